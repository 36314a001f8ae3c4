/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 支援計画: the person's words first, the family's beside, then what we do, and lines to sign on. */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-plan.h"

#define SIZE 10.5
#define LINES 6

/* Words, and below them room to add to them by hand. */
static char *
with_room (const char *text, guint lines)
{
  GString *room = g_string_new (tonari_case_paper_has_text (text) ? text : " ");

  for (guint i = 1; i < lines; i++)
    g_string_append (room, "\n ");

  return g_string_free (room, FALSE);
}

static void
add_pair (TonariFlow *flow, const char *person, const char *family)
{
  g_autofree char *left = with_room (person, LINES);
  g_autofree char *right = with_room (family, LINES);

  tonari_flow_row (flow, (const char *[]){ left, right });
}

TonariDocument *
tonari_case_paper_plan (const TonariCasePapers *papers,
                        gint64 row,
                        const TonariPaperOptions *options,
                        GError **error)
{
  static const TonariFormRow head[] = { { "date", N_ ("Day"), 1 }, { "made_with", N_ ("Made with"), 1 } };
  static const TonariFormRow foot[] = {
    { "our_part", N_ ("What we do"), 4 },
    { "staff", N_ ("Responsible here"), 1 },
    { "review_on", N_ ("We look at it again on"), 1 },
  };
  const TonariFlowColumn wishes[] = { { N_ ("What the person wishes"), 0, 0, TRUE, FALSE },
                                      { N_ ("What the family wishes"), 0, 0, TRUE, FALSE } };
  const TonariFlowColumn parts[] = { { N_ ("What the person does"), 0, 0, TRUE, FALSE },
                                     { N_ ("What the family does"), 0, 0, TRUE, FALSE } };
  const TonariPlan *plan =
      tonari_case_paper_row (papers, &tonari_plan_entity, "date", row,
                             _ ("This case has no plan yet. Write one, then print again."), error);
  TonariFlowColumn columns[2];
  TonariFlow *flow;

  if (plan == NULL && papers->acase != NULL)
    return NULL;

  flow = tonari_flow_new (
      tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_PLAN, TONARI_CASE_PAPER_FOR_FAMILY, FALSE));
  tonari_form_add (flow, papers, &tonari_plan_entity, plan, head, G_N_ELEMENTS (head), TONARI_FORM_FILLED,
                   options);
  for (guint part = 0; part < 2; part++)
    {
      tonari_flow_space (flow, 10);
      for (guint i = 0; i < 2; i++)
        {
          columns[i] = part == 0 ? wishes[i] : parts[i];
          columns[i].title = _ (columns[i].title);
        }
      tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 24, SIZE);
      if (part == 0)
        add_pair (flow, plan != NULL ? plan->person_wishes : NULL, plan != NULL ? plan->family_wishes : NULL);
      else
        add_pair (flow, plan != NULL ? plan->person_part : NULL, plan != NULL ? plan->family_part : NULL);
    }
  tonari_flow_space (flow, 10);
  tonari_form_add (flow, papers, &tonari_plan_entity, plan, foot, G_N_ELEMENTS (foot), TONARI_FORM_FILLED,
                   options);
  tonari_flow_space (flow, 6);
  tonari_flow_words (flow,
                     _ ("Anything here may change at any time. Nobody has to do what is too much today."),
                     9.5, TONARI_PAPER_PLAIN, 0);
  tonari_case_paper_sign (flow, C_ ("plan", "The person"));
  tonari_case_paper_sign (flow, C_ ("plan", "The family"));
  tonari_case_paper_sign (flow, C_ ("plan", "For the office"));

  return tonari_flow_finish (flow);
}
