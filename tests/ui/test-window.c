/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "tonari-application.h"
#include "tonari-book-keeper.h"
#include "tonari-books.h"
#include "tonari-demo.h"
#include "tonari-editor.h"
#include "tonari-page.h"
#include "tonari-preferences.h"
#include "tonari-restore-dialog.h"
#include "tonari-store-settings.h"
#include "tonari-ui-test.h"
#include "tonari-window-room.h"
#include "tonari-window.h"

static const char *const places[] = { "today", "classes", "cases", "directory", "statistics" };

static char *folder;

static gboolean
has_book (gpointer data)
{
  return tonari_context_queue (tonari_window_context (data)) != NULL;
}

static gboolean
has_none (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static gpointer
fill (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariDemoOptions options = TONARI_DEMO_DEFAULTS;

  options.today = 739941;
  tonari_demo_fill (db, &options, cancellable, error);
  return NULL;
}

/* A closed book with the example in it, made once. */
static const char *
example (void)
{
  static char *path;
  TonariContext *context;
  g_autoptr (GFile) from = NULL;
  g_autoptr (GFile) to = NULL;
  g_autofree char *made = NULL;

  if (path != NULL)
    return path;

  context = tonari_ui_test_context ();
  tonari_ui_test_run (context, fill, NULL);
  made = g_strdup (tonari_store_queue_path (tonari_context_queue (context)));
  path = g_build_filename (folder, "example-for-tests.tonari", NULL);
  {
    TonariStoreQueue *queue = g_object_ref (tonari_context_queue (context));

    tonari_context_set_queue (context, NULL);
    tonari_store_queue_close (queue);
    g_object_unref (queue);
  }
  from = g_file_new_for_path (made);
  to = g_file_new_for_path (path);
  g_assert_true (g_file_move (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  g_assert_finalize_object (context);
  return path;
}

static TonariWindow *
open_window (const char *path)
{
  TonariWindow *window = tonari_window_new (NULL, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 700);
  tonari_ui_test_present (GTK_WINDOW (window));
  if (path != NULL)
    {
      tonari_window_open (window, path);
      tonari_ui_test_wait (has_book, window);
      tonari_ui_test_settle (tonari_window_context (window));
    }
  return window;
}

/* Whoever still holds a page, a context or the window is found here. */
static void
close_window (TonariWindow *window)
{
  TonariContext *context = tonari_window_context (window);

  tonari_ui_test_settle (context);
  g_object_add_weak_pointer (G_OBJECT (context), (gpointer *) &context);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  tonari_ui_test_wait (has_none, &window);
  tonari_ui_test_wait (has_none, &context);
}

static void
test_welcome (void)
{
  TonariWindow *window = open_window (NULL);

  g_assert_nonnull (tonari_ui_test_button (GTK_WIDGET (window), "New Book…"));
  g_assert_nonnull (tonari_ui_test_button (GTK_WIDGET (window), "Look at the Example Book"));
  close_window (window);
}

static void
test_pages (void)
{
  TonariWindow *window = open_window (example ());

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      tonari_window_show_place (window, places[i]);
      tonari_ui_test_settle (tonari_window_context (window));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
    }
  g_assert_true (tonari_context_fictional (tonari_window_context (window)));
  close_window (window);
}

static gboolean
is_in_page (gpointer data)
{
  GtkWidget *focus = gtk_window_get_focus (data);

  return focus != NULL && gtk_widget_get_mapped (focus) &&
         gtk_widget_get_ancestor (focus, TONARI_TYPE_PAGE) != NULL;
}

static gboolean
is_sidebar (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "navigation-sidebar");
}

/* Asked for by a key, a page has the focus, also the first time when its rows are still to come, and also
 * while the sidebar had it; what is opened in it has it as well. */
static void
test_focus (void)
{
  static const char *const opened[] = { "win.open-case", "win.open-class", "win.open-session" };
  TonariWindow *window = open_window (example ());

  tonari_ui_test_wait (is_in_page, window);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (places); i++)
    {
      const char *place = places[i % G_N_ELEMENTS (places)];
      GtkWidget *list = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LIST_BOX, is_sidebar, NULL);

      gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD);
      g_assert_false (is_in_page (window));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", place);
      tonari_ui_test_wait (is_in_page, window);
    }
  for (guint i = 0; i < G_N_ELEMENTS (opened); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), opened[i], "x", G_GINT64_CONSTANT (1));
      tonari_ui_test_wait (is_in_page, window);
      tonari_ui_test_settle (tonari_window_context (window));
      tonari_ui_test_wait (is_in_page, window);
    }
  close_window (window);
}

