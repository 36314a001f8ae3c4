/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Planning: the course assistant, moving and cancelling, preparing a session, curricula, search. */

#include "classes-fixture.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-search.h"
#include "tonari-classes-page.h"
#include "tonari-closing-day.h"
#include "tonari-course-dates.h"
#include "tonari-course-dialog.h"
#include "tonari-curricula-page.h"
#include "tonari-curriculum.h"
#include "tonari-editor.h"
#include "tonari-move-dialog.h"
#include "tonari-notice.h"
#include "tonari-notices-dialog.h"
#include "tonari-ordered-list.h"
#include "tonari-page.h"
#include "tonari-preparation.h"
#include "tonari-roll-row.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-session-part.h"
#include "tonari-session-plan-page.h"

typedef ClassesPageFixture Fixture;

static void
settle (Fixture *fixture)
{
  tonari_ui_test_settle (fixture->classes.context);
}

static gpointer
list (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, data, NULL, 0, error);
}

/* All rows of a kind, as they are in the book. */
static GPtrArray *
stored (Fixture *fixture, const TonariEntity *entity)
{
  return tonari_ui_test_run (fixture->classes.context, list, (gpointer) entity);
}

static GtkWidget *
find (Fixture *fixture, GType type)
{
  return tonari_ui_test_find (GTK_WIDGET (fixture->page), type, NULL, NULL);
}

static GtkWidget *
button (gpointer root, const char *msgid)
{
  g_autofree char *label = g_strdup (g_dgettext (GETTEXT_PACKAGE, msgid));
  char *mnemonic = strchr (label, '_');
  GtkWidget *found;

  if (mnemonic != NULL)
    memmove (mnemonic, mnemonic + 1, strlen (mnemonic));
  found = tonari_ui_test_button (GTK_WIDGET (root), label);
  g_assert_nonnull (found);

  return found;
}

static void
press (gpointer root, const char *msgid)
{
  g_signal_emit_by_name (button (root, msgid), "clicked");
}

static GtkWidget *
row (gpointer root, const char *msgid)
{
  GtkWidget *found = tonari_ui_test_row (GTK_WIDGET (root), g_dgettext (GETTEXT_PACKAGE, msgid));

  g_assert_nonnull (found);
  return found;
}

static void
type_into (gpointer root, const char *msgid, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row (root, msgid)), text);
}

static void
close_window (Fixture *fixture, GtkWindow *window)
{
  g_assert_nonnull (window);
  g_object_ref (window);
  settle (fixture);
  gtk_window_destroy (window);
  settle (fixture);
  g_assert_finalize_object (window);
}

static void
activate (Fixture *fixture, const char *action, gint64 target)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, target != 0 ? "x" : NULL, target));
  settle (fixture);
}

static void
open_class (Fixture *fixture)
{
  tonari_page_show_row (fixture->page, "classes", fixture->classes.class_id);
  settle (fixture);
}

