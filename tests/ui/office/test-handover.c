/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Handing over: one case or many at once, ticks and words while another worker is looked at, and what is
 * typed there and in a new meeting when the program ends in the middle.
 */

#include "office-fixture.h"
#include "tonari-case.h"
#include "tonari-editor.h"
#include "tonari-handover-case.h"
#include "tonari-handover-window.h"
#include "tonari-handover.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting.h"
#include "tonari-office-page.h"
#include "tonari-page.h"
#include "tonari-rows.h"
#include "tonari-store-drafts.h"
#include "tonari-window-room.h"

#define MANY "case_handovers/0/many"
#define BEGIN_ANEW "_Begin Anew"
#define NEW_MEETING "meetings/0/new/0"

typedef OfficeFixture Fixture;

static guint
n_handed_over (Fixture *fixture)
{
  g_autoptr (GPtrArray) handovers = office_fixture_rows (fixture, &tonari_handover_entity);

  return handovers->len;
}

static gint64
key_worker (Fixture *fixture, guint i)
{
  g_autoptr (GPtrArray) cases = office_fixture_rows (fixture, &tonari_case_entity);

  return ((TonariCase *) cases->pdata[i])->key_worker;
}

static gboolean
is_case (GtkWidget *widget, gpointer data)
{
  return tonari_handover_case_id (TONARI_HANDOVER_CASE (widget)) == *(gint64 *) data;
}

static TonariHandoverCase *
case_row (Fixture *fixture, GtkWindow *window, guint i)
{
  GtkWidget *row =
      tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[i]);

  g_assert_nonnull (row);

  return TONARI_HANDOVER_CASE (row);
}

static void
test_hand_over_many (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window;
  GtkWidget *to;

  office_fixture_show (fixture, "case_handovers", 0);
  tonari_page_add (TONARI_PAGE (fixture->page));
  office_fixture_settle (fixture);
  window = tonari_ui_test_window (TONARI_TYPE_HANDOVER_WINDOW);
  g_assert_nonnull (window);
  g_object_ref (window);
  /* Without who comes next it stays, and says so. */
  office_fixture_press (fixture, window, "_Hand Over");
  g_assert_cmpuint (n_handed_over (fixture), ==, 0);

  tonari_handover_case_set_words (case_row (fixture, window, 1), "Likes music.");
  to = tonari_ui_test_row (GTK_WIDGET (window), T ("Handed Over To"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (to), 2);
  office_fixture_press (fixture, window, "_Hand Over");
  office_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
  g_assert_cmpuint (n_handed_over (fixture), ==, 2);
  g_assert_cmpint (key_worker (fixture, 0), ==, fixture->staff[1]);
  g_assert_cmpint (key_worker (fixture, 1), ==, fixture->staff[1]);
  {
    g_autoptr (GPtrArray) handovers = office_fixture_rows (fixture, &tonari_handover_entity);
    guint n = 0;

    for (guint i = 0; i < handovers->len; i++)
      n += g_strcmp0 (((TonariHandover *) handovers->pdata[i])->sheet, "Likes music.") == 0;
    g_assert_cmpuint (n, ==, 1);
  }
  /* They stand in the list, and one undo takes both back. */
  g_assert_nonnull (tonari_ui_test_row (fixture->page, "R8-001 架空 太郎"));
  tonari_context_undo (fixture->context);
  office_fixture_settle (fixture);
  g_assert_cmpuint (n_handed_over (fixture), ==, 0);
  g_assert_cmpint (key_worker (fixture, 0), ==, fixture->staff[0]);
  g_assert_cmpint (key_worker (fixture, 1), ==, fixture->staff[0]);
}

/* From the page of one case, it is that case alone. */
static void
test_hand_over_one (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = tonari_handover_window_open (fixture->window, fixture->context, fixture->cases[1]);

  office_fixture_settle (fixture);
  g_assert_null (
      tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[0]));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[1]));
  g_assert_false (gtk_widget_is_sensitive (tonari_ui_test_row (GTK_WIDGET (window), T ("Handed Over By"))));
  office_fixture_close (fixture, window);
}

static GtkWindow *
open_window (Fixture *fixture)
{
  GtkWindow *window = tonari_handover_window_open (fixture->window, fixture->context, 0);

  office_fixture_settle (fixture);

  return window;
}

static void
choose (Fixture *fixture, GtkWindow *window, const char *row, guint place)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (tonari_ui_test_row (GTK_WIDGET (window), T (row))), place);
  office_fixture_settle (fixture);
}