static gboolean
is_open (gpointer data)
{
  return tonari_ui_test_window (TONARI_TYPE_EDITOR) != NULL;
}

static gboolean
is_closed (gpointer data)
{
  return tonari_ui_test_window (TONARI_TYPE_EDITOR) == NULL;
}

static gboolean
says (GtkWidget *widget, gpointer data)
{
  return g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), data);
}

static gboolean
is_on_saved_row (gpointer data)
{
  GtkWidget *focus = gtk_window_get_focus (data);

  return focus != NULL &&
         tonari_ui_test_find (focus, GTK_TYPE_LABEL, says, (gpointer) "Drop-in “Under the Oak”") != NULL;
}

static gboolean
is_in_intake (gpointer data)
{
  GtkWidget *focus = gtk_window_get_focus (data);

  while (focus != NULL && !g_str_equal (G_OBJECT_TYPE_NAME (focus), "TonariIntakePage"))
    focus = gtk_widget_get_parent (focus);

  return focus != NULL && gtk_widget_get_mapped (focus);
}

/* What is new has the focus: an organisation that was saved its row in the table, a case the intake that
 * begins it.
 */
static void
test_focus_of_new (void)
{
  TonariWindow *window = open_window (example ());
  GtkWindow *editor;

  tonari_window_show_place (window, "directory");
  tonari_ui_test_wait (is_in_page, window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add", NULL);
  tonari_ui_test_wait (is_open, NULL);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  gtk_editable_set_text (GTK_EDITABLE (tonari_ui_test_row (GTK_WIDGET (editor), "Name of the Organisation")),
                         "Drop-in “Under the Oak”");
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), "Save"), "clicked");
  tonari_ui_test_wait (is_closed, NULL);
  tonari_ui_test_wait (is_on_saved_row, window);

  tonari_window_show_place (window, "cases");
  tonari_ui_test_wait (is_in_page, window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add", NULL);
  tonari_ui_test_wait (is_in_intake, window);
  close_window (window);
}

static gboolean
is_dead_button (GtkWidget *widget, gpointer data)
{
  const char *name =
      GTK_IS_ACTIONABLE (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  return name != NULL && !g_str_equal (name, "win.back") && gtk_widget_get_mapped (widget) &&
         !gtk_widget_is_sensitive (widget);
}

static gboolean
is_register_menu (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) &&
         gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)) != NULL &&
         gtk_widget_get_ancestor (widget, ADW_TYPE_BIN) != NULL &&
         g_strcmp0 (gtk_widget_get_tooltip_text (widget), "More") == 0;
}

static gboolean
is_sensitive (GtkWidget *widget, gpointer data)
{
  return gtk_widget_is_sensitive (widget);
}

/* So must be the entries of a menu among them, after the page was left and entered again. */
static void
test_header_menu (void)
{
  static const char *const away[] = { "cases", "directory", "cases" };
  TonariWindow *window = open_window (example ());
  GtkWidget *button;
  GtkPopover *popover;

  for (guint i = 0; i < G_N_ELEMENTS (away); i++)
    {
      tonari_window_show_place (window, away[i]);
      tonari_ui_test_settle (tonari_window_context (window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
    }
  button = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_MENU_BUTTON, is_register_menu, NULL);
  g_assert_nonnull (button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  tonari_ui_test_settle (tonari_window_context (window));
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (popover), g_type_from_name ("GtkModelButton"), is_sensitive, NULL));
  gtk_popover_popdown (popover);
  close_window (window);
}

/* The buttons of a page move into the header bar and out of it, and must be alive each time they come. */
static void
test_header (void)
{
  TonariWindow *window = open_window (example ());

  for (guint i = 0; i < 2 * G_N_ELEMENTS (places); i++)
    {
      tonari_window_show_place (window, places[i % G_N_ELEMENTS (places)]);
      tonari_ui_test_settle (tonari_window_context (window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
      g_assert_null (tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, is_dead_button, NULL));
    }
  close_window (window);
}

static void
test_rows (void)
{
  static const char *const actions[] = { "win.open-case", "win.open-class", "win.open-session",
                                         "win.open-case" };
  TonariWindow *window = open_window (example ());

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), actions[i], "x", G_GINT64_CONSTANT (1));
      tonari_ui_test_settle (tonari_window_context (window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
    }
  close_window (window);
}

