/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "classes-fixture.h"

#include "tonari-class-dialog.h"
#include "tonari-class-editors.h"
#include "tonari-class-output.h"
#include "tonari-class-page.h"
#include "tonari-class-text.h"
#include "tonari-classes-page.h"
#include "tonari-course-dialog.h"
#include "tonari-editor.h"
#include "tonari-going-on.h"
#include "tonari-page.h"
#include "tonari-participant-dialog.h"
#include "tonari-person.h"
#include "tonari-roll-row.h"
#include "tonari-rows.h"
#include "tonari-sessions-dialog.h"
#include "tonari-themes-dialog.h"

typedef ClassesPageFixture Fixture;

static void
assert_title (Fixture *fixture, const char *expected)
{
  g_autofree char *title = tonari_page_get_title (fixture->page);

  g_assert_cmpstr (title, ==, expected);
}

/* List, class, session, and the same way back. */
static void
test_way (Fixture *fixture, gconstpointer data)
{
  g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (fixture->page), "基礎編 第1クール"));
  g_assert_false (tonari_page_can_go_back (fixture->page));
  assert_title (fixture, NULL);

  g_assert_true (tonari_page_show_row (fixture->page, "classes", fixture->classes.class_id));
  tonari_ui_test_settle (fixture->classes.context);
  assert_title (fixture, "基礎編 第1クール");
  g_assert_true (tonari_page_can_go_back (fixture->page));

  g_assert_true (tonari_page_show_row (fixture->page, "sessions", fixture->classes.sessions[1]));
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (fixture->page), TONARI_TYPE_ROLL_ROW, NULL, NULL));
  g_assert_nonnull (tonari_page_get_header_widget (fixture->page));

  g_assert_true (tonari_page_go_back (fixture->page));
  assert_title (fixture, "基礎編 第1クール");
  g_assert_true (tonari_page_go_back (fixture->page));
  assert_title (fixture, NULL);
  g_assert_false (tonari_page_go_back (fixture->page));
  g_assert_false (tonari_page_show_row (fixture->page, "cases", 1));
}

static GtkWidget *
class_page (Fixture *fixture)
{
  tonari_page_show_row (fixture->page, "classes", fixture->classes.class_id);
  tonari_ui_test_settle (fixture->classes.context);

  return tonari_ui_test_find (GTK_WIDGET (fixture->page), TONARI_TYPE_CLASS_PAGE, NULL, NULL);
}

static void
close_window (Fixture *fixture, GType type)
{
  GtkWindow *window = tonari_ui_test_window (type);

  g_assert_nonnull (window);
  g_object_ref (window);
  tonari_ui_test_settle (fixture->classes.context);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
}

/* Every window that the page of a class opens is shown, closed and finalised. */
static void
test_windows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = class_page (fixture);
  GtkWidget *tab;

  tonari_class_page_show (TONARI_CLASS_PAGE (page), "sessions");
  g_assert_true (tonari_page_add (fixture->page));
  close_window (fixture, TONARI_TYPE_EDITOR);

  tab = tonari_ui_test_button (page, "Add Several…");
  if (tab == NULL)
    tab = tonari_ui_test_button (page, "まとめて追加…");
  g_assert_nonnull (tab);
  g_signal_emit_by_name (tab, "clicked");
  close_window (fixture, TONARI_TYPE_SESSIONS_DIALOG);

  tonari_class_page_show (TONARI_CLASS_PAGE (page), "participants");
  g_assert_true (tonari_page_add (fixture->page));
  close_window (fixture, TONARI_TYPE_PARTICIPANT_DIALOG);

  tonari_themes_dialog_present (fixture->classes.model, fixture->classes.sessions[0], page);
  close_window (fixture, TONARI_TYPE_THEMES_DIALOG);

  tonari_class_page_show (TONARI_CLASS_PAGE (page), "attendance");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_false (tonari_page_add (fixture->page));
  tonari_class_page_show (TONARI_CLASS_PAGE (page), "themes");
  tonari_ui_test_settle (fixture->classes.context);
}

static GtkWidget *
find_either (GtkWidget *root, const char *english, const char *japanese)
{
  GtkWidget *row = tonari_ui_test_row (root, english);

  if (row == NULL)
    row = tonari_ui_test_row (root, japanese);
  g_assert_nonnull (row);

  return row;
}

static void
set_entry (GtkWidget *root, const char *english, const char *japanese, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_either (root, english, japanese)), text);
}