static gboolean
has_words (Fixture *fixture, GtkWindow *window, guint i, const char *words)
{
  g_autofree char *there = tonari_handover_case_words (case_row (fixture, window, i));

  return g_strcmp0 (there, words) == 0;
}

/* Whoever looks at another worker in between finds everything as they left it, also what they took back. */
static void
test_other_worker (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = open_window (fixture);

  tonari_handover_case_set_ticked (case_row (fixture, window, 0), FALSE);
  tonari_handover_case_set_words (case_row (fixture, window, 1), "Likes music.");
  choose (fixture, window, "Handed Over By", 2);
  g_assert_null (
      tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_HANDOVER_CASE, is_case, &fixture->cases[0]));
  choose (fixture, window, "Handed Over By", 1);
  g_assert_false (tonari_handover_case_get_ticked (case_row (fixture, window, 0)));
  g_assert_true (tonari_handover_case_get_ticked (case_row (fixture, window, 1)));
  g_assert_true (has_words (fixture, window, 0, NULL));
  g_assert_true (has_words (fixture, window, 1, "Likes music."));

  tonari_handover_case_set_ticked (case_row (fixture, window, 0), TRUE);
  tonari_handover_case_set_ticked (case_row (fixture, window, 1), FALSE);
  tonari_handover_case_set_words (case_row (fixture, window, 1), NULL);
  choose (fixture, window, "Handed Over By", 2);
  choose (fixture, window, "Handed Over By", 1);
  g_assert_true (tonari_handover_case_get_ticked (case_row (fixture, window, 0)));
  g_assert_false (tonari_handover_case_get_ticked (case_row (fixture, window, 1)));
  g_assert_true (has_words (fixture, window, 1, NULL));

  choose (fixture, window, "Handed Over To", 2);
  office_fixture_press (fixture, window, "_Hand Over");
  {
    g_autoptr (GPtrArray) handovers = office_fixture_rows (fixture, &tonari_handover_entity);
    const TonariHandover *handover;

    g_assert_cmpuint (handovers->len, ==, 1);
    handover = g_ptr_array_index (handovers, 0);
    g_assert_cmpint (handover->case_id, ==, fixture->cases[0]);
    g_assert_null (handover->sheet);
  }
}

typedef struct
{
  Fixture *fixture;
  const char *name;
  gboolean found;
} Draft;

static gpointer
find_draft (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Draft *draft = data;
  g_autoptr (TonariDraft) row = tonari_store_draft (db, draft->name, error);

  draft->found = row != NULL;

  return NULL;
}

static gboolean
is_kept (gpointer data)
{
  Draft *draft = data;

  tonari_ui_test_run (draft->fixture->context, find_draft, draft);

  return draft->found;
}

static GtkEditable *
day_of (GtkWindow *window)
{
  return GTK_EDITABLE (tonari_ui_test_row (GTK_WIDGET (window), T ("Day of the Hand-Over")));
}

/* As when the power goes: nobody is asked. */
static void
type_sheets_and_fall (Fixture *fixture)
{
  Draft draft = { fixture, MANY, FALSE };
  GtkWindow *window = open_window (fixture);

  g_assert_false (is_kept (&draft));
  choose (fixture, window, "Handed Over To", 2);
  gtk_editable_set_text (day_of (window), "2026-12-01");
  tonari_handover_case_set_ticked (case_row (fixture, window, 0), FALSE);
  tonari_handover_case_set_words (case_row (fixture, window, 1), "Likes music.\nCalls on Mondays.");
  tonari_ui_test_wait (is_kept, &draft);
  office_fixture_close (fixture, window);
  g_assert_true (is_kept (&draft));
}

static void
test_draft (Fixture *fixture, gconstpointer data)
{
  Draft draft = { fixture, MANY, FALSE };
  GtkWindow *window;
  g_autoptr (GPtrArray) handovers = NULL;
  const TonariHandover *handover;

  type_sheets_and_fall (fixture);
  window = open_window (fixture);
  g_assert_false (tonari_handover_case_get_ticked (case_row (fixture, window, 0)));
  g_assert_true (has_words (fixture, window, 1, "Likes music.\nCalls on Mondays."));
  /* It stands there to be handed over as it was typed, and then it is kept no longer. */
  office_fixture_press (fixture, window, "_Hand Over");
  handovers = office_fixture_rows (fixture, &tonari_handover_entity);
  g_assert_cmpuint (handovers->len, ==, 1);
  handover = g_ptr_array_index (handovers, 0);
  g_assert_cmpint (handover->to_staff, ==, fixture->staff[1]);
  g_assert_cmpint (handover->date.day, ==, tonari_date_new (2026, 12, 1).day);
  g_assert_cmpstr (handover->sheet, ==, "Likes music.\nCalls on Mondays.");
  g_assert_false (is_kept (&draft));
}

