/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-sheet.h"

#include "tonari-session-module.h"

/* Where a mark stands in the grid; not always where its row says, because a joined walk-in's counts
 * elsewhere. */
typedef struct
{
  gint64 session;
  gint64 enrolment;
} Cell;

static guint
cell_hash (gconstpointer key)
{
  const Cell *cell = key;

  return g_int64_hash (&cell->session) * 31 + g_int64_hash (&cell->enrolment);
}

static gboolean
cell_equal (gconstpointer a, gconstpointer b)
{
  const Cell *left = a;
  const Cell *right = b;

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
  self->joined = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_enrolment_free);
  self->make_ups = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_make_up_free);
  self->make_up_sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_themes_free);
  self->index = g_hash_table_new_full (cell_hash, cell_equal, g_free, NULL);

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
  g_clear_pointer (&self->joined, g_ptr_array_unref);
  g_clear_pointer (&self->make_ups, g_ptr_array_unref);
  g_clear_pointer (&self->make_up_sessions, g_ptr_array_unref);
  g_free (self);
}

/* The enrolment that a mark counts for. */
static gint64
counts_for (const TonariClassSheet *self, gint64 enrolment)
{
  for (guint i = 0; i < self->joined->len; i++)
    {
      const TonariEnrolment *walk_in = g_ptr_array_index (self->joined, i);

      if (walk_in->row.id == enrolment)
        return walk_in->joined_to;
    }

  return enrolment;
}

static void
index_mark (TonariClassSheet *self, gint64 enrolment, TonariAttendance *mark)
{
  Cell *cell = g_new (Cell, 1);

  cell->session = mark->session;
  cell->enrolment = enrolment;
  g_hash_table_replace (self->index, cell, mark);
}

void
tonari_class_sheet_reindex (TonariClassSheet *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_remove_all (self->index);
  for (guint i = 0; i < self->marks->len; i++)
    {
      TonariAttendance *mark = g_ptr_array_index (self->marks, i);

      index_mark (self, mark->enrolment, mark);
    }
  for (guint i = 0; i < self->marks->len && self->joined->len > 0; i++)
    {
      TonariAttendance *mark = g_ptr_array_index (self->marks, i);
      gint64 enrolment = counts_for (self, mark->enrolment);

      if (enrolment != mark->enrolment && mark->state != TONARI_ATTENDANCE_STATE_UNMARKED &&
          tonari_class_sheet_state (self, mark->session, enrolment) == TONARI_ATTENDANCE_STATE_UNMARKED)
        index_mark (self, enrolment, mark);
    }
}

TonariAttendance *
tonari_class_sheet_mark (const TonariClassSheet *self, gint64 session, gint64 enrolment)
{
  Cell probe = { session, enrolment };

  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->index, &probe);
}

guint
tonari_class_sheet_doubled (const TonariClassSheet *self, gint64 enrolment)
{
  guint doubled = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const TonariAttendance *mark = g_ptr_array_index (self->marks, i);
      const TonariAttendance *counted;

      if (mark->enrolment == enrolment || mark->state == TONARI_ATTENDANCE_STATE_UNMARKED ||
          counts_for (self, mark->enrolment) != enrolment)
        continue;
      counted = tonari_class_sheet_mark (self, mark->session, enrolment);
      if (counted != NULL && counted->enrolment == enrolment)
        doubled++;
    }

  return doubled;
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

TonariParticipant *
tonari_class_sheet_participant (const TonariClassSheet *self, gint64 enrolment)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->participants->len; i++)
    {
      TonariParticipant *participant = g_ptr_array_index (self->participants, i);

      if (participant->enrolment->row.id == enrolment)
        return participant;
    }

  return NULL;
}

void
tonari_class_sheet_participant_totals (const TonariClassSheet *self, gint64 enrolment, TonariTotals *totals)
{
  const TonariParticipant *who;

  g_return_if_fail (self != NULL);
  g_return_if_fail (totals != NULL);

  *totals = (TonariTotals){ 0 };
  who = tonari_class_sheet_participant (self, enrolment);
  if (who == NULL)
    return;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (self->sessions, i);

      if (session->status != TONARI_SESSION_STATUS_CANCELLED)
        totals_add (totals, who->enrolment, tonari_class_sheet_state (self, session->row.id, enrolment));
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

TonariSession *
tonari_class_sheet_session (const TonariClassSheet *self, gint64 session)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sessions->len; i++)
    {
      TonariSession *found = g_ptr_array_index (self->sessions, i);

      if (found->row.id == session)
        return found;
    }

  return NULL;
}

TonariMakeUp *
tonari_class_sheet_make_up (const TonariClassSheet *self, gint64 attendance)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->make_ups->len; i++)
    {
      TonariMakeUp *make_up = g_ptr_array_index (self->make_ups, i);

      if (make_up->attendance == attendance)
        return make_up;
    }

  return NULL;
}

GStrv
tonari_class_sheet_session_themes (const TonariClassSheet *self, gint64 session)
{
  g_autoptr (GStrvBuilder) themes = g_strv_builder_new ();

  g_return_val_if_fail (self != NULL, g_strv_builder_end (themes));

  for (guint i = 0; i < self->make_up_sessions->len; i++)
    {
      const TonariSessionThemes *other = g_ptr_array_index (self->make_up_sessions, i);

      if (other->session->row.id == session)
        return g_strdupv (other->modules);
    }
  for (guint i = 0; i < self->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (self->modules, i);

      if (module->uid != NULL && covers (self, session, module->row.id))
        g_strv_builder_add (themes, module->uid);
    }

  return g_strv_builder_end (themes);
}

gboolean
tonari_class_sheet_was_held (const TonariClassSheet *self, const TonariSession *session)
{
  g_return_val_if_fail (self != NULL && session != NULL, FALSE);

  if (session->status != TONARI_SESSION_STATUS_PLANNED)
    return session->status == TONARI_SESSION_STATUS_HELD;
  for (guint i = 0; i < self->marks->len; i++)
    {
      const TonariAttendance *mark = g_ptr_array_index (self->marks, i);

      if (mark->session == session->row.id && tonari_attendance_state_is_present (mark->state))
        return TRUE;
    }

  return FALSE;
}

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  const TonariSession *left = *(TonariSession *const *) a;
  const TonariSession *right = *(TonariSession *const *) b;
  int order = tonari_date_compare (left->date, right->date);

  return order != 0 ? order : (left->number > right->number) - (left->number < right->number);
}

GPtrArray *
tonari_class_sheet_held (const TonariClassSheet *self)
{
  GPtrArray *held = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, held);

  for (guint i = 0; i < self->sessions->len; i++)
    {
      TonariSession *session = g_ptr_array_index (self->sessions, i);

      if (tonari_class_sheet_was_held (self, session))
        g_ptr_array_add (held, session);
    }
  g_ptr_array_sort (held, compare_sessions);

  return held;
}