/* A whole class over two holidays and a closing day, in one action. */
static void
test_course (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariClosingDay) closed = tonari_closing_day_new ();
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GPtrArray) links = NULL;
  g_autoptr (GPtrArray) after = NULL;
  TonariCourseDialog *dialog;
  GtkWidget *dates;
  guint n_days = 0;

  closed->start_on = tonari_date_new (2026, 9, 29);
  tonari_ui_test_save (fixture->classes.context, &tonari_closing_day_entity, closed);

  activate (fixture, "plan.new-course", 0);
  dialog = TONARI_COURSE_DIALOG (tonari_ui_test_window (TONARI_TYPE_COURSE_DIALOG));
  type_into (dialog, "Title of the class", "家族教室 2026");
  type_into (dialog, "First day", "2026-09-15");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row (dialog, "How often")), 0);
  type_into (dialog, "Starts at", "13:30");
  type_into (dialog, "Ends at", "15:30");
  press (dialog, "_Next");
  settle (fixture);

  /* 9/22 is a holiday between two, 9/29 is closed, and both are named. */
  dates = tonari_ui_test_find (GTK_WIDGET (dialog), TONARI_TYPE_COURSE_DATES, NULL, NULL);
  g_assert_nonnull (dates);
  g_assert_true (tonari_course_dates_is_readable (TONARI_COURSE_DATES (dates)));

  g_object_ref (dialog);
  press (dialog, "_Make");
  settle (fixture);
  g_assert_finalize_object (dialog);

  sessions = stored (fixture, &tonari_session_entity);
  links = stored (fixture, &tonari_session_module_entity);
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);

      if (session->class_id == fixture->classes.class_id)
        continue;
      n_days++;
      g_assert_cmpint (session->starts, ==, 13 * 60 + 30);
      g_assert_cmpint (session->date.day, !=, tonari_date_new (2026, 9, 22).day);
      g_assert_cmpint (session->date.day, !=, tonari_date_new (2026, 9, 29).day);
      if (session->number == 2)
        g_assert_cmpint (session->date.day, ==, tonari_date_new (2026, 10, 6).day);
    }
  g_assert_cmpuint (n_days, ==, 8);
  g_assert_cmpuint (links->len, ==, 8);
  g_assert_true (tonari_page_can_go_back (fixture->page));

  tonari_context_undo (fixture->classes.context);
  settle (fixture);
  after = stored (fixture, &tonari_session_entity);
  g_assert_cmpuint (after->len, ==, CLASSES_FIXTURE_SESSIONS);
}

/* What cannot be read is said where it stands; a day may be changed one by one; nothing is thrown away
 * unasked. */
static void
test_course_by_hand (Fixture *fixture, gconstpointer data)
{
  TonariCourseDialog *dialog =
      tonari_course_dialog_present (fixture->classes.context, GTK_WIDGET (fixture->page));
  GtkWidget *dates;
  GtkWidget *entry;
  GtkWidget *question;

  settle (fixture);
  type_into (dialog, "Title of the class", "二月の教室");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row (dialog, "How often")), TONARI_RHYTHM_LIST);
  type_into (dialog, "Dates, with commas between them", "2027-02-30");
  press (dialog, "_Next");
  button (dialog, "_Next");
  type_into (dialog, "Dates, with commas between them", "2027/2/6、R9.2.20, 2027-02-13");
  press (dialog, "_Next");
  settle (fixture);
  button (dialog, "_Make");

  dates = tonari_ui_test_find (GTK_WIDGET (dialog), TONARI_TYPE_COURSE_DATES, NULL, NULL);
  entry = tonari_ui_test_find (dates, GTK_TYPE_ENTRY, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "2027-02-3x");
  g_assert_false (tonari_course_dates_is_readable (TONARI_COURSE_DATES (dates)));
  g_assert_false (gtk_widget_is_sensitive (button (dialog, "_Make")));
  gtk_editable_set_text (GTK_EDITABLE (entry), "2027-02-03");
  g_assert_true (gtk_widget_is_sensitive (button (dialog, "_Make")));

  gtk_window_close (GTK_WINDOW (dialog));
  settle (fixture);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  tonari_ui_test_answer (question, "stay");
  settle (fixture);
  close_window (fixture, GTK_WINDOW (dialog));
}

/* One session moves, those after it with it; everybody is on the list of whom to tell, and a tick tells them.
 */
