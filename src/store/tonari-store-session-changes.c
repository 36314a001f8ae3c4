/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-courses.h"

#include <glib/gi18n-lib.h>

#include "tonari-preparation.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-session-part.h"
#include "tonari-store-notices.h"

/* What a change works on: the sessions of the class as they stand, and what is stepped over. */
typedef struct
{
  GPtrArray *sessions;
  GPtrArray *closing_days;
  TonariDatesRequest request;
} Ground;

static void
ground_clear (Ground *self)
{
  g_clear_pointer (&self->sessions, g_ptr_array_unref);
  g_clear_pointer (&self->closing_days, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ground, ground_clear)

static gboolean
ground_load (Ground *self, TonariDb *db, const TonariSessionChange *change, GError **error)
{
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, change->session, error);

  if (session == NULL)
    return FALSE;
  self->sessions = tonari_store_list (db, &tonari_session_entity, "class_id", session->class_id, error);
  if (self->sessions == NULL)
    return FALSE;
  if (change->skip_closing_days)
    {
      self->closing_days = tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
      if (self->closing_days == NULL)
        return FALSE;
    }
  self->request =
      (TonariDatesRequest){ .skip_holidays = change->skip_holidays, .closing_days = self->closing_days };

  return TRUE;
}

gint64
tonari_store_session_find (TonariDb *db, const char *id_or_uid, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autofree char *wanted = NULL;
  gboolean has_row = FALSE;
  gint64 row = 0;

  g_return_val_if_fail (db != NULL && id_or_uid != NULL, 0);

  wanted = g_strstrip (g_strdup (id_or_uid));
  g_ascii_string_to_signed (wanted, 10, 1, G_MAXINT64, &row, NULL);
  statement = tonari_db_prepare (
      db,
      "SELECT s.id FROM sessions AS s JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
      "WHERE (s.uid = ?1 OR s.id = ?2) AND s.deleted_at IS NULL ORDER BY s.uid = ?1 DESC",
      error);
  if (statement == NULL)
    return 0;
  tonari_statement_bind_text (statement, 1, wanted);
  tonari_statement_bind_int (statement, 2, row);
  if (!tonari_statement_step (statement, &has_row, error))
    return 0;
  if (has_row)
    return tonari_statement_int (statement, 0);

  g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
               _ ("There is no session “%s” in this book. Look at the list of sessions for its row."),
               id_or_uid);

  return 0;
}

gboolean
tonari_store_session_obstacle (TonariDb *db, int day, TonariSkippedDay **obstacle, GError **error)
{
  g_autoptr (GPtrArray) closing_days = NULL;
  TonariDatesRequest request = { .skip_holidays = TRUE };

  g_return_val_if_fail (db != NULL && obstacle != NULL, FALSE);

  closing_days = tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
  if (closing_days == NULL)
    return FALSE;
  request.closing_days = closing_days;
  *obstacle = tonari_session_dates_obstacle (&request, day);

  return TRUE;
}

GPtrArray *
tonari_store_session_move_preview (TonariDb *db, const TonariSessionChange *change, GError **error)
{
  g_auto (Ground) ground = { 0 };

  g_return_val_if_fail (db != NULL && change != NULL && change->to > 0, NULL);

  if (!ground_load (&ground, db, change, error))
    return NULL;

  return tonari_session_shift_move (ground.sessions, change->session, change->to, change->shift,
                                    &ground.request);
}

GPtrArray *
tonari_store_session_cancel_preview (TonariDb *db, const TonariSessionChange *change, GError **error)
{
  g_auto (Ground) ground = { 0 };

  g_return_val_if_fail (db != NULL && change != NULL, NULL);

  if (!ground_load (&ground, db, change, error))
    return NULL;

  return tonari_session_shift_cancel (ground.sessions, change->session, change->shift, &ground.request);
}

static gboolean
is_behind (const TonariSessionChange *change, TonariDate day)
{
  return change->today > 0 && (!tonari_date_is_known (day) || tonari_date_last (day) < change->today);
}

