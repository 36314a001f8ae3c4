/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entities.h"

#include "tonari-assessment.h"
#include "tonari-attendance.h"
#include "tonari-call.h"
#include "tonari-care-step.h"
#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-class.h"
#include "tonari-closing-day.h"
#include "tonari-confirmed-statistics.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"
#include "tonari-curriculum.h"
#include "tonari-decision.h"
#include "tonari-enrolment.h"
#include "tonari-episode.h"
#include "tonari-follow-up.h"
#include "tonari-gap.h"
#include "tonari-handover.h"
#include "tonari-intake.h"
#include "tonari-knowledge.h"
#include "tonari-make-up.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting.h"
#include "tonari-merge.h"
#include "tonari-module.h"
#include "tonari-news.h"
#include "tonari-not-together.h"
#include "tonari-notice.h"
#include "tonari-observation.h"
#include "tonari-organisation.h"
#include "tonari-person.h"
#include "tonari-plan.h"
#include "tonari-preparation.h"
#include "tonari-prior-interview.h"
#include "tonari-problem.h"
#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-questionnaire-sheet.h"
#include "tonari-questionnaire.h"
#include "tonari-record-template.h"
#include "tonari-record.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-relative.h"
#include "tonari-saved-view.h"
#include "tonari-session-guest.h"
#include "tonari-session-module.h"
#include "tonari-session-part.h"
#include "tonari-session.h"
#include "tonari-sharing.h"
#include "tonari-small-change.h"
#include "tonari-staff.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-told-to-family.h"
#include "tonari-trail-step.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

/* Parents before children, so that a walk in this order never meets a missing row. */
static const TonariEntity *const entities[] = {
  &tonari_staff_entity,
  &tonari_organisation_entity,
  &tonari_person_entity,
  &tonari_case_entity,
  &tonari_case_state_entity,
  &tonari_relative_entity,
  &tonari_consent_form_entity,
  &tonari_record_entity,
  &tonari_observation_entity,
  &tonari_problem_entity,
  &tonari_episode_entity,
  &tonari_tie_entity,
  &tonari_tie_change_entity,
  &tonari_stage_move_entity,
  &tonari_watching_entity,
  &tonari_crisis_entity,
  &tonari_small_change_entity,
  &tonari_curriculum_entity,
  &tonari_module_entity,
  &tonari_class_entity,
  &tonari_session_entity,
  &tonari_session_module_entity,
  &tonari_enrolment_entity,
  &tonari_attendance_entity,
  &tonari_call_entity,
  &tonari_not_together_entity,
  &tonari_prior_interview_entity,
  &tonari_closing_day_entity,
  &tonari_session_part_entity,
  &tonari_session_guest_entity,
  &tonari_preparation_entity,
  &tonari_notice_entity,
  &tonari_make_up_entity,
  &tonari_follow_up_entity,
  &tonari_care_step_entity,
  &tonari_questionnaire_entity,
  &tonari_questionnaire_item_entity,
  &tonari_questionnaire_sheet_entity,
  &tonari_questionnaire_answer_entity,
  &tonari_intake_entity,
  &tonari_assessment_entity,
  &tonari_trail_step_entity,
  &tonari_visit_step_entity,
  &tonari_plan_entity,
  &tonari_referral_letter_entity,
  &tonari_sharing_entity,
  &tonari_news_entity,
  &tonari_told_to_family_entity,
  &tonari_relative_role_entity,
  &tonari_crisis_card_entity,
  &tonari_handover_entity,
  &tonari_meeting_entity,
  &tonari_meeting_member_entity,
  &tonari_meeting_case_entity,
  &tonari_decision_entity,
  &tonari_knowledge_entity,
  &tonari_gap_entity,
  &tonari_confirmed_statistics_entity,
  &tonari_saved_view_entity,
  &tonari_record_template_entity,
  &tonari_merge_entity,
};

const TonariEntity *const *
tonari_entities (guint *n_entities)
{
  g_return_val_if_fail (n_entities != NULL, NULL);

  *n_entities = G_N_ELEMENTS (entities);
  return entities;
}

const TonariEntity *
tonari_entity_for_table (const char *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_equal (entities[i]->table, table))
      return entities[i];

  return NULL;
}
