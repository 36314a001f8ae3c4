/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A class without names: who has a row and in which order, what is hidden of few, and that nothing names
 * anybody. */

#include "tonari-course-marks.h"

#include <math.h>

#include <string.h>

#include "tonari-suppress.h"

#define TODAY 740000
#define UID "11111111-2222-3333-4444-555555555555"

/*
 * People down, sessions across: p present, l late, e left early, o online, a absent and told, u absent and
 * not told, m made up, - nothing.  A capital letter: present, and said how they felt; B only on coming, A
 * only on leaving.
 */
static TonariClassSheet *
make (const char *const *rows, guint n_sessions)
{
  static const char letters[] = "-pleoaum";
  static const TonariAttendanceState states[] = {
    TONARI_ATTENDANCE_STATE_UNMARKED,
    TONARI_ATTENDANCE_STATE_PRESENT,
    TONARI_ATTENDANCE_STATE_LATE,
    TONARI_ATTENDANCE_STATE_LEFT_EARLY,
    TONARI_ATTENDANCE_STATE_ONLINE,
    TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED,
    TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED,
    TONARI_ATTENDANCE_STATE_MAKE_UP,
  };
  TonariClassSheet *sheet = tonari_class_sheet_new ();

  sheet->aclass->uid = g_strdup (UID);
  sheet->aclass->title = g_strdup ("家族教室");
  for (guint k = 0; k < n_sessions; k++)
    {
      TonariSession *session = tonari_session_new ();

      session->row.id = k + 1;
      session->number = k + 1;
      session->date = tonari_date_from_day (TODAY - 100 + (int) k * 7);
      session->status = TONARI_SESSION_STATUS_HELD;
      g_ptr_array_add (sheet->sessions, session);
    }
  for (guint i = 0; rows[i] != NULL; i++)
    {
      TonariParticipant *participant = tonari_participant_new ();

      participant->enrolment->row.id = i + 1;
      participant->enrolment->person = i + 101;
      participant->enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
      participant->enrolment->called_name = g_strdup_printf ("はな%u", i + 1);
      participant->name = g_strdup_printf ("見本%u 花子", i + 1);
      participant->kana = g_strdup_printf ("みほん%u", i + 1);
      participant->relation = g_strdup ("母");
      participant->case_code = g_strdup_printf ("R8-%03u", i + 1);
      g_ptr_array_add (sheet->participants, participant);
      for (guint k = 0; k < n_sessions && rows[i][k] != '\0'; k++)
        {
          char letter = rows[i][k];
          const char *known = strchr (letters, letter);
          TonariAttendance *mark;

          if (letter == '-')
            continue;
          mark = tonari_attendance_new ();
          mark->row.id = i * n_sessions + k + 1;
          mark->session = k + 1;
          mark->enrolment = i + 1;
          mark->state = known != NULL ? states[known - letters] : TONARI_ATTENDANCE_STATE_PRESENT;
          if (letter == 'P' || letter == 'B')
            mark->ease_before = 2;
          if (letter == 'P' || letter == 'A')
            mark->ease_after = 5;
          mark->note = g_strdup ("秘密のメモ");
          g_ptr_array_add (sheet->marks, mark);
        }
    }
  tonari_class_sheet_reindex (sheet);

  return sheet;
}

/* A row as letters: T there, x missed, m made up, - nothing; b and a where ease is told. */
static char *
letters_of (const TonariCourseMarks *marks, guint row)
{
  GString *text = g_string_new (NULL);

  for (guint k = 0; k < marks->days->len; k++)
    {
      const TonariCourseCell *cell = tonari_course_marks_cell (marks, row, k);
      const char *token = tonari_course_cell_token (cell);

      g_string_append_c (text, token == NULL ? '-'
                                             : (g_str_equal (token, "there")    ? 'T'
                                                : g_str_equal (token, "missed") ? 'x'
                                                                                : 'm'));
      g_string_append (text, isnan (cell->before) ? "" : "b");
      g_string_append (text, isnan (cell->after) ? "" : "a");
    }

  return g_string_free (text, FALSE);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* The rows in no order, with a comma between them. */
static char *
rows_of (const TonariCourseMarks *marks)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < marks->rows->len; i++)
    g_ptr_array_add (rows, letters_of (marks, i));
  g_ptr_array_sort (rows, compare_texts);
  g_ptr_array_add (rows, NULL);

  return g_strjoinv (",", (char **) rows->pdata);
}

