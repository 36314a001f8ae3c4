/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-concern.h"

TonariConcern *
tonari_concern_new (void)
{
  TonariConcern *self = g_new0 (TonariConcern, 1);

  self->number = TONARI_INT_UNKNOWN;
  return self;
}

void
tonari_concern_free (TonariConcern *self)
{
  if (self == NULL)
    return;

  g_free (self->case_code);
  g_free (self->name);
  g_free (self->kana);
  g_free (self->called_name);
  g_free (self->relation);
  g_free (self->class_title);
  g_free (self);
}

int
tonari_concern_compare (gconstpointer a, gconstpointer b)
{
  const TonariConcern *left = *(TonariConcern *const *) a;
  const TonariConcern *right = *(TonariConcern *const *) b;
  int order = tonari_date_compare (right->date, left->date);

  if (order == 0)
    order = g_strcmp0 (left->kana != NULL ? left->kana : left->name,
                       right->kana != NULL ? right->kana : right->name);
  if (order == 0)
    order = (left->enrolment > right->enrolment) - (left->enrolment < right->enrolment);

  return order;
}

static gboolean
is_absent (TonariAttendanceState state)
{
  return state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED ||
         state == TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED;
}

static const TonariFirstTimer *
find_first_timer (const GPtrArray *first_timers, gint64 enrolment)
{
  for (guint i = 0; i < first_timers->len; i++)
    {
      const TonariFirstTimer *first_timer = g_ptr_array_index (first_timers, i);

      if (first_timer->participant->enrolment->row.id == enrolment)
        return first_timer;
    }

  return NULL;
}

/* Whether the session of @held at @at gives rise to a thought, and which. */
static gboolean
find_reason (const TonariClassSheet *sheet,
             const TonariFirstTimer *first_timer,
             const GPtrArray *held,
             guint at,
             gint64 enrolment,
             TonariConcernKind *kind)
{
  const TonariSession *session = g_ptr_array_index (held, at);
  const TonariSession *before = at > 0 ? g_ptr_array_index (held, at - 1) : NULL;
  const TonariAttendance *last = NULL;
  TonariAttendanceState state = tonari_class_sheet_state (sheet, session->row.id, enrolment);

  if (before == NULL)
    return FALSE;
  last = tonari_class_sheet_mark (sheet, before->row.id, enrolment);

  if (state == TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED && last != NULL &&
      tonari_attendance_state_is_present (last->state) && last->ease_after <= TONARI_CONCERN_EASE)
    *kind = TONARI_CONCERN_KIND_HARD_SESSION;
  else if (is_absent (state) && last != NULL && is_absent (last->state))
    *kind = TONARI_CONCERN_KIND_TWO_ABSENCES;
  else if (first_timer != NULL && first_timer->n_next > 0 && first_timer->next[0] == session &&
           (is_absent (state) || state == TONARI_ATTENDANCE_STATE_UNMARKED))
    *kind = TONARI_CONCERN_KIND_NOT_BACK;
  else
    return FALSE;

  return TRUE;
}

static gboolean
is_answered (const GArray *answers, gint64 enrolment, const TonariSession *session)
{
  for (guint i = 0; answers != NULL && i < answers->len; i++)
    {
      const TonariCareAnswer *answer = &g_array_index (answers, TonariCareAnswer, i);

      if (answer->enrolment == enrolment &&
          tonari_date_last (answer->date) >= tonari_date_first (session->date))
        return TRUE;
    }

  return FALSE;
}

static TonariConcern *
concern_of (const TonariClassSheet *sheet,
            const TonariParticipant *participant,
            const TonariSession *session,
            TonariConcernKind kind)
{
  TonariConcern *self = tonari_concern_new ();

  self->kind = kind;
  self->enrolment = participant->enrolment->row.id;
  self->relative = participant->enrolment->relative;
  self->person = participant->enrolment->person;
  self->case_id = participant->case_id;
  self->case_code = g_strdup (participant->case_code);
  self->name = g_strdup (participant->name);
  self->kana = g_strdup (participant->kana);
  self->called_name = g_strdup (tonari_participant_room_name (participant));
  self->relation = g_strdup (participant->relation);
  self->class_id = sheet->aclass->row.id;
  self->class_title = g_strdup (sheet->aclass->title);
  self->session = session->row.id;
  self->number = session->number;
  self->date = session->date;

  return self;
}

/* The newest absence that gives a reason, unless they have come since. */
static TonariConcern *
concern_about (const TonariClassSheet *sheet,
               const GPtrArray *first_timers,
               const TonariParticipant *participant,
               const GPtrArray *held,
               const GArray *answers)
{
  gint64 enrolment = participant->enrolment->row.id;
  const TonariFirstTimer *first_timer = find_first_timer (first_timers, enrolment);

  for (guint i = held->len; i-- > 0;)
    {
      const TonariSession *session = g_ptr_array_index (held, i);
      TonariAttendanceState state = tonari_class_sheet_state (sheet, session->row.id, enrolment);
      TonariConcernKind kind;

      /* Whoever went through it with staff has been in touch with us as well. */
      if (tonari_attendance_state_is_present (state) || state == TONARI_ATTENDANCE_STATE_MAKE_UP)
        return NULL;
      if (!find_reason (sheet, first_timer, held, i, enrolment, &kind))
        continue;

      return is_answered (answers, enrolment, session) ? NULL
                                                       : concern_of (sheet, participant, session, kind);
    }

  return NULL;
}

static void
drop_later (GPtrArray *held, int today)
{
  for (guint i = held->len; i-- > 0;)
    {
      const TonariSession *session = g_ptr_array_index (held, i);

      if (!tonari_date_is_known (session->date) || tonari_date_first (session->date) > today)
        g_ptr_array_remove_index (held, i);
    }
}

GPtrArray *
tonari_concerns (const TonariClassSheet *sheet,
                 const GPtrArray *first_timers,
                 const GArray *answers,
                 int today)
{
  GPtrArray *concerns = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_concern_free);
  g_autoptr (GPtrArray) held = NULL;

  g_return_val_if_fail (sheet != NULL && first_timers != NULL, concerns);

  held = tonari_class_sheet_held (sheet);
  drop_later (held, today);
  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      g_autoptr (TonariConcern) concern = NULL;

      if (participant->enrolment->status == TONARI_ENROLMENT_STATUS_LEFT)
        continue;
      concern = concern_about (sheet, first_timers, participant, held, answers);
      if (concern != NULL && today - tonari_date_first (concern->date) <= TONARI_CONCERN_DAYS)
        g_ptr_array_add (concerns, g_steal_pointer (&concern));
    }
  g_ptr_array_sort (concerns, tonari_concern_compare);

  return concerns;
}
