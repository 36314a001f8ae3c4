/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-tables.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment.h"
#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-news.h"
#include "tonari-observation.h"
#include "tonari-plan.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-relative.h"
#include "tonari-sharing.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-trail-step.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

#define REQUIRED TONARI_EDITOR_REQUIRED
#define LONG TONARI_EDITOR_LONG
#define SCALE TONARI_EDITOR_SCALE

static const TonariEditorRow case_person_rows[] = {
  { "name", N_ ("Full Name"), N_ ("May stay empty: the code alone will do"), 0 },
  { "kana", N_ ("Reading"), NULL, 0 },
  { "sex", N_ ("Sex"), NULL, 0 },
  { "birth", N_ ("Born"), N_ ("Also H2.4.1, 1990, or about 1990"), 0 },
  { "phone", N_ ("Telephone"), NULL, 0 },
  { "address", N_ ("Address"), NULL, 0 },
  { "death", N_ ("Died"), NULL, 0 },
};

static const TonariEditorRow relative_person_rows[] = {
  { "name", N_ ("Full Name"), NULL, 0 },
  { "kana", N_ ("Reading"), NULL, 0 },
  { "phone", N_ ("Telephone"), NULL, 0 },
  { "address", N_ ("Address"), NULL, 0 },
  { "sex", N_ ("Sex"), NULL, 0 },
  { "birth", N_ ("Born"), N_ ("Also H2.4.1, 1990, or about 1990"), 0 },
};

