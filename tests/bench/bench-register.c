/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Find-as-you-type over the register of 5,000 cases beside the raw query that finds the same, for words of
 * one letter and more; and what the register costs to load with 100 records a case, beside the bare list of
 * cases.
 */

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "tonari-case.h"
#include "tonari-db-private.h"
#include "tonari-fold.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"
#include "tonari-test-book.h"

#define CASES 5000
#define RECORDS_A_CASE 100
#define ROUNDS 21
#define WANTED 1.5

static const char *const families[] = { "佐藤", "鈴木", "高橋", "田中", "渡辺",
                                        "伊藤", "山本", "中村", "小林", "加藤" };
static const char *const kanas[] = { "さとう", "すずき",   "たかはし", "たなか",   "わたなべ",
                                     "いとう", "やまもと", "なかむら", "こばやし", "かとう" };
static const char *const concerns[] = { "部屋から出ない", "仕事のこと", "昼夜が逆", "家族と話さない",
                                        "学校のこと" };
static const char *const words[] = { "さ", "佐藤", "ﾀｶ", "r8-00", "話さ", "無い言葉" };

static void
must (gboolean done, GError *error)
{
  g_assert_no_error (error);
  g_assert_true (done);
}

static void
fill (TonariDb *db)
{
  g_autoptr (GError) error = NULL;

  must (tonari_store_action_begin (db, NULL, &error), error);
  for (guint i = 0; i < CASES; i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariCase) acase = tonari_case_new ();

      person->name = g_strdup_printf ("%s %u", families[i % 10], i);
      person->kana = g_strdup_printf ("%s %u", kanas[i % 10], i);
      must (tonari_store_save (db, &tonari_person_entity, person, &error), error);
      acase->code = g_strdup_printf ("R%u-%04u", 1 + i % 8, i);
      acase->person = person->row.id;
      acase->concern = g_strdup (concerns[i % 5]);
      must (tonari_store_save (db, &tonari_case_entity, acase, &error), error);
    }
  must (tonari_store_action_end (db, NULL, &error), error);
  /* Half a million rows one by one would measure patience. */
  must (
      tonari_db_execute (
          db,
          "INSERT INTO records (version, uid, case_id, at, at_precision, method, met, met_person, accompany, "
          "invitation_answer, next_agreement, text, created_at) "
          "SELECT 1, hex(randomblob(16)), c.id, date('2016-01-01', (n.i * 36 + c.id % 36) || ' days'), 'day', "
          "'visit', '[\"母\"]', n.i % 3 = 0, 1, 'none', 'none', '母と玄関先で話した。本人は部屋にいた。', "
          "'2026-11-21T10:00:00Z' FROM cases AS c, "
          "(WITH RECURSIVE k (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i < 99) SELECT i FROM k) AS n",
          &error),
      error);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return left < right ? -1 : left > right;
}

static double
middle (gint64 *times)
{
  qsort (times, ROUNDS, sizeof times[0], compare_times);

  return times[ROUNDS / 2];
}

/* The raw query over the same folded text, with the same answer: the rows that have the word. */
static guint
query (TonariDb *db, const char *folded)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;
  guint found = 0;

  statement = tonari_db_prepare (db, "SELECT case_id FROM folded WHERE instr(text, ?1) > 0", &error);
  g_assert_no_error (error);
  tonari_statement_bind_text (statement, 1, folded);
  do
    {
      must (tonari_statement_step (statement, &has_row, &error), error);
      if (has_row)
        found++;
    }
  while (has_row);

  return found;
}

static guint
match (GPtrArray *entries, const char *folded)
{
  guint found = 0;

  for (guint i = 0; i < entries->len; i++)
    if (tonari_register_entry_matches (entries->pdata[i], folded))
      found++;

  return found;
}

static void
copy_folded (TonariDb *db, GPtrArray *entries)
{
  g_autoptr (GError) error = NULL;

  must (tonari_db_execute (db, "CREATE TEMP TABLE folded (case_id INTEGER PRIMARY KEY, text TEXT) STRICT",
                           &error),
        error);
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariRegisterEntry *entry = entries->pdata[i];
      g_autoptr (TonariStatement) statement =
          tonari_db_prepare (db, "INSERT INTO folded (case_id, text) VALUES (?1, ?2)", &error);

      g_assert_no_error (error);
      tonari_statement_bind_int (statement, 1, entry->case_id);
      tonari_statement_bind_text (statement, 2, entry->folded);
      must (tonari_statement_step (statement, NULL, &error), error);
    }
}

static void
bench_find (TonariDb *db, GPtrArray *entries)
{
  double all_matches = 0;
  double all_queries = 0;

  for (guint w = 0; w < G_N_ELEMENTS (words); w++)
    {
      g_autofree char *folded = tonari_fold (words[w]);
      gint64 matches[ROUNDS];
      gint64 queries[ROUNDS];

      for (guint i = 0; i < ROUNDS; i++)
        {
          gint64 begun = g_get_monotonic_time ();
          guint queried = query (db, folded);
          gint64 between = g_get_monotonic_time ();
          guint matched = match (entries, folded);

          queries[i] = between - begun;
          matches[i] = g_get_monotonic_time () - between;
          g_assert_cmpuint (matched, ==, queried);
        }
      all_matches += middle (matches);
      all_queries += middle (queries);
    }
  g_print ("find-as-you-type over %u cases %.0f µs a word, the raw query %.0f µs\n", entries->len,
           all_matches / G_N_ELEMENTS (words), all_queries / G_N_ELEMENTS (words));
  g_print ("ratio register-find %.2f (want ≤ %.1f)\n", all_matches / all_queries, WANTED);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  TestBook book = { 0 };
  gint64 begun;

  setlocale (LC_ALL, "");
  test_book_set_up (&book, NULL);
  fill (book.db);
  entries = tonari_store_register (book.db, &error);
  g_assert_no_error (error);
  g_ptr_array_unref (entries);
  begun = g_get_monotonic_time ();
  entries = tonari_store_register (book.db, &error);
  g_assert_no_error (error);
  g_print ("the register of %u cases with %u records loads in %.1f ms\n", entries->len,
           CASES * RECORDS_A_CASE, (g_get_monotonic_time () - begun) / 1000.0);
  copy_folded (book.db, entries);
  bench_find (book.db, entries);
  g_clear_pointer (&entries, g_ptr_array_unref);
  test_book_tear_down (&book, NULL);

  return 0;
}