static void
grow_sequence (TonariSession *session)
{
  session->sequence = session->sequence == TONARI_INT_UNKNOWN ? 1 : session->sequence + 1;
}

static gboolean
move_session (TonariDb *db,
              const TonariSessionChange *change,
              const TonariSessionShift *shift,
              GError **error)
{
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, shift->session, error);
  gboolean is_moved = tonari_session_shift_is_moved (shift);
  gboolean is_home = FALSE;
  gboolean is_retimed = FALSE;
  TonariDate before;

  if (session == NULL)
    return FALSE;

  if (shift->session == change->session)
    {
      is_retimed = (change->starts != TONARI_INT_UNKNOWN && change->starts != session->starts) ||
                   (change->ends != TONARI_INT_UNKNOWN && change->ends != session->ends);
      if (change->starts != TONARI_INT_UNKNOWN)
        session->starts = change->starts;
      if (change->ends != TONARI_INT_UNKNOWN)
        session->ends = change->ends;
    }
  if (!is_moved && !is_retimed && shift->status == session->status)
    return TRUE;

  before = session->date;
  session->date = shift->to;
  session->status = shift->status;
  if (is_moved && !tonari_date_is_known (session->moved_from))
    {
      session->moved_from = before;
    }
  else if (is_moved && session->moved_from.day == session->date.day)
    {
      is_home = !is_retimed;
      session->moved_from = TONARI_DATE_UNKNOWN;
    }
  grow_sequence (session);
  if (!tonari_store_save (db, &tonari_session_entity, session, error))
    return FALSE;
  /* Whoever knew of a day is told of the next one; a day behind us is only written down better. */
  if (!tonari_date_is_known (before) || (is_behind (change, before) && is_behind (change, session->date)))
    return TRUE;

  return tonari_store_notices_make (db, session, TONARI_NOTICE_REASON_MOVED, is_home, error);
}

static gboolean
move_sessions (TonariDb *db, const TonariSessionChange *change, const GPtrArray *shifts, GError **error)
{
  for (guint i = 0; i < shifts->len; i++)
    if (!move_session (db, change, g_ptr_array_index (shifts, i), error))
      return FALSE;

  return TRUE;
}

/* Lets the rows of @entity go from one session to another. */
static gboolean
hand_on_rows (TonariDb *db,
              const TonariEntity *entity,
              gint64 from,
              gint64 to,
              gboolean (*goes) (gconstpointer row),
              GError **error)
{
  const TonariField *owner = tonari_entity_field (entity, "session");
  g_autoptr (GPtrArray) rows = tonari_store_list (db, entity, "session", from, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      gpointer row = g_ptr_array_index (rows, i);

      if (goes != NULL && !goes (row))
        continue;
      *TONARI_FIELD_PTR (owner, row, gint64) = to;
      if (!tonari_store_save (db, entity, row, error))
        return FALSE;
    }

  return TRUE;
}

/* A room is booked for the day and a key fetched for it; copies are made for what is talked about. */
static gboolean
belongs_to_themes (gconstpointer row)
{
  const TonariPreparation *preparation = row;

  return preparation->kind == TONARI_PREPARATION_KIND_MATERIAL ||
         preparation->kind == TONARI_PREPARATION_KIND_COPY;
}

static gboolean
hand_on (TonariDb *db, TonariSession *from, TonariSession *to, GError **error)
{
  g_strfreev (to->themes);
  to->themes = g_steal_pointer (&from->themes);
  from->themes = g_new0 (char *, 1);
  g_free (to->run_sheet);
  to->run_sheet = g_steal_pointer (&from->run_sheet);
  g_free (to->home_practice);
  to->home_practice = g_steal_pointer (&from->home_practice);

  return tonari_store_save (db, &tonari_session_entity, to, error) &&
         tonari_store_save (db, &tonari_session_entity, from, error) &&
         hand_on_rows (db, &tonari_session_module_entity, from->row.id, to->row.id, NULL, error) &&
         hand_on_rows (db, &tonari_session_part_entity, from->row.id, to->row.id, NULL, error) &&
         hand_on_rows (db, &tonari_preparation_entity, from->row.id, to->row.id, belongs_to_themes, error);
}

