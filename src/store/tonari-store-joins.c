/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-applications.h"

#include <glib/gi18n-lib.h>

#include "tonari-rows.h"
#include "tonari-store-classes.h"
#include "tonari-store-enrolments-private.h"
#include "tonari-waiting.h"

static gboolean
is_filled (const char *text)
{
  return text != NULL && *text != '\0';
}

/* The relation stands with a relative, who belongs to no case yet. */
static gboolean
make_relative (TonariDb *db, TonariEnrolment *enrolment, const char *relation, GError **error)
{
  g_autoptr (TonariRelative) relative = NULL;

  if (!is_filled (relation))
    return TRUE;
  relative = tonari_relative_new ();
  relative->person = enrolment->person;
  relative->relation = g_strdup (relation);
  relative->called_name = g_strdup (enrolment->called_name);
  if (!tonari_store_save (db, &tonari_relative_entity, relative, error))
    return FALSE;
  enrolment->relative = relative->row.id;

  return TRUE;
}

static gboolean
walk_in (TonariDb *db, TonariEnrolment *enrolment, const char *relation, GError **error)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();

  if (!tonari_store_save (db, &tonari_person_entity, person, error))
    return FALSE;
  enrolment->person = person->row.id;

  return make_relative (db, enrolment, relation, error) && tonari_store_enrolment_save (db, enrolment, error);
}

