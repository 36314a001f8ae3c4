/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-sections.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment.h"
#include "tonari-case-state.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-news.h"
#include "tonari-observation.h"
#include "tonari-plan.h"
#include "tonari-problem.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-sharing.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-trail-step.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

#define ROWS(member) G_STRUCT_OFFSET (TonariCaseSheet, member)
#define FREE(prefix) (GDestroyNotify) prefix##_free

/*
 * What somebody comes to each tab for: Records, to write down what happened and see what did before; Family,
 * to know whom to reach and how; Look-back, to say how it stands now; Assessment, to understand what lies
 * behind; Plan, to see who does what; Ties, who is around the person and who takes turns with us; Consent,
 * what may be told to whom and what was; Stages, where on the way it stands; Changes, what moved and what to
 * do when it gets hard; Intake, how it all began.
 */
static const TonariCaseTab tabs[] = {
  { "timeline", NC_ ("tab", "Timeline") },
  { "records", NC_ ("tab", "Records") },
  { "family", NC_ ("tab", "Family") },
  { "look-back", NC_ ("tab", "Look-back") },
  { "assessment", NC_ ("tab", "Assessment") },
  { "support", NC_ ("tab", "Plan") },
  { "ties", NC_ ("tab", "Ties") },
  { "consent", NC_ ("tab", "Consent") },
  { "stages", NC_ ("tab", "Stages") },
  { "changes", NC_ ("tab", "Changes") },
  { "intake", NC_ ("tab", "Intake") },
};

