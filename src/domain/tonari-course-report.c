/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-report.h"

gboolean
tonari_progress_has_completed (const TonariProgress *self)
{
  TonariEnrolmentStatus status;

  g_return_val_if_fail (self != NULL, FALSE);

  status = self->participant->enrolment->status;
  if (status == TONARI_ENROLMENT_STATUS_COMPLETED)
    return TRUE;

  return status == TONARI_ENROLMENT_STATUS_ENROLLED && self->outlook == TONARI_OUTLOOK_COMPLETED;
}

gboolean
tonari_progress_took_part (const TonariProgress *self, const TonariClassSheet *sheet)
{
  TonariTotals totals;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (sheet != NULL, FALSE);

  tonari_class_sheet_participant_totals (sheet, self->participant->enrolment->row.id, &totals);

  return totals.present > 0;
}

static void
add_ease (TonariEaseFigures *ease, const TonariAttendance *mark)
{
  if (isnan (mark->ease_before) || isnan (mark->ease_after))
    return;

  /* Sums until the end of the counting. */
  ease->before = (ease->n.value > 0 ? ease->before : 0) + mark->ease_before;
  ease->after = (ease->n.value > 0 ? ease->after : 0) + mark->ease_after;
  ease->n.value++;
}

static void
end_ease (TonariEaseFigures *ease)
{
  ease->before = ease->n.value > 0 ? ease->before / ease->n.value : NAN;
  ease->after = ease->n.value > 0 ? ease->after / ease->n.value : NAN;
}

static void
count_session (TonariCourseReport *self, const TonariClassSheet *sheet, const TonariSession *session)
{
  TonariSessionFigures figures = { .session = session, .held = tonari_class_sheet_was_held (sheet, session) };

  if (session->status == TONARI_SESSION_STATUS_CANCELLED)
    self->n_cancelled++;
  else
    self->n_planned++;
  if (figures.held)
    {
      self->n_held++;
      for (guint i = 0; i < sheet->participants->len; i++)
        {
          const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
          const TonariAttendance *mark =
              tonari_class_sheet_mark (sheet, session->row.id, participant->enrolment->row.id);

          if (mark == NULL || !tonari_attendance_state_is_present (mark->state))
            continue;
          figures.present.value++;
          add_ease (&figures.ease, mark);
          add_ease (&self->ease, mark);
        }
      self->visits.value += figures.present.value;
    }
  end_ease (&figures.ease);
  g_array_append_val (self->sessions, figures);
}

/* A person who stands in the class twice is one person; who is nobody's row is one of their own. */
static gboolean
is_new (GHashTable *seen, const TonariEnrolment *enrolment)
{
  return enrolment->person == 0 || g_hash_table_add (seen, g_memdup2 (&enrolment->person, sizeof (gint64)));
}

static void
count_people (TonariCourseReport *self, const TonariProgressSheet *progress)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) completed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < progress->rows->len; i++)
    {
      const TonariProgress *row = g_ptr_array_index (progress->rows, i);
      const TonariEnrolment *enrolment = row->participant->enrolment;

      if (!tonari_progress_took_part (row, progress->sheet))
        continue;
      if (is_new (seen, enrolment))
        self->people.value++;
      if (tonari_progress_has_completed (row) && is_new (completed, enrolment))
        self->completed.value++;
    }
  self->not_completed.value = self->people.value - MIN (self->completed.value, self->people.value);
}

static void
count_first_timers (TonariCourseReport *self, const TonariProgressSheet *progress)
{
  for (guint i = 0; i < progress->first_timers->len; i++)
    {
      const TonariFirstTimer *first = g_ptr_array_index (progress->first_timers, i);

      self->first_timers.value++;
      if (first->returned == TONARI_RETURNED_YES)
        self->seen_again.value++;
      else if (first->returned == TONARI_RETURNED_NO)
        self->not_seen_again.value++;
      else
        self->not_known_yet.value++;
    }
  self->not_first.value = self->people.value - MIN (self->first_timers.value, self->people.value);
}

TonariCourseReport *
tonari_course_report_new (const TonariProgressSheet *progress)
{
  TonariCourseReport *self;

  g_return_val_if_fail (progress != NULL, NULL);

  self = g_new0 (TonariCourseReport, 1);
  self->sessions = g_array_new (FALSE, FALSE, sizeof (TonariSessionFigures));
  for (guint i = 0; i < progress->sheet->sessions->len; i++)
    count_session (self, progress->sheet, g_ptr_array_index (progress->sheet->sessions, i));
  end_ease (&self->ease);
  count_people (self, progress);
  count_first_timers (self, progress);
  self->average = self->n_held > 0 ? (double) self->visits.value / self->n_held : NAN;

  return self;
}

void
tonari_course_report_free (TonariCourseReport *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->sessions, g_array_unref);
  g_free (self);
}

/* Cells that make a total: hidden together, and written back where they came from. */
static void
suppress_group (TonariCount *const *cells, guint n_cells, TonariCount *total)
{
  g_autofree TonariCount *counts = g_new0 (TonariCount, MAX (n_cells, 1));

  for (guint i = 0; i < n_cells; i++)
    counts[i] = *cells[i];
  tonari_suppress (counts, n_cells, total);
  for (guint i = 0; i < n_cells; i++)
    *cells[i] = counts[i];
}

static void
hide_means (TonariEaseFigures *ease)
{
  if (ease->n.hidden)
    ease->before = ease->after = NAN;
}

void
tonari_course_report_suppress (TonariCourseReport *self)
{
  g_autoptr (GPtrArray) present = g_ptr_array_new ();
  g_autoptr (GPtrArray) ease = g_ptr_array_new ();
  TonariCount *origin[] = { &self->first_timers, &self->not_first };
  TonariCount *returned[] = { &self->seen_again, &self->not_seen_again, &self->not_known_yet };
  TonariCount *completion[] = { &self->completed, &self->not_completed };

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->sessions->len; i++)
    {
      TonariSessionFigures *figures = &g_array_index (self->sessions, TonariSessionFigures, i);

      if (!figures->held)
        continue;
      g_ptr_array_add (present, &figures->present);
      g_ptr_array_add (ease, &figures->ease.n);
    }

  /* The visits and marks of fewer than five people are theirs, however many sessions they came to. */
  suppress_group (origin, G_N_ELEMENTS (origin), &self->people);
  self->visits.hidden = self->ease.n.hidden = self->people.hidden;
  suppress_group ((TonariCount *const *) present->pdata, present->len, &self->visits);
  suppress_group ((TonariCount *const *) ease->pdata, ease->len, &self->ease.n);
  suppress_group (completion, G_N_ELEMENTS (completion), &self->people);
  suppress_group (returned, G_N_ELEMENTS (returned), &self->first_timers);

  if (self->visits.hidden)
    self->average = NAN;
  for (guint i = 0; i < self->sessions->len; i++)
    hide_means (&g_array_index (self->sessions, TonariSessionFigures, i).ease);
  hide_means (&self->ease);
}
