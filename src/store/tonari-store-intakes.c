/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-intakes.h"

#include <glib/gi18n-lib.h>

#include "tonari-enrolment.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"

static gboolean
is_filled (const char *text)
{
  return text != NULL && *text != '\0';
}

/* What the case has from the form; where somebody has corrected the case, it keeps the correction. */
static const struct
{
  const char *form;
  const char *in_case;
} followed[] = {
  { "heard_from", "heard_from" }, { "referred_by", "referred_by" }, { "concern", "concern" },
  { "history", "history" },       { "daily_life", "situation" },    { "care_place", "diagnosis_note" },
  { "onset", "onset" },
};

static void
follow_form (TonariCase *acase, const TonariIntake *before, const TonariIntake *intake)
{
  g_autoptr (TonariCase) old = tonari_case_copy (acase);
  g_autoptr (TonariCase) next = tonari_case_copy (acase);

  for (guint i = 0; i < G_N_ELEMENTS (followed); i++)
    {
      const TonariField *form = tonari_entity_field (&tonari_intake_entity, followed[i].form);
      const TonariField *in_case = tonari_entity_field (&tonari_case_entity, followed[i].in_case);

      if (form->kind == TONARI_FIELD_DATE)
        {
          *TONARI_FIELD_PTR (in_case, old, TonariDate) = *TONARI_FIELD_PTR (form, before, const TonariDate);
          *TONARI_FIELD_PTR (in_case, next, TonariDate) = *TONARI_FIELD_PTR (form, intake, const TonariDate);
        }
      else
        {
          g_free (*TONARI_FIELD_PTR (in_case, old, char *));
          *TONARI_FIELD_PTR (in_case, old, char *) = g_strdup (*TONARI_FIELD_PTR (form, before, char *const));
          g_free (*TONARI_FIELD_PTR (in_case, next, char *));
          *TONARI_FIELD_PTR (in_case, next, char *) =
              g_strdup (*TONARI_FIELD_PTR (form, intake, char *const));
        }
      if (tonari_field_equal (in_case, old, acase))
        tonari_field_copy_value (in_case, next, acase);
    }
  if (tonari_date_compare (acase->intake, before->at.date) == 0)
    acase->intake = intake->at.date;
}

/* The way back of follow_form(), for a case that was there before the form. */
static void
follow_case (TonariIntake *intake, const TonariCase *acase)
{
  for (guint i = 0; i < G_N_ELEMENTS (followed); i++)
    {
      const TonariField *form = tonari_entity_field (&tonari_intake_entity, followed[i].form);
      const TonariField *in_case = tonari_entity_field (&tonari_case_entity, followed[i].in_case);

      if (form->kind == TONARI_FIELD_DATE)
        {
          *TONARI_FIELD_PTR (form, intake, TonariDate) = *TONARI_FIELD_PTR (in_case, acase, const TonariDate);
          continue;
        }
      g_free (*TONARI_FIELD_PTR (form, intake, char *));
      *TONARI_FIELD_PTR (form, intake, char *) = g_strdup (*TONARI_FIELD_PTR (in_case, acase, char *const));
    }
}

/* Writes what differs from the book. */
static gboolean
keep (TonariDb *db, const TonariEntity *entity, gpointer row, GError **error)
{
  gpointer there;
  gboolean same;

  if (((TonariRow *) row)->id == 0)
    return tonari_store_save (db, entity, row, error);

  there = tonari_store_get (db, entity, ((TonariRow *) row)->id, error);
  if (there == NULL)
    return FALSE;
  same = tonari_entity_equal (entity, there, row);
  if (same)
    ((TonariRow *) row)->version = ((TonariRow *) there)->version;
  tonari_entity_free (entity, there);

  return same || tonari_store_save (db, entity, row, error);
}

static gboolean
is_blank (const TonariIntakeSheet *sheet)
{
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autoptr (TonariPerson) caller = tonari_person_new ();

  relative->case_id = sheet->relative->case_id;
  return sheet->relative->row.id == 0 && sheet->caller->row.id == 0 &&
         tonari_entity_equal (&tonari_relative_entity, sheet->relative, relative) &&
         tonari_entity_equal (&tonari_person_entity, sheet->caller, caller);
}

