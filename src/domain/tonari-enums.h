/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The words of the field as enumerations: what is stored, what the screen says,
 * what an imported file may write.
 *
 * The order is fixed by nothing outside; the token is.  The first value of each
 * is what an empty row begins with.  Source: domain.md, Words; contracts.md.
 */

#pragma once

#include "tonari-words.h"

G_BEGIN_DECLS

/**
 * TonariSex:
 *
 * Sex as told.
 */
typedef enum
{
  TONARI_SEX_UNKNOWN,
  TONARI_SEX_FEMALE,
  TONARI_SEX_MALE,
  TONARI_SEX_OTHER,
} TonariSex;

extern const TonariWords tonari_sex_words;

/**
 * TonariCaseStateKind:
 *
 * State of a case.
 */
typedef enum
{
  TONARI_CASE_STATE_KIND_CONSULTING,
  TONARI_CASE_STATE_KIND_SUPPORTED,
  TONARI_CASE_STATE_KIND_WATCHING,
  TONARI_CASE_STATE_KIND_LOST_TOUCH,
  TONARI_CASE_STATE_KIND_CLOSED,
  TONARI_CASE_STATE_KIND_RETURNED,
} TonariCaseStateKind;

extern const TonariWords tonari_case_state_words;

/**
 * TonariMethod:
 *
 * How a contact was made.
 */
typedef enum
{
  TONARI_METHOD_OFFICE,
  TONARI_METHOD_PHONE,
  TONARI_METHOD_VISIT,
  TONARI_METHOD_VISIT_UNMET,
  TONARI_METHOD_ESCORT,
  TONARI_METHOD_ONLINE,
  TONARI_METHOD_MESSAGE,
  TONARI_METHOD_LETTER,
  TONARI_METHOD_DROP_IN,
  TONARI_METHOD_AGENCY,
} TonariMethod;

extern const TonariWords tonari_method_words;

/**
 * TonariAnswer:
 *
 * Answer to an invitation.
 */
typedef enum
{
  TONARI_ANSWER_NONE,
  TONARI_ANSWER_ACCEPTED,
  TONARI_ANSWER_NOT_NOW,
  TONARI_ANSWER_THINKING,
} TonariAnswer;

extern const TonariWords tonari_answer_words;

/**
 * TonariAgreement:
 *
 * Answer to the next appointment.
 */
typedef enum
{
  TONARI_AGREEMENT_NONE,
  TONARI_AGREEMENT_AGREED,
  TONARI_AGREEMENT_NO_REFUSAL,
  TONARI_AGREEMENT_DECLINED,
} TonariAgreement;

extern const TonariWords tonari_agreement_words;

/**
 * TonariView:
 *
 * Whose view an observation is.
 */
typedef enum
{
  TONARI_VIEW_STAFF,
  TONARI_VIEW_PERSON,
  TONARI_VIEW_FAMILY,
} TonariView;

extern const TonariWords tonari_view_words;

/**
 * TonariMadeBy:
 *
 * Who made a tie.
 */
typedef enum
{
  TONARI_MADE_BY_US,
  TONARI_MADE_BY_THEMSELVES,
} TonariMadeBy;

extern const TonariWords tonari_made_by_words;

/**
 * TonariTieChangeKind:
 *
 * What happened to a tie.
 */
typedef enum
{
  TONARI_TIE_CHANGE_KIND_LINK,
  TONARI_TIE_CHANGE_KIND_NO_LINK,
  TONARI_TIE_CHANGE_KIND_RETURN,
  TONARI_TIE_CHANGE_KIND_RELINK,
} TonariTieChangeKind;

extern const TonariWords tonari_tie_change_words;

/**
 * TonariConsent:
 *
 * Consent of whoever is linked.
 */
typedef enum
{
  TONARI_CONSENT_NONE,
  TONARI_CONSENT_PERSON,
  TONARI_CONSENT_RELATIVE,
  TONARI_CONSENT_EMERGENCY,
} TonariConsent;

extern const TonariWords tonari_consent_words;

/**
 * TonariStageModel:
 *
 * Models of stages; never merged.
 */
typedef enum
{
  TONARI_STAGE_MODEL_FAMILY,
  TONARI_STAGE_MODEL_PREFECTURE,
  TONARI_STAGE_MODEL_VISIT,
} TonariStageModel;

extern const TonariWords tonari_stage_model_words;

/**
 * TonariWhose:
 *
 * Whose small change.
 */