/* Somebody new in two fields, without an intake. */
static void
test_somebody_new (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = tonari_participant_dialog_present (fixture->classes.model, GTK_WIDGET (fixture->page));
  GtkWidget *button;

  set_entry (GTK_WIDGET (dialog), "Name", "氏名", "小野");
  set_entry (GTK_WIDGET (dialog), "Reading", "ふりがな", "おの");
  button = tonari_ui_test_button (GTK_WIDGET (dialog), "Add New Person");
  if (button == NULL)
    button = tonari_ui_test_button (GTK_WIDGET (dialog), "新しい方を追加");
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->classes.context);

  g_assert_cmpuint (tonari_class_model_sheet (fixture->classes.model)->participants->len, ==,
                    CLASSES_FIXTURE_PARTICIPANTS + 1);
  g_assert_false (gtk_widget_is_sensitive (button));
  gtk_window_destroy (dialog);
  tonari_ui_test_settle (fixture->classes.context);
}

static gpointer
list_enrolments (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_enrolment_entity, "class_id", *(gint64 *) data, error);
}

/* Whoever was added last, and how many stand in the class. */
static TonariEnrolmentStatus
last_status (Fixture *fixture, guint n)
{
  g_autoptr (GPtrArray) enrolments =
      tonari_ui_test_run (fixture->classes.context, list_enrolments, &fixture->classes.class_id);

  const TonariEnrolment *last = g_ptr_array_index (enrolments, 0);

  g_assert_cmpuint (enrolments->len, ==, n);
  /* The list itself goes by day of application. */
  for (guint i = 1; i < enrolments->len; i++)
    {
      const TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);

      if (enrolment->row.id > last->row.id)
        last = enrolment;
    }

  return last->status;
}

static void
add_somebody (Fixture *fixture, GtkWindow *dialog, const char *name)
{
  set_entry (GTK_WIDGET (dialog), "Name", "氏名", name);
  g_signal_emit_by_name (find_either (GTK_WIDGET (dialog), "Name", "氏名"), "entry-activated");
  tonari_ui_test_settle (fixture->classes.context);
}

/* Where no place is free it is asked: nobody is enrolled by the way, and nobody is turned away. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariClass) aclass =
      tonari_class_copy (tonari_class_model_sheet (fixture->classes.model)->aclass);
  GtkWindow *dialog;

  /* Three of the four take a place, one has left. */
  aclass->capacity = 4;
  tonari_ui_test_save (fixture->classes.context, &tonari_class_entity, aclass);
  tonari_ui_test_settle (fixture->classes.context);
  dialog = tonari_participant_dialog_present (fixture->classes.model, GTK_WIDGET (fixture->page));
  tonari_ui_test_settle (fixture->classes.context);

  add_somebody (fixture, dialog, "小野");
  g_assert_null (tonari_ui_test_question ());
  g_assert_cmpint (last_status (fixture, 5), ==, TONARI_ENROLMENT_STATUS_ENROLLED);

  add_somebody (fixture, dialog, "加藤");
  g_assert_nonnull (tonari_ui_test_question ());
  tonari_ui_test_answer (tonari_ui_test_question (), "cancel");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (last_status (fixture, 5), ==, TONARI_ENROLMENT_STATUS_ENROLLED);

  add_somebody (fixture, dialog, "加藤");
  tonari_ui_test_answer (tonari_ui_test_question (), "wait");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (last_status (fixture, 6), ==, TONARI_ENROLMENT_STATUS_WAITING);

  add_somebody (fixture, dialog, "木村");
  tonari_ui_test_answer (tonari_ui_test_question (), "enrol");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (last_status (fixture, 7), ==, TONARI_ENROLMENT_STATUS_ENROLLED);

  /* The new person and their enrolment are one action. */
  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (last_status (fixture, 6), ==, TONARI_ENROLMENT_STATUS_WAITING);

  g_object_ref (dialog);
  gtk_window_destroy (dialog);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (dialog);
}

/* A larger capacity, saved in the editor: the first who wait move up with it, and one undo takes back both.
 */
