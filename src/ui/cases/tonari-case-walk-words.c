/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-walk-words.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment-parts.h"
#include "tonari-consent-standing.h"
#include "tonari-crisis-card.h"
#include "tonari-news.h"
#include "tonari-plan.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-sharing.h"
#include "tonari-trail-step.h"
#include "tonari-visit-guide.h"
#include "tonari-visit-step.h"

#define append tonari_case_words_append
#define add tonari_case_words_add
#define finish tonari_case_words_finish

static void
add_date (GString *text, const TonariCaseWords *words, const char *label, TonariDate date)
{
  g_autofree char *said = NULL;

  if (!tonari_date_is_known (date))
    return;

  said = tonari_context_format_date (words->context, date);
  add (text, label, said);
}

static GString *
begin_dated (const TonariCaseWords *words, TonariDate date)
{
  g_autofree char *said = tonari_context_format_date (words->context, date);

  return g_string_new (said);
}

/* Who is written to or told: the people there, then their organisation. */
static void
append_partner (GString *text, const TonariCaseWords *words, const char *name, gint64 organisation)
{
  const char *agency =
      words->sheet != NULL ? tonari_case_sheet_organisation (words->sheet, organisation) : NULL;

  append (text, " · ", agency);
  append (text, " · ", name);
}

static void
append_staff (GString *text, const TonariCaseWords *words, gint64 staff)
{
  append (text, " · ", words->sheet != NULL ? tonari_case_sheet_staff (words->sheet, staff) : NULL);
}

static void
describe_assessment (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariAssessment *assessment = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, assessment->date);
  GString *second = g_string_new (NULL);
  guint n_parts;
  const TonariAssessmentPart *parts = tonari_assessment_parts (&n_parts);

  append_staff (first, words, assessment->staff);
  for (guint i = 0; i < n_parts; i++)
    add (second, tonari_assessment_part_title (&parts[i]),
         tonari_assessment_part_text (&parts[i], assessment));
  append (second, "\n", assessment->note);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_plan (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariPlan *plan = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, plan->date);
  GString *second = g_string_new (NULL);

  append (first, " · ", plan->made_with);
  add (second, _ ("The person"), plan->person_wishes);
  add (second, _ ("Family"), plan->family_wishes);
  add_date (second, words, _ ("Look again on"), plan->review_on);
  add_date (second, words, _ ("Looked at again on"), plan->reviewed_on);
  append (second, "\n", plan->review);

  tonari_case_words_put (title, subtitle, first, second);
}

/* On the day that is asked about, so that an old list does not say that it holds. */
static const char *
standing (const TonariCaseWords *words, const TonariConsentForm *form)
{
  const char *label =
      tonari_consent_standing_label (tonari_consent_standing (form, tonari_context_today (words->context)));

  return label != NULL ? label : _ ("valid");
}

static void
describe_consent_form (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariConsentForm *form = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, form->date);
  GString *second = g_string_new (NULL);
  g_autofree char *giver =
      words->sheet != NULL ? tonari_case_sheet_person_name (words->sheet, form->given_by) : NULL;

  append_partner (first, words, form->to_whom, form->organisation);
  append (first, " · ", standing (words, form));
  add (second, _ ("Given by"), giver);
  add (second, _ ("What may be told"), form->what);
  add (second, _ ("What for"), form->purpose);
  add_date (second, words, _ ("Valid until"), form->until_on);
  add_date (second, words, _ ("Withdrawn on"), form->withdrawn_on);
  append (second, "\n", form->note);

  tonari_case_words_put (title, subtitle, first, second);
}

char *
tonari_case_walk_words_form (const TonariCaseWords *self, gint64 id)
{
  for (guint i = 0; self->sheet != NULL && i < self->sheet->consent_forms->len; i++)
    {
      const TonariConsentForm *form = g_ptr_array_index (self->sheet->consent_forms, i);

      if (form->row.id == id)
        {
          char *title = NULL;
          g_autofree char *subtitle = NULL;

          describe_consent_form (form, &title, &subtitle, (gpointer) self);

          return title;
        }
    }

  return NULL;
}

