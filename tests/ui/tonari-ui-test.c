/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-ui-test.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-shared.h"

#define TEST_DAY 739941 /* 2026-11-21 */

void
tonari_ui_test_init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  if (g_getenv ("TONARI_LOCALE_DIR") != NULL)
    bindtextdomain (GETTEXT_PACKAGE, g_getenv ("TONARI_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  tonari_shared_init ();
}

static gboolean
too_late_cb (gpointer data)
{
  g_error ("what was waited for did not happen within ten seconds");
  return G_SOURCE_REMOVE;
}

void
tonari_ui_test_wait (TonariUiTestUntil until, gpointer data)
{
  guint deadline = g_timeout_add_seconds (10, too_late_cb, NULL);

  while (!until (data))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (deadline);
}

typedef struct
{
  gboolean done;
  gpointer answer;
} Run;

static gboolean
is_done (gpointer data)
{
  return ((Run *) data)->done;
}

static void
settled_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  Run *run = data;

  run->answer = tonari_store_queue_run_finish (TONARI_STORE_QUEUE (source), result, &error);
  g_assert_no_error (error);
  run->done = TRUE;
}

static gpointer
nothing (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return NULL;
}

/* How deep an answer asks again: a delete, the page that reads anew, what it then reads of each part, and one
 * more. */
#define ROUNDS 4

static void
run_what_is_due (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

void
tonari_ui_test_settle (TonariContext *context)
{
  /* Requests run in the order in which they came, so a round waits for all before it.  Between two rounds
   * even the idle work is done, because a page reads anew from there: it would ask after the last round
   * otherwise. */
  for (guint i = 0; i < ROUNDS && context != NULL && tonari_context_queue (context) != NULL; i++)
    {
      Run run = { FALSE, NULL };

      run_what_is_due ();
      tonari_store_queue_run_async (tonari_context_queue (context), nothing, NULL, NULL, NULL, NULL,
                                    settled_cb, &run);
      tonari_ui_test_wait (is_done, &run);
    }
  run_what_is_due ();
}

typedef struct
{
  gboolean done;
  TonariStoreQueue *queue;
} Opening;

static gboolean
is_open (gpointer data)
{
  return ((Opening *) data)->done;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  Opening *opening = data;

  opening->queue = tonari_store_queue_open_finish (result, &error);
  g_assert_no_error (error);
  opening->done = TRUE;
}

TonariContext *
tonari_ui_test_context (void)
{
  g_autofree char *folder = g_dir_make_tmp ("tonari-ui-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "test.tonari", NULL);
  Opening opening = { FALSE, NULL };
  TonariContext *context;

  tonari_store_queue_open_async (path, TRUE, NULL, opened_cb, &opening);
  tonari_ui_test_wait (is_open, &opening);
  context = tonari_context_new (opening.queue, NULL, TEST_DAY);
  g_object_unref (opening.queue);
  return context;
}

void
tonari_ui_test_close (TonariContext *context)
{
  TonariStoreQueue *queue = g_object_ref (tonari_context_queue (context));
  g_autofree char *path = g_strdup (tonari_store_queue_path (queue));
  g_autofree char *folder = g_path_get_dirname (path);

  tonari_ui_test_settle (context);
  tonari_context_set_queue (context, NULL);
  tonari_store_queue_close (queue);
  g_object_unref (queue);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (context);
  g_unlink (path);
  g_rmdir (folder);
}

static void
run_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Run *run = data;

  g_assert_no_error (error);
  run->answer = (gpointer) row;
  run->done = TRUE;
}

gpointer
tonari_ui_test_run (TonariContext *context, TonariStoreFunc func, gpointer data)
{
  Run run = { FALSE, NULL };

  tonari_context_change (context, func, data, NULL, NULL, "test", NULL, run_cb, &run);
  tonari_ui_test_wait (is_done, &run);
  return run.answer;
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Run *run = data;

  g_assert_no_error (error);
  run->answer = GSIZE_TO_POINTER ((gsize) ((const TonariRow *) row)->id);
  run->done = TRUE;
}

gint64
tonari_ui_test_save (TonariContext *context, const TonariEntity *entity, gconstpointer row)
{
  Run run = { FALSE, NULL };

  tonari_context_save (context, entity, row, "test", NULL, saved_cb, &run);
  tonari_ui_test_wait (is_done, &run);
  return (gint64) GPOINTER_TO_SIZE (run.answer);
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

void
tonari_ui_test_present (GtkWindow *window)
{
  gtk_window_present (window);
  tonari_ui_test_wait (is_mapped, window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

GtkWidget *
tonari_ui_test_find (GtkWidget *widget,
                     GType type,
                     gboolean (*accept) (GtkWidget *widget, gpointer data),
                     gpointer data)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (accept == NULL || accept (widget, data)))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = tonari_ui_test_find (child, type, accept, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
stands_open (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER) == NULL;
}

GtkWidget *
tonari_ui_test_search (GtkWidget *widget)
{
  return tonari_ui_test_find (widget, GTK_TYPE_SEARCH_ENTRY, stands_open, NULL);
}

static gboolean
has_title (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), data) == 0;
}

GtkWidget *
tonari_ui_test_row (GtkWidget *widget, const char *title)
{
  return tonari_ui_test_find (widget, ADW_TYPE_PREFERENCES_ROW, has_title, (gpointer) title);
}

static gboolean
has_label (GtkWidget *widget, gpointer data)
{
  const char *label = gtk_button_get_label (GTK_BUTTON (widget));
  g_autofree char *plain = label != NULL ? g_strdup (label) : NULL;
  char *mnemonic = plain != NULL ? strchr (plain, '_') : NULL;

  if (mnemonic != NULL)
    memmove (mnemonic, mnemonic + 1, strlen (mnemonic));
  return g_strcmp0 (plain, data) == 0;
}

GtkWidget *
tonari_ui_test_button (GtkWidget *widget, const char *label)
{
  return tonari_ui_test_find (widget, GTK_TYPE_BUTTON, has_label, (gpointer) label);
}

GtkWindow *
tonari_ui_test_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      /* The list of toplevels keeps it. */
      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }
  return NULL;
}

