/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a roll call of forty people costs beside the bare work: forty keys in the real window, until each mark
 * is on the disk and the window has painted all rows and the totals, against forty times the bare UPDATE and
 * the SELECT that counts, with the same full sync, in the same file, on the same worker, taking turns.
 *
 * The screen has its own beat: when everything is done but the last frame, the window sleeps until the next
 * tick of the frame clock, up to a sixtieth of a second, and the bare side has no screen to wait for.  That
 * sleep is no work and nobody would be served sooner without it.  It is measured on the spot, as the time
 * that the main loop spends in poll() after the last mark is on the disk, and both are printed: the ratio
 * without it, which is what the work costs, and the ratio with it, which is what a clock on the wall shows.
 * Nothing else is left out: waiting for the disk counts on both sides, and painting counts as long as it
 * takes.
 *
 * Nobody waits for the disk to see a mark: it is painted first.  How long a key takes until it is seen is
 * printed, too.
 */

#include <locale.h>
#include <stdlib.h>

#include "room-fixture.h"
#include "tonari-book.h"

#define PEOPLE 40
#define ROUNDS 11
#define WANTED 2.0

typedef struct
{
  RoomFixture room;
  guint saved;
  guint painted;
} Bench;

/* How long the main loop has slept since this was last set to 0. */
static gint64 slept;

static int
poll_cb (GPollFD *fds, guint n_fds, int timeout)
{
  gint64 begun = g_get_monotonic_time ();
  int ready = g_poll (fds, n_fds, timeout);

  slept += g_get_monotonic_time () - begun;

  return ready;
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, Bench *bench)
{
  bench->saved += g_str_equal (table, "attendance");
}

static void
painted_cb (GdkFrameClock *clock, Bench *bench)
{
  bench->painted++;
}

/* A frame shows everything that was asked for before it began. */
static void
wait_for_paint (Bench *bench, guint before)
{
  while (bench->painted == before)
    g_main_context_iteration (NULL, TRUE);
}

static void
press (Bench *bench, guint person, guint digit)
{
  tonari_roll_call_focus (bench->room.roll, (int) person);
  g_assert_true (tonari_roll_call_key (bench->room.roll, GDK_KEY_0 + digit, 0));
}

typedef struct
{
  gint64 wall;
  gint64 idle; /* of it: asleep until the next tick, with every mark on the disk */
} Taken;

/* Forty keys as fast as somebody's fingers could ever be, until all is written and painted. */
static Taken
mark_all (Bench *bench, guint digit)
{
  Taken taken;
  gint64 begun = g_get_monotonic_time ();
  guint before = 0;

  bench->saved = 0;
  for (guint i = 0; i < PEOPLE; i++)
    {
      before = bench->painted;
      press (bench, i, digit);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  while (bench->saved < PEOPLE)
    g_main_context_iteration (NULL, TRUE);
  slept = 0;
  wait_for_paint (bench, before);
  taken.idle = slept;
  taken.wall = g_get_monotonic_time () - begun;

  return taken;
}

/* One key until it is seen. */
static gint64
see_one (Bench *bench, guint person, guint digit)
{
  gint64 begun = g_get_monotonic_time ();
  guint before = bench->painted;

  press (bench, person, digit);
  wait_for_paint (bench, before);

  return g_get_monotonic_time () - begun;
}

typedef struct
{
  gint64 enrolments[PEOPLE];
  gint64 session;
  const char *state;
  gint64 time;
} Bare;

static void
run_bare (TonariDb *db, const char *sql, gint64 session, gint64 enrolment, const char *state)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, sql, &error);
  gboolean has_row = TRUE;

  g_assert_no_error (error);
  tonari_statement_bind_int (statement, 1, session);
  if (enrolment != 0)
    {
      tonari_statement_bind_int (statement, 2, enrolment);
      tonari_statement_bind_text (statement, 3, state);
    }
  while (has_row)
    {
      tonari_statement_step (statement, &has_row, &error);
      g_assert_no_error (error);
    }
}

