/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-progress-job.h"

#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-applications.h"

TonariProgressJob *
tonari_progress_job_new (gint64 enrolment, TonariProgressChange change, gint64 value)
{
  TonariProgressJob *self = g_new0 (TonariProgressJob, 1);

  self->enrolment = enrolment;
  self->change = change;
  self->value = value;

  return self;
}

/* Ways of taking part belong to the relative, who may not have been written down as one yet. */
static gboolean
change_way (TonariDb *db, TonariEnrolment *enrolment, TonariProgressWay way, gboolean takes, GError **error)
{
  g_autoptr (TonariRelative) relative = NULL;
  gboolean is_new = enrolment->relative == 0;

  if (is_new)
    {
      relative = tonari_relative_new ();
      relative->person = enrolment->person;
    }
  else
    relative = tonari_store_get (db, &tonari_relative_entity, enrolment->relative, error);
  if (relative == NULL)
    return FALSE;

  switch (way)
    {
    case TONARI_PROGRESS_WAY_LISTEN:
      relative->takes_listen = takes;
      break;
    case TONARI_PROGRESS_WAY_SHARE:
      relative->takes_share = takes;
      break;
    case TONARI_PROGRESS_WAY_WELCOME:
    default:
      relative->takes_welcome = takes;
      break;
    }
  if (!tonari_store_save (db, &tonari_relative_entity, relative, error))
    return FALSE;
  if (!is_new)
    return TRUE;

  enrolment->relative = relative->row.id;

  return tonari_store_save (db, &tonari_enrolment_entity, enrolment, error);
}

static gboolean
change_enrolment (TonariDb *db, const TonariProgressJob *job, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment =
      tonari_store_get (db, &tonari_enrolment_entity, job->enrolment, error);

  if (enrolment == NULL)
    return FALSE;
  if (job->change == TONARI_PROGRESS_CHANGE_WAY || job->change == TONARI_PROGRESS_CHANGE_NOT_WAY)
    return change_way (db, enrolment, (TonariProgressWay) job->value,
                       job->change == TONARI_PROGRESS_CHANGE_WAY, error);

  if (job->change == TONARI_PROGRESS_CHANGE_CONTINUES)
    enrolment->continues = job->value != 0;
  else
    {
      enrolment->association = (TonariAssociation) job->value;
      enrolment->association_on = tonari_date_from_day (job->today);
    }

  return tonari_store_save (db, &tonari_enrolment_entity, enrolment, error);
}

gpointer
tonari_progress_job_run (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariProgressJob *job = data;
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;

  if (job->change == TONARI_PROGRESS_CHANGE_COMPLETE)
    outcome = tonari_store_complete (db, &job->enrolment, 1, job->today, error);
  else if (job->change == TONARI_PROGRESS_CHANGE_TAKE_BACK)
    outcome = tonari_store_take_back_completion (db, job->enrolment, error);
  else
    change_enrolment (db, job, error);

  return NULL;
}