/* In whichever class they are: from now on they are the relative of that case. */
static gboolean
link_enrolments (TonariDb *db, const TonariRelative *relative, GError **error)
{
  g_autoptr (GPtrArray) enrolments =
      tonari_store_list (db, &tonari_enrolment_entity, "person", relative->person, error);

  for (guint i = 0; enrolments != NULL && i < enrolments->len; i++)
    {
      TonariEnrolment *enrolment = enrolments->pdata[i];

      if (enrolment->relative != 0)
        continue;
      enrolment->relative = relative->row.id;
      if (!tonari_store_save (db, &tonari_enrolment_entity, enrolment, error))
        return FALSE;
    }

  return enrolments != NULL;
}

static gboolean
keep_caller (TonariDb *db, TonariIntakeSheet *sheet, GError **error)
{
  if (sheet->person_called || sheet->agency_called || is_blank (sheet))
    {
      sheet->intake->caller = sheet->person_called ? sheet->person->row.id : 0;
      sheet->intake->relative = 0;
      return TRUE;
    }

  if (!keep (db, &tonari_person_entity, sheet->caller, error))
    return FALSE;
  sheet->relative->person = sheet->caller->row.id;
  sheet->relative->case_id = sheet->acase->row.id;
  if (!keep (db, &tonari_relative_entity, sheet->relative, error))
    return FALSE;
  sheet->intake->caller = sheet->caller->row.id;
  sheet->intake->relative = sheet->relative->row.id;

  return sheet->enrolment == 0 || link_enrolments (db, sheet->relative, error);
}

static gboolean
keep_record (TonariDb *db, const TonariIntakeSheet *sheet, GError **error)
{
  g_autoptr (TonariRecord) record = NULL;

  if (sheet->record == 0)
    return TRUE;
  record = tonari_store_get (db, &tonari_record_entity, sheet->record, error);
  if (record == NULL)
    return FALSE;
  if (record->case_id != 0)
    return TRUE;
  record->case_id = sheet->acase->row.id;

  return tonari_store_save (db, &tonari_record_entity, record, error);
}

static gboolean
keep_all (TonariDb *db, TonariIntakeSheet *sheet, GError **error)
{
  g_autoptr (TonariIntake) before = NULL;

  if (sheet->intake->row.id != 0)
    before = tonari_store_get (db, &tonari_intake_entity, sheet->intake->row.id, error);
  else
    before = tonari_intake_new ();
  if (before == NULL)
    return FALSE;

  if (!keep (db, &tonari_person_entity, sheet->person, error))
    return FALSE;
  sheet->acase->person = sheet->person->row.id;
  follow_form (sheet->acase, before, sheet->intake);
  if (!keep (db, &tonari_case_entity, sheet->acase, error) || !keep_caller (db, sheet, error))
    return FALSE;
  sheet->intake->case_id = sheet->acase->row.id;

  return keep (db, &tonari_intake_entity, sheet->intake, error) && keep_record (db, sheet, error);
}

static gboolean
end (TonariDb *db, TonariIntakeSheet *sheet, const TonariIntakeSheet *before, gboolean done, GError **error)
{
  if (done && tonari_store_action_end (db, &sheet->action, error))
    return TRUE;
  if (!done)
    tonari_store_action_abort (db);
  /* What is not on disk has no id: the next try makes it again. */
  sheet->intake->row = before->intake->row;
  sheet->acase->row = before->acase->row;
  sheet->person->row = before->person->row;
  sheet->relative->row = before->relative->row;
  sheet->caller->row = before->caller->row;

  return FALSE;
}

gboolean
tonari_store_intake_save (TonariDb *db, TonariIntakeSheet *sheet, GError **error)
{
  g_autoptr (TonariIntakeSheet) before = NULL;

  g_return_val_if_fail (db != NULL && sheet != NULL, FALSE);

  before = tonari_intake_sheet_copy (sheet);
  if (!tonari_store_action_begin (db, _ ("Intake"), error))
    return FALSE;

  return end (db, sheet, before, keep_all (db, sheet, error), error);
}

