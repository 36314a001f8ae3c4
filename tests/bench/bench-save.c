/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a saved record costs beside the bare insert of the same row: the same table with the same indexes, the
 * same words into the index of the search, the same full sync, in the same file, taking turns so that a busy
 * disk is busy for both.
 */

#include <locale.h>
#include <stdlib.h>

#include "tonari-db-private.h"
#include "tonari-entity-sql.h"
#include "tonari-fold.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-search-index-private.h"
#include "tonari-test-book.h"

#define ROUNDS 60
#define SAVES_A_ROUND 10
#define WANTED 1.3

static TonariRecord *
a_record (gint64 case_id, guint i)
{
  TonariRecord *record = tonari_record_new ();

  record->case_id = case_id;
  record->at.date = tonari_date_from_day (735000 + i % 5000);
  record->at.minute = 540 + i % 480;
  record->method = TONARI_METHOD_VISIT;
  g_strfreev (record->met);
  record->met = g_strsplit ("本人|母", "|", -1);
  record->met_person = TRUE;
  record->accompany = TRUE;
  record->minutes = 60;
  record->text = g_strdup (
      "玄関先で少し話した。庭の花の話をして、次は来月の初めに伺うことにした。母はお茶を出してくださった。");
  record->person_words = g_strdup ("また来てもいい。");

  return record;
}

static void
save (TonariDb *db, TonariRecord *record)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (db, &tonari_record_entity, record, &error);
  g_assert_no_error (error);
}

/* The bare way to make the record found: its words, ready folded, into the same index. */
static void
insert_words (TonariDb *db, gint64 id, const TonariRecord *record)
{
  static char *words = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db, "INSERT INTO search (rowid, words) VALUES (?1, ?2)", &error);

  g_assert_no_error (error);
  if (words == NULL)
    {
      g_autofree char *text = g_strjoin ("\n", "本人\n母", record->text, record->person_words, NULL);
      g_autofree char *folded = tonari_fold (text);
      GString *all = g_string_new (NULL);

      tonari_search_append (all, folded);
      words = g_string_free (all, FALSE);
    }
  tonari_statement_bind_int (statement, 1,
                             tonari_search_line (TONARI_SEARCH_KIND_RECORD,
                                                 tonari_date_first (record->at.date), id));
  tonari_statement_bind_text (statement, 2, words);
  tonari_statement_step (statement, NULL, &error);
  g_assert_no_error (error);
}

static void
insert (TonariDb *db, TonariRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  int parameter;

  record->uid = g_uuid_string_random ();
  statement = tonari_db_prepare (db, tonari_entity_sql (db, &tonari_record_entity)->insert, &error);
  g_assert_no_error (error);
  parameter = tonari_entity_bind (&tonari_record_entity, record, statement, 1);
  tonari_statement_bind_text (statement, parameter, "2026-11-21T10:00:00Z");
  tonari_db_begin (db, &error);
  tonari_statement_step (statement, NULL, &error);
  g_assert_no_error (error);
  insert_words (db, tonari_db_last_id (db), record);
  tonari_db_commit (db, &error);
  g_assert_no_error (error);
}

static gint64
timed (TonariDb *db, gint64 case_id, guint first, void (*write) (TonariDb *, TonariRecord *))
{
  gint64 begun = g_get_monotonic_time ();

  for (guint i = 0; i < SAVES_A_ROUND; i++)
    {
      g_autoptr (TonariRecord) record = a_record (case_id, first + i);

      write (db, record);
    }

  return g_get_monotonic_time () - begun;
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

  return (times[ROUNDS / 2 - 1] + times[ROUNDS / 2]) / 2.0 / SAVES_A_ROUND;
}

int
main (void)
{
  TestBook book = { 0 };
  gint64 saved[ROUNDS];
  gint64 inserted[ROUNDS];
  gint64 case_id;
  double save_time;
  double insert_time;

  setlocale (LC_ALL, "");
  test_book_set_up (&book, NULL);
  case_id = test_case_new (book.db, "R8-001", NULL);
  timed (book.db, case_id, 0, save);
  timed (book.db, case_id, 0, insert);
  for (guint i = 0; i < ROUNDS; i++)
    {
      inserted[i] = timed (book.db, case_id, i * SAVES_A_ROUND, insert);
      saved[i] = timed (book.db, case_id, i * SAVES_A_ROUND, save);
    }
  save_time = middle (saved);
  insert_time = middle (inserted);
  g_print ("a saved record %.0f µs, the bare insert %.0f µs (median of %d rounds)\n", save_time, insert_time,
           ROUNDS);
  g_print ("ratio save %.2f (want ≤ %.1f)\n", save_time / insert_time, WANTED);
  test_book_tear_down (&book, NULL);

  return 0;
}
