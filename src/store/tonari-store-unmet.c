/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-unmet.h"

#include "tonari-store-promise.h"

enum
{
  CASE,
  PERSON,
  RECORD,
  WHEN,
  PRECISION,
  CODE,
  NAME,
  DETAIL,
};

static TonariListEntry *
read_entry (TonariStatement *row)
{
  TonariListEntry *entry = tonari_list_entry_new ();

  entry->case_id = tonari_statement_int (row, CASE);
  entry->person = tonari_statement_int (row, PERSON);
  entry->row = tonari_statement_int (row, RECORD);
  entry->date =
      tonari_moment_from_iso (tonari_statement_text (row, WHEN), tonari_statement_text (row, PRECISION)).date;
  entry->code = tonari_statement_dup_text (row, CODE);
  entry->name = tonari_statement_dup_text (row, NAME);
  entry->detail = tonari_statement_dup_text (row, DETAIL);
  entry->title =
      entry->name != NULL ? g_strjoin (" ", entry->code, entry->name, NULL) : g_strdup (entry->code);

  return entry;
}

GPtrArray *
tonari_store_unmet_visits (TonariDb *db, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_list_entry_free);
  g_autofree char *from = NULL;
  g_autofree char *until = NULL;
  g_autoptr (TonariStatement) row = NULL;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  from = tonari_date_to_iso (tonari_date_from_day (today - TONARI_UNMET_DAYS));
  until = tonari_date_to_iso (tonari_date_from_day (today + 1));
  /* Whatever was written of the case afterwards has taken its place; it may be the letter. */
  row = tonari_db_prepare (
      db,
      "SELECT c.id, c.person, r.id, r.at, r.at_precision, c.code, p.name, coalesce(r.trace_left, r.text) "
      "FROM records AS r JOIN cases AS c ON c.id = r.case_id AND c.deleted_at IS NULL AND c.state <> 'closed' "
      "JOIN persons AS p ON p.id = c.person AND p.death IS NULL "
      "WHERE r.deleted_at IS NULL AND r.method = 'visit_unmet' AND r.at >= ?1 AND r.at < ?2 "
      "AND NOT EXISTS (SELECT 1 FROM records AS n WHERE n.case_id = r.case_id AND n.deleted_at IS NULL "
      "AND n.id <> r.id AND (n.at > r.at OR (n.at = r.at AND n.id > r.id) "
      "OR (n.method = 'letter' AND substr(n.at, 1, 10) = substr(r.at, 1, 10)))) "
      "ORDER BY r.at, c.code",
      error);
  if (row == NULL)
    return NULL;
  tonari_statement_bind_text (row, 1, from);
  tonari_statement_bind_text (row, 2, until);
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (row, &has_row, error))
        return NULL;
      if (has_row)
        g_ptr_array_add (entries, read_entry (row));
    }

  for (guint i = 0; i < entries->len; i++)
    {
      TonariListEntry *entry = g_ptr_array_index (entries, i);

      if (!tonari_store_promise (db, "case_id", entry->case_id, &entry->promise, error))
        return NULL;
    }

  return g_steal_pointer (&entries);
}