static gpointer
mark_bare (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Bare *bare = data;
  gint64 begun = g_get_monotonic_time ();

  for (guint i = 0; i < PEOPLE; i++)
    {
      run_bare (
          db, "UPDATE attendance SET state = ?3, version = version + 1 WHERE session = ?1 AND enrolment = ?2",
          bare->session, bare->enrolments[i], bare->state);
      run_bare (
          db,
          "SELECT state, count(*) FROM attendance WHERE session = ?1 AND deleted_at IS NULL GROUP BY state",
          bare->session, 0, NULL);
    }
  bare->time = g_get_monotonic_time () - begun;

  return NULL;
}

static void
bare_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  tonari_store_queue_run_finish (TONARI_STORE_QUEUE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

/* On the worker that the window uses, but not inside an action: each UPDATE is a transaction of its own. */
static gint64
time_bare (Bench *bench, Bare *bare)
{
  gboolean done = FALSE;

  tonari_store_queue_run_async (tonari_context_queue (bench->room.context), mark_bare, bare, NULL, NULL, NULL,
                                bare_done_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);

  return bare->time;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return left < right ? -1 : left > right;
}

static double
middle (gint64 *times, guint n)
{
  qsort (times, n, sizeof times[0], compare_times);
  return (double) times[n / 2];
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  Bench bench = { 0 };
  Bare bare = { 0 };
  gint64 worked[ROUNDS];
  gint64 waited[ROUNDS];
  gint64 bared[ROUNDS];
  gint64 seen[ROUNDS];
  double work_time;
  double wall_time;
  double bare_time;

  tonari_ui_test_init (&argc, &argv);
  path = room_fixture_make (PEOPLE);
  room_fixture_open (&bench.room, path);
  bare.session = bench.room.session;
  for (guint i = 0; i < PEOPLE; i++)
    bare.enrolments[i] = room_fixture_enrolment (&bench.room, i);
  g_signal_connect (bench.room.context, "changed", G_CALLBACK (changed_cb), &bench);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (bench.room.window)), "after-paint",
                    G_CALLBACK (painted_cb), &bench);

  g_main_context_set_poll_func (NULL, poll_cb);
  mark_all (&bench, 7);
  tonari_ui_test_settle (bench.room.context);
  for (guint i = 0; i < ROUNDS; i++)
    {
      Taken taken;

      /* What the window shows is read again after the bare work, so that it never marks over what it has not
       * seen. */
      bare.state = i % 2 == 0 ? "online" : "absent_notified";
      bared[i] = time_bare (&bench, &bare);
      tonari_class_model_reload (bench.room.model);
      tonari_ui_test_settle (bench.room.context);
      taken = mark_all (&bench, 1 + i % 2);
      worked[i] = taken.wall - taken.idle;
      waited[i] = taken.wall;
      tonari_ui_test_settle (bench.room.context);
      seen[i] = see_one (&bench, i, 3);
      tonari_ui_test_settle (bench.room.context);
    }
  work_time = middle (worked, ROUNDS) / PEOPLE;
  wall_time = middle (waited, ROUNDS) / PEOPLE;
  bare_time = middle (bared, ROUNDS) / PEOPLE;
  g_print (
      "a mark written and painted %.0f µs, with the wait for the last frame %.0f µs, the bare UPDATE and "
      "SELECT %.0f µs (median of %d times %d)\n",
      work_time, wall_time, bare_time, ROUNDS, PEOPLE);
  g_print ("a key until it is seen %.1f ms\n", middle (seen, ROUNDS) / 1000);
  g_print ("ratio roll call %.2f (want ≤ %.1f)\n", work_time / bare_time, WANTED);
  g_print ("ratio roll call with the wait for the last frame %.2f\n", wall_time / bare_time);

  g_signal_handlers_disconnect_by_func (bench.room.context, changed_cb, &bench);
  g_signal_handlers_disconnect_by_func (gtk_widget_get_frame_clock (GTK_WIDGET (bench.room.window)),
                                        painted_cb, &bench);
  room_fixture_close (&bench.room);
  room_fixture_remove (path);

  return 0;
}
