/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-search.h"

#include <string.h>

#include "tonari-db-private.h"
#include "tonari-fold.h"
#include "tonari-search-index-private.h"

/* The questions for a hit, by kind, made once for each book. */
typedef char *HitQuestions[TONARI_N_SEARCH_KINDS];

/* Columns of such a question; the text comes after them. */
enum
{
  ROW,
  CASE,
  CODE,
  NAME,
  TITLE,
  DAY,
  PRECISION,
  TEXT,
};

static void
questions_free (gpointer data)
{
  char **questions = data;

  for (guint i = 0; i < TONARI_N_SEARCH_KINDS; i++)
    g_free (questions[i]);
  g_free (questions);
}

static const char *
hit_question (TonariDb *db, TonariSearchKind kind)
{
  GQuark key = g_quark_from_static_string ("tonari-search-hits");
  char **questions = tonari_db_data (db, key);

  if (questions == NULL)
    {
      questions = (char **) g_new0 (HitQuestions, 1);
      tonari_db_set_data (db, key, questions, questions_free);
    }
  if (questions[kind] == NULL)
    {
      const TonariSearchSource *source = tonari_search_source (kind);
      g_autofree char *fields = tonari_search_fields (kind);
      const char *day = kind == TONARI_SEARCH_KIND_CASE ? "intake" : source->day;
      g_autofree char *date =
          day != NULL ? g_strdup_printf ("t.%s, t.%s_precision", day, day) : g_strdup ("NULL, NULL");

      questions[kind] = g_strdup_printf (
          "SELECT t.id, c.id, c.code, p.name, %s, %s, %s FROM json_each (?1) AS i CROSS JOIN %s AS t ON t.id = i.value LEFT JOIN cases AS c ON c.id = %s "
          "LEFT JOIN persons AS p ON p.id = c.person ",
          source->title != NULL ? source->title : "NULL", date, fields, source->entity->table,
          source->case_of != NULL ? source->case_of : "NULL");
    }

  return questions[kind];
}

/* Each word of what was typed is a phrase of letters. */
static char *
phrases_of (const char *folded)
{
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n", -1);
  g_autoptr (GString) phrases = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      g_string_append (phrases, "\"");
      tonari_search_append (phrases, words[i]);
      g_string_append (phrases, "\" ");
    }

  return g_string_free (g_steal_pointer (&phrases), FALSE);
}

/* Adds the numbers of the newest lines of some groups that follow each other. */
static gboolean
find_lines (TonariDb *db,
            const char *phrases,
            TonariSearchGroup first,
            TonariSearchGroup last,
            guint limit,
            GArray *lines,
            GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db,
                         "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid < ?3 "
                         "ORDER BY rowid DESC LIMIT ?4",
                         error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, phrases);
  tonari_statement_bind_int (statement, 2, tonari_search_group_first (first));
  tonari_statement_bind_int (statement, 3, tonari_search_group_first (last + 1));
  tonari_statement_bind_int (statement, 4, limit);
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (has_row)
        {
          gint64 line = tonari_statement_int (statement, 0);

          g_array_append_val (lines, line);
        }
    }

  return TRUE;
}

static int
day_of_line (gint64 line)
{
  return (line >> (TONARI_SEARCH_ROW_BITS + TONARI_SEARCH_KIND_BITS)) &
         ((G_GINT64_CONSTANT (1) << TONARI_SEARCH_DAY_BITS) - 1);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;
  int left_day = day_of_line (left);
  int right_day = day_of_line (right);

  if (left_day != right_day)
    return left_day > right_day ? -1 : 1;

  return left > right ? -1 : left < right;
}

static TonariSearchKind
kind_of_line (gint64 line)
{
  return (line >> TONARI_SEARCH_ROW_BITS) & ((1 << TONARI_SEARCH_KIND_BITS) - 1);
}

static gint64
row_of_line (gint64 line)
{
  return line & ((G_GINT64_CONSTANT (1) << TONARI_SEARCH_ROW_BITS) - 1);
}

static TonariSearchHit *
read_hit (TonariSearchKind kind, TonariStatement *row, const char *folded)
{
  TonariSearchHit *hit = tonari_search_hit_new ();
  g_autofree char *text = tonari_search_read (kind, row, TEXT);

  hit->kind = kind;
  hit->table = g_strdup (tonari_search_source (kind)->entity->table);
  hit->row = tonari_statement_int (row, ROW);
  hit->case_id = tonari_statement_int (row, CASE);
  hit->code = tonari_statement_dup_text (row, CODE);
  if (hit->code != NULL && !tonari_statement_is_null (row, NAME))
    hit->title = g_strconcat (hit->code, " ", tonari_statement_text (row, NAME), NULL);
  else if (hit->code != NULL)
    hit->title = g_strdup (hit->code);
  else
    hit->title =
        tonari_statement_is_null (row, TITLE) ? g_strdup ("") : tonari_statement_dup_text (row, TITLE);
  hit->date =
      tonari_moment_from_iso (tonari_statement_text (row, DAY), tonari_statement_text (row, PRECISION)).date;
  tonari_search_hit_show (hit, text, folded);

  return hit;
}

