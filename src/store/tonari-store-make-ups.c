/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-make-ups.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance.h"
#include "tonari-history-private.h"
#include "tonari-rows.h"
#include "tonari-store-attendance-history.h"
#include "tonari-store-attendance-private.h"
#include "tonari-store-participants-private.h"

static GStrv
read_themes (TonariDb *db, gint64 session, GError **error)
{
  g_autoptr (GStrvBuilder) themes = g_strv_builder_new ();
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT m.uid FROM session_modules AS l JOIN modules AS m ON m.id = l.module AND m.deleted_at IS NULL "
      "WHERE l.session = ?1 AND l.deleted_at IS NULL AND m.uid IS NOT NULL ORDER BY m.position, m.id",
      error);

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, session);
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        g_strv_builder_add (themes, tonari_statement_text (statement, 0));
    }

  return g_strv_builder_end (themes);
}

TonariSessionThemes *
tonari_store_session_themes (TonariDb *db, gint64 session, GError **error)
{
  g_autoptr (TonariSessionThemes) self = NULL;
  g_autoptr (TonariSession) row = NULL;
  g_autoptr (TonariClass) aclass = NULL;
  g_auto (GStrv) themes = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  row = tonari_store_get (db, &tonari_session_entity, session, error);
  if (row == NULL)
    return NULL;
  aclass = tonari_store_get (db, &tonari_class_entity, row->class_id, error);
  if (aclass == NULL)
    return NULL;
  themes = read_themes (db, session, error);
  if (themes == NULL)
    return NULL;

  self = tonari_session_themes_new ();
  tonari_session_free (self->session);
  self->session = g_steal_pointer (&row);
  self->class_title = g_strdup (aclass->title);
  g_strfreev (self->modules);
  self->modules = g_steal_pointer (&themes);

  return g_steal_pointer (&self);
}

static gboolean
save_make_up (TonariDb *db, TonariAttendance *mark, TonariMakeUp *make_up, GError **error)
{
  g_autoptr (GPtrArray) earlier =
      tonari_store_list (db, &tonari_make_up_entity, "attendance", mark->row.id, error);

  if (earlier == NULL)
    return FALSE;
  if (earlier->len > 0)
    make_up->row = ((TonariMakeUp *) earlier->pdata[0])->row;
  else
    make_up->row = (TonariRow){ 0 };
  make_up->attendance = mark->row.id;
  if (make_up->staff == 0)
    make_up->staff = tonari_history_staff (db);

  return tonari_store_save (db, &tonari_make_up_entity, make_up, error);
}

static gboolean
set_make_up (TonariDb *db,
             gint64 session,
             gint64 enrolment,
             TonariMakeUp *make_up,
             gint64 in_session,
             const char *now_utc,
             GError **error)
{
  g_autoptr (TonariAttendance) mark = tonari_store_attendance_find (db, session, enrolment, error);
  g_autoptr (TonariSession) other = NULL;

  if (mark == NULL)
    return FALSE;
  mark->make_up_session = in_session;
  mark->make_up_on = make_up->at.date;
  if (in_session != 0)
    {
      other = tonari_store_get (db, &tonari_session_entity, in_session, error);
      if (other == NULL)
        return FALSE;
      mark->make_up_on = other->date;
    }

  return tonari_store_attendance_write (db, mark, TONARI_ATTENDANCE_STATE_MAKE_UP, now_utc, error) &&
         save_make_up (db, mark, make_up, error);
}

