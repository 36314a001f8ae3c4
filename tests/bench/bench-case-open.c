/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What it costs to open a case with 5,000 records, as its page reads it, beside the bare reading of the same
 * columns of the same rows.
 */

#include <locale.h>

#include "tonari-case-sheet.h"
#include "tonari-case-state.h"
#include "tonari-crisis.h"
#include "tonari-db-private.h"
#include "tonari-entity-sql.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-test-book.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

#define RECORDS 5000
#define ROUNDS 31
#define WANTED 1.5

static const TonariEntity *const tables[] = {
  &tonari_case_state_entity, &tonari_observation_entity,  &tonari_problem_entity,    &tonari_episode_entity,
  &tonari_tie_entity,        &tonari_tie_change_entity,   &tonari_stage_move_entity, &tonari_watching_entity,
  &tonari_crisis_entity,     &tonari_small_change_entity, &tonari_relative_entity,
};

static void
must (gboolean done, GError *error)
{
  g_assert_no_error (error);
  g_assert_true (done);
}

static gint64
fill (TonariDb *db)
{
  static const char *const met[] = { "母", "本人|母", "父", "本人", "" };
  static const TonariMethod methods[] = { TONARI_METHOD_VISIT, TONARI_METHOD_PHONE, TONARI_METHOD_OFFICE };
  gint64 case_id = test_case_new (db, "R8-001", "架空 太郎");
  g_autoptr (GError) error = NULL;

  must (tonari_store_action_begin (db, NULL, &error), error);
  for (guint i = 0; i < RECORDS; i++)
    {
      g_autoptr (TonariRecord) record = tonari_record_new ();

      record->case_id = case_id;
      record->at.date = tonari_date_from_day (735000 + i);
      record->at.minute = 540 + i % 480;
      record->method = methods[i % 3];
      g_strfreev (record->met);
      record->met = g_strsplit (met[i % 5], "|", -1);
      record->met_person = i % 5 == 1 || i % 5 == 3;
      record->accompany = TRUE;
      record->minutes = 60;
      record->text = g_strdup ("玄関先で少し話した。庭の花の話をして、次は来月の初めに伺うことにした。");
      must (tonari_store_save (db, &tonari_record_entity, record, &error), error);
    }
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (TonariObservation) observation = tonari_observation_new ();

      observation->case_id = case_id;
      observation->date = tonari_date_from_day (735000 + 180 * i);
      observation->connection = i % 10;
      must (tonari_store_save (db, &tonari_observation_entity, observation, &error), error);
    }
  must (tonari_store_action_end (db, NULL, &error), error);

  return case_id;
}

/* Copies every column of every row, and does nothing with it. */
static void
read_all (TonariDb *db, const char *sql, gint64 case_id, int n_columns)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, sql, &error);
  gboolean has_row = FALSE;

  g_assert_no_error (error);
  tonari_statement_bind_int (statement, 1, case_id);
  do
    {
      must (tonari_statement_step (statement, &has_row, &error), error);
      for (int column = 0; has_row && column < n_columns; column++)
        g_free (tonari_statement_dup_text (statement, column));
    }
  while (has_row);
}

static int
columns_of (const TonariEntity *entity)
{
  int n = 2 + (int) entity->n_fields;

  for (guint i = 0; i < entity->n_fields; i++)
    if (entity->fields[i].kind == TONARI_FIELD_DATE || entity->fields[i].kind == TONARI_FIELD_MOMENT)
      n++;

  return n;
}

static void
read_raw (TonariDb *db, gint64 case_id)
{
  g_autofree char *records =
      g_strdup_printf ("%sWHERE case_id = ?1 AND deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT %d",
                       tonari_entity_sql (db, &tonari_record_entity)->select, TONARI_CASE_SHEET_RECORDS);

  read_all (db, tonari_entity_sql (db, &tonari_case_entity)->get, case_id, columns_of (&tonari_case_entity));
  read_all (db,
            "SELECT id, at, at_precision, method, met, met_person, accompany FROM records WHERE case_id = ?1 "
            "AND deleted_at IS NULL AND at IS NOT NULL ORDER BY at",
            case_id, 7);
  read_all (db, records, case_id, columns_of (&tonari_record_entity));
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *question = g_strdup_printf ("%sWHERE case_id = ?1 AND deleted_at IS NULL %s",
                                                   tonari_entity_sql (db, tables[i])->select,
                                                   tonari_entity_sql (db, tables[i])->order);

      read_all (db, question, case_id, columns_of (tables[i]));
    }
}

static void
open_case (TonariDb *db, gint64 case_id)
{
  g_autoptr (GError) error = NULL;
  TonariCaseSheet *sheet = tonari_case_sheet_load (db, &case_id, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (sheet->n_records, ==, RECORDS);
  tonari_case_sheet_unref (sheet);
}

static gint64
timed (void (*read) (TonariDb *, gint64), TonariDb *db, gint64 case_id)
{
  gint64 begun = g_get_monotonic_time ();

  read (db, case_id);

  return g_get_monotonic_time () - begun;
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
  gint64 raw[ROUNDS];
  gint64 opened[ROUNDS];
  gint64 case_id;
  double raw_time;
  double open_time;

  setlocale (LC_ALL, "");
  test_book_set_up (&book, NULL);
  case_id = fill (book.db);
  timed (read_raw, book.db, case_id);
  timed (open_case, book.db, case_id);
  for (guint i = 0; i < ROUNDS; i++)
    {
      raw[i] = timed (read_raw, book.db, case_id);
      opened[i] = timed (open_case, book.db, case_id);
    }
  raw_time = quickest (raw);
  open_time = quickest (opened);
  g_print ("a case of %d records opened in %.1f ms, bare reading %.1f ms (quickest of %d rounds)\n", RECORDS,
           open_time / 1000, raw_time / 1000, ROUNDS);
  g_print ("ratio case-open %.2f (want ≤ %.1f)\n", open_time / raw_time, WANTED);
  test_book_tear_down (&book, NULL);

  return 0;
}
