/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The days a class gets, over holidays and closing days: what is taken, what is stepped over, and why. */

#include "tonari-session-dates.h"

/* Closing days are FROM or FROM/TO, with y for every year; skipped days h, c or e for holiday, closed, early.
 */
typedef struct
{
  const char *name;
  const char *first;
  TonariRhythm rhythm;
  guint count;
  gboolean skip_holidays;
  const char *chosen;
  const char *closing;
  const char *closed;
  const char *days;
  const char *skipped;
} Case;

static const Case cases[] = {
  { "september-2026-tuesdays", "2026-09-08", TONARI_RHYTHM_WEEKLY, 4, TRUE, NULL, NULL, NULL,
    "2026-09-08 2026-09-15 2026-09-29 2026-10-06", "2026-09-22h" },
  { "september-2026-mondays", "2026-09-14", TONARI_RHYTHM_WEEKLY, 4, TRUE, NULL, NULL, NULL,
    "2026-09-14 2026-09-28 2026-10-05 2026-10-19", "2026-09-21h 2026-10-12h" },
  { "september-2026-wednesdays-held", "2026-09-16", TONARI_RHYTHM_WEEKLY, 3, FALSE, NULL, NULL, NULL,
    "2026-09-16 2026-09-23 2026-09-30", "" },
  { "september-2026-wednesdays", "2026-09-16", TONARI_RHYTHM_WEEKLY, 3, TRUE, NULL, NULL, NULL,
    "2026-09-16 2026-09-30 2026-10-07", "2026-09-23h" },
  { "golden-week-every-day-of-it", "2026-04-29", TONARI_RHYTHM_WEEKLY, 2, TRUE, NULL, NULL, NULL,
    "2026-05-13 2026-05-20", "2026-04-29h 2026-05-06h" },
  { "two-weeks-keep-their-step", "2026-09-08", TONARI_RHYTHM_TWO_WEEKS, 3, TRUE, NULL, NULL, NULL,
    "2026-09-08 2026-10-06 2026-10-20", "2026-09-22h" },
  { "three-weeks", "2026-11-02", TONARI_RHYTHM_THREE_WEEKS, 3, TRUE, NULL, NULL, NULL,
    "2026-11-02 2026-12-14 2027-01-04", "2026-11-23h" },
  { "four-weeks", "2026-04-01", TONARI_RHYTHM_FOUR_WEEKS, 3, TRUE, NULL, NULL, NULL,
    "2026-04-01 2026-05-27 2026-06-24", "2026-04-29h" },
  { "year-end-yearly", "2026-12-15", TONARI_RHYTHM_WEEKLY, 4, TRUE, NULL, "2019-12-29/2020-01-03y", NULL,
    "2026-12-15 2026-12-22 2027-01-05 2027-01-12", "2026-12-29c" },
  { "year-end-other-side", "2026-12-18", TONARI_RHYTHM_WEEKLY, 3, TRUE, NULL, "2019-12-29/2020-01-03y", NULL,
    "2026-12-18 2026-12-25 2027-01-08", "2027-01-01h" },
  { "year-end-once", "2026-12-22", TONARI_RHYTHM_WEEKLY, 3, TRUE, NULL, "2025-12-29/2026-01-03", NULL,
    "2026-12-22 2026-12-29 2027-01-05", "" },
  { "nth-weekday", "2026-09-14", TONARI_RHYTHM_MONTHLY, 3, TRUE, NULL, NULL, NULL,
    "2026-09-14 2026-11-09 2026-12-14", "2026-10-12h" },
  { "third-monday-of-summer", "2026-06-15", TONARI_RHYTHM_MONTHLY, 3, TRUE, NULL, NULL, NULL,
    "2026-06-15 2026-08-17 2026-10-19", "2026-07-20h 2026-09-21h" },
  { "fifth-is-last", "2026-08-31", TONARI_RHYTHM_MONTHLY, 4, TRUE, NULL, NULL, NULL,
    "2026-08-31 2026-09-28 2026-10-26 2026-11-30", "" },
  { "fifth-is-last-over-the-year", "2026-10-29", TONARI_RHYTHM_MONTHLY, 3, TRUE, NULL,
    "2019-12-29/2020-01-03y", NULL, "2026-10-29 2026-11-26 2027-01-28", "2026-12-31c" },
  { "own-closing-days", "2026-06-01", TONARI_RHYTHM_WEEKLY, 3, TRUE, NULL, "2026-06-08 2026-06-20/2026-06-30",
    "2026-07-06", "2026-06-01 2026-06-15 2026-07-13", "2026-06-08c 2026-06-22c 2026-06-29c 2026-07-06c" },
  { "closed-for-good", "2026-06-01", TONARI_RHYTHM_MONTHLY, 2, FALSE, NULL, "2026-01-01/2026-12-31y", NULL,
    "", "*" },
  { "leap-day", "2028-02-29", TONARI_RHYTHM_MONTHLY, 3, TRUE, NULL, "2024-02-29y", NULL,
    "2028-03-28 2028-04-25 2028-05-30", "2028-02-29c" },
  { "leap-day-in-other-years", "2027-02-22", TONARI_RHYTHM_WEEKLY, 3, TRUE, NULL, "2024-02-29y", NULL,
    "2027-02-22 2027-03-01 2027-03-08", "" },
  { "first-day-is-a-holiday", "2026-11-03", TONARI_RHYTHM_WEEKLY, 2, TRUE, NULL, NULL, NULL,
    "2026-11-10 2026-11-17", "2026-11-03h" },
  { "before-2020-nothing-is-known", "2019-05-01", TONARI_RHYTHM_WEEKLY, 2, TRUE, NULL, NULL, NULL,
    "2019-05-01 2019-05-08", "" },
  { "list-unsorted-and-twice", "2026-06-01", TONARI_RHYTHM_LIST, 5, TRUE,
    "2026-07-10 2026-06-05 2026-06-20 2026-06-05", NULL, NULL, "2026-06-05 2026-06-20 2026-07-10", "" },
  { "list-loses-what-is-closed", "2026-09-01", TONARI_RHYTHM_LIST, 4, TRUE,
    "2026-09-08 2026-09-22 2026-10-06 2026-10-20", NULL, "2026-10-06", "2026-09-08 2026-10-20",
    "2026-09-22h 2026-10-06c" },
  { "list-keeps-a-holiday", "2026-09-01", TONARI_RHYTHM_LIST, 2, FALSE, "2026-09-22 2026-09-08", NULL, NULL,
    "2026-09-08 2026-09-22", "" },
  { "list-before-the-first", "2026-06-10", TONARI_RHYTHM_LIST, 4, TRUE, "2026-06-05 2026-06-10 2026-06-20",
    NULL, NULL, "2026-06-10 2026-06-20", "2026-06-05e" },
  { "list-is-cut", "2026-06-01", TONARI_RHYTHM_LIST, 2, TRUE, "2026-06-05 2026-06-12 2026-06-19", NULL, NULL,
    "2026-06-05 2026-06-12", "" },
  { "list-of-nothing", "2026-06-01", TONARI_RHYTHM_LIST, 2, TRUE, NULL, NULL, NULL, "", "" },
  { "none-wanted", "2026-06-01", TONARI_RHYTHM_WEEKLY, 0, TRUE, NULL, NULL, NULL, "", "" },
  { "end-of-calendar", "9999-12-30", TONARI_RHYTHM_WEEKLY, 3, TRUE, NULL, NULL, NULL, "9999-12-30", "" },
};

