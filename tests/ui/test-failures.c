/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What can go wrong around a book, seen from the window: each is told with the file's name, the window goes
 * on, and an editor whose save failed keeps every letter until the save succeeds.
 */

#define _GNU_SOURCE

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "tonari-book.h"
#include "tonari-db.h"
#include "tonari-editor.h"
#include "tonari-organisation.h"
#include "tonari-rows.h"
#include "tonari-store-error.h"
#include "tonari-ui-test.h"
#include "tonari-window-room.h"
#include "tonari-window.h"

static char *folder;

static char *
make_book (const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (TonariDb) db = tonari_book_create (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (db);
  return path;
}

static char *
contents_of (const char *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, length, &error);
  g_assert_no_error (error);
  return contents;
}

static char *
make_newer (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = make_book (name);
  g_autoptr (TonariDb) db = tonari_book_open (path, &error);

  g_assert_no_error (error);
  tonari_db_execute (db, "PRAGMA user_version = 9999", &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

static char *
make_damaged (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = make_book (name);
  gsize length;
  g_autofree char *contents = contents_of (path, &length);

  g_assert_cmpuint (length, >, 40000);
  memset (contents + 100, 0xaa, 30000);
  g_file_set_contents (path, contents, (gssize) length, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

static char *
make_text (const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);

  g_file_set_contents (path, "This is a letter, and no book at all.\n", -1, &error);
  g_assert_no_error (error);
  return path;
}

static char *
make_folder (const char *name)
{
  char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  return path;
}

static char *
make_nothing (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static gboolean
is_asked (gpointer data)
{
  return tonari_ui_test_question () != NULL;
}

static gboolean
is_answered (gpointer data)
{
  return tonari_ui_test_question () == NULL;
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
close_window (TonariWindow *window)
{
  TonariContext *context = tonari_window_context (window);

  tonari_ui_test_settle (context);
  g_object_add_weak_pointer (G_OBJECT (context), (gpointer *) &context);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  tonari_ui_test_wait (is_gone, &window);
  tonari_ui_test_wait (is_gone, &context);
}

/* The one question that stands open speaks of that file, with a reason; it is closed. */
static void
assert_told (const char *path, const char *reason)
{
  GtkWidget *question;

  tonari_ui_test_wait (is_asked, NULL);
  question = tonari_ui_test_question ();
  g_assert_true (tonari_ui_test_question_says (question, path));
  g_assert_true (tonari_ui_test_question_says (question, reason));
  /* What the system said is there for whoever helps, and folded away for everybody else. */
  g_assert_nonnull (tonari_ui_test_find (question, GTK_TYPE_EXPANDER, NULL, NULL));
  tonari_ui_test_answer (question, NULL);
  tonari_ui_test_wait (is_answered, NULL);
}

static void
test_open (void)
{
  static const struct
  {
    const char *name;
    char *(*make) (const char *name);
    gboolean is_file;
    const char *reason;
  } cases[] = {
    { "newer.tonari", make_newer, TRUE, "newer Tonari" },
    { "damaged.tonari", make_damaged, TRUE, "damaged" },
    { "text.tonari", make_text, TRUE, "no book" },
    { "folder.tonari", make_folder, FALSE, "is a folder" },
    { "gone.tonari", make_nothing, FALSE, "moved or renamed" },
  };
  TonariWindow *window = tonari_window_new (NULL, NULL);

  tonari_ui_test_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = cases[i].make (cases[i].name);
      gsize length_before = 0;
      gsize length_after = 0;
      g_autofree char *before = cases[i].is_file ? contents_of (path, &length_before) : NULL;
      g_autofree char *after = NULL;

      tonari_window_open (window, path);
      assert_told (path, cases[i].reason);
      g_assert_null (tonari_context_queue (tonari_window_context (window)));
      if (!cases[i].is_file)
        continue;
      after = contents_of (path, &length_after);
      g_assert_cmpmem (before, length_before, after, length_after);
    }
  close_window (window);
}

/* Another program that holds the book for itself: it is waited for, then said, and can be opened afterwards.
 */
static gboolean has_book (gpointer data);

static void
test_open_busy (void)
{
  g_autofree char *path = make_book ("busy.tonari");
  g_autoptr (GError) error = NULL;
  TonariWindow *window = tonari_window_new (NULL, NULL);
  TonariDb *other = tonari_book_open (path, &error);

  g_assert_no_error (error);
  tonari_db_execute (other, "PRAGMA locking_mode = EXCLUSIVE", &error);
  g_assert_no_error (error);
  tonari_db_execute (other, "BEGIN EXCLUSIVE", &error);
  g_assert_no_error (error);
  tonari_ui_test_present (GTK_WINDOW (window));
  tonari_window_open (window, path);
  assert_told (path, "another program");
  g_assert_null (tonari_context_queue (tonari_window_context (window)));

  tonari_db_execute (other, "ROLLBACK", &error);
  g_assert_no_error (error);
  tonari_db_free (other);
  tonari_window_open (window, path);
  tonari_ui_test_wait (has_book, window);
  close_window (window);
}

#define NOBODY 65534

/* A book in a folder where this person may not write is not opened half. */
static void
test_open_read_only (void)
{
  g_autofree char *place = g_build_filename (folder, "locked", NULL);
  g_autofree char *path = NULL;
  gboolean is_root = geteuid () == 0;
  TonariWindow *window;

  g_assert_cmpint (g_mkdir (place, 0755), ==, 0);
  path = make_book ("locked/book.tonari");
  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (path, 0444), ==, 0);
  g_assert_cmpint (g_chmod (place, 0555), ==, 0);
  window = tonari_window_new (NULL, NULL);
  tonari_ui_test_present (GTK_WINDOW (window));
  /* Nothing is forbidden to root. */
  if (is_root)
    g_assert_cmpint (seteuid (NOBODY), ==, 0);
  tonari_window_open (window, path);
  assert_told (path, "cannot be written");
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_null (tonari_context_queue (tonari_window_context (window)));
  close_window (window);
  g_chmod (place, 0755);
}

static gboolean
has_book (gpointer data)
{
  return tonari_context_queue (tonari_window_context (data)) != NULL;
}

/* A book that cannot be opened does not take the place of the one that is open. */
static void
test_open_beside (void)
{
  g_autofree char *good = make_book ("good.tonari");
  g_autofree char *bad = make_text ("letter.tonari");
  TonariWindow *window = tonari_window_new (NULL, NULL);
  TonariContext *context = tonari_window_context (window);

  tonari_ui_test_present (GTK_WINDOW (window));
  tonari_window_open (window, good);
  tonari_ui_test_wait (has_book, window);
  tonari_ui_test_settle (context);
  tonari_window_open (window, bad);
  assert_told (bad, "no book");
  g_assert_cmpstr (tonari_store_queue_path (tonari_context_queue (context)), ==, good);
  close_window (window);
}

/* The book of last time may lie on a stick that is not there: that is said, rather than an empty first page
 * shown. */
static void
test_last_book_gone (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.tonari_app.Tonari");
  g_autofree char *path = make_nothing ("stick.tonari");
  TonariWindow *window;

  g_settings_set_string (settings, "last-book", path);
  window = tonari_window_new (NULL, settings);
  tonari_ui_test_present (GTK_WINDOW (window));
  tonari_window_open_last (window);
  assert_told (path, "moved or renamed");
  close_window (window);
}

static const TonariEditorRow organisation_rows[] = {
  { "name", "Organisation", NULL, TONARI_EDITOR_REQUIRED },
  { "note", "Note", NULL, TONARI_EDITOR_LONG },
};

#define TYPED "ひだまり"

static TonariEditor *
open_editor (TonariContext *context)
{
  g_autoptr (TonariOrganisation) organisation = tonari_organisation_new ();
  g_autoptr (GString) note = g_string_new (NULL);
  TonariEditor *editor;

  /* A text that needs pages of its own. */
  for (guint i = 0; i < 200; i++)
    g_string_append (note, "水曜の午後。昼の食事あり。\n");
  organisation->note = g_string_free (g_steal_pointer (&note), FALSE);
  editor = tonari_editor_new (context, "Organisation", &tonari_organisation_entity, organisation,
                              organisation_rows, G_N_ELEMENTS (organisation_rows));
  tonari_editor_present_for (editor, NULL);
  tonari_ui_test_present (GTK_WINDOW (editor));
  gtk_editable_set_text (GTK_EDITABLE (tonari_ui_test_row (GTK_WIDGET (editor), "Organisation")), TYPED);
  return editor;
}

static void
press_save (TonariEditor *editor)
{
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (editor), "Save");

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
has_text (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), data) != NULL;
}

typedef struct
{
  TonariEditor *editor;
  const char *words;
} Says;

static gboolean
does_say (gpointer data)
{
  Says *says = data;

  return tonari_ui_test_find (GTK_WIDGET (says->editor), GTK_TYPE_LABEL, has_text, (gpointer) says->words) !=
         NULL;
}

/* The editor tells why and in which file, keeps what was typed, and can be saved again. */
static void
assert_kept (TonariContext *context, TonariEditor *editor, const char *words)
{
  Says says = { editor, words };
  Says names = { editor, tonari_store_queue_path (tonari_context_queue (context)) };
  GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), "Organisation");

  tonari_ui_test_wait (does_say, &says);
  g_assert_true (does_say (&names));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, TYPED);
  g_assert_true (gtk_widget_get_sensitive (row));
  g_assert_true (gtk_widget_get_sensitive (tonari_ui_test_button (GTK_WIDGET (editor), "Save")));
}

