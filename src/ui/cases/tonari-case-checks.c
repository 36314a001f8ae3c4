/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-checks.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-observation.h"
#include "tonari-record.h"
#include "tonari-stage-move.h"
#include "tonari-stages.h"
#include "tonari-tie-change.h"

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

char *
tonari_case_check_span (gconstpointer row, const char **field, gpointer data)
{
  const TonariEntity *entity = data;
  const TonariField *start_field = tonari_entity_field (entity, "start_on");
  const TonariField *end_field = tonari_entity_field (entity, "end_on");
  const TonariDate *start = TONARI_FIELD_PTR (start_field, row, const TonariDate);
  const TonariDate *end = TONARI_FIELD_PTR (end_field, row, const TonariDate);

  /* Only what cannot be true however uncertain the dates are. */
  if (tonari_date_is_known (*start) && tonari_date_is_known (*end) &&
      tonari_date_last (*end) < tonari_date_first (*start))
    return refuse (field, "end_on",
                   _ ("The end lies before the beginning. Please correct one of the two dates."));

  return NULL;
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

  return NULL;
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
