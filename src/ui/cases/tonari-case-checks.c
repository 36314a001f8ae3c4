/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-checks.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-consent-standing.h"
#include "tonari-crisis.h"
#include "tonari-news.h"
#include "tonari-observation.h"
#include "tonari-plan.h"
#include "tonari-record.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-sharing.h"
#include "tonari-stage-move.h"
#include "tonari-stages.h"
#include "tonari-tie-change.h"
#include "tonari-watching.h"

static gboolean
is_empty (const char *text)
{
  return text == NULL || *text == '\0';
}

static char *
refuse (const char **field, const char *name, const char *message)
{
  *field = name;

  return g_strdup (message);
}

/* Only what cannot be true however uncertain the dates are. */
static gboolean
is_before (TonariDate later, TonariDate earlier)
{
  return tonari_date_is_known (later) && tonari_date_is_known (earlier) &&
         tonari_date_last (later) < tonari_date_first (earlier);
}

/* %NULL where the two days may stand as they are. */
static char *
refuse_before (
    const char **field, const char *name, TonariDate later, TonariDate earlier, const char *message)
{
  return is_before (later, earlier) ? refuse (field, name, message) : NULL;
}

char *
tonari_case_check_span (gconstpointer row, const char **field, gpointer data)
{
  const TonariEntity *entity = data;
  const TonariField *start_field = tonari_entity_field (entity, "start_on");
  const TonariField *end_field = tonari_entity_field (entity, "end_on");
  const TonariDate *start = TONARI_FIELD_PTR (start_field, row, const TonariDate);
  const TonariDate *end = TONARI_FIELD_PTR (end_field, row, const TonariDate);

  return refuse_before (field, "end_on", *end, *start,
                        _ ("The end lies before the beginning. Please correct one of the two dates."));
}

char *
tonari_case_check_case (gconstpointer row, const char **field, gpointer data)
{
  const TonariCase *acase = row;

  if (is_empty (acase->code))
    return refuse (field, "code", _ ("Each case needs a code of its own. The name may stay empty."));

  if (acase->interval_days == 0)
    return refuse (field, "interval_days", _ ("Write the number of days from 1 upwards, or leave it empty."));

  return NULL;
}

/* What was agreed to once and no longer, or later, carries nothing on that day. */
static char *
refuse_consent (const char **field, gint64 form, TonariDate date, const GPtrArray *forms)
{
  for (guint i = 0; form != 0 && forms != NULL && tonari_date_is_known (date) && i < forms->len; i++)
    {
      const TonariConsentForm *each = g_ptr_array_index (forms, i);

      if (each->row.id != form)
        continue;

      switch (tonari_consent_standing (each, tonari_date_middle (date)))
        {
        case TONARI_CONSENT_STANDING_WITHDRAWN:
          return refuse (
              field, "consent_form",
              _ ("This consent had been withdrawn by that day. Please ask again, or choose another."));
        case TONARI_CONSENT_STANDING_ENDED:
          return refuse (
              field, "consent_form",
              _ ("The term of this consent was over by that day. Please ask again, or choose another."));
        case TONARI_CONSENT_STANDING_NOT_YET:
          return refuse (field, "consent_form",
                         _ ("This consent was given after that day. Please look at the two dates."));
        case TONARI_CONSENT_STANDING_HOLDS:
        default:
          return NULL;
        }
    }

  return NULL;
}

char *
tonari_case_check_consent_form (gconstpointer row, const char **field, gpointer data)
{
  const TonariConsentForm *form = row;

  if (form->given_by == 0)
    return refuse (field, "given_by", _ ("Please choose who gives the consent."));

  if (is_empty (form->to_whom) && form->organisation == 0)
    return refuse (field, "to_whom", _ ("Please write to whom it may be told."));

  if (is_before (form->until_on, form->date))
    return refuse (field, "until_on",
                   _ ("The end lies before the beginning. Please correct one of the two dates."));

  return refuse_before (
      field, "withdrawn_on", form->withdrawn_on, form->date,
      _ ("It cannot be withdrawn before it was given. Please correct one of the two dates."));
}

char *
tonari_case_check_letter (gconstpointer row, const char **field, gpointer data)
{
  const TonariReferralLetter *letter = row;

  if (is_empty (letter->receiver) && letter->organisation == 0)
    return refuse (field, "receiver",
                   _ ("Nobody is handed over to nobody: please write who there takes it up."));

  if (is_before (letter->answer_on, letter->date))
    return refuse (field, "answer_on",
                   _ ("The answer cannot be older than the letter. Please correct one of the two dates."));

  return refuse_consent (field, letter->consent_form, letter->date, data);
}

char *
tonari_case_check_sharing (gconstpointer row, const char **field, gpointer data)
{
  const TonariSharing *sharing = row;

  if (is_empty (sharing->to_whom) && sharing->organisation == 0)
    return refuse (field, "to_whom", _ ("Please write who was told."));

  if (sharing->basis == TONARI_SHARING_BASIS_EMERGENCY)
    return is_empty (sharing->grounds)
               ? refuse (field, "grounds", _ ("Please write the grounds of the emergency."))
               : NULL;

  return refuse_consent (field, sharing->consent_form, sharing->date, data);
}

