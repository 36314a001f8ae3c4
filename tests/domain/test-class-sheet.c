/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-sheet.h"

#include "tonari-class-entry.h"
#include "tonari-session-module.h"

#define SESSION_HELD 11
#define SESSION_CANCELLED 12
#define SESSION_NEXT 13
#define N_STATES (TONARI_ATTENDANCE_STATE_MAKE_UP + 1)

static void
add_session (TonariClassSheet *sheet, gint64 id, TonariSessionStatus status)
{
  TonariSession *session = tonari_session_new ();

  session->row.id = id;
  session->status = status;
  g_ptr_array_add (sheet->sessions, session);
}

static void
add_participant (TonariClassSheet *sheet, gint64 id, TonariEnrolmentStatus status)
{
  TonariParticipant *participant = tonari_participant_new ();

  participant->enrolment->row.id = id;
  participant->enrolment->status = status;
  g_ptr_array_add (sheet->participants, participant);
}

static void
add_mark (TonariClassSheet *sheet, gint64 session, gint64 enrolment, TonariAttendanceState state)
{
  TonariAttendance *mark = tonari_attendance_new ();

  mark->session = session;
  mark->enrolment = enrolment;
  mark->state = state;
  g_ptr_array_add (sheet->marks, mark);
}

static TonariClassSheet *
make_sheet (void)
{
  TonariClassSheet *sheet = tonari_class_sheet_new ();

  add_session (sheet, SESSION_HELD, TONARI_SESSION_STATUS_HELD);
  add_session (sheet, SESSION_CANCELLED, TONARI_SESSION_STATUS_CANCELLED);
  add_session (sheet, SESSION_NEXT, TONARI_SESSION_STATUS_PLANNED);
  return sheet;
}

static void
test_session_totals (void)
{
  g_autoptr (TonariClassSheet) sheet = make_sheet ();
  TonariTotals totals;

  /* One of each state, two without a mark, and two who have left, one of them marked before. */
  for (int state = 0; state < N_STATES; state++)
    {
      add_participant (sheet, 100 + state, TONARI_ENROLMENT_STATUS_ENROLLED);
      add_mark (sheet, SESSION_HELD, 100 + state, (TonariAttendanceState) state);
    }
  add_participant (sheet, 200, TONARI_ENROLMENT_STATUS_OBSERVER);
  add_participant (sheet, 201, TONARI_ENROLMENT_STATUS_LEFT);
  add_participant (sheet, 202, TONARI_ENROLMENT_STATUS_LEFT);
  add_mark (sheet, SESSION_HELD, 202, TONARI_ATTENDANCE_STATE_PRESENT);
  add_mark (sheet, SESSION_HELD, 999, TONARI_ATTENDANCE_STATE_PRESENT);
  tonari_class_sheet_reindex (sheet);

  tonari_class_sheet_session_totals (sheet, SESSION_HELD, &totals);
  g_assert_cmpuint (totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED], ==, 2);
  g_assert_cmpuint (totals.counts[TONARI_ATTENDANCE_STATE_PRESENT], ==, 2);
  for (int state = TONARI_ATTENDANCE_STATE_LATE; state < N_STATES; state++)
    g_assert_cmpuint (totals.counts[state], ==, 1);
  g_assert_cmpuint (totals.present, ==, 5);
  g_assert_cmpuint (totals.absent, ==, 2);
  g_assert_cmpuint (totals.expected, ==, 10);

  tonari_class_sheet_session_totals (sheet, SESSION_NEXT, &totals);
  g_assert_cmpuint (totals.expected, ==, 9);
  g_assert_cmpuint (totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED], ==, 9);
  g_assert_cmpuint (totals.present, ==, 0);
}

static void
test_participant_totals (void)
{
  g_autoptr (TonariClassSheet) sheet = make_sheet ();
  TonariTotals totals;

  add_participant (sheet, 1, TONARI_ENROLMENT_STATUS_ENROLLED);
  add_participant (sheet, 2, TONARI_ENROLMENT_STATUS_LEFT);
  add_mark (sheet, SESSION_HELD, 1, TONARI_ATTENDANCE_STATE_LATE);
  add_mark (sheet, SESSION_CANCELLED, 1, TONARI_ATTENDANCE_STATE_PRESENT);
  add_mark (sheet, SESSION_HELD, 2, TONARI_ATTENDANCE_STATE_MAKE_UP);
  tonari_class_sheet_reindex (sheet);

  tonari_class_sheet_participant_totals (sheet, 1, &totals);
  g_assert_cmpuint (totals.expected, ==, 2);
  g_assert_cmpuint (totals.present, ==, 1);
  g_assert_cmpuint (totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED], ==, 1);

  tonari_class_sheet_participant_totals (sheet, 2, &totals);
  g_assert_cmpuint (totals.expected, ==, 1);
  g_assert_cmpuint (totals.present, ==, 0);
  g_assert_cmpuint (totals.absent, ==, 0);
  g_assert_cmpuint (totals.counts[TONARI_ATTENDANCE_STATE_MAKE_UP], ==, 1);

  tonari_class_sheet_participant_totals (sheet, 77, &totals);
  g_assert_cmpuint (totals.expected, ==, 0);
}

