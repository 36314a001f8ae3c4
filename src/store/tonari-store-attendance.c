/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-classes.h"

#include "tonari-entity-sql.h"
#include "tonari-history-private.h"
#include "tonari-rows.h"
#include "tonari-store-attendance-private.h"

TonariAttendance *
tonari_store_attendance_find (TonariDb *db, gint64 session, gint64 enrolment, GError **error)
{
  g_autofree char *question =
      g_strconcat (tonari_entity_sql (db, &tonari_attendance_entity)->select,
                   "WHERE session = ?1 AND enrolment = ?2 AND deleted_at IS NULL", NULL);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  TonariAttendance *mark;
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, session);
  tonari_statement_bind_int (statement, 2, enrolment);
  if (!tonari_statement_step (statement, &has_row, error))
    return NULL;
  if (has_row)
    return tonari_entity_read (&tonari_attendance_entity, statement, 0);

  mark = tonari_attendance_new ();
  mark->session = session;
  mark->enrolment = enrolment;

  return mark;
}

gboolean
tonari_store_attendance_write (
    TonariDb *db, TonariAttendance *mark, TonariAttendanceState state, const char *now_utc, GError **error)
{
  mark->state = state;
  mark->marked_by = tonari_history_staff (db);
  g_free (mark->marked_at);
  mark->marked_at = g_strdup (now_utc);

  return tonari_store_save_kept (db, &tonari_attendance_entity, mark, error);
}

gboolean
tonari_store_attendance_mark (TonariDb *db,
                              gint64 session,
                              gint64 enrolment,
                              TonariAttendanceState state,
                              const char *now_utc,
                              GError **error)
{
  g_autoptr (TonariAttendance) mark = NULL;

  g_return_val_if_fail (db != NULL, FALSE);

  /* Looked up inside the action: between a look outside and the write another window could have marked. */
  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  mark = tonari_store_attendance_find (db, session, enrolment, error);
  if (mark == NULL ||
      (mark->state != state && !tonari_store_attendance_write (db, mark, state, now_utc, error)))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

static GArray *
unmarked (TonariDb *db, gint64 session, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GArray) enrolments = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (
      db,
      "SELECT e.id FROM sessions AS s JOIN enrolments AS e ON e.class_id = s.class_id AND e.deleted_at IS NULL "
      "AND e.status IN ('enrolled', 'observer', 'completed') AND e.joined_to IS NULL "
      "LEFT JOIN attendance AS a ON a.session = s.id AND a.enrolment = e.id AND a.deleted_at IS NULL "
      "WHERE s.id = ?1 AND s.deleted_at IS NULL AND (a.id IS NULL OR a.state = 'unmarked') "
      "AND NOT EXISTS (SELECT 1 FROM enrolments AS j JOIN attendance AS ja ON ja.enrolment = j.id "
      "AND ja.session = s.id AND ja.deleted_at IS NULL AND ja.state <> 'unmarked' "
      "WHERE j.joined_to = e.id AND j.deleted_at IS NULL) ORDER BY e.id",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, session);
  do
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        {
          gint64 id = tonari_statement_int (statement, 0);

          g_array_append_val (enrolments, id);
        }
    }
  while (has_row);

  return g_steal_pointer (&enrolments);
}

gboolean
tonari_store_attendance_mark_rest (TonariDb *db,
                                   gint64 session,
                                   TonariAttendanceState state,
                                   const char *now_utc,
                                   guint *marked,
                                   GError **error)
{
  g_autoptr (GArray) enrolments = NULL;

  g_return_val_if_fail (db != NULL, FALSE);

  if (marked != NULL)
    *marked = 0;
  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  enrolments = unmarked (db, session, error);
  for (guint i = 0; enrolments != NULL && i < enrolments->len; i++)
    {
      g_autoptr (TonariAttendance) mark =
          tonari_store_attendance_find (db, session, g_array_index (enrolments, gint64, i), error);

      if (mark == NULL || !tonari_store_attendance_write (db, mark, state, now_utc, error))
        {
          g_clear_pointer (&enrolments, g_array_unref);
          break;
        }
    }
  if (enrolments == NULL)
    {
      tonari_store_action_abort (db);
      return FALSE;
    }
  if (!tonari_store_action_end (db, NULL, error))
    return FALSE;
  if (marked != NULL)
    *marked = enrolments->len;

  return TRUE;
}

/* The mark that counts for an enrolment: its own, unless that says nothing and a walk-in joined to it has
 * one. */
static TonariAttendance *
find_counting (TonariDb *db, gint64 session, gint64 enrolment, GError **error)
{
  g_autoptr (TonariAttendance) mark = tonari_store_attendance_find (db, session, enrolment, error);
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  if (mark == NULL || mark->state != TONARI_ATTENDANCE_STATE_UNMARKED)
    return g_steal_pointer (&mark);
  statement = tonari_db_prepare (
      db,
      "SELECT a.enrolment FROM enrolments AS e JOIN attendance AS a ON a.enrolment = e.id AND a.session = ?1 "
      "AND a.deleted_at IS NULL AND a.state <> 'unmarked' WHERE e.joined_to = ?2 AND e.deleted_at IS NULL "
      "ORDER BY e.id LIMIT 1",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, session);
  tonari_statement_bind_int (statement, 2, enrolment);
  if (!tonari_statement_step (statement, &has_row, error))
    return NULL;
  if (!has_row)
    return g_steal_pointer (&mark);

  return tonari_store_attendance_find (db, session, tonari_statement_int (statement, 0), error);
}

gboolean
tonari_store_attendance_ease (
    TonariDb *db, gint64 session, gint64 enrolment, double before, double after, GError **error)
{
  g_autoptr (TonariAttendance) mark = NULL;

  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  mark = find_counting (db, session, enrolment, error);
  if (mark != NULL)
    {
      mark->ease_before = before;
      mark->ease_after = after;
    }
  if (mark == NULL || !tonari_store_save_kept (db, &tonari_attendance_entity, mark, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}
