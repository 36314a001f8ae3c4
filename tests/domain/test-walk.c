/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pure rules of walking beside: how a consent stands, the way of a visit, two assessments side by side.
 */

#include <glib.h>

#include "tonari-assessment-parts.h"
#include "tonari-consent-standing.h"
#include "tonari-enums.h"
#include "tonari-organisation.h"
#include "tonari-case.h"
#include "tonari-referral-basis.h"
#include "tonari-sharing.h"
#include "tonari-stages.h"
#include "tonari-visit-guide.h"

static void
test_consent (void)
{
  static const struct
  {
    const char *given, *until, *until_precision, *withdrawn;
    const char *day;
    TonariConsentStanding want;
  } cases[] = {
    { "2026-04-01", NULL, NULL, NULL, "2030-01-01", TONARI_CONSENT_STANDING_HOLDS },
    { "2026-04-01", "2027-03-31", "day", NULL, "2027-03-31", TONARI_CONSENT_STANDING_HOLDS },
    { "2026-04-01", "2027-03-31", "day", NULL, "2027-04-01", TONARI_CONSENT_STANDING_ENDED },
    { "2026-04-01", "2027-01-01", "year", NULL, "2027-12-31", TONARI_CONSENT_STANDING_HOLDS },
    { "2026-04-01", "2027-03-31", "day", "2026-06-01", "2026-05-31", TONARI_CONSENT_STANDING_HOLDS },
    { "2026-04-01", "2027-03-31", "day", "2026-06-01", "2026-06-01", TONARI_CONSENT_STANDING_WITHDRAWN },
    { "2026-04-01", "2027-03-31", "day", "2026-06-01", "2028-01-01", TONARI_CONSENT_STANDING_WITHDRAWN },
    { "2026-04-01", NULL, NULL, NULL, "2026-03-31", TONARI_CONSENT_STANDING_NOT_YET },
    { NULL, NULL, NULL, NULL, "2026-03-31", TONARI_CONSENT_STANDING_HOLDS },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariConsentForm) form = tonari_consent_form_new ();

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      if (cases[i].given != NULL)
        form->date = tonari_date_from_iso (cases[i].given, "day");
      if (cases[i].until != NULL)
        form->until_on = tonari_date_from_iso (cases[i].until, cases[i].until_precision);
      if (cases[i].withdrawn != NULL)
        form->withdrawn_on = tonari_date_from_iso (cases[i].withdrawn, "day");
      g_assert_cmpint (tonari_consent_standing (form, tonari_date_middle (
                                                          tonari_date_from_iso (cases[i].day, "day"))),
                       ==, cases[i].want);
    }
}

static TonariConsentForm *
form_for (gint64 id, gint64 organisation, const char *to_whom)
{
  TonariConsentForm *form = tonari_consent_form_new ();

  form->row.id = id;
  form->date = tonari_date_from_iso ("2026-04-01", "day");
  form->until_on = tonari_date_from_iso ("2027-03-31", "day");
  form->organisation = organisation;
  form->to_whom = g_strdup (to_whom);

  return form;
}