static void
put_hit (GPtrArray *hits, guint from, const gint64 *lines, guint n_lines, TonariSearchHit *hit)
{
  for (guint i = 0; i < n_lines; i++)
    if (kind_of_line (lines[i]) == hit->kind && row_of_line (lines[i]) == hit->row &&
        hits->pdata[from + i] == NULL)
      {
        hits->pdata[from + i] = hit;
        return;
      }

  tonari_search_hit_free (hit);
}

/* An element of a JSON array, after the others; printf takes its time for fifty of them. */
static void
append_number (GString *array, gint64 number)
{
  char digits[24];
  char *first = digits + sizeof digits;

  do
    *--first = (char) ('0' + number % 10);
  while ((number /= 10) > 0);
  if (array->len > 1)
    g_string_append_c (array, ',');
  g_string_append_len (array, first, digits + sizeof digits - first);
}

/* All rows of one kind by one question. */
static gboolean
read_kind (TonariDb *db,
           TonariSearchKind kind,
           const gint64 *lines,
           guint n_lines,
           const char *folded,
           GPtrArray *hits,
           guint from,
           GError **error)
{
  g_autoptr (GString) rows = g_string_new ("[");
  g_autoptr (TonariStatement) row = NULL;

  for (guint i = 0; i < n_lines; i++)
    if (kind_of_line (lines[i]) == kind)
      append_number (rows, row_of_line (lines[i]));
  if (rows->len == 1)
    return TRUE;
  g_string_append_c (rows, ']');

  row = tonari_db_prepare (db, hit_question (db, kind), error);
  if (row == NULL)
    return FALSE;
  tonari_statement_bind_text (row, 1, rows->str);
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (row, &has_row, error))
        return FALSE;
      if (has_row)
        put_hit (hits, from, lines, n_lines, read_hit (kind, row, folded));
    }

  return TRUE;
}

/* Adds the rows of @lines, in their order. */
static gboolean
read_hits (
    TonariDb *db, const gint64 *lines, guint n_lines, const char *folded, GPtrArray *hits, GError **error)
{
  guint from = hits->len;
  guint kinds[TONARI_N_SEARCH_KINDS] = { 0 };

  g_ptr_array_set_size (hits, from + n_lines);
  for (guint i = 0; i < n_lines; i++)
    kinds[kind_of_line (lines[i])]++;
  for (int kind = 0; kind < TONARI_N_SEARCH_KINDS; kind++)
    if (kinds[kind] > 0 && !read_kind (db, kind, lines, n_lines, folded, hits, from, error))
      return FALSE;
  /* A line without its row is what an index that does not agree would give; the check finds it. */
  for (guint i = hits->len; i > from; i--)
    if (hits->pdata[i - 1] == NULL)
      g_ptr_array_remove_index (hits, i - 1);

  return TRUE;
}

static int
compare_titles (gconstpointer a, gconstpointer b)
{
  const TonariSearchHit *left = *(TonariSearchHit *const *) a;
  const TonariSearchHit *right = *(TonariSearchHit *const *) b;
  int order = g_strcmp0 (left->title, right->title);

  return order != 0 ? order : (int) left->kind - (int) right->kind;
}

static const struct
{
  TonariSearchGroup first;
  TonariSearchGroup last;
  gboolean people;
} parts[] = {
  [TONARI_SEARCH_ALL] = { TONARI_SEARCH_GROUP_OTHERS, TONARI_SEARCH_GROUP_CASES, TRUE },
  [TONARI_SEARCH_CASES] = { TONARI_SEARCH_GROUP_CASES, TONARI_SEARCH_GROUP_CASES, TRUE },
  [TONARI_SEARCH_RECORDS] = { TONARI_SEARCH_GROUP_RECORDS, TONARI_SEARCH_GROUP_RECORDS, FALSE },
  [TONARI_SEARCH_CONFERENCES] = { TONARI_SEARCH_GROUP_CONFERENCES, TONARI_SEARCH_GROUP_CONFERENCES, FALSE },
};

GPtrArray *
tonari_store_search (TonariDb *db, const char *text, TonariSearchIn in, guint limit, GError **error)
{
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_search_hit_free);
  g_autoptr (GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *folded = NULL;
  g_autofree char *phrases = NULL;
  guint n_people;

  g_return_val_if_fail (db != NULL && text != NULL, NULL);
  g_return_val_if_fail ((guint) in < G_N_ELEMENTS (parts) && limit > 0, NULL);

  folded = tonari_fold (text);
  phrases = phrases_of (folded);
  if (*phrases == '\0')
    return g_steal_pointer (&hits);

  if (parts[in].people &&
      !find_lines (db, phrases, TONARI_SEARCH_GROUP_PEOPLE, TONARI_SEARCH_GROUP_PEOPLE, limit, people, error))
    return NULL;
  /* Group by group: the engine then reads of each only as much as is shown. */
  for (TonariSearchGroup group = parts[in].first; group <= parts[in].last; group++)
    if (!find_lines (db, phrases, group, group, limit, lines, error))
      return NULL;
  g_array_sort (lines, compare_days);

  n_people = MIN (people->len, limit - MIN (lines->len, limit / 2));
  if (!read_hits (db, (const gint64 *) people->data, n_people, folded, hits, error))
    return NULL;
  g_ptr_array_sort (hits, compare_titles);
  if (!read_hits (db, (const gint64 *) lines->data, MIN (lines->len, limit - n_people), folded, hits, error))
    return NULL;

  return g_steal_pointer (&hits);
}