static void
test_rule (void)
{
  static const struct
  {
    const char *what;
    const char *rows[9];
    guint n_sessions;
    gboolean refused;
    const char *shown;
  } cases[] = {
    { "nobody", { NULL }, 2, TRUE, "" },
    { "four are too few", { "pp", "pp", "pp", "pp" }, 2, TRUE, "" },
    { "five are enough", { "pp", "pp", "pp", "pp", "pp" }, 2, FALSE, "TT,TT,TT,TT,TT" },
    { "whoever was never there does not count", { "pp", "pp", "pp", "pp", "aa", "um", "--" }, 2, TRUE, "" },
    { "nor has a row", { "pp", "pp", "pp", "pp", "pp", "aa", "m-" }, 2, FALSE, "TT,TT,TT,TT,TT" },
    { "how they were there, and whether they told, is not shown",
      { "pa", "la", "eu", "om", "p-" },
      2,
      FALSE,
      "T-,Tm,Tx,Tx,Tx" },
    { "ease of five", { "P", "P", "P", "P", "P" }, 1, FALSE, "Tba,Tba,Tba,Tba,Tba" },
    { "ease of four is hidden", { "P", "P", "P", "P", "p" }, 1, FALSE, "T,T,T,T,T" },
    { "on coming and on leaving apart", { "P", "P", "P", "P", "B", "p" }, 1, FALSE, "T,Tb,Tb,Tb,Tb,Tb" },
    { "the same the other way", { "P", "P", "P", "P", "A", "p" }, 1, FALSE, "T,Ta,Ta,Ta,Ta,Ta" },
    { "each session by itself", { "PP", "PP", "PP", "PP", "Pp" }, 2, FALSE, "TbaT,TbaT,TbaT,TbaT,TbaT" },
  };

  g_assert_cmpuint (TONARI_COURSE_MARKS_LEAST, ==, TONARI_SUPPRESS_LEAST);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = make (cases[i].rows, cases[i].n_sessions);
      g_autoptr (TonariCourseMarks) marks = tonari_course_marks_new (sheet);
      g_autofree char *shown = rows_of (marks);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (tonari_course_marks_refusal (marks) != NULL, ==, cases[i].refused);
      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

/* Whoever came once to look on would be known by that day, and leaves one fewer. */
static void
test_observer (void)
{
  static const char *const rows[] = { "pp", "pp", "pp", "pp", "-p", "pp", NULL };
  g_autoptr (TonariClassSheet) sheet = make (rows, 2);
  g_autoptr (TonariCourseMarks) five = NULL;
  g_autoptr (TonariCourseMarks) four = NULL;
  g_autofree char *shown = NULL;

  ((TonariParticipant *) sheet->participants->pdata[4])->enrolment->status = TONARI_ENROLMENT_STATUS_OBSERVER;
  five = tonari_course_marks_new (sheet);
  shown = rows_of (five);
  g_assert_cmpstr (shown, ==, "TT,TT,TT,TT,TT");
  ((TonariParticipant *) sheet->participants->pdata[5])->enrolment->status = TONARI_ENROLMENT_STATUS_OBSERVER;
  four = tonari_course_marks_new (sheet);
  g_assert_nonnull (tonari_course_marks_refusal (four));
}

/* Of two people in one class twice: one person. */
static void
test_people (void)
{
  static const char *const rows[] = { "pp", "pp", "pp", "p-", "-p", NULL };
  g_autoptr (TonariClassSheet) sheet = make (rows, 2);
  g_autoptr (TonariCourseMarks) five = tonari_course_marks_new (sheet);
  g_autoptr (TonariCourseMarks) four = NULL;

  g_assert_false (five->too_few);
  ((TonariParticipant *) g_ptr_array_index (sheet->participants, 4))->enrolment->person = 104;
  four = tonari_course_marks_new (sheet);
  g_assert_true (four->too_few);
  g_assert_cmpuint (four->rows->len, ==, 0);
}

static char *
order_of (const TonariClassSheet *sheet)
{
  g_autoptr (TonariCourseMarks) marks = tonari_course_marks_new (sheet);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < marks->rows->len; i++)
    {
      g_autofree char *row = letters_of (marks, i);

      g_string_append_printf (text, "%s ", row);
    }

  return g_string_free (text, FALSE);
}

/* Each row is told by the sessions it has; all but the first day is the same. */
static void
test_order (void)
{
  static const char *const rows[] = { "-ppppppp", "paaaaaaa", "papppppp", "ppappppp", "pppapppp",
                                      "ppppappp", "pppppapp", "ppppppap", "pppppppa", NULL };
  g_autoptr (TonariClassSheet) sheet = make (rows, 8);
  g_autofree char *order = order_of (sheet);
  g_autofree char *again = order_of (sheet);
  g_autofree char *other = NULL;
  g_autofree char *backwards = NULL;
  g_auto (GStrv) list = g_strsplit (order, " ", -1);
  guint n_as_listed = 0;

  /* The same each time, and who began later stands last. */
  g_assert_cmpstr (order, ==, again);
  g_assert_true (g_str_has_suffix (order, "-TTTTTTT "));

  /* Not the order of the sheet. */
  for (guint i = 1; rows[i] != NULL; i++)
    {
      g_autoptr (GString) row = g_string_new (NULL);

      for (const char *p = rows[i]; *p != '\0'; p++)
        g_string_append_c (row, *p == 'p' ? 'T' : 'x');
      n_as_listed += g_strcmp0 (list[i - 1], row->str) == 0;
    }
  g_assert_cmpuint (n_as_listed, <, 5);

  /* However the list was sorted. */
  for (guint i = 0; i < sheet->participants->len / 2; i++)
    {
      gpointer *pdata = sheet->participants->pdata;
      gpointer one = pdata[i];

      pdata[i] = pdata[sheet->participants->len - 1 - i];
      pdata[sheet->participants->len - 1 - i] = one;
    }
  backwards = order_of (sheet);
  g_assert_cmpstr (backwards, ==, order);

  /* Another class has another order of the same people: it cannot be learnt by heart. */
  g_free (sheet->aclass->uid);
  sheet->aclass->uid = g_strdup ("99999999-2222-3333-4444-555555555555");
  other = order_of (sheet);
  g_assert_cmpstr (other, !=, order);
  g_assert_true (g_str_has_suffix (other, "-TTTTTTT "));
}