GtkWidget *
tonari_ui_test_question (void)
{
  GtkWindow *window = tonari_ui_test_window (ADW_TYPE_MESSAGE_DIALOG);
  /* Named, not called, because the floor has no such type. */
  GType newer = g_type_from_name ("AdwAlertDialog");
  GListModel *windows = gtk_window_get_toplevels ();

  if (window != NULL)
    return GTK_WIDGET (window);
  for (guint i = 0; newer != 0 && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (windows, i);
      GtkWidget *question = tonari_ui_test_find (toplevel, newer, NULL, NULL);

      if (question != NULL)
        return question;
    }
  return NULL;
}

gboolean
tonari_ui_test_question_says (GtkWidget *question, const char *text)
{
  g_autofree char *body = NULL;

  g_object_get (question, "body", &body, NULL);
  return body != NULL && strstr (body, text) != NULL;
}

#if ADW_CHECK_VERSION(1, 5, 0)
static gboolean
is_gone (gpointer data)
{
  return gtk_widget_get_root (data) == NULL;
}
#endif

void
tonari_ui_test_answer (GtkWidget *question, const char *response)
{
  g_object_ref (question);
  if (response != NULL)
    {
      g_autofree char *signal = g_strconcat ("response::", response, NULL);

      g_signal_emit_by_name (question, signal, response);
    }
  /* Answering from outside leaves it open. */
  if (GTK_IS_WINDOW (question))
    gtk_window_destroy (GTK_WINDOW (question));
#if ADW_CHECK_VERSION(1, 5, 0)
  else
    {
      G_GNUC_BEGIN_IGNORE_DEPRECATIONS
      adw_dialog_force_close (ADW_DIALOG (question));
      G_GNUC_END_IGNORE_DEPRECATIONS
      /* It fades away first: whoever asks for the next question would be given this one. */
      tonari_ui_test_wait (is_gone, question);
    }
#endif
  g_object_unref (question);
}
