/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questionnaire-result.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#define EASE_MOST 10

static TonariQuestionnaireResult *
result_new (const TonariQuestionnaire *questionnaire)
{
  TonariQuestionnaireResult *self = g_new0 (TonariQuestionnaireResult, 1);

  self->questionnaire = questionnaire != NULL ? tonari_questionnaire_copy (questionnaire) : NULL;
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_question_result_free);

  return self;
}

TonariQuestionnaireResult *
tonari_questionnaire_result_new (const TonariQuestionnaire *questionnaire,
                                 const GPtrArray *items,
                                 guint n_sheets,
                                 const GPtrArray *answers)
{
  TonariQuestionnaireResult *self = result_new (questionnaire);

  self->sheets.value = n_sheets;
  for (guint i = 0; i < items->len; i++)
    {
      TonariQuestionResult *question = tonari_question_result_new (g_ptr_array_index (items, i));

      for (guint j = 0; j < answers->len; j++)
        tonari_question_result_add (question, g_ptr_array_index (answers, j));
      g_ptr_array_add (self->questions, question);
    }

  return self;
}

static TonariQuestionResult *
ease_question_new (const char *token, const char *text)
{
  g_autoptr (TonariQuestionnaireItem) item = tonari_questionnaire_item_new ();
  TonariQuestionResult *question;

  item->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE;
  item->text = g_strdup (text);
  item->least = 0;
  item->most = EASE_MOST;
  item->least_label = g_strdup (C_ ("ease", "very hard"));
  item->most_label = g_strdup (C_ ("ease", "at ease"));
  question = tonari_question_result_new (item);
  question->token = token;

  return question;
}

static gboolean
count_ease (TonariQuestionResult *question, double ease)
{
  return !isnan (ease) && tonari_question_result_count (question, (gint64) floor (ease + 0.5));
}

TonariQuestionnaireResult *
tonari_questionnaire_result_for_ease (const TonariClassSheet *sheet)
{
  TonariQuestionnaireResult *self = result_new (NULL);
  TonariQuestionResult *before = ease_question_new ("ease_before", _ ("Ease on coming"));
  TonariQuestionResult *after = ease_question_new ("ease_after", _ ("Ease on leaving"));

  g_ptr_array_add (self->questions, before);
  g_ptr_array_add (self->questions, after);
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, i);

      if (session->status == TONARI_SESSION_STATUS_CANCELLED)
        continue;
      for (guint j = 0; j < sheet->participants->len; j++)
        {
          const TonariParticipant *who = g_ptr_array_index (sheet->participants, j);
          const TonariAttendance *mark =
              tonari_class_sheet_mark (sheet, session->row.id, who->enrolment->row.id);
          gboolean counted;

          if (mark == NULL || !tonari_attendance_state_is_present (mark->state))
            continue;
          counted = count_ease (before, mark->ease_before);
          counted |= count_ease (after, mark->ease_after);
          self->sheets.value += counted;
        }
    }

  return self;
}

TonariQuestionnaireResult *
tonari_questionnaire_result_copy (const TonariQuestionnaireResult *self)
{
  TonariQuestionnaireResult *copy = result_new (self->questionnaire);

  copy->sheets = self->sheets;
  for (guint i = 0; i < self->questions->len; i++)
    g_ptr_array_add (copy->questions, tonari_question_result_copy (g_ptr_array_index (self->questions, i)));

  return copy;
}

void
tonari_questionnaire_result_free (TonariQuestionnaireResult *self)
{
  if (self == NULL)
    return;

  tonari_questionnaire_free (self->questionnaire);
  g_ptr_array_unref (self->questions);
  g_free (self);
}

const char *
tonari_questionnaire_result_title (const TonariQuestionnaireResult *self)
{
  return self->questionnaire != NULL ? self->questionnaire->title : _ ("Ease");
}

void
tonari_questionnaire_result_suppress (TonariQuestionnaireResult *self)
{
  /* Sheets are no cells of a table: their number is hidden for itself, and then takes all answers with it. */
  tonari_suppress (&self->sheets, 1, NULL);
  for (guint i = 0; i < self->questions->len; i++)
    {
      TonariQuestionResult *question = g_ptr_array_index (self->questions, i);

      question->n.hidden |= self->sheets.hidden;
      tonari_question_result_suppress (question);
    }
}