static void
test_move (Fixture *fixture, gconstpointer data)
{
  TonariDate moved = tonari_date_new (2026, 12, 12);
  g_autoptr (TonariSession) first = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GPtrArray) notices = NULL;
  g_autoptr (GPtrArray) told = NULL;
  GtkWindow *dialog;
  GtkWidget *check;
  guint n_told = 0;

  /* What lies in the past is corrected without anybody to tell, so the class is put ahead. */
  open_class (fixture);
  for (guint i = 0; i < CLASSES_FIXTURE_SESSIONS; i++)
    {
      g_autoptr (TonariSession) session = tonari_session_copy (
          tonari_class_model_session (fixture->classes.model, fixture->classes.sessions[i]));

      session->date = tonari_date_new (2026, 12, 5 + (int) i * 7);
      tonari_ui_test_save (fixture->classes.context, &tonari_session_entity, session);
    }
  settle (fixture);

  dialog = tonari_move_dialog_present (fixture->classes.model, fixture->classes.sessions[0], FALSE,
                                       GTK_WIDGET (fixture->page));
  settle (fixture);
  g_assert_false (gtk_widget_is_sensitive (button (dialog, "_Move")));
  type_into (dialog, "New day", "2026-12-12");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row (dialog, "The sessions after it")), 1);
  settle (fixture);
  g_assert_true (gtk_widget_is_sensitive (button (dialog, "_Move")));
  g_object_ref (dialog);
  press (dialog, "_Move");
  settle (fixture);
  g_assert_finalize_object (dialog);

  sessions = stored (fixture, &tonari_session_entity);
  first = tonari_session_copy (g_ptr_array_index (sessions, 0));
  g_assert_cmpint (first->date.day, ==, moved.day);
  g_assert_cmpint (first->moved_from.day, ==, moved.day - 7);
  g_assert_cmpint (((TonariSession *) g_ptr_array_index (sessions, 2))->date.day, ==, moved.day + 14);

  /* Three who are enrolled, three sessions; who has left is not told. */
  notices = stored (fixture, &tonari_notice_entity);
  g_assert_cmpuint (notices->len, ==, 9);
  dialog = tonari_ui_test_window (TONARI_TYPE_NOTICES_DIALOG);
  g_assert_nonnull (dialog);
  check = tonari_ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON, NULL, NULL);
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  settle (fixture);
  told = stored (fixture, &tonari_notice_entity);
  for (guint i = 0; i < told->len; i++)
    n_told += tonari_date_is_known (((TonariNotice *) g_ptr_array_index (told, i))->told_on);
  g_assert_cmpuint (n_told, ==, 3);
  close_window (fixture, dialog);

  dialog = tonari_move_dialog_present (fixture->classes.model, fixture->classes.sessions[1], TRUE,
                                       GTK_WIDGET (fixture->page));
  settle (fixture);
  g_assert_true (gtk_widget_is_sensitive (button (dialog, "Cancel _Session")));
  close_window (fixture, dialog);
}

/* A list is known by the title of its group. */
static gboolean
is_titled (GtkWidget *widget, gpointer data)
{
  GtkWidget *group = tonari_ui_test_find (widget, ADW_TYPE_PREFERENCES_GROUP, NULL, NULL);

  return g_strcmp0 (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)), data) == 0;
}

static TonariOrderedList *
ordered_list (gpointer root, const char *msgid)
{
  GtkWidget *found = tonari_ui_test_find (GTK_WIDGET (root), TONARI_TYPE_ORDERED_LIST, is_titled,
                                          (gpointer) g_dgettext (GETTEXT_PACKAGE, msgid));

  g_assert_nonnull (found);

  return TONARI_ORDERED_LIST (found);
}

/* The run sheet with its times of day, in an order that the keyboard changes; a tick; texts as they were
 * typed. */
