/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "classes-fixture.h"

#include "tonari-apart-dialog.h"
#include "tonari-application-dialog.h"
#include "tonari-applications-data.h"
#include "tonari-class-applications.h"
#include "tonari-class-progress.h"
#include "tonari-completion-dialog.h"
#include "tonari-curriculum.h"
#include "tonari-editor.h"
#include "tonari-follow-up.h"
#include "tonari-going-on.h"
#include "tonari-make-up-dialog.h"
#include "tonari-not-together.h"
#include "tonari-people-actions.h"
#include "tonari-people-windows.h"
#include "tonari-progress-dialog.h"
#include "tonari-row-list.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-store-progress.h"

typedef struct
{
  ClassesFixture classes;
  GtkWindow *window;
  GtkWidget *part;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  classes_fixture_open (&fixture->classes);
  fixture->window = GTK_WINDOW (adw_window_new ());
  fixture->part = tonari_class_applications_new (fixture->classes.model);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->part);
  gtk_window_set_default_size (fixture->window, 800, 600);
  tonari_ui_test_present (fixture->window);
  tonari_class_model_reload (fixture->classes.model);
  tonari_ui_test_settle (fixture->classes.context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = g_object_ref (fixture->window);

  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
  classes_fixture_close (&fixture->classes);
}

static const char *
_t (const char *english)
{
  return g_dgettext ("tonari", english);
}

static gpointer
read_all (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_applications_data_load (db, data, cancellable, error);
}

static TonariApplicationsData *
read_book (Fixture *fixture)
{
  return tonari_ui_test_run (fixture->classes.context, read_all, &fixture->classes.class_id);
}

static gint64
add_applicant (Fixture *fixture, const char *name, TonariEnrolmentStatus status, gint64 position)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  person->name = g_strdup (name);
  enrolment->class_id = fixture->classes.class_id;
  enrolment->person = tonari_ui_test_save (fixture->classes.context, &tonari_person_entity, person);
  enrolment->status = status;
  enrolment->position = position;

  return tonari_ui_test_save (fixture->classes.context, &tonari_enrolment_entity, enrolment);
}

static void
set_capacity (Fixture *fixture, gint64 capacity)
{
  g_autoptr (TonariClass) aclass =
      tonari_class_copy (tonari_class_model_sheet (fixture->classes.model)->aclass);

  aclass->capacity = capacity;
  tonari_ui_test_save (fixture->classes.context, &tonari_class_entity, aclass);
  tonari_ui_test_settle (fixture->classes.context);
}

static TonariEnrolmentStatus
status_of (Fixture *fixture, gint64 enrolment)
{
  g_autoptr (TonariApplicationsData) all = read_book (fixture);
  const TonariApplicant *applicant = tonari_applications_data_find (all, enrolment);

  g_assert_nonnull (applicant);

  return applicant->participant->enrolment->status;
}

