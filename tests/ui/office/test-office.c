/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The office's work in its page: what is found opens, what is decided is ticked off, cases are handed over
 * and one undo takes that back.
 */

#include "tonari-case.h"
#include "tonari-decision.h"
#include "tonari-editor.h"
#include "tonari-gap.h"
#include "tonari-handover-case.h"
#include "tonari-handover-window.h"
#include "tonari-handover.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting-page.h"
#include "tonari-meeting.h"
#include "tonari-office-list.h"
#include "tonari-office-page.h"
#include "tonari-office-print.h"
#include "tonari-page.h"
#include "tonari-person.h"
#include "tonari-print-dialog.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-ui-test.h"
#include "tonari-window-room.h"
#include "tonari-window.h"

#define T(text) g_dgettext ("tonari", text)

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GtkWidget *page;
  gint64 staff[2];
  gint64 cases[2];
  gint64 case_meeting;
  gint64 study_meeting;
  gint64 decision;
  gint64 knowledge;
  gint64 gap;
} Fixture;

static void
add_people (Fixture *fixture)
{
  static const char *const names[] = { "夢野", "雲野" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (TonariStaff) staff = tonari_staff_new ();
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariCase) acase = tonari_case_new ();

      staff->name = g_strdup (names[i]);
      staff->active = TRUE;
      fixture->staff[i] = tonari_ui_test_save (fixture->context, &tonari_staff_entity, staff);
      person->name = g_strdup (i == 0 ? "架空 太郎" : "架空 花子");
      acase->code = g_strdup_printf ("R8-00%u", i + 1);
      acase->key_worker = fixture->staff[0];
      acase->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
      fixture->cases[i] = tonari_ui_test_save (fixture->context, &tonari_case_entity, acase);
    }
}

static gint64
add_meeting (Fixture *fixture, TonariMeetingKind kind, const char *title)
{
  g_autoptr (TonariMeeting) meeting = tonari_meeting_new ();

  meeting->kind = kind;
  meeting->title = g_strdup (title);
  meeting->case_id = kind == TONARI_MEETING_KIND_CASE ? fixture->cases[0] : 0;
  meeting->at.date = tonari_date_new (2026, 11, 1);
  meeting->at.minute = -1;

  return tonari_ui_test_save (fixture->context, &tonari_meeting_entity, meeting);
}

static void
add_rows (Fixture *fixture)
{
  g_autoptr (TonariDecision) decision = tonari_decision_new ();
  g_autoptr (TonariKnowledge) knowledge = tonari_knowledge_new ();
  g_autoptr (TonariGap) gap = tonari_gap_new ();
  g_autoptr (TonariMeetingCase) place = tonari_meeting_case_new ();

  fixture->case_meeting = add_meeting (fixture, TONARI_MEETING_KIND_CASE, "Spring");
  fixture->study_meeting = add_meeting (fixture, TONARI_MEETING_KIND_STUDY, "Letters");
  decision->meeting = fixture->case_meeting;
  decision->text = g_strdup ("Ask the clinic");
  fixture->decision = tonari_ui_test_save (fixture->context, &tonari_decision_entity, decision);
  knowledge->title = g_strdup ("Short letters");
  g_strfreev (knowledge->tags);
  knowledge->tags = g_strsplit ("letter,visit", ",", -1);
  fixture->knowledge = tonari_ui_test_save (fixture->context, &tonari_knowledge_entity, knowledge);
  gap->text = g_strdup ("Nothing is open at night");
  fixture->gap = tonari_ui_test_save (fixture->context, &tonari_gap_entity, gap);
  place->meeting = fixture->study_meeting;
  place->case_id = fixture->cases[1];
  place->position = 1;
  tonari_ui_test_save (fixture->context, &tonari_meeting_case_entity, place);
}

static void
settle (Fixture *fixture)
{
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = tonari_ui_test_context ();
  if (data == NULL)
    {
      add_people (fixture);
      add_rows (fixture);
    }
  fixture->window = adw_window_new ();
  fixture->page = tonari_office_page_new (fixture->context);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  settle (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = g_object_ref (fixture->page);

  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle (fixture);
  g_assert_finalize_object (G_OBJECT (fixture->window));
  g_assert_finalize_object (G_OBJECT (page));
  tonari_ui_test_close (fixture->context);
}

static void
close_to_its_end (Fixture *fixture, GtkWindow *window)
{
  g_assert_nonnull (window);
  g_object_ref (window);
  gtk_window_destroy (window);
  settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
}

static void
press (Fixture *fixture, GtkWindow *window, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (T (label), "_", 2);
  g_autofree char *plain = g_strjoinv (NULL, parts);
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (window), plain);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  settle (fixture);
}

static void
type_into (GtkWindow *window, const char *title, const char *text)
{
  GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (window), T (title));

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

typedef struct
{
  const TonariEntity *entity;
} Asked;

static gpointer
list_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, ((const Asked *) data)->entity, NULL, 0, error);
}