static int
day_of (const char *iso)
{
  TonariDate date;

  g_assert_true (tonari_date_parse (iso, &date, NULL));

  return date.day;
}

static GArray *
days_of (const char *text)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "", " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      int day = day_of (words[i]);

      g_array_append_val (days, day);
    }

  return days;
}

static GPtrArray *
closing_of (const char *text)
{
  GPtrArray *closing = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_closing_day_free);
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "", " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      TonariClosingDay *one = tonari_closing_day_new ();
      g_auto (GStrv) ends = NULL;

      if (g_str_has_suffix (words[i], "y"))
        {
          one->yearly = TRUE;
          words[i][strlen (words[i]) - 1] = '\0';
        }
      ends = g_strsplit (words[i], "/", 2);
      one->start_on = tonari_date_from_day (day_of (ends[0]));
      if (ends[1] != NULL)
        one->end_on = tonari_date_from_day (day_of (ends[1]));
      one->text = g_strdup ("年末年始");
      g_ptr_array_add (closing, one);
    }

  return closing;
}

static void
append_day (GString *text, int day, const char *mark)
{
  g_autofree char *iso = tonari_date_to_iso (tonari_date_from_day (day));

  g_string_append_printf (text, "%s%s%s", text->len > 0 ? " " : "", iso, mark);
}

