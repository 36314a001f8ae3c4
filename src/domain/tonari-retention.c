/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-retention.h"

/* Whether @seen lies before @session; two on one day go by the order in which they were made. */
static gboolean
is_before (const TonariSeen *seen, const TonariSession *session)
{
  int order = tonari_date_compare (seen->date, session->date);

  return order < 0 || (order == 0 && seen->session < session->row.id);
}

static gboolean
was_seen_before (const GArray *seen, gint64 person, const TonariSession *session)
{
  for (guint i = 0; seen != NULL && i < seen->len; i++)
    {
      const TonariSeen *other = &g_array_index (seen, TonariSeen, i);

      if (other->person == person && is_before (other, session))
        return TRUE;
    }

  return FALSE;
}

static gboolean
was_at (const TonariClassSheet *sheet, const TonariSession *session, gint64 enrolment)
{
  return tonari_attendance_state_is_present (tonari_class_sheet_state (sheet, session->row.id, enrolment));
}

static TonariFirstTimer *
first_timer_new (const TonariClassSheet *sheet,
                 const TonariParticipant *participant,
                 const GPtrArray *held,
                 guint first)
{
  TonariFirstTimer *self = g_new0 (TonariFirstTimer, 1);

  self->participant = participant;
  self->first = g_ptr_array_index (held, first);
  for (guint i = first + 1; i < held->len && self->n_next < TONARI_FIRST_TIMER_SESSIONS; i++)
    {
      self->next[self->n_next] = g_ptr_array_index (held, i);
      if (was_at (sheet, self->next[self->n_next], participant->enrolment->row.id))
        self->returned = TONARI_RETURNED_YES;
      self->n_next++;
    }
  if (self->returned != TONARI_RETURNED_YES && self->n_next == TONARI_FIRST_TIMER_SESSIONS)
    self->returned = TONARI_RETURNED_NO;

  return self;
}

GPtrArray *
tonari_retention_first_timers (const TonariClassSheet *sheet, const GArray *seen_elsewhere)
{
  GPtrArray *first_timers = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) held = NULL;

  g_return_val_if_fail (sheet != NULL, first_timers);

  held = tonari_class_sheet_held (sheet);
  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      guint first = 0;

      while (first < held->len &&
             !was_at (sheet, g_ptr_array_index (held, first), participant->enrolment->row.id))
        first++;
      if (first < held->len &&
          !was_seen_before (seen_elsewhere, participant->enrolment->person, g_ptr_array_index (held, first)))
        g_ptr_array_add (first_timers, first_timer_new (sheet, participant, held, first));
    }

  return first_timers;
}