TonariEnrolmentOutcome *
tonari_store_walk_in (TonariDb *db,
                      gint64 class_id,
                      const char *called_name,
                      const char *relation,
                      gboolean observer,
                      gint64 session,
                      const char *now_utc,
                      int today,
                      GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = NULL;
  TonariEnrolmentOutcome *outcome;
  gboolean done;

  g_return_val_if_fail (db != NULL && today > 0, NULL);
  g_return_val_if_fail (is_filled (called_name), NULL);

  enrolment = tonari_enrolment_new ();
  enrolment->class_id = class_id;
  enrolment->called_name = g_strdup (called_name);
  enrolment->status = observer ? TONARI_ENROLMENT_STATUS_OBSERVER : TONARI_ENROLMENT_STATUS_ENROLLED;
  enrolment->channel = TONARI_CHANNEL_WALK_IN;
  enrolment->walk_in = TRUE;
  enrolment->applied_on = tonari_date_from_day (today);

  if (!tonari_store_action_begin (db, _ ("Add a walk-in"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->status = enrolment->status;
  done = walk_in (db, enrolment, relation, error) &&
         (session == 0 || tonari_store_attendance_mark (db, session, enrolment->row.id,
                                                        TONARI_ATTENDANCE_STATE_PRESENT, now_utc, error));
  outcome->enrolment = enrolment->row.id;

  return tonari_store_enrolments_end (db, outcome, done, error);
}

static TonariEnrolment *
find_known (const GPtrArray *enrolments, gint64 person, gint64 except)
{
  for (guint i = 0; i < enrolments->len; i++)
    {
      TonariEnrolment *enrolment = enrolments->pdata[i];

      if (enrolment->person == person && enrolment->row.id != except && enrolment->joined_to == 0)
        return enrolment;
    }

  return NULL;
}

static gboolean
count_doubled (TonariDb *db, const TonariEnrolment *walk_in, TonariEnrolmentOutcome *outcome, GError **error)
{
  g_autoptr (TonariClassSheet) sheet = tonari_store_class_sheet (db, walk_in->class_id, error);

  if (sheet == NULL)
    return FALSE;
  outcome->doubled = tonari_class_sheet_doubled (sheet, walk_in->joined_to);

  return TRUE;
}

/* The marks go to the line of the known person, who has been there and so takes part. */
static gboolean
join_line (TonariDb *db,
           TonariEnrolment *walk_in,
           TonariEnrolment *known,
           TonariEnrolmentOutcome *outcome,
           GError **error)
{
  walk_in->joined_to = known->row.id;
  outcome->joined = known->row.id;
  outcome->status = known->status;
  if (known->status == TONARI_ENROLMENT_STATUS_APPLIED || known->status == TONARI_ENROLMENT_STATUS_WAITING)
    {
      known->status = walk_in->status;
      known->position = TONARI_INT_UNKNOWN;
      outcome->status = known->status;
      if (!tonari_store_enrolment_save (db, known, error))
        return FALSE;
    }

  return tonari_store_enrolment_save (db, walk_in, error) && count_doubled (db, walk_in, outcome, error);
}

static void
set_join_error (const char *words, GError **error)
{
  g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT, words);
}

static gboolean
join (TonariDb *db,
      gint64 id,
      gint64 person,
      gint64 relative,
      int today,
      TonariEnrolmentOutcome *outcome,
      GError **error)
{
  g_autoptr (TonariEnrolment) walk_in = tonari_store_enrolment_get (db, id, error);
  g_autoptr (GPtrArray) enrolments = NULL;
  TonariEnrolment *known;

  if (walk_in == NULL)
    return FALSE;
  if (walk_in->joined_from != 0 || walk_in->joined_to != 0)
    {
      set_join_error (_ ("This entry is joined to somebody already. Part them first."), error);
      return FALSE;
    }
  if (walk_in->person == person)
    {
      set_join_error (_ ("These are the same person already. Choose another person."), error);
      return FALSE;
    }
  enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", walk_in->class_id, error);
  if (enrolments == NULL)
    return FALSE;

  known = find_known (enrolments, person, id);
  if (known != NULL)
    return join_line (db, walk_in, known, outcome, error) &&
           tonari_store_enrolments_move_up (db, walk_in->class_id, 0, today, outcome, error);

  walk_in->joined_from = walk_in->person;
  walk_in->person = person;
  walk_in->relative = relative;
  outcome->joined = id;
  outcome->status = walk_in->status;

  return tonari_store_enrolment_save (db, walk_in, error);
}

TonariEnrolmentOutcome *
tonari_store_join (TonariDb *db, gint64 enrolment, gint64 person, gint64 relative, int today, GError **error)
{
  TonariEnrolmentOutcome *outcome;

  g_return_val_if_fail (db != NULL && person != 0 && today > 0, NULL);

  if (!tonari_store_action_begin (db, _ ("Join a walk-in"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;

  return tonari_store_enrolments_end (db, outcome,
                                      join (db, enrolment, person, relative, today, outcome, error), error);
}

/* The relation that was noted for the walk-in stands with the first relative of that person. */
static gboolean
find_relative (TonariDb *db, gint64 person, gint64 *relative, GError **error)
{
  g_autoptr (GPtrArray) relatives = tonari_store_list (db, &tonari_relative_entity, "person", person, error);

  if (relatives == NULL)
    return FALSE;
  *relative = relatives->len > 0 ? ((TonariRelative *) relatives->pdata[0])->row.id : 0;

  return TRUE;
}

static gboolean
part (TonariDb *db, TonariEnrolment *walk_in, GError **error)
{
  if (walk_in->joined_to == 0 && walk_in->joined_from == 0)
    {
      set_join_error (_ ("This entry is not joined to anybody, so there is nothing to part."), error);
      return FALSE;
    }
  walk_in->joined_to = 0;
  if (walk_in->joined_from != 0)
    {
      if (!find_relative (db, walk_in->joined_from, &walk_in->relative, error))
        return FALSE;
      walk_in->person = walk_in->joined_from;
      walk_in->joined_from = 0;
    }

  return tonari_store_enrolment_save (db, walk_in, error);
}

TonariEnrolmentOutcome *
tonari_store_part (TonariDb *db, gint64 enrolment, int today, GError **error)
{
  g_autoptr (TonariEnrolment) walk_in = NULL;
  TonariEnrolmentOutcome *outcome;
  gboolean done;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  if (!tonari_store_action_begin (db, _ ("Part a walk-in"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;
  walk_in = tonari_store_enrolment_get (db, enrolment, error);
  done = walk_in != NULL && part (db, walk_in, error);
  if (walk_in != NULL)
    outcome->status = walk_in->status;

  return tonari_store_enrolments_end (db, outcome, done, error);
}

gboolean
tonari_store_joins_loosen (TonariDb *db, gint64 enrolment, GError **error)
{
  g_autoptr (GPtrArray) joined =
      tonari_store_list (db, &tonari_enrolment_entity, "joined_to", enrolment, error);

  if (joined == NULL)
    return FALSE;
  for (guint i = 0; i < joined->len; i++)
    if (!part (db, joined->pdata[i], error))
      return FALSE;

  return TRUE;
}