char *
tonari_case_check_news (gconstpointer row, const char **field, gpointer data)
{
  const TonariNews *news = row;

  if (is_empty (news->partner) && news->organisation == 0)
    return refuse (field, "partner", _ ("Please write with whom."));

  return refuse_before (field, "next_on", news->next_on, news->date,
                        _ ("The next time lies before this one. Please correct one of the two dates."));
}

char *
tonari_case_check_watching (gconstpointer row, const char **field, gpointer data)
{
  const TonariWatching *watching = row;

  if (watching->news_days != TONARI_INT_UNKNOWN && watching->news_days < 1)
    return refuse (field, "news_days", _ ("Write the number of days from 1 upwards, or leave it empty."));

  return tonari_case_check_span (row, field, data);
}

char *
tonari_case_check_plan (gconstpointer row, const char **field, gpointer data)
{
  const TonariPlan *plan = row;

  if (is_before (plan->review_on, plan->date))
    return refuse (field, "review_on",
                   _ ("This day lies before the plan. Please correct one of the two dates."));

  return refuse_before (field, "reviewed_on", plan->reviewed_on, plan->date,
                        _ ("This day lies before the plan. Please correct one of the two dates."));
}

char *
tonari_case_check_crisis (gconstpointer row, const char **field, gpointer data)
{
  const TonariCrisis *crisis = row;

  return refuse_before (field, "follow_up_on", crisis->follow_up_on, crisis->date,
                        _ ("The next look lies before the day itself. Please correct one of the two dates."));
}

char *
tonari_case_check_role (gconstpointer row, const char **field, gpointer data)
{
  const TonariRelativeRole *role = row;

  if (role->relative == 0)
    return refuse (field, "relative", _ ("Please choose whose role it is."));

  return tonari_case_check_span (row, field, data);
}

char *
tonari_case_check_tie_change (gconstpointer row, const char **field, gpointer data)
{
  const TonariTieChange *change = row;

  switch (change->kind)
    {
    case TONARI_TIE_CHANGE_KIND_RETURN:
      return NULL;

    case TONARI_TIE_CHANGE_KIND_NO_LINK:
      if (is_empty (change->reason))
        return refuse (field, "reason", _ ("Not linking is a decision: please write its reason."));
      return NULL;

    case TONARI_TIE_CHANGE_KIND_RELINK:
      if (is_empty (change->to_name))
        return refuse (field, "to_name", _ ("Please write to whom the tie is linked anew."));
      break;

    case TONARI_TIE_CHANGE_KIND_LINK:
      break;

    default:
      g_assert_not_reached ();
    }

  if (is_empty (change->receiver))
    return refuse (field, "receiver",
                   _ ("Nobody is handed over to nobody: please write who there takes it up."));

  if (change->consent == TONARI_CONSENT_NONE)
    return refuse (
        field, "consent",
        _ ("Linking needs the consent of whoever is linked. In an emergency, choose so and write the grounds."));

  if (change->consent == TONARI_CONSENT_EMERGENCY && is_empty (change->grounds))
    return refuse (field, "grounds", _ ("Please write the grounds of the emergency."));

  if (change->consent == TONARI_CONSENT_EMERGENCY)
    return NULL;

  return refuse_consent (field, change->consent_form, change->date, data);
}

static gboolean
on_scale (double value)
{
  return isnan (value) || (value >= 0 && value <= 10);
}

char *
tonari_case_check_observation (gconstpointer row, const char **field, gpointer data)
{
  const TonariObservation *observation = row;
  gboolean person_met = GPOINTER_TO_INT (data);

  if (!on_scale (observation->connection))
    return refuse (field, "connection", _ ("From 0 to 10, or not known."));

  if (!on_scale (observation->motivation))
    return refuse (field, "motivation", _ ("From 0 to 10, or not known."));

  if (!isnan (observation->motivation) && !person_met && observation->view != TONARI_VIEW_PERSON)
    return refuse (
        field, "motivation",
        _ ("Motivation is written by those who have met the person. Until then choose not known."));

  if (!on_scale (observation->ease))
    return refuse (field, "ease", _ ("From 0 to 10, or not known."));

  if (!isnan (observation->ease) && observation->relative == 0)
    return refuse (
        field, "relative",
        _ ("Ease is marked by a relative themselves: please choose who it was, or choose not known."));

  return NULL;
}

char *
tonari_case_check_stage_move (gconstpointer row, const char **field, gpointer data)
{
  const TonariStageMove *move = row;
  guint count = tonari_stages_count (move->model);
  g_autofree char *range = g_strdup_printf (_ ("This model has the stages 1 to %u."), count);

  if (move->from_stage != TONARI_INT_UNKNOWN && (move->from_stage < 1 || move->from_stage > count))
    return refuse (field, "from_stage", range);

  if (move->to_stage < 1 || move->to_stage > count)
    return refuse (field, "to_stage", range);

  return NULL;
}

char *
tonari_case_check_record (gconstpointer row, const char **field, gpointer data)
{
  const TonariRecord *record = row;

  if (record->method == TONARI_METHOD_VISIT_UNMET && record->met_person)
    return refuse (field, "method", _ ("The person was met, so this was a visit."));

  if (record->minutes != TONARI_INT_UNKNOWN && record->minutes > 24 * 60)
    return refuse (field, "minutes", _ ("Minutes of one contact: at most 1,440."));

  return NULL;
}