static gpointer
count (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) all = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);
  guint *n = data;

  *n = 0;
  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const TonariOrganisation *organisation = g_ptr_array_index (all, i);

      *n += g_strcmp0 (organisation->name, TYPED) == 0;
    }
  return NULL;
}

static void
save_at_last (TonariContext *context, TonariEditor *editor)
{
  guint n = 0;

  press_save (editor);
  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  tonari_ui_test_wait (is_gone, &editor);
  tonari_ui_test_run (context, count, &n);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_save_busy (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) other = NULL;
  TonariEditor *editor = open_editor (context);
  guint n = 0;

  other = tonari_book_open (tonari_store_queue_path (tonari_context_queue (context)), &error);
  g_assert_no_error (error);
  g_assert_true (tonari_db_begin (other, &error));
  press_save (editor);
  assert_kept (context, editor, "another program");
  tonari_db_rollback (other);
  tonari_ui_test_run (context, count, &n);
  g_assert_cmpuint (n, ==, 0);

  save_at_last (context, editor);
  tonari_ui_test_close (context);
}

static gboolean
is_set (gpointer data)
{
  return *(gboolean *) data;
}

static void
ran_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static gpointer
run_sql (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_db_execute (db, data, error);
  return NULL;
}

static void
execute (TonariContext *context, const char *sql)
{
  gboolean done = FALSE;

  tonari_context_load (context, run_sql, (gpointer) sql, NULL, NULL, NULL, ran_cb, &done);
  tonari_ui_test_wait (is_set, &done);
}

