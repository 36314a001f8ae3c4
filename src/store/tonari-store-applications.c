/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-applications.h"

#include <glib/gi18n-lib.h>

#include "tonari-follow-up.h"
#include "tonari-rows.h"
#include "tonari-store-enrolments-private.h"
#include "tonari-store-participants-private.h"
#include "tonari-waiting.h"

/* Months after completion at which one asks how they are. */
static const int follow_up_months[] = { 3, 6 };

TonariEnrolment *
tonari_store_enrolment_get (TonariDb *db, gint64 enrolment, GError **error)
{
  return tonari_store_get (db, &tonari_enrolment_entity, enrolment, error);
}

gboolean
tonari_store_enrolment_save (TonariDb *db, TonariEnrolment *enrolment, GError **error)
{
  return tonari_store_save (db, &tonari_enrolment_entity, enrolment, error);
}

static gboolean
read_class (TonariDb *db, gint64 class_id, gint64 *capacity, GPtrArray **enrolments, GError **error)
{
  g_autoptr (TonariClass) aclass = tonari_store_get (db, &tonari_class_entity, class_id, error);

  if (aclass == NULL)
    return FALSE;
  *capacity = aclass->capacity;
  *enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", class_id, error);

  return *enrolments != NULL;
}

static gboolean
add_moved (TonariDb *db, gint64 enrolment, TonariEnrolmentOutcome *outcome, GError **error)
{
  g_autoptr (GPtrArray) who = tonari_store_participants (db, "e.id = ?1", enrolment, error);

  if (who == NULL)
    return FALSE;
  for (guint i = 0; i < who->len; i++)
    g_ptr_array_add (outcome->moved_up, tonari_participant_copy (who->pdata[i]));

  return TRUE;
}

gboolean
tonari_store_enrolments_move_up (
    TonariDb *db, gint64 class_id, gint64 except, int today, TonariEnrolmentOutcome *outcome, GError **error)
{
  g_autoptr (GPtrArray) enrolments = NULL;
  g_autoptr (GPtrArray) moving = NULL;
  gint64 capacity;

  if (!read_class (db, class_id, &capacity, &enrolments, error))
    return FALSE;
  moving = tonari_waiting_moves_up (capacity, enrolments);
  for (guint i = 0; i < moving->len; i++)
    {
      TonariEnrolment *enrolment = moving->pdata[i];

      enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
      enrolment->position = TONARI_INT_UNKNOWN;
      if (enrolment->row.id != except)
        enrolment->moved_up_on = tonari_date_from_day (today);
      if (!tonari_store_enrolment_save (db, enrolment, error) ||
          (enrolment->row.id != except && !add_moved (db, enrolment->row.id, outcome, error)))
        return FALSE;
    }

  return TRUE;
}

TonariEnrolmentOutcome *
tonari_store_enrolments_end (TonariDb *db, TonariEnrolmentOutcome *outcome, gboolean done, GError **error)
{
  g_autoptr (TonariEnrolmentOutcome) owned = outcome;

  if (!done)
    {
      tonari_store_action_abort (db);
      return NULL;
    }
  if (!tonari_store_action_end (db, &owned->action, error))
    return NULL;

  return g_steal_pointer (&owned);
}

GPtrArray *
tonari_store_class_applicants (TonariDb *db, gint64 class_id, GError **error)
{
  g_return_val_if_fail (db != NULL, NULL);

  return tonari_store_participants (
      db,
      "e.class_id = ?1 AND e.deleted_at IS NULL AND e.status IN ('applied', 'waiting') "
      "ORDER BY e.status = 'applied', iif (e.status = 'waiting', e.position, NULL) IS NULL, "
      "iif (e.status = 'waiting', e.position, NULL), e.applied_on IS NULL, e.applied_on, e.id",
      class_id, error);
}

gint64
tonari_store_class_free_places (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (GPtrArray) enrolments = NULL;
  gint64 capacity;

  g_return_val_if_fail (db != NULL, -2);

  if (!read_class (db, class_id, &capacity, &enrolments, error))
    return -2;

  return tonari_waiting_free_places (capacity, enrolments);
}

/* One person stands in a class once; whoever has left may come back by the same line. */
static gboolean
check_once (TonariDb *db, const TonariEnrolment *enrolment, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT count(*) FROM enrolments WHERE class_id = ?1 AND person = ?2 AND id <> ?3 AND deleted_at IS NULL",
      error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, enrolment->class_id);
  tonari_statement_bind_int (statement, 2, enrolment->person);
  tonari_statement_bind_int (statement, 3, enrolment->row.id);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  if (tonari_statement_int (statement, 0) == 0)
    return TRUE;
  g_set_error_literal (
      error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
      _ ("This person already stands in this class. Look for them among the participants and "
         "the applications."));

  return FALSE;
}