gboolean
tonari_store_make_up_set (TonariDb *db,
                          gint64 session,
                          gint64 enrolment,
                          TonariMakeUp *make_up,
                          gint64 in_session,
                          const char *now_utc,
                          GError **error)
{
  TonariRow before;

  g_return_val_if_fail (db != NULL && make_up != NULL, FALSE);

  if (in_session == session)
    {
      g_set_error_literal (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
          _ ("A missed session cannot be made up in the same session. Choose another one, or note that it "
             "was gone through alone."));
      return FALSE;
    }

  before = make_up->row;
  if (!tonari_store_action_begin (db, _ ("Make up a session"), error))
    return FALSE;
  if (!set_make_up (db, session, enrolment, make_up, in_session, now_utc, error))
    {
      make_up->row = before;
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

/* What the mark was before it was made up. */
static gboolean
state_before (TonariDb *db, gint64 session, gint64 enrolment, TonariAttendanceState *state, GError **error)
{
  g_autoptr (GPtrArray) changes = tonari_store_attendance_history (db, session, enrolment, error);

  if (changes == NULL)
    return FALSE;
  *state = TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED;
  for (guint i = 0; i < changes->len; i++)
    {
      const TonariMarkChange *change = changes->pdata[i];

      if (change->after != TONARI_ATTENDANCE_STATE_MAKE_UP ||
          change->before == TONARI_ATTENDANCE_STATE_MAKE_UP)
        continue;
      if (change->before != TONARI_ATTENDANCE_STATE_UNMARKED)
        *state = change->before;
      break;
    }

  return TRUE;
}

static gboolean
clear_make_up (TonariDb *db, gint64 session, gint64 enrolment, const char *now_utc, GError **error)
{
  g_autoptr (TonariAttendance) mark = tonari_store_attendance_find (db, session, enrolment, error);
  g_autoptr (GPtrArray) make_ups = NULL;
  TonariAttendanceState state;

  if (mark == NULL)
    return FALSE;
  if (mark->row.id == 0 || mark->state != TONARI_ATTENDANCE_STATE_MAKE_UP)
    return TRUE;
  make_ups = tonari_store_list (db, &tonari_make_up_entity, "attendance", mark->row.id, error);
  if (make_ups == NULL || !state_before (db, session, enrolment, &state, error))
    return FALSE;
  for (guint i = 0; i < make_ups->len; i++)
    if (!tonari_store_delete (db, &tonari_make_up_entity, ((TonariMakeUp *) make_ups->pdata[i])->row.id,
                              error))
      return FALSE;
  mark->make_up_session = 0;
  mark->make_up_on = TONARI_DATE_UNKNOWN;

  return tonari_store_attendance_write (db, mark, state, now_utc, error);
}

gboolean
tonari_store_make_up_clear (
    TonariDb *db, gint64 session, gint64 enrolment, const char *now_utc, GError **error)
{
  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_store_action_begin (db, _ ("Take back a make-up"), error))
    return FALSE;
  if (!clear_make_up (db, session, enrolment, now_utc, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

/* Fills in the missed session of a guest, of which there may be several in one class. */
static gboolean
add_guests (TonariDb *db, gint64 session, TonariParticipant *participant, GPtrArray *guests, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT a.id, a.session FROM attendance AS a JOIN sessions AS s ON s.id = a.session AND s.deleted_at IS NULL "
      "WHERE a.make_up_session = ?1 AND a.enrolment = ?2 AND a.state = 'make_up' AND a.deleted_at IS NULL "
      "ORDER BY s.number, a.id",
      error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, session);
  tonari_statement_bind_int (statement, 2, participant->enrolment->row.id);
  for (gboolean has_row = TRUE; has_row;)
    {
      g_autoptr (TonariMakeUpGuest) guest = NULL;
      g_autoptr (TonariSessionThemes) missed = NULL;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      missed = tonari_store_session_themes (db, tonari_statement_int (statement, 1), error);
      if (missed == NULL)
        return FALSE;
      guest = tonari_make_up_guest_new ();
      guest->mark = tonari_statement_int (statement, 0);
      tonari_participant_free (guest->participant);
      guest->participant = tonari_participant_copy (participant);
      tonari_session_free (guest->missed);
      guest->missed = g_steal_pointer (&missed->session);
      guest->class_title = g_steal_pointer (&missed->class_title);
      g_ptr_array_add (guests, g_steal_pointer (&guest));
    }

  return TRUE;
}

GPtrArray *
tonari_store_make_up_guests (TonariDb *db, gint64 session, GError **error)
{
  g_autoptr (GPtrArray) guests = NULL;
  g_autoptr (GPtrArray) participants = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  participants = tonari_store_participants (
      db,
      "e.deleted_at IS NULL AND e.id IN (SELECT enrolment FROM attendance WHERE make_up_session = ?1 "
      "AND state = 'make_up' AND deleted_at IS NULL)",
      session, error);
  if (participants == NULL)
    return NULL;
  tonari_store_participants_sort (participants);

  guests = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_make_up_guest_free);
  for (guint i = 0; i < participants->len; i++)
    if (!add_guests (db, session, participants->pdata[i], guests, error))
      return NULL;

  return g_steal_pointer (&guests);
}

GPtrArray *
tonari_store_make_up_choices (TonariDb *db, gint64 session, GError **error)
{
  g_autoptr (GPtrArray) choices = NULL;
  g_autoptr (TonariStatement) statement = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  /* Where the missed session has no themes, any of the edition will do; one whose own are not known may serve
   * too. */
  statement = tonari_db_prepare (
      db,
      "WITH missed AS (SELECT DISTINCT m.uid FROM session_modules AS l JOIN modules AS m ON m.id = l.module "
      "WHERE l.session = ?1 AND l.deleted_at IS NULL AND m.deleted_at IS NULL) "
      "SELECT s.id FROM sessions AS s JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
      "JOIN sessions AS x ON x.id = ?1 JOIN classes AS xk ON xk.id = x.class_id "
      "WHERE s.deleted_at IS NULL AND s.status <> 'cancelled' AND s.id <> ?1 "
      "AND (EXISTS (SELECT 1 FROM session_modules AS l JOIN modules AS m ON m.id = l.module "
      "WHERE l.session = s.id AND l.deleted_at IS NULL AND m.uid IN (SELECT uid FROM missed)) "
      "OR (k.edition = xk.edition AND (NOT EXISTS (SELECT 1 FROM missed) "
      "OR NOT EXISTS (SELECT 1 FROM session_modules AS l WHERE l.session = s.id AND l.deleted_at IS NULL)))) "
      "ORDER BY s.date IS NULL, s.date, s.class_id, s.number",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, session);

  choices = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_themes_free);
  for (gboolean has_row = TRUE; has_row;)
    {
      TonariSessionThemes *choice;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      choice = tonari_store_session_themes (db, tonari_statement_int (statement, 0), error);
      if (choice == NULL)
        return NULL;
      g_ptr_array_add (choices, choice);
    }

  return g_steal_pointer (&choices);
}
