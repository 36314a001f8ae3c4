/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The office's work in its page: what is found opens, what is decided is ticked off, cases are handed over
 * and one undo takes that back.
 */

#include "office-fixture.h"
#include "tonari-case.h"
#include "tonari-decision.h"
#include "tonari-editor.h"
#include "tonari-gap.h"
#include "tonari-handover-window.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting-page.h"
#include "tonari-meeting.h"
#include "tonari-office-list.h"
#include "tonari-office-page.h"
#include "tonari-office-print.h"
#include "tonari-page.h"
#include "tonari-print-dialog.h"
#include "tonari-ui-test.h"
#include "tonari-window-room.h"
#include "tonari-window.h"

typedef OfficeFixture Fixture;

/* What a search finds here opens: a meeting on its page, the others in their editor. */
static void
test_rows_open (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;

  g_assert_true (office_fixture_show (fixture, "meetings", fixture->study_meeting));
  title = tonari_page_get_title (TONARI_PAGE (fixture->page));
  g_assert_cmpstr (title, ==, "Letters");
  g_clear_pointer (&title, g_free);
  g_assert_true (office_fixture_show (fixture, "decisions", fixture->decision));
  title = tonari_page_get_title (TONARI_PAGE (fixture->page));
  g_assert_cmpstr (title, ==, "Spring");
  g_assert_cmpint (tonari_page_get_case (TONARI_PAGE (fixture->page)), ==, fixture->cases[0]);
  g_assert_true (tonari_page_go_back (TONARI_PAGE (fixture->page)));
  g_assert_true (office_fixture_show (fixture, "knowledge", fixture->knowledge));
  office_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_EDITOR));
  g_assert_true (office_fixture_show (fixture, "gaps", fixture->gap));
  office_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_EDITOR));
  g_assert_false (office_fixture_show (fixture, "records", 1));
}

/* A list that is asked for has the focus in it, so that the arrow keys go on there. */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  static const char *const tables[] = { "knowledge", "gaps", "meetings" };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      GtkWidget *focus;

      g_assert_true (office_fixture_show (fixture, tables[i], 0));
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
      g_assert_nonnull (focus);
      g_assert_true (GTK_IS_LIST_BOX_ROW (focus));
    }
}

static void
test_new_case_meeting (Fixture *fixture, gconstpointer data)
{
  GtkWindow *editor;
  g_autoptr (GPtrArray) members = NULL;
  g_autoptr (GPtrArray) meetings = NULL;
  g_autofree char *title = NULL;

  office_fixture_show (fixture, "meetings", 0);
  tonari_page_add (TONARI_PAGE (fixture->page));
  office_fixture_settle (fixture);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  {
    g_autoptr (TonariMeeting) typed = tonari_meeting_copy (tonari_editor_peek (TONARI_EDITOR (editor)));

    typed->case_id = fixture->cases[1];
    tonari_editor_put (TONARI_EDITOR (editor), "case_id", typed);
  }
  office_fixture_type_into (editor, "Subject of the Meeting", "Autumn");
  office_fixture_type_into (editor, "From outside: names with a comma between them",
                            "訪問看護の方、民生委員の方");
  {
    GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), "雲野");

    g_assert_nonnull (row);
    gtk_check_button_set_active (GTK_CHECK_BUTTON (
                                     adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))),
                                 TRUE);
  }
  office_fixture_press (fixture, editor, "Save");
  office_fixture_settle (fixture);
  meetings = office_fixture_rows (fixture, &tonari_meeting_entity);
  g_assert_cmpuint (meetings->len, ==, 3);
  members = office_fixture_rows (fixture, &tonari_meeting_member_entity);
  g_assert_cmpuint (members->len, ==, 3);
  /* Its page stands there, ready for what is decided. */
  title = tonari_page_get_title (TONARI_PAGE (fixture->page));
  g_assert_cmpstr (title, ==, "Autumn");
}

static gboolean
is_tick (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget);
}

static void
test_tick (Fixture *fixture, gconstpointer data)
{
  GtkWidget *tick;
  g_autoptr (GPtrArray) done = NULL;
  g_autoptr (GPtrArray) undone = NULL;

  office_fixture_show (fixture, "meetings", fixture->case_meeting);
  tick = tonari_ui_test_find (fixture->page, GTK_TYPE_CHECK_BUTTON, is_tick, NULL);
  g_assert_nonnull (tick);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  office_fixture_settle (fixture);
  done = office_fixture_rows (fixture, &tonari_decision_entity);
  g_assert_cmpint (((TonariDecision *) done->pdata[0])->done_on.day, ==,
                   tonari_context_today (fixture->context));
  tonari_context_undo (fixture->context);
  office_fixture_settle (fixture);
  undone = office_fixture_rows (fixture, &tonari_decision_entity);
  g_assert_false (tonari_date_is_known (((TonariDecision *) undone->pdata[0])->done_on));
}