static TonariEnrolment *
read_enrolment (TonariDb *db, TonariIntakeSheet *sheet, gint64 id, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_get (db, &tonari_enrolment_entity, id, error);

  if (enrolment == NULL)
    return NULL;
  g_clear_pointer (&sheet->caller, tonari_person_free);
  sheet->caller = tonari_store_get (db, &tonari_person_entity, enrolment->person, error);
  if (sheet->caller == NULL)
    {
      sheet->caller = tonari_person_new ();
      return NULL;
    }
  if (enrolment->relative != 0)
    {
      TonariRelative *relative = tonari_store_get (db, &tonari_relative_entity, enrolment->relative, error);

      if (relative == NULL)
        return NULL;
      tonari_relative_free (sheet->relative);
      sheet->relative = relative;
    }
  else
    sheet->relative->called_name = g_strdup (enrolment->called_name);
  sheet->relative->person = enrolment->person;

  return g_steal_pointer (&enrolment);
}

/* The intake that a case has; 0 when it lacks one. */
static gboolean
intake_of_case (TonariDb *db, gint64 case_id, gint64 *intake, GError **error)
{
  g_autoptr (GPtrArray) intakes = tonari_store_list (db, &tonari_intake_entity, "case_id", case_id, error);

  *intake = 0;
  for (guint i = 0; intakes != NULL && i < intakes->len; i++)
    {
      const TonariIntake *one = intakes->pdata[i];

      if (*intake == 0 || !tonari_date_is_known (one->finished_on))
        *intake = one->row.id;
    }

  return intakes != NULL;
}

static gboolean
read_case (TonariDb *db, TonariIntakeSheet *sheet, gint64 case_id, GError **error)
{
  TonariCase *acase = tonari_store_get (db, &tonari_case_entity, case_id, error);
  TonariPerson *person;

  if (acase == NULL)
    return FALSE;
  tonari_case_free (sheet->acase);
  sheet->acase = acase;
  person = tonari_store_get (db, &tonari_person_entity, acase->person, error);
  if (person == NULL)
    return FALSE;
  tonari_person_free (sheet->person);
  sheet->person = person;

  return TRUE;
}

static TonariIntakeSheet *
begin_for_case (TonariDb *db, const TonariIntakeSeed *seed, gint64 case_id, GError **error)
{
  g_autoptr (TonariIntakeSheet) sheet = tonari_intake_sheet_new ();
  gint64 intake;

  if (!intake_of_case (db, case_id, &intake, error))
    return NULL;
  if (intake != 0)
    return tonari_store_intake_sheet (db, intake, error);
  if (!read_case (db, sheet, case_id, error))
    return NULL;
  sheet->intake->at.date = tonari_date_from_day (seed->today);
  sheet->intake->at.minute = -1;
  sheet->intake->staff = seed->staff;
  sheet->intake->case_id = case_id;
  follow_case (sheet->intake, sheet->acase);

  return g_steal_pointer (&sheet);
}

static gboolean
read_seeds (
    TonariDb *db, TonariIntakeSheet *sheet, const TonariIntakeSeed *seed, gint64 *case_id, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = NULL;
  g_autoptr (TonariRecord) record = NULL;

  if (seed->enrolment != 0)
    {
      enrolment = read_enrolment (db, sheet, seed->enrolment, error);
      if (enrolment == NULL)
        return FALSE;
      sheet->enrolment = seed->enrolment;
      sheet->intake->method = TONARI_METHOD_OFFICE;
      sheet->intake->heard_from = g_strdup (enrolment->heard_from);
      *case_id = sheet->relative->case_id;
    }
  if (seed->record != 0)
    {
      record = tonari_store_get (db, &tonari_record_entity, seed->record, error);
      if (record == NULL)
        return FALSE;
      sheet->record = seed->record;
      sheet->intake->at = record->at;
      sheet->intake->method = record->method;
      sheet->intake->concern = g_strdup (record->text);
      sheet->relative->relation = g_strdup (record->caller);
      sheet->acase->intake = record->at.date;
      if (record->staff != 0)
        sheet->intake->staff = record->staff;
      *case_id = record->case_id;
    }

  return TRUE;
}