static TonariSession *
load_or_add (TonariDb *db, const TonariSession *model, const TonariSessionShift *shift, GError **error)
{
  TonariSession *added;

  if (shift->session != 0)
    return tonari_store_get (db, &tonari_session_entity, shift->session, error);

  added = tonari_session_new ();
  added->class_id = model->class_id;
  added->number = shift->number;
  added->date = shift->to;
  added->starts = model->starts;
  added->ends = model->ends;
  added->place = g_strdup (model->place);
  added->online_entry = g_strdup (model->online_entry);
  added->status = shift->status;

  return added;
}

/* From the last to the first, so that each session is empty before it takes what comes. */
static gboolean
hand_on_all (TonariDb *db, const TonariSession *cancelled, const GPtrArray *shifts, GError **error)
{
  for (guint i = shifts->len; i > 1; i--)
    {
      const TonariSessionShift *shift = g_ptr_array_index (shifts, i - 1);
      g_autoptr (TonariSession) from = NULL;
      g_autoptr (TonariSession) to = NULL;

      if (shift->takes_from == shift->session)
        continue;
      from = tonari_store_get (db, &tonari_session_entity, shift->takes_from, error);
      to = from != NULL ? load_or_add (db, cancelled, shift, error) : NULL;
      if (to == NULL || !hand_on (db, from, to, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
cancel_session (TonariDb *db, const TonariSessionChange *change, const GPtrArray *shifts, GError **error)
{
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, change->session, error);

  if (session == NULL)
    return FALSE;
  if (session->status == TONARI_SESSION_STATUS_CANCELLED)
    {
      g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                           _ ("This session is cancelled already. Load the page again."));
      return FALSE;
    }

  session->status = TONARI_SESSION_STATUS_CANCELLED;
  grow_sequence (session);
  if (!tonari_store_save (db, &tonari_session_entity, session, error) ||
      !hand_on_all (db, session, shifts, error))
    return FALSE;

  return is_behind (change, session->date) ||
         tonari_store_notices_make (db, session, TONARI_NOTICE_REASON_CANCELLED, FALSE, error);
}

/* Both changes: what the preview finds is done, in one action. */
static gboolean
run (TonariDb *db,
     const TonariSessionChange *change,
     const char *label,
     GPtrArray *(*preview) (TonariDb *, const TonariSessionChange *, GError **),
     gboolean (*apply) (TonariDb *, const TonariSessionChange *, const GPtrArray *, GError **),
     GPtrArray **shifts,
     GError **error)
{
  g_autoptr (GPtrArray) found = NULL;

  if (!tonari_store_action_begin (db, label, error))
    return FALSE;
  found = preview (db, change, error);
  if (found == NULL || !apply (db, change, found, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }
  if (!tonari_store_action_end (db, NULL, error))
    return FALSE;
  if (shifts != NULL)
    *shifts = g_steal_pointer (&found);

  return TRUE;
}

gboolean
tonari_store_session_move (TonariDb *db,
                           const TonariSessionChange *change,
                           GPtrArray **shifts,
                           GError **error)
{
  g_return_val_if_fail (db != NULL && change != NULL && change->to > 0, FALSE);

  return run (db, change, _ ("Move a session"), tonari_store_session_move_preview, move_sessions, shifts,
              error);
}

gboolean
tonari_store_session_cancel (TonariDb *db,
                             const TonariSessionChange *change,
                             GPtrArray **shifts,
                             GError **error)
{
  g_return_val_if_fail (db != NULL && change != NULL, FALSE);

  return run (db, change, _ ("Cancel a session"), tonari_store_session_cancel_preview, cancel_session, shifts,
              error);
}
