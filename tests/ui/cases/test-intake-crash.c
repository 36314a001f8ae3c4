/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Killed while an intake is being typed: what the book had been said to have is there, at most the last words
 * are not.
 *
 * The real page types in a process of its own and says each text the moment it is on the disk; it is killed
 * at any moment, over and over, over the same book.
 */

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>

#include "tonari-book.h"
#include "tonari-cases-page.h"
#include "tonari-cases.h"
#include "tonari-intake.h"
#include "tonari-page.h"
#include "tonari-rows.h"
#include "tonari-ui-kill.h"
#include "tonari-ui-test.h"

#define ROUNDS 4

static char *self_path;

typedef struct
{
  TonariContext *context;
  GtkWidget *page;
  TonariStoreQueue *queue;
  guint typed;
} Typist;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  ((Typist *) data)->queue = tonari_store_queue_open_finish (result, &error);
  g_assert_no_error (error);
}

static gboolean
is_open (gpointer data)
{
  return ((Typist *) data)->queue != NULL;
}

static void
type_next (Typist *self)
{
  GtkWidget *row = tonari_ui_test_row (self->page, g_dgettext ("tonari", "How They Heard of Us"));
  g_autofree char *text = g_strdup_printf ("%u", ++self->typed);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static gboolean
type_next_cb (gpointer data)
{
  type_next (data);

  return G_SOURCE_REMOVE;
}

/* Nothing is typed between one save and the next, so the save is of the last text. */
static void
changed_cb (Typist *self, const char *table, gint64 id)
{
  if (!g_str_equal (table, "intakes"))
    return;

  printf ("saved %u\n", self->typed);
  fflush (stdout);
  g_idle_add (type_next_cb, self);
}

static int
type_until_killed (const char *path, guint first, gboolean create)
{
  Typist self = { .typed = first };
  GtkWidget *window = adw_window_new ();

  tonari_store_queue_open_async (path, create, NULL, opened_cb, &self);
  tonari_ui_test_wait (is_open, &self);
  self.context = tonari_context_new (self.queue, NULL, tonari_date_new (2026, 11, 21).day);
  self.page = tonari_cases_page_new (self.context);
  adw_window_set_content (ADW_WINDOW (window), self.page);
  tonari_ui_test_present (GTK_WINDOW (window));
  tonari_ui_test_settle (self.context);
  if (create)
    tonari_page_add (TONARI_PAGE (self.page));
  else
    tonari_page_show_row (TONARI_PAGE (self.page), "intakes", 1);
  tonari_ui_test_settle (self.context);
  g_signal_connect_swapped (self.context, "changed", G_CALLBACK (changed_cb), &self);
  type_next (&self);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}

/* The last text that was confirmed, or the next one, which may have been written without being told. */
static guint
check_book (const char *path, guint confirmed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) db = tonari_book_open (path, &error);
  g_autoptr (GPtrArray) intakes = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  guint there;

  g_assert_no_error (error);
  intakes = tonari_store_list (db, &tonari_intake_entity, NULL, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (intakes->len, ==, 1);
  there = (guint) atoi (((TonariIntake *) intakes->pdata[0])->heard_from);
  g_assert_cmpuint (there, >=, confirmed);
  g_assert_cmpuint (there, <=, confirmed + 1);
  g_clear_pointer (&db, tonari_db_free);
  g_assert_true (tonari_book_check (path, &findings, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);

  return there;
}

static guint
kill_once (const char *path, guint first, gboolean create)
{
  g_autofree char *from = g_strdup_printf ("%u", first);
  const char *const argv[] = { self_path, path, from, create ? "new" : "old", NULL };
  guint enough = first + (guint) g_test_rand_int_range (1, 4);

  return tonari_ui_kill_once (argv, first, enough);
}

static void
test_killed (void)
{
  g_autofree char *folder = g_dir_make_tmp ("tonari-ui-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "test.tonari", NULL);
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint first = 0;

  for (guint round = 0; round < ROUNDS; round++)
    first = check_book (path, kill_once (path, first, round == 0));

  dir = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      g_unlink (file);
    }
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  self_path = argv[0];
  if (argc == 4)
    {
      g_autofree char *path = g_strdup (argv[1]);
      guint first = (guint) atoi (argv[2]);
      gboolean create = g_str_equal (argv[3], "new");

      argc = 1;
      argv[1] = NULL;
      tonari_ui_test_init (&argc, &argv);
      tonari_cases_init ();
      return type_until_killed (path, first, create);
    }

  tonari_ui_test_init (&argc, &argv);
  g_test_add_func ("/intake-crash/killed", test_killed);

  return g_test_run ();
}