static void
test_capacity (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariClass) aclass =
      tonari_class_copy (tonari_class_model_sheet (fixture->classes.model)->aclass);
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) waiting = tonari_enrolment_new ();
  GtkWindow *editor;
  GtkWidget *save;

  aclass->capacity = 3;
  tonari_ui_test_save (fixture->classes.context, &tonari_class_entity, aclass);
  person->name = g_strdup ("小野");
  waiting->class_id = fixture->classes.class_id;
  waiting->person = tonari_ui_test_save (fixture->classes.context, &tonari_person_entity, person);
  waiting->status = TONARI_ENROLMENT_STATUS_WAITING;
  waiting->position = 1;
  tonari_ui_test_save (fixture->classes.context, &tonari_enrolment_entity, waiting);
  g_assert_cmpint (last_status (fixture, 5), ==, TONARI_ENROLMENT_STATUS_WAITING);

  tonari_class_dialog_edit (fixture->classes.context, fixture->classes.class_id, GTK_WIDGET (fixture->page));
  tonari_ui_test_settle (fixture->classes.context);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  set_entry (GTK_WIDGET (editor), "Capacity", "定員", "4");
  save = tonari_ui_test_button (GTK_WIDGET (editor), "Save");
  if (save == NULL)
    save = tonari_ui_test_button (GTK_WIDGET (editor), "保存");
  g_assert_nonnull (save);
  g_object_ref (editor);
  g_signal_emit_by_name (save, "clicked");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (editor);
  g_assert_cmpint (last_status (fixture, 5), ==, TONARI_ENROLMENT_STATUS_ENROLLED);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (last_status (fixture, 5), ==, TONARI_ENROLMENT_STATUS_WAITING);
  g_assert_cmpint (tonari_class_model_sheet (fixture->classes.model)->aclass->capacity, ==, 3);
}

/* A name that was searched for in vain is not typed again. */
static void
test_name_is_kept (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = tonari_participant_dialog_present (fixture->classes.model, GTK_WIDGET (fixture->page));
  GtkWidget *search = tonari_ui_test_search (GTK_WIDGET (dialog));
  GtkWidget *name = tonari_ui_test_row (GTK_WIDGET (dialog), "Name");
  guint before = tonari_class_model_sheet (fixture->classes.model)->participants->len;
  guint handler;

  if (name == NULL)
    name = tonari_ui_test_row (GTK_WIDGET (dialog), "氏名");
  tonari_ui_test_settle (fixture->classes.context);

  gtk_editable_set_text (GTK_EDITABLE (search), "小野 みどり");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "小野 みどり");
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "");

  /* What was typed there by hand stays. */
  gtk_editable_set_text (GTK_EDITABLE (name), "別の方");
  gtk_editable_set_text (GTK_EDITABLE (search), "小野 みどり");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "別の方");
  gtk_editable_set_text (GTK_EDITABLE (name), "");
  gtk_editable_set_text (GTK_EDITABLE (search), "小野");

  handler = g_signal_lookup ("activate", GTK_TYPE_SEARCH_ENTRY);
  g_signal_emit (search, handler, 0);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (dialog)), name));
  g_signal_emit_by_name (name, "entry-activated");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_class_model_sheet (fixture->classes.model)->participants->len, ==, before + 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "");
  gtk_window_destroy (dialog);
  tonari_ui_test_settle (fixture->classes.context);
}

/* Two of one family name are told apart; a name to be called by stays as it is. */
static void
test_room_names (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *names[3];
    const char *called;
    const char *expected;
  } cases[] = {
    { { "佐藤 花子", "鈴木 一郎", "高橋 三郎" }, NULL, "佐藤" },
    { { "佐藤 花子", "佐藤 一郎", "高橋 三郎" }, NULL, "佐藤 (花)" },
    { { "佐藤\u3000花子", "佐藤 一郎", "高橋 三郎" }, NULL, "佐藤 (花)" },
    { { "佐藤 花子", "佐藤 一郎", "高橋 三郎" }, "はなさん", "はなさん" },
    { { "佐藤", "佐藤", "高橋" }, NULL, "佐藤" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
      g_autofree char *name = NULL;
      g_autofree char *plain = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].names); j++)
        {
          TonariParticipant *participant = tonari_participant_new ();

          if (participant->enrolment == NULL)
            participant->enrolment = tonari_enrolment_new ();
          participant->name = g_strdup (cases[i].names[j]);
          if (j == 0)
            participant->enrolment->called_name = g_strdup (cases[i].called);
          g_ptr_array_add (sheet->participants, participant);
        }
      name = tonari_class_text_room_name (sheet, g_ptr_array_index (sheet->participants, 0));
      /* Japanese brackets are wide. */
      plain = g_strdup (cases[i].expected);
      if (strstr (name, "（") != NULL)
        {
          g_free (plain);
          plain = g_strdup ("佐藤（花）");
        }
      g_assert_cmpstr (name, ==, plain);
    }
}