typedef enum
{
  TONARI_WHOSE_PERSON,
  TONARI_WHOSE_FAMILY,
} TonariWhose;

extern const TonariWords tonari_whose_words;

/**
 * TonariEdition:
 *
 * Edition of a curriculum.
 */
typedef enum
{
  TONARI_EDITION_BASIC,
  TONARI_EDITION_PRACTICAL,
  TONARI_EDITION_TRAINING,
} TonariEdition;

extern const TonariWords tonari_edition_words;

/**
 * TonariSessionStatus:
 *
 * Status of a session.
 */
typedef enum
{
  TONARI_SESSION_STATUS_PLANNED,
  TONARI_SESSION_STATUS_HELD,
  TONARI_SESSION_STATUS_CANCELLED,
} TonariSessionStatus;

extern const TonariWords tonari_session_status_words;

/**
 * TonariEnrolmentStatus:
 *
 * Where an enrolment stands.
 */
typedef enum
{
  TONARI_ENROLMENT_STATUS_ENROLLED,
  TONARI_ENROLMENT_STATUS_APPLIED,
  TONARI_ENROLMENT_STATUS_WAITING,
  TONARI_ENROLMENT_STATUS_OBSERVER,
  TONARI_ENROLMENT_STATUS_COMPLETED,
  TONARI_ENROLMENT_STATUS_LEFT,
} TonariEnrolmentStatus;

extern const TonariWords tonari_enrolment_status_words;

/**
 * TonariAttendanceState:
 *
 * A mark of attendance.
 */
typedef enum
{
  TONARI_ATTENDANCE_STATE_UNMARKED,
  TONARI_ATTENDANCE_STATE_PRESENT,
  TONARI_ATTENDANCE_STATE_LATE,
  TONARI_ATTENDANCE_STATE_LEFT_EARLY,
  TONARI_ATTENDANCE_STATE_ONLINE,
  TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED,
  TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED,
  TONARI_ATTENDANCE_STATE_MAKE_UP,
} TonariAttendanceState;

extern const TonariWords tonari_attendance_state_words;

/**
 * TonariPreparationKind:
 *
 * What is to be prepared.
 */
typedef enum
{
  TONARI_PREPARATION_KIND_MATERIAL,
  TONARI_PREPARATION_KIND_COPY,
  TONARI_PREPARATION_KIND_ROOM,
  TONARI_PREPARATION_KIND_ONLINE,
  TONARI_PREPARATION_KIND_GUEST,
  TONARI_PREPARATION_KIND_OTHER,
} TonariPreparationKind;

extern const TonariWords tonari_preparation_kind_words;

/**
 * TonariNoticeReason:
 *
 * What happened to a session.
 */
typedef enum
{
  TONARI_NOTICE_REASON_MOVED,
  TONARI_NOTICE_REASON_CANCELLED,
} TonariNoticeReason;

extern const TonariWords tonari_notice_reason_words;

/**
 * TonariMakeUpWay:
 *
 * How a missed session was made up.
 */
typedef enum
{
  TONARI_MAKE_UP_WAY_SESSION,
  TONARI_MAKE_UP_WAY_CLASS,
  TONARI_MAKE_UP_WAY_ALONE,
} TonariMakeUpWay;

extern const TonariWords tonari_make_up_way_words;

/**
 * TonariCareWay:
 *
 * A step towards somebody to keep in mind.
 */
typedef enum
{
  TONARI_CARE_WAY_PHONE,
  TONARI_CARE_WAY_LETTER,
  TONARI_CARE_WAY_MATERIALS,
  TONARI_CARE_WAY_VISIT,
  TONARI_CARE_WAY_WAIT,
} TonariCareWay;

extern const TonariWords tonari_care_way_words;

/**
 * TonariQuestionnaireKind:
 *
 * Where a questionnaire comes from.
 */
typedef enum
{
  TONARI_QUESTIONNAIRE_KIND_OWN,
  TONARI_QUESTIONNAIRE_KIND_SATISFACTION,
} TonariQuestionnaireKind;

extern const TonariWords tonari_questionnaire_kind_words;

/**
 * TonariQuestionnaireItemKind:
 *
 * What a question asks for.
 */
typedef enum
{
  TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE,
  TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS,
} TonariQuestionnaireItemKind;

extern const TonariWords tonari_questionnaire_item_kind_words;

/**
 * TonariChannel:
 *
 * How somebody applied.
 */
