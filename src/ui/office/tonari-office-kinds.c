/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-kinds.h"

#include <glib/gi18n-lib.h>

#include "tonari-gap.h"
#include "tonari-handover.h"
#include "tonari-knowledge.h"
#include "tonari-meeting.h"
#include "tonari-office-words.h"

static gboolean
match_meeting (gconstpointer row, guint choice)
{
  const TonariMeeting *meeting = row;

  return choice == 0 || (choice == 1) == (meeting->kind == TONARI_MEETING_KIND_CASE);
}

static gboolean
match_gap (gconstpointer row, guint choice)
{
  return choice == 0 || ((const TonariGap *) row)->done == NULL;
}

static gboolean
match_handover (gconstpointer row, guint choice)
{
  return choice == 0 || !tonari_date_is_known (((const TonariHandover *) row)->introduced_on);
}

static const TonariOfficeKind kinds[] = {
  {
      .title = NC_ ("office", "Meetings"),
      .look = { &tonari_meeting_entity, N_ ("Meetings"), N_ ("Find a meeting"), "x-office-calendar-symbolic",
                N_ ("No Meetings Yet"),
                N_ ("A case meeting decides for one case. A case study meeting learns from several, without "
                    "their names. Ctrl+N writes the first one."),
                N_ ("New Case Meeting"), "win.add", N_ ("Delete a meeting"), N_ ("Meeting deleted") },
      .describe = tonari_office_words_meeting,
      .choices = { NC_ ("office", "Both"), NC_ ("office", "Case meetings"),
                   NC_ ("office", "Study meetings") },
      .match = match_meeting,
  },
  {
      .title = NC_ ("office", "What Was Learnt"),
      .look = { &tonari_knowledge_entity, N_ ("What Was Learnt"), N_ ("Find what was learnt"),
                "dialog-information-symbolic", N_ ("Nothing Written Down Yet"),
                N_ ("What helped once may help again: write it in a line, without names, and give it a tag by "
                    "which it will be found."),
                N_ ("Write Down What Was Learnt"), "win.add", N_ ("Delete what was learnt"), N_ ("Deleted") },
      .describe = tonari_office_words_knowledge,
  },
  {
      .title = NC_ ("office", "What the Area Lacks"),
      .look = { &tonari_gap_entity, N_ ("Places and People That the Area Lacks"), N_ ("Find what is lacking"),
                "mark-location-symbolic", N_ ("Nothing Written Down Yet"),
                N_ ("When there is nowhere to link somebody to, a line is added here by itself. You can add one, too."),
                N_ ("Write Down What the Area Lacks"), "win.add", N_ ("Delete what the area lacks"),
                N_ ("Deleted") },
      .describe = tonari_office_words_gap,
      .choices = { NC_ ("office", "All"), NC_ ("office", "Nothing done yet") },
      .match = match_gap,
  },
  {
      .title = NC_ ("office", "Handing Over"),
      .look = { &tonari_handover_entity, N_ ("Hand-Overs"), N_ ("Find a hand-over"), "system-users-symbolic",
                N_ ("No Hand-Overs Yet"),
                N_ ("When a worker changes, cases go to the next one with a sheet each: one case, or all of "
                    "them in April."),
                N_ ("Hand Cases Over…"), "win.add", N_ ("Delete a hand-over"),
                N_ ("Hand-over deleted. The key worker stays as they are.") },
      .describe = tonari_office_words_handover,
      .choices = { NC_ ("office", "All"), NC_ ("office", "Still to introduce") },
      .match = match_handover,
      .tick = "introduced_on",
      .tick_label = N_ ("Introduced"),
      .ticked = N_ ("Introduce who comes next"),
      .unticked = N_ ("Not introduced yet"),
  },
};

const TonariOfficeKind *
tonari_office_kinds (guint *n_kinds)
{
  *n_kinds = G_N_ELEMENTS (kinds);

  return kinds;
}

int
tonari_office_kinds_find (const char *table)
{
  static const char *const of_meeting[] = { "decisions", "meeting_members", "meeting_cases" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].look.entity->table, table))
      return (int) i;
  for (guint i = 0; i < G_N_ELEMENTS (of_meeting); i++)
    if (g_str_equal (of_meeting[i], table))
      return 0;

  return -1;
}
