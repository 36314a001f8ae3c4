/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-organisations.h"

enum
{
  CASE,
  DATE,
  DATE_PRECISION,
  UNTIL,
  UNTIL_PRECISION,
  CODE,
  NAME,
  KANA,
  FIRST,
  SECOND,
};

#define WHO "c.code, p.name, p.kana, "
#define FROM_CASE                                                                                            \
  "JOIN cases AS c ON c.id = r.case_id AND c.deleted_at IS NULL "                                            \
  "LEFT JOIN persons AS p ON p.id = c.person WHERE r.deleted_at IS NULL AND "
#define SPAN "r.case_id, r.start_on, r.start_on_precision, r.end_on, r.end_on_precision, "
#define DAY "r.case_id, r.date, r.date_precision, NULL, NULL, "
#define ITS_NAME "(SELECT name FROM organisations WHERE id = ?1)"
/* Imported rows and such of before the organisation was in the directory bear its name alone. */
#define POINTS_OR(column) "(r.organisation = ?1 OR (r.organisation IS NULL AND r." column " = " ITS_NAME ")) "

static const struct
{
  TonariOrganisationLine line;
  const char *sql;
} questions[] = {
  { TONARI_ORGANISATION_LINE_TIE,
    "SELECT " SPAN WHO "r.received, r.role FROM ties AS r " FROM_CASE POINTS_OR ("name") },
  { TONARI_ORGANISATION_LINE_WATCHING,
    "SELECT " SPAN WHO "r.note, r.partner FROM watching_periods AS r " FROM_CASE POINTS_OR ("partner") },
  { TONARI_ORGANISATION_LINE_NEWS,
    "SELECT " DAY WHO "r.text, r.partner FROM watching_news AS r " FROM_CASE
    "(r.organisation = ?1 OR (r.organisation IS NULL AND (r.partner = " ITS_NAME
    " OR r.watching IN (SELECT id FROM watching_periods WHERE organisation = ?1))))" },
  { TONARI_ORGANISATION_LINE_SHARING,
    "SELECT " DAY WHO "r.what, r.to_whom FROM sharings AS r " FROM_CASE POINTS_OR ("to_whom") },
  { TONARI_ORGANISATION_LINE_LETTER,
    "SELECT " DAY WHO "r.text, r.receiver FROM referral_letters AS r " FROM_CASE POINTS_OR (
        "receiver") "AND r.answer_on IS NULL AND coalesce (r.answer, '') = ''" },
};

static TonariDate
date_at (TonariStatement *row, int column)
{
  return tonari_date_from_iso (tonari_statement_text (row, column), tonari_statement_text (row, column + 1));
}

static TonariOrganisationEntry *
read_entry (TonariStatement *row, TonariOrganisationLine line)
{
  TonariOrganisationEntry *entry = tonari_organisation_entry_new ();

  entry->line = line;
  entry->case_id = tonari_statement_int (row, CASE);
  entry->date = date_at (row, DATE);
  entry->until = date_at (row, UNTIL);
  entry->code = tonari_statement_dup_text (row, CODE);
  entry->name = tonari_statement_dup_text (row, NAME);
  entry->kana = tonari_statement_dup_text (row, KANA);
  entry->first = tonari_statement_dup_text (row, FIRST);
  entry->second = tonari_statement_dup_text (row, SECOND);

  return entry;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const TonariOrganisationEntry *left = *(TonariOrganisationEntry *const *) a;
  const TonariOrganisationEntry *right = *(TonariOrganisationEntry *const *) b;

  return left->line != right->line ? (int) left->line - (int) right->line
                                   : tonari_organisation_entry_compare_date (a, b);
}

/* Of what was heard and told the last of each case is enough: the case has the rest. */
static void
keep_last (GPtrArray *entries, TonariOrganisationLine line)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < entries->len;)
    {
      TonariOrganisationEntry *entry = g_ptr_array_index (entries, i);

      /* Adding a key that is there would put that of the entry in its place which is freed next. */
      if (entry->line == line && g_hash_table_contains (seen, &entry->case_id))
        {
          g_ptr_array_remove_index (entries, i);
          continue;
        }
      if (entry->line == line)
        g_hash_table_add (seen, &entry->case_id);
      i++;
    }
}

static gboolean
add_entries (TonariDb *db, GPtrArray *entries, gint64 organisation, guint question, GError **error)
{
  g_autoptr (TonariStatement) row = tonari_db_prepare (db, questions[question].sql, error);

  if (row == NULL)
    return FALSE;
  tonari_statement_bind_int (row, 1, organisation);
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (row, &has_row, error))
        return FALSE;
      if (has_row)
        g_ptr_array_add (entries, read_entry (row, questions[question].line));
    }

  return TRUE;
}

GPtrArray *
tonari_store_organisation_entries (TonariDb *db, gint64 organisation, int today, GError **error)
{
  g_autoptr (GPtrArray) entries =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_organisation_entry_free);

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (!add_entries (db, entries, organisation, i, error))
      return NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      TonariOrganisationEntry *entry = g_ptr_array_index (entries, i);

      if (tonari_date_is_known (entry->until) && tonari_date_last (entry->until) < today)
        entry->line = TONARI_ORGANISATION_LINE_EARLIER;
    }
  g_ptr_array_sort (entries, compare);
  keep_last (entries, TONARI_ORGANISATION_LINE_NEWS);
  keep_last (entries, TONARI_ORGANISATION_LINE_SHARING);

  return g_steal_pointer (&entries);
}
