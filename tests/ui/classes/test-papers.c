/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The papers of a class in the window: what the menus offer reaches the print dialog, and makes pages there.
 */

#include <string.h>

#include "classes-fixture.h"

#include "tonari-class-print.h"
#include "tonari-course-view.h"
#include "tonari-editor.h"
#include "tonari-people-windows.h"
#include "tonari-person.h"
#include "tonari-print.h"
#include "tonari-without-names.h"

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

static void
close_to_its_end (ClassesFixture *fixture, GtkWindow *window)
{
  g_object_ref (window);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (window);
}

static void
add_mark (ClassesFixture *fixture, guint session, gint64 enrolment, TonariAttendanceState state, double ease)
{
  g_autoptr (TonariAttendance) mark = tonari_attendance_new ();

  mark->session = fixture->sessions[session];
  mark->enrolment = enrolment;
  mark->state = state;
  mark->ease_before = ease;
  mark->ease_after = ease + 2;
  tonari_ui_test_save (fixture->context, &tonari_attendance_entity, mark);
}

/* Three more people; all are at the first session, four at the second. */
static void
fill_class (ClassesFixture *fixture)
{
  for (guint i = 0; i < CLASSES_FIXTURE_PARTICIPANTS + 3; i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
      gint64 id;

      if (i < CLASSES_FIXTURE_PARTICIPANTS)
        id = fixture->enrolments[i];
      else
        {
          person->name = g_strdup_printf ("おだ%u", i);
          enrolment->class_id = fixture->class_id;
          enrolment->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
          enrolment->called_name = g_strdup ("おださん");
          enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
          id = tonari_ui_test_save (fixture->context, &tonari_enrolment_entity, enrolment);
        }
      add_mark (fixture, 0, id, TONARI_ATTENDANCE_STATE_PRESENT, 3);
      add_mark (fixture, 1, id,
                i < 4 ? TONARI_ATTENDANCE_STATE_LATE : TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, 1);
    }
  tonari_class_model_reload (fixture->model);
  tonari_ui_test_settle (fixture->context);
}

/* All that is written under a widget. */
static void
collect_words (GtkWidget *widget, GString *words)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

/* Without the marks that let a line break where a phrase ends. */
static char *
words_of (GtkWindow *window)
{
  GString *words = g_string_new (NULL);

  collect_words (GTK_WIDGET (window), words);
  g_string_replace (words, "\u2060", "", 0);
  g_string_replace (words, "\u200b", "", 0);

  return g_string_free (words, FALSE);
}

static void
test_without_names (void)
{
  static const char *const never[] = { "あおき", "いとう", "うえ", "えとう", "おだ", "アオ", "さん\n" };
  ClassesFixture fixture;
  GtkWindow *window, *shown;
  GtkWidget *view;
  g_autofree char *few = NULL;
  g_autofree char *words = NULL;
  g_autofree char *said = NULL;
  g_autofree char *made = NULL;
  double x, y;

  classes_fixture_open (&fixture);
  tonari_print_set_provider (&provider);
  window = GTK_WINDOW (gtk_window_new ());
  tonari_ui_test_present (window);

  /* Nobody was there yet: it says so, and shows nothing. */
  shown = tonari_without_names_present (fixture.model, GTK_WIDGET (window));
  tonari_ui_test_settle (fixture.context);
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (shown), TONARI_TYPE_COURSE_VIEW, NULL, NULL));
  few = words_of (shown);
  g_assert_nonnull (strstr (few, g_dgettext ("tonari", "Not Shown")));
  close_to_its_end (&fixture, shown);

  fill_class (&fixture);
  shown = tonari_without_names_present (fixture.model, GTK_WIDGET (window));
  tonari_ui_test_present (shown);
  tonari_ui_test_settle (fixture.context);
  view = tonari_ui_test_find (GTK_WIDGET (shown), TONARI_TYPE_COURSE_VIEW, NULL, NULL);
  g_assert_nonnull (view);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (view)), ==, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_cmpint (gtk_widget_get_height (view), >, 7 * 30);

  words = words_of (shown);
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    if (strstr (words, never[i]) != NULL)
      g_error ("“%s” is in: %s", never[i], words);
  /* Four said at the second session how they felt, which is not told, and why. */
  said = g_strdup_printf (g_dgettext ("tonari", "ease on leaving %g"), 5.0);
  g_assert_nonnull (strstr (words, said));
  g_free (said);
  said = g_strdup_printf (g_dgettext ("tonari", "ease on leaving %g"), 3.0);
  g_assert_null (strstr (words, said));
  g_clear_pointer (&said, g_free);

  /* Under the pointer one session of one participant; nothing between them. */
  x = gtk_widget_get_width (view) / 8.0;
  y = gtk_widget_get_height (view) / 3.0;
  said = tonari_course_view_say_at (TONARI_COURSE_VIEW (view), x, y);
  g_assert_nonnull (said);
  g_assert_nonnull (strstr (said, "1"));
  g_clear_pointer (&said, g_free);
  said = tonari_course_view_say_at (TONARI_COURSE_VIEW (view), 1, 1);
  g_assert_null (said);

  n_jobs = 0;
  press (shown, "_Print…");
  g_assert_cmpuint (n_jobs, ==, 1);
  made = tonari_ui_test_run (fixture.context, make, NULL);
  g_assert_cmpstr (made, ==, "made");
  handed_over.data_free (handed_over.data);

  close_to_its_end (&fixture, shown);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture.context);
  tonari_print_set_provider (NULL);
  classes_fixture_close (&fixture);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);

  g_test_add_func ("/papers/every-kind", test_every_kind);
  g_test_add_func ("/papers/consent", test_consent);
  g_test_add_func ("/papers/without-names", test_without_names);

  return g_test_run ();
}
