/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 参加者名簿: for staff alone; shows 連絡の約束 before anybody is called or written to. */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

static void
add_person (TonariFlow *flow,
            const TonariClassPapers *papers,
            const TonariParticipant *participant,
            guint number,
            const TonariPaperOptions *options)
{
  const TonariRelative *relative = tonari_class_papers_relative (papers, participant);
  const TonariPerson *person = tonari_class_papers_person (papers, participant);
  g_autofree char *promise = relative != NULL ? tonari_relative_promise (relative) : NULL;
  g_autofree char *count = g_strdup_printf ("%u", number);
  g_autofree char *name = NULL;
  g_autofree char *promised = NULL;

  if (!options->hide_names && tonari_class_paper_has_text (participant->kana))
    name = g_strdup_printf ("%s\n%s", tonari_class_paper_name (participant, options), participant->kana);
  else
    name = g_strdup (tonari_class_paper_name (participant, options));
  if (tonari_class_paper_has_text (promise))
    promised = g_strconcat ("※ ", promise, NULL);

  tonari_flow_row (flow, (const char *[]){ count, name, tonari_participant_room_name (participant),
                                           participant->relation, participant->case_code,
                                           person != NULL && !options->hide_names ? person->phone : NULL,
                                           tonari_words_label (&tonari_enrolment_status_words,
                                                               (int) participant->enrolment->status),
                                           promised });
}

static const TonariParticipant *
participant_of (const TonariClassPapers *papers, gint64 person)
{
  const GPtrArray *participants = papers->progress->sheet->participants;

  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);

      if (participant->enrolment->person == person)
        return participant;
    }

  return NULL;
}

static void
add_not_together (TonariFlow *flow, const TonariClassPapers *papers, const TonariPaperOptions *options)
{
  const TonariFlowColumn columns[] = { { NULL, 190, 0, FALSE, FALSE },
                                       { NULL, 190, 0, FALSE, FALSE },
                                       { NULL, 0, 0, TRUE, FALSE } };

  if (papers->not_together->len == 0)
    return;

  tonari_flow_heading (flow, _ ("Not to be seated together"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 20, 9);
  for (guint i = 0; i < papers->not_together->len; i++)
    {
      const TonariNotTogether *pair = g_ptr_array_index (papers->not_together, i);
      const TonariParticipant *one = participant_of (papers, pair->person);
      const TonariParticipant *other = participant_of (papers, pair->other_person);

      if (one != NULL && other != NULL)
        tonari_flow_row (flow, (const char *[]){ tonari_class_paper_name (one, options),
                                                 tonari_class_paper_name (other, options),
                                                 options->hide_names ? NULL : pair->reason });
    }
}

TonariDocument *
tonari_class_paper_roster (const TonariClassPapers *papers,
                           gint64 session,
                           const TonariPaperOptions *options,
                           GError **error)
{
  const GPtrArray *participants = papers->progress->sheet->participants;
  const TonariFlowColumn columns[] = {
    { C_ ("sign-in", "No."), 26, 0.5, FALSE, FALSE },
    { C_ ("roster", "Name"), 122, 0, FALSE, TRUE },
    { C_ ("roster", "Called"), 82, 0, FALSE, FALSE },
    { C_ ("roster", "Relation"), 52, 0.5, FALSE, FALSE },
    { C_ ("roster", "Case"), 54, 0.5, FALSE, FALSE },
    { C_ ("roster", "Telephone"), 92, 0, FALSE, FALSE },
    { C_ ("roster", "Status"), 56, 0.5, FALSE, FALSE },
    { C_ ("roster", "Contact promise: read before you call or write"), 0, 0, TRUE, FALSE },
  };
  TonariDocument *document;
  TonariFlow *flow;

  if (participants->len == 0)
    return tonari_class_paper_nothing (error, _ ("Nobody takes part in this class yet."));

  document = tonari_class_paper_new (papers, options, C_ ("paper of a class", "Roster"), NULL, TRUE);
  flow = tonari_flow_new (document);
  tonari_flow_words (flow, _ ("For staff only. Do not leave it in the room; keep it locked away."), 10,
                     TONARI_PAPER_BOLD, 0);
  tonari_flow_space (flow, 4);
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 28, 9.5);
  for (guint i = 0; i < participants->len; i++)
    add_person (flow, papers, g_ptr_array_index (participants, i), i + 1, options);
  add_not_together (flow, papers, options);

  return tonari_flow_finish (flow);
}
