/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-sheets-data.h"

#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-rows.h"
#include "tonari-store-questionnaires.h"

static const TonariQuestionnaireAnswer *
answer_to (const GPtrArray *answers, gint64 item)
{
  for (guint i = 0; i < answers->len; i++)
    {
      const TonariQuestionnaireAnswer *answer = g_ptr_array_index (answers, i);

      if (answer->item == item)
        return answer;
    }

  return NULL;
}

static TonariSheetJob *
read_sheet (TonariDb *db, const TonariQuestionnaireSheet *sheet, const GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) answers =
      tonari_store_list (db, &tonari_questionnaire_answer_entity, "sheet", sheet->row.id, error);
  TonariSheetJob *job;

  if (answers == NULL)
    return NULL;

  job = tonari_sheet_job_new ();
  tonari_questionnaire_sheet_free (job->sheet);
  job->sheet = tonari_questionnaire_sheet_copy (sheet);
  for (guint i = 0; i < items->len; i++)
    {
      gint64 item = ((const TonariRow *) g_ptr_array_index (items, i))->id;
      const TonariQuestionnaireAnswer *stored = answer_to (answers, item);
      TonariQuestionnaireAnswer *answer =
          stored != NULL ? tonari_questionnaire_answer_copy (stored) : tonari_questionnaire_answer_new ();

      answer->item = item;
      g_ptr_array_add (job->answers, answer);
    }

  return job;
}

gpointer
tonari_sheets_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariSheetsWanted *wanted = data;
  g_autoptr (GPtrArray) jobs = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_sheet_job_free);
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GPtrArray) sheets = NULL;

  items = tonari_store_list (db, &tonari_questionnaire_item_entity, "questionnaire", wanted->questionnaire,
                             error);
  if (items == NULL)
    return NULL;
  sheets = tonari_store_list (db, &tonari_questionnaire_sheet_entity, "class_id", wanted->class_id, error);
  if (sheets == NULL)
    return NULL;

  for (guint i = 0; i < sheets->len; i++)
    {
      const TonariQuestionnaireSheet *sheet = g_ptr_array_index (sheets, i);
      TonariSheetJob *job;

      if (sheet->questionnaire != wanted->questionnaire)
        continue;
      job = read_sheet (db, sheet, items, error);
      if (job == NULL)
        return NULL;
      g_ptr_array_add (jobs, job);
    }

  return g_steal_pointer (&jobs);
}

gpointer
tonari_sheets_data_correct (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariSheetJob *job = data;

  tonari_store_questionnaire_sheet_correct (db, job->sheet, job->answers, error);

  return NULL;
}
