/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What becomes of the rest of a class when a session is moved or cancelled. */

#include "tonari-session-shift.h"

/*
 * Sessions are DAY[state]=THEME, numbered from 1, rows from 101; state h is held, x cancelled; without a
 * theme nothing follows the sign; ? is a day that is not known.  What comes out is written alike, added ones
 * with a +.
 */
typedef struct
{
  const char *name;
  const char *sessions;
  guint number;
  const char *to;
  TonariShift shift;
  const char *first;
  TonariRhythm rhythm;
  const char *expected;
  const char *skipped;
} Case;

#define WEEKLY "2026-09-01=a 2026-09-08=b 2026-09-15=c 2026-09-29=d"

static const Case cases[] = {
  { "move-alone", WEEKLY, 2, "2026-09-10", TONARI_SHIFT_NONE, NULL, 0,
    "2026-09-10=b 2026-09-15=c 2026-09-29=d", "" },
  { "move-by-days", WEEKLY, 2, "2026-09-10", TONARI_SHIFT_DAYS, NULL, 0,
    "2026-09-10=b 2026-09-17=c 2026-10-01=d", "" },
  { "move-by-a-week-over-the-holidays", WEEKLY, 2, "2026-09-15", TONARI_SHIFT_DAYS, NULL, 0,
    "2026-09-15=b 2026-09-29=c 2026-10-06=d", "2026-09-22" },
  { "move-by-days-onto-a-holiday-pushes-the-next", "2026-09-01=a 2026-09-08=b 2026-09-16=c 2026-09-22=d", 2,
    "2026-09-15", TONARI_SHIFT_DAYS, NULL, 0, "2026-09-15=b 2026-09-30=c 2026-10-06=d", "2026-09-23" },
  { "move-back-by-days", WEEKLY, 3, "2026-09-14", TONARI_SHIFT_DAYS, NULL, 0, "2026-09-14=c 2026-09-28=d",
    "" },
  { "move-by-plan-within-the-week", WEEKLY, 2, "2026-09-10", TONARI_SHIFT_PLAN, NULL, 0,
    "2026-09-10=b 2026-09-15=c 2026-09-29=d", "" },
  { "move-by-plan-past-the-next", WEEKLY, 2, "2026-09-17", TONARI_SHIFT_PLAN, NULL, 0,
    "2026-09-17=b 2026-09-29=c 2026-10-06=d", "2026-09-22" },
  { "move-by-a-plan-that-is-given", WEEKLY, 2, "2026-09-17", TONARI_SHIFT_PLAN, "2026-09-03",
    TONARI_RHYTHM_TWO_WEEKS, "2026-09-17=b 2026-10-01=c 2026-10-15=d", "" },
  { "move-by-plan-monthly", "2026-04-11=a 2026-05-09=b 2026-06-13=c", 2, "2026-06-20", TONARI_SHIFT_PLAN,
    NULL, 0, "2026-06-20=b 2026-07-11=c", "" },
  { "move-by-plan-without-a-rhythm", "2026-06-01=a 2026-06-10=b 2026-06-29=c", 2, "2026-06-11",
    TONARI_SHIFT_PLAN, NULL, 0, "2026-06-11=b 2026-06-30=c", "" },
  { "move-leaves-held-and-cancelled", "2026-09-01=a 2026-09-08h=b 2026-09-15x=c 2026-10-01=d", 1,
    "2026-09-02", TONARI_SHIFT_DAYS, NULL, 0, "2026-09-02=a 2026-10-02=d", "" },
  { "move-the-last", WEEKLY, 4, "2026-10-02", TONARI_SHIFT_DAYS, NULL, 0, "2026-10-02=d", "" },
  { "move-to-where-it-is", WEEKLY, 3, "2026-09-15", TONARI_SHIFT_DAYS, NULL, 0, "2026-09-15=c 2026-09-29=d",
    "" },
  { "move-one-without-a-day", "?=a 2026-09-08=b", 1, "2026-09-01", TONARI_SHIFT_DAYS, NULL, 0,
    "2026-09-01=a 2026-09-08=b", "" },
  { "move-a-cancelled-one-plans-it-again", "2026-09-01x=a 2026-09-08=b", 1, "2026-09-03", TONARI_SHIFT_NONE,
    NULL, 0, "2026-09-03=a 2026-09-08=b", "" },
  { "cancel-alone", WEEKLY, 2, NULL, TONARI_SHIFT_NONE, NULL, 0, "2026-09-08x=b 2026-09-15=c 2026-09-29=d",
    "" },
  { "cancel-goes-on", WEEKLY, 2, NULL, TONARI_SHIFT_PLAN, NULL, 0,
    "2026-09-08x= 2026-09-15=b 2026-09-29=c 2026-10-06+=d", "" },
  { "cancel-the-last", "2026-09-01=a 2026-09-15=b", 2, NULL, TONARI_SHIFT_PLAN, NULL, 0,
    "2026-09-15x= 2026-09-29+=b", "" },
  { "cancel-the-last-before-a-holiday", "2026-09-08=a 2026-09-15=b", 2, NULL, TONARI_SHIFT_PLAN, NULL, 0,
    "2026-09-15x= 2026-09-29+=b", "2026-09-22" },
  { "cancel-the-only-one", "2026-09-15=a", 1, NULL, TONARI_SHIFT_PLAN, NULL, 0, "2026-09-15x= 2026-09-29+=a",
    "2026-09-22" },
  { "cancel-with-a-spare-day", "2026-09-01=a 2026-09-08=b 2026-09-15= 2026-09-29=c", 1, NULL,
    TONARI_SHIFT_DAYS, NULL, 0, "2026-09-01x= 2026-09-08=a 2026-09-15=b 2026-09-29=c", "" },
  { "cancel-without-themes", "2026-09-01= 2026-09-08=", 1, NULL, TONARI_SHIFT_PLAN, NULL, 0,
    "2026-09-01x= 2026-09-08= 2026-09-15+=", "" },
  { "cancel-after-one-was-moved", "2026-09-01=a 2026-09-10<2026-09-08=b 2026-09-15=c", 1, NULL,
    TONARI_SHIFT_PLAN, NULL, 0, "2026-09-01x= 2026-09-10=a 2026-09-15=b 2026-09-29+=c", "2026-09-22" },
};

