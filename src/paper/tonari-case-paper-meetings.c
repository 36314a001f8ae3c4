/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The minutes of a ケース会議, and the pack of a 事例検討会: a page for each case without name or code.
 *
 * The pack is made of what a table can say.  Free words of a record stay out, because nobody can be sure that
 * they name nobody.
 */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-decision.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-staff.h"
#include "tonari-tie.h"

#define NOTES_LINES 9

static const TonariFormRow meeting_rows[] = {
  { "at", N_ ("When"), 1 },
  { "place", N_ ("Place of the meeting"), 1 },
  { "title", N_ ("Subject of the meeting"), 1 },
};

static char *
members_text (const TonariCasePapers *papers)
{
  const GPtrArray *members = tonari_case_papers_rows (papers, &tonari_meeting_member_entity);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < members->len; i++)
    {
      const TonariMeetingMember *member = g_ptr_array_index (members, i);
      const char *staff = tonari_case_papers_name (papers, "staff", member->staff);
      const char *organisation = tonari_case_papers_name (papers, "organisations", member->organisation);
      g_autofree char *name = NULL;

      if (staff != NULL)
        name = g_strdup (staff);
      else if (organisation != NULL && tonari_case_paper_has_text (member->name))
        /* Translators: somebody from outside: the name and the organisation */
        name = g_strdup_printf (C_ ("meeting", "%1$s (%2$s)"), member->name, organisation);
      else
        name = g_strdup (organisation != NULL ? organisation : member->name);
      if (tonari_case_paper_has_text (name))
        g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);

  return g_strjoinv (C_ ("themes", ", "), names);
}

static void
add_decisions (TonariFlow *flow, const TonariCasePapers *papers, const TonariPaperOptions *options)
{
  const GPtrArray *decisions = tonari_case_papers_rows (papers, &tonari_decision_entity);
  const TonariFlowColumn columns[] = {
    { C_ ("decision", "Decided"), 0, 0, TRUE, FALSE },
    { C_ ("decision", "Who"), 90, 0, TRUE, FALSE },
    { C_ ("decision", "By"), 92, 0, TRUE, FALSE },
    { C_ ("decision", "Done"), 92, 0, TRUE, FALSE },
  };

  tonari_flow_heading (flow, _ ("What was decided"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 24, 10);
  for (guint i = 0; i < decisions->len; i++)
    {
      const TonariDecision *decision = g_ptr_array_index (decisions, i);
      g_autofree char *due = tonari_form_day_short (decision->due_on, options);
      g_autofree char *done = tonari_form_day_short (decision->done_on, options);

      tonari_flow_row (flow, (const char *[]){ decision->text,
                                               tonari_case_papers_name (papers, "staff", decision->owner),
                                               due, done });
    }
  if (decisions->len == 0)
    tonari_flow_row (flow, (const char *[]){ _ ("Nothing"), NULL, NULL, NULL });
}

TonariDocument *
tonari_case_paper_meeting (const TonariCasePapers *papers,
                           gint64 row,
                           const TonariPaperOptions *options,
                           GError **error)
{
  const TonariMeeting *meeting =
      tonari_case_paper_row (papers, &tonari_meeting_entity, "at", row,
                             _ ("This case has no meeting yet. Write one down, then print again."), error);
  g_autofree char *members = NULL;
  g_autofree char *next = NULL;
  TonariFlow *flow;

  if (meeting == NULL)
    return NULL;

  members = members_text (papers);
  next = tonari_form_day (meeting->next_on, options);
  flow = tonari_flow_new (
      tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_MEETING, TONARI_CASE_PAPER_FOR_STAFF, FALSE));
  tonari_case_paper_approval (flow, options);
  tonari_form_add (flow, papers, &tonari_meeting_entity, meeting, meeting_rows, G_N_ELEMENTS (meeting_rows),
                   TONARI_FORM_SHORT, options);
  if (*members != '\0')
    tonari_form_pair (flow, _ ("Who was there"), members, 1);
  tonari_form_pair (flow, _ ("What was talked of"), meeting->talked_of, 8);
  add_decisions (flow, papers, options);
  tonari_flow_space (flow, 10);
  tonari_form_table (flow);
  if (*next != '\0')
    tonari_form_pair (flow, _ ("Next meeting"), next, 1);
  if (tonari_case_paper_has_text (meeting->note))
    tonari_form_pair (flow, _ ("Notes"), meeting->note, 1);

  return tonari_flow_finish (flow);
}

/* "30s": a decade says enough to learn from. */
static char *
decade_text (const TonariPerson *person, int today)
{
  int age = person != NULL ? tonari_date_age (person->birth, today) : -1;

  if (age < 0)
    return g_strdup (_ ("Not known"));
  if (age < 10)
    return g_strdup (_ ("Under 10"));

  return g_strdup_printf (_ ("In the %ds"), age / 10 * 10);
}

