/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-data.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-store-attendance-history.h"
#include "tonari-store-classes.h"
#include "tonari-store-settings.h"

void
tonari_class_data_free (TonariClassData *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->sheet, tonari_class_sheet_free);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_pointer (&self->curriculum, tonari_curriculum_free);
  g_free (self->leader);
  g_free (self->co_leader);
  g_free (self->recorder);
  g_free (self);
}

TonariMarkJob *
tonari_mark_job_new (gint64 session, gint64 enrolment)
{
  TonariMarkJob *self = g_new0 (TonariMarkJob, 1);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  self->session = session;
  self->enrolment = enrolment;
  self->before = NAN;
  self->after = NAN;
  self->now = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");

  return self;
}

void
tonari_mark_job_free (TonariMarkJob *self)
{
  if (self == NULL)
    return;

  g_free (self->now);
  g_free (self);
}

void
tonari_themes_job_free (TonariThemesJob *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->themes);
  g_clear_pointer (&self->modules, g_array_unref);
  g_free (self);
}

static TonariParticipant *
participant_for (TonariDb *db, const TonariEnrolment *enrolment, GError **error)
{
  g_autoptr (TonariParticipant) participant = tonari_participant_new ();
  g_autoptr (TonariPerson) person = NULL;

  g_clear_pointer (&participant->enrolment, tonari_enrolment_free);
  participant->enrolment = tonari_enrolment_copy (enrolment);

  if (enrolment->person != 0)
    {
      person = tonari_store_get (db, &tonari_person_entity, enrolment->person, error);
      if (person == NULL)
        return NULL;
      participant->name = g_strdup (person->name);
      participant->kana = g_strdup (person->kana);
    }

  if (enrolment->relative != 0)
    {
      g_autoptr (TonariRelative) relative =
          tonari_store_get (db, &tonari_relative_entity, enrolment->relative, NULL);

      if (relative != NULL)
        {
          g_autoptr (TonariCase) c = NULL;

          participant->relation = g_strdup (relative->relation);
          participant->case_id = relative->case_id;
          if (relative->case_id != 0)
            c = tonari_store_get (db, &tonari_case_entity, relative->case_id, NULL);
          if (c != NULL)
            participant->case_code = g_strdup (c->code);
        }
    }

  return g_steal_pointer (&participant);
}

static int
compare_position (gconstpointer a, gconstpointer b)
{
  const TonariEnrolment *one = (*(TonariParticipant *const *) a)->enrolment;
  const TonariEnrolment *two = (*(TonariParticipant *const *) b)->enrolment;

  if (one->position != two->position)
    {
      if (one->position == TONARI_INT_UNKNOWN)
        return 1;
      if (two->position == TONARI_INT_UNKNOWN)
        return -1;
      return one->position < two->position ? -1 : 1;
    }

  return tonari_date_compare (one->applied_on, two->applied_on);
}

static GPtrArray *
load_waiting (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_participant_free);
  g_autoptr (GPtrArray) enrolments = NULL;

  enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", class_id, error);
  if (enrolments == NULL)
    return NULL;

  for (guint i = 0; i < enrolments->len; i++)
    {
      const TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);
      TonariParticipant *participant;

      if (enrolment->status != TONARI_ENROLMENT_STATUS_APPLIED &&
          enrolment->status != TONARI_ENROLMENT_STATUS_WAITING)
        continue;
      participant = participant_for (db, enrolment, error);
      if (participant == NULL)
        return NULL;
      g_ptr_array_add (waiting, participant);
    }

  g_ptr_array_sort (waiting, compare_position);

  return g_steal_pointer (&waiting);
}

gpointer
tonari_class_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 class_id = *(gint64 *) data;
  g_autoptr (TonariClassData) self = g_new0 (TonariClassData, 1);
  const TonariClass *aclass;

  self->sheet = tonari_store_class_sheet (db, class_id, error);
  if (self->sheet == NULL)
    return NULL;
  self->waiting = load_waiting (db, class_id, error);
  if (self->waiting == NULL)
    return NULL;

  aclass = self->sheet->aclass;
  if (aclass->curriculum != 0)
    {
      self->curriculum = tonari_store_get (db, &tonari_curriculum_entity, aclass->curriculum, error);
      if (self->curriculum == NULL)
        return NULL;
    }
  if (!tonari_store_staff_name (db, aclass->leader, &self->leader, error) ||
      !tonari_store_staff_name (db, aclass->co_leader, &self->co_leader, error) ||
      !tonari_store_staff_name (db, aclass->recorder, &self->recorder, error))
    return NULL;

  return g_steal_pointer (&self);
}

gpointer
tonari_class_data_mark (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariMarkJob *job = data;

  tonari_store_attendance_mark_from (db, job->session, job->enrolment, job->seen, job->state, job->now,
                                     error);
  return NULL;
}

gpointer
tonari_class_data_mark_rest (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariMarkJob *job = data;
  guint marked = 0;

  tonari_store_attendance_mark_rest (db, job->session, job->state, job->now, &marked, error);
  return NULL;
}

gpointer
tonari_class_data_ease (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariMarkJob *job = data;

  tonari_store_attendance_ease (db, job->session, job->enrolment, job->before, job->after, error);
  return NULL;
}

gpointer
tonari_class_data_add_sessions (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *sessions = data;

  for (guint i = 0; i < sessions->len; i++)
    if (!tonari_store_save (db, &tonari_session_entity, g_ptr_array_index (sessions, i), error))
      return NULL;

  return NULL;
}

static gboolean
has_module (GArray *modules, gint64 module)
{
  for (guint i = 0; i < modules->len; i++)
    if (g_array_index (modules, gint64, i) == module)
      return TRUE;

  return FALSE;
}

gpointer
tonari_class_data_set_themes (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariThemesJob *job = data;
  g_autoptr (TonariSession) session = NULL;
  g_autoptr (GPtrArray) links = NULL;
  g_autoptr (GArray) there = g_array_new (FALSE, FALSE, sizeof (gint64));

  session = tonari_store_get (db, &tonari_session_entity, job->session, error);
  if (session == NULL)
    return NULL;
  /* The choice was made over what was shown: the store is to refuse it when somebody has saved since. */
  session->row.version = job->version;
  g_strfreev (session->themes);
  session->themes = g_strdupv (job->themes);
  if (!tonari_store_save (db, &tonari_session_entity, session, error))
    return NULL;

  links = tonari_store_list (db, &tonari_session_module_entity, "session", job->session, error);
  if (links == NULL)
    return NULL;
  for (guint i = 0; i < links->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (links, i);

      if (has_module (job->modules, link->module) && !has_module (there, link->module))
        g_array_append_val (there, link->module);
      else if (!tonari_store_delete (db, &tonari_session_module_entity, link->row.id, error))
        return NULL;
    }
  for (guint i = 0; i < job->modules->len; i++)
    {
      gint64 module = g_array_index (job->modules, gint64, i);
      g_autoptr (TonariSessionModule) link = NULL;

      if (has_module (there, module))
        continue;
      link = tonari_session_module_new ();
      link->session = job->session;
      link->module = module;
      if (!tonari_store_save (db, &tonari_session_module_entity, link, error))
        return NULL;
    }

  return NULL;
}
