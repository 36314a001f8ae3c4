/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-shipped-questionnaires.h"

/*
 * Japanese in any locale, like the shipped curricula: it is what an office prints and hands out.  The
 * questions ask about the course, never about the family: what it gave, not how anybody did.
 */
#define MOST 5

static const struct
{
  const char *text;
  const char *least_label;
  const char *most_label;
} questions[] = {
  { "参加してよかったと思いますか", "そう思わない", "とてもそう思う" },
  { "内容はわかりやすかったですか", "わかりにくかった", "とてもわかりやすかった" },
  { "話したいこと、聞きたいことを口にできましたか", "できなかった", "十分できた" },
  { "これからの暮らしに役立ちそうですか", "そう思わない", "とてもそう思う" },
  { "よかったこと、こうだったらよいと思うことを、自由にお書きください", NULL, NULL },
};

TonariQuestionnaire *
tonari_shipped_questionnaire (GPtrArray **items)
{
  TonariQuestionnaire *questionnaire = tonari_questionnaire_new ();

  g_return_val_if_fail (items != NULL, questionnaire);

  questionnaire->title = g_strdup ("家族教室についてのアンケート");
  questionnaire->kind = TONARI_QUESTIONNAIRE_KIND_SATISFACTION;
  questionnaire->anonymous = TRUE;
  questionnaire->note =
      g_strdup ("お名前は書かなくてかまいません。答えたくない問いは、空けたままで大丈夫です。");

  *items = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_item_free);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      TonariQuestionnaireItem *item = tonari_questionnaire_item_new ();

      item->position = i + 1;
      item->text = g_strdup (questions[i].text);
      if (questions[i].most_label == NULL)
        item->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS;
      else
        {
          item->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE;
          item->least = 1;
          item->most = MOST;
          item->least_label = g_strdup (questions[i].least_label);
          item->most_label = g_strdup (questions[i].most_label);
        }
      g_ptr_array_add (*items, item);
    }

  return questionnaire;
}