static GPtrArray *
rows (Fixture *fixture, const TonariEntity *entity)
{
  Asked asked = { entity };

  return tonari_ui_test_run (fixture->context, list_func, &asked);
}

static gboolean
show (Fixture *fixture, const char *table, gint64 id)
{
  gboolean shown = tonari_page_show_row (TONARI_PAGE (fixture->page), table, id);

  settle (fixture);

  return shown;
}

/* What a search finds here opens: a meeting on its page, the others in their editor. */
static void
test_rows_open (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;

  g_assert_true (show (fixture, "meetings", fixture->study_meeting));
  title = tonari_page_get_title (TONARI_PAGE (fixture->page));
  g_assert_cmpstr (title, ==, "Letters");
  g_clear_pointer (&title, g_free);
  g_assert_true (show (fixture, "decisions", fixture->decision));
  title = tonari_page_get_title (TONARI_PAGE (fixture->page));
  g_assert_cmpstr (title, ==, "Spring");
  g_assert_cmpint (tonari_page_get_case (TONARI_PAGE (fixture->page)), ==, fixture->cases[0]);
  g_assert_true (tonari_page_go_back (TONARI_PAGE (fixture->page)));
  g_assert_true (show (fixture, "knowledge", fixture->knowledge));
  close_to_its_end (fixture, tonari_ui_test_window (TONARI_TYPE_EDITOR));
  g_assert_true (show (fixture, "gaps", fixture->gap));
  close_to_its_end (fixture, tonari_ui_test_window (TONARI_TYPE_EDITOR));
  g_assert_false (show (fixture, "records", 1));
}

/* A list that is asked for has the focus in it, so that the arrow keys go on there. */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  static const char *const tables[] = { "knowledge", "gaps", "meetings" };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      GtkWidget *focus;

      g_assert_true (show (fixture, tables[i], 0));
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

  show (fixture, "meetings", 0);
  tonari_page_add (TONARI_PAGE (fixture->page));
  settle (fixture);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  {
    g_autoptr (TonariMeeting) typed = tonari_meeting_copy (tonari_editor_peek (TONARI_EDITOR (editor)));

    typed->case_id = fixture->cases[1];
    tonari_editor_put (TONARI_EDITOR (editor), "case_id", typed);
  }
  type_into (editor, "Subject of the meeting", "Autumn");
  type_into (editor, "From outside: names with a comma between them", "訪問看護の方、民生委員の方");
  {
    GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), "雲野");

    g_assert_nonnull (row);
    gtk_check_button_set_active (GTK_CHECK_BUTTON (
                                     adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))),
                                 TRUE);
  }
  press (fixture, editor, "Save");
  settle (fixture);
  meetings = rows (fixture, &tonari_meeting_entity);
  g_assert_cmpuint (meetings->len, ==, 3);
  members = rows (fixture, &tonari_meeting_member_entity);
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

  show (fixture, "meetings", fixture->case_meeting);
  tick = tonari_ui_test_find (fixture->page, GTK_TYPE_CHECK_BUTTON, is_tick, NULL);
  g_assert_nonnull (tick);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  settle (fixture);
  done = rows (fixture, &tonari_decision_entity);
  g_assert_cmpint (((TonariDecision *) done->pdata[0])->done_on.day, ==,
                   tonari_context_today (fixture->context));
  tonari_context_undo (fixture->context);
  settle (fixture);
  undone = rows (fixture, &tonari_decision_entity);
  g_assert_false (tonari_date_is_known (((TonariDecision *) undone->pdata[0])->done_on));
}

static void
test_add_and_delete_decision (Fixture *fixture, gconstpointer data)
{
  GtkWindow *editor;
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) back = NULL;

  show (fixture, "meetings", fixture->case_meeting);
  tonari_page_add (TONARI_PAGE (fixture->page));
  settle (fixture);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  type_into (editor, "What was decided", "Write to the choir");
  type_into (editor, "By when", "2026-12-01");
  press (fixture, editor, "Save");
  added = rows (fixture, &tonari_decision_entity);
  g_assert_cmpuint (added->len, ==, 2);
  tonari_context_delete (fixture->context, &tonari_decision_entity, fixture->decision, "delete", "deleted");
  settle (fixture);
  left = rows (fixture, &tonari_decision_entity);
  g_assert_cmpuint (left->len, ==, 1);
  tonari_context_undo (fixture->context);
  settle (fixture);
  back = rows (fixture, &tonari_decision_entity);
  g_assert_cmpuint (back->len, ==, 2);
}

