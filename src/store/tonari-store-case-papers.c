/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-case-papers.h"

#include "tonari-entities.h"
#include "tonari-entity-sql.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting.h"
#include "tonari-organisation.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-cases.h"

/* What belongs to a case and stands on its pages; each has a case_id. */
static const char *const of_case[] = {
  "case_states",      "relatives", "observations",  "problems",
  "episodes",         "ties",      "tie_changes",   "stage_moves",
  "watching_periods", "crises",    "small_changes", "intakes",
  "assessments",      "trail",     "plans",         "consent_forms",
  "referral_letters", "sharings",  "watching_news", "crisis_cards",
  "case_handovers",   "meetings",
};

/* What belongs to a meeting. */
static const char *const of_meeting[] = { "meeting_members", "meeting_cases", "decisions", "knowledge" };

static gboolean
take (TonariDb *db,
      TonariCasePapers *papers,
      const TonariEntity *entity,
      const char *column,
      gint64 value,
      GError **error)
{
  GPtrArray *rows = tonari_store_list (db, entity, column, value, error);

  if (rows == NULL)
    return FALSE;
  tonari_case_papers_take (papers, entity, rows);

  return TRUE;
}

static gboolean
take_office (TonariDb *db, TonariCasePapers *papers, GError **error)
{
  return take (db, papers, &tonari_staff_entity, NULL, 0, error) &&
         take (db, papers, &tonari_organisation_entity, NULL, 0, error);
}

/* The person, who comes first, and the relatives. */
static gboolean
take_persons (TonariDb *db, TonariCasePapers *papers, GError **error)
{
  const GPtrArray *relatives = tonari_case_papers_rows (papers, &tonari_relative_entity);
  GPtrArray *persons = g_ptr_array_new_with_free_func (tonari_person_entity.free_row);

  papers->person = tonari_store_get (db, &tonari_person_entity, papers->acase->person, error);
  tonari_case_papers_take (papers, &tonari_person_entity, persons);
  if (papers->person == NULL)
    return FALSE;
  g_ptr_array_add (persons, tonari_person_copy (papers->person));
  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (relatives, i);
      TonariPerson *person = tonari_store_get (db, &tonari_person_entity, relative->person, error);

      if (person == NULL)
        return FALSE;
      g_ptr_array_add (persons, person);
    }

  return TRUE;
}

static gboolean
take_meetings (TonariDb *db, TonariCasePapers *papers, GError **error)
{
  const TonariMeeting *meeting = tonari_case_papers_latest (papers, &tonari_meeting_entity, "at");

  for (guint i = 0; meeting != NULL && i < G_N_ELEMENTS (of_meeting); i++)
    if (!take (db, papers, tonari_entity_for_table (of_meeting[i]), "meeting", meeting->row.id, error))
      return FALSE;

  return TRUE;
}

/* The newest, and after them the letters that are older: a letter can be printed again after years. */
static gboolean
take_records (TonariDb *db, TonariCasePapers *papers, gint64 case_id, GError **error)
{
  GPtrArray *records = tonari_store_records (db, case_id, 0, TONARI_CASE_PAPERS_RECORDS, error);
  g_autofree char *question = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GPtrArray) letters = NULL;

  if (records == NULL)
    return FALSE;
  tonari_case_papers_take (papers, &tonari_record_entity, records);
  if (records->len < TONARI_CASE_PAPERS_RECORDS)
    return TRUE;

  question = g_strconcat (tonari_entity_sql (db, &tonari_record_entity)->select,
                          "WHERE case_id = ?1 AND deleted_at IS NULL AND letter_text IS NOT NULL "
                          "AND id NOT IN (SELECT corrects FROM records WHERE corrects IS NOT NULL "
                          "AND deleted_at IS NULL) "
                          "AND id NOT IN (SELECT n.id FROM records AS n WHERE n.case_id = ?1 "
                          "AND n.deleted_at IS NULL ORDER BY n.at DESC, n.id DESC LIMIT ?2) "
                          "ORDER BY at DESC, id DESC",
                          NULL);
  statement = tonari_db_prepare (db, question, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, case_id);
  tonari_statement_bind_int (statement, 2, TONARI_CASE_PAPERS_RECORDS);
  letters = tonari_entity_read_all (&tonari_record_entity, statement, error);
  if (letters == NULL)
    return FALSE;
  while (letters->len > 0)
    g_ptr_array_add (records, g_ptr_array_steal_index (letters, 0));

  return TRUE;
}

TonariCasePapers *
tonari_store_case_papers (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (TonariCasePapers) papers = tonari_case_papers_new ();

  g_return_val_if_fail (db != NULL, NULL);

  if (!take_office (db, papers, error))
    return NULL;
  if (case_id == 0)
    return g_steal_pointer (&papers);

  papers->acase = tonari_store_get (db, &tonari_case_entity, case_id, error);
  if (papers->acase == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (of_case); i++)
    if (!take (db, papers, tonari_entity_for_table (of_case[i]), "case_id", case_id, error))
      return NULL;
  if (!take_records (db, papers, case_id, error) || !take_persons (db, papers, error) ||
      !take_meetings (db, papers, error))
    return NULL;

  return g_steal_pointer (&papers);
}

TonariCasePapers *
tonari_store_meeting_papers (TonariDb *db, gint64 meeting, GError **error)
{
  g_autoptr (TonariMeeting) row = NULL;
  TonariCasePapers *papers;
  GPtrArray *meetings;

  g_return_val_if_fail (db != NULL, NULL);

  row = tonari_store_get (db, &tonari_meeting_entity, meeting, error);
  if (row == NULL)
    return NULL;
  papers = tonari_store_case_papers (db, row->case_id, error);
  if (papers == NULL)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (of_meeting); i++)
    if (!take (db, papers, tonari_entity_for_table (of_meeting[i]), "meeting", meeting, error))
      {
        tonari_case_papers_free (papers);
        return NULL;
      }
  meetings = g_ptr_array_new_with_free_func (tonari_meeting_entity.free_row);
  g_ptr_array_add (meetings, g_steal_pointer (&row));
  tonari_case_papers_take (papers, &tonari_meeting_entity, meetings);

  return papers;
}

GPtrArray *
tonari_store_study_papers (TonariDb *db, const TonariCasePapers *meeting, GError **error)
{
  const GPtrArray *places = tonari_case_papers_rows (meeting, &tonari_meeting_case_entity);
  g_autoptr (GPtrArray) cases = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_case_papers_free);

  for (guint i = 0; i < places->len; i++)
    {
      const TonariMeetingCase *place = g_ptr_array_index (places, i);
      TonariCasePapers *papers = tonari_store_case_papers (db, place->case_id, error);

      if (papers == NULL)
        return NULL;
      g_ptr_array_add (cases, papers);
    }

  return g_steal_pointer (&cases);
}
