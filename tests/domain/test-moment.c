/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date.h"

typedef struct
{
  const char *text;
  const char *iso;
} MomentCase;

static const MomentCase moment_cases[] = {
  { "2026-11-21T10:30", "2026-11-21T10:30" },
  { "2026-11-21t10:30", "2026-11-21T10:30" },
  { "2026-11-21 10:30", "2026-11-21T10:30" },
  { "2026-11-21 9:05", "2026-11-21T09:05" },
  { "2026/11/21 10:30", "2026-11-21T10:30" },
  { "2026/11/21 10:30:45", "2026-11-21T10:30" },
  { "R8.11.21 午後2時", "2026-11-21T14:00" },
  { "令和8年11月21日 9時半", "2026-11-21T09:30" },
  { "2026年11月21日10時30分", "2026-11-21T10:30" },
  { "2026年11月21日（土）10:30", "2026-11-21T10:30" },
  { "２０２６／１１／２１　１０：３０", "2026-11-21T10:30" },
  { "20261121 1030", "2026-11-21T10:30" },
  { "2026-11-21 0:00", "2026-11-21T00:00" },
  { "2026-11-21 23:59", "2026-11-21T23:59" },
  { "2026-11-21", "2026-11-21" },
  { "H17/4/1", "2005-04-01" },
  { "2005", "2005-01-01" },
  { "平成12年頃", "2000-01-01" },
};

static void
test_moments (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (moment_cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *iso = NULL;
      TonariMoment moment, again;

      g_test_message ("%s", moment_cases[i].text);
      g_assert_true (tonari_moment_parse (moment_cases[i].text, &moment, &error));
      g_assert_no_error (error);
      iso = tonari_moment_to_iso (moment);
      g_assert_cmpstr (iso, ==, moment_cases[i].iso);

      again = tonari_moment_from_iso (iso, tonari_precision_token (moment.date.precision));
      g_assert_cmpint (again.date.day, ==, moment.date.day);
      g_assert_cmpint (again.date.precision, ==, moment.date.precision);
      g_assert_cmpint (again.minute, ==, moment.minute);
    }
}

typedef struct
{
  const char *text;
  TonariDateError code;
} RefusedCase;

static const RefusedCase refused_moments[] = {
  { "", TONARI_DATE_ERROR_SYNTAX },
  { "10:30", TONARI_DATE_ERROR_SYNTAX },
  { "2026-11-21 x", TONARI_DATE_ERROR_SYNTAX },
  { "2026-11 10:30", TONARI_DATE_ERROR_SYNTAX },
  { "2026年 10:30", TONARI_DATE_ERROR_SYNTAX },
  { "2026-11-21T10:30Z", TONARI_DATE_ERROR_SYNTAX },
  { "2026-11-21T10:30+09:00", TONARI_DATE_ERROR_SYNTAX },
  { "2026-02-30 10:30", TONARI_DATE_ERROR_IMPOSSIBLE },
  { "平成32年1月1日 10:30", TONARI_DATE_ERROR_IMPOSSIBLE },
  { "2026-11-21 24:00", TONARI_DATE_ERROR_IMPOSSIBLE },
  { "2026-11-21 10:75", TONARI_DATE_ERROR_IMPOSSIBLE },
};

static void
test_refused_moments (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused_moments); i++)
    {
      g_autoptr (GError) error = NULL;
      TonariMoment moment;

      g_test_message ("%s", refused_moments[i].text);
      g_assert_false (tonari_moment_parse (refused_moments[i].text, &moment, &error));
      g_assert_error (error, TONARI_DATE_ERROR, (int) refused_moments[i].code);
    }
}

typedef struct
{
  const char *text;
  int minute;
} TimeCase;

static const TimeCase time_cases[] = {
  { "10:30", 630 },   { "１０：３０", 630 }, { " 9:05 ", 545 },   { "9時半", 570 },     { "９時半", 570 },
  { "9時", 540 },     { "9時30分", 570 },    { "1030", 630 },     { "930", 570 },       { "9", 540 },
  { "午後2時", 840 }, { "午後2時半", 870 },  { "午前9:15", 555 }, { "午後12:30", 750 }, { "午後0時", 720 },
  { "正午", 720 },    { "0:00", 0 },         { "23:59", 1439 },   { "2:30 pm", 870 },   { "2pm", 840 },
  { "AM 9:00", 540 }, { "午後14時", 840 },
};

