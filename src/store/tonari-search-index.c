/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-index-private.h"

#include <string.h>

#include "tonari-db-private.h"
#include "tonari-fold.h"
#include "tonari-store-error-private.h"

/* A row as the index has it.  An action may write half a million new rows: for those nothing is kept but the
 * key. */
typedef struct
{
  gint64 line;
  char *words;
} Indexed;

/* What the rows of one kind are read with, made once. */
typedef struct
{
  GHashTable *noted;
  char *questions[TONARI_N_SEARCH_KINDS];
  GString *words;
} Index;

static void
indexed_free (gpointer data)
{
  Indexed *self = data;

  if (self == NULL)
    return;

  g_free (self->words);
  g_free (self);
}

static void
index_free (gpointer data)
{
  Index *self = data;

  g_hash_table_unref (self->noted);
  for (guint i = 0; i < G_N_ELEMENTS (self->questions); i++)
    g_free (self->questions[i]);
  g_string_free (self->words, TRUE);
  g_free (self);
}

static Index *
index_of (TonariDb *db)
{
  GQuark key = g_quark_from_static_string ("tonari-search-index");
  Index *self = tonari_db_data (db, key);

  if (self == NULL)
    {
      self = g_new0 (Index, 1);
      self->noted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, indexed_free);
      self->words = g_string_new (NULL);
      tonari_db_set_data (db, key, self, index_free);
    }

  return self;
}

void
tonari_search_append (GString *words, const char *folded)
{
  static const char digits[] = "0123456789abcdefghijklmnopqrstuv";
  gboolean in_space = TRUE;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      char word[8];
      guint n = sizeof word;

      if (g_unichar_isspace (c))
        {
          if (!in_space)
            g_string_append (words, "w ");
          in_space = TRUE;
          continue;
        }
      in_space = FALSE;
      word[--n] = ' ';
      do
        {
          word[--n] = digits[c & 31];
          c >>= 5;
        }
      while (c != 0);
      g_string_append_len (words, word + n, sizeof word - n);
    }
}

gint64
tonari_search_group_first (TonariSearchGroup group)
{
  return (gint64) group << (TONARI_SEARCH_ROW_BITS + TONARI_SEARCH_KIND_BITS + TONARI_SEARCH_DAY_BITS);
}

gint64
tonari_search_line (TonariSearchKind kind, int day, gint64 row)
{
  return tonari_search_group_first (tonari_search_source (kind)->group) +
         ((gint64) day << (TONARI_SEARCH_ROW_BITS + TONARI_SEARCH_KIND_BITS)) +
         ((gint64) kind << TONARI_SEARCH_ROW_BITS) + row;
}

/* A name is looked for with and without the space in it, a number with and without its dashes. */
static void
append_together (GString *text, const char *value, gboolean digits_only)
{
  gsize before = text->len;

  if (value == NULL)
    return;
  g_string_append_c (text, '\n');
  for (const char *p = value; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (digits_only ? g_unichar_digit_value (c) >= 0 : !g_unichar_isspace (c))
        g_string_append_unichar (text, c);
    }
  if (g_str_equal (text->str + before + 1, value))
    g_string_truncate (text, before);
}

/* Reads one row from the columns id, day, name, kana, phone and the text. */
static gint64
read_row (TonariSearchKind kind, TonariStatement *row, GString *words)
{
  g_autofree char *read = tonari_search_read (kind, row, 5);
  g_autoptr (GString) text = g_string_new (read);
  g_autofree char *folded = NULL;
  int day = tonari_moment_from_iso (tonari_statement_text (row, 1), NULL).date.day;

  append_together (text, tonari_statement_text (row, 2), FALSE);
  append_together (text, tonari_statement_text (row, 3), FALSE);
  append_together (text, tonari_statement_text (row, 4), TRUE);
  folded = tonari_fold (text->str);
  g_string_truncate (words, 0);
  tonari_search_append (words, folded);

  return words->len > 0 ? tonari_search_line (kind, MAX (day, 0), tonari_statement_int (row, 0)) : 0;
}

static const char *
column_or_null (const TonariEntity *entity, const char *name)
{
  return tonari_entity_field (entity, name) != NULL ? name : "NULL";
}

static char *
question_of (TonariSearchKind kind, const char *where)
{
  const TonariSearchSource *source = tonari_search_source (kind);
  g_autofree char *fields = tonari_search_fields (kind);
  gboolean is_person = kind == TONARI_SEARCH_KIND_PERSON;

  return g_strdup_printf ("SELECT t.id, %s, %s, %s, %s, %s FROM %s AS t WHERE %s AND t.deleted_at IS NULL",
                          source->day != NULL ? source->day : "NULL", is_person ? "t.name" : "NULL",
                          is_person ? "t.kana" : "NULL", column_or_null (source->entity, "phone"), fields,
                          source->entity->table, where);
}