static const TonariEditorRow case_rows[] = {
  { NULL, N_ ("Intake"), NULL, 0 },
  { "code", N_ ("Case Code"), NULL, REQUIRED },
  { "intake", N_ ("Day of the Intake"), NULL, 0 },
  { "concern", N_ ("Presenting Concern"), NULL, LONG },
  { "referred_by", N_ ("Referred By"), NULL, 0 },
  { "heard_from", N_ ("How They Heard of Us"), NULL, 0 },
  { "municipality", N_ ("Municipality"), NULL, 0 },
  { NULL, N_ ("Course"), NULL, 0 },
  { "onset", N_ ("Withdrawn Since"), N_ ("A year is enough: 2005, about H12"), 0 },
  { "history", N_ ("Life History"), NULL, LONG },
  { "situation", N_ ("Situation Now"), NULL, LONG },
  { "diagnosis_note", N_ ("What a Doctor Said"), N_ ("If anything was said"), LONG },
  { NULL, N_ ("Who Is There"), NULL, 0 },
  { "key_worker", N_ ("Key Worker"), NULL, 0 },
  { "coordinator", N_ ("Coordinator Between Agencies"), NULL, 0 },
  { "interval_days", N_ ("Days Until the Next Contact Is Suggested"), N_ ("Empty: as usual for the state"),
    0 },
  { NULL, N_ ("Before This Book"), NULL, 0 },
  { "carried_over", N_ ("Carried Over From Before"), NULL, 0 },
  { "first_contact_before", N_ ("First Contact Then"), NULL, 0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow relative_rows[] = {
  { NULL, N_ ("In the Family"), NULL, 0 },
  { "relation", N_ ("Relation to the Person"), N_ ("As seen from the person: mother, elder brother"),
    REQUIRED },
  { "best_related", N_ ("On the Best Terms With the Person"), NULL, 0 },
  { "called_name", N_ ("Name to Be Called By"), N_ ("In class and on the name tag"), 0 },
  { NULL, N_ ("Agreed for Contact"), N_ ("Shown before any call, letter or name tag"), 0 },
  { "promise_person_unaware", N_ ("The Person Does Not Know"), NULL, 0 },
  { "promise_when", N_ ("When to Phone"), NULL, 0 },
  { "promise_name_ourselves", N_ ("How We Name Ourselves"), NULL, 0 },
  { "promise_no_machine", N_ ("Nothing on the Answering Machine"), NULL, 0 },
  { "promise_no_post", N_ ("No Post"), NULL, 0 },
  { "promise_plain_envelope", N_ ("No Office Name on the Envelope"), NULL, 0 },
  { "promise_note", N_ ("Anything Else Agreed"), NULL, 0 },
  { NULL, N_ ("Ways of Taking Part"), NULL, 0 },
  { "takes_listen", N_ ("Listens"), NULL, 0 },
  { "takes_share", N_ ("Tells of Their Own Experience"), NULL, 0 },
  { "takes_welcome", N_ ("Welcomes Families Who Come Later"), NULL, 0 },
  { NULL, N_ ("Household"), NULL, 0 },
  { "start_on", N_ ("In the Household From"), NULL, 0 },
  { "end_on", N_ ("In the Household Until"), NULL, 0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow record_rows[] = {
  { "at", N_ ("When"), N_ ("Also R8.11.21 14:30; the time may be left out"), REQUIRED },
  { "method", N_ ("How"), N_ ("Alt+1, Alt+2 … in the order of the list"), 0 },
  { "caller", N_ ("Who It Was"), N_ ("A relation or a few words; empty when nothing was said"), 0 },
  { "text", N_ ("What Happened"), NULL, LONG },
  { "letter_text", N_ ("Words of the Letter"),
    N_ ("Printed as they stand and read by the family; what you note about the letter belongs above"), LONG },
  { NULL, N_ ("Words"), NULL, 0 },
  { "person_words", N_ ("The Person’s Words"), NULL, LONG },
  { "family_words", N_ ("The Family’s Words"), NULL, LONG },
  { NULL, N_ ("Work"), NULL, 0 },
  { "accompany", N_ ("Accompaniment"), NULL, 0 },
  { "solve", N_ ("Problem Solving"), NULL, 0 },
  { "minutes", N_ ("Minutes"), NULL, 0 },
  { "staff", N_ ("Staff"), NULL, 0 },
  { "second_staff", N_ ("Second Staff Member"), NULL, 0 },
  { NULL, N_ ("Invitation and Next Time"), NULL, 0 },
  { "invitation", N_ ("What Was Offered"), NULL, 0 },
  { "invitation_answer", N_ ("The Answer"), N_ ("Declining is an answer"), 0 },
  { "next_at", N_ ("Next Appointment"), NULL, 0 },
  { "next_agreement", N_ ("The Answer to It"), NULL, 0 },
  { NULL, N_ ("Visit"), NULL, 0 },
  { "safety_check", N_ ("Safety Check Beforehand"), NULL, 0 },
  { "trace_left", N_ ("Left Behind When Nobody Was Met"), NULL, 0 },
};

static const TonariEditorRow observation_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "view", N_ ("Whose View"), NULL, 0 },
  { "connection", N_ ("Connection"),
    N_ ("0 hardly any exchange · 3 can talk with one person · 5 two or three people to rely on · "
        "8 a place to be and companions · 10 many people, relying and relied on"),
    SCALE },
  { "motivation", N_ ("Motivation"),
    N_ ("By those who have met the person. "
        "0 getting through today takes everything · 3 something stirs their interest · 5 small pleasures · "
        "8 things they would like to try · 10 on the way to what they want to do"),
    SCALE },
  { "told", N_ ("Told Afterwards"), N_ ("Heard from somebody rather than seen: drawn lighter"), 0 },
  { NULL, N_ ("The Family’s Ease"), N_ ("Marked by a relative themselves; may be left out"), 0 },
  { "ease", N_ ("Ease"), N_ ("0 very hard · 5 somehow · 10 relieved"), SCALE },
  { "relative", N_ ("Whose Ease"), NULL, 0 },
  { NULL, N_ ("Beside It"), NULL, 0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow problem_rows[] = {
  { "kind", N_ ("Kind"), N_ ("For example: health, money, housing, family"), 0 },
  { "text", N_ ("Problem"), NULL, REQUIRED },
  { "start_on", N_ ("Since"), NULL, REQUIRED },
  { "end_on", N_ ("No Longer Open From"), N_ ("Empty while it is open"), 0 },
};

static const TonariEditorRow episode_rows[] = {
  { "title", N_ ("What Is Being Solved"), NULL, REQUIRED },
  { "start_on", N_ ("From"), NULL, REQUIRED },
  { "end_on", N_ ("To"), N_ ("Empty while it goes on"), 0 },
  { "outcome", N_ ("What Came of It"), NULL, LONG },
};

static const TonariEditorRow tie_rows[] = {
  { "name", N_ ("Who or What"), N_ ("A person, a group, a place"), REQUIRED },
  { "kind", N_ ("Kind"), N_ ("For example: friend, relative, neighbour, place to be, work"), 0 },
  { "organisation", N_ ("In the Directory"), NULL, 0 },
  { "start_on", N_ ("From"), NULL, REQUIRED },
  { "end_on", N_ ("To"), N_ ("Empty while the tie lasts"), 0 },
  { "received", N_ ("Support Received"), NULL, 0 },
  { "role", N_ ("Role Held"), NULL, 0 },
  { "made_by", N_ ("How It Came About"), NULL, 0 },
};

static const TonariEditorRow tie_change_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "kind", N_ ("What Happened"), NULL, 0 },
  { "name", N_ ("Tie to"), NULL, REQUIRED },
  { "to_name", N_ ("Linked Anew to"), N_ ("Only for a new link"), 0 },
  { "receiver", N_ ("Contact Person There"), N_ ("A name, so that nobody is handed over to nobody"), 0 },
  { "consent", N_ ("Consent"), N_ ("From whoever is being linked: the person or the relative"), 0 },
  { "consent_form", N_ ("Consent Form"), N_ ("None: agreed in words only"), 0 },
  { "reason", N_ ("Reason"), NULL, LONG },
  { "grounds", N_ ("Why It Was an Emergency"), NULL, 0 },
};

static const TonariEditorRow watching_rows[] = {
  { "start_on", N_ ("From"), NULL, REQUIRED },
  { "end_on", N_ ("To"), N_ ("Empty while it goes on"), 0 },
  { "partner", N_ ("With Whom News Is Exchanged"), NULL, 0 },
  { "organisation", N_ ("In the Directory"), NULL, 0 },
  { "news_days", N_ ("Days Until News Is Asked For Again"), N_ ("Empty: as often as the case is looked at"),
    0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow stage_move_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "reason", N_ ("Reason"), N_ ("May be left empty"), LONG },
};

static const TonariEditorRow crisis_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "kind", N_ ("Kind"), N_ ("For example: harm to self or others, violence, sudden illness"), REQUIRED },
  { "text", N_ ("What Happened"), NULL, LONG },
  { "agreed", N_ ("Agreed With the Family Beforehand"), NULL, LONG },
  { "to_call", N_ ("Whom to Call"), NULL, 0 },
  { "follow_up", N_ ("Follow-up"), NULL, LONG },
  { "follow_up_on", N_ ("Look Again On"), NULL, 0 },
};

