/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The blank questionnaire: how one came and leaves, which belongs to a name, on a page of its own; then the
 * office's questionnaires, each on its own page, so that an anonymous sheet never hangs on a named one.
 */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#define QUESTION_SIZE 11.5
#define SCALE_HEIGHT 52.0
#define WORDS_LINES 4
#define WORDS_LINE 26.0
#define MOST_MARKS 21

typedef struct
{
  gint64 least;
  gint64 most;
  char *least_label;
  char *most_label;
} Scale;

static void
scale_free (gpointer data)
{
  Scale *scale = data;

  g_free (scale->least_label);
  g_free (scale->most_label);
  g_free (scale);
}

/* A ring for each value with its number in it, the words below both ends. */
static void
draw_scale (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const Scale *scale = data;
  guint n = (guint) CLAMP (scale->most - scale->least + 1, 1, MOST_MARKS);
  double step = MIN (46, (box.width - 20) / n);
  double radius = MIN (10.5, step * 0.42);
  double left = box.x + 16, y = box.y + 14;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", (int) scale->least + (int) i);
      double x = left + (i + 0.5) * step;

      tonari_paper_accent (self, cr, 0.8);
      cairo_set_line_width (cr, 0.8);
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      cairo_stroke (cr);
      tonari_paper_ink (cr, 0.1);
      tonari_paper_fit (self, cr, number, x, y - 7.5, 0.5, 10, TONARI_PAPER_PLAIN, radius * 1.7);
    }
  tonari_paper_ink (cr, 0.25);
  if (scale->least_label != NULL)
    tonari_paper_fit (self, cr, scale->least_label, left, y + 14, 0, 9, TONARI_PAPER_PLAIN,
                      MAX (step * n / 2 - 6, 60));
  if (scale->most_label != NULL)
    tonari_paper_fit (self, cr, scale->most_label, left + step * n, y + 14, 1, 9, TONARI_PAPER_PLAIN,
                      MAX (step * n / 2 - 6, 60));
}

static void
draw_lines (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  tonari_paper_ink (cr, 0.65);
  for (double y = box.y + WORDS_LINE; y <= box.y + box.height + 0.1; y += WORDS_LINE)
    tonari_paper_line (cr, box.x + 14, y, box.x + box.width, y, 0.5);
}

static void
add_scale (TonariFlow *flow, gint64 least, gint64 most, const char *least_label, const char *most_label)
{
  Scale *scale = g_new0 (Scale, 1);

  *scale = (Scale){ least, most, g_strdup (least_label), g_strdup (most_label) };
  tonari_flow_custom (flow, SCALE_HEIGHT, draw_scale, scale, scale_free);
}

static void
add_question (TonariFlow *flow, guint number, const char *text)
{
  g_autofree char *line = g_strdup_printf ("%u.　%s", number, text != NULL ? text : "");

  tonari_flow_space (flow, 8);
  tonari_flow_words (flow, line, QUESTION_SIZE, TONARI_PAPER_BOLD, 0);
}

static void
add_words (TonariFlow *flow, guint n_lines)
{
  tonari_flow_custom (flow, n_lines * WORDS_LINE, draw_lines, NULL, NULL);
}

static void
add_item (TonariFlow *flow, guint number, const TonariQuestionnaireItem *item)
{
  add_question (flow, number, item->text);
  if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS)
    {
      add_words (flow, WORDS_LINES);
      return;
    }
  tonari_flow_space (flow, 3);
  add_scale (flow, item->least != TONARI_INT_UNKNOWN ? item->least : 1,
             item->most != TONARI_INT_UNKNOWN ? item->most : 5, item->least_label, item->most_label);
}

