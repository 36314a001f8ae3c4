/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-questions.h"

#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-sheet.h"
#include "tonari-shipped-questionnaires.h"

/* Not everybody hands in a sheet. */
#define N_SHEETS 11
#define N_LINKED_SHEETS 5

static const char *const anonymous_words[] = {
  "ほかのご家族の話を聴けて、ひとりではないと思えた。",
  "もう少し話す時間がほしい。",
  "休んでよいと言われて、ほっとした。",
  "資料が見やすかった。",
};

static const struct
{
  TonariQuestionnaireItemKind kind;
  const char *text;
  const char *least_label;
  const char *most_label;
} own_questions[] = {
  { TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE, "教室に来るまでの道のりや時間は、負担になっていますか",
    "なっていない", "とてもなっている" },
  { TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE, "オンラインで加わりたい日がありますか", "ない", "よくある" },
  { TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS, "これから知りたいこと、話したいことがあればお書きください", NULL,
    NULL },
};

static const char *const own_words[] = { "きょうだいへの伝え方", "お金のこと", "訪問をお願いするとき", NULL,
                                         "声をかける時間のこと" };

static gboolean
write_questionnaire (TonariDemoWriter *writer, TonariQuestionnaire *row, GPtrArray *items, GError **error)
{
  if (!tonari_demo_writer_insert (writer, &tonari_questionnaire_entity, row, error))
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      TonariQuestionnaireItem *item = items->pdata[i];

      item->questionnaire = row->row.id;
      item->position = i + 1;
      if (!tonari_demo_writer_insert (writer, &tonari_questionnaire_item_entity, item, error))
        return FALSE;
    }

  return TRUE;
}

/* One sheet with its answers; @words stands under the questions that ask for words. */
static gboolean
write_sheet (TonariDemoWriter *writer,
             TonariQuestionnaireSheet *sheet,
             const GPtrArray *items,
             const char *words,
             GError **error)
{
  if (!tonari_demo_writer_insert (writer, &tonari_questionnaire_sheet_entity, sheet, error))
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      const TonariQuestionnaireItem *item = items->pdata[i];
      g_autoptr (TonariQuestionnaireAnswer) row = tonari_questionnaire_answer_new ();

      row->sheet = sheet->row.id;
      row->item = item->row.id;
      if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS)
        row->words = g_strdup (words);
      else
        row->value = g_rand_int_range (writer->random, (gint32) (item->least + item->most) / 2,
                                       (gint32) item->most + 1);
      if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS && words == NULL)
        continue;
      if (!tonari_demo_writer_insert (writer, &tonari_questionnaire_answer_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_satisfaction (TonariDemoCourse *course, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (TonariQuestionnaire) row = tonari_shipped_questionnaire (&items);

  if (!write_questionnaire (writer, row, items, error))
    return FALSE;

  for (guint i = 0; i < N_SHEETS && i < course->participants->len; i++)
    {
      g_autoptr (TonariQuestionnaireSheet) sheet = tonari_questionnaire_sheet_new ();

      sheet->questionnaire = row->row.id;
      sheet->class_id = course->class_id;
      sheet->anonymous = TRUE;
      if (!write_sheet (writer, sheet, items, i < G_N_ELEMENTS (anonymous_words) ? anonymous_words[i] : NULL,
                        error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_own (TonariDemoCourse *course, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  const TonariDemoSession *first = tonari_demo_course_session (course, 0);
  g_autoptr (TonariQuestionnaire) row = tonari_questionnaire_new ();
  g_autoptr (GPtrArray) items =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_item_free);

  row->title = g_strdup ("はじめにうかがうこと");
  row->note = g_strdup ("答えたくない問いは、空けたままで大丈夫です。");
  for (guint i = 0; i < G_N_ELEMENTS (own_questions); i++)
    {
      TonariQuestionnaireItem *item = tonari_questionnaire_item_new ();

      item->kind = own_questions[i].kind;
      item->text = g_strdup (own_questions[i].text);
      item->least_label = g_strdup (own_questions[i].least_label);
      item->most_label = g_strdup (own_questions[i].most_label);
      if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE)
        {
          item->least = 1;
          item->most = 5;
        }
      g_ptr_array_add (items, item);
    }
  if (!write_questionnaire (writer, row, items, error))
    return FALSE;

  for (guint i = 0; i < N_LINKED_SHEETS && i < course->participants->len; i++)
    {
      g_autoptr (TonariQuestionnaireSheet) sheet = tonari_questionnaire_sheet_new ();

      sheet->questionnaire = row->row.id;
      sheet->class_id = course->class_id;
      sheet->session = first->id;
      sheet->enrolment = tonari_demo_course_participant (course, i)->id;
      sheet->date = first->date;
      if (!write_sheet (writer, sheet, items, own_words[i], error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_demo_questions_write (TonariDemoCourse *course, GError **error)
{
  return course->edition == TONARI_EDITION_BASIC ? write_satisfaction (course, error)
                                                 : write_own (course, error);
}
