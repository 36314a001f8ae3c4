/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written on the chart of a case: one height at once, undone at once; the rest in its editor. */

#include "case-fixture.h"
#include "tonari-case-write.h"
#include "tonari-cases.h"
#include "tonari-observation.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-watching.h"

typedef CaseFixture Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariObservation) observation = tonari_observation_new ();

  case_fixture_set_up (fixture, data);
  observation->case_id = 1;
  observation->date = tonari_date_new (2024, 4, 1);
  observation->connection = 4;
  observation->motivation = 6;
  observation->note = g_strdup ("Opened the curtain");
  tonari_ui_test_save (fixture->context, &tonari_observation_entity, observation);
  case_fixture_read (fixture);
}

static const TonariObservation *
observation (Fixture *fixture)
{
  case_fixture_read (fixture);
  g_assert_cmpuint (fixture->sheet->observations->len, ==, 1);

  return g_ptr_array_index (fixture->sheet->observations, 0);
}

static void
failed_cb (guint *failed, const char *text, const char *details)
{
  (*failed)++;
}

static void
lift (Fixture *fixture, gint64 row, double before, double connection)
{
  g_assert_null (tonari_case_write (fixture->window, fixture->context, fixture->sheet,
                                    TONARI_CHART_WRITE_CONNECTION, row, 739000, 0, before, connection));
}

static void
test_connection (Fixture *fixture, gconstpointer data)
{
  const TonariObservation *now = observation (fixture);
  gint64 row = now->row.id;
  guint failed = 0;

  g_assert_null (tonari_case_write (fixture->window, fixture->context, fixture->sheet,
                                    TONARI_CHART_WRITE_CONNECTION, row, now->date.day, 0, 4, 7));
  tonari_ui_test_settle (fixture->context);
  now = observation (fixture);
  g_assert_cmpint (now->row.id, ==, row);
  g_assert_cmpfloat (now->connection, ==, 7);
  /* Nothing else of it is touched. */
  g_assert_cmpfloat (now->motivation, ==, 6);
  g_assert_cmpstr (now->note, ==, "Opened the curtain");
  g_assert_cmpint (now->date.day, ==, tonari_date_new (2024, 4, 1).day);

  tonari_context_undo (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpfloat (observation (fixture)->connection, ==, 4);

  /* The next step, before the page has read what the one before has written. */
  lift (fixture, row, 4, 5);
  lift (fixture, row, 5, 6);
  tonari_ui_test_settle (fixture->context);
  /* One that began from what nobody sees any more is refused. */
  g_signal_connect_swapped (fixture->context, "failed", G_CALLBACK (failed_cb), &failed);
  lift (fixture, row, 4, 3);
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpuint (failed, ==, 1);
  g_signal_handlers_disconnect_by_func (fixture->context, failed_cb, &failed);
  g_assert_cmpfloat (observation (fixture)->connection, ==, 6);
  lift (fixture, row, 6, 4);
  tonari_ui_test_settle (fixture->context);

  /* One that is gone meanwhile is not made again. */
  g_assert_null (tonari_case_write (fixture->window, fixture->context, fixture->sheet,
                                    TONARI_CHART_WRITE_CONNECTION, 4711, 739000, 0, 4, 7));
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpfloat (observation (fixture)->connection, ==, 4);
}

static void
test_editors (Fixture *fixture, gconstpointer data)
{
  int from = tonari_date_new (2025, 2, 3).day;
  int to = tonari_date_new (2025, 9, 8).day;
  TonariEditor *editor;

  editor = tonari_case_write (fixture->window, fixture->context, fixture->sheet,
                              TONARI_CHART_WRITE_OBSERVATION, 0, from, 0, NAN, 3);
  {
    const TonariObservation *begun = tonari_editor_peek (editor);

    g_assert_cmpint (begun->row.id, ==, 0);
    g_assert_cmpint (begun->case_id, ==, 1);
    g_assert_cmpint (begun->date.day, ==, from);
    g_assert_cmpfloat (begun->connection, ==, 3);
    g_assert_true (isnan (begun->motivation));
  }
  case_fixture_close (fixture, editor);

  editor = tonari_case_write (fixture->window, fixture->context, fixture->sheet, TONARI_CHART_WRITE_CHANGE, 0,
                              from, 0, NAN, NAN);
  g_assert_cmpint (((const TonariSmallChange *) tonari_editor_peek (editor))->date.day, ==, from);
  case_fixture_close (fixture, editor);

  editor = tonari_case_write (fixture->window, fixture->context, fixture->sheet, TONARI_CHART_WRITE_WATCHING,
                              0, from, to, NAN, NAN);
  g_assert_cmpint (((const TonariWatching *) tonari_editor_peek (editor))->start_on.day, ==, from);
  g_assert_cmpint (((const TonariWatching *) tonari_editor_peek (editor))->end_on.day, ==, to);
  case_fixture_close (fixture, editor);

  editor = tonari_case_write (fixture->window, fixture->context, fixture->sheet, TONARI_CHART_WRITE_WATCHING,
                              0, from, 0, NAN, NAN);
  g_assert_false (tonari_date_is_known (((const TonariWatching *) tonari_editor_peek (editor))->end_on));
  case_fixture_close (fixture, editor);

  /* Nothing is in the book by opening them. */
  g_assert_cmpfloat (observation (fixture)->connection, ==, 4);
  g_assert_cmpuint (fixture->sheet->changes->len, ==, 0);
  g_assert_cmpuint (fixture->sheet->watching->len, ==, 0);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

  g_test_add ("/case-write/connection", Fixture, NULL, set_up, test_connection, case_fixture_tear_down);
  g_test_add ("/case-write/editors", Fixture, NULL, set_up, test_editors, case_fixture_tear_down);

  return g_test_run ();
}