static void
test_add_and_delete_decision (Fixture *fixture, gconstpointer data)
{
  GtkWindow *editor;
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) back = NULL;

  office_fixture_show (fixture, "meetings", fixture->case_meeting);
  tonari_page_add (TONARI_PAGE (fixture->page));
  office_fixture_settle (fixture);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  office_fixture_type_into (editor, "What Was Decided", "Write to the choir");
  office_fixture_type_into (editor, "By When", "2026-12-01");
  office_fixture_press (fixture, editor, "Save");
  added = office_fixture_rows (fixture, &tonari_decision_entity);
  g_assert_cmpuint (added->len, ==, 2);
  tonari_context_delete (fixture->context, &tonari_decision_entity, fixture->decision, "delete", "deleted");
  office_fixture_settle (fixture);
  left = office_fixture_rows (fixture, &tonari_decision_entity);
  g_assert_cmpuint (left->len, ==, 1);
  tonari_context_undo (fixture->context);
  office_fixture_settle (fixture);
  back = office_fixture_rows (fixture, &tonari_decision_entity);
  g_assert_cmpuint (back->len, ==, 2);
}

/* A meeting that is deleted leaves its page. */
static void
test_deleted_meeting (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;

  office_fixture_show (fixture, "meetings", fixture->case_meeting);
  tonari_context_delete (fixture->context, &tonari_meeting_entity, fixture->case_meeting, "delete",
                         "deleted");
  office_fixture_settle (fixture);
  title = tonari_page_get_title (TONARI_PAGE (fixture->page));
  g_assert_cmpstr (title, ==, T ("Office Work"));
}

static gboolean
is_tag (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), data) == 0;
}

static void
test_tags (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariKnowledge) other = tonari_knowledge_new ();
  GtkWidget *tag;

  other->title = g_strdup ("A garden helps");
  g_strfreev (other->tags);
  other->tags = g_strsplit ("garden", ",", -1);
  tonari_ui_test_save (fixture->context, &tonari_knowledge_entity, other);
  office_fixture_show (fixture, "knowledge", 0);
  g_assert_nonnull (tonari_ui_test_row (fixture->page, "Short letters"));
  tag = tonari_ui_test_find (fixture->page, GTK_TYPE_TOGGLE_BUTTON, is_tag, (gpointer) "garden");
  g_assert_nonnull (tag);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tag), TRUE);
  office_fixture_settle (fixture);
  g_assert_null (tonari_ui_test_row (fixture->page, "Short letters"));
  g_assert_nonnull (tonari_ui_test_row (fixture->page, "A garden helps"));
}

static void
test_print (Fixture *fixture, gconstpointer data)
{
  gint64 meetings[] = { fixture->case_meeting, fixture->study_meeting };

  for (guint i = 0; i < G_N_ELEMENTS (meetings); i++)
    {
      office_fixture_show (fixture, "meetings", meetings[i]);
      tonari_page_print (TONARI_PAGE (fixture->page));
      office_fixture_settle (fixture);
      office_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG));
    }
}

/* An empty book says what to do next in each list. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  static const char *const tables[] = { "meetings", "knowledge", "gaps", "case_handovers" };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      GtkWidget *status;

      g_assert_true (office_fixture_show (fixture, tables[i], 0));
      status = tonari_ui_test_find (fixture->page, ADW_TYPE_STATUS_PAGE, is_tick, NULL);
      g_assert_nonnull (status);
      g_assert_cmpstr (adw_status_page_get_description (ADW_STATUS_PAGE (status)), !=, NULL);
    }
}

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

static gboolean
has_title (TonariWindow *window, const char *title)
{
  g_autofree char *shown = tonari_page_get_title (tonari_window_page (window));

  return g_strcmp0 (shown, title) == 0;
}

/* From a search, a key or the menu of the cases into the page, and back to where one came from. */
static void
test_window (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_strdup (tonari_store_queue_path (tonari_context_queue (fixture->context)));
  TonariWindow *window = tonari_window_new (NULL, NULL);
  TonariContext *context = tonari_window_context (window);

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 700);
  tonari_ui_test_present (GTK_WINDOW (window));
  tonari_window_open (window, path);
  tonari_ui_test_wait (has_book, window);
  tonari_ui_test_settle (context);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-row", "(sx)", "meetings", G_GINT64_CONSTANT (0));
  tonari_ui_test_settle (context);
  g_assert_true (has_title (window, T ("Office Work")));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-row", "(sx)", "decisions", fixture->decision);
  tonari_ui_test_settle (context);
  g_assert_true (has_title (window, "Spring"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_true (has_title (window, T ("Office Work")));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_false (has_title (window, T ("Office Work")));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-case", "x", fixture->cases[0]);
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.hand-over", NULL);
  tonari_ui_test_settle (context);
  office_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_HANDOVER_WINDOW));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.case-meeting", NULL);
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  {
    GtkWindow *editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
    const TonariMeeting *begun;

    g_assert_nonnull (editor);
    begun = tonari_editor_peek (TONARI_EDITOR (editor));
    g_assert_cmpint (begun->case_id, ==, fixture->cases[0]);
    office_fixture_close (fixture, editor);
  }

  tonari_ui_test_settle (context);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  tonari_ui_test_wait (has_none, &window);
}

#define ADD(name, func)                                                                                      \
  g_test_add ("/office/" name, Fixture, NULL, office_fixture_set_up, func, office_fixture_tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();

  ADD ("rows-open", test_rows_open);
  ADD ("focus", test_focus);
  ADD ("new-case-meeting", test_new_case_meeting);
  ADD ("tick", test_tick);
  ADD ("decisions", test_add_and_delete_decision);
  ADD ("deleted-meeting", test_deleted_meeting);
  ADD ("tags", test_tags);
  ADD ("print", test_print);
  ADD ("window", test_window);
  g_test_add ("/office/empty", Fixture, "empty", office_fixture_set_up, test_empty, office_fixture_tear_down);

  return g_test_run ();
}
