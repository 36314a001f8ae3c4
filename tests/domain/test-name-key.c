/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-name-key.h"
#include "tonari-romaji.h"

typedef struct
{
  const char *text;
  const char *spelled;
} SpellCase;

static const SpellCase spell_cases[] = {
  { "さとう", "satou" },
  { "サトウ", "satou" },
  { "ｻﾄｳ", "satou" },
  { "Satou", "satou" },
  { "しょうじ", "syouzi" },
  { "shouji", "syouzi" },
  { "syouzi", "syouzi" },
  { "ちば", "tiba" },
  { "chiba", "tiba" },
  { "つちや", "tutiya" },
  { "tsuchiya", "tutiya" },
  { "はっとり", "hatori" },
  { "hattori", "hatori" },
  { "こんの", "kono" },
  { "konno", "kono" },
  { "ふじい", "huzii" },
  { "fujii", "huzii" },
  { "なんば", "nanba" },
  { "namba", "nanba" },
  { "じゅん", "zyun" },
  { "jun", "zyun" },
  { "じゃ", "zya" },
  { "sh", "s" },
  { "ch", "t" },
  { "しんいち", "siniti" },
  { "shin'ichi", "siniti" },
  { "えりー", "eri" },
  { "佐藤", "佐藤" },
  { "おおの", "oono" },
  { "", "" },
  { NULL, "" },
};

static void
test_spelling (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (spell_cases); i++)
    {
      g_autofree char *spelled = tonari_romaji (spell_cases[i].text);

      g_test_message ("%s", spell_cases[i].text);
      g_assert_cmpstr (spelled, ==, spell_cases[i].spelled);
    }
}

typedef struct
{
  const char *text;
  TonariNameMatch match;
} MatchCase;

/* 呼び名 サッちゃん, 佐藤 花子, さとう　はなこ. */
static const MatchCase match_cases[] = {
  { "さ", TONARI_NAME_MATCH_BEGINS },
  { "サッ", TONARI_NAME_MATCH_BEGINS },
  { "佐", TONARI_NAME_MATCH_BEGINS },
  { "佐藤", TONARI_NAME_MATCH_WHOLE },
  { "花", TONARI_NAME_MATCH_BEGINS },
  { "はな", TONARI_NAME_MATCH_BEGINS },
  { "藤", TONARI_NAME_MATCH_INSIDE },
  { "なこ", TONARI_NAME_MATCH_INSIDE },
  { "s", TONARI_NAME_MATCH_BEGINS },
  { "SA", TONARI_NAME_MATCH_BEGINS },
  { "satou", TONARI_NAME_MATCH_WHOLE },
  { "hana", TONARI_NAME_MATCH_BEGINS },
  { "sacchan", TONARI_NAME_MATCH_WHOLE },
  { " さと ", TONARI_NAME_MATCH_BEGINS },
  { "atou", TONARI_NAME_MATCH_NONE },
  { "い", TONARI_NAME_MATCH_NONE },
  { "", TONARI_NAME_MATCH_NONE },
  { " ", TONARI_NAME_MATCH_NONE },
  { "\n", TONARI_NAME_MATCH_NONE },
  { "さとうは", TONARI_NAME_MATCH_BEGINS },
  { "佐藤 花子", TONARI_NAME_MATCH_WHOLE },
  { "佐藤　花", TONARI_NAME_MATCH_BEGINS },
  { "佐藤花子", TONARI_NAME_MATCH_WHOLE },
  { "さとう はなこ", TONARI_NAME_MATCH_WHOLE },
  { "satou hanako", TONARI_NAME_MATCH_WHOLE },
  { "佐藤 太郎", TONARI_NAME_MATCH_NONE },
};

static void
test_match (void)
{
  static const char *const names[] = { "サッちゃん", "佐藤 花子", "さとう　はなこ", NULL };
  g_autofree char *key = tonari_name_key (names);

  for (guint i = 0; i < G_N_ELEMENTS (match_cases); i++)
    {
      g_test_message ("%s", match_cases[i].text);
      g_assert_cmpint (tonari_name_key_match (key, match_cases[i].text), ==, match_cases[i].match);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/name-key/spelling", test_spelling);
  g_test_add_func ("/name-key/match", test_match);

  return g_test_run ();
}
