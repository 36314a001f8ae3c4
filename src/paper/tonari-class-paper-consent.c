/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 同意書 of the prior interview, blank and twice: the office's copy and the family's. */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-entity-form.h"

#define SIZE 10.5
#define CHOICE_HEIGHT 24.0
#define SIGN_HEIGHT 34.0

typedef struct
{
  char *first;
  char *second;
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_free (choice->first);
  g_free (choice->second);
  g_free (choice);
}

static void
draw_choice (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const Choice *choice = data;
  double half = box.width / 2;

  tonari_paper_tick_box (cr, box.x + 16, box.y + 5, 11);
  tonari_paper_ink (cr, 0.08);
  tonari_paper_fit (self, cr, choice->first, box.x + 34, box.y + 3, 0, SIZE, TONARI_PAPER_PLAIN, half - 40);
  if (choice->second == NULL)
    return;
  tonari_paper_tick_box (cr, box.x + half, box.y + 5, 11);
  tonari_paper_ink (cr, 0.08);
  tonari_paper_fit (self, cr, choice->second, box.x + half + 18, box.y + 3, 0, SIZE, TONARI_PAPER_PLAIN,
                    half - 24);
}

static void
add_choice (TonariFlow *flow, const char *first, const char *second)
{
  Choice *choice = g_new0 (Choice, 1);

  choice->first = g_strdup (first);
  choice->second = g_strdup (second);
  tonari_flow_custom (flow, CHOICE_HEIGHT, draw_choice, choice, choice_free);
}

static void
add_sign (TonariFlow *flow, const char *what)
{
  tonari_form_sign (flow, SIGN_HEIGHT, 150, what);
}

static void
add_agreement (TonariFlow *flow)
{
  add_choice (flow, C_ ("consent", "I agree"), C_ ("consent", "I do not agree"));
}

static void
add_copy (TonariFlow *flow, const char *copy)
{
  tonari_flow_words (flow, C_ ("consent", "On taking part in the family class"), 16, TONARI_PAPER_BOLD, 0.5);
  tonari_flow_words (flow, copy, 9, TONARI_PAPER_PLAIN, 1);
  tonari_flow_words (
      flow,
      _ ("So that everybody can speak freely, we ask you for the following. You may say no to any of "
         "it, and may change your mind at any time; you can take part all the same."),
      SIZE, TONARI_PAPER_PLAIN, 0);

  tonari_flow_heading (flow, C_ ("consent", "1. What is heard in the room"));
  tonari_flow_words (
      flow,
      _ ("I do not tell elsewhere what other families say here. The staff do not tell anybody outside "
         "what I say without asking me first, unless somebody’s life is in danger."),
      SIZE, TONARI_PAPER_PLAIN, 0);
  add_agreement (flow);

  tonari_flow_heading (flow, C_ ("consent", "2. Records and recordings"));
  tonari_flow_words (
      flow, _ ("The staff write down attendance and what was talked about, and keep it locked away."), SIZE,
      TONARI_PAPER_PLAIN, 0);
  add_agreement (flow);
  tonari_flow_words (
      flow,
      _ ("Sound or pictures are recorded only when it was announced beforehand, and only for the use "
         "that was named."),
      SIZE, TONARI_PAPER_PLAIN, 0);
  add_agreement (flow);

  tonari_flow_heading (flow, C_ ("consent", "3. How we may reach you"));
  add_choice (flow, C_ ("consent", "By telephone (days and hours:　　　　　　　)"),
              C_ ("consent", "Please leave nothing on the machine"));
  add_choice (flow, C_ ("consent", "By post"),
              C_ ("consent", "By post, without the name of the office outside"));
  add_choice (flow, C_ ("consent", "Please send no post"),
              C_ ("consent", "The person does not know that I come"));

  tonari_flow_heading (flow, C_ ("consent", "4. Signature"));
  add_sign (flow, C_ ("consent", "Date"));
  add_sign (flow, C_ ("consent", "Name"));
  add_sign (flow, C_ ("consent", "Name to be called by in the room"));
  add_sign (flow, C_ ("consent", "Explained by (staff)"));
}

TonariDocument *
tonari_class_paper_consent (const TonariClassPapers *papers,
                            gint64 session,
                            const TonariPaperOptions *options,
                            GError **error)
{
  TonariDocument *document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Consent Form"), NULL, FALSE);
  TonariFlow *flow = tonari_flow_new (document);

  add_copy (flow, C_ ("consent", "Copy of the office"));
  tonari_flow_break (flow);
  add_copy (flow, C_ ("consent", "Copy of the family"));

  return tonari_flow_finish (flow);
}