static void
test_prepare (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *title;
    gint64 minutes;
  } parts[] = { { "はじまりのあいさつ", 15 }, { "話し合い", 45 }, { "まとめ", 5 } };
  g_autoptr (TonariPreparation) thing = tonari_preparation_new ();
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autoptr (TonariSession) session = NULL;
  g_autoptr (GPtrArray) stored_parts = NULL;
  g_autoptr (GPtrArray) stored_things = NULL;
  TonariOrderedList *run_sheet;
  GtkWindow *editor;
  GtkWidget *shown;

  open_class (fixture);
  session =
      tonari_session_copy (tonari_class_model_session (fixture->classes.model, fixture->classes.sessions[0]));
  session->starts = 13 * 60 + 30;
  session->minutes_text = g_strdup ("一行目\n二行目");
  tonari_ui_test_save (fixture->classes.context, &tonari_session_entity, session);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (TonariSessionPart) part = tonari_session_part_new ();

      part->session = fixture->classes.sessions[0];
      part->position = (gint64) i + 1;
      part->title = g_strdup (parts[i].title);
      part->minutes = parts[i].minutes;
      tonari_ui_test_save (fixture->classes.context, &tonari_session_part_entity, part);
    }
  thing->session = fixture->classes.sessions[0];
  thing->position = 1;
  thing->text = g_strdup ("名札");
  thing->row.id = tonari_ui_test_save (fixture->classes.context, &tonari_preparation_entity, thing);
  settle (fixture);

  activate (fixture, "plan.prepare", fixture->classes.sessions[0]);
  shown = find (fixture, TONARI_TYPE_SESSION_PLAN_PAGE);
  g_assert_true (gtk_widget_get_mapped (shown));
  title = tonari_page_get_title (fixture->page);
  g_assert_cmpstr (title, ==, g_dgettext ("tonari", "Preparing and Looking Back"));
  subtitle = tonari_page_get_subtitle (fixture->page);
  g_assert_nonnull (strstr (subtitle, tonari_class_model_sheet (fixture->classes.model)->aclass->title));
  run_sheet = ordered_list (shown, "Run Sheet");
  g_assert_cmpuint (tonari_ordered_list_rows (run_sheet)->len, ==, 3);
  g_assert_true (
      g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (tonari_ui_test_row (shown, "まとめ"))),
                        "14:30–14:35"));

  tonari_ordered_list_move (run_sheet,
                            ((TonariRow *) g_ptr_array_index (tonari_ordered_list_rows (run_sheet), 2))->id,
                            -1);
  settle (fixture);
  stored_parts = stored (fixture, &tonari_session_part_entity);
  g_assert_cmpstr (((TonariSessionPart *) g_ptr_array_index (stored_parts, 1))->title, ==, "まとめ");
  g_assert_true (
      g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (tonari_ui_test_row (shown, "まとめ"))),
                        "13:45–13:50"));

  tonari_ordered_list_set_tick (ordered_list (shown, "To Prepare"), thing->row.id, TRUE);
  settle (fixture);
  stored_things = stored (fixture, &tonari_preparation_entity);
  g_assert_true (((TonariPreparation *) g_ptr_array_index (stored_things, 0))->done);

  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row (shown, "Minutes of the session"))), ==,
                   "一行目\n二行目");
  for (int which = 0; which < 3; which++)
    {
      gtk_widget_activate_action (shown, "session-plan.edit", "i", which);
      close_window (fixture, tonari_ui_test_window (TONARI_TYPE_EDITOR));
    }
  tonari_ordered_list_add (run_sheet);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  close_window (fixture, editor);

  g_assert_true (tonari_page_go_back (fixture->page));
  settle (fixture);
  g_assert_false (gtk_widget_get_mapped (shown));
  g_assert_true (tonari_page_show_row (fixture->page, "session_parts", fixture->classes.sessions[1]));
  settle (fixture);
  g_assert_true (gtk_widget_get_mapped (shown));
}

