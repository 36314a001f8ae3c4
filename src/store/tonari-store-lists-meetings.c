/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-lists-private.h"

#include "tonari-case-meetings.h"
#include "tonari-fold.h"
#include "tonari-json-strv.h"

/* What stands after the columns of every list. */
enum
{
  INTAKE = TONARI_LIST_MORE,
  INTAKE_PRECISION,
  FIRST_BEFORE,
  FIRST_BEFORE_PRECISION,
  METHOD,
  MET,
  MET_PERSON,
  FIRST,
  LAST,
  AT_PRECISION,
  COUNT,
};

/* Half a million records are a few thousand such groups, and those are looked at here. */
#define QUESTION                                                                                             \
  "SELECT c.id, c.person, NULL, NULL, NULL, NULL, NULL, c.code, p.name, c.concern, "                         \
  "c.intake, c.intake_precision, c.first_contact_before, c.first_contact_before_precision, "                 \
  "r.method, r.met, r.met_person, min(r.at), max(r.at), r.at_precision, count(*) "                           \
  "FROM cases AS c JOIN persons AS p ON p.id = c.person "                                                    \
  "JOIN records AS r ON r.case_id = c.id AND r.deleted_at IS NULL AND r.at < ?1 "                            \
  "WHERE c.deleted_at IS NULL AND c.state <> 'closed' AND p.death IS NULL "                                  \
  "AND NOT EXISTS (SELECT 1 FROM records AS o WHERE o.corrects = r.id AND o.deleted_at IS NULL) "            \
  "GROUP BY c.id, r.method, r.met, r.met_person, r.at_precision ORDER BY c.id"

static char *
name_key (gint64 case_id, const char *name)
{
  g_autofree char *folded = tonari_fold (name);

  return g_strdup_printf ("%" G_GINT64_FORMAT " %s", case_id, g_strstrip (folded));
}

/* Relations by case and name: where a record names a relative instead of saying 母. */
static GHashTable *
relations_by_name (TonariDb *db, GError **error)
{
  g_autoptr (GHashTable) relations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (TonariStatement) row =
      tonari_db_prepare (db,
                         "SELECT r.case_id, p.name, r.relation FROM relatives AS r "
                         "JOIN persons AS p ON p.id = r.person WHERE r.deleted_at IS NULL "
                         "AND r.case_id IS NOT NULL AND p.name IS NOT NULL AND r.relation IS NOT NULL",
                         error);

  if (row == NULL)
    return NULL;
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (row, &has_row, error))
        return NULL;
      if (has_row)
        g_hash_table_insert (relations,
                             name_key (tonari_statement_int (row, 0), tonari_statement_text (row, 1)),
                             tonari_statement_dup_text (row, 2));
    }

  return g_steal_pointer (&relations);
}

static void
add_group (TonariCaseMeetings *meetings, GHashTable *relations, gint64 case_id, TonariStatement *row)
{
  g_auto (GStrv) met = tonari_json_to_strv (tonari_statement_text (row, MET));
  const char *precision = tonari_statement_text (row, AT_PRECISION);
  int method = TONARI_METHOD_OFFICE;

  for (guint i = 0; met != NULL && met[i] != NULL; i++)
    {
      g_autofree char *key = name_key (case_id, met[i]);
      const char *relation = g_hash_table_lookup (relations, key);

      if (relation != NULL)
        {
          g_free (met[i]);
          met[i] = g_strdup (relation);
        }
    }
  tonari_words_from_token (&tonari_method_words, tonari_statement_text (row, METHOD), &method);
  tonari_case_meetings_add (meetings,
                            tonari_moment_from_iso (tonari_statement_text (row, FIRST), precision).date,
                            tonari_moment_from_iso (tonari_statement_text (row, LAST), precision).date,
                            tonari_statement_int (row, COUNT), method, (const char *const *) met,
                            tonari_statement_int (row, MET_PERSON) != 0);
}

static void
take_case (GPtrArray *entries, TonariListEntry *entry, const TonariCaseMeetings *meetings, int today)
{
  gboolean wanted = entry->kind == TONARI_LIST_KIND_FAMILY_ONLY
                        ? tonari_case_meetings_is_family_only (meetings, today)
                        : tonari_case_meetings_is_mother_only (meetings);

  if (!wanted)
    {
      tonari_list_entry_free (entry);
      return;
    }
  entry->date = meetings->last_family;
  g_ptr_array_add (entries, entry);
}

gboolean
tonari_store_list_meetings (TonariDb *db, TonariListKind kind, int today, GPtrArray *entries, GError **error)
{
  g_autoptr (GHashTable) relations = relations_by_name (db, error);
  g_autoptr (TonariStatement) row = NULL;
  g_autoptr (TonariListEntry) entry = NULL;
  TonariCaseMeetings meetings = TONARI_CASE_MEETINGS_NONE;

  if (relations == NULL)
    return FALSE;
  row = tonari_db_prepare (db, QUESTION, error);
  if (row == NULL)
    return FALSE;
  tonari_statement_bind_date (row, 1, tonari_date_from_day (today + 1));

  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (row, &has_row, error))
        return FALSE;
      if (entry != NULL && (!has_row || tonari_statement_int (row, TONARI_LIST_CASE) != entry->case_id))
        take_case (entries, g_steal_pointer (&entry), &meetings, today);
      if (!has_row)
        break;
      if (entry == NULL)
        {
          entry = tonari_list_entry_read (kind, row);
          meetings = TONARI_CASE_MEETINGS_NONE;
          tonari_case_meetings_know (&meetings,
                                     tonari_date_from_iso (tonari_statement_text (row, INTAKE),
                                                           tonari_statement_text (row, INTAKE_PRECISION)));
          tonari_case_meetings_know (&meetings,
                                     tonari_date_from_iso (tonari_statement_text (row, FIRST_BEFORE),
                                                           tonari_statement_text (row,
                                                                                  FIRST_BEFORE_PRECISION)));
        }
      add_group (&meetings, relations, entry->case_id, row);
    }

  return TRUE;
}
