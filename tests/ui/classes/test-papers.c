/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The papers of a class in the window: what the menus offer reaches the print dialog, and makes pages there.
 */

#include <string.h>

#include "classes-fixture.h"

#include "tonari-class-print.h"
#include "tonari-editor.h"
#include "tonari-people-windows.h"
#include "tonari-print.h"

static TonariPrintJob handed_over;
static guint n_jobs;

static GtkWindow *
print_job (GtkWindow *parent, TonariContext *context, const TonariPrintJob *job)
{
  handed_over = *job;
  n_jobs++;
  g_assert_cmpuint (job->n_documents, ==, 1);
  g_assert_cmpstr (job->title, !=, "");
  g_assert_null (strpbrk (job->file_name, "/\\:"));
  handed_over.title = handed_over.file_name = NULL;

  return NULL;
}

static const TonariPrintProvider provider = { NULL, print_job };

static gpointer
make (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariPaperOptions options = { .today = tonari_date_new (2026, 11, 21).day };
  g_autoptr (GError) local = NULL;
  TonariDocument *document = handed_over.make (db, 0, &options, handed_over.data, &local);

  if (document == NULL)
    {
      /* Nobody to print is said in words, nothing else fails. */
      g_assert_error (local, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      return g_strdup ("");
    }
  g_assert_no_error (local);
  g_assert_cmpuint (tonari_document_n_pages (document), >, 0);
  tonari_document_free (document);

  return g_strdup ("made");
}

static guint
n_items (gboolean of_session)
{
  g_autoptr (GMenuModel) menu = tonari_class_print_menu (of_session);

  return (guint) g_menu_model_get_n_items (menu);
}

static void
test_every_kind (void)
{
  ClassesFixture fixture;
  GtkWindow *window;
  guint n_made = 0;

  classes_fixture_open (&fixture);
  tonari_print_set_provider (&provider);
  window = GTK_WINDOW (gtk_window_new ());
  for (guint i = 0; i < tonari_class_paper_words.n_list; i++)
    {
      g_autofree char *made = NULL;

      n_jobs = 0;
      tonari_class_print (fixture.model, tonari_class_paper_words.list[i].token, fixture.sessions[0],
                          GTK_WIDGET (window));
      g_assert_cmpuint (n_jobs, ==, 1);
      made = tonari_ui_test_run (fixture.context, make, NULL);
      n_made += g_str_equal (made, "made");
      handed_over.data_free (handed_over.data);
    }
  g_assert_cmpuint (n_made, >=, 8);
  n_jobs = 0;
  g_assert_null (tonari_class_print (fixture.model, "posters", 0, GTK_WIDGET (window)));
  g_assert_cmpuint (n_jobs, ==, 0);
  g_assert_cmpuint (n_items (FALSE), ==, tonari_class_paper_words.n_list);
  g_assert_cmpuint (n_items (TRUE), ==, 4);

  tonari_print_set_provider (NULL);
  gtk_window_destroy (window);
  classes_fixture_close (&fixture);
}

static void
press (GtkWindow *window, const char *msgid)
{
  g_auto (GStrv) pieces = g_strsplit (g_dgettext ("tonari", msgid), "_", 2);
  g_autofree char *label = g_strjoinv ("", pieces);
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (window), label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* The form lies before them while one talks: its button stands in the prior interview, before anything is
 * saved. */
static void
test_consent (void)
{
  ClassesFixture fixture;
  GtkWindow *window;
  GtkWindow *editor;
  g_autofree char *made = NULL;

  classes_fixture_open (&fixture);
  tonari_print_set_provider (&provider);
  window = GTK_WINDOW (gtk_window_new ());
  tonari_ui_test_present (window);
  tonari_people_interview (fixture.context, fixture.enrolments[0], GTK_WIDGET (window));
  tonari_ui_test_settle (fixture.context);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);

  n_jobs = 0;
  press (editor, "_Print the Consent Form…");
  g_assert_cmpuint (n_jobs, ==, 1);
  made = tonari_ui_test_run (fixture.context, make, NULL);
  g_assert_cmpstr (made, ==, "made");
  handed_over.data_free (handed_over.data);

  g_object_ref (editor);
  gtk_window_destroy (editor);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture.context);
  g_assert_finalize_object (editor);
  tonari_print_set_provider (NULL);
  classes_fixture_close (&fixture);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);

  g_test_add_func ("/papers/every-kind", test_every_kind);
  g_test_add_func ("/papers/consent", test_consent);

  return g_test_run ();
}
