/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-application-job.h"

#include "tonari-rows.h"
#include "tonari-store-applications.h"

TonariApplicationJob *
tonari_application_job_new (void)
{
  return g_new0 (TonariApplicationJob, 1);
}

void
tonari_application_job_free (TonariApplicationJob *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->person, tonari_person_free);
  g_clear_pointer (&self->relative, tonari_relative_free);
  g_clear_pointer (&self->enrolment, tonari_enrolment_free);
  g_clear_pointer (&self->apart, tonari_not_together_free);
  g_free (self);
}

/* What was said of people who are in the book already is put right before they apply. */
static gboolean
save_known (TonariDb *db, TonariApplicationJob *job, GError **error)
{
  if (job->person->row.id != 0 && job->save_person &&
      !tonari_store_save (db, &tonari_person_entity, job->person, error))
    return FALSE;

  return job->relative->row.id == 0 || !job->save_relative ||
         tonari_store_save (db, &tonari_relative_entity, job->relative, error);
}

gpointer
tonari_application_job_run (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariApplicationJob *job = data;
  g_autoptr (TonariEnrolmentOutcome) applied = NULL;

  if (!save_known (db, job, error))
    return NULL;

  job->enrolment->person = job->person->row.id;
  job->enrolment->relative = job->relative->row.id;
  applied = tonari_store_apply (db, job->person->row.id == 0 ? job->person : NULL,
                                job->relative->row.id == 0 ? job->relative : NULL, job->enrolment, job->today,
                                error);
  if (applied == NULL)
    return NULL;

  if (job->apart != NULL)
    {
      job->apart->person = job->enrolment->person;
      if (!tonari_store_save (db, &tonari_not_together_entity, job->apart, error))
        return NULL;
    }

  switch (job->next)
    {
    case TONARI_APPLICATION_NEXT_ACCEPT:
      return tonari_store_accept (db, applied->enrolment, job->today, error);
    case TONARI_APPLICATION_NEXT_OBSERVE:
      return tonari_store_enrolment_set_status (db, applied->enrolment, TONARI_ENROLMENT_STATUS_OBSERVER,
                                                NULL, job->today, error);
    case TONARI_APPLICATION_NEXT_LATER:
    default:
      return g_steal_pointer (&applied);
    }
}