static void
test_narrow (void)
{
  static const int widths[] = { 1100, 600, 1100, 480 };
  TonariWindow *window = open_window (example ());

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 600);
      for (guint frame = 0; frame < 4; frame++)
        gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.sidebar", NULL);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.sidebar", NULL);
    }
  close_window (window);
}

/* A second book takes the place of the first, wherever the pages stood. */
static void
test_other_book (void)
{
  TonariWindow *window = open_window (example ());
  g_autofree char *path = g_build_filename (folder, "second.tonari", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (example ());
  g_autoptr (GFile) to = g_file_new_for_path (path);

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-case", "x", G_GINT64_CONSTANT (2));
  tonari_ui_test_settle (tonari_window_context (window));
  tonari_window_open (window, path);
  tonari_ui_test_settle (NULL);
  tonari_ui_test_wait (has_book, window);
  tonari_ui_test_settle (tonari_window_context (window));
  close_window (window);
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

/* What is no book, is not there or may not be read is told in a dialog, and the window goes on. */
static void
test_refusals (void)
{
  static const char *const names[] = { "text.tonari", "empty.tonari", "missing.tonari" };
  TonariWindow *window = open_window (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      GtkWidget *question;

      if (i == 0)
        g_assert_true (g_file_set_contents (path, "This is no book, but a letter.\n", -1, NULL));
      else if (i == 1)
        g_assert_true (g_file_set_contents (path, "", 0, NULL));
      tonari_window_open (window, path);
      tonari_ui_test_wait (is_asked, NULL);
      question = tonari_ui_test_question ();
      /* The reason names the file. */
      g_assert_true (tonari_ui_test_question_says (question, names[i]));
      tonari_ui_test_answer (question, NULL);
      tonari_ui_test_wait (is_answered, NULL);
      g_assert_null (tonari_context_queue (tonari_window_context (window)));
    }
  close_window (window);
}

static gpointer
boxes_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_setting (db, "approval_boxes", error);
}

/* What stands in an entry when the preferences go is meant, and is there when they come back. */
static void
test_boxes (void)
{
  TonariWindow *window = open_window (example ());
  TonariContext *context = tonari_window_context (window);
  g_autofree char *boxes = NULL;

  for (guint i = 0; i < 2; i++)
    {
      GtkWindow *preferences = tonari_preferences_new (context, GTK_WINDOW (window));
      GtkWidget *row;

      tonari_ui_test_present (preferences);
      tonari_ui_test_settle (context);
      row = tonari_ui_test_row (GTK_WIDGET (preferences),
                                "Signature Boxes on Staff Papers, Separated by Commas");
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, i == 0 ? "" : "係長、課長");
      gtk_editable_set_text (GTK_EDITABLE (row), "係長、課長");
      g_object_add_weak_pointer (G_OBJECT (preferences), (gpointer *) &preferences);
      gtk_window_close (preferences);
      tonari_ui_test_wait (has_none, &preferences);
      tonari_ui_test_settle (context);
    }
  boxes = tonari_ui_test_run (context, boxes_func, NULL);
  g_assert_cmpstr (boxes, ==, "係長、課長");
  close_window (window);
}

static void
test_dialogs (void)
{
  static const char *const actions[] = { "win.preferences", "win.restore", "win.new-book", "win.shortcuts" };
  TonariWindow *window = open_window (example ());

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GListModel *windows = gtk_window_get_toplevels ();
      guint before = g_list_model_get_n_items (windows);
      GtkWindow *dialog = NULL;

      gtk_widget_activate_action (GTK_WIDGET (window), actions[i], NULL);
      tonari_ui_test_settle (tonari_window_context (window));
      /* A question may be a part of the window that asks. */
      if (tonari_ui_test_question () != NULL && !GTK_IS_WINDOW (tonari_ui_test_question ()))
        {
          tonari_ui_test_answer (tonari_ui_test_question (), NULL);
          tonari_ui_test_wait (is_answered, NULL);
          continue;
        }
      g_assert_cmpuint (g_list_model_get_n_items (windows), >, before);
      for (guint w = 0; w < g_list_model_get_n_items (windows); w++)
        {
          g_autoptr (GtkWindow) other = g_list_model_get_item (windows, w);

          if (gtk_window_get_transient_for (other) == GTK_WINDOW (window) && gtk_window_get_modal (other))
            dialog = other;
        }
      g_assert_nonnull (dialog);
      tonari_ui_test_present (dialog);
      g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
      gtk_window_close (dialog);
      tonari_ui_test_wait (has_none, &dialog);
    }
  close_window (window);
}

