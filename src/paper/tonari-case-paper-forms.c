/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages that are forms: intake, assessment, crisis card, consent, hand-over. */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"
#include "tonari-handover.h"
#include "tonari-intake.h"
#include "tonari-relative.h"

static const TonariFormRow intake_rows[] = {
  { "at", N_ ("When"), 1 },
  { "method", N_ ("How they came"), 1 },
  { "staff", N_ ("Taken by"), 1 },
  { NULL, N_ ("Who asks"), 0 },
  { "caller", N_ ("Name"), 1 },
  { "caller_relation", N_ ("Relation to the person"), 1 },
  { "heard_from", N_ ("How they heard of us"), 1 },
  { "referred_by", N_ ("Referred by"), 1 },
  { NULL, N_ ("What it is about"), 0 },
  { "concern", N_ ("What they ask, in their words"), 4 },
  { "wishes", N_ ("What they wish for"), 3 },
  { NULL, N_ ("The person and how the days go"), 0 },
  { "onset", N_ ("Withdrawn since"), 1 },
  { "outing", N_ ("Going out"), 1 },
  { "close_ties_outside", N_ ("Close ties outside the family"), 1 },
  { "daily_life", N_ ("How the days go"), 3 },
  { "history", N_ ("How it came to this"), 4 },
  { "household", N_ ("Who lives together"), 2 },
  { NULL, N_ ("Health and safety"), 0 },
  { "psychiatric_care", N_ ("Psychiatric care"), 1 },
  { "care_place", N_ ("Where, and what was said there"), 2 },
  { "safety", N_ ("What worries about life, body and safety"), 2 },
  { "consulted_before", N_ ("Where they have asked before"), 2 },
  { "strengths", N_ ("What goes well, what helps"), 2 },
  { NULL, N_ ("What comes next"), 0 },
  { "answer", N_ ("What we answered"), 3 },
  { "next", N_ ("Next"), 1 },
  { "next_organisation", N_ ("Other agency"), 1 },
  { "next_text", N_ ("What was arranged"), 2 },
  { "next_on", N_ ("Day"), 1 },
  { "note", N_ ("Notes"), 2 },
};

static const TonariFormRow assessment_rows[] = {
  { "date", N_ ("Day"), 1 },
  { "staff", N_ ("Written by"), 1 },
  { NULL, N_ ("How things are"), 0 },
  { "upbringing", N_ ("Growing up"), 3 },
  { "extent", N_ ("Extent of the withdrawal"), 2 },
  { "mental_state", N_ ("Mental state"), 3 },
  { "family_relations", N_ ("Relations in the family"), 3 },
  { "family_state", N_ ("How the family is"), 3 },
  { "prejudice", N_ ("Prejudice around them"), 2 },
  { "consulted_before", N_ ("Advice sought before"), 2 },
  { NULL, N_ ("From three sides"), 0 },
  { "illness_side", N_ ("Illness and disability"), 3 },
  { "surroundings_side", N_ ("Surroundings"), 3 },
  { "growing_up_side", N_ ("Development of the person"), 3 },
  { NULL, N_ ("The family"), 0 },
  { "family_can", N_ ("What the family can do"), 3 },
  { "family_wants_help", N_ ("Where they want a hand"), 3 },
  { "note", N_ ("Notes"), 2 },
};

/* Without the notes: these two go into the hands of the family, and what the staff noted is for the staff. */
static const TonariFormRow crisis_rows[] = {
  { "signs", N_ ("What is noticed first"), 4 },
  { "calms", N_ ("What helps to calm down"), 4 },
  { "agreed", N_ ("What we agreed"), 5 },
  { "safe_place", N_ ("Where to go"), 3 },
  { "to_call", N_ ("Whom to call, in this order"), 5 },
  { "agreed_on", N_ ("Talked over on"), 1 },
};

static const TonariFormRow consent_rows[] = {
  { "what", N_ ("What may be told"), 4 },        { "purpose", N_ ("For what purpose"), 3 },
  { "organisation", N_ ("To which agency"), 1 }, { "to_whom", N_ ("To whom there"), 1 },
  { "until_on", N_ ("Until when"), 1 },
};

static const TonariFormRow handover_rows[] = {
  { "date", N_ ("Day"), 1 },
  { "from_staff", N_ ("Handed over by"), 1 },
  { "to_staff", N_ ("Handed over to"), 1 },
  { "sheet", N_ ("What the next one has to know"), 8 },
  { "introduced_on", N_ ("Introduced to the person or family on"), 1 },
};

static TonariFlow *
begin (const TonariCasePapers *papers,
       const TonariPaperOptions *options,
       TonariCasePaperKind kind,
       TonariCasePaperReader reader)
{
  TonariFlow *flow = tonari_flow_new (tonari_case_paper_new (papers, options, kind, reader, FALSE));

  if (reader == TONARI_CASE_PAPER_FOR_STAFF)
    tonari_case_paper_approval (flow, options);

  return flow;
}