static void
test_marks (void)
{
  g_autoptr (TonariClassSheet) sheet = make_sheet ();

  add_mark (sheet, SESSION_HELD, 1, TONARI_ATTENDANCE_STATE_ONLINE);
  add_mark (sheet, SESSION_NEXT, 2, TONARI_ATTENDANCE_STATE_LATE);
  tonari_class_sheet_reindex (sheet);

  g_assert_true (tonari_class_sheet_mark (sheet, SESSION_HELD, 1) == g_ptr_array_index (sheet->marks, 0));
  g_assert_null (tonari_class_sheet_mark (sheet, SESSION_NEXT, 1));
  g_assert_cmpint (tonari_class_sheet_state (sheet, SESSION_NEXT, 2), ==, TONARI_ATTENDANCE_STATE_LATE);
  g_assert_cmpint (tonari_class_sheet_state (sheet, SESSION_NEXT, 1), ==, TONARI_ATTENDANCE_STATE_UNMARKED);
}

static void
test_modules (void)
{
  static const gint64 links[][2] = {
    { SESSION_HELD, 1 }, { SESSION_CANCELLED, 1 }, { SESSION_NEXT, 1 }, { SESSION_CANCELLED, 2 }
  };
  g_autoptr (TonariClassSheet) sheet = make_sheet ();
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      TonariSessionModule *link = tonari_session_module_new ();

      link->session = links[i][0];
      link->module = links[i][1];
      g_ptr_array_add (sheet->session_modules, link);
    }
  first = tonari_class_sheet_module_sessions (sheet, 1);
  second = tonari_class_sheet_module_sessions (sheet, 2);
  g_assert_cmpuint (first->len, ==, 2);
  g_assert_true (g_ptr_array_index (first, 1) == g_ptr_array_index (sheet->sessions, 2));
  g_assert_cmpuint (second->len, ==, 0);
}

static void
test_states (void)
{
  static const struct
  {
    TonariAttendanceState state;
    gboolean present;
    const char *mark;
  } cases[N_STATES] = {
    { TONARI_ATTENDANCE_STATE_UNMARKED, FALSE, "" },
    { TONARI_ATTENDANCE_STATE_PRESENT, TRUE, "○" },
    { TONARI_ATTENDANCE_STATE_LATE, TRUE, "L" },
    { TONARI_ATTENDANCE_STATE_LEFT_EARLY, TRUE, "E" },
    { TONARI_ATTENDANCE_STATE_ONLINE, TRUE, "On" },
    { TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, FALSE, "N" },
    { TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, FALSE, "U" },
    { TONARI_ATTENDANCE_STATE_MAKE_UP, FALSE, "M" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (tonari_attendance_state_is_present (cases[i].state) == cases[i].present);
      g_assert_cmpstr (tonari_attendance_state_mark (cases[i].state), ==, cases[i].mark);
    }
}

static void
test_room_names (void)
{
  static const struct
  {
    const char *called;
    const char *name;
    const char *code;
    const char *room;
  } cases[] = {
    { "たんぽぽさん", "架空 花子", "R8-001", "たんぽぽさん" },
    { NULL, "架空 花子", "R8-001", "架空" },
    { "", "架空　花子", "R8-001", "架空" },
    { NULL, "架空", "R8-001", "架空" },
    { NULL, NULL, "R8-001", "R8-001" },
    { NULL, "", "R8-001", "R8-001" },
    { NULL, NULL, NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariParticipant) participant = tonari_participant_new ();

      participant->enrolment->called_name = g_strdup (cases[i].called);
      participant->name = g_strdup (cases[i].name);
      participant->case_code = g_strdup (cases[i].code);
      g_assert_cmpstr (tonari_participant_room_name (participant), ==, cases[i].room);
      g_assert_cmpstr (tonari_participant_room_name (participant), ==, cases[i].room);
    }
}

static void
test_class_entry (void)
{
  g_autoptr (TonariClassEntry) entry = tonari_class_entry_new ();

  g_assert_nonnull (entry->aclass);
  g_assert_false (tonari_date_is_known (entry->next));

  /* Without sessions it is still being planned. */
  g_assert_true (tonari_class_entry_goes_on (entry));
  entry->sessions = 8;
  entry->held = 7;
  g_assert_true (tonari_class_entry_goes_on (entry));
  entry->held = 8;
  g_assert_false (tonari_class_entry_goes_on (entry));
  /* One more was added after the last. */
  entry->next = tonari_date_new (2026, 11, 26);
  g_assert_true (tonari_class_entry_goes_on (entry));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/class-sheet/session-totals", test_session_totals);
  g_test_add_func ("/class-sheet/participant-totals", test_participant_totals);
  g_test_add_func ("/class-sheet/marks", test_marks);
  g_test_add_func ("/class-sheet/modules", test_modules);
  g_test_add_func ("/class-sheet/states", test_states);
  g_test_add_func ("/class-sheet/room-names", test_room_names);
  g_test_add_func ("/class-sheet/class-entry", test_class_entry);

  return g_test_run ();
}