static void
add_head (TonariFlow *flow, const char *title, gboolean anonymous, const char *note)
{
  tonari_flow_words (flow, title, 15, TONARI_PAPER_BOLD, 0.5);
  tonari_flow_space (flow, 6);
  /* The office's own words at the head, if there are any, say it already. */
  if (tonari_class_paper_has_text (note))
    tonari_flow_words (flow, note, 10.5, TONARI_PAPER_PLAIN, 0);
  else if (anonymous)
    tonari_flow_words (
        flow,
        _ ("Please do not write your name. Nobody can tell from it who wrote it. You may leave out "
           "whatever you like."),
        10, TONARI_PAPER_PLAIN, 0);
  else
    tonari_flow_words (flow, _ ("You may leave out whatever you like. “I do not know” is an answer too."), 10,
                       TONARI_PAPER_PLAIN, 0);
  if (!anonymous)
    {
      tonari_flow_space (flow, 6);
      tonari_flow_words (flow,
                         C_ ("questionnaire",
                             "Name to be called by: ______________________　Date: ____ / ____"),
                         11, TONARI_PAPER_PLAIN, 0);
    }
}

static void
add_ease (TonariFlow *flow)
{
  const char *least = _ ("Very hard"), *most = _ ("Relieved");

  add_head (flow, C_ ("questionnaire", "How do you feel today?"), FALSE, NULL);
  add_question (flow, 1, C_ ("questionnaire", "How did you feel when you came?"));
  tonari_flow_space (flow, 3);
  add_scale (flow, 0, 10, least, most);
  add_question (flow, 2, C_ ("questionnaire", "How do you feel now that you leave?"));
  tonari_flow_space (flow, 3);
  add_scale (flow, 0, 10, least, most);
  add_question (flow, 3, C_ ("questionnaire", "What stayed with you today?"));
  add_words (flow, WORDS_LINES);
  add_question (flow, 4,
                C_ ("questionnaire", "Is there anything you would like to hear or talk about another time?"));
  add_words (flow, WORDS_LINES);
}

static void
add_questionnaire (TonariFlow *flow,
                   const TonariClassPapers *papers,
                   const TonariQuestionnaire *questionnaire)
{
  guint number = 0;

  add_head (flow, questionnaire->title != NULL ? questionnaire->title : "", questionnaire->anonymous,
            questionnaire->note);
  for (guint i = 0; i < papers->items->len; i++)
    {
      const TonariQuestionnaireItem *item = g_ptr_array_index (papers->items, i);

      if (item->questionnaire == questionnaire->row.id)
        add_item (flow, ++number, item);
    }
}

TonariDocument *
tonari_class_paper_questionnaire (const TonariClassPapers *papers,
                                  gint64 session,
                                  const TonariPaperOptions *options,
                                  GError **error)
{
  TonariDocument *document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Questionnaire"), NULL, FALSE);
  TonariFlow *flow = tonari_flow_new (document);

  add_ease (flow);
  for (guint i = 0; i < papers->questionnaires->len; i++)
    {
      tonari_flow_break (flow);
      add_questionnaire (flow, papers, g_ptr_array_index (papers->questionnaires, i));
    }

  return tonari_flow_finish (flow);
}

static const TonariQuestionnaire *
find_questionnaire (const TonariClassPapers *papers, gint64 id)
{
  for (guint i = 0; i < papers->questionnaires->len; i++)
    {
      const TonariQuestionnaire *questionnaire = g_ptr_array_index (papers->questionnaires, i);

      if (questionnaire->row.id == id)
        return questionnaire;
    }

  return NULL;
}

TonariDocument *
tonari_document_for_questionnaire (const TonariClassPapers *papers,
                                   gint64 questionnaire,
                                   const TonariPaperOptions *options,
                                   GError **error)
{
  const TonariQuestionnaire *found;
  TonariFlow *flow;

  g_return_val_if_fail (papers != NULL && options != NULL, NULL);

  found = find_questionnaire (papers, questionnaire);
  if (found == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("The questionnaire is no longer there."));
      return NULL;
    }

  flow = tonari_flow_new (
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Questionnaire"), NULL, FALSE));
  add_questionnaire (flow, papers, found);

  return tonari_flow_finish (flow);
}