typedef enum
{
  TONARI_CHANNEL_UNKNOWN,
  TONARI_CHANNEL_INTAKE,
  TONARI_CHANNEL_ON_THE_SPOT,
  TONARI_CHANNEL_PHONE,
  TONARI_CHANNEL_ONLINE,
  TONARI_CHANNEL_WALK_IN,
} TonariChannel;

extern const TonariWords tonari_channel_words;

/**
 * TonariAssociation:
 *
 * The way to the family association.
 */
typedef enum
{
  TONARI_ASSOCIATION_NOT_TOLD,
  TONARI_ASSOCIATION_TOLD,
  TONARI_ASSOCIATION_VISITED,
  TONARI_ASSOCIATION_JOINED,
  TONARI_ASSOCIATION_NOT_NOW,
} TonariAssociation;

extern const TonariWords tonari_association_words;

/**
 * TonariCredit:
 *
 * How far somebody has gone through a theme.
 */
typedef enum
{
  TONARI_CREDIT_NONE,
  TONARI_CREDIT_PLANNED,
  TONARI_CREDIT_PARTLY,
  TONARI_CREDIT_ATTENDED,
  TONARI_CREDIT_MADE_UP,
  TONARI_CREDIT_ELSEWHERE,
} TonariCredit;

extern const TonariWords tonari_credit_words;

/**
 * TonariOutlook:
 *
 * What a course still holds for somebody.  An observer (見学) looks on and completes nothing.
 */
typedef enum
{
  TONARI_OUTLOOK_COMPLETED,
  TONARI_OUTLOOK_CAN_COMPLETE,
  TONARI_OUTLOOK_CONTINUES,
  TONARI_OUTLOOK_OBSERVES,
} TonariOutlook;

extern const TonariWords tonari_outlook_words;

/**
 * TonariConcernKind:
 *
 * Why we want to keep somebody in mind (気にかけたい方).
 */
typedef enum
{
  TONARI_CONCERN_KIND_NOT_BACK,
  TONARI_CONCERN_KIND_TWO_ABSENCES,
  TONARI_CONCERN_KIND_HARD_SESSION,
} TonariConcernKind;

extern const TonariWords tonari_concern_words;

/**
 * TonariReturned:
 *
 * Whether a first-timer was seen again.
 */
typedef enum
{
  TONARI_RETURNED_UNKNOWN,
  TONARI_RETURNED_YES,
  TONARI_RETURNED_NO,
} TonariReturned;

extern const TonariWords tonari_returned_words;

/**
 * TonariCloseTies:
 *
 * Whether there is a close tie outside the family.
 */
typedef enum
{
  TONARI_CLOSE_TIES_UNKNOWN,
  TONARI_CLOSE_TIES_NONE,
  TONARI_CLOSE_TIES_SOME,
} TonariCloseTies;

extern const TonariWords tonari_close_ties_words;

/**
 * TonariOuting:
 *
 * How the person goes out; walking out without mixing counts as withdrawn too.
 */
typedef enum
{
  TONARI_OUTING_UNKNOWN,
  TONARI_OUTING_STAYS_IN,
  TONARI_OUTING_ALONE,
  TONARI_OUTING_AMONG_PEOPLE,
} TonariOuting;

extern const TonariWords tonari_outing_words;

/**
 * TonariPsychiatricCare:
 *
 * Psychiatric care of the person.
 */
typedef enum
{
  TONARI_PSYCHIATRIC_CARE_UNKNOWN,
  TONARI_PSYCHIATRIC_CARE_NONE,
  TONARI_PSYCHIATRIC_CARE_NOW,
  TONARI_PSYCHIATRIC_CARE_BEFORE,
} TonariPsychiatricCare;

extern const TonariWords tonari_psychiatric_care_words;

/**
 * TonariIntakeNext:
 *
 * What comes after an intake.
 */
typedef enum
{
  TONARI_INTAKE_NEXT_NOTHING_YET,
  TONARI_INTAKE_NEXT_CONSULTATION,
  TONARI_INTAKE_NEXT_CLASS,
  TONARI_INTAKE_NEXT_VISIT,
  TONARI_INTAKE_NEXT_AGENCY,
} TonariIntakeNext;

extern const TonariWords tonari_intake_next_words;

/**
 * TonariTrailMotivation:
 *
 * Motivation in one word (001, figure 1).
 */
