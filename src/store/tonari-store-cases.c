/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-cases.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-entity-sql.h"
#include "tonari-fold.h"
#include "tonari-record.h"

/* The first year of 令和; earlier fiscal years belong to 平成, which is as far back as an office numbers its
 * cases. */
#define FIRST_YEAR_OF_REIWA 2019
#define FIRST_YEAR_OF_HEISEI 1989

static char *
folded_entry (const TonariRegisterEntry *entry)
{
  g_autofree char *joined =
      g_strjoin ("\n", entry->code != NULL ? entry->code : "", entry->name != NULL ? entry->name : "",
                 entry->kana != NULL ? entry->kana : "", entry->concern != NULL ? entry->concern : "", NULL);

  return tonari_fold (joined);
}

/* Digits count as numbers: R8-012 comes before R10-001, and R8-999 before R8-1000. */
static int
compare_codes (const char *a, const char *b)
{
  while (*a != '\0' && *b != '\0')
    {
      if (g_ascii_isdigit (*a) && g_ascii_isdigit (*b))
        {
          char *a_end;
          char *b_end;
          guint64 left = g_ascii_strtoull (a, &a_end, 10);
          guint64 right = g_ascii_strtoull (b, &b_end, 10);

          if (left != right)
            return left < right ? -1 : 1;
          a = a_end;
          b = b_end;
        }
      else if (*a != *b)
        return (guchar) *a < (guchar) *b ? -1 : 1;
      else
        {
          a++;
          b++;
        }
    }

  return (*a != '\0') - (*b != '\0');
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const TonariRegisterEntry *left = *(TonariRegisterEntry *const *) a;
  const TonariRegisterEntry *right = *(TonariRegisterEntry *const *) b;
  int order = compare_codes (left->code, right->code);

  return order != 0 ? order : g_strcmp0 (left->code, right->code);
}

/* Model and stage in one text, as the last contact. */
static void
read_stage (TonariRegisterEntry *entry, const char *text)
{
  const char *space = text != NULL ? strchr (text, ' ') : NULL;
  g_autofree char *model = NULL;
  int value;

  if (space == NULL)
    return;
  model = g_strndup (text, space - text);
  if (!tonari_words_from_token (&tonari_stage_model_words, model, &value))
    return;
  entry->stage_model = value;
  entry->stage = g_ascii_strtoll (space + 1, NULL, 10);
}

GPtrArray *
tonari_store_register (TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL, NULL);

  /* The last contact comes from the end of one stretch of the index records_reached, so its cost is one look
   * for each case, however many records there are; precision and day travel in one text because a scalar
   * subquery answers with one column. */
  statement = tonari_db_prepare (
      db,
      "SELECT c.id, c.code, p.name, p.kana, p.sex, p.birth, p.birth_precision, c.onset, c.onset_precision, "
      "c.intake, c.intake_precision, c.state, c.concern, s.name, "
      "(SELECT r.at_precision || ' ' || r.at FROM records AS r WHERE r.case_id = c.id AND r.deleted_at IS NULL "
      "AND (r.met_person = 1 OR r.met <> '[]') ORDER BY r.at DESC LIMIT 1), o.name, "
      "(SELECT m.model || ' ' || m.to_stage FROM stage_moves AS m WHERE m.case_id = c.id "
      "AND m.deleted_at IS NULL AND m.to_stage IS NOT NULL ORDER BY m.date DESC, m.id DESC LIMIT 1) "
      "FROM cases AS c JOIN persons AS p ON p.id = c.person LEFT JOIN staff AS s ON s.id = c.key_worker "
      "LEFT JOIN staff AS o ON o.id = c.coordinator "
      "WHERE c.deleted_at IS NULL",
      error);
  if (statement == NULL)
    return NULL;

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_register_entry_free);
  while (TRUE)
    {
      TonariRegisterEntry *entry;
      const char *last;
      int value;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      entry = tonari_register_entry_new ();
      g_ptr_array_add (entries, entry);
      entry->case_id = tonari_statement_int (statement, 0);
      entry->code = tonari_statement_dup_text (statement, 1);
      entry->name = tonari_statement_dup_text (statement, 2);
      entry->kana = tonari_statement_dup_text (statement, 3);
      if (tonari_words_from_token (&tonari_sex_words, tonari_statement_text (statement, 4), &value))
        entry->sex = value;
      entry->birth =
          tonari_date_from_iso (tonari_statement_text (statement, 5), tonari_statement_text (statement, 6));
      entry->onset =
          tonari_date_from_iso (tonari_statement_text (statement, 7), tonari_statement_text (statement, 8));
      entry->intake =
          tonari_date_from_iso (tonari_statement_text (statement, 9), tonari_statement_text (statement, 10));
      if (tonari_words_from_token (&tonari_case_state_words, tonari_statement_text (statement, 11), &value))
        entry->state = value;
      entry->concern = tonari_statement_dup_text (statement, 12);
      entry->key_worker = tonari_statement_dup_text (statement, 13);
      last = tonari_statement_text (statement, 14);
      if (last != NULL)
        {
          const char *space = strchr (last, ' ');
          g_autofree char *precision = g_strndup (last, space - last);

          entry->last_contact = tonari_moment_from_iso (space + 1, precision).date;
        }
      entry->coordinator = tonari_statement_dup_text (statement, 15);
      read_stage (entry, tonari_statement_text (statement, 16));
      entry->folded = folded_entry (entry);
    }
  g_ptr_array_sort (entries, compare_entries);

  return g_steal_pointer (&entries);
}