/* The duration as the statistics have it: lower bound included. */
static const char *
duration_text (TonariDate onset, int today)
{
  static const struct
  {
    int months;
    const char *words;
  } bands[] = {
    { 6, N_ ("Under 6 months") }, { 12, N_ ("6 months to 1 year") }, { 36, N_ ("1 to 3 years") },
    { 60, N_ ("3 to 5 years") },  { 120, N_ ("5 to 10 years") },     { 240, N_ ("10 to 20 years") },
  };

  if (!tonari_date_is_known (onset))
    return _ ("Not known");
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    if (today < tonari_date_add_months (tonari_date_middle (onset), bands[i].months))
      return _ (bands[i].words);

  return _ ("20 years or more");
}

static char *
relations_text (const TonariCasePapers *papers)
{
  const GPtrArray *relatives = tonari_case_papers_rows (papers, &tonari_relative_entity);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (relatives, i);

      if (tonari_case_paper_has_text (relative->relation))
        g_strv_builder_add (builder, relative->relation);
    }
  words = g_strv_builder_end (builder);

  return g_strjoinv (C_ ("themes", ", "), words);
}

static char *
ties_text (const TonariCasePapers *papers, int today)
{
  const GPtrArray *ties = tonari_case_papers_rows (papers, &tonari_tie_entity);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < ties->len; i++)
    {
      const TonariTie *tie = g_ptr_array_index (ties, i);

      if (tonari_date_is_known (tie->end_on) && tonari_date_last (tie->end_on) < today)
        continue;
      if (tonari_case_paper_has_text (tie->kind) && g_hash_table_add (seen, tie->kind))
        g_strv_builder_add (builder, tie->kind);
    }
  words = g_strv_builder_end (builder);

  return g_strjoinv (C_ ("themes", ", "), words);
}

static void
add_study_case (TonariFlow *flow,
                const TonariCasePapers *papers,
                const TonariMeetingCase *place,
                guint number,
                const TonariPaperOptions *options)
{
  g_autofree char *title = g_strdup_printf (C_ ("study", "Case %u"), number);
  g_autofree char *age = decade_text (papers->person, options->today);
  g_autofree char *relations = relations_text (papers);
  g_autofree char *ties = ties_text (papers, options->today);

  tonari_flow_words (flow, title, 16, TONARI_PAPER_BOLD, 0);
  tonari_flow_space (flow, 6);
  tonari_form_table (flow);
  tonari_form_pair (flow, C_ ("study", "What we would like to learn"), place->question, 3);
  tonari_form_pair (flow, _ ("Age"), age, 1);
  if (papers->person != NULL)
    tonari_form_pair (flow, _ ("Sex"), tonari_words_label (&tonari_sex_words, (int) papers->person->sex), 1);
  tonari_form_pair (flow, C_ ("study", "Withdrawn for"), duration_text (papers->acase->onset, options->today),
                    1);
  tonari_form_pair (flow, _ ("State"),
                    tonari_words_label (&tonari_case_state_words, (int) papers->acase->state), 1);
  tonari_form_pair (flow, C_ ("study", "Family who come"), relations, 1);
  tonari_form_pair (flow, C_ ("study", "Ties by kind"), ties, 1);
  tonari_flow_heading (flow, C_ ("study", "What we noticed"));
  tonari_form_table (flow);
  tonari_form_pair (flow, C_ ("study", "What went well"), NULL, NOTES_LINES);
  tonari_form_pair (flow, C_ ("study", "What we might try"), NULL, NOTES_LINES);
}

TonariDocument *
tonari_document_for_study (const TonariCasePapers *meeting,
                           const GPtrArray *cases,
                           const TonariPaperOptions *options,
                           GError **error)
{
  const GPtrArray *places = tonari_case_papers_rows (meeting, &tonari_meeting_case_entity);
  const TonariMeeting *row = tonari_case_papers_latest (meeting, &tonari_meeting_entity, "at");
  TonariDocument *document;
  TonariFlow *flow;

  if (places->len == 0 || row == NULL)
    return tonari_case_paper_nothing (
        error, _ ("No case was chosen for this study meeting. Choose one, then print again."));

  document = tonari_document_new (options, TRUE);
  tonari_paper_portrait (document);
  document->title = g_strdup (C_ ("paper", "Pack of a Case Study Meeting"));
  document->heading = g_strdup (document->title);
  document->subheading =
      tonari_moment_format (row->at, options->wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN);
  flow = tonari_flow_new (document);
  for (guint i = 0; i < places->len && i < cases->len; i++)
    {
      if (i > 0)
        tonari_flow_break (flow);
      add_study_case (flow, g_ptr_array_index (cases, i), g_ptr_array_index (places, i), i + 1, options);
    }

  return tonari_flow_finish (flow);
}