/* Without a consent that holds and names its receiver a letter of referral goes to nobody. */
static void
test_referral (void)
{
  g_autoptr (TonariCasePapers) papers = tonari_case_papers_new ();
  GPtrArray *forms = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_consent_form_free);
  GPtrArray *told = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_sharing_free);
  GPtrArray *organisations = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_organisation_free);
  TonariOrganisation *organisation = tonari_organisation_new ();
  TonariConsentForm *withdrawn = form_for (4, 1, NULL);
  TonariSharing *urgent = tonari_sharing_new ();
  static const struct
  {
    gint64 form, organisation;
    const char *receiver, *day;
    TonariReferralBasis want;
  } cases[] = {
    { 1, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_CONSENT },
    { 1, 0, "見本相談室の 佐藤様", "2026-05-01", TONARI_REFERRAL_BASIS_CONSENT },
    { 1, 0, "受付の方", "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_RECEIVER },
    { 1, 2, "受付の方", "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_RECEIVER },
    { 1, 1, NULL, "2027-03-31", TONARI_REFERRAL_BASIS_CONSENT },
    { 1, 1, NULL, "2027-04-01", TONARI_REFERRAL_BASIS_ENDED },
    { 1, 1, NULL, "2026-03-31", TONARI_REFERRAL_BASIS_NOT_YET },
    { 1, 1, NULL, NULL, TONARI_REFERRAL_BASIS_NO_DAY },
    { 2, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_CONSENT },
    { 2, 2, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_RECEIVER },
    { 3, 0, "ハローワーク 鈴木様", "2026-05-01", TONARI_REFERRAL_BASIS_CONSENT },
    { 3, 1, "ハローワーク", "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_RECEIVER },
    { 3, 0, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_RECEIVER },
    /* Less than the form says could be anybody. */
    { 3, 0, "ワーク", "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_RECEIVER },
    /* A relative gave it, for themself. */
    { 5, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_OTHER_GIVER },
    { 6, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_CONSENT },
    /* Taken back after the letter was written: it is not sent any more. */
    { 4, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_WITHDRAWN },
    { 0, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_NO_FORM },
    { 9, 1, NULL, "2026-05-01", TONARI_REFERRAL_BASIS_NO_FORM },
    { 0, 1, NULL, "2026-08-01", TONARI_REFERRAL_BASIS_EMERGENCY },
    { 0, 2, NULL, "2026-08-01", TONARI_REFERRAL_BASIS_NO_FORM },
    { 0, 1, NULL, "2026-08-02", TONARI_REFERRAL_BASIS_NO_FORM },
  };

  organisation->row.id = 1;
  organisation->name = g_strdup ("見本相談室");
  g_ptr_array_add (organisations, organisation);
  organisation = tonari_organisation_new ();
  organisation->row.id = 2;
  organisation->name = g_strdup ("見本図書館");
  g_ptr_array_add (organisations, organisation);
  g_ptr_array_add (forms, form_for (1, 1, "受付の方"));
  g_ptr_array_add (forms, form_for (2, 0, "見本相談室の方々"));
  g_ptr_array_add (forms, form_for (3, 0, "ﾊﾛｰﾜｰｸ"));
  withdrawn->withdrawn_on = tonari_date_from_iso ("2026-06-01", "day");
  g_ptr_array_add (forms, withdrawn);
  for (gint64 giver = 5; giver <= 6; giver++)
    {
      TonariConsentForm *given = form_for (giver, 1, NULL);

      given->given_by = giver;
      g_ptr_array_add (forms, given);
    }
  papers->acase = tonari_case_new ();
  papers->acase->person = 6;
  urgent->basis = TONARI_SHARING_BASIS_EMERGENCY;
  urgent->organisation = 1;
  urgent->date = tonari_date_from_iso ("2026-08-01", "day");
  urgent->grounds = g_strdup ("二日食べていない");
  g_ptr_array_add (told, urgent);
  tonari_case_papers_take (papers, &tonari_consent_form_entity, forms);
  tonari_case_papers_take (papers, &tonari_sharing_entity, told);
  tonari_case_papers_take (papers, &tonari_organisation_entity, organisations);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariReferralLetter) letter = tonari_referral_letter_new ();

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      letter->consent_form = cases[i].form;
      letter->organisation = cases[i].organisation;
      letter->receiver = g_strdup (cases[i].receiver);
      if (cases[i].day != NULL)
        letter->date = tonari_date_from_iso (cases[i].day, "day");
      g_assert_cmpint (tonari_referral_basis (letter, papers), ==, cases[i].want);
      g_assert_true ((tonari_referral_basis_missing (cases[i].want) == NULL) ==
                     (cases[i].want <= TONARI_REFERRAL_BASIS_EMERGENCY));
    }

  /* Without its grounds it was no emergency. */
  g_clear_pointer (&urgent->grounds, g_free);
  {
    g_autoptr (TonariReferralLetter) letter = tonari_referral_letter_new ();

    letter->organisation = 1;
    letter->date = urgent->date;
    g_assert_cmpint (tonari_referral_basis (letter, papers), ==, TONARI_REFERRAL_BASIS_NO_FORM);
  }
}

static void
test_guide (void)
{
  static const guint in_step[] = { 4, 4, 4, 5, 3, 5, 2 };
  guint n_techniques;
  const TonariVisitTechnique *all = tonari_visit_guide (&n_techniques);
  guint place = 0;

  g_assert_cmpuint (n_techniques, ==, 27);
  for (guint step = 1; step <= tonari_stages_count (TONARI_STAGE_MODEL_VISIT); step++)
    for (guint k = 1; k <= in_step[step - 1]; k++, place++)
      {
        g_autofree char *token = g_strdup_printf ("%u-%u", step, k);

        g_assert_cmpstr (all[place].token, ==, token);
        g_assert_cmpuint (all[place].step, ==, step);
        g_assert_true (tonari_visit_guide_find (token) == &all[place]);
        g_assert_cmpstr (tonari_visit_guide_title (&all[place]), !=, "");
        g_assert_cmpstr (tonari_visit_guide_hint (&all[place]), !=, "");
      }
  g_assert_cmpuint (place, ==, n_techniques);
  g_assert_null (tonari_visit_guide_find ("8-1"));
  g_assert_null (tonari_visit_guide_find (NULL));
}

static void
test_thoughts (void)
{
  static const struct
  {
    const char *done;
    guint step;
    const char *want;
  } cases[] = {
    { "", 0, "1-1 1-2 1-3 1-4" },
    { "1-1", 0, "1-2 1-3 1-4" },
    { "1-1 3-4", 0, "3-1 3-2 3-3" },
    /* Where the case stands counts for more than what was ticked. */
    { "1-1 3-4", 2, "2-1 2-2 2-3 2-4" },
    { "7-1 7-2", 0, "" },
    { "7-1 9-9", 7, "7-2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) done = g_strsplit (cases[i].done, " ", -1);
      g_autoptr (GPtrArray) thoughts =
          tonari_visit_guide_thoughts ((const char *const *) done, cases[i].step);
      g_autoptr (GString) said = g_string_new (NULL);

      for (guint k = 0; k < thoughts->len; k++)
        g_string_append_printf (said, "%s%s", k > 0 ? " " : "",
                                ((const TonariVisitTechnique *) g_ptr_array_index (thoughts, k))->token);
      g_assert_cmpstr (said->str, ==, cases[i].want);
    }
}

static void
test_assessments (void)
{
  static const struct
  {
    const char *before, *after;
    TonariAssessmentChange want;
  } cases[] = {
    { NULL, NULL, TONARI_ASSESSMENT_CHANGE_NONE }, { "", "  ", TONARI_ASSESSMENT_CHANGE_NONE },
    { "a", "a\n", TONARI_ASSESSMENT_CHANGE_SAME }, { "a", "b", TONARI_ASSESSMENT_CHANGE_OTHER },
    { NULL, "b", TONARI_ASSESSMENT_CHANGE_NEW },   { "a", " ", TONARI_ASSESSMENT_CHANGE_GONE },
  };
  guint n_parts;
  const TonariAssessmentPart *parts = tonari_assessment_parts (&n_parts);
  guint in_group[3] = { 0 };

  for (guint i = 0; i < n_parts; i++)
    {
      g_assert_nonnull (tonari_entity_field (&tonari_assessment_entity, parts[i].field));
      in_group[parts[i].group]++;
    }
  g_assert_cmpuint (in_group[TONARI_ASSESSMENT_GROUP_HEADINGS], ==, 7);
  g_assert_cmpuint (in_group[TONARI_ASSESSMENT_GROUP_DIMENSIONS], ==, 3);
  g_assert_cmpuint (in_group[TONARI_ASSESSMENT_GROUP_FAMILY], ==, 2);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariAssessment) before = tonari_assessment_new ();
      g_autoptr (TonariAssessment) after = tonari_assessment_new ();

      before->upbringing = g_strdup (cases[i].before);
      after->upbringing = g_strdup (cases[i].after);
      g_assert_cmpint (tonari_assessment_part_compare (&parts[0], before, after), ==, cases[i].want);
    }
  g_assert_cmpint (tonari_assessment_part_compare (&parts[0], NULL, NULL), ==, TONARI_ASSESSMENT_CHANGE_NONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/walk/consent", test_consent);
  g_test_add_func ("/walk/referral", test_referral);
  g_test_add_func ("/walk/guide", test_guide);
  g_test_add_func ("/walk/thoughts", test_thoughts);
  g_test_add_func ("/walk/assessments", test_assessments);

  return g_test_run ();
}