static void
test_save_full (void)
{
  TonariContext *context = tonari_ui_test_context ();
  TonariEditor *editor = open_editor (context);
  guint n = 0;

  struct rlimit before;
  struct rlimit small;

  /* The system itself refuses what goes past the first page of the log. */
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = (struct rlimit){ 4096, before.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  press_save (editor);
  assert_kept (context, editor, "no room left");
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  tonari_ui_test_run (context, count, &n);
  g_assert_cmpuint (n, ==, 0);
  save_at_last (context, editor);
  tonari_ui_test_close (context);
}

static void
test_save_read_only (void)
{
  TonariContext *context = tonari_ui_test_context ();
  TonariEditor *editor = open_editor (context);

  execute (context, "PRAGMA query_only = ON");
  press_save (editor);
  assert_kept (context, editor, "cannot be written");
  execute (context, "PRAGMA query_only = OFF");
  save_at_last (context, editor);
  tonari_ui_test_close (context);
}

int
main (int argc, char **argv)
{
  int status;

  folder = g_dir_make_tmp ("tonari-failures-XXXXXX", NULL);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  /* The words that are looked for are the source's. */
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();

  g_test_add_func ("/ui/failures/open", test_open);
  g_test_add_func ("/ui/failures/open-busy", test_open_busy);
  g_test_add_func ("/ui/failures/open-read-only", test_open_read_only);
  g_test_add_func ("/ui/failures/open-beside", test_open_beside);
  g_test_add_func ("/ui/failures/last-book-gone", test_last_book_gone);
  g_test_add_func ("/ui/failures/save-busy", test_save_busy);
  g_test_add_func ("/ui/failures/save-full", test_save_full);
  g_test_add_func ("/ui/failures/save-read-only", test_save_read_only);
  status = g_test_run ();
  g_free (folder);
  return status;
}
