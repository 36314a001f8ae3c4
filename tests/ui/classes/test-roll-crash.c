/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Killed in the middle of a roll call: every mark that was on the disk is there, and the book is sound.
 *
 * The real window marks in a process of its own, key after key, and says each mark the moment the book has
 * it; it is killed at any moment, over and over, over the same book.
 *
 *     test-roll-crash TONARI-CLI
 */

#include <stdio.h>
#include <stdlib.h>

#include "room-fixture.h"
#include "tonari-book.h"
#include "tonari-store-classes.h"
#include "tonari-ui-kill.h"

#define ROUNDS 8
#define PEOPLE 12

/* Fewer than there are people, so that at most one mark of each is under way. */
#define UNDER_WAY 6

static char *self_path;
static char *cli_path;

/* The mark that the n-th press makes, over and over through all six of them; never the one that stood. */
static guint
digit_of (guint press)
{
  return 1 + press / PEOPLE % 6;
}

typedef struct
{
  RoomFixture room;
  guint pressed;
  guint saved;
} Marker;

static void
press_more (Marker *self)
{
  while (self->pressed - self->saved < UNDER_WAY)
    {
      tonari_roll_call_focus (self->room.roll, (int) (self->pressed % PEOPLE));
      g_assert_true (tonari_roll_call_key (self->room.roll, GDK_KEY_0 + digit_of (self->pressed), 0));
      self->pressed++;
    }
}

static gboolean
press_more_cb (gpointer data)
{
  press_more (data);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, Marker *self)
{
  if (!g_str_equal (table, "attendance"))
    return;

  printf ("saved %u\n", ++self->saved);
  fflush (stdout);
  g_idle_add (press_more_cb, self);
}

static void
failed_cb (TonariContext *context, const char *text, const char *details, gpointer data)
{
  g_error ("%s %s", text, details);
}

static gboolean
conflict_cb (TonariClassModel *model, gint64 session, gint64 enrolment, int state, gpointer data)
{
  g_error ("nobody else marks here");
  return TRUE;
}

static int
mark_until_killed (const char *path, guint first)
{
  Marker marker = { .pressed = first, .saved = first };

  room_fixture_open (&marker.room, path);
  g_signal_connect (marker.room.context, "changed", G_CALLBACK (changed_cb), &marker);
  g_signal_connect (marker.room.context, "failed", G_CALLBACK (failed_cb), NULL);
  g_signal_connect (marker.room.model, "conflict", G_CALLBACK (conflict_cb), NULL);
  press_more (&marker);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}

/* Between one round and the next: which press each one's mark may come from. */
static void
check_book (const char *path, guint confirmed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) db = tonari_book_open (path, &error);
  g_autoptr (TonariClassSheet) sheet = NULL;

  g_assert_no_error (error);
  sheet = tonari_store_class_sheet (db, 1, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < PEOPLE; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      guint state = tonari_class_sheet_state (sheet, 1, participant->enrolment->row.id);
      guint next = confirmed + (i + PEOPLE - confirmed % PEOPLE) % PEOPLE;

      /* The last that was confirmed, or the next one, which may have been written without being told. */
      if (state != digit_of (next - PEOPLE))
        {
          g_assert_cmpuint (state, ==, digit_of (next));
          g_assert_cmpuint (next, <, confirmed + UNDER_WAY);
        }
    }
}

static void
check_with_cli (const char *path)
{
  const char *const argv[] = { cli_path, "check", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  int status;

  g_assert_true (
      g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, &error));
  g_assert_no_error (error);
  if (!g_spawn_check_wait_status (status, NULL))
    g_error ("the book is not sound: %s%s", out, err);
}

/* Everybody is marked in each round, so that what stood before it cannot be mistaken for it. */
static guint
kill_once (const char *path, guint first)
{
  g_autofree char *from = g_strdup_printf ("%u", first);
  const char *const argv[] = { self_path, cli_path, path, from, NULL };
  guint enough = first + PEOPLE + (guint) g_test_rand_int_range (1, 2 * PEOPLE);

  return tonari_ui_kill_once (argv, first, enough);
}

static void
test_killed (void)
{
  g_autofree char *path = room_fixture_make (PEOPLE);
  guint first = 0;

  for (guint round = 0; round < ROUNDS; round++)
    {
      guint confirmed = kill_once (path, first);

      g_test_message ("round %u: %u marks", round, confirmed - first);
      check_book (path, confirmed);
      check_with_cli (path);
      /* A whole turn further, where no mark is the one that may stand already. */
      first = (confirmed / PEOPLE + 2) * PEOPLE;
    }
  room_fixture_remove (path);
}

int
main (int argc, char **argv)
{
  self_path = argv[0];
  cli_path = argc > 1 ? argv[1] : NULL;
  if (argc == 4)
    {
      const char *path = argv[2];
      guint first = (guint) atoi (argv[3]);

      argc = 1;
      argv[1] = NULL;
      tonari_ui_test_init (&argc, &argv);
      return mark_until_killed (path, first);
    }

  tonari_ui_test_init (&argc, &argv);
  g_test_add_func ("/roll-crash/killed", test_killed);

  return g_test_run ();
}
