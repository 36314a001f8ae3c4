/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-groups.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *title;
  const char *tables[8];
} groups[] = {
  { NC_ ("search", "Cases and People"), { "cases", "persons", "relatives", "relative_roles" } },
  { NC_ ("search", "Records"), { "records", "small_changes" } },
  { NC_ ("search", "Look-backs"), { "observations", "trail" } },
  { NC_ ("search", "Assessments and Plans"), { "assessments", "plans" } },
  { NC_ ("search", "Intakes"), { "intakes" } },
  { NC_ ("search", "Problems and Support"),
    { "problems", "episodes", "visit_steps", "stage_moves", "case_states" } },
  { NC_ ("search", "Ties and Agencies"),
    { "ties", "tie_changes", "watching_periods", "watching_news", "consent_forms", "referral_letters",
      "sharings" } },
  { NC_ ("search", "Crises"), { "crises", "crisis_cards" } },
  { NC_ ("search", "Meetings"), { "meetings", "meeting_cases", "meeting_members", "decisions" } },
  { NC_ ("search", "What Was Learnt"), { "knowledge", "gaps" } },
  { NC_ ("search", "Organisations"), { "organisations" } },
  { NC_ ("search", "Other"), { NULL } },
};

guint
tonari_search_groups_of (const char *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (guint k = 0; k < G_N_ELEMENTS (groups[i].tables) && groups[i].tables[k] != NULL; k++)
      if (g_strcmp0 (groups[i].tables[k], table) == 0)
        return i;

  return G_N_ELEMENTS (groups) - 1;
}

const char *
tonari_search_groups_title (guint group)
{
  g_return_val_if_fail (group < G_N_ELEMENTS (groups), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "search", groups[group].title);
}