static void
set_entry (GtkWidget *root, const char *title, const char *text)
{
  GtkWidget *row = tonari_ui_test_row (root, _t (title));

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static void
press (GtkWidget *root, const char *label)
{
  g_auto (GStrv) pieces = g_strsplit (_t (label), "_", -1);
  g_autofree char *plain = g_strjoinv ("", pieces);
  GtkWidget *button = tonari_ui_test_button (root, plain);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
do_action (Fixture *fixture, const char *action, gint64 enrolment)
{
  g_autofree char *name = g_strdup_printf ("applications.%s", action);

  g_assert_true (gtk_widget_activate_action (fixture->part, name, "x", enrolment));
  tonari_ui_test_settle (fixture->classes.context);
}

/* Somebody new in one window: person, what was agreed on contact, how they heard of it. */
static void
test_apply (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = tonari_application_dialog_present (fixture->classes.model, fixture->part);
  GtkWidget *row;
  g_autoptr (TonariApplicationsData) all = NULL;
  const TonariApplicant *applicant = NULL;

  tonari_ui_test_settle (fixture->classes.context);

  /* Without a name nothing is taken, and the window says why. */
  press (GTK_WIDGET (dialog), "_Take It");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_true (tonari_ui_test_window (TONARI_TYPE_APPLICATION_DIALOG) == dialog);

  set_entry (GTK_WIDGET (dialog), "Name", "小野 みか");
  set_entry (GTK_WIDGET (dialog), "Relation to the Person", "姉");
  set_entry (GTK_WIDGET (dialog), "When to Phone", "夕方");
  set_entry (GTK_WIDGET (dialog), "How they heard of it", "広報");
  row = tonari_ui_test_row (GTK_WIDGET (dialog), _t ("The Person Does Not Know"));
  g_assert_nonnull (row);
  gtk_switch_set_active (GTK_SWITCH (tonari_ui_test_find (row, GTK_TYPE_SWITCH, NULL, NULL)), TRUE);

  g_object_ref (dialog);
  press (GTK_WIDGET (dialog), "_Take It");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (dialog);

  all = read_book (fixture);
  for (guint i = 0; i < all->applicants->len; i++)
    {
      const TonariApplicant *one = g_ptr_array_index (all->applicants, i);

      if (g_strcmp0 (one->participant->name, "小野 みか") == 0)
        applicant = one;
    }
  g_assert_nonnull (applicant);
  g_assert_cmpint (applicant->participant->enrolment->status, ==, TONARI_ENROLMENT_STATUS_APPLIED);
  g_assert_cmpint (applicant->participant->enrolment->channel, ==, TONARI_CHANNEL_PHONE);
  g_assert_cmpint (applicant->participant->enrolment->applied_on.day, ==, tonari_date_new (2026, 11, 21).day);
  g_assert_cmpstr (applicant->participant->relation, ==, "姉");
  g_assert_nonnull (applicant->promise);
  g_assert_true (applicant->relative->promise_person_unaware);
  g_assert_cmpint (applicant->relative->case_id, ==, 0);
  g_assert_cmpuint (all->heard->len, ==, 2);
  g_assert_cmpstr (((TonariHeard *) g_ptr_array_index (all->heard, 0))->words, ==, "広報");
  g_assert_null (((TonariHeard *) g_ptr_array_index (all->heard, 1))->words);

  /* One press, one undo. */
  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_clear_pointer (&all, tonari_applications_data_unref);
  all = read_book (fixture);
  g_assert_cmpuint (all->applicants->len, ==, CLASSES_FIXTURE_PARTICIPANTS);
}

/* Somebody known keeps what was agreed with them; Enter in the search takes the first. */
static void
test_apply_known (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  GtkWindow *dialog;
  GtkWidget *search;
  g_autoptr (TonariApplicationsData) all = NULL;
  const TonariApplicant *applicant = NULL;

  person->name = g_strdup ("森 ゆき");
  relative->person = tonari_ui_test_save (fixture->classes.context, &tonari_person_entity, person);
  relative->relation = g_strdup ("母");
  relative->promise_no_post = TRUE;
  relative->row.id = tonari_ui_test_save (fixture->classes.context, &tonari_relative_entity, relative);

  dialog = tonari_application_dialog_present (fixture->classes.model, fixture->part);
  tonari_ui_test_settle (fixture->classes.context);
  search = tonari_ui_test_search (GTK_WIDGET (dialog));
  gtk_editable_set_text (GTK_EDITABLE (search), "森");
  tonari_ui_test_settle (fixture->classes.context);
  g_signal_emit_by_name (search, "activate");
  tonari_ui_test_settle (fixture->classes.context);
  g_object_ref (dialog);
  press (GTK_WIDGET (dialog), "_Take It");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (dialog);

  all = read_book (fixture);
  for (guint i = 0; i < all->applicants->len; i++)
    {
      const TonariApplicant *one = g_ptr_array_index (all->applicants, i);

      if (one->participant->enrolment->person == relative->person)
        applicant = one;
    }
  g_assert_nonnull (applicant);
  g_assert_cmpint (applicant->participant->enrolment->relative, ==, relative->row.id);
  g_assert_true (applicant->relative->promise_no_post);
}

/* What was typed is not thrown away without asking. */
static void
test_close_asks (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = tonari_application_dialog_present (fixture->classes.model, fixture->part);
  GtkWidget *question;

  tonari_ui_test_settle (fixture->classes.context);
  set_entry (GTK_WIDGET (dialog), "Name", "小野");
  g_object_ref (dialog);
  gtk_window_close (dialog);
  tonari_ui_test_settle (fixture->classes.context);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  tonari_ui_test_answer (question, "discard");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (dialog);
}

/* A full class offers the waiting list; who leaves makes room for the first, and one undo takes both back. */
static void
test_waiting (Fixture *fixture, gconstpointer data)
{
  gint64 first;
  gint64 second;
  GtkWidget *question;

  set_capacity (fixture, 3);
  first = add_applicant (fixture, "小野", TONARI_ENROLMENT_STATUS_APPLIED, TONARI_INT_UNKNOWN);
  second = add_applicant (fixture, "加藤", TONARI_ENROLMENT_STATUS_APPLIED, TONARI_INT_UNKNOWN);
  tonari_ui_test_settle (fixture->classes.context);

  do_action (fixture, "accept", first);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  g_assert_cmpint (status_of (fixture, first), ==, TONARI_ENROLMENT_STATUS_APPLIED);
  tonari_ui_test_answer (question, "wait");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (status_of (fixture, first), ==, TONARI_ENROLMENT_STATUS_WAITING);
  do_action (fixture, "wait", second);
  g_assert_cmpint (status_of (fixture, second), ==, TONARI_ENROLMENT_STATUS_WAITING);

  do_action (fixture, "before", second);
  do_action (fixture, "leave", fixture->classes.enrolments[0]);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  tonari_ui_test_answer (question, "leave");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (status_of (fixture, fixture->classes.enrolments[0]), ==, TONARI_ENROLMENT_STATUS_LEFT);
  g_assert_cmpint (status_of (fixture, second), ==, TONARI_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpint (status_of (fixture, first), ==, TONARI_ENROLMENT_STATUS_WAITING);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (status_of (fixture, fixture->classes.enrolments[0]), ==, TONARI_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpint (status_of (fixture, second), ==, TONARI_ENROLMENT_STATUS_WAITING);
}

/* A place that is free asks nothing. */
static void
test_accept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariApplicationsData) all = NULL;
  gint64 applicant;

  set_capacity (fixture, 4);
  applicant = add_applicant (fixture, "小野", TONARI_ENROLMENT_STATUS_APPLIED, TONARI_INT_UNKNOWN);
  tonari_ui_test_settle (fixture->classes.context);
  do_action (fixture, "accept", applicant);
  g_assert_null (tonari_ui_test_question ());
  g_assert_cmpint (status_of (fixture, applicant), ==, TONARI_ENROLMENT_STATUS_ENROLLED);

  do_action (fixture, "observe", applicant);
  g_assert_cmpint (status_of (fixture, applicant), ==, TONARI_ENROLMENT_STATUS_OBSERVER);
  do_action (fixture, "remove", applicant);
  all = read_book (fixture);
  g_assert_cmpuint (all->applicants->len, ==, CLASSES_FIXTURE_PARTICIPANTS);
}

static void
close_window (Fixture *fixture, GType type)
{
  GtkWindow *window;

  tonari_ui_test_settle (fixture->classes.context);
  window = tonari_ui_test_window (type);
  g_assert_nonnull (window);
  g_object_ref (window);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
}

/* Every window is shown, closed and finalised. */
static void
test_windows (Fixture *fixture, gconstpointer data)
{
  TonariContext *context = fixture->classes.context;
  gint64 enrolment = fixture->classes.enrolments[0];
  g_autoptr (TonariNotTogether) pair = tonari_not_together_new ();
  g_autoptr (TonariApplicationsData) all = read_book (fixture);

  pair->person =
      tonari_applications_data_find (all, fixture->classes.enrolments[1])->participant->enrolment->person;
  pair->other_person = tonari_applications_data_find (all, enrolment)->participant->enrolment->person;
  pair->reason = g_strdup ("親戚");
  tonari_ui_test_save (context, &tonari_not_together_entity, pair);

  tonari_people_edit (context, enrolment, fixture->part);
  close_window (fixture, TONARI_TYPE_EDITOR);
  tonari_people_interview (context, enrolment, fixture->part);
  close_window (fixture, TONARI_TYPE_EDITOR);

  /* Who was written first says nothing: both see the other. */
  tonari_people_apart (context, enrolment, fixture->part);
  tonari_ui_test_settle (context);
  g_assert_nonnull (
      tonari_ui_test_row (GTK_WIDGET (tonari_ui_test_window (TONARI_TYPE_APART_DIALOG)), "いとう"));
  close_window (fixture, TONARI_TYPE_APART_DIALOG);

  tonari_class_applications_add (TONARI_CLASS_APPLICATIONS (fixture->part));
  close_window (fixture, TONARI_TYPE_APPLICATION_DIALOG);
}

/* Themes, marks and a session of another class, for progress and make-ups. */
static gint64
add_theme (Fixture *fixture, gint64 curriculum, gint64 position, const char *title, guint session)
{
  g_autoptr (TonariModule) module = tonari_module_new ();
  g_autoptr (TonariSessionModule) link = tonari_session_module_new ();

  module->curriculum = curriculum;
  module->position = position;
  module->title = g_strdup (title);
  link->module = tonari_ui_test_save (fixture->classes.context, &tonari_module_entity, module);
  link->session = fixture->classes.sessions[session];
  tonari_ui_test_save (fixture->classes.context, &tonari_session_module_entity, link);

  return link->module;
}

static void
add_themes (Fixture *fixture)
{
  g_autoptr (TonariCurriculum) curriculum = tonari_curriculum_new ();
  g_autoptr (TonariClass) aclass =
      tonari_class_copy (tonari_class_model_sheet (fixture->classes.model)->aclass);

  curriculum->title = g_strdup ("基礎編 試し");
  curriculum->number = 99;
  aclass->curriculum = tonari_ui_test_save (fixture->classes.context, &tonari_curriculum_entity, curriculum);
  tonari_ui_test_save (fixture->classes.context, &tonari_class_entity, aclass);
  add_theme (fixture, aclass->curriculum, 1, "知る", 0);
  add_theme (fixture, aclass->curriculum, 2, "話す", 1);
  add_theme (fixture, aclass->curriculum, 3, "ふりかえる", 2);
  add_theme (fixture, aclass->curriculum, 4, "つながる", 2);
  for (guint i = 0; i < CLASSES_FIXTURE_SESSIONS; i++)
    for (guint p = 0; p < 2; p++)
      {
        g_autoptr (TonariAttendance) mark = tonari_attendance_new ();

        mark->session = fixture->classes.sessions[i];
        mark->enrolment = fixture->classes.enrolments[p];
        mark->state =
            p == 1 && i == 2 ? TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED : TONARI_ATTENDANCE_STATE_PRESENT;
        tonari_ui_test_save (fixture->classes.context, &tonari_attendance_entity, mark);
      }
  tonari_ui_test_settle (fixture->classes.context);
}

static gpointer
read_progress (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_progress (db, *(gint64 *) data, tonari_date_new (2026, 11, 21).day, error);
}

static guint
credited (Fixture *fixture, guint participant)
{
  g_autoptr (TonariProgressSheet) sheet =
      tonari_ui_test_run (fixture->classes.context, read_progress, &fixture->classes.class_id);
  const TonariProgress *progress =
      tonari_progress_sheet_find (sheet, fixture->classes.enrolments[participant]);

  g_assert_nonnull (progress);

  return progress->credited;
}

/* A missed session gone through alone, one theme of two; then all of it taken back. */
static void
test_make_up (Fixture *fixture, gconstpointer data)
{
  TonariContext *context = fixture->classes.context;
  GtkWindow *dialog;
  GtkWidget *row;
  GtkWidget *check;

  add_themes (fixture);
  g_assert_cmpuint (credited (fixture, 0), ==, 4);
  g_assert_cmpuint (credited (fixture, 1), ==, 2);

  dialog = tonari_make_up_dialog_present (context, fixture->classes.sessions[2],
                                          fixture->classes.enrolments[1], fixture->part);
  tonari_ui_test_settle (context);
  row = tonari_ui_test_row (GTK_WIDGET (dialog), _t ("How"));
  g_assert_nonnull (row);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, TONARI_MAKE_UP_WAY_ALONE);
  /* The session that is chosen can be read, or that there is none. */
  for (int way = TONARI_MAKE_UP_WAY_CLASS; way >= TONARI_MAKE_UP_WAY_SESSION; way--)
    {
      GtkWidget *which = tonari_ui_test_row (GTK_WIDGET (dialog), _t ("In which session"));

      adw_combo_row_set_selected (ADW_COMBO_ROW (row), (guint) way);
      g_assert_nonnull (which);
      g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (which)), !=, "");
    }
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), TONARI_MAKE_UP_WAY_ALONE);
  row = tonari_ui_test_row (GTK_WIDGET (dialog), "つながる");
  g_assert_nonnull (row);
  check = tonari_ui_test_find (row, GTK_TYPE_CHECK_BUTTON, NULL, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_object_ref (dialog);
  press (GTK_WIDGET (dialog), "_Save");
  tonari_ui_test_settle (context);
  g_assert_finalize_object (dialog);
  g_assert_cmpuint (credited (fixture, 1), ==, 3);

  dialog = tonari_make_up_dialog_present (context, fixture->classes.sessions[2],
                                          fixture->classes.enrolments[1], fixture->part);
  tonari_ui_test_settle (context);
  g_object_ref (dialog);
  press (GTK_WIDGET (dialog), "_Take the Make-up Back");
  tonari_ui_test_settle (context);
  g_assert_finalize_object (dialog);
  g_assert_cmpuint (credited (fixture, 1), ==, 2);
  g_assert_cmpint (classes_fixture_stored (&fixture->classes, 2, 1), ==,
                   TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED);
}

