/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A search over half a million records, key by key, beside the raw query that reads the same rows from the
 * same index.
 */

#include <locale.h>

#include "tonari-db-private.h"
#include "tonari-fold.h"
#include "tonari-rows.h"
#include "tonari-search-index-private.h"
#include "tonari-store-search.h"
#include "tonari-test-book.h"

#define CASES 5000
#define ROUNDS 11
#define WANTED 1.5

/* What somebody types, letter after letter. */
static const char *const typed[] = { "玄関先で話した", "さんぽに出かけた", "コーヒー", "佐藤",
                                     "花火",           "無い言葉" };

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
  gint64 begun;

  must (tonari_store_action_begin (db, NULL, &error), error);
  for (guint i = 0; i < CASES; i++)
    {
      g_autofree char *code = g_strdup_printf ("R%u-%04u", 1 + i % 8, i);

      test_case_new (db, code, i % 10 == 0 ? "佐藤 いちろう" : "鈴木 はな");
    }
  must (tonari_store_action_end (db, NULL, &error), error);
  /* Half a million rows one by one would measure patience; the index is then made in one go, as after an
   * import from an older book. */
  must (
      tonari_db_execute (
          db,
          "INSERT INTO records (version, uid, case_id, at, at_precision, method, met, met_person, accompany, "
          "invitation_answer, next_agreement, text, family_words, created_at) "
          "SELECT 1, hex(randomblob(16)), c.id, date('2016-01-01', (n.i * 36 + c.id % 36) || ' days'), 'day', "
          "'visit', '[\"母\"]', n.i % 3 = 0, 1, 'none', 'none', "
          "CASE (n.i * 7 + c.id) % 5 WHEN 0 THEN '母と玄関先で話した。本人は部屋にいた。庭の木の葉が色づいている。' "
          "WHEN 1 THEN '電話で様子を聞いた。夜はよく眠れているとのこと。次は来月の初めに。' "
          "WHEN 2 THEN '散歩に出かけたことを話してくれた。川べりまで行って、少し休んで帰った。' "
          "WHEN 3 THEN 'コーヒーを淹れてくれた。好きな曲の話をする。手紙を預かって帰る。' "
          "ELSE 'さんぽに出かけたと母から。夏には花火を見に行きたいという。' END, "
          "CASE n.i % 4 WHEN 0 THEN '少し楽になった。' END, "
          "'2026-11-21T10:00:00Z' FROM cases AS c, "
          "(WITH RECURSIVE k (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i < 99) SELECT i FROM k) AS n",
          &error),
      error);
  begun = g_get_monotonic_time ();
  must (tonari_store_search_rebuild (db, &error), error);
  g_print ("index of 500,000 records made in %.1f s\n", (g_get_monotonic_time () - begun) / 1e6);
}

/* The same lines of the same index, and of each the row that a screen shows of it. */
#define RAW                                                                                                  \
  "SELECT f.rowid, r.at, r.at_precision, r.text, r.person_words, r.family_words, r.trace_left, "             \
  "r.safety_check, r.invitation, r.met, c.code, p.name FROM search AS f "                                    \
  "JOIN records AS r ON r.id = f.rowid & 67108863 JOIN cases AS c ON c.id = r.case_id "                      \
  "JOIN persons AS p ON p.id = c.person "                                                                    \
  "WHERE f.search MATCH ?1 AND f.rowid >= ?2 AND f.rowid < ?3 ORDER BY f.rowid DESC LIMIT 50"

static guint
raw (TonariDb *db, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folded = tonari_fold (text);
  g_autoptr (GString) phrase = g_string_new ("\"");
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, RAW, &error);
  gboolean has_row = FALSE;
  guint found = 0;

  g_assert_no_error (error);
  tonari_search_append (phrase, folded);
  g_string_append_c (phrase, '"');
  tonari_statement_bind_text (statement, 1, phrase->str);
  tonari_statement_bind_int (statement, 2, tonari_search_group_first (TONARI_SEARCH_GROUP_RECORDS));
  tonari_statement_bind_int (statement, 3, tonari_search_group_first (TONARI_SEARCH_GROUP_RECORDS + 1));
  do
    {
      must (tonari_statement_step (statement, &has_row, &error), error);
      if (has_row)
        {
          /* Somebody reads it. */
          for (int column = 1; column < 12; column++)
            g_free (tonari_statement_dup_text (statement, column));
          found++;
        }
    }
  while (has_row);

  return found;
}

static guint
search (TonariDb *db, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits =
      tonari_store_search (db, text, TONARI_SEARCH_RECORDS, TONARI_SEARCH_MOST, &error);

  g_assert_no_error (error);

  return hits->len;
}

/* The quickest round: what others do on the machine only ever adds. */
static double
quickest (const gint64 *times)
{
  gint64 least = times[0];

  for (guint i = 1; i < ROUNDS; i++)
    least = MIN (least, times[i]);

  return MAX (least, 1);
}

int
main (void)
{
  TestBook book = { 0 };
  double worst = 0;
  double all_raw = 0;
  double all_search = 0;

  setlocale (LC_ALL, "");
  test_book_set_up (&book, NULL);
  fill (book.db);

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    for (glong length = 1; length <= g_utf8_strlen (typed[i], -1); length++)
      {
        g_autofree char *text = g_utf8_substring (typed[i], 0, length);
        gint64 raw_times[ROUNDS];
        gint64 search_times[ROUNDS];
        double raw_time;
        double search_time;
        guint found = 0;

        g_assert_cmpuint (raw (book.db, text), ==, search (book.db, text));
        for (guint round = 0; round < ROUNDS; round++)
          {
            gint64 begun = g_get_monotonic_time ();

            raw (book.db, text);
            raw_times[round] = g_get_monotonic_time () - begun;
            begun = g_get_monotonic_time ();
            found = search (book.db, text);
            search_times[round] = g_get_monotonic_time () - begun;
          }
        raw_time = quickest (raw_times);
        search_time = quickest (search_times);
        all_raw += raw_time;
        all_search += search_time;
        worst = MAX (worst, search_time / raw_time);
        g_print ("%s: %u shown, %.0f µs, raw %.0f µs\n", text, found, search_time, raw_time);
      }
  g_print ("ratio search, all keys %.2f (want ≤ %.1f)\n", all_search / all_raw, WANTED);
  g_print ("ratio search, worst key %.2f (want ≤ %.1f)\n", worst, WANTED);
  test_book_tear_down (&book, NULL);

  return 0;
}
