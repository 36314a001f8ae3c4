/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

#include "tonari-session-dates.h"

typedef struct
{
  const char *name;
  const char *first;
  TonariRhythm rhythm;
  guint count;
  const char *expected;
} Case;

static const Case cases[] = {
  { "weekly", "2026-11-21", TONARI_RHYTHM_WEEKLY, 3, "2026-11-21 2026-11-28 2026-12-05" },
  { "two-weeks-over-new-year", "2026-12-19", TONARI_RHYTHM_TWO_WEEKS, 3, "2026-12-19 2027-01-02 2027-01-16" },
  { "three-weeks", "2027-02-10", TONARI_RHYTHM_THREE_WEEKS, 3, "2027-02-10 2027-03-03 2027-03-24" },
  { "four-weeks", "2026-04-01", TONARI_RHYTHM_FOUR_WEEKS, 3, "2026-04-01 2026-04-29 2026-05-27" },
  { "second-saturday", "2026-04-11", TONARI_RHYTHM_MONTHLY, 4,
    "2026-04-11 2026-05-09 2026-06-13 2026-07-11" },
  { "first-day-of-month", "2026-08-01", TONARI_RHYTHM_MONTHLY, 3, "2026-08-01 2026-09-05 2026-10-03" },
  { "fifth-is-last", "2026-05-30", TONARI_RHYTHM_MONTHLY, 4, "2026-05-30 2026-06-27 2026-07-25 2026-08-29" },
  { "fourth-stays-fourth", "2026-05-23", TONARI_RHYTHM_MONTHLY, 3, "2026-05-23 2026-06-27 2026-07-25" },
  { "leap-day", "2028-02-29", TONARI_RHYTHM_MONTHLY, 3, "2028-02-29 2028-03-28 2028-04-25" },
  { "over-a-year", "2026-12-05", TONARI_RHYTHM_MONTHLY, 2, "2026-12-05 2027-01-02" },
  { "one", "2026-11-21", TONARI_RHYTHM_MONTHLY, 1, "2026-11-21" },
  { "none", "2026-11-21", TONARI_RHYTHM_WEEKLY, 0, "" },
  { "end-of-calendar", "9999-12-30", TONARI_RHYTHM_WEEKLY, 3, "9999-12-30" },
};

static int
day_of (const char *iso)
{
  int y = 0, m = 0, d = 0;
  GDate date;

  g_assert_cmpint (sscanf (iso, "%d-%d-%d", &y, &m, &d), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) d, (GDateMonth) m, (GDateYear) y);
  return (int) g_date_get_julian (&date);
}

static char *
join (GArray *days)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    {
      GDate date;
      char one[16];

      g_date_clear (&date, 1);
      g_date_set_julian (&date, (guint32) g_array_index (days, int, i));
      g_snprintf (one, sizeof one, "%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                  g_date_get_day (&date));
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", one);
    }

  return g_string_free (text, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GArray) days = tonari_session_dates (day_of (c->first), c->rhythm, c->count);
  g_autofree char *text = join (days);

  g_assert_cmpstr (text, ==, c->expected);
}

static void
test_bounds (void)
{
  g_autoptr (GArray) none = tonari_session_dates (0, TONARI_RHYTHM_WEEKLY, 3);
  g_autoptr (GArray) many = tonari_session_dates (day_of ("2026-11-21"), TONARI_RHYTHM_WEEKLY, 10000);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (many->len, ==, TONARI_SESSION_DATES_MAX);
}

/* Whatever day a class begins on, a monthly rhythm stays on its weekday and visits each month once. */
static void
test_monthly_of_every_day (void)
{
  int begin = day_of ("2026-01-01");

  for (int first = begin; first < begin + 366; first++)
    {
      g_autoptr (GArray) days = tonari_session_dates (first, TONARI_RHYTHM_MONTHLY, 14);
      GDate start;

      g_assert_cmpuint (days->len, ==, 14);
      g_date_clear (&start, 1);
      g_date_set_julian (&start, (guint32) first);
      for (guint i = 0; i < days->len; i++)
        {
          GDate date;
          int months;

          g_date_clear (&date, 1);
          g_date_set_julian (&date, (guint32) g_array_index (days, int, i));
          months = ((int) g_date_get_year (&date) - (int) g_date_get_year (&start)) * 12 +
                   (int) g_date_get_month (&date) - (int) g_date_get_month (&start);
          g_assert_cmpint (months, ==, (int) i);
          g_assert_cmpint (g_date_get_weekday (&date), ==, g_date_get_weekday (&start));
        }
    }
}

static void
test_place (void)
{
  int weekday = 0;

  g_assert_cmpint (tonari_session_dates_place (day_of ("2026-11-21"), &weekday), ==, 3);
  g_assert_cmpint (weekday, ==, 6);
  g_assert_cmpint (tonari_session_dates_place (day_of ("2026-11-30"), &weekday), ==, 5);
  g_assert_cmpint (weekday, ==, 1);
  g_assert_cmpint (tonari_session_dates_place (-3, NULL), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-dates/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/session-dates/bounds", test_bounds);
  g_test_add_func ("/session-dates/monthly-of-every-day", test_monthly_of_every_day);
  g_test_add_func ("/session-dates/place", test_place);

  return g_test_run ();
}
