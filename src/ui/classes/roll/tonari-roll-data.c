/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-data.h"

#include "tonari-rows.h"
#include "tonari-session-part.h"
#include "tonari-store-applications.h"
#include "tonari-store-attendance-history.h"
#include "tonari-store-make-ups.h"

void
tonari_roll_data_free (TonariRollData *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->guests, g_ptr_array_unref);
  g_free (self);
}

TonariRollJob *
tonari_roll_job_new (gint64 session, gint64 enrolment, int today)
{
  TonariRollJob *self = g_new0 (TonariRollJob, 1);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  self->session = session;
  self->enrolment = enrolment;
  self->today = today;
  self->now = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");

  return self;
}

void
tonari_roll_job_free (TonariRollJob *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self->relation);
  g_free (self->now);
  g_free (self);
}

gpointer
tonari_roll_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariRollData) self = g_new0 (TonariRollData, 1);

  self->session = *(gint64 *) data;
  self->parts = tonari_store_list (db, &tonari_session_part_entity, "session", self->session, error);
  if (self->parts == NULL)
    return NULL;
  self->guests = tonari_store_make_up_guests (db, self->session, error);
  if (self->guests == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

gpointer
tonari_roll_data_walk_in (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariRollJob *job = data;

  return tonari_store_walk_in (db, job->class_id, job->name, job->relation, job->observer, job->session,
                               job->now, job->today, error);
}

gpointer
tonari_roll_data_join (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariRollJob *job = data;

  return tonari_store_join (db, job->enrolment, job->person, job->relative, job->today, error);
}

gpointer
tonari_roll_data_part (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariRollJob *job = data;

  return tonari_store_part (db, job->enrolment, job->today, error);
}

gpointer
tonari_roll_data_not_made_up (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariRollJob *job = data;

  tonari_store_make_up_clear (db, job->session, job->enrolment, job->now, error);
  return NULL;
}

gpointer
tonari_roll_data_history (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariRollJob *job = data;

  return tonari_store_attendance_history (db, job->session, job->enrolment, error);
}