TonariIntakeSheet *
tonari_store_intake_begin (TonariDb *db, const TonariIntakeSeed *seed, GError **error)
{
  g_autoptr (TonariIntakeSheet) sheet = NULL;
  gint64 case_id;

  g_return_val_if_fail (db != NULL && seed != NULL && seed->today > 0, NULL);

  sheet = tonari_intake_sheet_new ();
  sheet->intake->at.date = tonari_date_from_day (seed->today);
  sheet->intake->at.minute = seed->minute;
  sheet->intake->method = TONARI_METHOD_PHONE;
  sheet->intake->staff = seed->staff;
  sheet->acase->intake = sheet->intake->at.date;
  sheet->acase->key_worker = seed->staff;

  case_id = seed->case_id;
  if (!read_seeds (db, sheet, seed, &case_id, error))
    return NULL;
  /* Somebody else was quicker, or the case was there first. */
  if (case_id != 0)
    return begin_for_case (db, seed, case_id, error);
  sheet->acase->code = tonari_store_case_next_code (db, seed->today, error);

  return sheet->acase->code != NULL ? g_steal_pointer (&sheet) : NULL;
}

static gboolean
read_caller (TonariDb *db, TonariIntakeSheet *sheet, GError **error)
{
  gpointer row;

  sheet->person_called = sheet->intake->caller != 0 && sheet->intake->caller == sheet->person->row.id;
  sheet->agency_called = sheet->intake->caller == 0 && is_filled (sheet->intake->caller_relation);
  if (sheet->person_called)
    return TRUE;

  if (sheet->intake->relative != 0)
    {
      row = tonari_store_get (db, &tonari_relative_entity, sheet->intake->relative, error);
      if (row == NULL)
        return FALSE;
      tonari_relative_free (sheet->relative);
      sheet->relative = row;
    }
  if (sheet->intake->caller != 0)
    {
      row = tonari_store_get (db, &tonari_person_entity, sheet->intake->caller, error);
      if (row == NULL)
        return FALSE;
      tonari_person_free (sheet->caller);
      sheet->caller = row;
    }

  return TRUE;
}

/* A relative who was deleted since is no reason not to show the form. */
static gboolean
forgive_gone (gboolean done, GError *local, GError **error)
{
  if (done)
    return TRUE;
  if (g_error_matches (local, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
    {
      g_error_free (local);
      return TRUE;
    }
  g_propagate_error (error, local);

  return FALSE;
}

TonariIntakeSheet *
tonari_store_intake_sheet (TonariDb *db, gint64 intake, GError **error)
{
  g_autoptr (TonariIntakeSheet) sheet = NULL;
  GError *local = NULL;
  TonariIntake *form;
  gboolean done;

  g_return_val_if_fail (db != NULL, NULL);

  form = tonari_store_get (db, &tonari_intake_entity, intake, error);
  if (form == NULL)
    return NULL;
  sheet = tonari_intake_sheet_new ();
  tonari_intake_free (sheet->intake);
  sheet->intake = form;
  if (form->case_id != 0 && !read_case (db, sheet, form->case_id, error))
    return NULL;
  done = read_caller (db, sheet, &local);
  if (!forgive_gone (done, local, error))
    return NULL;

  return g_steal_pointer (&sheet);
}

GPtrArray *
tonari_store_intakes_open (TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) intakes = NULL;
  g_autoptr (GPtrArray) open = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_intake_sheet_free);

  g_return_val_if_fail (db != NULL, NULL);

  intakes = tonari_store_list (db, &tonari_intake_entity, NULL, 0, error);
  if (intakes == NULL)
    return NULL;
  for (guint i = 0; i < intakes->len; i++)
    {
      const TonariIntake *intake = intakes->pdata[i];
      TonariIntakeSheet *sheet;

      if (tonari_date_is_known (intake->finished_on))
        continue;
      sheet = tonari_store_intake_sheet (db, intake->row.id, error);
      if (sheet == NULL)
        return NULL;
      g_ptr_array_add (open, sheet);
    }

  return g_steal_pointer (&open);
}