static gpointer
count_follow_ups (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_follow_up_entity, NULL, 0, error);
}

/* Who has all themes is ticked; they complete and get follow-ups, and one undo takes both back. */
static void
test_completion (Fixture *fixture, gconstpointer data)
{
  TonariContext *context = fixture->classes.context;
  GtkWidget *part = tonari_class_progress_new (fixture->classes.model);
  GtkWindow *dialog;
  g_autoptr (GPtrArray) follow_ups = NULL;

  add_themes (fixture);
  adw_window_set_content (ADW_WINDOW (fixture->window), part);
  tonari_ui_test_settle (context);
  g_assert_true (gtk_widget_activate_action (part, "progress.complete", NULL));
  tonari_ui_test_settle (context);
  dialog = tonari_ui_test_window (TONARI_TYPE_COMPLETION_DIALOG);
  g_assert_nonnull (dialog);
  g_object_ref (dialog);
  press (GTK_WIDGET (dialog), "C_omplete");
  tonari_ui_test_settle (context);
  g_assert_finalize_object (dialog);

  g_assert_cmpint (status_of (fixture, fixture->classes.enrolments[0]), ==,
                   TONARI_ENROLMENT_STATUS_COMPLETED);
  g_assert_cmpint (status_of (fixture, fixture->classes.enrolments[1]), ==, TONARI_ENROLMENT_STATUS_ENROLLED);
  follow_ups = tonari_ui_test_run (context, count_follow_ups, NULL);
  g_assert_cmpuint (follow_ups->len, ==, 2);
  tonari_context_undo (context);
  tonari_ui_test_settle (context);
  g_assert_cmpint (status_of (fixture, fixture->classes.enrolments[0]), ==, TONARI_ENROLMENT_STATUS_ENROLLED);
}

