/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-sheet.h"

#include "tonari-session-module.h"

/* A mark is its own key: session and enrolment together. */
static guint
mark_hash (gconstpointer key)
{
  const TonariAttendance *mark = key;

  return g_int64_hash (&mark->session) * 31 + g_int64_hash (&mark->enrolment);
}

static gboolean
mark_equal (gconstpointer a, gconstpointer b)
{
  const TonariAttendance *left = a;
  const TonariAttendance *right = b;

  return left->session == right->session && left->enrolment == right->enrolment;
}

TonariClassSheet *
tonari_class_sheet_new (void)
{
  TonariClassSheet *self = g_new0 (TonariClassSheet, 1);

  self->aclass = tonari_class_new ();
  self->sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_free);
  self->participants = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_participant_free);
  self->modules = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_module_free);
  self->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_attendance_free);
  self->session_modules = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_module_free);
  self->index = g_hash_table_new (mark_hash, mark_equal);

  return self;
}

void
tonari_class_sheet_free (TonariClassSheet *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->index, g_hash_table_unref);
  g_clear_pointer (&self->aclass, tonari_class_free);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);
  g_clear_pointer (&self->participants, g_ptr_array_unref);
  g_clear_pointer (&self->modules, g_ptr_array_unref);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->session_modules, g_ptr_array_unref);
  g_free (self);
}

void
tonari_class_sheet_reindex (TonariClassSheet *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_remove_all (self->index);
  for (guint i = 0; i < self->marks->len; i++)
    g_hash_table_add (self->index, g_ptr_array_index (self->marks, i));
}

TonariAttendance *
tonari_class_sheet_mark (const TonariClassSheet *self, gint64 session, gint64 enrolment)
{
  TonariAttendance probe = { .session = session, .enrolment = enrolment };

  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->index, &probe);
}

TonariAttendanceState
tonari_class_sheet_state (const TonariClassSheet *self, gint64 session, gint64 enrolment)
{
  const TonariAttendance *mark = tonari_class_sheet_mark (self, session, enrolment);

  return mark != NULL ? mark->state : TONARI_ATTENDANCE_STATE_UNMARKED;
}

static void
totals_add (TonariTotals *totals, const TonariEnrolment *enrolment, TonariAttendanceState state)
{
  if (state == TONARI_ATTENDANCE_STATE_UNMARKED && enrolment->status == TONARI_ENROLMENT_STATUS_LEFT)
    return;

  totals->counts[state]++;
  totals->expected++;
  if (tonari_attendance_state_is_present (state))
    totals->present++;
  else if (state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED ||
           state == TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED)
    totals->absent++;
}

void
tonari_class_sheet_session_totals (const TonariClassSheet *self, gint64 session, TonariTotals *totals)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (totals != NULL);

  *totals = (TonariTotals){ 0 };
  for (guint i = 0; i < self->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (self->participants, i);
      const TonariEnrolment *enrolment = participant->enrolment;

      totals_add (totals, enrolment, tonari_class_sheet_state (self, session, enrolment->row.id));
    }
}

static const TonariEnrolment *
find_enrolment (const TonariClassSheet *self, gint64 enrolment)
{
  for (guint i = 0; i < self->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (self->participants, i);

      if (participant->enrolment->row.id == enrolment)
        return participant->enrolment;
    }

  return NULL;
}

void
tonari_class_sheet_participant_totals (const TonariClassSheet *self, gint64 enrolment, TonariTotals *totals)
{
  const TonariEnrolment *who;

  g_return_if_fail (self != NULL);
  g_return_if_fail (totals != NULL);

  *totals = (TonariTotals){ 0 };
  who = find_enrolment (self, enrolment);
  if (who == NULL)
    return;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (self->sessions, i);

      if (session->status != TONARI_SESSION_STATUS_CANCELLED)
        totals_add (totals, who, tonari_class_sheet_state (self, session->row.id, enrolment));
    }
}

static gboolean
covers (const TonariClassSheet *self, gint64 session, gint64 module)
{
  for (guint i = 0; i < self->session_modules->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (self->session_modules, i);

      if (link->session == session && link->module == module)
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
tonari_class_sheet_module_sessions (const TonariClassSheet *self, gint64 module)
{
  GPtrArray *sessions = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, sessions);

  for (guint i = 0; i < self->sessions->len; i++)
    {
      TonariSession *session = g_ptr_array_index (self->sessions, i);

      if (session->status != TONARI_SESSION_STATUS_CANCELLED && covers (self, session->row.id, module))
        g_ptr_array_add (sessions, session);
    }

  return sessions;
}
