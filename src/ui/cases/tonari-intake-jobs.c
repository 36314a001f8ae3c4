/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-jobs.h"

#include "tonari-store-intakes.h"

gboolean
tonari_intake_jobs_differ (const TonariIntakeSheet *a, const TonariIntakeSheet *b)
{
  return a->person_called != b->person_called || a->agency_called != b->agency_called ||
         !tonari_entity_equal (&tonari_intake_entity, a->intake, b->intake) ||
         !tonari_entity_equal (&tonari_case_entity, a->acase, b->acase) ||
         !tonari_entity_equal (&tonari_person_entity, a->person, b->person) ||
         !tonari_entity_equal (&tonari_relative_entity, a->relative, b->relative) ||
         !tonari_entity_equal (&tonari_person_entity, a->caller, b->caller);
}

gpointer
tonari_intake_jobs_begin (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_intake_begin (db, data, error);
}

gpointer
tonari_intake_jobs_sheet (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_intake_sheet (db, *(gint64 *) data, error);
}

gpointer
tonari_intake_jobs_save (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariIntakeSheet *sheet = data;

  return tonari_store_intake_save (db, sheet, error) ? tonari_intake_sheet_copy (sheet) : NULL;
}

gpointer
tonari_intake_jobs_finish (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariIntakeSheet *sheet = data;

  /* The day on which the form is finished stands in its action already. */
  return tonari_store_intake_finish (db, sheet, sheet->intake->finished_on.day, error)
             ? tonari_intake_sheet_copy (sheet)
             : NULL;
}

gpointer
tonari_intake_jobs_discard (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_intake_discard (db, *(gint64 *) data, error);

  return NULL;
}