typedef enum
{
  TONARI_TRAIL_MOTIVATION_UNKNOWN,
  TONARI_TRAIL_MOTIVATION_DESPAIR,
  TONARI_TRAIL_MOTIVATION_CONFLICT,
  TONARI_TRAIL_MOTIVATION_HOPE,
  TONARI_TRAIL_MOTIVATION_JOY_OF_HELPING,
} TonariTrailMotivation;

extern const TonariWords tonari_trail_motivation_words;

/**
 * TonariTrailConnection:
 *
 * Connection in one word (001, figure 1).
 */
typedef enum
{
  TONARI_TRAIL_CONNECTION_UNKNOWN,
  TONARI_TRAIL_CONNECTION_ISOLATION,
  TONARI_TRAIL_CONNECTION_FAMILY,
  TONARI_TRAIL_CONNECTION_ONE_SUPPORTER,
  TONARI_TRAIL_CONNECTION_TEAM_AND_PEERS,
  TONARI_TRAIL_CONNECTION_SOCIETY,
} TonariTrailConnection;

extern const TonariWords tonari_trail_connection_words;

/**
 * TonariMeetingKind:
 *
 * Kind of a meeting; the two are kept apart.
 */
typedef enum
{
  TONARI_MEETING_KIND_CASE,
  TONARI_MEETING_KIND_STUDY,
} TonariMeetingKind;

extern const TonariWords tonari_meeting_kind_words;

/**
 * TonariSharingBasis:
 *
 * On what something was shared with another agency.
 */
typedef enum
{
  TONARI_SHARING_BASIS_CONSENT,
  TONARI_SHARING_BASIS_EMERGENCY,
} TonariSharingBasis;

extern const TonariWords tonari_sharing_basis_words;

/**
 * TonariNewsWay:
 *
 * Which way news went.
 */
typedef enum
{
  TONARI_NEWS_WAY_HEARD,
  TONARI_NEWS_WAY_TOLD,
} TonariNewsWay;

extern const TonariWords tonari_news_way_words;

/**
 * TonariMergeKind:
 *
 * What was merged.
 */
typedef enum
{
  TONARI_MERGE_KIND_PERSON,
  TONARI_MERGE_KIND_CASE,
} TonariMergeKind;

extern const TonariWords tonari_merge_kind_words;

/**
 * TonariListKind:
 * @TONARI_LIST_KIND_TO_CONTACT: そろそろ連絡したい方
 * @TONARI_LIST_KIND_LACKING_INTAKE: a case or a participant of a class without an intake
 * @TONARI_LIST_KIND_FAMILY_ONLY: 本人とまだ会えていない（支援の見直し）
 * @TONARI_LIST_KIND_MOTHER_ONLY: only the mother has come
 * @TONARI_LIST_KIND_WATCHING: a case that is watched loosely, and news to ask for
 * @TONARI_LIST_KIND_CRISIS: a crisis to look after
 * @TONARI_LIST_KIND_REVIEW: no look back for half a year (見直し)
 * @TONARI_LIST_KIND_PLAN: a plan to look at again
 * @TONARI_LIST_KIND_DECISION: a decision of a meeting that is not done yet
 * @TONARI_LIST_KIND_UNFINISHED_INTAKE: an intake that was begun and not finished
 * @TONARI_LIST_KIND_INTRODUCTION: a hand-over after which the next worker was not introduced yet
 * @TONARI_LIST_KIND_BIRTHDAY: a birthday
 *
 * Which work list a line stands on.
 */
typedef enum
{
  TONARI_LIST_KIND_TO_CONTACT,
  TONARI_LIST_KIND_LACKING_INTAKE,
  TONARI_LIST_KIND_FAMILY_ONLY,
  TONARI_LIST_KIND_MOTHER_ONLY,
  TONARI_LIST_KIND_WATCHING,
  TONARI_LIST_KIND_CRISIS,
  TONARI_LIST_KIND_REVIEW,
  TONARI_LIST_KIND_PLAN,
  TONARI_LIST_KIND_DECISION,
  TONARI_LIST_KIND_UNFINISHED_INTAKE,
  TONARI_LIST_KIND_INTRODUCTION,
  TONARI_LIST_KIND_BIRTHDAY,
} TonariListKind;

/** TONARI_N_LIST_KINDS: how many there are. */
#define TONARI_N_LIST_KINDS (TONARI_LIST_KIND_BIRTHDAY + 1)

extern const TonariWords tonari_list_kind_words;

G_END_DECLS