/* A meeting that is deleted leaves its page. */
static void
test_deleted_meeting (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;

  show (fixture, "meetings", fixture->case_meeting);
  tonari_context_delete (fixture->context, &tonari_meeting_entity, fixture->case_meeting, "delete",
                         "deleted");
  settle (fixture);
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
  show (fixture, "knowledge", 0);
  g_assert_nonnull (tonari_ui_test_row (fixture->page, "Short letters"));
  tag = tonari_ui_test_find (fixture->page, GTK_TYPE_TOGGLE_BUTTON, is_tag, (gpointer) "garden");
  g_assert_nonnull (tag);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tag), TRUE);
  settle (fixture);
  g_assert_null (tonari_ui_test_row (fixture->page, "Short letters"));
  g_assert_nonnull (tonari_ui_test_row (fixture->page, "A garden helps"));
}

static guint
n_handed_over (Fixture *fixture)
{
  g_autoptr (GPtrArray) handovers = rows (fixture, &tonari_handover_entity);

  return handovers->len;
}

static gint64
key_worker (Fixture *fixture, guint i)
{
  g_autoptr (GPtrArray) cases = rows (fixture, &tonari_case_entity);

  return ((TonariCase *) cases->pdata[i])->key_worker;
}

static gboolean
is_case (GtkWidget *widget, gpointer data)
{
  return tonari_handover_case_id (TONARI_HANDOVER_CASE (widget)) == *(gint64 *) data;
}

static void
test_hand_over_many (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window;
  GtkWidget *to;
  GtkWidget *row;

  show (fixture, "case_handovers", 0);
  tonari_page_add (TONARI_PAGE (fixture->page));
  settle (fixture);
  window = tonari_ui_test_window (TONARI_TYPE_HANDOVER_WINDOW);
  g_assert_nonnull (window);
  g_object_ref (window);
  /* Without who comes next it stays, and says so. */
  press (fixture, window, "_Hand Over");
  g_assert_cmpuint (n_handed_over (fixture), ==, 0);

  row = tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[1]);
  g_assert_nonnull (row);
  tonari_handover_case_set_words (TONARI_HANDOVER_CASE (row), "Likes music.");
  to = tonari_ui_test_row (GTK_WIDGET (window), T ("To whom"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (to), 2);
  press (fixture, window, "_Hand Over");
  settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
  g_assert_cmpuint (n_handed_over (fixture), ==, 2);
  g_assert_cmpint (key_worker (fixture, 0), ==, fixture->staff[1]);
  g_assert_cmpint (key_worker (fixture, 1), ==, fixture->staff[1]);
  {
    g_autoptr (GPtrArray) handovers = rows (fixture, &tonari_handover_entity);
    guint n = 0;

    for (guint i = 0; i < handovers->len; i++)
      n += g_strcmp0 (((TonariHandover *) handovers->pdata[i])->sheet, "Likes music.") == 0;
    g_assert_cmpuint (n, ==, 1);
  }
  /* They stand in the list, and one undo takes both back. */
  g_assert_nonnull (tonari_ui_test_row (fixture->page, "R8-001 架空 太郎"));
  tonari_context_undo (fixture->context);
  settle (fixture);
  g_assert_cmpuint (n_handed_over (fixture), ==, 0);
  g_assert_cmpint (key_worker (fixture, 0), ==, fixture->staff[0]);
  g_assert_cmpint (key_worker (fixture, 1), ==, fixture->staff[0]);
}

/* From the page of one case, it is that case alone. */
static void
test_hand_over_one (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = tonari_handover_window_open (fixture->window, fixture->context, fixture->cases[1]);

  settle (fixture);
  g_assert_null (
      tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[0]));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[1]));
  g_assert_false (gtk_widget_is_sensitive (tonari_ui_test_row (GTK_WIDGET (window), T ("From whom"))));
  close_to_its_end (fixture, window);
}

static void
test_print (Fixture *fixture, gconstpointer data)
{
  gint64 meetings[] = { fixture->case_meeting, fixture->study_meeting };

  for (guint i = 0; i < G_N_ELEMENTS (meetings); i++)
    {
      show (fixture, "meetings", meetings[i]);
      tonari_page_print (TONARI_PAGE (fixture->page));
      settle (fixture);
      close_to_its_end (fixture, tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG));
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

      g_assert_true (show (fixture, tables[i], 0));
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
  close_to_its_end (fixture, tonari_ui_test_window (TONARI_TYPE_HANDOVER_WINDOW));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.case-meeting", NULL);
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  {
    GtkWindow *editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
    const TonariMeeting *begun;

    g_assert_nonnull (editor);
    begun = tonari_editor_peek (TONARI_EDITOR (editor));
    g_assert_cmpint (begun->case_id, ==, fixture->cases[0]);
    close_to_its_end (fixture, editor);
  }

  tonari_ui_test_settle (context);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  tonari_ui_test_wait (has_none, &window);
}

#define ADD(name, func) g_test_add ("/office/" name, Fixture, NULL, set_up, func, tear_down)

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
  ADD ("hand-over-many", test_hand_over_many);
  ADD ("hand-over-one", test_hand_over_one);
  ADD ("print", test_print);
  ADD ("window", test_window);
  g_test_add ("/office/empty", Fixture, "empty", set_up, test_empty, tear_down);

  return g_test_run ();
}
