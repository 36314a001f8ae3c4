/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Searching classes and what was written about their sessions: any piece, from one letter up. */

#include "tonari-class.h"
#include "tonari-rows.h"
#include "tonari-session.h"
#include "tonari-store-class-search.h"
#include "tonari-test-book.h"

static void
save (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);
}

static void
set_up (TestBook *book, gconstpointer data)
{
  static const char *const themes[] = { "家族の安心", NULL };
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariSession) first = tonari_session_new ();
  g_autoptr (TonariSession) second = tonari_session_new ();

  test_book_set_up (book, data);
  aclass->title = g_strdup ("基礎編 第1クール");
  aclass->place = g_strdup ("保健センター");
  save (book, &tonari_class_entity, aclass);

  first->class_id = aclass->row.id;
  first->number = 1;
  first->date = tonari_date_new (2026, 10, 3);
  g_strfreev (first->themes);
  first->themes = g_strdupv ((GStrv) themes);
  first->minutes_text = g_strdup ("はじめに約束を読んだ。\nコーヒーの話で笑いがあった。");
  save (book, &tonari_session_entity, first);

  second->class_id = aclass->row.id;
  second->number = 2;
  second->date = tonari_date_new (2026, 10, 17);
  second->home_practice = g_strdup ("ｺｰﾋｰを一杯、自分のために");
  second->review = g_strdup ("時間が足りなかった");
  save (book, &tonari_session_entity, second);
}

/* What is found, as "place number" pairs in their order. */
static char *
found (TestBook *book, const char *text)
{
  static const char letters[] = { 'C', 'T', 'M', 'H', 'R' };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = tonari_store_class_search (book->db, text, &error);
  GString *said = g_string_new (NULL);

  g_assert_no_error (error);
  g_assert_nonnull (hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const TonariClassHit *hit = g_ptr_array_index (hits, i);

      g_string_append_printf (said, "%s%c%d", i > 0 ? " " : "", letters[hit->place], (int) hit->number);
    }

  return g_string_free (said, FALSE);
}

static void
test_search (TestBook *book, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "", "" },
    { " 　", "" },
    { "安", "T1" },
    { "基礎", "C0" },
    { "ほけん", "" },
    { "センター 基礎", "C0" },
    { "せんたー", "C0" },
    { "コーヒー", "H2 M1" },
    { "こーひー", "H2 M1" },
    { "ＣＯＦＦＥＥ", "" },
    { "足り", "R2" },
    { "足り コーヒー", "" },
    { "約束 笑い", "M1" },
    { "%", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *said = found (book, cases[i].text);

      g_assert_cmpstr (said, ==, cases[i].expected);
    }
}

static void
test_excerpt (void)
{
  static const struct
  {
    const char *text;
    const char *words;
    const char *expected;
  } cases[] = {
    { "はじめに。\n コーヒーの話 ", "こーひー", "コーヒーの話" },
    { "一行目\n二行目", "ない", "一行目" },
    { "\n\n三行目", "", "三行目" },
    { "ｺｰﾋｰを一杯", "一杯 こーひー", "ｺｰﾋｰを一杯" },
  };
  GString *text = g_string_new (NULL);
  g_autofree char *excerpt = NULL;
  g_autofree char *whole = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *said = tonari_class_hit_excerpt (cases[i].text, cases[i].words);

      g_assert_cmpstr (said, ==, cases[i].expected);
    }

  /* In a long line the word is shown with what stands around it. */
  for (guint i = 0; i < 300; i++)
    g_string_append (text, "あ");
  g_string_append (text, "コーヒー");
  for (guint i = 0; i < 300; i++)
    g_string_append (text, "い");
  whole = g_string_free (text, FALSE);
  excerpt = tonari_class_hit_excerpt (whole, "こーひー");
  g_assert_true (g_str_has_prefix (excerpt, "…あ"));
  g_assert_nonnull (strstr (excerpt, "コーヒーい"));
  g_assert_cmpint (g_utf8_strlen (excerpt, -1), ==, 120);
}

static void
test_deleted (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;

  tonari_store_delete (book->db, &tonari_session_entity, 1, &error);
  g_assert_no_error (error);
  said = found (book, "コーヒー");
  g_assert_cmpstr (said, ==, "H2");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/class-search/search", TestBook, NULL, set_up, test_search, test_book_tear_down);
  g_test_add_func ("/class-search/excerpt", test_excerpt);
  g_test_add ("/class-search/deleted", TestBook, NULL, set_up, test_deleted, test_book_tear_down);

  return g_test_run ();
}
