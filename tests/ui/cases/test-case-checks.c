/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-checks.h"

#include "tonari-case-tables.h"
#include "tonari-case.h"
#include "tonari-consent-form.h"
#include "tonari-crisis.h"
#include "tonari-news.h"
#include "tonari-observation.h"
#include "tonari-plan.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-sharing.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-watching.h"

/* By address: what the check wrote is read after it ran. */
static void
assert_field (char *message, const char *const *field, const char *want)
{
  g_autofree char *owned = message;

  if (want == NULL)
    {
      g_assert_null (owned);
    }
  else
    {
      g_assert_nonnull (owned);
      g_assert_cmpstr (*field, ==, want);
    }
}

static void
test_spans (void)
{
  static const struct
  {
    const char *start, *start_precision, *end, *end_precision;
    gboolean refused;
  } cases[] = {
    { "2020-05-01", "day", "2020-05-02", "day", FALSE },
    { "2020-05-01", "day", "2020-05-01", "day", FALSE },
    { "2020-05-02", "day", "2020-05-01", "day", TRUE },
    { "2020-05-01", "day", NULL, NULL, FALSE },
    { NULL, NULL, "2020-05-01", "day", FALSE },
    { NULL, NULL, NULL, NULL, FALSE },
    /* within one year nobody knows which came first */
    { "2020-05-01", "day", "2020-01-01", "year", FALSE },
    { "2020-01-01", "year", "2020-03-01", "day", FALSE },
    { "2020-01-01", "year", "2019-12-31", "day", TRUE },
    { "2020-05-01", "month", "2020-04-01", "month", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariProblem) problem = tonari_problem_new ();
      const char *field = NULL;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      if (cases[i].start != NULL)
        problem->start_on = tonari_date_from_iso (cases[i].start, cases[i].start_precision);
      if (cases[i].end != NULL)
        problem->end_on = tonari_date_from_iso (cases[i].end, cases[i].end_precision);
      assert_field (tonari_case_check_span (problem, &field, (gpointer) &tonari_problem_entity), &field,
                    cases[i].refused ? "end_on" : NULL);
    }
}

static void
test_tie_changes (void)
{
  static const struct
  {
    TonariTieChangeKind kind;
    const char *to_name, *receiver;
    TonariConsent consent;
    const char *reason, *grounds;
    const char *want;
  } cases[] = {
    { TONARI_TIE_CHANGE_KIND_RETURN, NULL, NULL, TONARI_CONSENT_NONE, NULL, NULL, NULL },
    { TONARI_TIE_CHANGE_KIND_NO_LINK, NULL, NULL, TONARI_CONSENT_NONE, NULL, NULL, "reason" },
    { TONARI_TIE_CHANGE_KIND_NO_LINK, NULL, NULL, TONARI_CONSENT_NONE, "nowhere near", NULL, NULL },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, NULL, TONARI_CONSENT_PERSON, NULL, NULL, "receiver" },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, "", TONARI_CONSENT_PERSON, NULL, NULL, "receiver" },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, "the host", TONARI_CONSENT_NONE, NULL, NULL, "consent" },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, "the host", TONARI_CONSENT_PERSON, NULL, NULL, NULL },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, "the host", TONARI_CONSENT_RELATIVE, NULL, NULL, NULL },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, "the host", TONARI_CONSENT_EMERGENCY, NULL, NULL, "grounds" },
    { TONARI_TIE_CHANGE_KIND_LINK, NULL, "the host", TONARI_CONSENT_EMERGENCY, NULL, "life", NULL },
    { TONARI_TIE_CHANGE_KIND_RELINK, NULL, "the host", TONARI_CONSENT_PERSON, NULL, NULL, "to_name" },
    { TONARI_TIE_CHANGE_KIND_RELINK, "choir", NULL, TONARI_CONSENT_PERSON, NULL, NULL, "receiver" },
    { TONARI_TIE_CHANGE_KIND_RELINK, "choir", "the host", TONARI_CONSENT_NONE, NULL, NULL, "consent" },
    { TONARI_TIE_CHANGE_KIND_RELINK, "choir", "the host", TONARI_CONSENT_PERSON, NULL, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariTieChange) change = tonari_tie_change_new ();
      const char *field = NULL;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      change->kind = cases[i].kind;
      change->to_name = g_strdup (cases[i].to_name);
      change->receiver = g_strdup (cases[i].receiver);
      change->consent = cases[i].consent;
      change->reason = g_strdup (cases[i].reason);
      change->grounds = g_strdup (cases[i].grounds);
      assert_field (tonari_case_check_tie_change (change, &field, NULL), &field, cases[i].want);
    }
}