static const TonariEditorRow small_change_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "whose", N_ ("Whose"), NULL, 0 },
  { "text", N_ ("Small Change"), N_ ("For example: came down for dinner; could rest"), REQUIRED },
};

static const TonariEditorRow case_state_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "circumstance", N_ ("Circumstance"), NULL, 0 },
  { "reason", N_ ("Reason"), NULL, LONG },
  { "where_to", N_ ("Where to"), NULL, 0 },
  { "person_view", N_ ("The Person’s Own View"), NULL, LONG },
};

static const TonariEditorRow assessment_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "staff", N_ ("Staff"), NULL, 0 },
  { NULL, N_ ("What Lies Behind"), N_ ("Write what is known; the rest can stay empty for years."), 0 },
  { "upbringing", N_ ("Growing Up"), NULL, LONG },
  { "extent", N_ ("How Withdrawn"), N_ ("Where they go, whom they talk with, how days pass"), LONG },
  { "mental_state", N_ ("State of Mind"), NULL, LONG },
  { "family_relations", N_ ("Between the Family Members"), NULL, LONG },
  { "family_state", N_ ("How the Family Is"), NULL, LONG },
  { "prejudice", N_ ("Prejudice They Meet or Hold"),
    N_ ("About being withdrawn: their own, the family’s, others’"), LONG },
  { "consulted_before", N_ ("Advice Sought So Far"), NULL, LONG },
  { NULL, N_ ("Three Dimensions"), N_ ("Another way of looking, kept apart from the headings above."), 0 },
  { "illness_side", N_ ("Illness or Disability Behind It"), NULL, LONG },
  { "surroundings_side", N_ ("Strain Around Them, Help to Be Found"), NULL, LONG },
  { "growing_up_side", N_ ("On the Way to Standing Alone"),
    N_ ("What it means in growing up; the right to say no and to choose"), LONG },
  { NULL, N_ ("The Family"), NULL, 0 },
  { "family_can", N_ ("What the Family Does Already"), NULL, LONG },
  { "family_wants_help", N_ ("Where They Would Like a Hand"), NULL, LONG },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow plan_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "made_with", N_ ("Made Together With"), NULL, 0 },
  { NULL, N_ ("The Person"), NULL, 0 },
  { "person_wishes", N_ ("Wishes, in Their Own Words"), NULL, LONG },
  { "person_part", N_ ("The Person’s Own Part"), N_ ("Only what they want to do themselves"), LONG },
  { NULL, N_ ("The Family"), NULL, 0 },
  { "family_wishes", N_ ("The Family’s Wishes, in Their Own Words"), NULL, LONG },
  { "family_part", N_ ("The Family’s Part"), NULL, LONG },
  { NULL, N_ ("We"), NULL, 0 },
  { "our_part", N_ ("What We Do"), NULL, LONG },
  { "staff", N_ ("Staff"), NULL, 0 },
  { NULL, N_ ("Looking at It Again"), NULL, 0 },
  { "review_on", N_ ("Look Again On"), NULL, 0 },
  { "reviewed_on", N_ ("Looked at Again On"), NULL, 0 },
  { "review", N_ ("What Was Found"), NULL, LONG },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow consent_form_rows[] = {
  { "given_by", N_ ("Given By"), N_ ("The person for themself, a relative for themself"), 0 },
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "what", N_ ("What May Be Told"), NULL, REQUIRED | LONG },
  { "purpose", N_ ("What For"), NULL, 0 },
  { "to_whom", N_ ("To Whom"), NULL, 0 },
  { "organisation", N_ ("In the Directory"), NULL, 0 },
  { NULL, N_ ("Until When"), NULL, 0 },
  { "until_on", N_ ("Valid Until"), N_ ("Empty: until it is withdrawn"), 0 },
  { "withdrawn_on", N_ ("Withdrawn On"), N_ ("At any time, without a reason"), 0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow letter_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "organisation", N_ ("To Which Agency"), NULL, 0 },
  { "receiver", N_ ("Contact Person There"), NULL, 0 },
  { "consent_form", N_ ("Consent Form"), N_ ("Without one for this agency, the letter is not printed"), 0 },
  { "text", N_ ("Letter"), NULL, LONG },
  { "staff", N_ ("Staff"), NULL, 0 },
  { NULL, N_ ("Answer"), NULL, 0 },
  { "answer_on", N_ ("Answered On"), NULL, 0 },
  { "answer", N_ ("What They Wrote"), NULL, LONG },
};