static int
day_of (const char *iso)
{
  TonariDate date;

  g_assert_true (tonari_date_parse (iso, &date, NULL));

  return date.day;
}

static GPtrArray *
sessions_of (const char *text)
{
  GPtrArray *sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_free);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      TonariSession *session = tonari_session_new ();
      char *theme = strchr (words[i], '=');
      char *moved_from = strchr (words[i], '<');
      const char *themes[] = { theme + 1, NULL };

      *theme = '\0';
      session->row.id = 101 + i;
      session->number = i + 1;
      if (theme[1] != '\0')
        {
          g_strfreev (session->themes);
          session->themes = g_strdupv ((char **) themes);
        }
      if (moved_from != NULL)
        {
          session->moved_from = tonari_date_from_day (day_of (moved_from + 1));
          *moved_from = '\0';
        }
      session->status = g_str_has_suffix (words[i], "h")   ? TONARI_SESSION_STATUS_HELD
                        : g_str_has_suffix (words[i], "x") ? TONARI_SESSION_STATUS_CANCELLED
                                                           : TONARI_SESSION_STATUS_PLANNED;
      words[i][strcspn (words[i], "hx")] = '\0';
      if (!g_str_equal (words[i], "?"))
        session->date = tonari_date_from_day (day_of (words[i]));
      g_ptr_array_add (sessions, session);
    }

  return sessions;
}

static char *
written (const GPtrArray *shifts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < shifts->len; i++)
    {
      const TonariSessionShift *shift = g_ptr_array_index (shifts, i);
      g_autofree char *day = tonari_date_to_iso (shift->to);
      g_autofree char *themes = shift->themes != NULL ? g_strjoinv (",", shift->themes) : g_strdup ("");

      g_string_append_printf (text, "%s%s%s=%s", i > 0 ? " " : "", day,
                              shift->session == 0                                ? "+"
                              : shift->status == TONARI_SESSION_STATUS_CANCELLED ? "x"
                                                                                 : "",
                              themes);
    }

  return g_string_free (text, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GPtrArray) sessions = sessions_of (c->sessions);
  g_autoptr (GPtrArray) shifts = NULL;
  g_autoptr (GString) skipped = g_string_new (NULL);
  g_autofree char *text = NULL;
  TonariDatesRequest request = { .first = c->first != NULL ? day_of (c->first) : 0,
                                 .rhythm = c->rhythm,
                                 .skip_holidays = TRUE };

  if (c->to != NULL)
    shifts = tonari_session_shift_move (sessions, 100 + c->number, day_of (c->to), c->shift, &request);
  else
    shifts = tonari_session_shift_cancel (sessions, 100 + c->number, c->shift, &request);
  text = written (shifts);
  g_assert_cmpstr (text, ==, c->expected);

  for (guint i = 0; i < shifts->len; i++)
    {
      const TonariSessionShift *shift = g_ptr_array_index (shifts, i);

      g_assert_true (shift->session != 0 || shift->number == (gint64) sessions->len + 1);
      for (guint j = 0; j < shift->skipped->len; j++)
        {
          const TonariSkippedDay *day = g_ptr_array_index (shift->skipped, j);
          g_autofree char *iso = tonari_date_to_iso (tonari_date_from_day (day->day));

          g_string_append_printf (skipped, "%s%s", skipped->len > 0 ? " " : "", iso);
        }
    }
  g_assert_cmpstr (skipped->str, ==, c->skipped);
}

static void
test_takes_from (void)
{
  g_autoptr (GPtrArray) sessions = sessions_of (WEEKLY);
  TonariDatesRequest request = { .skip_holidays = TRUE };
  g_autoptr (GPtrArray) shifts = tonari_session_shift_cancel (sessions, 102, TONARI_SHIFT_PLAN, &request);
  static const gint64 expected[] = { 0, 102, 103, 104 };

  g_assert_cmpuint (shifts->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < shifts->len; i++)
    g_assert_cmpint (((TonariSessionShift *) g_ptr_array_index (shifts, i))->takes_from, ==, expected[i]);
  g_assert_false (tonari_session_shift_is_moved (g_ptr_array_index (shifts, 1)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-shift/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/session-shift/takes-from", test_takes_from);

  return g_test_run ();
}