TonariDocument *
tonari_case_paper_intake (const TonariCasePapers *papers,
                          gint64 row,
                          const TonariPaperOptions *options,
                          GError **error)
{
  const TonariIntake *intake =
      tonari_case_paper_row (papers, &tonari_intake_entity, "at", row,
                             _ ("This case has no intake form yet. Open the intake, then print again."),
                             error);
  TonariFlow *flow;

  if (intake == NULL && papers->acase != NULL)
    return NULL;

  flow = begin (papers, options, TONARI_CASE_PAPER_INTAKE, TONARI_CASE_PAPER_FOR_STAFF);
  tonari_form_add (flow, papers, &tonari_intake_entity, intake, intake_rows, G_N_ELEMENTS (intake_rows),
                   TONARI_FORM_FILLED, options);

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_case_paper_assessment (const TonariCasePapers *papers,
                              gint64 row,
                              const TonariPaperOptions *options,
                              GError **error)
{
  const TonariAssessment *assessment =
      tonari_case_paper_row (papers, &tonari_assessment_entity, "date", row,
                             _ ("This case has no assessment yet. Write one, then print again."), error);
  TonariFlow *flow;

  if (assessment == NULL && papers->acase != NULL)
    return NULL;

  flow = begin (papers, options, TONARI_CASE_PAPER_ASSESSMENT, TONARI_CASE_PAPER_FOR_STAFF);
  tonari_form_add (flow, papers, &tonari_assessment_entity, assessment, assessment_rows,
                   G_N_ELEMENTS (assessment_rows), TONARI_FORM_FILLED, options);

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_case_paper_crisis (const TonariCasePapers *papers,
                          gint64 row,
                          const TonariPaperOptions *options,
                          GError **error)
{
  const TonariCrisisCard *card =
      tonari_case_paper_row (papers, &tonari_crisis_card_entity, "agreed_on", row,
                             _ ("This case has no crisis card yet. Write one, then print again."), error);
  TonariFlow *flow;

  if (card == NULL && papers->acase != NULL)
    return NULL;

  flow = begin (papers, options, TONARI_CASE_PAPER_CRISIS, TONARI_CASE_PAPER_FOR_FAMILY);
  tonari_flow_words (flow, _ ("What we have agreed for a time when things become hard."), 11,
                     TONARI_PAPER_PLAIN, 0);
  tonari_flow_space (flow, 6);
  tonari_form_add (flow, papers, &tonari_crisis_card_entity, card, crisis_rows, G_N_ELEMENTS (crisis_rows),
                   TONARI_FORM_FILLED, options);
  tonari_flow_space (flow, 8);
  tonari_flow_words (flow, _ ("If there is danger to life: 119 (ambulance), 110 (police)."), 12,
                     TONARI_PAPER_BOLD, 0);

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_case_paper_consent (const TonariCasePapers *papers,
                           gint64 row,
                           const TonariPaperOptions *options,
                           GError **error)
{
  const TonariConsentForm *form =
      tonari_case_paper_row (papers, &tonari_consent_form_entity, "date", row,
                             _ ("This case has no consent form yet. Write one, then print again."), error);
  TonariFlow *flow;

  if (form == NULL && papers->acase != NULL)
    return NULL;

  flow = begin (papers, options, TONARI_CASE_PAPER_CONSENT, TONARI_CASE_PAPER_FOR_FAMILY);
  tonari_flow_words (flow,
                     _ ("I agree that what is named below may be told to those named below. I may take this "
                        "back at any time by saying so; nothing else changes for me by that."),
                     10.5, TONARI_PAPER_PLAIN, 0);
  tonari_flow_space (flow, 6);
  tonari_form_add (flow, papers, &tonari_consent_form_entity, form, consent_rows, G_N_ELEMENTS (consent_rows),
                   TONARI_FORM_FILLED, options);
  if (form != NULL && tonari_date_is_known (form->withdrawn_on))
    {
      g_autofree char *day = tonari_form_day (form->withdrawn_on, options);
      g_autofree char *words = g_strdup_printf (_ ("Taken back on %s."), day);

      tonari_flow_space (flow, 6);
      tonari_flow_words (flow, words, 11, TONARI_PAPER_BOLD, 0);
    }
  tonari_flow_space (flow, 10);
  tonari_case_paper_sign (flow, C_ ("consent", "Date"));
  tonari_case_paper_sign (flow, C_ ("consent", "Name"));
  tonari_case_paper_sign (flow, C_ ("consent", "Relation to the person"));
  tonari_case_paper_sign (flow, C_ ("consent", "Explained by (staff)"));

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_case_paper_handover (const TonariCasePapers *papers,
                            gint64 row,
                            const TonariPaperOptions *options,
                            GError **error)
{
  const TonariHandover *handover =
      tonari_case_paper_row (papers, &tonari_handover_entity, "date", row,
                             _ ("This case was not handed over yet. Write a hand-over, then print again."),
                             error);
  TonariFlow *flow;

  if (handover == NULL)
    return NULL;

  flow = begin (papers, options, TONARI_CASE_PAPER_HANDOVER, TONARI_CASE_PAPER_FOR_STAFF);
  tonari_form_add (flow, papers, &tonari_handover_entity, handover, handover_rows,
                   G_N_ELEMENTS (handover_rows), TONARI_FORM_FILLED, options);
  tonari_case_paper_summary (flow, papers, options);

  return tonari_flow_finish (flow);
}