static gboolean
apply (TonariDb *db,
       TonariPerson *person,
       TonariRelative *relative,
       TonariEnrolment *enrolment,
       int today,
       GError **error)
{
  if (person != NULL)
    {
      if (person->row.id == 0 && !tonari_store_save (db, &tonari_person_entity, person, error))
        return FALSE;
      enrolment->person = person->row.id;
    }
  if (relative != NULL)
    {
      if (relative->person == 0)
        relative->person = enrolment->person;
      if (relative->row.id == 0 && !tonari_store_save (db, &tonari_relative_entity, relative, error))
        return FALSE;
      enrolment->relative = relative->row.id;
      if (enrolment->person == 0)
        enrolment->person = relative->person;
    }
  enrolment->status = TONARI_ENROLMENT_STATUS_APPLIED;
  if (!tonari_date_is_known (enrolment->applied_on))
    enrolment->applied_on = tonari_date_from_day (today);

  return check_once (db, enrolment, error) && tonari_store_enrolment_save (db, enrolment, error);
}

TonariEnrolmentOutcome *
tonari_store_apply (TonariDb *db,
                    TonariPerson *person,
                    TonariRelative *relative,
                    TonariEnrolment *enrolment,
                    int today,
                    GError **error)
{
  TonariEnrolmentOutcome *outcome;
  TonariRow person_row = { 0 };
  TonariRow relative_row = { 0 };
  gboolean done;

  g_return_val_if_fail (db != NULL && enrolment != NULL, NULL);

  if (person != NULL)
    person_row = person->row;
  if (relative != NULL)
    relative_row = relative->row;
  if (!tonari_store_action_begin (db, _ ("Take in an application"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  done = apply (db, person, relative, enrolment, today, error);
  /* What is not on disk has no place in the book: the next try must insert again. */
  if (!done && person != NULL)
    person->row = person_row;
  if (!done && relative != NULL)
    relative->row = relative_row;
  outcome->enrolment = enrolment->row.id;
  outcome->status = enrolment->status;

  return tonari_store_enrolments_end (db, outcome, done, error);
}

/* Behind all who wait; if a place is free for them too, the moving up takes them in at once. */
static gboolean
put_on_list (TonariDb *db, TonariEnrolment *enrolment, GError **error)
{
  g_autoptr (GPtrArray) enrolments =
      tonari_store_list (db, &tonari_enrolment_entity, "class_id", enrolment->class_id, error);

  if (enrolments == NULL)
    return FALSE;
  enrolment->status = TONARI_ENROLMENT_STATUS_WAITING;
  enrolment->position = tonari_waiting_next_position (enrolments);

  return tonari_store_enrolment_save (db, enrolment, error);
}

static gboolean
accept (TonariDb *db, gint64 id, int today, TonariEnrolmentOutcome *outcome, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_enrolment_get (db, id, error);
  g_autoptr (TonariEnrolment) now = NULL;

  if (enrolment == NULL ||
      (enrolment->status != TONARI_ENROLMENT_STATUS_WAITING &&
       enrolment->status != TONARI_ENROLMENT_STATUS_ENROLLED && !put_on_list (db, enrolment, error)))
    return FALSE;
  if (!tonari_store_enrolments_move_up (db, enrolment->class_id, id, today, outcome, error))
    return FALSE;
  now = tonari_store_enrolment_get (db, id, error);
  if (now == NULL)
    return FALSE;
  outcome->status = now->status;

  return TRUE;
}

TonariEnrolmentOutcome *
tonari_store_accept (TonariDb *db, gint64 enrolment, int today, GError **error)
{
  TonariEnrolmentOutcome *outcome;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  if (!tonari_store_action_begin (db, _ ("Accept an application"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;

  return tonari_store_enrolments_end (db, outcome, accept (db, enrolment, today, outcome, error), error);
}

static gboolean
set_status (TonariDb *db,
            gint64 id,
            TonariEnrolmentStatus status,
            const char *left_reason,
            int today,
            TonariEnrolmentOutcome *outcome,
            GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_enrolment_get (db, id, error);

  if (enrolment == NULL)
    return FALSE;
  outcome->status = status;
  if (status == TONARI_ENROLMENT_STATUS_LEFT)
    {
      g_free (enrolment->left_reason);
      enrolment->left_reason = g_strdup (left_reason);
    }
  if (status == TONARI_ENROLMENT_STATUS_WAITING)
    {
      /* Who is already on the list keeps their place; and nobody is taken off it by being put on it. */
      return enrolment->status == TONARI_ENROLMENT_STATUS_WAITING || put_on_list (db, enrolment, error);
    }
  enrolment->status = status;
  enrolment->position = TONARI_INT_UNKNOWN;

  return tonari_store_enrolment_save (db, enrolment, error) &&
         tonari_store_enrolments_move_up (db, enrolment->class_id, id, today, outcome, error);
}

TonariEnrolmentOutcome *
tonari_store_enrolment_set_status (TonariDb *db,
                                   gint64 enrolment,
                                   TonariEnrolmentStatus status,
                                   const char *left_reason,
                                   int today,
                                   GError **error)
{
  TonariEnrolmentOutcome *outcome;

  g_return_val_if_fail (db != NULL && today > 0, NULL);
  g_return_val_if_fail (status != TONARI_ENROLMENT_STATUS_COMPLETED, NULL);

  if (!tonari_store_action_begin (db, _ ("Change where a participant stands"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;

  return tonari_store_enrolments_end (db, outcome,
                                      set_status (db, enrolment, status, left_reason, today, outcome, error),
                                      error);
}

static gboolean
remove_enrolment (TonariDb *db, gint64 id, int today, TonariEnrolmentOutcome *outcome, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_enrolment_get (db, id, error);

  if (enrolment == NULL)
    return FALSE;
  outcome->status = enrolment->status;

  return tonari_store_joins_loosen (db, id, error) &&
         tonari_store_delete (db, &tonari_enrolment_entity, id, error) &&
         tonari_store_enrolments_move_up (db, enrolment->class_id, id, today, outcome, error);
}

TonariEnrolmentOutcome *
tonari_store_enrolment_remove (TonariDb *db, gint64 enrolment, int today, GError **error)
{
  TonariEnrolmentOutcome *outcome;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  if (!tonari_store_action_begin (db, _ ("Delete an enrolment"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;

  return tonari_store_enrolments_end (db, outcome, remove_enrolment (db, enrolment, today, outcome, error),
                                      error);
}

static gboolean
move_on_list (TonariDb *db, gint64 id, gint64 place, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_enrolment_get (db, id, error);
  g_autoptr (GPtrArray) enrolments = NULL;
  g_autoptr (GPtrArray) waiting = NULL;
  gpointer who = NULL;

  if (enrolment == NULL)
    return FALSE;
  if (enrolment->status != TONARI_ENROLMENT_STATUS_WAITING)
    {
      g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
                           _ ("This person is no longer on the waiting list. Load the page again."));
      return FALSE;
    }
  enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", enrolment->class_id, error);
  if (enrolments == NULL)
    return FALSE;

  waiting = tonari_waiting_list (enrolments);
  for (guint i = 0; i < waiting->len && who == NULL; i++)
    if (((TonariEnrolment *) waiting->pdata[i])->row.id == id)
      who = g_ptr_array_steal_index (waiting, i);
  g_ptr_array_insert (waiting, (int) CLAMP (place - 1, 0, (gint64) waiting->len), who);
  for (guint i = 0; i < waiting->len; i++)
    {
      TonariEnrolment *next = waiting->pdata[i];

      if (next->position == i + 1)
        continue;
      next->position = i + 1;
      if (!tonari_store_enrolment_save (db, next, error))
        return FALSE;
    }

  return TRUE;
}

TonariEnrolmentOutcome *
tonari_store_waiting_move (TonariDb *db, gint64 enrolment, gint64 place, GError **error)
{
  TonariEnrolmentOutcome *outcome;

  g_return_val_if_fail (db != NULL, NULL);

  if (!tonari_store_action_begin (db, _ ("Change the waiting list"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;
  outcome->status = TONARI_ENROLMENT_STATUS_WAITING;

  return tonari_store_enrolments_end (db, outcome, move_on_list (db, enrolment, place, error), error);
}

TonariEnrolmentOutcome *
tonari_store_class_save (TonariDb *db, TonariClass *aclass, int today, GError **error)
{
  TonariEnrolmentOutcome *outcome;
  TonariRow before;
  gboolean done;

  g_return_val_if_fail (db != NULL && aclass != NULL && today > 0, NULL);

  before = aclass->row;
  if (!tonari_store_action_begin (db, _ ("Save a class"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  done = tonari_store_save (db, &tonari_class_entity, aclass, error) &&
         tonari_store_enrolments_move_up (db, aclass->row.id, 0, today, outcome, error);
  if (!done)
    aclass->row = before;

  return tonari_store_enrolments_end (db, outcome, done, error);
}

static gboolean
make_follow_ups (TonariDb *db, gint64 enrolment, int day, GError **error)
{
  g_autoptr (GPtrArray) there =
      tonari_store_list (db, &tonari_follow_up_entity, "enrolment", enrolment, error);

  if (there == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (follow_up_months); i++)
    {
      g_autoptr (TonariFollowUp) follow_up = tonari_follow_up_new ();
      gboolean is_there = FALSE;

      for (guint j = 0; j < there->len; j++)
        is_there |= ((TonariFollowUp *) there->pdata[j])->months_after == follow_up_months[i];
      if (is_there)
        continue;
      follow_up->enrolment = enrolment;
      follow_up->months_after = follow_up_months[i];
      follow_up->due_on = tonari_date_from_day (tonari_date_add_months (day, follow_up_months[i]));
      if (!tonari_store_save (db, &tonari_follow_up_entity, follow_up, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
complete_one (TonariDb *db, gint64 id, int day, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_enrolment_get (db, id, error);

  if (enrolment == NULL)
    return FALSE;
  if (enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED &&
      tonari_date_is_known (enrolment->completed_on))
    return TRUE;
  enrolment->status = TONARI_ENROLMENT_STATUS_COMPLETED;
  enrolment->completed_on = tonari_date_from_day (day);
  enrolment->position = TONARI_INT_UNKNOWN;

  return tonari_store_enrolment_save (db, enrolment, error) && make_follow_ups (db, id, day, error);
}

TonariEnrolmentOutcome *
tonari_store_complete (TonariDb *db, const gint64 *enrolments, guint n_enrolments, int day, GError **error)
{
  TonariEnrolmentOutcome *outcome;
  gboolean done = TRUE;

  g_return_val_if_fail (db != NULL && day > 0, NULL);

  if (!tonari_store_action_begin (db, _ ("Complete a course"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = n_enrolments == 1 ? enrolments[0] : 0;
  outcome->status = TONARI_ENROLMENT_STATUS_COMPLETED;
  for (guint i = 0; i < n_enrolments && done; i++)
    done = complete_one (db, enrolments[i], day, error);

  return tonari_store_enrolments_end (db, outcome, done, error);
}

static gboolean
take_back (TonariDb *db, gint64 id, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_store_enrolment_get (db, id, error);
  g_autoptr (GPtrArray) follow_ups = NULL;

  if (enrolment == NULL)
    return FALSE;
  if (enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED)
    enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
  enrolment->completed_on = TONARI_DATE_UNKNOWN;
  follow_ups = tonari_store_list (db, &tonari_follow_up_entity, "enrolment", id, error);
  if (follow_ups == NULL || !tonari_store_enrolment_save (db, enrolment, error))
    return FALSE;
  for (guint i = 0; i < follow_ups->len; i++)
    {
      const TonariFollowUp *follow_up = follow_ups->pdata[i];

      if (!tonari_date_is_known (follow_up->done_on) &&
          !tonari_store_delete (db, &tonari_follow_up_entity, follow_up->row.id, error))
        return FALSE;
    }

  return TRUE;
}

TonariEnrolmentOutcome *
tonari_store_take_back_completion (TonariDb *db, gint64 enrolment, GError **error)
{
  TonariEnrolmentOutcome *outcome;

  g_return_val_if_fail (db != NULL, NULL);

  if (!tonari_store_action_begin (db, _ ("Take back a completion"), error))
    return NULL;
  outcome = tonari_enrolment_outcome_new ();
  outcome->enrolment = enrolment;
  outcome->status = TONARI_ENROLMENT_STATUS_ENROLLED;

  return tonari_store_enrolments_end (db, outcome, take_back (db, enrolment, error), error);
}

GPtrArray *
tonari_store_without_intake (TonariDb *db, GError **error)
{
  g_return_val_if_fail (db != NULL, NULL);

  return tonari_store_participants (
      db,
      "e.deleted_at IS NULL AND e.joined_to IS NULL AND e.status <> 'left' AND c.id IS NULL "
      "AND EXISTS (SELECT 1 FROM classes AS k WHERE k.id = e.class_id AND k.deleted_at IS NULL) "
      "AND NOT EXISTS (SELECT 1 FROM enrolments AS n WHERE n.person = e.person AND n.deleted_at IS NULL "
      "AND n.joined_to IS NULL AND n.status <> 'left' AND n.id > e.id) "
      "AND NOT EXISTS (SELECT 1 FROM relatives AS o WHERE o.person = e.person AND o.case_id IS NOT NULL "
      "AND o.deleted_at IS NULL) ORDER BY e.applied_on IS NULL, e.applied_on, e.id",
      0, error);
}