/* Codes are typed from paper: width, case and the many dashes of a Japanese keyboard do not matter. */
static char *
plain_code (const char *code)
{
  static const gunichar dashes[] = { 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x30fc, 0xff70 };
  g_autofree char *valid = g_utf8_make_valid (code, -1);
  g_autofree char *narrow = g_utf8_normalize (valid, -1, G_NORMALIZE_NFKC);
  g_autofree char *upper = g_utf8_strup (g_strstrip (narrow), -1);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *p = upper; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
        if (c == dashes[i])
          c = '-';
      if (!g_unichar_isspace (c))
        g_string_append_unichar (plain, c);
    }

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static gboolean
find_exactly (TonariDb *db, const char *code, gint64 *id, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db, "SELECT id FROM cases WHERE code = ?1 AND deleted_at IS NULL", error);
  gboolean has_row = FALSE;

  *id = 0;
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, code);
  if (!tonari_statement_step (statement, &has_row, error))
    return FALSE;
  if (has_row)
    *id = tonari_statement_int (statement, 0);

  return TRUE;
}

static gboolean
find_plainly (TonariDb *db, const char *code, gint64 *id, GError **error)
{
  g_autofree char *wanted = plain_code (code);
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db, "SELECT id, code FROM cases WHERE deleted_at IS NULL ORDER BY code", error);
  gboolean has_row = statement != NULL;

  *id = 0;
  if (statement == NULL)
    return FALSE;
  while (has_row && *id == 0)
    {
      g_autofree char *plain = NULL;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      plain = plain_code (tonari_statement_text (statement, 1));
      if (g_str_equal (plain, wanted))
        *id = tonari_statement_int (statement, 0);
    }

  return TRUE;
}

gint64
tonari_store_case_find (TonariDb *db, const char *code, GError **error)
{
  gint64 id = 0;

  g_return_val_if_fail (db != NULL && code != NULL, 0);

  if (!find_exactly (db, code, &id, error) || (id == 0 && !find_plainly (db, code, &id, error)))
    return 0;
  if (id == 0)
    g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
                 _ ("There is no case with the code “%s” in this book. Look at the register for the code."),
                 code);

  return id;
}

char *
tonari_store_case_next_code (TonariDb *db, int today, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *pattern = NULL;
  int year;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  year = tonari_date_fiscal_year (today);
  if (year >= FIRST_YEAR_OF_REIWA)
    prefix = g_strdup_printf ("R%d-", year - FIRST_YEAR_OF_REIWA + 1);
  else
    prefix = g_strdup_printf ("H%d-", MAX (1, year - FIRST_YEAR_OF_HEISEI + 1));
  pattern = g_strconcat (prefix, "[0-9]*", NULL);

  /* Numbers of deleted cases stay taken: undo would bring the case back, and paper may bear the code. */
  statement =
      tonari_db_prepare (db, "SELECT max(CAST(substr(code, ?1) AS INTEGER)) FROM cases WHERE code GLOB ?2",
                         error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, strlen (prefix) + 1);
  tonari_statement_bind_text (statement, 2, pattern);
  if (!tonari_statement_step (statement, NULL, error))
    return NULL;

  return g_strdup_printf ("%s%03" G_GINT64_FORMAT, prefix, tonari_statement_int (statement, 0) + 1);
}

GPtrArray *
tonari_store_records (TonariDb *db, gint64 case_id, gint64 offset, gint64 limit, GError **error)
{
  g_autofree char *question = NULL;
  g_autoptr (TonariStatement) statement = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  question = g_strconcat (tonari_entity_sql (db, &tonari_record_entity)->select,
                          /* Two texts, so that each goes by its own index. */
                          case_id != 0 ? "WHERE case_id = ?1" : "WHERE case_id IS NULL",
                          " AND deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT ?2 OFFSET ?3", NULL);
  statement = tonari_db_prepare (db, question, error);
  if (statement == NULL)
    return NULL;
  if (case_id != 0)
    tonari_statement_bind_int (statement, 1, case_id);
  tonari_statement_bind_int (statement, 2, limit);
  tonari_statement_bind_int (statement, 3, MAX (offset, 0));

  return tonari_entity_read_all (&tonari_record_entity, statement, error);
}

gint64
tonari_store_record_count (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;

  g_return_val_if_fail (db != NULL, -1);

  statement =
      tonari_db_prepare (db, "SELECT count(*) FROM records WHERE case_id = ?1 AND deleted_at IS NULL", error);
  if (statement == NULL)
    return -1;
  tonari_statement_bind_int (statement, 1, case_id);
  if (!tonari_statement_step (statement, NULL, error))
    return -1;

  return tonari_statement_int (statement, 0);
}

GArray *
tonari_store_case_classes (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GArray) classes = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL, NULL);

  statement = tonari_db_prepare (
      db,
      "SELECT DISTINCT e.class_id FROM enrolments AS e JOIN classes AS k ON k.id = e.class_id "
      "WHERE e.deleted_at IS NULL AND k.deleted_at IS NULL AND e.status NOT IN ('applied', 'waiting') "
      "AND e.person IN (SELECT person FROM relatives WHERE case_id = ?1 AND deleted_at IS NULL "
      "UNION SELECT person FROM cases WHERE id = ?1) ORDER BY e.class_id",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, case_id);
  do
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        {
          gint64 id = tonari_statement_int (statement, 0);

          g_array_append_val (classes, id);
        }
    }
  while (has_row);

  return g_steal_pointer (&classes);
}