static gboolean
read_one (TonariDb *db, TonariSearchKind kind, gint64 id, gint64 *line, GString *words, GError **error)
{
  Index *self = index_of (db);
  g_autoptr (TonariStatement) row = NULL;
  gboolean has_row = FALSE;

  *line = 0;
  if (self->questions[kind] == NULL)
    self->questions[kind] = question_of (kind, "t.id = ?1");
  row = tonari_db_prepare (db, self->questions[kind], error);
  if (row == NULL)
    return FALSE;
  tonari_statement_bind_int (row, 1, id);
  if (!tonari_statement_step (row, &has_row, error))
    return FALSE;
  if (has_row)
    *line = read_row (kind, row, words);

  return TRUE;
}

static gboolean
write_line (TonariDb *db, const char *sql, gint64 line, const char *words, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, sql, error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, line);
  tonari_statement_bind_text (statement, 2, words);

  return tonari_statement_step (statement, NULL, error);
}

#define ADD "INSERT INTO search (rowid, words) VALUES (?1, ?2)"
#define TAKE_AWAY "INSERT INTO search (search, rowid, words) VALUES ('delete', ?1, ?2)"

static gint64
key_of (TonariSearchKind kind, gint64 row)
{
  return ((gint64) kind << TONARI_SEARCH_ROW_BITS) + row;
}

static gint64 *
new_key (gint64 key)
{
  return g_memdup2 (&key, sizeof key);
}

gboolean
tonari_search_index_before (TonariDb *db, const char *table, gint64 row, GError **error)
{
  Index *self = index_of (db);
  int kind = tonari_search_kind_of_table (table);
  g_autoptr (GString) words = NULL;
  Indexed *before;
  gint64 key;
  gint64 line;

  if (kind < 0)
    return TRUE;
  key = key_of (kind, row);
  if (g_hash_table_contains (self->noted, &key))
    return TRUE;

  words = g_string_new (NULL);
  if (!read_one (db, kind, row, &line, words, error))
    return FALSE;
  before = g_new0 (Indexed, 1);
  before->line = line;
  before->words = g_string_free (g_steal_pointer (&words), FALSE);
  g_hash_table_insert (self->noted, new_key (key), before);

  return TRUE;
}

void
tonari_search_index_inserted (TonariDb *db, const char *table, gint64 row)
{
  Index *self = index_of (db);
  int kind = tonari_search_kind_of_table (table);
  gint64 key;

  if (kind < 0)
    return;
  key = key_of (kind, row);
  /* A number that was given, taken back, and given again keeps what was noted first. */
  if (!g_hash_table_contains (self->noted, &key))
    g_hash_table_insert (self->noted, new_key (key), NULL);
}

static gboolean
write_row (TonariDb *db, gint64 key, const Indexed *before, GError **error)
{
  Index *self = index_of (db);
  TonariSearchKind kind = (TonariSearchKind) (key >> TONARI_SEARCH_ROW_BITS);
  gint64 row = key & ((G_GINT64_CONSTANT (1) << TONARI_SEARCH_ROW_BITS) - 1);
  gint64 line;

  if (!read_one (db, kind, row, &line, self->words, error))
    return FALSE;
  if (before != NULL && before->line == line && (line == 0 || g_str_equal (before->words, self->words->str)))
    return TRUE;

  return (before == NULL || before->line == 0 ||
          write_line (db, TAKE_AWAY, before->line, before->words, error)) &&
         (line == 0 || write_line (db, ADD, line, self->words->str, error));
}

gboolean
tonari_search_index_write (TonariDb *db, GError **error)
{
  Index *self = index_of (db);
  GHashTableIter iter;
  gpointer key;
  gpointer before;

  g_hash_table_iter_init (&iter, self->noted);
  while (g_hash_table_iter_next (&iter, &key, &before))
    if (!write_row (db, *(gint64 *) key, before, error))
      return FALSE;
  g_hash_table_remove_all (self->noted);

  return TRUE;
}

void
tonari_search_index_forget (TonariDb *db)
{
  g_hash_table_remove_all (index_of (db)->noted);
}

gboolean
tonari_search_index_each (
    TonariDb *db, TonariSearchKind kind, TonariSearchLineFunc func, gpointer data, GError **error)
{
  g_autofree char *question = question_of (kind, "t.id > 0");
  g_autoptr (TonariStatement) row = tonari_db_prepare (db, question, error);
  g_autoptr (GString) words = g_string_new (NULL);

  if (row == NULL)
    return FALSE;
  for (gboolean has_row = TRUE; has_row;)
    {
      gint64 line;

      if (!tonari_statement_step (row, &has_row, error))
        return FALSE;
      line = has_row ? read_row (kind, row, words) : 0;
      if (line != 0 && !func (db, line, words->str, data, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_search_index_add (TonariDb *db, gint64 line, const char *words, gpointer data, GError **error)
{
  return write_line (db, ADD, line, words, error);
}