/* One participant: a way of taking part makes the relative, the association is dated, the next class gets an
 * application. */
static void
test_person (Fixture *fixture, gconstpointer data)
{
  TonariContext *context = fixture->classes.context;
  g_autoptr (TonariClass) next = tonari_class_new ();
  g_autoptr (TonariApplicationsData) all = NULL;
  const TonariApplicant *applicant;
  GtkWindow *dialog;
  GtkWindow *going_on;
  TonariRowList *classes;
  GtkWidget *row;
  gint64 next_class;

  classes_fixture_add_ended_class (&fixture->classes);
  next->title = g_strdup ("実践編 第1クール");
  next->edition = TONARI_EDITION_PRACTICAL;
  next_class = tonari_ui_test_save (context, &tonari_class_entity, next);
  dialog = tonari_progress_dialog_present (context, fixture->classes.class_id, fixture->classes.enrolments[0],
                                           fixture->part);
  tonari_ui_test_settle (context);

  row = tonari_ui_test_row (GTK_WIDGET (dialog), _t ("Tells of Their Own Experience"));
  gtk_switch_set_active (GTK_SWITCH (tonari_ui_test_find (row, GTK_TYPE_SWITCH, NULL, NULL)), TRUE);
  tonari_ui_test_settle (context);
  row = tonari_ui_test_row (GTK_WIDGET (dialog), _t ("Family association"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), TONARI_ASSOCIATION_TOLD);
  tonari_ui_test_settle (context);
  row = tonari_ui_test_row (GTK_WIDGET (dialog), _t ("Will go on in the next course"));
  gtk_switch_set_active (GTK_SWITCH (tonari_ui_test_find (row, GTK_TYPE_SWITCH, NULL, NULL)), TRUE);
  tonari_ui_test_settle (context);

  press (GTK_WIDGET (dialog), "C_hoose…");
  tonari_ui_test_settle (context);
  going_on = tonari_ui_test_window (TONARI_TYPE_GOING_ON);
  g_assert_nonnull (going_on);
  g_object_ref (going_on);
  classes = TONARI_ROW_LIST (tonari_ui_test_find (GTK_WIDGET (going_on), TONARI_TYPE_ROW_LIST, NULL, NULL));
  g_assert_cmpuint (tonari_row_list_length (classes), ==, 1);
  g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (classes), next->title));
  g_signal_emit_by_name (classes, "activated", next_class);
  tonari_ui_test_settle (context);
  g_assert_finalize_object (going_on);
  close_window (fixture, TONARI_TYPE_PROGRESS_DIALOG);

  all = read_book (fixture);
  applicant = tonari_applications_data_find (all, fixture->classes.enrolments[0]);
  g_assert_true (applicant->relative != NULL && applicant->relative->takes_share);
  g_assert_false (applicant->relative->takes_listen);
  g_assert_cmpint (applicant->participant->enrolment->association, ==, TONARI_ASSOCIATION_TOLD);
  g_assert_cmpint (applicant->participant->enrolment->association_on.day, ==,
                   tonari_date_new (2026, 11, 21).day);
  g_assert_true (applicant->participant->enrolment->continues);
  g_clear_pointer (&all, tonari_applications_data_unref);
  all = tonari_ui_test_run (context, read_all, &next_class);
  g_assert_cmpuint (all->applicants->len, ==, 1);
  applicant = g_ptr_array_index (all->applicants, 0);
  g_assert_cmpint (applicant->participant->enrolment->status, ==, TONARI_ENROLMENT_STATUS_APPLIED);
  g_assert_nonnull (applicant->relative);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/people/apply", test_apply);
  ADD ("/people/apply-known", test_apply_known);
  ADD ("/people/close-asks", test_close_asks);
  ADD ("/people/waiting", test_waiting);
  ADD ("/people/accept", test_accept);
  ADD ("/people/windows", test_windows);
  ADD ("/people/make-up", test_make_up);
  ADD ("/people/completion", test_completion);
  ADD ("/people/person", test_person);

  return g_test_run ();
}