static void
test_add (void)
{
  TonariWindow *window = open_window (example ());

  tonari_window_show_place (window, "directory");
  tonari_ui_test_settle (tonari_window_context (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add", NULL);
  {
    GtkWindow *editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);

    g_assert_nonnull (editor);
    tonari_ui_test_present (editor);
    g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
    gtk_window_close (editor);
    tonari_ui_test_wait (has_none, &editor);
  }
  close_window (window);
}

static gboolean
is_restored (gpointer data)
{
  return tonari_context_queue (tonari_window_context (data)) != NULL;
}

/* A backup takes the place of the book, and the book is kept. */
static void
test_restore (void)
{
  g_autofree char *path = g_build_filename (folder, "restored.tonari", NULL);
  g_autofree char *backup = g_build_filename (folder, "copy.tonari", NULL);
  g_autofree char *backups = tonari_books_backup_directory (path);
  g_autoptr (GFile) from = g_file_new_for_path (example ());
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (GFile) copy = g_file_new_for_path (backup);
  g_autoptr (GDir) kept = NULL;
  g_autoptr (TonariBookKeeper) keeper = NULL;
  TonariWindow *window;
  const char *name;
  gboolean found = FALSE;

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  g_assert_true (g_file_copy (from, copy, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  window = open_window (path);
  keeper = tonari_book_keeper_new (tonari_window_context (window), GTK_WIDGET (window));
  tonari_book_keeper_restore (keeper, backup);
  g_assert_null (tonari_context_queue (tonari_window_context (window)));
  tonari_ui_test_wait (is_restored, window);
  tonari_ui_test_settle (tonari_window_context (window));
  g_assert_cmpstr (tonari_store_queue_path (tonari_context_queue (tonari_window_context (window))), ==, path);
  kept = g_dir_open (backups, 0, NULL);
  g_assert_nonnull (kept);
  while ((name = g_dir_read_name (kept)) != NULL)
    found |= g_str_has_prefix (name, "before-restoring-");
  g_assert_true (found);
  g_assert_true (tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, says,
                                      (gpointer) "The backup is restored") != NULL);

  /* Among the backups it is called by what it is, not by its file. */
  {
    GtkWindow *dialog =
        GTK_WINDOW (tonari_restore_dialog_new (GTK_WINDOW (window), tonari_window_context (window), keeper));

    tonari_ui_test_present (dialog);
    g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (dialog), "The book before restoring"));
    gtk_window_destroy (dialog);
  }
  g_clear_object (&keeper);
  close_window (window);
}

static void
test_books (void)
{
  static const struct
  {
    const char *typed;
    const char *file;
  } cases[] = {
    { "となりのデータ", "となりのデータ.tonari" },
    { "a/b", "a_b.tonari" },
    { "", "book.tonari" },
    { "..", "book.tonari" },
    { "x.tonari", "x.tonari" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = tonari_books_path (cases[i].typed);
      g_autofree char *base = g_path_get_basename (path);

      g_assert_cmpstr (base, ==, cases[i].file);
    }
}

int
main (int argc, char **argv)
{
  int status;

  folder = g_dir_make_tmp ("tonari-window-XXXXXX", NULL);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  /* The words that are looked for below are the source's. */
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();

  g_test_add_func ("/ui/window/books", test_books);
  g_test_add_func ("/ui/window/welcome", test_welcome);
  g_test_add_func ("/ui/window/refusals", test_refusals);
  g_test_add_func ("/ui/window/pages", test_pages);
  g_test_add_func ("/ui/window/focus", test_focus);
  g_test_add_func ("/ui/window/header-menu", test_header_menu);
  g_test_add_func ("/ui/window/focus-of-new", test_focus_of_new);
  g_test_add_func ("/ui/window/header", test_header);
  g_test_add_func ("/ui/window/rows", test_rows);
  g_test_add_func ("/ui/window/narrow", test_narrow);
  g_test_add_func ("/ui/window/other-book", test_other_book);
  g_test_add_func ("/ui/window/boxes", test_boxes);
  g_test_add_func ("/ui/window/dialogs", test_dialogs);
  g_test_add_func ("/ui/window/add", test_add);
  g_test_add_func ("/ui/window/restore", test_restore);
  status = g_test_run ();
  g_free (folder);
  return status;
}
