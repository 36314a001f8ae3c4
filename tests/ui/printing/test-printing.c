/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "tonari-case.h"
#include "tonari-person.h"
#include "tonari-print-dialog.h"
#include "tonari-print-pages.h"
#include "tonari-printer.h"
#include "tonari-printing.h"
#include "tonari-store-cases.h"
#include "tonari-ui-test.h"

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  char *folder;
  guint n_failed;
} Fixture;

static void
failed_cb (Fixture *fixture)
{
  fixture->n_failed++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = tonari_ui_test_context ();
  g_signal_connect_swapped (fixture->context, "failed", G_CALLBACK (failed_cb), fixture);
  for (guint i = 1; i <= 3; i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariCase) acase = tonari_case_new ();

      person->name = g_strdup ("架空 太郎");
      person->birth = tonari_date_new (1990, 4, 1);
      acase->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
      acase->code = g_strdup_printf ("R8-%03u", i);
      tonari_ui_test_save (fixture->context, &tonari_case_entity, acase);
    }

  fixture->folder = g_dir_make_tmp ("tonari-print-XXXXXX", NULL);
  fixture->window = adw_window_new ();
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GDir *dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_dir_close (dir);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  tonari_ui_test_close (fixture->context);
}

static TonariDocument *
make (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  TonariLife *life = tonari_store_life (db, index + 1, error);

  return life != NULL ? tonari_document_for_life (life, options) : NULL;
}

static guint n_freed;

static void
data_freed (gpointer data)
{
  n_freed++;
}

static TonariDocument *
make_nothing (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "Ask first, then print again.");

  return NULL;
}