static void
test_case (gconstpointer data)
{
  static const char *const marks[] = { "h", "c", "e" };
  const Case *c = data;
  g_autoptr (GArray) chosen = days_of (c->chosen);
  g_autoptr (GArray) closed = days_of (c->closed);
  g_autoptr (GPtrArray) closing = closing_of (c->closing);
  TonariDatesRequest request = { day_of (c->first), c->rhythm, chosen, c->count,
                                 c->skip_holidays,  closing,   closed };
  g_autoptr (TonariSessionPlan) plan = tonari_session_plan_new (&request);
  g_autoptr (GString) days = g_string_new (NULL);
  g_autoptr (GString) skipped = g_string_new (NULL);

  for (guint i = 0; i < plan->days->len; i++)
    append_day (days, g_array_index (plan->days, int, i), "");
  for (guint i = 0; i < plan->skipped->len; i++)
    {
      const TonariSkippedDay *day = g_ptr_array_index (plan->skipped, i);
      g_autofree char *words = tonari_skipped_day_words (day);

      append_day (skipped, day->day, marks[day->reason]);
      g_assert_cmpint (strlen (words), >, 0);
    }
  g_assert_cmpstr (days->str, ==, c->days);
  if (g_str_equal (c->skipped, "*"))
    g_assert_cmpuint (plan->skipped->len, >, 100);
  else
    g_assert_cmpstr (skipped->str, ==, c->skipped);

  /* Asked for one at a time, the days are the same. */
  for (guint i = 0; i < plan->days->len; i++)
    g_assert_cmpint (tonari_session_dates_next (&request, i > 0 ? g_array_index (plan->days, int, i - 1) : 0,
                                                NULL),
                     ==, g_array_index (plan->days, int, i));
}

static const struct
{
  const char *days;
  TonariRhythm rhythm;
} guesses[] = {
  { "2026-06-01 2026-06-08 2026-06-15", TONARI_RHYTHM_WEEKLY },
  { "2026-09-08 2026-09-15 2026-09-29 2026-10-06", TONARI_RHYTHM_WEEKLY },
  { "2026-09-08 2026-10-06 2026-10-20", TONARI_RHYTHM_TWO_WEEKS },
  { "2026-06-01 2026-06-22", TONARI_RHYTHM_THREE_WEEKS },
  { "2026-04-01 2026-04-29 2026-05-27", TONARI_RHYTHM_FOUR_WEEKS },
  { "2026-04-11 2026-05-09 2026-06-13", TONARI_RHYTHM_MONTHLY },
  { "2026-08-31 2026-09-28 2026-10-26 2026-11-30", TONARI_RHYTHM_MONTHLY },
  { "2026-09-14 2026-11-09 2026-12-14", TONARI_RHYTHM_MONTHLY },
  { "2026-06-01 2026-06-10 2026-06-30", TONARI_RHYTHM_LIST },
  { "2026-06-01", TONARI_RHYTHM_LIST },
  { "", TONARI_RHYTHM_LIST },
};

static void
test_guess (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (guesses); i++)
    {
      g_autoptr (GArray) days = days_of (guesses[i].days);

      g_assert_cmpint (tonari_session_dates_guess (days), ==, guesses[i].rhythm);
    }
}

static void
test_next (void)
{
  TonariDatesRequest weekly = { .first = day_of ("2026-09-01"), .skip_holidays = TRUE };
  TonariDatesRequest none = { .rhythm = TONARI_RHYTHM_LIST };

  g_assert_cmpint (tonari_session_dates_next (&weekly, day_of ("2026-09-17"), NULL), ==,
                   day_of ("2026-09-29"));
  g_assert_cmpint (tonari_session_dates_next (&weekly, 0, NULL), ==, day_of ("2026-09-01"));
  g_assert_cmpint (tonari_session_dates_next (&none, 0, NULL), ==, 0);
  weekly.first = 0;
  g_assert_cmpint (tonari_session_dates_next (&weekly, 0, NULL), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-plan/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/session-plan/guess", test_guess);
  g_test_add_func ("/session-plan/next", test_next);

  return g_test_run ();
}
