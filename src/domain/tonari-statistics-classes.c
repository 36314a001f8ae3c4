/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-private.h"

#include <math.h>

#include "tonari-course-report.h"

typedef struct
{
  TonariStatistics *statistics;
  TonariStatisticsIndex table;
  GPtrArray *people;
  GPtrArray *completed;
} Count;

static void
bump (Count *count, guint row, int day)
{
  if (!tonari_statistics_period_has (count->statistics->period, day))
    return;
  tonari_statistics_cell (count->statistics, count->table, row,
                          tonari_statistics_month_column (count->statistics, day))
      ->value++;
  tonari_statistics_cell (count->statistics, count->table, row, count->statistics->n_columns - 1)->value++;
}

/* Each once in a column; @seen are those who stand in each column of the row.  One who has no row of a person
 * counts by the enrolment. */
static void
add_person (Count *count, guint row, GPtrArray *seen, const TonariEnrolment *enrolment, int day)
{
  const guint columns[] = { tonari_statistics_month_column (count->statistics, day),
                            count->statistics->n_columns - 1 };
  gint64 key = enrolment->person != 0 ? enrolment->person : -enrolment->row.id;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_hash_table_add (g_ptr_array_index (seen, columns[i]), g_memdup2 (&key, sizeof key)))
      tonari_statistics_cell (count->statistics, count->table, row, columns[i])->value++;
}

static void
count_session (Count *count, const TonariClassSheet *sheet, const TonariSession *session)
{
  int day = tonari_date_middle (session->date);

  if (!tonari_statistics_period_has (count->statistics->period, day))
    return;
  bump (count, TONARI_CLASSES_SESSIONS, day);
  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);

      if (!tonari_attendance_state_is_present (
              tonari_class_sheet_state (sheet, session->row.id, participant->enrolment->row.id)))
        continue;
      bump (count, TONARI_CLASSES_VISITS, day);
      add_person (count, TONARI_CLASSES_PEOPLE, count->people, participant->enrolment, day);
    }
}

static guint
row_of_returned (TonariReturned returned)
{
  switch (returned)
    {
    case TONARI_RETURNED_YES:
      return TONARI_CLASSES_SEEN_AGAIN;
    case TONARI_RETURNED_NO:
      return TONARI_CLASSES_NOT_SEEN_AGAIN;
    case TONARI_RETURNED_UNKNOWN:
    default:
      return TONARI_CLASSES_NOT_KNOWN_YET;
    }
}

/* The day that was noted, else that of the last session held: a course is completed with its end. */
static int
completion_day (const TonariEnrolment *enrolment, const GPtrArray *held)
{
  if (tonari_date_is_known (enrolment->completed_on))
    return tonari_date_middle (enrolment->completed_on);

  return held->len > 0
             ? tonari_date_middle (((const TonariSession *) g_ptr_array_index (held, held->len - 1))->date)
             : 0;
}

static void
count_class (Count *count, const TonariProgressSheet *progress)
{
  g_autoptr (GPtrArray) held = tonari_class_sheet_held (progress->sheet);

  for (guint i = 0; i < held->len; i++)
    count_session (count, progress->sheet, g_ptr_array_index (held, i));
  for (guint i = 0; i < progress->first_timers->len; i++)
    {
      const TonariFirstTimer *first = g_ptr_array_index (progress->first_timers, i);
      int day = tonari_date_middle (first->first->date);

      bump (count, TONARI_CLASSES_FIRST, day);
      bump (count, row_of_returned (first->returned), day);
    }
  for (guint i = 0; i < progress->rows->len; i++)
    {
      const TonariProgress *row = g_ptr_array_index (progress->rows, i);
      const TonariEnrolment *enrolment = row->participant->enrolment;
      int day = completion_day (enrolment, held);

      if (tonari_progress_took_part (row, progress->sheet) && tonari_progress_has_completed (row) &&
          tonari_statistics_period_has (count->statistics->period, day))
        add_person (count, TONARI_CLASSES_COMPLETED, count->completed, enrolment, day);
    }
}

static void
end_averages (Count *count)
{
  for (guint column = 0; column < count->statistics->n_columns; column++)
    {
      double sessions =
          tonari_statistics_cell (count->statistics, count->table, TONARI_CLASSES_SESSIONS, column)->value;
      double visits =
          tonari_statistics_cell (count->statistics, count->table, TONARI_CLASSES_VISITS, column)->value;

      /* In tenths, as it is shown and as it is kept. */
      tonari_statistics_cell (count->statistics, count->table, TONARI_CLASSES_AVERAGE, column)->value =
          sessions > 0 ? round (visits / sessions * 10) / 10 : NAN;
    }
}

void
tonari_statistics_count_classes (TonariStatistics *self, const TonariStatisticsInput *input)
{
  const TonariStatisticsIndex tables[] = { TONARI_STATISTICS_CLASSES, TONARI_STATISTICS_TRAINING };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
      g_autoptr (GPtrArray) completed = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
      Count count = { self, tables[i], people, completed };

      for (guint column = 0; column < self->n_columns; column++)
        {
          g_ptr_array_add (people, g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL));
          g_ptr_array_add (completed, g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL));
        }
      for (guint k = 0; k < input->classes->len; k++)
        {
          const TonariProgressSheet *progress = g_ptr_array_index (input->classes, k);
          gboolean is_training = progress->sheet->aclass->edition == TONARI_EDITION_TRAINING;

          if (is_training == (tables[i] == TONARI_STATISTICS_TRAINING))
            count_class (&count, progress);
        }
      end_averages (&count);
    }
}