static TonariConsentForm *
consent_form (gint64 id, const char *given, const char *until, const char *withdrawn)
{
  TonariConsentForm *form = tonari_consent_form_new ();

  form->row.id = id;
  form->given_by = 1;
  form->to_whom = g_strdup ("clinic");
  form->date = tonari_date_from_iso (given, "day");
  if (until != NULL)
    form->until_on = tonari_date_from_iso (until, "day");
  if (withdrawn != NULL)
    form->withdrawn_on = tonari_date_from_iso (withdrawn, "day");

  return form;
}

/* A linking, a letter and something told rest on the same consent. */
static void
test_resting_on_consent (void)
{
  g_autoptr (GPtrArray) forms = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_consent_form_free);
  static const struct
  {
    gint64 form;
    const char *day;
    const char *want;
  } cases[] = {
    { 0, "2026-05-01", NULL },           { 1, "2026-05-01", NULL }, { 1, "2026-03-01", "consent_form" },
    { 1, "2027-04-01", "consent_form" }, { 2, "2026-05-01", NULL }, { 2, "2026-06-01", "consent_form" },
    { 9, "2026-06-01", NULL },
  };

  g_ptr_array_add (forms, consent_form (1, "2026-04-01", "2027-03-31", NULL));
  g_ptr_array_add (forms, consent_form (2, "2026-04-01", NULL, "2026-06-01"));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariTieChange) change = tonari_tie_change_new ();
      g_autoptr (TonariReferralLetter) letter = tonari_referral_letter_new ();
      g_autoptr (TonariSharing) sharing = tonari_sharing_new ();
      const char *field = NULL;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      change->kind = TONARI_TIE_CHANGE_KIND_LINK;
      change->receiver = g_strdup ("the host");
      change->consent = TONARI_CONSENT_PERSON;
      letter->receiver = g_strdup ("the doctor");
      sharing->to_whom = g_strdup ("the doctor");
      sharing->basis = TONARI_SHARING_BASIS_CONSENT;
      change->consent_form = letter->consent_form = sharing->consent_form = cases[i].form;
      change->date = letter->date = sharing->date = tonari_date_from_iso (cases[i].day, "day");
      assert_field (tonari_case_check_tie_change (change, &field, forms), &field, cases[i].want);
      assert_field (tonari_case_check_letter (letter, &field, forms), &field, cases[i].want);
      assert_field (tonari_case_check_sharing (sharing, &field, forms), &field, cases[i].want);

      /* Returning is never blocked, and an emergency rests on its grounds. */
      change->kind = TONARI_TIE_CHANGE_KIND_RETURN;
      assert_field (tonari_case_check_tie_change (change, &field, forms), &field, NULL);
      sharing->basis = TONARI_SHARING_BASIS_EMERGENCY;
      assert_field (tonari_case_check_sharing (sharing, &field, forms), &field, "grounds");
      sharing->grounds = g_strdup ("nothing eaten for two days");
      assert_field (tonari_case_check_sharing (sharing, &field, forms), &field, NULL);
    }
}