static const TonariEditorRow sharing_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "to_whom", N_ ("Who Was Told"), NULL, 0 },
  { "organisation", N_ ("In the Directory"), NULL, 0 },
  { "what", N_ ("What Was Told"), NULL, REQUIRED | LONG },
  { "basis", N_ ("On What Grounds"), NULL, 0 },
  { "consent_form", N_ ("Consent Form"), N_ ("None: agreed in words only"), 0 },
  { "grounds", N_ ("Why It Was an Emergency"), N_ ("Without grounds it cannot be saved as an emergency"),
    LONG },
  { "staff", N_ ("Staff"), NULL, 0 },
};

static const TonariEditorRow news_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },          { "way", N_ ("Which Way"), NULL, 0 },
  { "partner", N_ ("With Whom"), NULL, 0 },        { "organisation", N_ ("In the Directory"), NULL, 0 },
  { "watching", N_ ("Watching Period"), NULL, 0 }, { "text", N_ ("What Was Said"), NULL, LONG },
  { "next_on", N_ ("Ask Again On"), NULL, 0 },
};

static const TonariEditorRow trail_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "motivation", N_ ("Motivation"), NULL, 0 },
  { "connection", N_ ("Connection"), NULL, 0 },
  { "note", N_ ("Notes"), N_ ("May be left empty"), LONG },
};