/* The run sheet of the session before is taken over, and the materials of the themes. */
static void
test_take_over (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) curricula = stored (fixture, &tonari_curriculum_entity);
  g_autoptr (GPtrArray) modules = stored (fixture, &tonari_module_entity);
  g_autoptr (TonariSessionPart) part = tonari_session_part_new ();
  g_autoptr (TonariSessionModule) link = tonari_session_module_new ();
  g_autoptr (GPtrArray) parts = NULL;
  g_autoptr (GPtrArray) things = NULL;
  g_autofree char *words = NULL;
  TonariPreparation *other;
  GtkWidget *shown;

  g_assert_cmpuint (curricula->len, >, 0);
  part->session = fixture->classes.sessions[0];
  part->position = 1;
  part->title = g_strdup ("話し合い");
  part->minutes = 45;
  tonari_ui_test_save (fixture->classes.context, &tonari_session_part_entity, part);
  link->session = fixture->classes.sessions[1];
  link->module = ((TonariModule *) g_ptr_array_index (modules, 0))->row.id;
  tonari_ui_test_save (fixture->classes.context, &tonari_session_module_entity, link);

  open_class (fixture);
  activate (fixture, "plan.prepare", fixture->classes.sessions[1]);
  shown = find (fixture, TONARI_TYPE_SESSION_PLAN_PAGE);
  gtk_widget_activate_action (shown, "session-plan.take-parts", NULL);
  gtk_widget_activate_action (shown, "session-plan.take-materials", NULL);
  settle (fixture);
  parts = stored (fixture, &tonari_session_part_entity);
  g_assert_cmpuint (parts->len, ==, 2);
  g_assert_cmpint (((TonariSessionPart *) g_ptr_array_index (parts, 1))->session, ==,
                   fixture->classes.sessions[1]);
  things = stored (fixture, &tonari_preparation_entity);
  g_assert_cmpuint (things->len, >, 0);

  /* Asked again nothing doubles, not even what somebody has put into other words meanwhile. */
  other = g_ptr_array_index (things, 0);
  words = g_strdup_printf ("%s のコピー（8部）", other->text);
  g_free (other->text);
  other->text = g_steal_pointer (&words);
  tonari_ui_test_save (fixture->classes.context, &tonari_preparation_entity, other);
  gtk_widget_activate_action (shown, "session-plan.take-materials", NULL);
  settle (fixture);
  g_clear_pointer (&modules, g_ptr_array_unref);
  modules = stored (fixture, &tonari_preparation_entity);
  g_assert_cmpuint (modules->len, ==, things->len);
}

/* A version that a class goes by is read, and changed in a copy. */
static void
test_curricula (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) before = stored (fixture, &tonari_curriculum_entity);
  g_autoptr (GPtrArray) after = NULL;
  const TonariCurriculum *first = g_ptr_array_index (before, 0);
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  TonariCurriculaPage *page;
  TonariOrderedList *themes;
  gint64 module;

  aclass->title = g_strdup ("この版で");
  aclass->curriculum = first->row.id;
  aclass->edition = first->edition;
  tonari_ui_test_save (fixture->classes.context, &tonari_class_entity, aclass);

  activate (fixture, "plan.curricula", 0);
  page = TONARI_CURRICULA_PAGE (find (fixture, TONARI_TYPE_CURRICULA_PAGE));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (page)));
  tonari_curricula_page_show (page, first->row.id);
  settle (fixture);
  themes = ordered_list (page, "Themes");
  g_assert_cmpuint (tonari_ordered_list_rows (themes)->len, ==, 8);
  module = ((TonariRow *) g_ptr_array_index (tonari_ordered_list_rows (themes), 0))->id;
  g_assert_null (tonari_ordered_list_edit (themes, module));

  gtk_widget_activate_action (GTK_WIDGET (page), "curricula.copy-shown", NULL);
  settle (fixture);
  after = stored (fixture, &tonari_curriculum_entity);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  g_assert_cmpint (tonari_curricula_page_shown (page), !=, first->row.id);
  g_assert_cmpuint (tonari_ordered_list_rows (themes)->len, ==, 8);
  module = ((TonariRow *) g_ptr_array_index (tonari_ordered_list_rows (themes), 7))->id;
  close_window (fixture, GTK_WINDOW (tonari_ordered_list_edit (themes, module)));

  g_assert_true (tonari_page_go_back (fixture->page));
  settle (fixture);
  g_assert_cmpint (tonari_curricula_page_shown (page), ==, 0);
  g_assert_true (tonari_page_go_back (fixture->page));
  g_assert_false (tonari_page_can_go_back (fixture->page));
}