static void
test_to_nobody (void)
{
  g_autoptr (TonariConsentForm) form = tonari_consent_form_new ();
  g_autoptr (TonariReferralLetter) letter = tonari_referral_letter_new ();
  g_autoptr (TonariSharing) sharing = tonari_sharing_new ();
  g_autoptr (TonariNews) news = tonari_news_new ();
  g_autoptr (TonariRelativeRole) role = tonari_relative_role_new ();
  const char *field = NULL;

  assert_field (tonari_case_check_consent_form (form, &field, NULL), &field, "given_by");
  form->given_by = 1;
  assert_field (tonari_case_check_consent_form (form, &field, NULL), &field, "to_whom");
  form->organisation = 1;
  assert_field (tonari_case_check_consent_form (form, &field, NULL), &field, NULL);
  assert_field (tonari_case_check_letter (letter, &field, NULL), &field, "receiver");
  letter->organisation = 1;
  assert_field (tonari_case_check_letter (letter, &field, NULL), &field, NULL);
  assert_field (tonari_case_check_sharing (sharing, &field, NULL), &field, "to_whom");
  assert_field (tonari_case_check_news (news, &field, NULL), &field, "partner");
  news->partner = g_strdup ("the host");
  assert_field (tonari_case_check_news (news, &field, NULL), &field, NULL);
  assert_field (tonari_case_check_role (role, &field, (gpointer) &tonari_relative_role_entity), &field,
                "relative");
}

static void
test_orders (void)
{
  g_autoptr (TonariConsentForm) form = consent_form (1, "2026-04-01", "2026-03-31", NULL);
  g_autoptr (TonariConsentForm) withdrawn = consent_form (1, "2026-04-01", NULL, "2026-03-31");
  g_autoptr (TonariReferralLetter) letter = tonari_referral_letter_new ();
  g_autoptr (TonariNews) news = tonari_news_new ();
  g_autoptr (TonariPlan) plan = tonari_plan_new ();
  g_autoptr (TonariCrisis) crisis = tonari_crisis_new ();
  g_autoptr (TonariWatching) watching = tonari_watching_new ();
  TonariDate day = tonari_date_from_iso ("2026-04-01", "day");
  TonariDate before = tonari_date_from_iso ("2026-03-31", "day");
  const char *field = NULL;

  assert_field (tonari_case_check_consent_form (form, &field, NULL), &field, "until_on");
  assert_field (tonari_case_check_consent_form (withdrawn, &field, NULL), &field, "withdrawn_on");

  letter->organisation = news->organisation = 1;
  letter->date = news->date = plan->date = crisis->date = watching->start_on = day;
  letter->answer_on = news->next_on = plan->review_on = crisis->follow_up_on = watching->end_on = before;
  assert_field (tonari_case_check_letter (letter, &field, NULL), &field, "answer_on");
  assert_field (tonari_case_check_news (news, &field, NULL), &field, "next_on");
  assert_field (tonari_case_check_plan (plan, &field, NULL), &field, "review_on");
  assert_field (tonari_case_check_crisis (crisis, &field, NULL), &field, "follow_up_on");
  assert_field (tonari_case_check_watching (watching, &field, (gpointer) &tonari_watching_entity), &field,
                "end_on");
  watching->end_on = day;
  assert_field (tonari_case_check_watching (watching, &field, (gpointer) &tonari_watching_entity), &field,
                NULL);
  watching->news_days = 0;
  assert_field (tonari_case_check_watching (watching, &field, (gpointer) &tonari_watching_entity), &field,
                "news_days");
  plan->review_on = plan->reviewed_on = day;
  assert_field (tonari_case_check_plan (plan, &field, NULL), &field, NULL);
}

static void
test_observations (void)
{
  static const struct
  {
    double connection, motivation;
    TonariView view;
    gboolean met;
    const char *want;
  } cases[] = {
    { NAN, NAN, TONARI_VIEW_STAFF, FALSE, NULL },
    { 0, NAN, TONARI_VIEW_STAFF, FALSE, NULL },
    { 10, 10, TONARI_VIEW_STAFF, TRUE, NULL },
    { -0.1, NAN, TONARI_VIEW_STAFF, TRUE, "connection" },
    { 10.1, NAN, TONARI_VIEW_STAFF, TRUE, "connection" },
    { 5, 10.5, TONARI_VIEW_STAFF, TRUE, "motivation" },
    { 5, 5, TONARI_VIEW_STAFF, FALSE, "motivation" },
    { 5, 5, TONARI_VIEW_FAMILY, FALSE, "motivation" },
    /* the person knows their own */
    { 5, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariObservation) observation = tonari_observation_new ();
      const char *field = NULL;

      observation->connection = cases[i].connection;
      observation->motivation = cases[i].motivation;
      observation->view = cases[i].view;
      assert_field (tonari_case_check_observation (observation, &field, GINT_TO_POINTER (cases[i].met)),
                    &field, cases[i].want);
    }
}

