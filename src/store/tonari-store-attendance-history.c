/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-attendance-history.h"

#include <glib/gi18n-lib.h>

#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-attendance-private.h"

static void
set_changed (TonariDb *db, const TonariAttendance *mark, GError **error)
{
  g_autoptr (TonariStaff) staff =
      mark->marked_by != 0 ? tonari_store_get (db, &tonari_staff_entity, mark->marked_by, NULL) : NULL;
  const char *state = tonari_words_label (&tonari_attendance_state_words, mark->state);

  if (staff != NULL && staff->name != NULL)
    g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
                 /* Translators: the first %s is a colleague, the second a mark such as “Present”. */
                 _ ("%s has marked “%s” meanwhile. That mark stands; mark again if it is to be another."),
                 staff->name, state);
  else
    g_set_error (
        error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
        _ ("Somebody has marked “%s” meanwhile. That mark stands; mark again if it is to be another."),
        state);
}

gboolean
tonari_store_attendance_mark_from (TonariDb *db,
                                   gint64 session,
                                   gint64 enrolment,
                                   TonariAttendanceState seen,
                                   TonariAttendanceState state,
                                   const char *now_utc,
                                   GError **error)
{
  g_autoptr (TonariAttendance) mark = NULL;
  gboolean done = FALSE;

  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  mark = tonari_store_attendance_find (db, session, enrolment, error);
  if (mark != NULL && mark->state == state)
    done = TRUE;
  else if (mark != NULL && mark->state != seen)
    set_changed (db, mark, error);
  else if (mark != NULL)
    done = tonari_store_attendance_write (db, mark, state, now_utc, error);
  if (!done)
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

static TonariAttendanceState
read_state (TonariStatement *statement, int column)
{
  int state = TONARI_ATTENDANCE_STATE_UNMARKED;

  tonari_words_from_token (&tonari_attendance_state_words, tonari_statement_text (statement, column), &state);

  return state;
}

static double
read_ease (TonariStatement *statement, int column)
{
  return tonari_statement_is_null (statement, column) ? NAN : tonari_statement_real (statement, column);
}

GPtrArray *
tonari_store_attendance_history (TonariDb *db, gint64 session, gint64 enrolment, GError **error)
{
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (TonariStatement) statement = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  /* The rows of the mark are asked for first, so that the long history is read by its index and not through.
   */
  statement = tonari_db_prepare (
      db,
      "SELECT k.at, k.staff, s.name, "
      "iif(json_extract(h.before, '$.deleted_at') IS NULL, json_extract(h.before, '$.state'), NULL), "
      "iif(json_extract(h.after, '$.deleted_at') IS NULL, json_extract(h.after, '$.state'), NULL), "
      "json_extract(h.after, '$.ease_before'), json_extract(h.after, '$.ease_after') "
      "FROM history AS h JOIN actions AS k ON k.id = h.action LEFT JOIN staff AS s ON s.id = k.staff "
      "WHERE h.table_name = 'attendance' AND h.row_id IN "
      "(SELECT id FROM attendance WHERE session = ?1 AND enrolment = ?2) "
      "ORDER BY h.id DESC",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, session);
  tonari_statement_bind_int (statement, 2, enrolment);

  changes = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_mark_change_free);
  for (gboolean has_row = TRUE; has_row;)
    {
      TonariMarkChange *change;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      change = tonari_mark_change_new ();
      g_ptr_array_add (changes, change);
      change->at = tonari_statement_dup_text (statement, 0);
      change->staff = tonari_statement_int (statement, 1);
      change->staff_name = tonari_statement_dup_text (statement, 2);
      change->before = read_state (statement, 3);
      change->after = read_state (statement, 4);
      change->ease_before = read_ease (statement, 5);
      change->ease_after = read_ease (statement, 6);
    }

  return g_steal_pointer (&changes);
}
