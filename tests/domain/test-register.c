/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-enums.h"
#include "tonari-fold.h"
#include "tonari-register-entry.h"
#include "tonari-today-item.h"

typedef struct
{
  const char *typed;
  gboolean matches;
} MatchCase;

static const MatchCase match_cases[] = {
  { "", TRUE },
  { "  ", TRUE },
  { "佐", TRUE },
  { "佐藤", TRUE },
  { "さとう", TRUE },
  { "サトウ", TRUE },
  { "ｻﾄｳ", TRUE },
  { "r8", TRUE },
  { "Ｒ８-００１", TRUE },
  { "佐藤 居場所", TRUE },
  { "居場所　佐藤", TRUE },
  { "佐藤 鈴木", FALSE },
  { "鈴木", FALSE },
  { "001 佐", TRUE },
  { "藤さ", FALSE },
};

static void
test_matches (void)
{
  for (int indexed = 0; indexed < 2; indexed++)
    {
      g_autoptr (TonariRegisterEntry) entry = tonari_register_entry_new ();

      entry->code = g_strdup ("R8-001");
      entry->name = g_strdup ("佐藤 一");
      entry->kana = g_strdup ("さとう はじめ");
      entry->concern = g_strdup ("居場所を さがしている");
      if (indexed)
        entry->folded = tonari_fold ("R8-001\n佐藤 一\nさとう はじめ\n居場所を さがしている");

      for (guint i = 0; i < G_N_ELEMENTS (match_cases); i++)
        {
          g_autofree char *folded = tonari_fold (match_cases[i].typed);

          g_test_message ("%s", match_cases[i].typed);
          g_assert_true (tonari_register_entry_matches (entry, folded) == match_cases[i].matches);
        }
      g_assert_true (tonari_register_entry_matches (entry, NULL));
    }
}

static void
test_intervals (void)
{
  static const struct
  {
    TonariCaseStateKind state;
    gint64 own;
    gint64 days;
  } cases[] = {
    { TONARI_CASE_STATE_KIND_CONSULTING, -1, 14 }, { TONARI_CASE_STATE_KIND_SUPPORTED, -1, 30 },
    { TONARI_CASE_STATE_KIND_WATCHING, -1, 90 },   { TONARI_CASE_STATE_KIND_LOST_TOUCH, -1, 90 },
    { TONARI_CASE_STATE_KIND_RETURNED, -1, 30 },   { TONARI_CASE_STATE_KIND_CLOSED, -1, 0 },
    { TONARI_CASE_STATE_KIND_SUPPORTED, 7, 7 },    { TONARI_CASE_STATE_KIND_CLOSED, 7, 0 },
  };
  g_autoptr (TonariTodayItem) item = tonari_today_item_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_case_interval (cases[i].state, cases[i].own), ==, cases[i].days);
  g_assert_cmpint (item->moment.minute, ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register/matches", test_matches);
  g_test_add_func ("/today/intervals", test_intervals);

  return g_test_run ();
}
