/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questions-data.h"

#include <glib/gi18n-lib.h>

#include "tonari-questionnaire-answer.h"
#include "tonari-rows.h"
#include "tonari-store-questionnaires.h"

void
tonari_questions_data_free (TonariQuestionsData *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->results, g_ptr_array_unref);
  g_free (self);
}

gpointer
tonari_questions_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const gint64 *class_id = data;
  g_autoptr (TonariQuestionsData) self = g_new0 (TonariQuestionsData, 1);

  self->entries = tonari_store_questionnaires (db, *class_id, error);
  if (self->entries == NULL)
    return NULL;
  self->results = tonari_store_questionnaire_results (db, *class_id, error);
  if (self->results == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

gpointer
tonari_questions_data_ship (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_questionnaire_ship (db, error);

  return NULL;
}

gpointer
tonari_questions_data_copy (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const gint64 *id = data;
  g_autoptr (TonariQuestionnaire) questionnaire =
      tonari_store_get (db, &tonari_questionnaire_entity, *id, error);
  g_autofree char *title = NULL;
  gint64 copy;

  if (questionnaire == NULL)
    return NULL;
  /* Translators: title of a copy; %s is the title of what was copied */
  title = g_strdup_printf (_ ("%s (copy)"), questionnaire->title);
  copy = tonari_store_questionnaire_copy (db, *id, title, error);

  return copy != 0 ? g_memdup2 (&copy, sizeof copy) : NULL;
}

TonariSheetJob *
tonari_sheet_job_new (void)
{
  TonariSheetJob *self = g_new0 (TonariSheetJob, 1);

  self->sheet = tonari_questionnaire_sheet_new ();
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);

  return self;
}

TonariSheetJob *
tonari_sheet_job_copy (const TonariSheetJob *self)
{
  TonariSheetJob *copy = tonari_sheet_job_new ();

  tonari_questionnaire_sheet_free (copy->sheet);
  copy->sheet = tonari_questionnaire_sheet_copy (self->sheet);
  for (guint i = 0; i < self->answers->len; i++)
    g_ptr_array_add (copy->answers, tonari_questionnaire_answer_copy (self->answers->pdata[i]));

  return copy;
}

void
tonari_sheet_job_free (TonariSheetJob *self)
{
  if (self == NULL)
    return;

  tonari_questionnaire_sheet_free (self->sheet);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

gpointer
tonari_questions_data_save (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariSheetJob *job = data;

  if (!tonari_store_questionnaire_sheet (db, job->sheet, job->answers, error))
    return NULL;

  return g_memdup2 (&job->sheet->row.id, sizeof job->sheet->row.id);
}

gpointer
tonari_questions_data_take_back (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const gint64 *id = data;

  tonari_store_delete (db, &tonari_questionnaire_sheet_entity, *id, error);

  return NULL;
}