/* Six sessions from one day over two holidays, in one action: one undo takes all of them back. */
static void
test_several_sessions (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = tonari_sessions_dialog_present (fixture->classes.model, GTK_WIDGET (fixture->page));
  GtkWidget *button;
  const TonariSession *last;

  set_entry (GTK_WIDGET (dialog), "First day", "初回の日付", "2027-02-09");
  tonari_ui_test_settle (fixture->classes.context);
  button = tonari_ui_test_button (GTK_WIDGET (dialog), "Add");
  if (button == NULL)
    button = tonari_ui_test_button (GTK_WIDGET (dialog), "追加");
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_object_ref (dialog);
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (dialog);

  g_assert_cmpuint (tonari_class_model_sheet (fixture->classes.model)->sessions->len, ==,
                    CLASSES_FIXTURE_SESSIONS + 6);
  last = g_ptr_array_index (tonari_class_model_sheet (fixture->classes.model)->sessions,
                            CLASSES_FIXTURE_SESSIONS + 5);
  g_assert_cmpint (last->number, ==, 9);
  /* Neither on 天皇誕生日 nor on みどりの日. */
  g_assert_cmpint (last->date.day, ==, tonari_date_new (2027, 2, 9).day + 7 * 14);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_class_model_sheet (fixture->classes.model)->sessions->len, ==,
                    CLASSES_FIXTURE_SESSIONS);
}

/* The class that is shown is deleted and comes back. */
static void
test_delete_class (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = class_page (fixture);

  gtk_widget_activate_action (page, "classes.delete-current", NULL);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_false (tonari_page_can_go_back (fixture->page));
  g_assert_null (tonari_ui_test_row (GTK_WIDGET (fixture->page), "基礎編 第1クール"));

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (fixture->page), "基礎編 第1クール"));
}

/* A course as a calendar, and one session of it. */
static void
test_calendar (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) course = g_string_new (NULL);
  g_autoptr (GString) one = g_string_new (NULL);

  g_assert_cmpuint (tonari_class_output_calendar_text (fixture->classes.model, 0, course), ==,
                    CLASSES_FIXTURE_SESSIONS);
  g_assert_nonnull (strstr (course->str, "BEGIN:VCALENDAR"));
  g_assert_cmpuint (tonari_class_output_calendar_text (fixture->classes.model, fixture->classes.sessions[1],
                                                       one),
                    ==, 1);
  g_assert_nonnull (strstr (one->str, "20261010"));
  g_assert_null (strstr (course->str, "あおき"));
}

/* Every two weeks on a Thursday; that one session was put off by a day does not make it Wednesdays. */
static void
test_next_day (void)
{
  g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
  const int days[][2] = { { 11, 26 }, { 12, 11 }, { 12, 24 } };
  g_autoptr (TonariSession) next = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      TonariSession *session = tonari_session_new ();

      session->number = i + 1;
      session->date = tonari_date_new (2026, days[i][0], days[i][1]);
      if (i == 1)
        session->moved_from = tonari_date_new (2026, 12, 10);
      g_ptr_array_add (sheet->sessions, session);
    }

  next = tonari_session_editor_next (sheet);
  g_assert_cmpint (next->number, ==, 4);
  g_assert_cmpint (next->date.day, ==, tonari_date_new (2027, 1, 7).day);
}

/* Without a later class the way to make one is there. */
static void
test_no_later_class (Fixture *fixture, gconstpointer data)
{
  TonariContext *context = fixture->classes.context;
  const TonariParticipant *participant;
  g_autoptr (GtkWindow) dialog = NULL;
  GtkWindow *course;
  GtkWidget *button;

  tonari_class_model_set_class (fixture->classes.model, fixture->classes.class_id);
  tonari_ui_test_settle (context);
  participant = g_ptr_array_index (tonari_class_model_sheet (fixture->classes.model)->participants, 0);
  dialog = g_object_ref (tonari_going_on_present (context, participant, GTK_WIDGET (fixture->page)));
  tonari_ui_test_settle (context);
  button = tonari_ui_test_button (GTK_WIDGET (dialog), "New Class…");
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (context);
  course = tonari_ui_test_window (TONARI_TYPE_COURSE_DIALOG);
  g_assert_nonnull (course);
  gtk_window_destroy (course);
  gtk_window_destroy (dialog);
  tonari_ui_test_settle (context);
}

#define ADD(path, func)                                                                                      \
  g_test_add (path, Fixture, NULL, classes_page_fixture_set_up, func, classes_page_fixture_tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/classes-page/way", test_way);
  ADD ("/classes-page/windows", test_windows);
  ADD ("/classes-page/somebody-new", test_somebody_new);
  ADD ("/classes-page/full", test_full);
  ADD ("/classes-page/capacity", test_capacity);
  ADD ("/classes-page/name-is-kept", test_name_is_kept);
  ADD ("/classes-page/room-names", test_room_names);
  ADD ("/classes-page/several-sessions", test_several_sessions);
  ADD ("/classes-page/calendar", test_calendar);
  ADD ("/classes-page/delete-class", test_delete_class);
  ADD ("/classes-page/no-later-class", test_no_later_class);
  g_test_add_func ("/classes-page/next-day", test_next_day);

  return g_test_run ();
}