static void
test_stages (void)
{
  static const struct
  {
    TonariStageModel model;
    gint64 from, to;
    const char *want;
  } cases[] = {
    { TONARI_STAGE_MODEL_FAMILY, TONARI_INT_UNKNOWN, 1, NULL },
    { TONARI_STAGE_MODEL_FAMILY, 4, 1, NULL },
    { TONARI_STAGE_MODEL_FAMILY, 2, 2, NULL },
    { TONARI_STAGE_MODEL_FAMILY, 1, 5, "to_stage" },
    { TONARI_STAGE_MODEL_FAMILY, 0, 1, "from_stage" },
    { TONARI_STAGE_MODEL_PREFECTURE, 1, 0, "to_stage" },
    { TONARI_STAGE_MODEL_VISIT, 7, 7, NULL },
    { TONARI_STAGE_MODEL_VISIT, 1, 8, "to_stage" },
    { TONARI_STAGE_MODEL_VISIT, 1, TONARI_INT_UNKNOWN, "to_stage" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariStageMove) move = tonari_stage_move_new ();
      const char *field = NULL;

      move->model = cases[i].model;
      move->from_stage = cases[i].from;
      move->to_stage = cases[i].to;
      assert_field (tonari_case_check_stage_move (move, &field, NULL), &field, cases[i].want);
    }
}

static void
test_records_and_cases (void)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();
  const char *field = NULL;

  assert_field (tonari_case_check_record (record, &field, NULL), &field, NULL);
  record->minutes = 24 * 60 + 1;
  assert_field (tonari_case_check_record (record, &field, NULL), &field, "minutes");
  record->minutes = 50;
  record->met_person = TRUE;
  record->method = TONARI_METHOD_VISIT_UNMET;
  assert_field (tonari_case_check_record (record, &field, NULL), &field, "method");
  record->met_person = FALSE;
  assert_field (tonari_case_check_record (record, &field, NULL), &field, NULL);

  assert_field (tonari_case_check_case (acase, &field, NULL), &field, "code");
  acase->code = g_strdup ("R8-001");
  assert_field (tonari_case_check_case (acase, &field, NULL), &field, NULL);
  acase->interval_days = 0;
  assert_field (tonari_case_check_case (acase, &field, NULL), &field, "interval_days");
}

/* A row of a table that names no field of its entity would stop the editor when it opens. */
static void
test_tables (void)
{
  guint n_tables;
  const TonariCaseTable *tables = tonari_case_tables_all (&n_tables);

  g_assert_cmpuint (n_tables, ==, 23);
  for (guint i = 0; i < n_tables; i++)
    {
      g_assert_true (tonari_case_tables_find (tables[i].entity->table) == &tables[i]);
      for (guint k = 0; k < tables[i].n_rows; k++)
        if (tables[i].rows[k].field != NULL)
          g_assert_nonnull (tonari_entity_field (tables[i].entity, tables[i].rows[k].field));
    }
  g_assert_null (tonari_case_tables_find ("organisations"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case-checks/spans", test_spans);
  g_test_add_func ("/case-checks/tie-changes", test_tie_changes);
  g_test_add_func ("/case-checks/resting-on-consent", test_resting_on_consent);
  g_test_add_func ("/case-checks/to-nobody", test_to_nobody);
  g_test_add_func ("/case-checks/orders", test_orders);
  g_test_add_func ("/case-checks/observations", test_observations);
  g_test_add_func ("/case-checks/stages", test_stages);
  g_test_add_func ("/case-checks/records-and-cases", test_records_and_cases);
  g_test_add_func ("/case-checks/tables", test_tables);

  return g_test_run ();
}