static const TonariCaseSection sections[] = {
  { "records", &tonari_record_entity, ROWS (records), FREE (tonari_record), -1, N_ ("Records"),
    N_ ("Add a Record"), N_ ("No records yet. Ctrl+R writes the first one."), NULL },
  { "family", &tonari_relative_entity, ROWS (relatives), FREE (tonari_relative), -1, N_ ("Family"),
    N_ ("Add a Relative"), N_ ("Nobody yet. Who came for advice, who lives with them?"), NULL },
  { "family", &tonari_relative_role_entity, ROWS (roles), FREE (tonari_relative_role), -1,
    N_ ("Roles Over Time"), N_ ("Add a Role"), N_ ("None written down."),
    N_ ("Who looks after what, and since when.") },
  { "look-back", &tonari_observation_entity, ROWS (observations), FREE (tonari_observation), -1,
    N_ ("Look-back"), N_ ("Look Back"),
    N_ ("Not yet. With the first look-back the line of the chart begins."),
    N_ ("Every half year, or when something has clearly changed. Not known is always an answer.") },
  { "assessment", &tonari_assessment_entity, ROWS (assessments), FREE (tonari_assessment), -1,
    N_ ("Assessment"), N_ ("Add an Assessment"), N_ ("Not yet. It can begin with one heading."),
    N_ ("Each has its day, and the earlier ones stay. Nothing is counted.") },
  { "support", &tonari_plan_entity, ROWS (plans), FREE (tonari_plan), -1, N_ ("Plans"), N_ ("Add a Plan"),
    N_ ("None yet. It begins with the person’s words."), NULL },
  { "support", &tonari_problem_entity, ROWS (problems), FREE (tonari_problem), -1, N_ ("Problems"),
    N_ ("Add a Problem"), N_ ("None written down."), NULL },
  { "support", &tonari_episode_entity, ROWS (episodes), FREE (tonari_episode), -1,
    N_ ("Problem-Solving Support"), N_ ("Add Support"), N_ ("None written down."),
    N_ ("Short and intensive, with a beginning and an end.") },
  { "support", &tonari_record_entity, ROWS (records), FREE (tonari_record), -1, N_ ("Accompaniment"),
    N_ ("Add a Record of It"), N_ ("No record says so yet."),
    N_ ("Going along beside them, with no end in sight: the records written as such.") },
  { "ties", &tonari_tie_entity, ROWS (ties), FREE (tonari_tie), -1, N_ ("Circle of People"), N_ ("Add a Tie"),
    N_ ("Who is around the person? This office is not counted."), NULL },
  { "ties", &tonari_tie_change_entity, ROWS (tie_changes), FREE (tonari_tie_change), -1,
    N_ ("Linking and Returning"), N_ ("Add a Linking"), N_ ("None written down."), NULL },
  { "ties", &tonari_watching_entity, ROWS (watching), FREE (tonari_watching), -1, N_ ("Loose Watching"),
    N_ ("Add a Watching Period"), N_ ("None written down."), N_ ("News is exchanged, nobody leads.") },
  { "ties", &tonari_news_entity, ROWS (news), FREE (tonari_news), -1, N_ ("News Exchanged"), N_ ("Add News"),
    N_ ("None written down."), NULL },
  { "consent", &tonari_consent_form_entity, ROWS (consent_forms), FREE (tonari_consent_form), -1,
    N_ ("Consent Forms"), N_ ("Add a Consent Form"), N_ ("None yet."),
    N_ ("What may be told to whom and until when. It can be withdrawn at any time.") },
  { "consent", &tonari_referral_letter_entity, ROWS (letters), FREE (tonari_referral_letter), -1,
    N_ ("Letters of Referral"), N_ ("Write a Letter of Referral"), N_ ("None written."), NULL },
  { "consent", &tonari_sharing_entity, ROWS (sharings), FREE (tonari_sharing), -1, N_ ("Told to Others"),
    N_ ("Add What Was Told"), N_ ("Nothing was told."),
    N_ ("With consent, or in an emergency with its grounds.") },
  { "stages", &tonari_stage_move_entity, ROWS (stage_moves), FREE (tonari_stage_move),
    TONARI_STAGE_MODEL_FAMILY, N_ ("Four Stages of Family Support"), N_ ("Add to the Four Stages"),
    N_ ("Not used for this case yet."), NULL },
  { "stages", &tonari_stage_move_entity, ROWS (stage_moves), FREE (tonari_stage_move),
    TONARI_STAGE_MODEL_PREFECTURE, N_ ("Four Steps"), N_ ("Add to the Four Steps"),
    N_ ("Not used for this case yet."), NULL },
  { "stages", &tonari_stage_move_entity, ROWS (stage_moves), FREE (tonari_stage_move),
    TONARI_STAGE_MODEL_VISIT, N_ ("Process of Visiting Support"), N_ ("Add to the Visits"),
    N_ ("Not used for this case yet."), NULL },
  { "stages", &tonari_trail_step_entity, ROWS (trail), FREE (tonari_trail_step), -1, N_ ("Trail"),
    N_ ("Add a Step of the Trail"), N_ ("Not used for this case yet."),
    N_ ("Motivation and connection in one word each. Going back is drawn like going forward.") },
  { "stages", &tonari_visit_step_entity, ROWS (visit_steps), FREE (tonari_visit_step), -1,
    N_ ("Done on the Way of a Visit"), N_ ("Open the Guide"), N_ ("Nothing was ticked yet."), NULL },
  { "changes", &tonari_small_change_entity, ROWS (changes), FREE (tonari_small_change), -1,
    N_ ("Small Changes"), N_ ("Add a Small Change"), N_ ("None written down."),
    N_ ("The family’s own count too: could rest, could enjoy something.") },
  { "changes", &tonari_crisis_card_entity, ROWS (crisis_cards), FREE (tonari_crisis_card), -1,
    N_ ("Crisis Card"), N_ ("Open the Crisis Card"), N_ ("Not filled in yet."),
    N_ ("One for each case, talked over with the family beforehand. Ctrl+K opens it from anywhere in the case.") },
  { "changes", &tonari_crisis_entity, ROWS (crises), FREE (tonari_crisis), -1, N_ ("What Has Happened"),
    N_ ("Write Down a Crisis"), N_ ("None written down."), NULL },
  { "intake", &tonari_case_state_entity, ROWS (states), FREE (tonari_case_state), -1,
    N_ ("States of the Case"), NULL, N_ ("As it was at the intake."), NULL },
};

const TonariCaseTab *
tonari_case_tabs (guint *n_tabs)
{
  *n_tabs = G_N_ELEMENTS (tabs);

  return tabs;
}

const TonariCaseSection *
tonari_case_sections (guint *n_sections)
{
  *n_sections = G_N_ELEMENTS (sections);

  return sections;
}

GPtrArray *
tonari_case_section_rows (const TonariCaseSection *self, const TonariCaseSheet *sheet)
{
  const GPtrArray *all = G_STRUCT_MEMBER (GPtrArray *, sheet, self->offset);
  GPtrArray *rows = g_ptr_array_new_with_free_func (self->free_row);
  /* Records come newest first already, and a family keeps its own order. */
  gboolean as_is = self->entity == &tonari_record_entity || self->entity == &tonari_relative_entity;
  gboolean accompanied = self->entity == &tonari_record_entity && !g_str_equal (self->tab, "records");

  for (guint i = 0; i < all->len; i++)
    {
      gconstpointer row = g_ptr_array_index (all, as_is ? i : all->len - 1 - i);

      if (self->model >= 0 && (int) ((const TonariStageMove *) row)->model != self->model)
        continue;
      if (accompanied && !((const TonariRecord *) row)->accompany)
        continue;

      g_ptr_array_add (rows, tonari_entity_copy (self->entity, row));
    }

  return rows;
}
