/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-paper-answers.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-class-paper-figures.h"

#define BAR_ROW 15.0
#define BAR_HEIGHT 9.0
#define LABEL_WIDTH 150.0
#define NUMBER_WIDTH 86.0

typedef struct
{
  char *label;
  char *number;
  double percent;
} Bar;

static void
bar_free (gpointer data)
{
  Bar *bar = data;

  g_free (bar->label);
  g_free (bar->number);
  g_free (bar);
}

static void
draw_bars (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const GPtrArray *bars = data;
  double left = box.x + LABEL_WIDTH, width = box.width - LABEL_WIDTH - NUMBER_WIDTH;

  for (guint i = 0; i < bars->len; i++)
    {
      const Bar *bar = g_ptr_array_index (bars, i);
      double y = box.y + i * BAR_ROW;

      tonari_paper_ink (cr, 0.1);
      tonari_paper_fit (self, cr, bar->label, left - 8, y, 1, 9, TONARI_PAPER_PLAIN, LABEL_WIDTH - 16);
      tonari_paper_ink (cr, 0.92);
      cairo_rectangle (cr, left, y + 3, width, BAR_HEIGHT);
      cairo_fill (cr);
      if (!isnan (bar->percent) && bar->percent > 0)
        {
          tonari_paper_accent (self, cr, 0.65);
          cairo_rectangle (cr, left, y + 3, width * bar->percent / 100, BAR_HEIGHT);
          cairo_fill (cr);
        }
      tonari_paper_ink (cr, 0.1);
      tonari_paper_fit (self, cr, bar->number, left + width + 8, y, 0, 9, TONARI_PAPER_PLAIN,
                        NUMBER_WIDTH - 8);
    }
}

static Bar *
bar_new (const TonariQuestionResult *question, guint index)
{
  const TonariAnswerCount *answer = &g_array_index (question->values, TonariAnswerCount, index);
  Bar *bar = g_new0 (Bar, 1);

  if (answer->label != NULL)
    bar->label = g_strdup_printf ("%s　%d", answer->label, (int) answer->value);
  else
    bar->label = g_strdup_printf ("%d", (int) answer->value);
  bar->percent = tonari_question_result_percent (question, index);
  if (answer->count.hidden || isnan (bar->percent))
    bar->number = g_strdup (answer->count.hidden ? TONARI_CLASS_PAPER_HIDDEN : "–");
  else
    /* Translators: a share and the number behind it */
    bar->number =
        g_strdup_printf (C_ ("course report", "%1$.1f%% (%2$u)"), bar->percent, answer->count.value);

  return bar;
}

/* A copy that may be hidden in: the result is the caller's. */
static TonariQuestionResult *
suppressed (const TonariQuestionResult *question)
{
  TonariQuestionResult *copy = tonari_question_result_new (question->item);

  copy->n = question->n;
  for (guint i = 0; i < question->values->len && i < copy->values->len; i++)
    g_array_index (copy->values, TonariAnswerCount, i).count =
        g_array_index (question->values, TonariAnswerCount, i).count;
  tonari_question_result_suppress (copy);

  return copy;
}

static void
add_question (TonariFlow *flow, const TonariQuestionResult *whole)
{
  g_autoptr (TonariQuestionResult) question = suppressed (whole);
  GPtrArray *bars = g_ptr_array_new_with_free_func (bar_free);
  const char *text = question->item->text != NULL ? question->item->text : "";
  g_autofree char *line = question->n.hidden
                              ? g_strdup_printf ("%s (n = %s)", text, TONARI_CLASS_PAPER_HIDDEN)
                              : g_strdup_printf ("%s (n = %u)", text, question->n.value);

  for (guint i = 0; i < question->values->len; i++)
    g_ptr_array_add (bars, bar_new (question, i));
  tonari_flow_lead (flow, line, 9.5);
  tonari_flow_custom (flow, bars->len * BAR_ROW + 6, draw_bars, bars, (GDestroyNotify) g_ptr_array_unref);
}

void
tonari_class_paper_answers (TonariFlow *flow, const TonariQuestionnaireResult *result)
{
  gboolean with_words = FALSE;

  if (result->questionnaire == NULL || result->sheets.value == 0)
    return;

  tonari_flow_heading (flow, tonari_questionnaire_result_title (result));
  for (guint i = 0; i < result->questions->len; i++)
    {
      const TonariQuestionResult *question = g_ptr_array_index (result->questions, i);

      if (question->item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE)
        add_question (flow, question);
      else
        with_words = TRUE;
    }
  if (with_words)
    tonari_flow_words (flow, _ ("Free words stay in the office, because they could tell who wrote them."), 8,
                       TONARI_PAPER_PLAIN, 0);
}