static void
test_times (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (time_cases); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 minute;

      g_test_message ("%s", time_cases[i].text);
      g_assert_true (tonari_time_parse (time_cases[i].text, &minute, &error));
      g_assert_no_error (error);
      g_assert_cmpint (minute, ==, time_cases[i].minute);
    }
}

static const RefusedCase refused_times[] = {
  { "", TONARI_DATE_ERROR_SYNTAX },          { "　", TONARI_DATE_ERROR_SYNTAX },
  { "x", TONARI_DATE_ERROR_SYNTAX },         { "10:3", TONARI_DATE_ERROR_SYNTAX },
  { "10時30", TONARI_DATE_ERROR_SYNTAX },    { "10:30 x", TONARI_DATE_ERROR_SYNTAX },
  { "夕方", TONARI_DATE_ERROR_SYNTAX },      { "24:00", TONARI_DATE_ERROR_IMPOSSIBLE },
  { "25:10", TONARI_DATE_ERROR_IMPOSSIBLE }, { "10:60", TONARI_DATE_ERROR_IMPOSSIBLE },
  { "1075", TONARI_DATE_ERROR_IMPOSSIBLE },  { "午前12時", TONARI_DATE_ERROR_IMPOSSIBLE },
};

static void
test_refused_times (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused_times); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 minute = 77;

      g_test_message ("%s", refused_times[i].text);
      g_assert_false (tonari_time_parse (refused_times[i].text, &minute, &error));
      g_assert_error (error, TONARI_DATE_ERROR, (int) refused_times[i].code);
      g_assert_cmpint (minute, ==, 77);
    }
}

static void
test_write (void)
{
  TonariMoment moment = { tonari_date_new (2026, 11, 21), 14 * 60 + 5 };
  g_autofree char *with_time = tonari_moment_format (moment, TONARI_DATE_SHORT_WAREKI);
  g_autofree char *without = NULL;
  g_autofree char *unknown = tonari_moment_format (TONARI_MOMENT_UNKNOWN, TONARI_DATE_SHORT);
  g_autofree char *midnight = tonari_time_format (0);
  g_autofree char *no_time = tonari_time_format (-1);

  moment.minute = -1;
  without = tonari_moment_format (moment, TONARI_DATE_SHORT);
  g_assert_cmpstr (with_time, ==, "R8.11.21 14:05");
  g_assert_cmpstr (without, ==, "2026/11/21");
  g_assert_cmpstr (unknown, ==, "");
  g_assert_cmpstr (midnight, ==, "00:00");
  g_assert_cmpstr (no_time, ==, "");
  g_assert_null (tonari_moment_to_iso (TONARI_MOMENT_UNKNOWN));
}

static void
test_stored (void)
{
  static const struct
  {
    const char *iso;
    int minute;
  } cases[] = {
    { "2026-11-21T10:30", 630 }, { "2026-11-21", -1 }, { "2026-11-21T99:99", -1 }, { "2026-11-21x", -1 }
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariMoment moment = tonari_moment_from_iso (cases[i].iso, NULL);

      g_assert_cmpint (moment.date.day, ==, tonari_date_new (2026, 11, 21).day);
      g_assert_cmpint (moment.minute, ==, cases[i].minute);
    }
  g_assert_false (tonari_date_is_known (tonari_moment_from_iso (NULL, NULL).date));
}

static void
test_compare (void)
{
  TonariDate day = tonari_date_new (2026, 11, 21);
  TonariMoment ordered[] = {
    { tonari_date_new (2026, 11, 20), 1439 }, { day, -1 },          { day, 0 }, { day, 630 },
    { tonari_date_new (2026, 11, 22), -1 },   TONARI_MOMENT_UNKNOWN
  };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      g_assert_cmpint (tonari_moment_compare (ordered[i], ordered[j]), ==, (i > j) - (i < j));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/moment/read", test_moments);
  g_test_add_func ("/moment/refused", test_refused_moments);
  g_test_add_func ("/moment/write", test_write);
  g_test_add_func ("/moment/stored", test_stored);
  g_test_add_func ("/moment/compare", test_compare);
  g_test_add_func ("/time/read", test_times);
  g_test_add_func ("/time/refused", test_refused_times);

  return g_test_run ();
}