/* Not by a value: with all else the same the most at ease does not move. */
static void
test_no_value (void)
{
  static const char *const rows[] = { "pP", "pP", "pP", "pP", "pP", "ap", NULL };
  g_autoptr (TonariClassSheet) sheet = make (rows, 2);
  g_autoptr (TonariCourseMarks) before = tonari_course_marks_new (sheet);
  guint at = G_MAXUINT;

  g_assert_cmpuint (before->rows->len, ==, 6);
  for (guint value = 0; value <= 10; value += 5)
    {
      g_autoptr (TonariCourseMarks) marks = NULL;

      tonari_class_sheet_mark (sheet, 2, 3)->ease_after = value;
      tonari_class_sheet_mark (sheet, 2, 3)->ease_before = 9;
      marks = tonari_course_marks_new (sheet);
      for (guint i = 0; i < marks->rows->len; i++)
        if (tonari_course_marks_cell (marks, i, 1)->before == 9)
          {
            g_assert_true (at == G_MAXUINT || at == i);
            at = i;
          }
    }
  g_assert_cmpuint (at, !=, G_MAXUINT);
}

/* What was cancelled or is to come is no column, and a session nobody marked as held but many were at is one.
 */
static void
test_days (void)
{
  static const char *const rows[] = { "pppp", "pppp", "pppp", "pppp", "pppp", NULL };
  g_autoptr (TonariClassSheet) sheet = make (rows, 5);
  g_autoptr (TonariCourseMarks) marks = NULL;

  ((TonariSession *) g_ptr_array_index (sheet->sessions, 1))->status = TONARI_SESSION_STATUS_CANCELLED;
  ((TonariSession *) g_ptr_array_index (sheet->sessions, 2))->status = TONARI_SESSION_STATUS_PLANNED;
  ((TonariSession *) g_ptr_array_index (sheet->sessions, 4))->status = TONARI_SESSION_STATUS_PLANNED;
  marks = tonari_course_marks_new (sheet);
  g_assert_cmpuint (marks->days->len, ==, 3);
  g_assert_cmpint (g_array_index (marks->days, TonariCourseDay, 0).number, ==, 1);
  g_assert_cmpint (g_array_index (marks->days, TonariCourseDay, 1).number, ==, 3);
  g_assert_cmpint (g_array_index (marks->days, TonariCourseDay, 2).number, ==, 4);
}

static void
test_words (void)
{
  static const char *const rows[] = { "Pa", "PP", "PP", "PP", "Pm", "-P", NULL };
  static const char *const never[] = { "花子", "はな", "みほん", "母", "R8-", "秘密", UID };
  g_autoptr (TonariClassSheet) sheet = make (rows, 2);
  g_autoptr (TonariCourseMarks) marks = tonari_course_marks_new (sheet);
  g_autofree char *text = tonari_course_marks_text (marks, TONARI_DATE_ISO);
  g_auto (GStrv) left_out = tonari_course_marks_left_out (marks);
  guint n_lines = 0;

  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    if (strstr (text, never[i]) != NULL)
      g_error ("“%s” is in: %s", never[i], text);
  g_assert_true (g_str_has_prefix (text, "家族教室\n"));
  for (const char *p = text; (p = strstr (p, "• ")) != NULL; p++)
    n_lines++;
  g_assert_cmpuint (n_lines, ==, 6);
  g_assert_nonnull (strstr (text, "• No. 1: there, ease on coming 2, ease on leaving 5; No. 2: missed\n"));
  /* Four said at the second session how they felt: what is left out is said with its reason. */
  g_assert_cmpuint (g_strv_length (left_out), ==, 5);
  g_assert_nonnull (strstr (left_out[3], "No. 2"));
  g_assert_nonnull (strstr (left_out[4], "No. 2"));
  g_assert_null (strstr (left_out[3], "No. 1"));
  for (guint i = 0; left_out[i] != NULL; i++)
    g_assert_nonnull (strstr (text, left_out[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/course-marks/rule", test_rule);
  g_test_add_func ("/course-marks/observer", test_observer);
  g_test_add_func ("/course-marks/people", test_people);
  g_test_add_func ("/course-marks/order", test_order);
  g_test_add_func ("/course-marks/no-value", test_no_value);
  g_test_add_func ("/course-marks/days", test_days);
  g_test_add_func ("/course-marks/words", test_words);

  return g_test_run ();
}