static void
test_begin_anew (Fixture *fixture, gconstpointer data)
{
  Draft draft = { fixture, MANY, FALSE };
  GtkWindow *window;

  type_sheets_and_fall (fixture);
  window = open_window (fixture);
  office_fixture_press (fixture, window, BEGIN_ANEW);
  g_assert_true (tonari_handover_case_get_ticked (case_row (fixture, window, 0)));
  g_assert_true (has_words (fixture, window, 1, NULL));
  g_assert_cmpuint (adw_combo_row_get_selected (
                        ADW_COMBO_ROW (tonari_ui_test_row (GTK_WIDGET (window), T ("Handed Over To")))),
                    ==, 0);
  g_assert_false (is_kept (&draft));
  /* Nothing is left to be asked about. */
  g_object_ref (window);
  gtk_window_close (window);
  office_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
  g_assert_false (is_kept (&draft));
}

static GtkWindow *
new_meeting (Fixture *fixture)
{
  GtkWindow *editor;

  office_fixture_show (fixture, "meetings", 0);
  tonari_page_add (TONARI_PAGE (fixture->page));
  office_fixture_settle (fixture);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);

  return editor;
}

static GtkCheckButton *
tick_of (GtkWindow *editor, const char *name)
{
  GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), name);

  g_assert_nonnull (row);

  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)));
}

static void
test_meeting_draft (Fixture *fixture, gconstpointer data)
{
  static const char *const outside = "From outside: names with a comma between them";
  Draft draft = { fixture, NEW_MEETING, FALSE };
  GtkWindow *editor = new_meeting (fixture);
  GtkWidget *names;

  /* Nothing but who was there: also that is worth keeping. */
  gtk_check_button_set_active (tick_of (editor, "雲野"), TRUE);
  office_fixture_type_into (editor, outside, "民生委員の方");
  tonari_ui_test_wait (is_kept, &draft);
  office_fixture_close (fixture, editor);

  editor = new_meeting (fixture);
  names = tonari_ui_test_row (GTK_WIDGET (editor), T (outside));
  g_assert_true (gtk_check_button_get_active (tick_of (editor, "雲野")));
  g_assert_false (gtk_check_button_get_active (tick_of (editor, "夢野")));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (names)), ==, "民生委員の方");

  /* It is not lost by Esc either. */
  gtk_window_close (editor);
  g_assert_nonnull (tonari_ui_test_question ());
  tonari_ui_test_answer (tonari_ui_test_question (), "cancel");
  office_fixture_settle (fixture);

  office_fixture_press (fixture, editor, BEGIN_ANEW);
  g_assert_false (gtk_check_button_get_active (tick_of (editor, "雲野")));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (names)), ==, "");
  g_assert_false (is_kept (&draft));
  office_fixture_close (fixture, editor);
}

/* The window goes while the save is on its way: the page, which would show the meeting, is not there any
 * more. */
static void
test_closed_while_saving (Fixture *fixture, gconstpointer data)
{
  GtkWindow *editor = new_meeting (fixture);
  GtkWidget *page = g_object_ref (fixture->page);
  g_autoptr (GPtrArray) meetings = NULL;

  {
    g_autoptr (TonariMeeting) typed = tonari_meeting_copy (tonari_editor_peek (TONARI_EDITOR (editor)));

    typed->case_id = fixture->cases[1];
    tonari_editor_put (TONARI_EDITOR (editor), "case_id", typed);
  }
  g_object_ref (editor);
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), T ("Save")), "clicked");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (G_OBJECT (page));
  office_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (editor));
  meetings = office_fixture_rows (fixture, &tonari_meeting_entity);
  g_assert_cmpuint (meetings->len, ==, 3);
}

static void
tear_down_closed (Fixture *fixture, gconstpointer data)
{
  tonari_ui_test_close (fixture->context);
}

#define ADD(name, func)                                                                                      \
  g_test_add ("/handover/" name, Fixture, NULL, office_fixture_set_up, func, office_fixture_tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();

  ADD ("many", test_hand_over_many);
  ADD ("one", test_hand_over_one);
  ADD ("other-worker", test_other_worker);
  ADD ("draft", test_draft);
  ADD ("begin-anew", test_begin_anew);
  ADD ("meeting-draft", test_meeting_draft);
  g_test_add ("/handover/closed-while-saving", Fixture, NULL, office_fixture_set_up, test_closed_while_saving,
              tear_down_closed);

  return g_test_run ();
}