/* What comes before a theme is ticked, and kept as its lineage. */
static void
test_before (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) curricula = stored (fixture, &tonari_curriculum_entity);
  g_autoptr (GPtrArray) modules = NULL;
  TonariCurriculaPage *page;
  TonariOrderedList *themes;
  TonariEditor *editor;
  const TonariModule *first;
  GtkWidget *check;

  activate (fixture, "plan.curricula", 0);
  page = TONARI_CURRICULA_PAGE (find (fixture, TONARI_TYPE_CURRICULA_PAGE));
  tonari_curricula_page_show (page, ((TonariRow *) g_ptr_array_index (curricula, 0))->id);
  settle (fixture);
  themes = ordered_list (page, "Themes");
  first = g_ptr_array_index (tonari_ordered_list_rows (themes), 0);
  editor =
      tonari_ordered_list_edit (themes,
                                ((TonariRow *) g_ptr_array_index (tonari_ordered_list_rows (themes), 1))->id);
  g_assert_nonnull (editor);
  settle (fixture);
  check = tonari_ui_test_find (GTK_WIDGET (editor), GTK_TYPE_CHECK_BUTTON, NULL, NULL);
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpstr (((const TonariModule *) tonari_editor_peek (editor))->prerequisites, ==, first->uid);
  type_into (editor, "Something else, in free words", "見学だけでもよい");
  g_object_ref (editor);
  press (editor, "Save");
  settle (fixture);
  g_assert_finalize_object (editor);

  first = g_ptr_array_index (tonari_ordered_list_rows (themes), 0);
  g_assert_true (g_str_has_prefix (
      ((TonariModule *) g_ptr_array_index (tonari_ordered_list_rows (themes), 1))->prerequisites,
      first->uid));
  g_assert_true (g_str_has_suffix (
      ((TonariModule *) g_ptr_array_index (tonari_ordered_list_rows (themes), 1))->prerequisites,
      "見学だけでもよい"));
}

static gboolean
is_hit (GtkWidget *widget, gpointer data)
{
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (widget));

  return gtk_widget_get_mapped (widget) && subtitle != NULL && strstr (subtitle, data) != NULL;
}

static gboolean
is_found (gpointer data)
{
  return tonari_ui_test_find (data, ADW_TYPE_ACTION_ROW, is_hit, (gpointer) "自分のために") != NULL;
}

/* One letter is enough, and the result opens the session. */
static void
test_search (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariSession) session =
      tonari_session_copy (tonari_class_model_session (fixture->classes.model, fixture->classes.sessions[2]));
  GtkWidget *search;
  GtkWidget *hit;

  session->home_practice = g_strdup ("コーヒーを一杯、自分のために");
  tonari_ui_test_save (fixture->classes.context, &tonari_session_entity, session);
  g_assert_true (tonari_page_find (fixture->page));
  search = find (fixture, TONARI_TYPE_CLASS_SEARCH);
  tonari_class_search_set_text (TONARI_CLASS_SEARCH (search), "杯");
  tonari_ui_test_wait (is_found, search);

  hit = tonari_ui_test_find (search, ADW_TYPE_ACTION_ROW, is_hit, (gpointer) "自分のために");
  g_signal_emit_by_name (hit, "activate");
  settle (fixture);
  g_assert_true (tonari_page_can_go_back (fixture->page));
  g_assert_nonnull (find (fixture, TONARI_TYPE_ROLL_ROW));

  tonari_class_search_set_text (TONARI_CLASS_SEARCH (search), "");
}

#define ADD(path, func)                                                                                      \
  g_test_add (path, Fixture, NULL, classes_page_fixture_set_up, func, classes_page_fixture_tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/plan/course", test_course);
  ADD ("/plan/course-by-hand", test_course_by_hand);
  ADD ("/plan/move", test_move);
  ADD ("/plan/prepare", test_prepare);
  ADD ("/plan/take-over", test_take_over);
  ADD ("/plan/curricula", test_curricula);
  ADD ("/plan/before", test_before);
  ADD ("/plan/search", test_search);

  return g_test_run ();
}
