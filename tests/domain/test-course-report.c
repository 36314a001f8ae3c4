/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-report.h"

#include <string.h>

#define TODAY 740000

/* People down, sessions across: p present, l late, a absent, - unmarked. */
static TonariProgressSheet *
make (const char *const *rows, guint n_sessions, guint cancelled)
{
  TonariProgressSheet *progress = tonari_progress_sheet_new ();
  TonariClassSheet *sheet = progress->sheet;

  for (guint k = 0; k < n_sessions; k++)
    {
      TonariSession *session = tonari_session_new ();

      session->row.id = k + 1;
      session->number = k + 1;
      session->date = tonari_date_from_day (TODAY - 100 + (int) k * 7);
      session->status = k == cancelled ? TONARI_SESSION_STATUS_CANCELLED : TONARI_SESSION_STATUS_HELD;
      g_ptr_array_add (sheet->sessions, session);
    }
  for (guint i = 0; rows[i] != NULL; i++)
    {
      TonariParticipant *participant = tonari_participant_new ();

      participant->enrolment->row.id = i + 1;
      participant->enrolment->person = i + 1;
      participant->enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
      g_ptr_array_add (sheet->participants, participant);
      for (guint k = 0; k < n_sessions && rows[i][k] != '\0'; k++)
        {
          TonariAttendance *mark;

          if (rows[i][k] == '-')
            continue;
          mark = tonari_attendance_new ();
          mark->row.id = i * n_sessions + k + 1;
          mark->session = k + 1;
          mark->enrolment = i + 1;
          mark->state = rows[i][k] == 'p'   ? TONARI_ATTENDANCE_STATE_PRESENT
                        : rows[i][k] == 'l' ? TONARI_ATTENDANCE_STATE_LATE
                                            : TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED;
          if (rows[i][k] == 'p')
            {
              mark->ease_before = 2;
              mark->ease_after = 4 + i % 2;
            }
          g_ptr_array_add (sheet->marks, mark);
        }
    }
  tonari_class_sheet_reindex (sheet);
  tonari_progress_sheet_reckon (progress, NULL, TODAY);

  return progress;
}

static void
test_whole (void)
{
  static const char *const rows[] = { "ppp", "pap", "l-p", "aaa", NULL };
  g_autoptr (TonariProgressSheet) progress = make (rows, 3, 1);
  g_autoptr (TonariCourseReport) report = tonari_course_report_new (progress);
  const TonariSessionFigures *first = &g_array_index (report->sessions, TonariSessionFigures, 0);

  g_assert_cmpuint (report->n_planned, ==, 2);
  g_assert_cmpuint (report->n_held, ==, 2);
  g_assert_cmpuint (report->n_cancelled, ==, 1);
  g_assert_cmpuint (report->people.value, ==, 3);
  g_assert_cmpuint (report->visits.value, ==, 6);
  g_assert_cmpfloat_with_epsilon (report->average, 3, 1e-9);
  g_assert_cmpuint (report->first_timers.value, ==, 3);
  g_assert_cmpuint (report->not_first.value, ==, 0);
  g_assert_cmpuint (report->completed.value + report->not_completed.value, ==, 3);
  g_assert_cmpuint (first->present.value, ==, 3);
  g_assert_cmpuint (first->ease.n.value, ==, 2);
  g_assert_cmpfloat_with_epsilon (first->ease.before, 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (first->ease.after, 4.5, 1e-9);
  g_assert_false (g_array_index (report->sessions, TonariSessionFigures, 1).held);
  g_assert_cmpuint (report->ease.n.value, ==, 5);
}

static void
test_suppressed (void)
{
  /* Seven people; the second session has three, so the next smallest is hidden with it. */
  static const char *const rows[] = { "ppp", "ppp", "ppp", "pap", "pap", "pap", "aap", NULL };
  g_autoptr (TonariProgressSheet) progress = make (rows, 3, G_MAXUINT);
  g_autoptr (TonariCourseReport) report = tonari_course_report_new (progress);
  const TonariSessionFigures *figures = &g_array_index (report->sessions, TonariSessionFigures, 0);

  tonari_course_report_suppress (report);
  g_assert_false (report->visits.hidden);
  g_assert_cmpuint (report->visits.value, ==, 16);
  g_assert_true (figures[0].present.hidden);
  g_assert_true (figures[1].present.hidden);
  g_assert_false (figures[2].present.hidden);
  g_assert_true (isnan (figures[1].ease.before));
  g_assert_false (isnan (figures[2].ease.before));
  g_assert_false (report->people.hidden);
}

static void
test_few (void)
{
  static const char *const rows[] = { "pp", "pp", NULL };
  g_autoptr (TonariProgressSheet) progress = make (rows, 2, G_MAXUINT);
  g_autoptr (TonariCourseReport) report = tonari_course_report_new (progress);

  tonari_course_report_suppress (report);
  g_assert_true (report->people.hidden);
  g_assert_true (report->visits.hidden);
  g_assert_true (report->first_timers.hidden);
  g_assert_true (report->completed.hidden);
  g_assert_true (isnan (report->average));
  g_assert_true (isnan (report->ease.after));
}

static void
test_empty (void)
{
  static const char *const rows[] = { NULL };
  g_autoptr (TonariProgressSheet) progress = make (rows, 0, G_MAXUINT);
  g_autoptr (TonariCourseReport) report = tonari_course_report_new (progress);

  tonari_course_report_suppress (report);
  g_assert_cmpuint (report->people.value, ==, 0);
  g_assert_false (report->people.hidden);
  g_assert_true (isnan (report->average));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/course-report/whole", test_whole);
  g_test_add_func ("/course-report/suppressed", test_suppressed);
  g_test_add_func ("/course-report/few", test_few);
  g_test_add_func ("/course-report/empty", test_empty);

  return g_test_run ();
}