static void
describe_letter (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariReferralLetter *letter = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, letter->date);
  GString *second = g_string_new (NULL);
  g_autofree char *form = tonari_case_walk_words_form (words, letter->consent_form);

  append_partner (first, words, letter->receiver, letter->organisation);
  append (second, "\n", letter->text);
  add (second, _ ("Consent form"), form);
  add_date (second, words, _ ("Answered on"), letter->answer_on);
  if (!tonari_date_is_known (letter->answer_on) && letter->answer == NULL)
    append (second, "\n", _ ("no answer yet"));
  append (second, "\n", letter->answer);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_sharing (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariSharing *sharing = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, sharing->date);
  GString *second = g_string_new (NULL);
  g_autofree char *form = tonari_case_walk_words_form (words, sharing->consent_form);

  append_partner (first, words, sharing->to_whom, sharing->organisation);
  append (first, " · ", tonari_words_label (&tonari_sharing_basis_words, (int) sharing->basis));
  append (second, "\n", sharing->what);
  add (second, _ ("Consent form"), form);
  add (second, _ ("Grounds"), sharing->grounds);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_news (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariNews *news = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, news->date);
  GString *second = g_string_new (NULL);

  append (first, " · ", tonari_words_label (&tonari_news_way_words, (int) news->way));
  append_partner (first, words, news->partner, news->organisation);
  append (second, "\n", news->text);
  add_date (second, words, _ ("Ask again on"), news->next_on);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_trail_step (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariTrailStep *step = row;
  const TonariCaseWords *words = data;
  GString *first = begin_dated (words, step->date);
  GString *second = g_string_new (NULL);

  add (second, _ ("Motivation"), tonari_words_label (&tonari_trail_motivation_words, (int) step->motivation));
  add (second, _ ("Connection"), tonari_words_label (&tonari_trail_connection_words, (int) step->connection));
  append (second, "\n", step->note);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_visit_step (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariVisitStep *step = row;
  const TonariCaseWords *words = data;
  const TonariVisitTechnique *technique = tonari_visit_guide_find (step->technique);
  GString *second = begin_dated (words, step->date);

  append_staff (second, words, step->staff);
  append (second, "\n", step->note);

  /* A book of a later Tonari may know more of them. */
  *title = g_strdup (technique != NULL ? tonari_visit_guide_title (technique) : step->technique);
  *subtitle = finish (second);
}

static void
describe_crisis_card (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariCrisisCard *card = row;
  const TonariCaseWords *words = data;
  GString *second = g_string_new (NULL);

  append (second, "\n", card->to_call);
  append (second, "\n", card->agreed);
  add_date (second, words, _ ("Talked over on"), card->agreed_on);

  *title = g_strdup (_ ("Whom to call, and what was agreed"));
  *subtitle = finish (second);
}

static void
describe_role (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariRelativeRole *role = row;
  const TonariCaseWords *words = data;
  GString *first = g_string_new (NULL);
  GString *second = g_string_new (NULL);

  for (guint i = 0; words->sheet != NULL && i < words->sheet->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (words->sheet->relatives, i);

      if (relative->row.id == role->relative)
        {
          g_autofree char *name = tonari_case_sheet_relative_name (words->sheet, relative);

          append (first, " · ", name);
        }
    }
  append (first, " · ", role->role);
  if (tonari_date_is_known (role->start_on) || tonari_date_is_known (role->end_on))
    {
      g_autofree char *span = tonari_case_words_span (words->context, role->start_on, role->end_on);

      append (second, "\n", span);
    }
  append (second, "\n", role->note);

  tonari_case_words_put (title, subtitle, first, second);
}

TonariCaseDescribe
tonari_case_walk_words_describe (const char *table)
{
  static const struct
  {
    const TonariEntity *entity;
    TonariCaseDescribe describe;
  } all[] = {
    { &tonari_assessment_entity, describe_assessment },
    { &tonari_plan_entity, describe_plan },
    { &tonari_consent_form_entity, describe_consent_form },
    { &tonari_referral_letter_entity, describe_letter },
    { &tonari_sharing_entity, describe_sharing },
    { &tonari_news_entity, describe_news },
    { &tonari_trail_step_entity, describe_trail_step },
    { &tonari_visit_step_entity, describe_visit_step },
    { &tonari_crisis_card_entity, describe_crisis_card },
    { &tonari_relative_role_entity, describe_role },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (all[i].entity->table, table))
      return all[i].describe;

  return NULL;
}
