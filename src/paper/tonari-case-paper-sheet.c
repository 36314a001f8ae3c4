/* SPDX-License-Identifier: GPL-3.0-or-later */

/* ケース票 for the staff, and its short form that stands under a hand-over. */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-crisis-card.h"
#include "tonari-fold.h"
#include "tonari-plan.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-stage-move.h"
#include "tonari-stages.h"
#include "tonari-tie.h"

#define RECORDS_SHOWN 12
#define TEXT_SHOWN 160

static const TonariFormRow case_rows[] = {
  { "intake", N_ ("Day of the intake"), 1 },
  { "onset", N_ ("Withdrawn since"), 1 },
  { "municipality", N_ ("Municipality"), 1 },
  { "heard_from", N_ ("How they heard of us"), 1 },
  { "referred_by", N_ ("Referred by"), 1 },
  { "concern", N_ ("Presenting concern"), 1 },
  { "history", N_ ("Life history"), 1 },
  { "situation", N_ ("Situation now"), 1 },
  { "diagnosis_note", N_ ("What a doctor said"), 1 },
  { "state", N_ ("State"), 1 },
  { "key_worker", N_ ("Key worker"), 1 },
  { "coordinator", N_ ("Coordinator between agencies"), 1 },
  { "note", N_ ("Notes"), 1 },
};

static const TonariFormRow plan_rows[] = {
  { "date", N_ ("Day"), 1 },
  { "person_wishes", N_ ("What the person wishes"), 1 },
  { "family_wishes", N_ ("What the family wishes"), 1 },
  { "our_part", N_ ("What we do"), 1 },
  { "review_on", N_ ("We look at it again on"), 1 },
};

static const TonariFormRow card_rows[] = {
  { "signs", N_ ("What is noticed first"), 1 },
  { "agreed", N_ ("What we agreed"), 1 },
  { "to_call", N_ ("Whom to call, in this order"), 1 },
};

static void
add_person (TonariFlow *flow, const TonariCasePapers *papers, const TonariPaperOptions *options)
{
  const TonariPerson *person = papers->person;
  g_autofree char *birth = NULL;
  int age;

  if (person == NULL)
    return;

  tonari_form_table (flow);
  if (!options->hide_names && tonari_case_paper_has_text (person->name))
    tonari_form_pair (flow, _ ("Name"), person->name, 1);
  if (!options->hide_names && tonari_case_paper_has_text (person->kana))
    tonari_form_pair (flow, _ ("Reading"), person->kana, 1);
  birth = tonari_form_day (person->birth, options);
  age = tonari_date_age (person->birth, options->today);
  if (*birth != '\0')
    {
      /* Translators: date of birth and age */
      g_autofree char *born =
          age >= 0 ? g_strdup_printf (_ ("%1$s (%2$d years)"), birth, age) : g_strdup (birth);

      tonari_form_pair (flow, _ ("Born"), born, 1);
    }
  if (person->sex != TONARI_SEX_UNKNOWN)
    tonari_form_pair (flow, _ ("Sex"), tonari_words_label (&tonari_sex_words, (int) person->sex), 1);
}

static void
add_family (TonariFlow *flow, const TonariCasePapers *papers, const TonariPaperOptions *options)
{
  const GPtrArray *relatives = tonari_case_papers_rows (papers, &tonari_relative_entity);
  const TonariFlowColumn columns[] = {
    { C_ ("case sheet", "Relation"), 56, 0, TRUE, FALSE },
    { C_ ("case sheet", "Name"), 104, 0, TRUE, TRUE },
    { C_ ("case sheet", "Telephone"), 92, 0, TRUE, FALSE },
    { C_ ("case sheet", "Contact promise: read before you call or write"), 0, 0, TRUE, FALSE },
  };

  if (relatives->len == 0)
    return;
  tonari_flow_heading (flow, _ ("Family"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 22, 9.5);
  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (relatives, i);
      const TonariPerson *person = tonari_case_papers_row (papers, &tonari_person_entity, relative->person);
      g_autofree char *promise = tonari_relative_promise (relative);
      /* Translators: on the sheet of a case: a relation; this relative is on the best terms with the person
       */
      g_autofree char *relation = relative->best_related
                                      ? g_strdup_printf (_ ("%s (closest)"), relative->relation)
                                      : g_strdup (relative->relation);

      tonari_flow_row (flow, (const char *[]){
                                 relation, person != NULL && !options->hide_names ? person->name : NULL,
                                 person != NULL && !options->hide_names ? person->phone : NULL, promise });
    }
}

