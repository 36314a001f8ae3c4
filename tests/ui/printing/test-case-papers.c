/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every paper of a case, every blank form and the list of cases, from the entry of its menu to the page in
 * the preview. */

#include "tonari-case-page.h"
#include "tonari-case-paper.h"
#include "tonari-cases-page.h"
#include "tonari-cases.h"
#include "tonari-demo.h"
#include "tonari-page.h"
#include "tonari-print-dialog.h"
#include "tonari-printing.h"
#include "tonari-shared.h"
#include "tonari-store-cases.h"
#include "tonari-ui-test.h"

#define N_CASES 12

static TonariContext *context;
static GtkWidget *window;
static TonariPage *page;
static guint n_said;
static char *pressed; /* title of the last page that came */

static gpointer
fill (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariDemoOptions options = TONARI_DEMO_DEFAULTS;

  options.today = tonari_date_new (2026, 11, 21).day;
  tonari_demo_fill (db, &options, cancellable, error);

  return NULL;
}

static void
failed_cb (TonariContext *from, const char *text, const char *details)
{
  g_error ("%s %s", text, details != NULL ? details : "");
}

static void
said_cb (void)
{
  n_said++;
}

static gboolean
is_answered (gpointer data)
{
  GtkWindow *dialog = tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG);

  return dialog == NULL || tonari_print_dialog_n_pages (TONARI_PRINT_DIALOG (dialog)) > 0;
}

static gboolean
is_closed (gpointer data)
{
  return tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG) == NULL;
}

/* What the key for printing makes of the page as it is, for `press()` in the place of an entry. */
#define KEY NULL

/* Presses the entry with @token; whether a page came.  Where there is nothing to print it is said. */
static gboolean
press (const char *action, const char *token)
{
  GtkWindow *dialog;
  guint n_before = n_said;

  if (action == KEY)
    g_assert_true (tonari_page_print (page));
  else
    gtk_widget_activate_action (tonari_page_get_header_widget (page), action, token != NULL ? "s" : NULL,
                                token);
  dialog = tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG);
  g_assert_nonnull (dialog);
  tonari_ui_test_wait (is_answered, NULL);
  if (tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG) == NULL)
    {
      g_assert_cmpuint (n_said, >, n_before);
      return FALSE;
    }

  g_free (pressed);
  pressed = g_strdup (gtk_window_get_title (dialog));
  g_object_ref (dialog);
  gtk_window_close (dialog);
  tonari_ui_test_wait (is_closed, NULL);
  tonari_ui_test_settle (context);
  g_assert_finalize_object (G_OBJECT (dialog));

  return TRUE;
}

static gboolean
is_shown (gpointer data)
{
  const TonariCaseSheet *sheet = tonari_case_page_sheet (
      TONARI_CASE_PAGE (tonari_ui_test_find (GTK_WIDGET (page), TONARI_TYPE_CASE_PAGE, NULL, NULL)));

  return sheet != NULL && sheet->case_id == *(gint64 *) data;
}

static void
test_papers (void)
{
  gboolean came[32] = { FALSE };

  g_assert_cmpuint (tonari_case_paper_words.n_list, <, G_N_ELEMENTS (came));
  for (gint64 id = 1; id <= N_CASES; id++)
    {
      g_assert_true (tonari_page_show_row (page, "cases", id));
      tonari_ui_test_wait (is_shown, &id);
      for (guint i = 0; i < tonari_case_paper_words.n_list; i++)
        if (!came[i])
          came[i] = press ("case.paper", tonari_case_paper_words.list[i].token);
    }
  for (guint i = 0; i < tonari_case_paper_words.n_list; i++)
    {
      g_test_message ("%s", tonari_case_paper_words.list[i].token);
      g_assert_true (came[i]);
    }
  g_assert_true (tonari_page_go_back (page));
}

static void
test_blanks (void)
{
  guint n_blanks = 0;

  for (guint i = 0; i < tonari_case_paper_words.n_list; i++)
    if (tonari_case_paper_has_blank ((TonariCasePaperKind) tonari_case_paper_words.list[i].value))
      {
        g_test_message ("%s", tonari_case_paper_words.list[i].token);
        g_assert_true (press ("cases.blank", tonari_case_paper_words.list[i].token));
        n_blanks++;
      }
  g_assert_cmpuint (n_blanks, >, 3);
}

static gboolean
says_left_out (GtkWidget *widget, gpointer data)
{
  const char *text = gtk_label_get_label (GTK_LABEL (widget));

  return gtk_widget_get_visible (widget) &&
         (g_str_has_prefix (text, "Not on this page:") || g_str_has_prefix (text, "この紙に載らないもの："));
}

/* The chart for the family: what is not on the page is said beside the preview, and nothing is for staff. */
static void
test_audience (void)
{
  gint64 id = 1;
  GtkWindow *dialog;
  GtkWidget *row;

  g_assert_true (tonari_page_show_row (page, "cases", id));
  tonari_ui_test_wait (is_shown, &id);
  g_assert_true (tonari_page_print (page));
  tonari_ui_test_wait (is_answered, NULL);
  dialog = tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, says_left_out, NULL));

  row = tonari_ui_test_row (GTK_WIDGET (dialog), "Who Looks at It");
  if (row == NULL)
    row = tonari_ui_test_row (GTK_WIDGET (dialog), "見せる相手");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), TONARI_AUDIENCE_FAMILY);
  tonari_ui_test_settle (context);
  g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, says_left_out, NULL));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), TONARI_AUDIENCE_STAFF);
  tonari_ui_test_settle (context);
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, says_left_out, NULL));

  g_object_ref (dialog);
  gtk_window_close (dialog);
  tonari_ui_test_wait (is_closed, NULL);
  tonari_ui_test_settle (context);
  g_assert_finalize_object (G_OBJECT (dialog));
  g_assert_true (tonari_page_go_back (page));
}

static void
test_list (void)
{
  g_autofree char *title = NULL;

  g_assert_true (press ("cases.print-list", NULL));
  title = g_strdup (pressed);
  /* The key prints what is on the screen: the list, and not a page for each of its cases. */
  g_assert_true (press (KEY, NULL));
  g_assert_cmpstr (pressed, ==, title);
  g_assert_true (press ("cases.print", NULL));
  g_assert_cmpstr (pressed, !=, title);
}

int
main (int argc, char **argv)
{
  int failures;

  tonari_ui_test_init (&argc, &argv);
  tonari_shared_init ();
  tonari_printing_init ();
  context = tonari_ui_test_context ();
  tonari_ui_test_run (context, fill, NULL);
  g_signal_connect (context, "failed", G_CALLBACK (failed_cb), NULL);
  g_signal_connect (context, "said", G_CALLBACK (said_cb), NULL);
  page = TONARI_PAGE (tonari_cases_page_new (context));
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 700);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (page));
  tonari_ui_test_present (GTK_WINDOW (window));
  tonari_ui_test_settle (context);

  g_test_add_func ("/case-papers/papers", test_papers);
  g_test_add_func ("/case-papers/blanks", test_blanks);
  g_test_add_func ("/case-papers/audience", test_audience);
  g_test_add_func ("/case-papers/list", test_list);
  failures = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));
  tonari_ui_test_settle (context);
  tonari_ui_test_close (context);
  g_free (pressed);

  return failures;
}
