/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The national holidays: every one of eleven years, and what the law makes of neighbours. */

#include "tonari-date.h"
#include "tonari-holidays.h"

/* Substitute days carry an s, days between two holidays a b. */
static const struct
{
  int year;
  const char *days;
} years[] = {
  { 2020, "1-1 1-13 2-11 2-23 2-24s 3-20 4-29 5-3 5-4 5-5 5-6s 7-23 7-24 8-10 9-21 9-22 11-3 11-23" },
  { 2021, "1-1 1-11 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-22 7-23 8-8 8-9s 9-20 9-23 11-3 11-23" },
  { 2022, "1-1 1-10 2-11 2-23 3-21 4-29 5-3 5-4 5-5 7-18 8-11 9-19 9-23 10-10 11-3 11-23" },
  { 2023, "1-1 1-2s 1-9 2-11 2-23 3-21 4-29 5-3 5-4 5-5 7-17 8-11 9-18 9-23 10-9 11-3 11-23" },
  { 2024, "1-1 1-8 2-11 2-12s 2-23 3-20 4-29 5-3 5-4 5-5 5-6s 7-15 8-11 8-12s 9-16 9-22 9-23s 10-14 11-3 "
          "11-4s 11-23" },
  { 2025, "1-1 1-13 2-11 2-23 2-24s 3-20 4-29 5-3 5-4 5-5 5-6s 7-21 8-11 9-15 9-23 10-13 11-3 11-23 11-24s" },
  { 2026, "1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6s 7-20 8-11 9-21 9-22b 9-23 10-12 11-3 11-23" },
  { 2027, "1-1 1-11 2-11 2-23 3-21 3-22s 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23" },
  { 2028, "1-1 1-10 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-17 8-11 9-18 9-22 10-9 11-3 11-23" },
  { 2029, "1-1 1-8 2-11 2-12s 2-23 3-20 4-29 4-30s 5-3 5-4 5-5 7-16 8-11 9-17 9-23 9-24s 10-8 11-3 11-23" },
  { 2030, "1-1 1-14 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6s 7-15 8-11 8-12s 9-16 9-23 10-14 11-3 11-4s 11-23" },
  { 2032, "1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-21b 9-22 10-11 11-3 11-23" },
  { 2019, "" },
  { 2151, "" },
};

static const struct
{
  int year, month, day;
  const char *name;
} names[] = {
  { 2026, 1, 1, "元日" },
  { 2026, 1, 12, "成人の日" },
  { 2026, 2, 11, "建国記念の日" },
  { 2026, 2, 23, "天皇誕生日" },
  { 2026, 3, 20, "春分の日" },
  { 2026, 4, 29, "昭和の日" },
  { 2026, 5, 3, "憲法記念日" },
  { 2026, 5, 4, "みどりの日" },
  { 2026, 5, 5, "こどもの日" },
  { 2026, 5, 6, "振替休日" },
  { 2026, 7, 20, "海の日" },
  { 2026, 8, 11, "山の日" },
  { 2026, 9, 21, "敬老の日" },
  { 2026, 9, 22, "国民の休日" },
  { 2026, 9, 23, "秋分の日" },
  { 2026, 10, 12, "スポーツの日" },
  { 2026, 11, 3, "文化の日" },
  { 2026, 11, 23, "勤労感謝の日" },
  { 2020, 7, 23, "海の日" },
  { 2020, 7, 24, "スポーツの日" },
  { 2020, 8, 10, "山の日" },
  { 2020, 7, 20, NULL },
  { 2020, 8, 11, NULL },
  { 2020, 10, 12, NULL },
  { 2021, 7, 22, "海の日" },
  { 2021, 7, 23, "スポーツの日" },
  { 2021, 8, 8, "山の日" },
  { 2021, 8, 9, "振替休日" },
  { 2021, 8, 11, NULL },
  { 2021, 10, 11, NULL },
  { 2099, 3, 20, "春分の日" },
  { 2099, 9, 23, "秋分の日" },
  { 2019, 5, 1, NULL },
  { 2019, 12, 31, NULL },
  { 2026, 12, 31, NULL },
  { 2026, 11, 24, NULL },
};

static void
test_year (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GArray) days = tonari_holidays_of_year (years[i].year);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint j = 0; j < days->len; j++)
    {
      int number = g_array_index (days, int, j);
      const char *name = tonari_holiday_name (number);
      int year, month, day;

      g_assert_nonnull (name);
      tonari_date_ymd (tonari_date_from_day (number), &year, &month, &day);
      g_assert_cmpint (year, ==, years[i].year);
      g_string_append_printf (text, "%s%d-%d%s", j > 0 ? " " : "", month, day,
                              g_str_equal (name, "振替休日")     ? "s"
                              : g_str_equal (name, "国民の休日") ? "b"
                                                                 : "");
    }
  g_assert_cmpstr (text->str, ==, years[i].days);
}

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (tonari_holiday_name (tonari_date_new (names[i].year, names[i].month, names[i].day).day),
                     ==, names[i].name);
  g_assert_null (tonari_holiday_name (0));
  g_assert_null (tonari_holiday_name (-5));
  g_assert_null (tonari_holiday_name (3652059));
}

/* Whatever the year, the sixteen holidays are there, the equinoxes within their days, and no Sunday goes
 * without a substitute. */
static void
test_every_year (void)
{
  for (int year = TONARI_HOLIDAYS_FIRST_YEAR; year <= TONARI_HOLIDAYS_LAST_YEAR; year++)
    {
      g_autoptr (GArray) days = tonari_holidays_of_year (year);
      guint by_law = 0;
      guint substitutes = 0;
      guint sundays = 0;

      for (guint i = 0; i < days->len; i++)
        {
          int number = g_array_index (days, int, i);
          const char *name = tonari_holiday_name (number);
          int month, day;

          tonari_date_ymd (tonari_date_from_day (number), NULL, &month, &day);
          if (g_str_equal (name, "振替休日"))
            substitutes++;
          else if (!g_str_equal (name, "国民の休日"))
            {
              by_law++;
              sundays += (number - 1) % 7 == 6;
            }
          if (g_str_equal (name, "春分の日"))
            g_assert_true (month == 3 && day >= 19 && day <= 21);
          if (g_str_equal (name, "秋分の日"))
            g_assert_true (month == 9 && day >= 22 && day <= 24);
        }
      g_assert_cmpuint (by_law, ==, 16);
      g_assert_cmpuint (substitutes, ==, sundays);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_autofree char *path = g_strdup_printf ("/holidays/%d", years[i].year);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_year);
    }
  g_test_add_func ("/holidays/names", test_names);
  g_test_add_func ("/holidays/every-year", test_every_year);

  return g_test_run ();
}