static void
add_ties (TonariFlow *flow, const TonariCasePapers *papers, const TonariPaperOptions *options)
{
  const GPtrArray *ties = tonari_case_papers_rows (papers, &tonari_tie_entity);
  const TonariFlowColumn columns[] = {
    { C_ ("case sheet", "With whom"), 130, 0, TRUE, TRUE },
    { C_ ("case sheet", "Since"), 96, 0, TRUE, FALSE },
    { C_ ("case sheet", "Support received"), 0, 0, TRUE, FALSE },
    { C_ ("case sheet", "Role held"), 0, 0, TRUE, FALSE },
  };
  gboolean begun = FALSE;

  for (guint i = 0; i < ties->len; i++)
    {
      const TonariTie *tie = g_ptr_array_index (ties, i);
      const char *organisation = tonari_case_papers_name (papers, "organisations", tie->organisation);
      g_autofree char *since = NULL;

      if (tonari_date_is_known (tie->end_on) && tonari_date_last (tie->end_on) < options->today)
        continue;
      if (!begun)
        {
          tonari_flow_heading (flow, _ ("Circle of people"));
          tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 22, 9.5);
          begun = TRUE;
        }
      since = tonari_form_day_short (tie->start_on, options);
      tonari_flow_row (flow,
                       (const char *[]){ tonari_case_paper_has_text (tie->name) ? tie->name : organisation,
                                         since, tie->received, tie->role });
    }
}

static const TonariStageMove *
last_move (const TonariCasePapers *papers, TonariStageModel model)
{
  const GPtrArray *moves = tonari_case_papers_rows (papers, &tonari_stage_move_entity);
  const TonariStageMove *last = NULL;

  for (guint i = 0; i < moves->len; i++)
    {
      const TonariStageMove *move = g_ptr_array_index (moves, i);

      if (move->model == model && (last == NULL || tonari_date_compare (move->date, last->date) >= 0))
        last = move;
    }

  return last;
}

/* The three models one below the other, never as one. */
static void
add_stages (TonariFlow *flow, const TonariCasePapers *papers)
{
  gboolean begun = FALSE;

  for (int model = 0; model < (int) tonari_stage_model_words.n_list; model++)
    {
      const TonariStageMove *move = last_move (papers, (TonariStageModel) model);
      g_autofree char *name = NULL;

      if (move == NULL)
        continue;
      if (!begun)
        {
          tonari_flow_heading (flow, _ ("Stages"));
          tonari_form_table (flow);
          begun = TRUE;
        }
      name = g_strdup (tonari_stages_title ((TonariStageModel) model, move->to_stage));
      tonari_form_pair (flow, tonari_words_label (&tonari_stage_model_words, model), name, 1);
    }
}

static void
add_records (TonariFlow *flow, const TonariCasePapers *papers, const TonariPaperOptions *options)
{
  const GPtrArray *records = tonari_case_papers_rows (papers, &tonari_record_entity);
  const TonariFlowColumn columns[] = {
    { C_ ("case sheet", "When"), 96, 0, TRUE, FALSE },
    { C_ ("case sheet", "How"), 74, 0, TRUE, FALSE },
    { C_ ("case sheet", "Whom"), 66, 0, TRUE, FALSE },
    { C_ ("case sheet", "What happened"), 0, 0, TRUE, FALSE },
  };

  if (records->len == 0)
    return;
  tonari_flow_heading (flow, _ ("Last records"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 22, 9.5);
  for (guint i = 0; i < MIN (records->len, RECORDS_SHOWN); i++)
    {
      const TonariRecord *record = g_ptr_array_index (records, i);
      g_autofree char *when = tonari_moment_format (record->at, TONARI_DATE_SHORT);
      g_autofree char *met = g_strjoinv (C_ ("themes", ", "), record->met);
      /* A letter may have its own words alone. */
      g_autofree char *text =
          tonari_shorten (record->text != NULL ? record->text : record->letter_text, TEXT_SHOWN);

      tonari_flow_row (flow, (const char *[]){
                                 when, tonari_words_label (&tonari_method_words, (int) record->method), met,
                                 text });
    }
}

void
tonari_case_paper_summary (TonariFlow *flow,
                           const TonariCasePapers *papers,
                           const TonariPaperOptions *options)
{
  const TonariPlan *plan = tonari_case_papers_latest (papers, &tonari_plan_entity, "date");
  const TonariCrisisCard *card = tonari_case_papers_latest (papers, &tonari_crisis_card_entity, "agreed_on");

  add_family (flow, papers, options);
  if (card != NULL)
    {
      tonari_flow_heading (flow, C_ ("paper of a case", "Crisis Card"));
      tonari_form_add (flow, papers, &tonari_crisis_card_entity, card, card_rows, G_N_ELEMENTS (card_rows),
                       TONARI_FORM_SHORT, options);
    }
  if (plan != NULL)
    {
      tonari_flow_heading (flow, C_ ("paper of a case", "Plan"));
      tonari_form_add (flow, papers, &tonari_plan_entity, plan, plan_rows, G_N_ELEMENTS (plan_rows),
                       TONARI_FORM_SHORT, options);
    }
  add_ties (flow, papers, options);
  add_stages (flow, papers);
  add_records (flow, papers, options);
}

TonariDocument *
tonari_case_paper_case (const TonariCasePapers *papers,
                        gint64 row,
                        const TonariPaperOptions *options,
                        GError **error)
{
  TonariFlow *flow = tonari_flow_new (
      tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_CASE, TONARI_CASE_PAPER_FOR_STAFF, FALSE));

  tonari_case_paper_approval (flow, options);
  add_person (flow, papers, options);
  tonari_form_add (flow, papers, &tonari_case_entity, papers->acase, case_rows, G_N_ELEMENTS (case_rows),
                   TONARI_FORM_SHORT, options);
  tonari_case_paper_summary (flow, papers, options);

  return tonari_flow_finish (flow);
}