static TonariPrintDialog *
dialog_new (Fixture *fixture, guint n_documents)
{
  TonariPrintJob job = {
    .title = "Print",
    .file_name = "R8-001",
    .n_documents = n_documents,
    .offers = TONARI_PRINT_OFFER_SIZE | TONARI_PRINT_OFFER_NAME | TONARI_PRINT_OFFER_RANGE |
              TONARI_PRINT_OFFER_PICTURE,
    .from = tonari_date_new (2020, 1, 1).day,
    .to = tonari_date_new (2022, 1, 1).day,
    .make = make,
    .data = fixture,
    .data_free = data_freed,
  };
  GtkWindow *window = tonari_print_job (GTK_WINDOW (fixture->window), fixture->context, &job);

  g_assert_true (TONARI_IS_PRINT_DIALOG (window));
  tonari_ui_test_present (window);
  tonari_ui_test_settle (fixture->context);

  return TONARI_PRINT_DIALOG (window);
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* What is missing, and the way out, are said in full; a line at the edge would cut them off. */
static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  TonariPrintJob job = { .title = "Print", .file_name = "R8-001", .n_documents = 1, .make = make_nothing };
  GtkWindow *dialog = tonari_print_job (GTK_WINDOW (fixture->window), fixture->context, &job);
  GtkWidget *question;

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  tonari_ui_test_wait (is_null, &dialog);
  tonari_ui_test_settle (fixture->context);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  g_assert_true (tonari_ui_test_question_says (question, "Ask first, then print again."));
  tonari_ui_test_answer (question, "close");
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

static void
test_lives_and_dies (Fixture *fixture, gconstpointer data)
{
  TonariPrintDialog *dialog = g_object_ref (dialog_new (fixture, 1));
  TonariPaperOptions options = tonari_print_dialog_options (dialog);

  /* As on the screen, in colour, on A4, and without the name, unless asked for. */
  g_assert_cmpint (options.size, ==, TONARI_PAPER_A4);
  g_assert_false (options.mono);
  g_assert_false (options.with_name);
  g_assert_cmpint (options.from, ==, tonari_date_new (2020, 1, 1).day);
  g_assert_cmpint (options.today, ==, tonari_context_today (fixture->context));

  adw_combo_row_set_selected (ADW_COMBO_ROW (tonari_ui_test_row (GTK_WIDGET (dialog), "Paper")), 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (tonari_ui_test_row (GTK_WIDGET (dialog), "Colour")), 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (tonari_ui_test_row (GTK_WIDGET (dialog), "Years")), 1);
  options = tonari_print_dialog_options (dialog);
  g_assert_cmpint (options.size, ==, TONARI_PAPER_A3);
  g_assert_true (options.mono);
  g_assert_cmpint (options.from, ==, 0);
  tonari_ui_test_settle (fixture->context);

  n_freed = 0;
  gtk_window_destroy (GTK_WINDOW (dialog));
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (dialog));
  g_assert_cmpuint (n_freed, ==, 1);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

static void
test_saves (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    TonariPrintFormat format;
    guint n_documents;
    const char *begins;
  } cases[] = {
    { TONARI_PRINT_FORMAT_PDF, 1, "%PDF-" },
    { TONARI_PRINT_FORMAT_PDF, 3, "%PDF-" },
    { TONARI_PRINT_FORMAT_SVG, 1, "<?xml" },
    { TONARI_PRINT_FORMAT_PNG, 1, "\211PNG" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariPrintDialog *dialog = dialog_new (fixture, cases[i].n_documents);
      g_autofree char *name =
          g_strdup_printf ("out-%" G_GSIZE_FORMAT ".%s", i, tonari_print_format_suffix (cases[i].format));
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autofree char *contents = NULL;
      gsize length;

      g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
      tonari_print_dialog_save (dialog, cases[i].format, file);
      tonari_ui_test_wait (is_null, &dialog);
      g_assert_cmpuint (fixture->n_failed, ==, 0);

      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpuint (length, >, 1000);
      g_assert_true (strncmp (contents, cases[i].begins, strlen (cases[i].begins)) == 0);
      g_assert_null (g_strstr_len (contents, (gssize) length, "架空"));
    }
}

static gboolean
has_failed (gpointer data)
{
  return ((Fixture *) data)->n_failed > 0;
}

static void
test_failure_stays (Fixture *fixture, gconstpointer data)
{
  TonariPrintDialog *dialog = dialog_new (fixture, 3);
  g_autofree char *path = g_build_filename (fixture->folder, "missing", "out.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  /* The dialog stays, so that another place can be chosen. */
  tonari_print_dialog_save (dialog, TONARI_PRINT_FORMAT_PDF, file);
  tonari_ui_test_wait (has_failed, fixture);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  g_assert_false (g_file_query_exists (file, NULL));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static gboolean
can_close (gpointer data)
{
  TonariPrintDialog **dialog = data;

  if (*dialog != NULL)
    gtk_window_close (GTK_WINDOW (*dialog));

  return *dialog == NULL;
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  TonariPrintDialog *dialog = dialog_new (fixture, 3);
  g_autofree char *path = g_build_filename (fixture->folder, "cancelled.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  tonari_print_dialog_save (dialog, TONARI_PRINT_FORMAT_PDF, file);
  /* The first close stops the writing, the next one closes. */
  tonari_ui_test_wait (can_close, &dialog);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

/* Several documents go to the printer as one. */
static void
test_many_pages (Fixture *fixture, gconstpointer data)
{
  TonariPrintJob job = { .title = "Print", .n_documents = 3, .make = make, .data = fixture };
  TonariPaperOptions options = { .size = TONARI_PAPER_A4, .today = tonari_context_today (fixture->context) };
  g_autoptr (TonariPrintWork) work = tonari_print_work_new (&job);
  TonariPrintRequest *request = tonari_print_request_new (work, &options, 0);
  const char *book = tonari_store_queue_path (tonari_context_queue (fixture->context));
  g_autoptr (TonariPrintPages) pages = NULL;
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  int n_pages;

  pages = tonari_print_work_all (request, book, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (tonari_print_pages_count (pages), ==, 3);
  operation = tonari_printer_operation (tonari_print_pages_ref (pages));
  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, ==, 3);

  g_cancellable_cancel (cancelled);
  g_assert_null (tonari_print_work_all (request, book, NULL, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  tonari_print_request_free (request);
}

static gboolean
is_choosing (gpointer data)
{
  GtkWidget *stack = data;

  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "choose") == 0;
}

/* The button is there for many as for one, and closing stops what is on its way to the printer. */
static void
test_print_many (Fixture *fixture, gconstpointer data)
{
  TonariPrintDialog *dialog = dialog_new (fixture, 3);
  GtkWidget *button = GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (dialog), TONARI_TYPE_PRINT_DIALOG, "print_button"));
  GtkWidget *stack =
      GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (dialog), TONARI_TYPE_PRINT_DIALOG, "doing"));

  g_assert_true (gtk_widget_get_visible (button));
  gtk_widget_activate_action (button, "print.print", NULL);
  g_assert_false (is_choosing (stack));
  gtk_window_close (GTK_WINDOW (dialog));
  tonari_ui_test_wait (is_choosing, stack);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  g_assert_cmpuint (fixture->n_failed, ==, 0);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static gpointer
life_of_first (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariLife **life = data;

  *life = tonari_store_life (db, 1, error);

  return NULL;
}

static void
test_printer (Fixture *fixture, gconstpointer data)
{
  TonariPaperOptions options = { .size = TONARI_PAPER_A3, .today = tonari_context_today (fixture->context) };
  g_autofree char *path = g_build_filename (fixture->folder, "printed.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (TonariDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  TonariPrintPages *pages;
  TonariLife *life = NULL;
  double width, height;
  gsize length;

  tonari_ui_test_run (fixture->context, life_of_first, &life);
  document = tonari_document_for_life (life, &options);
  pages = tonari_print_pages_new (document);
  g_assert_cmpuint (tonari_print_pages_count (pages), ==, 1);
  tonari_print_pages_size (pages, &width, &height);
  g_assert_cmpfloat (width, >, height);

  operation = tonari_printer_operation (pages);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            GTK_WINDOW (fixture->window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

/* Every row is one stop of Tab, a row with a switch too. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  TonariPrintDialog *dialog = dialog_new (fixture, 1);
  GtkWidget *last = NULL;
  guint n_rows = 0;

  gtk_window_set_focus (GTK_WINDOW (dialog), NULL);
  while (gtk_widget_child_focus (GTK_WIDGET (dialog), GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (dialog));
      GtkWidget *row =
          ADW_IS_PREFERENCES_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, ADW_TYPE_PREFERENCES_ROW);

      if (row == NULL && n_rows > 0)
        break;
      g_assert_true (row == NULL || row != last);
      last = row;
      n_rows += row != NULL;
    }
  g_assert_cmpuint (n_rows, ==, 5);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

#define ADD(name, func) g_test_add ("/printing/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_printing_init ();

  ADD ("nothing", test_nothing);
  ADD ("lives-and-dies", test_lives_and_dies);
  ADD ("saves", test_saves);
  ADD ("failure-stays", test_failure_stays);
  ADD ("cancel", test_cancel);
  ADD ("printer", test_printer);
  ADD ("many-pages", test_many_pages);
  ADD ("print-many", test_print_many);
  ADD ("tab", test_tab);

  return g_test_run ();
}
