/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-run-sheet.h"

typedef struct
{
  const char *text;
  const char *parts;
} ParseCase;

/* minutes title, … */
static const ParseCase parse_cases[] = {
  { "15+20+5+45+5", "15|20|5|45|5" },
  { "１５＋２０＋５", "15|20|5" },
  { " 15 + 20 ", "15|20" },
  { "あいさつ15+講義20分+休憩 5", "15 あいさつ|20 講義|5 休憩" },
  { "15 あいさつ\n20分 講義\n", "15 あいさつ|20 講義" },
  { "15+話し合い+5", "15|? 話し合い|5" },
  { "第2部30", "2 第部30" },
  { "ふりかえり", "" },
  { "090123456", "" },
  { "++", "" },
  { "", "" },
  { NULL, "" },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    {
      g_autoptr (GPtrArray) parts = tonari_run_sheet_parse (parse_cases[i].text);
      g_autoptr (GString) said = g_string_new (NULL);

      for (guint j = 0; j < parts->len; j++)
        {
          const TonariSessionPart *part = g_ptr_array_index (parts, j);

          if (j > 0)
            g_string_append_c (said, '|');
          if (part->minutes == TONARI_INT_UNKNOWN)
            g_string_append_c (said, '?');
          else
            g_string_append_printf (said, "%d", (int) part->minutes);
          if (part->title != NULL)
            g_string_append_printf (said, " %s", part->title);
          g_assert_cmpint (part->position, ==, j + 1);
        }
      g_test_message ("%s", parse_cases[i].text);
      g_assert_cmpstr (said->str, ==, parse_cases[i].parts);
    }
}

static void
test_begins (void)
{
  g_autoptr (GPtrArray) parts = tonari_run_sheet_parse ("15+20+話し合い+45");
  static const gint64 begins[] = { 810, 825, 845, 845, 890 };

  g_assert_cmpint (tonari_run_sheet_minutes (parts), ==, 80);
  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    g_assert_cmpint (tonari_run_sheet_begins (parts, i, 810), ==, begins[i]);
  g_assert_cmpint (tonari_run_sheet_begins (parts, 1, TONARI_INT_UNKNOWN), ==, TONARI_INT_UNKNOWN);
  /* Past midnight the clock begins again. */
  g_assert_cmpint (tonari_run_sheet_begins (parts, 4, 1430), ==, 70);
}

typedef struct
{
  gint64 seconds;
  TonariRunPlace place;
} PlaceCase;

static const PlaceCase place_cases[] = {
  { -90, { -1, 0, 90 } },
  { 0, { 0, 0, 900 } },
  { 899, { 0, 899, 1 } },
  { 900, { 1, 0, 1200 } },
  /* A part without minutes is passed over. */
  { 2100, { 3, 0, 300 } },
  { 2399, { 3, 299, 1 } },
  { 2400, { 4, 0, 0 } },
  { 2460, { 4, 60, 0 } },
};

static void
test_place (void)
{
  g_autoptr (GPtrArray) parts = tonari_run_sheet_parse ("15+20+話し合い+5");
  g_autoptr (GPtrArray) none = tonari_run_sheet_parse (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (place_cases); i++)
    {
      TonariRunPlace place = tonari_run_sheet_place (parts, place_cases[i].seconds);

      g_test_message ("%d", (int) place_cases[i].seconds);
      g_assert_cmpint (place.index, ==, place_cases[i].place.index);
      g_assert_cmpint (place.elapsed, ==, place_cases[i].place.elapsed);
      g_assert_cmpint (place.left, ==, place_cases[i].place.left);
    }
  g_assert_cmpint (tonari_run_sheet_place (none, 10).index, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/run-sheet/parse", test_parse);
  g_test_add_func ("/run-sheet/begins", test_begins);
  g_test_add_func ("/run-sheet/place", test_place);

  return g_test_run ();
}
