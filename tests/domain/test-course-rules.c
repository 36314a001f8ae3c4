/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules of a course as tables: waiting list, credit, completion, prerequisites, retention, concern. */

#include <string.h>

#include "tonari-concern.h"
#include "tonari-prerequisites.h"
#include "tonari-progress.h"
#include "tonari-session-module.h"
#include "tonari-waiting.h"

#define DAY_ONE 739000
#define WHO 100

static TonariEnrolment *
add_enrolment (GPtrArray *enrolments, gint64 id, TonariEnrolmentStatus status, gint64 position, int applied)
{
  TonariEnrolment *enrolment = tonari_enrolment_new ();

  enrolment->row.id = id;
  enrolment->status = status;
  enrolment->position = position;
  enrolment->applied_on = tonari_date_from_day (applied);
  g_ptr_array_add (enrolments, enrolment);
  return enrolment;
}

static void
test_waiting (void)
{
  static const struct
  {
    gint64 capacity;
    guint enrolled;
    guint completed;
    guint observers;
    guint joined;
    gint64 free;
    const char *moves_up;
  } cases[] = {
    { TONARI_INT_UNKNOWN, 5, 0, 0, 0, TONARI_INT_UNKNOWN, "3 1 2 4 " },
    { 5, 5, 0, 0, 0, 0, "" },
    { 5, 4, 0, 0, 0, 1, "3 " },
    { 5, 2, 1, 0, 0, 2, "3 1 " },
    { 5, 4, 0, 3, 0, 1, "3 " },
    { 5, 4, 0, 0, 2, 1, "3 " },
    { 3, 5, 0, 0, 0, 0, "" },
    { 0, 0, 0, 0, 0, 0, "" },
    { 9, 0, 0, 0, 0, 9, "3 1 2 4 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_enrolment_free);
      g_autoptr (GPtrArray) moving = NULL;
      g_autoptr (GString) order = g_string_new (NULL);
      gint64 id = 1000;

      /* The place comes first, then the day, then the row; without a place behind all that have one. */
      add_enrolment (all, 2, TONARI_ENROLMENT_STATUS_WAITING, 2, DAY_ONE + 1);
      add_enrolment (all, 4, TONARI_ENROLMENT_STATUS_WAITING, TONARI_INT_UNKNOWN, DAY_ONE - 9);
      add_enrolment (all, 1, TONARI_ENROLMENT_STATUS_WAITING, 2, DAY_ONE);
      add_enrolment (all, 3, TONARI_ENROLMENT_STATUS_WAITING, 1, DAY_ONE + 5);
      add_enrolment (all, 50, TONARI_ENROLMENT_STATUS_APPLIED, TONARI_INT_UNKNOWN, DAY_ONE);
      add_enrolment (all, 51, TONARI_ENROLMENT_STATUS_LEFT, TONARI_INT_UNKNOWN, DAY_ONE);
      for (guint n = 0; n < cases[i].enrolled; n++)
        add_enrolment (all, id++, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_INT_UNKNOWN, DAY_ONE);
      for (guint n = 0; n < cases[i].completed; n++)
        add_enrolment (all, id++, TONARI_ENROLMENT_STATUS_COMPLETED, TONARI_INT_UNKNOWN, DAY_ONE);
      for (guint n = 0; n < cases[i].observers; n++)
        add_enrolment (all, id++, TONARI_ENROLMENT_STATUS_OBSERVER, TONARI_INT_UNKNOWN, DAY_ONE);
      for (guint n = 0; n < cases[i].joined; n++)
        add_enrolment (all, id++, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_INT_UNKNOWN, DAY_ONE)->joined_to =
            1000;

      g_assert_cmpint (tonari_waiting_free_places (cases[i].capacity, all), ==, cases[i].free);
      g_assert_cmpint (tonari_waiting_next_position (all), ==, 3);
      moving = tonari_waiting_moves_up (cases[i].capacity, all);
      for (guint n = 0; n < moving->len; n++)
        g_string_append_printf (order, "%d ", (int) ((TonariEnrolment *) moving->pdata[n])->row.id);
      g_assert_cmpstr (order->str, ==, cases[i].moves_up);
    }
}

static TonariModule *
add_module (TonariClassSheet *sheet, gint64 id, const char *uid, const char *title, const char *before)
{
  TonariModule *module = tonari_module_new ();

  module->row.id = id;
  module->uid = g_strdup (uid);
  module->title = g_strdup (title);
  module->prerequisites = g_strdup (before);
  g_ptr_array_add (sheet->modules, module);
  return module;
}

/* One letter a session: its day is a week after the one before.  h held, p planned, x cancelled. */
static void
add_sessions (TonariClassSheet *sheet, const char *statuses)
{
  for (guint i = 0; statuses[i] != '\0'; i++)
    {
      TonariSession *session = tonari_session_new ();

      session->row.id = i + 1;
      session->number = i + 1;
      session->date = tonari_date_from_day (DAY_ONE + 7 * (int) i);
      session->status = statuses[i] == 'h'   ? TONARI_SESSION_STATUS_HELD
                        : statuses[i] == 'p' ? TONARI_SESSION_STATUS_PLANNED
                                             : TONARI_SESSION_STATUS_CANCELLED;
      g_ptr_array_add (sheet->sessions, session);
    }
}

static void
cover (TonariClassSheet *sheet, gint64 session, gint64 module)
{
  TonariSessionModule *link = tonari_session_module_new ();

  link->session = session;
  link->module = module;
  g_ptr_array_add (sheet->session_modules, link);
}

static TonariParticipant *
add_participant (TonariClassSheet *sheet, gint64 id, const char *name)
{
  TonariParticipant *participant = tonari_participant_new ();

  participant->enrolment->row.id = id;
  participant->enrolment->person = id + 1000;
  participant->name = g_strdup (name);
  g_ptr_array_add (sheet->participants, participant);
  return participant;
}

/* One letter a session: o present, l late, e left early, r online, n told, u not told, m made up, . unmarked.
 */
static void
add_marks (TonariClassSheet *sheet, gint64 enrolment, const char *marks)
{
  static const char letters[] = ".olernum";

  for (guint i = 0; marks[i] != '\0'; i++)
    {
      TonariAttendance *mark;

      if (marks[i] == '.')
        continue;
      mark = tonari_attendance_new ();
      mark->row.id = enrolment * 100 + i + 1;
      mark->session = i + 1;
      mark->enrolment = enrolment;
      mark->state = (TonariAttendanceState) (strchr (letters, marks[i]) - letters);
      g_ptr_array_add (sheet->marks, mark);
    }
  tonari_class_sheet_reindex (sheet);
}

/* Six sessions, four themes: A in 1, B in 2 and 3, C in 4, D in 5 and 6.  Today is the day after the fourth.
 */
static TonariClassSheet *
make_course (const char *statuses, gint64 needed)
{
  static const gint64 links[][2] = { { 1, 1 }, { 2, 2 }, { 3, 2 }, { 4, 3 }, { 5, 4 }, { 6, 4 } };
  TonariClassSheet *sheet = tonari_class_sheet_new ();

  sheet->aclass->row.id = 1;
  sheet->aclass->needed_modules = needed;
  add_module (sheet, 1, "uid-a", "A", NULL);
  add_module (sheet, 2, "uid-b", "B", "uid-a");
  add_module (sheet, 3, "uid-c", "C", "Ａ; B、面接がすんでいること\nC");
  add_module (sheet, 4, "uid-d", "D", "どれからでも");
  add_sessions (sheet, statuses);
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    cover (sheet, links[i][0], links[i][1]);
  return sheet;
}

static char *
credits_of (const TonariProgress *progress)
{
  static const char letters[] = "-pPAME";
  char *text = g_new0 (char, progress->modules->len + 1);

  for (guint i = 0; i < progress->modules->len; i++)
    text[i] = letters[g_array_index (progress->modules, TonariModuleCredit, i).credit];
  return text;
}

static void
test_completion (void)
{
  static const struct
  {
    const char *statuses;
    const char *marks;
    gint64 needed;
    const char *elsewhere;
    const char *credits;
    guint credited;
    TonariOutlook outlook;
  } cases[] = {
    { "hhhhpp", "oooo", TONARI_INT_UNKNOWN, NULL, "AAAp", 3, TONARI_OUTLOOK_CAN_COMPLETE },
    { "hhhhhh", "olerlo", TONARI_INT_UNKNOWN, NULL, "AAAA", 4, TONARI_OUTLOOK_COMPLETED },
    { "hhhhpp", "onoo", TONARI_INT_UNKNOWN, NULL, "APAp", 2, TONARI_OUTLOOK_CONTINUES },
    { "hhhhpp", "onoo", 3, NULL, "APAp", 2, TONARI_OUTLOOK_CAN_COMPLETE },
    { "hhhhpp", "onoo", 2, NULL, "APAp", 2, TONARI_OUTLOOK_COMPLETED },
    { "hhhhpp", "onoo", 9, NULL, "APAp", 2, TONARI_OUTLOOK_CONTINUES },
    { "hhhhpp", "uuuu", TONARI_INT_UNKNOWN, NULL, "---p", 0, TONARI_OUTLOOK_CONTINUES },
    { "hhhhpp", "....", TONARI_INT_UNKNOWN, NULL, "---p", 0, TONARI_OUTLOOK_CONTINUES },
    /* A cancelled part is not waited for; a theme whose only session was cancelled comes later. */
    { "hxhhpp", "o.oo", TONARI_INT_UNKNOWN, NULL, "AAAp", 3, TONARI_OUTLOOK_CAN_COMPLETE },
    { "hhhxpp", "ooo.", TONARI_INT_UNKNOWN, NULL, "AA-p", 2, TONARI_OUTLOOK_CONTINUES },
    /* Who has said that they will be absent is not counted on. */
    { "hhhhpp", "oooon", TONARI_INT_UNKNOWN, NULL, "AAAp", 3, TONARI_OUTLOOK_CONTINUES },
    { "hhhhhp", "ooooo", TONARI_INT_UNKNOWN, NULL, "AAAP", 3, TONARI_OUTLOOK_CAN_COMPLETE },
    { "hhhhpp", "onoo", TONARI_INT_UNKNOWN, "uid-b", "AEAp", 3, TONARI_OUTLOOK_CAN_COMPLETE },
    { "hhhhhh", "....oo", TONARI_INT_UNKNOWN, "uid-c", "--EA", 2, TONARI_OUTLOOK_CONTINUES },
    { "hhhhpp", "mooo", TONARI_INT_UNKNOWN, NULL, "MAAp", 3, TONARI_OUTLOOK_CAN_COMPLETE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = make_course (cases[i].statuses, cases[i].needed);
      g_autoptr (GPtrArray) elsewhere =
          g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_elsewhere_free);
      g_autoptr (TonariProgress) progress = NULL;
      g_autofree char *credits = NULL;

      add_participant (sheet, WHO, "甲");
      add_marks (sheet, WHO, cases[i].marks);
      if (cases[i].elsewhere != NULL)
        {
          TonariElsewhere *one = tonari_elsewhere_new ();
          TonariElsewhere *of_other = tonari_elsewhere_new ();

          one->person = WHO + 1000;
          one->module = g_strdup (cases[i].elsewhere);
          of_other->person = WHO;
          of_other->module = g_strdup ("uid-a");
          g_ptr_array_add (elsewhere, of_other);
          g_ptr_array_add (elsewhere, one);
        }
      progress = tonari_progress_new (sheet, sheet->participants->pdata[0], elsewhere, DAY_ONE + 22);
      credits = credits_of (progress);
      g_test_message ("case %u", i);
      g_assert_cmpstr (credits, ==, cases[i].credits);
      g_assert_cmpuint (progress->credited, ==, cases[i].credited);
      g_assert_cmpint (progress->outlook, ==, cases[i].outlook);

      /* An observer completes nothing, whatever they have seen. */
      g_clear_pointer (&progress, tonari_progress_free);
      ((TonariParticipant *) sheet->participants->pdata[0])->enrolment->status =
          TONARI_ENROLMENT_STATUS_OBSERVER;
      progress = tonari_progress_new (sheet, sheet->participants->pdata[0], elsewhere, DAY_ONE + 22);
      g_assert_cmpuint (progress->credited, ==, cases[i].credited);
      g_assert_cmpint (progress->outlook, ==, TONARI_OUTLOOK_OBSERVES);

      /* What the facilitator has decided stands. */
      g_clear_pointer (&progress, tonari_progress_free);
      ((TonariParticipant *) sheet->participants->pdata[0])->enrolment->status =
          TONARI_ENROLMENT_STATUS_COMPLETED;
      progress = tonari_progress_new (sheet, sheet->participants->pdata[0], elsewhere, DAY_ONE + 22);
      g_assert_cmpint (progress->outlook, ==, TONARI_OUTLOOK_COMPLETED);
    }
}

/* Without themes nothing is lacking, and yet nobody has completed while the course goes on. */
static void
test_without_themes (void)
{
  static const struct
  {
    const char *statuses;
    TonariEnrolmentStatus status;
    TonariOutlook outlook;
  } cases[] = {
    { "hhhhp", TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_OUTLOOK_CAN_COMPLETE },
    { "hhhhp", TONARI_ENROLMENT_STATUS_LEFT, TONARI_OUTLOOK_CONTINUES },
    { "hhhhp", TONARI_ENROLMENT_STATUS_OBSERVER, TONARI_OUTLOOK_OBSERVES },
    { "hhhhp", TONARI_ENROLMENT_STATUS_COMPLETED, TONARI_OUTLOOK_COMPLETED },
    { "hhhhx", TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_OUTLOOK_COMPLETED },
    { "", TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_OUTLOOK_COMPLETED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
      g_autoptr (TonariProgress) progress = NULL;

      add_sessions (sheet, cases[i].statuses);
      add_participant (sheet, WHO, "甲");
      ((TonariParticipant *) sheet->participants->pdata[0])->enrolment->status = cases[i].status;
      progress = tonari_progress_new (sheet, sheet->participants->pdata[0], NULL, DAY_ONE + 22);
      g_test_message ("case %u", i);
      g_assert_cmpuint (progress->needed, ==, 0);
      g_assert_cmpint (progress->outlook, ==, cases[i].outlook);
    }
}

static void
test_make_up (void)
{
  static const struct
  {
    TonariMakeUpWay way;
    gint64 in_session;
    const char *modules;
    const char *other_themes;
    TonariSessionStatus other_status;
    int other_day;
    const char *credits;
  } cases[] = {
    /* Session 1 covers A and C here; it was missed. */
    { TONARI_MAKE_UP_WAY_ALONE, 0, "", "", 0, 0, "M-M-" },
    { TONARI_MAKE_UP_WAY_ALONE, 0, "uid-a", "", 0, 0, "M---" },
    { TONARI_MAKE_UP_WAY_ALONE, 0, "uid-c;uid-a", "", 0, 0, "M-M-" },
    { TONARI_MAKE_UP_WAY_ALONE, 0, "uid-z", "", 0, 0, "----" },
    { TONARI_MAKE_UP_WAY_CLASS, 77, "", "uid-a;uid-b", TONARI_SESSION_STATUS_HELD, DAY_ONE + 1, "M---" },
    { TONARI_MAKE_UP_WAY_CLASS, 77, "", "", TONARI_SESSION_STATUS_HELD, DAY_ONE + 1, "M-M-" },
    { TONARI_MAKE_UP_WAY_CLASS, 77, "", "uid-b", TONARI_SESSION_STATUS_HELD, DAY_ONE + 1, "----" },
    { TONARI_MAKE_UP_WAY_CLASS, 77, "", "uid-a", TONARI_SESSION_STATUS_CANCELLED, DAY_ONE + 1, "----" },
    { TONARI_MAKE_UP_WAY_CLASS, 77, "", "uid-a", TONARI_SESSION_STATUS_PLANNED, DAY_ONE + 90, "p---" },
    { TONARI_MAKE_UP_WAY_CLASS, 77, "", "uid-a", TONARI_SESSION_STATUS_PLANNED, 0, "p---" },
    /* In a session that the book no longer has: what was noted is believed. */
    { TONARI_MAKE_UP_WAY_CLASS, 78, "", "", TONARI_SESSION_STATUS_HELD, 0, "M-M-" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
      g_autoptr (TonariProgress) progress = NULL;
      g_autofree char *credits = NULL;
      TonariMakeUp *make_up = tonari_make_up_new ();
      TonariSessionThemes *other = tonari_session_themes_new ();

      sheet->aclass->needed_modules = TONARI_INT_UNKNOWN;
      add_module (sheet, 1, "uid-a", "A", NULL);
      add_module (sheet, 2, "uid-b", "B", NULL);
      add_module (sheet, 3, "uid-c", "C", NULL);
      add_module (sheet, 4, "uid-d", "D", NULL);
      add_sessions (sheet, "hh");
      cover (sheet, 1, 1);
      cover (sheet, 1, 3);
      add_participant (sheet, WHO, "甲");
      add_marks (sheet, WHO, "m.");
      ((TonariAttendance *) sheet->marks->pdata[0])->make_up_session = cases[i].in_session;
      make_up->attendance = WHO * 100 + 1;
      make_up->way = cases[i].way;
      g_strfreev (make_up->modules);
      make_up->modules = g_strsplit (cases[i].modules, ";", -1);
      g_ptr_array_add (sheet->make_ups, make_up);
      other->session->row.id = 77;
      other->session->status = cases[i].other_status;
      other->session->date = tonari_date_from_day (cases[i].other_day);
      g_strfreev (other->modules);
      other->modules = g_strsplit (cases[i].other_themes, ";", -1);
      g_ptr_array_add (sheet->make_up_sessions, other);

      progress = tonari_progress_new (sheet, sheet->participants->pdata[0], NULL, DAY_ONE + 22);
      credits = credits_of (progress);
      g_test_message ("case %u", i);
      g_assert_cmpstr (credits, ==, cases[i].credits);
    }
}

/* One key has marked it, and nobody has said where or how yet: all of it counts. */
static void
test_make_up_by_key (void)
{
  g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
  g_autoptr (TonariProgress) progress = NULL;
  g_autofree char *credits = NULL;

  sheet->aclass->needed_modules = TONARI_INT_UNKNOWN;
  add_module (sheet, 1, "uid-a", "A", NULL);
  add_module (sheet, 2, "uid-b", "B", NULL);
  add_module (sheet, 3, "uid-c", "C", NULL);
  add_sessions (sheet, "hh");
  cover (sheet, 1, 1);
  cover (sheet, 1, 3);
  add_participant (sheet, WHO, "甲");
  add_marks (sheet, WHO, "m.");

  progress = tonari_progress_new (sheet, sheet->participants->pdata[0], NULL, DAY_ONE + 22);
  credits = credits_of (progress);
  g_assert_cmpstr (credits, ==, "M-M");
}

static void
test_prerequisites (void)
{
  static const struct
  {
    const char *marks;
    gint64 module;
    const char *lacking;
  } cases[] = {
    { "......", 1, "" },  { "......", 2, "A" }, { "......", 3, "AB" }, { "o.....", 3, "B" },
    { "oo....", 3, "B" }, { "ooo...", 3, "" },  { "......", 4, "" },   { "o.....", 2, "" },
  };
  g_autoptr (TonariClassSheet) course = make_course ("hhhhhh", TONARI_INT_UNKNOWN);
  g_auto (GStrv) words = tonari_prerequisites_words (course->modules, course->modules->pdata[2]);

  g_assert_cmpuint (g_strv_length (words), ==, 1);
  g_assert_cmpstr (words[0], ==, "面接がすんでいること");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = make_course ("hhhhhh", TONARI_INT_UNKNOWN);
      g_autoptr (TonariProgress) progress = NULL;
      g_autoptr (GPtrArray) lacking = NULL;
      g_autoptr (GString) titles = g_string_new (NULL);

      add_participant (sheet, WHO, "甲");
      add_marks (sheet, WHO, cases[i].marks);
      progress = tonari_progress_new (sheet, sheet->participants->pdata[0], NULL, DAY_ONE + 60);
      lacking = tonari_progress_lacking_before (progress, sheet, sheet->modules->pdata[cases[i].module - 1]);
      for (guint j = 0; j < lacking->len; j++)
        g_string_append (titles, ((TonariModule *) lacking->pdata[j])->title);
      g_assert_cmpstr (titles->str, ==, cases[i].lacking);
    }
}

static void
test_retention (void)
{
  static const struct
  {
    const char *statuses;
    const char *marks;
    int seen_elsewhere;
    guint first;
    guint n_next;
    TonariReturned returned;
  } cases[] = {
    { "hhhhpp", "o...", 0, 1, 2, TONARI_RETURNED_NO },
    { "hhhhpp", "oo..", 0, 1, 2, TONARI_RETURNED_YES },
    { "hhhhpp", "o.r.", 0, 1, 2, TONARI_RETURNED_YES },
    { "hhhhpp", "o..o", 0, 1, 2, TONARI_RETURNED_NO },
    { "hhhhpp", "un.o", 0, 4, 0, TONARI_RETURNED_UNKNOWN },
    { "hhhhpp", "..on", 0, 3, 1, TONARI_RETURNED_UNKNOWN },
    { "hhhhpp", "..oe", 0, 3, 1, TONARI_RETURNED_YES },
    { "hxhhpp", "o..o", 0, 1, 2, TONARI_RETURNED_YES },
    { "hhhhpp", "unm.", 0, 0, 0, TONARI_RETURNED_UNKNOWN },
    { "hhhhpp", "o...", DAY_ONE - 1, 0, 0, 0 },
    { "hhhhpp", "o...", DAY_ONE + 1, 1, 2, TONARI_RETURNED_NO },
    /* Only planned by its word, and somebody was there: it was held. */
    { "ppphpp", "o...", 0, 1, 1, TONARI_RETURNED_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = make_course (cases[i].statuses, TONARI_INT_UNKNOWN);
      g_autoptr (GArray) seen = g_array_new (FALSE, FALSE, sizeof (TonariSeen));
      g_autoptr (GPtrArray) first_timers = NULL;
      TonariSeen one = { WHO + 1000, 900, tonari_date_from_day (cases[i].seen_elsewhere) };
      const TonariFirstTimer *first_timer;

      add_participant (sheet, WHO, "甲");
      add_marks (sheet, WHO, cases[i].marks);
      if (cases[i].seen_elsewhere > 0)
        g_array_append_val (seen, one);
      first_timers = tonari_retention_first_timers (sheet, seen);
      g_test_message ("case %u", i);
      g_assert_cmpuint (first_timers->len, ==, cases[i].first > 0 ? 1 : 0);
      if (first_timers->len == 0)
        continue;
      first_timer = first_timers->pdata[0];
      g_assert_cmpint (first_timer->first->number, ==, cases[i].first);
      g_assert_cmpuint (first_timer->n_next, ==, cases[i].n_next);
      g_assert_cmpint (first_timer->returned, ==, cases[i].returned);
    }
}

static void
test_concern (void)
{
  enum
  {
    NONE = -1
  };
  static const struct
  {
    const char *marks;
    int knew_before;
    int ease_at;
    double ease;
    int answered;
    int today;
    int kind;
    int session;
  } cases[] = {
    { "o...", 0, 0, 0, 0, 22, TONARI_CONCERN_KIND_NOT_BACK, 2 },
    { "on..", 0, 0, 0, 0, 22, TONARI_CONCERN_KIND_NOT_BACK, 2 },
    { "o...", 1, 0, 0, 0, 22, NONE, 0 },
    { "on.o", 0, 0, 0, 0, 22, NONE, 0 },
    { "onm.", 0, 0, 0, 0, 22, NONE, 0 },
    { "oonn", 0, 0, 0, 0, 22, TONARI_CONCERN_KIND_TWO_ABSENCES, 4 },
    { "oonu", 1, 0, 0, 0, 22, TONARI_CONCERN_KIND_TWO_ABSENCES, 4 },
    { "oon.", 1, 0, 0, 0, 22, NONE, 0 },
    { "ooou", 1, 3, 3, 0, 22, TONARI_CONCERN_KIND_HARD_SESSION, 4 },
    { "ooou", 1, 3, 4, 0, 22, NONE, 0 },
    { "ooon", 1, 3, 0, 0, 22, NONE, 0 },
    /* A step on the day of the absence, or later; one before it is none. */
    { "oonn", 1, 0, 0, 21, 22, NONE, 0 },
    { "oonn", 1, 0, 0, 20, 22, TONARI_CONCERN_KIND_TWO_ABSENCES, 4 },
    { "o...", 0, 0, 0, 7, 22, NONE, 0 },
    /* What lies far back, or has not been, is not brought up. */
    { "oonn", 1, 0, 0, 0, 21 + TONARI_CONCERN_DAYS, TONARI_CONCERN_KIND_TWO_ABSENCES, 4 },
    { "oonn", 1, 0, 0, 0, 22 + TONARI_CONCERN_DAYS, NONE, 0 },
    { "oonn", 1, 0, 0, 0, 15, NONE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = make_course ("hhhhpp", TONARI_INT_UNKNOWN);
      g_autoptr (GArray) seen = g_array_new (FALSE, FALSE, sizeof (TonariSeen));
      g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (TonariCareAnswer));
      g_autoptr (GPtrArray) first_timers = NULL;
      g_autoptr (GPtrArray) concerns = NULL;
      TonariSeen before = { WHO + 1000, 900, tonari_date_from_day (DAY_ONE - 30) };
      TonariCareAnswer answer = { WHO, tonari_date_from_day (DAY_ONE + cases[i].answered) };
      const TonariConcern *concern;

      add_participant (sheet, WHO, "甲");
      add_participant (sheet, WHO + 1, "乙");
      add_marks (sheet, WHO, cases[i].marks);
      if (cases[i].ease_at > 0)
        tonari_class_sheet_mark (sheet, cases[i].ease_at, WHO)->ease_after = cases[i].ease;
      if (cases[i].knew_before)
        g_array_append_val (seen, before);
      if (cases[i].answered > 0)
        g_array_append_val (answers, answer);
      first_timers = tonari_retention_first_timers (sheet, seen);
      concerns = tonari_concerns (sheet, first_timers, answers, DAY_ONE + cases[i].today);
      g_test_message ("case %u", i);
      g_assert_cmpuint (concerns->len, ==, cases[i].kind == NONE ? 0 : 1);
      if (concerns->len == 0)
        continue;
      concern = concerns->pdata[0];
      g_assert_cmpint (concern->kind, ==, cases[i].kind);
      g_assert_cmpint (concern->session, ==, cases[i].session);
      g_assert_cmpint (concern->enrolment, ==, WHO);
    }
}

/* A walk-in joined to a known one: its marks count there, the known one's own first. */
static void
test_joined (void)
{
  g_autoptr (TonariClassSheet) sheet = make_course ("hhhhpp", TONARI_INT_UNKNOWN);
  g_autoptr (TonariProgress) progress = NULL;
  g_autofree char *credits = NULL;
  TonariEnrolment *walk_in = tonari_enrolment_new ();

  add_participant (sheet, WHO, "甲");
  walk_in->row.id = 7;
  walk_in->joined_to = WHO;
  g_ptr_array_add (sheet->joined, walk_in);
  add_marks (sheet, WHO, ".n..");
  add_marks (sheet, 7, "oo..");

  g_assert_cmpint (tonari_class_sheet_state (sheet, 1, WHO), ==, TONARI_ATTENDANCE_STATE_PRESENT);
  g_assert_cmpint (tonari_class_sheet_mark (sheet, 1, WHO)->enrolment, ==, 7);
  g_assert_cmpint (tonari_class_sheet_state (sheet, 2, WHO), ==, TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED);
  g_assert_cmpuint (tonari_class_sheet_doubled (sheet, WHO), ==, 1);
  progress = tonari_progress_new (sheet, sheet->participants->pdata[0], NULL, DAY_ONE + 22);
  credits = credits_of (progress);
  g_assert_cmpstr (credits, ==, "A--p");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/course-rules/waiting", test_waiting);
  g_test_add_func ("/course-rules/completion", test_completion);
  g_test_add_func ("/course-rules/without-themes", test_without_themes);
  g_test_add_func ("/course-rules/make-up", test_make_up);
  g_test_add_func ("/course-rules/make-up-by-key", test_make_up_by_key);
  g_test_add_func ("/course-rules/prerequisites", test_prerequisites);
  g_test_add_func ("/course-rules/retention", test_retention);
  g_test_add_func ("/course-rules/concern", test_concern);
  g_test_add_func ("/course-rules/joined", test_joined);

  return g_test_run ();
}