static const TonariEditorRow visit_step_rows[] = {
  { "date", N_ ("Day"), NULL, REQUIRED },
  { "staff", N_ ("Staff"), NULL, 0 },
  { "note", N_ ("Notes"), N_ ("May be left empty"), LONG },
};

static const TonariEditorRow crisis_card_rows[] = {
  { "to_call", N_ ("Whom to Call, in This Order"), N_ ("Names and numbers, one a line"), LONG },
  { "agreed", N_ ("Agreed With the Family Beforehand"), NULL, LONG },
  { "signs", N_ ("What Is Noticed First"), NULL, LONG },
  { "calms", N_ ("What Helps to Calm Down"), NULL, LONG },
  { "safe_place", N_ ("Where to Go"), NULL, LONG },
  { "agreed_on", N_ ("Talked Over On"), NULL, 0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow role_rows[] = {
  { "relative", N_ ("Who"), NULL, 0 },
  { "role", N_ ("Role"), N_ ("For example: everyday words, meals, keeping contact with us"), REQUIRED },
  { "start_on", N_ ("From"), NULL, 0 },
  { "end_on", N_ ("To"), N_ ("Empty while it goes on"), 0 },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariCaseTable tables[] = {
  { &tonari_case_entity, N_ ("New Case"), N_ ("Case"), case_rows, G_N_ELEMENTS (case_rows),
    tonari_case_check_case, N_ ("Delete the case"), N_ ("Case deleted") },
  { &tonari_relative_entity, N_ ("New Relative"), N_ ("Relative"), relative_rows,
    G_N_ELEMENTS (relative_rows), tonari_case_check_span, N_ ("Delete the relative"),
    N_ ("Relative deleted") },
  { &tonari_record_entity, N_ ("New Record"), N_ ("Record"), record_rows, G_N_ELEMENTS (record_rows),
    tonari_case_check_record, N_ ("Delete the record"), N_ ("Record deleted") },
  { &tonari_observation_entity, N_ ("New Look-back"), N_ ("Look-back"), observation_rows,
    G_N_ELEMENTS (observation_rows), tonari_case_check_observation, N_ ("Delete the look-back"),
    N_ ("Look-back deleted") },
  { &tonari_problem_entity, N_ ("New Problem"), N_ ("Problem"), problem_rows, G_N_ELEMENTS (problem_rows),
    tonari_case_check_span, N_ ("Delete the problem"), N_ ("Problem deleted") },
  { &tonari_episode_entity, N_ ("New Problem-Solving Support"), N_ ("Problem-Solving Support"), episode_rows,
    G_N_ELEMENTS (episode_rows), tonari_case_check_span, N_ ("Delete the support"), N_ ("Support deleted") },
  { &tonari_tie_entity, N_ ("New Tie"), N_ ("Tie"), tie_rows, G_N_ELEMENTS (tie_rows), tonari_case_check_span,
    N_ ("Delete the tie"), N_ ("Tie deleted") },
  { &tonari_tie_change_entity, N_ ("New Link"), N_ ("Link"), tie_change_rows, G_N_ELEMENTS (tie_change_rows),
    tonari_case_check_tie_change, N_ ("Delete the linking"), N_ ("Linking deleted") },
  { &tonari_watching_entity, N_ ("New Watching Period"), N_ ("Watching Period"), watching_rows,
    G_N_ELEMENTS (watching_rows), tonari_case_check_watching, N_ ("Delete the watching period"),
    N_ ("Watching period deleted") },
  { &tonari_stage_move_entity, N_ ("New Stage"), N_ ("Stage"), stage_move_rows,
    G_N_ELEMENTS (stage_move_rows), tonari_case_check_stage_move, N_ ("Delete the stage"),
    N_ ("Stage deleted") },
  { &tonari_crisis_entity, N_ ("New Crisis"), N_ ("Crisis"), crisis_rows, G_N_ELEMENTS (crisis_rows),
    tonari_case_check_crisis, N_ ("Delete the crisis"), N_ ("Crisis deleted") },
  { &tonari_small_change_entity, N_ ("New Small Change"), N_ ("Small Change"), small_change_rows,
    G_N_ELEMENTS (small_change_rows), NULL, N_ ("Delete the small change"), N_ ("Small change deleted") },
  { &tonari_case_state_entity, N_ ("State of the Case"), N_ ("State of the Case"), case_state_rows,
    G_N_ELEMENTS (case_state_rows), NULL, N_ ("Delete the change of state"), N_ ("Change of state deleted") },
  { &tonari_assessment_entity, N_ ("New Assessment"), N_ ("Assessment"), assessment_rows,
    G_N_ELEMENTS (assessment_rows), NULL, N_ ("Delete the assessment"), N_ ("Assessment deleted") },
  { &tonari_plan_entity, N_ ("New Plan"), N_ ("Support Plan"), plan_rows, G_N_ELEMENTS (plan_rows),
    tonari_case_check_plan, N_ ("Delete the plan"), N_ ("Plan deleted") },
  { &tonari_consent_form_entity, N_ ("New Consent Form"), N_ ("Consent Form"), consent_form_rows,
    G_N_ELEMENTS (consent_form_rows), tonari_case_check_consent_form, N_ ("Delete the consent form"),
    N_ ("Consent form deleted") },
  { &tonari_referral_letter_entity, N_ ("New Letter of Referral"), N_ ("Letter of Referral"), letter_rows,
    G_N_ELEMENTS (letter_rows), tonari_case_check_letter, N_ ("Delete the letter"), N_ ("Letter deleted") },
  { &tonari_sharing_entity, N_ ("Told to Others"), N_ ("Told to Others"), sharing_rows,
    G_N_ELEMENTS (sharing_rows), tonari_case_check_sharing, N_ ("Delete what was told"),
    N_ ("What was told has been deleted") },
  { &tonari_news_entity, N_ ("New Piece of News"), N_ ("News"), news_rows, G_N_ELEMENTS (news_rows),
    tonari_case_check_news, N_ ("Delete the news"), N_ ("News deleted") },
  { &tonari_trail_step_entity, N_ ("New Step of the Trail"), N_ ("Step of the Trail"), trail_rows,
    G_N_ELEMENTS (trail_rows), NULL, N_ ("Delete the step"), N_ ("Step deleted") },
  { &tonari_visit_step_entity, N_ ("Done on the Way of a Visit"), N_ ("Done on the Way of a Visit"),
    visit_step_rows, G_N_ELEMENTS (visit_step_rows), NULL, N_ ("Delete what was done"),
    N_ ("What was done has been deleted") },
  { &tonari_crisis_card_entity, N_ ("Crisis Card"), N_ ("Crisis Card"), crisis_card_rows,
    G_N_ELEMENTS (crisis_card_rows), NULL, N_ ("Delete the crisis card"), N_ ("Crisis card deleted") },
  { &tonari_relative_role_entity, N_ ("New Role"), N_ ("Role"), role_rows, G_N_ELEMENTS (role_rows),
    tonari_case_check_role, N_ ("Delete the role"), N_ ("Role deleted") },
};

const TonariCaseTable *
tonari_case_tables_all (guint *n_tables)
{
  *n_tables = G_N_ELEMENTS (tables);

  return tables;
}

const TonariCaseTable *
tonari_case_tables_find (const char *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (tables[i].entity->table, table))
      return &tables[i];

  return NULL;
}

const TonariEditorRow *
tonari_case_tables_person (gboolean of_case, guint *n_rows)
{
  *n_rows = of_case ? G_N_ELEMENTS (case_person_rows) : G_N_ELEMENTS (relative_person_rows);

  return of_case ? case_person_rows : relative_person_rows;
}
