/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which words about a thing to bring mean the same thing. */

#include "tonari-preparation.h"

static const struct
{
  const char *one;
  const char *other;
  gboolean same;
} cases[] = {
  { "名札", "名札", TRUE },
  { "段階の図（二種）人数分", "段階の図", TRUE },
  { "段階の図（二種）人数分", "段階の図 12部", TRUE },
  { "段階の図（二種）人数分", "段階の図のコピー（8枚）", TRUE },
  { "段階の図（二種、縮小）", "段階図", TRUE },
  { "資料「受診のめやす」人数分", "資料 受診のめやす", TRUE },
  { "資料「受診のめやす」人数分", "資料『受診のめやす』を配布", FALSE },
  { "ｱﾝｹｰﾄ", "アンケート", TRUE },
  { "関係機関の一覧人数分", "関係機関一覧　コピー", TRUE },
  { "Handout, copies for each", "handout", TRUE },
  { "映像教材 1（37分24秒）", "映像教材 1", TRUE },
  { "映像教材 1", "映像教材 2", FALSE },
  { "段階の図", "図", FALSE },
  { "ペン", "ホワイトボード用ペン", FALSE },
  { "感想カード", "場面カード", FALSE },
  { "配布用プリント", "コピー", FALSE },
  { "", "名札", FALSE },
};

static void
test_key (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *one = tonari_preparation_key (cases[i].one);
      g_autofree char *other = tonari_preparation_key (cases[i].other);

      g_test_message ("%s (%s), %s (%s)", cases[i].one, one, cases[i].other, other);
      g_assert_cmpint (g_str_equal (one, other), ==, cases[i].same);
    }
}

static void
test_nothing (void)
{
  g_autofree char *none = tonari_preparation_key (NULL);
  g_autofree char *broken = tonari_preparation_key ("（開いたまま 12");

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (broken, !=, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/preparation/key", test_key);
  g_test_add_func ("/preparation/nothing", test_nothing);

  return g_test_run ();
}
