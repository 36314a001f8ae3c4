/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What comes after the talk: the record of it, the next appointment, the application; or the form was not
 * meant at all. */

#include <glib/gi18n-lib.h>

#include "tonari-enrolment.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-store-applications.h"
#include "tonari-store-intakes.h"

static gboolean
is_filled (const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
find_record (TonariDb *db, const TonariIntakeSheet *sheet, TonariRecord **record, GError **error)
{
  g_autoptr (GPtrArray) records = NULL;

  *record = NULL;
  if (sheet->record != 0)
    {
      *record = tonari_store_get (db, &tonari_record_entity, sheet->record, error);
      return *record != NULL;
    }
  records = tonari_store_list (db, &tonari_record_entity, "case_id", sheet->acase->row.id, error);
  for (guint i = 0; records != NULL && *record == NULL && i < records->len; i++)
    {
      const TonariRecord *one = records->pdata[i];

      if (one->at.date.day == sheet->intake->at.date.day && one->method == sheet->intake->method)
        *record = tonari_record_copy (one);
    }

  return records != NULL;
}

static void
add_line (GString *text, const char *line)
{
  if (is_filled (line))
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static TonariRecord *
record_of (const TonariIntakeSheet *sheet)
{
  TonariRecord *record = tonari_record_new ();
  g_autoptr (GPtrArray) met = g_ptr_array_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  record->case_id = sheet->acase->row.id;
  record->at = sheet->intake->at;
  record->method = sheet->intake->method;
  record->staff = sheet->intake->staff;
  record->accompany = TRUE;
  record->met_person = sheet->person_called;
  if (sheet->intake->relative != 0 && is_filled (sheet->relative->relation))
    g_ptr_array_add (met, sheet->relative->relation);
  else if (!sheet->person_called && is_filled (sheet->intake->caller_relation))
    g_ptr_array_add (met, sheet->intake->caller_relation);
  g_ptr_array_add (met, NULL);
  g_strfreev (record->met);
  record->met = g_strdupv ((GStrv) met->pdata);

  add_line (text, _ ("Intake"));
  add_line (text, sheet->intake->concern);
  add_line (text, sheet->intake->answer);
  record->text = g_strdup (text->str);

  return record;
}

/* The talk itself is a contact and counts as one; it is written once, however often the form is finished. */
static gboolean
finish_record (TonariDb *db, const TonariIntakeSheet *sheet, GError **error)
{
  g_autoptr (TonariRecord) record = NULL;
  const TonariIntake *intake = sheet->intake;

  if (!find_record (db, sheet, &record, error))
    return FALSE;
  if (record == NULL)
    record = record_of (sheet);
  if (tonari_date_is_known (intake->next_on) &&
      (intake->next == TONARI_INTAKE_NEXT_CONSULTATION || intake->next == TONARI_INTAKE_NEXT_VISIT))
    {
      record->next_at.date = intake->next_on;
      if (record->row.id == 0)
        record->next_at.minute = -1;
    }

  return tonari_store_save (db, &tonari_record_entity, record, error);
}

static gboolean
is_in_class (TonariDb *db, gint64 person, gint64 class_id, gboolean *found, GError **error)
{
  g_autoptr (GPtrArray) enrolments =
      tonari_store_list (db, &tonari_enrolment_entity, "person", person, error);

  *found = FALSE;
  for (guint i = 0; enrolments != NULL && i < enrolments->len; i++)
    if (((const TonariEnrolment *) enrolments->pdata[i])->class_id == class_id)
      *found = TRUE;

  return enrolments != NULL;
}

static gboolean
apply_for_class (TonariDb *db, const TonariIntakeSheet *sheet, int today, GError **error)
{
  const TonariIntake *intake = sheet->intake;
  g_autoptr (TonariEnrolment) enrolment = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  gboolean found;

  if (intake->next != TONARI_INTAKE_NEXT_CLASS || intake->class_id == 0)
    return TRUE;
  if (intake->caller == 0)
    {
      g_set_error_literal (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
          _ ("Nobody has applied yet: write at the top who in the family asked, then finish."));
      return FALSE;
    }
  if (!is_in_class (db, intake->caller, intake->class_id, &found, error))
    return FALSE;
  if (found)
    return TRUE;

  enrolment = tonari_enrolment_new ();
  enrolment->class_id = intake->class_id;
  enrolment->person = intake->caller;
  enrolment->relative = intake->relative;
  enrolment->channel = TONARI_CHANNEL_INTAKE;
  enrolment->heard_from = g_strdup (intake->heard_from);
  if (intake->relative != 0)
    enrolment->called_name = g_strdup (sheet->relative->called_name);
  outcome = tonari_store_apply (db, NULL, NULL, enrolment, today, error);

  return outcome != NULL;
}

static gboolean
finish (TonariDb *db, TonariIntakeSheet *sheet, int today, GError **error)
{
  if (!tonari_date_is_known (sheet->intake->finished_on))
    sheet->intake->finished_on = tonari_date_from_day (today);

  return tonari_store_intake_save (db, sheet, error) && finish_record (db, sheet, error) &&
         apply_for_class (db, sheet, today, error);
}

gboolean
tonari_store_intake_finish (TonariDb *db, TonariIntakeSheet *sheet, int today, GError **error)
{
  g_autoptr (TonariIntakeSheet) before = NULL;

  g_return_val_if_fail (db != NULL && sheet != NULL && today > 0, FALSE);

  before = tonari_intake_sheet_copy (sheet);
  if (!tonari_store_action_begin (db, _ ("Finish the intake"), error))
    return FALSE;
  if (finish (db, sheet, today, error))
    return tonari_store_action_end (db, &sheet->action, error);

  tonari_store_action_abort (db);
  sheet->intake->finished_on = before->intake->finished_on;
  sheet->intake->row = before->intake->row;
  sheet->acase->row = before->acase->row;
  sheet->person->row = before->person->row;
  sheet->relative->row = before->relative->row;
  sheet->caller->row = before->caller->row;

  return FALSE;
}

/* Whoever stands in a class was there before the form. */
static gboolean
let_go_of_relatives (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (GPtrArray) relatives =
      tonari_store_list (db, &tonari_relative_entity, "case_id", case_id, error);

  for (guint i = 0; relatives != NULL && i < relatives->len; i++)
    {
      TonariRelative *relative = relatives->pdata[i];
      g_autoptr (GPtrArray) enrolments =
          tonari_store_list (db, &tonari_enrolment_entity, "relative", relative->row.id, error);

      if (enrolments == NULL)
        return FALSE;
      relative->case_id = 0;
      if (enrolments->len > 0 && !tonari_store_save (db, &tonari_relative_entity, relative, error))
        return FALSE;
    }

  return relatives != NULL;
}

/* A call without a case says who called; no other record does. */
static gboolean
let_go_of_calls (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (GPtrArray) records = tonari_store_list (db, &tonari_record_entity, "case_id", case_id, error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      TonariRecord *record = records->pdata[i];

      record->case_id = 0;
      if (is_filled (record->caller) && !tonari_store_save (db, &tonari_record_entity, record, error))
        return FALSE;
    }

  return records != NULL;
}

/* Made by the same press of a key, as the history has it; a case that was there before its form stays. */
static gboolean
came_with_case (TonariDb *db, const TonariIntake *intake, gboolean *came, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db,
                         "SELECT count(*) FROM history form JOIN history made ON made.action = form.action "
                         "WHERE form.table_name = 'intakes' AND form.row_id = ?1 AND form.before IS NULL "
                         "AND made.table_name = 'cases' AND made.row_id = ?2 AND made.before IS NULL",
                         error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, intake->row.id);
  tonari_statement_bind_int (statement, 2, intake->case_id);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  *came = tonari_statement_int (statement, 0) > 0;

  return TRUE;
}

static gboolean
discard (TonariDb *db, gint64 id, GError **error)
{
  g_autoptr (TonariIntake) intake = tonari_store_get (db, &tonari_intake_entity, id, error);
  gint64 case_id;
  gboolean came = FALSE;

  if (intake == NULL || !came_with_case (db, intake, &came, error))
    return FALSE;
  if (!came)
    return tonari_store_delete (db, &tonari_intake_entity, id, error);

  case_id = intake->case_id;
  /* Its form lets go of the participant first, who would be gone with it otherwise. */
  return let_go_of_relatives (db, case_id, error) && let_go_of_calls (db, case_id, error) &&
         tonari_store_delete (db, &tonari_case_entity, case_id, error);
}

gboolean
tonari_store_intake_discard (TonariDb *db, gint64 intake, GError **error)
{
  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_store_action_begin (db, _ ("Delete the intake"), error))
    return FALSE;
  if (discard (db, intake, error))
    return tonari_store_action_end (db, NULL, error);
  tonari_store_action_abort (db);

  return FALSE;
}
