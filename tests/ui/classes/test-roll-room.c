/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A room full of people: forty by forty keys, walk-ins, two marks of the same moment, the run sheet. */

#include "room-fixture.h"

#include <glib/gi18n-lib.h>

#include "tonari-care-step.h"
#include "tonari-class-concerns.h"
#include "tonari-editor.h"
#include "tonari-join-dialog.h"
#include "tonari-made-up-offer.h"
#include "tonari-make-up-dialog.h"
#include "tonari-roll-guests.h"
#include "tonari-roll-row.h"
#include "tonari-rows.h"
#include "tonari-run-part.h"
#include "tonari-run-view.h"
#include "tonari-store-classes.h"
#include "tonari-store-make-ups.h"
#include "tonari-store-progress.h"

#define PEOPLE 40

typedef struct
{
  RoomFixture room;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->path = room_fixture_make (GPOINTER_TO_UINT (data));
  room_fixture_open (&fixture->room, fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  room_fixture_close (&fixture->room);
  room_fixture_remove (fixture->path);
  g_free (fixture->path);
}

static gpointer
read_sheet (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_class_sheet (db, 1, error);
}

static guint
count (Fixture *fixture, TonariAttendanceState state)
{
  g_autoptr (TonariClassSheet) sheet = NULL;
  TonariTotals totals;

  tonari_ui_test_settle (fixture->room.context);
  sheet = tonari_ui_test_run (fixture->room.context, read_sheet, NULL);
  tonari_class_sheet_session_totals (sheet, fixture->room.session, &totals);

  return totals.counts[state];
}

/* Not one key more than people, and nobody left out. */
static void
test_forty (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < PEOPLE; i++)
    g_assert_true (tonari_roll_call_key (fixture->room.roll, GDK_KEY_1, 0));

  g_assert_cmpuint (count (fixture, TONARI_ATTENDANCE_STATE_PRESENT), ==, PEOPLE);
  g_assert_cmpuint (count (fixture, TONARI_ATTENDANCE_STATE_UNMARKED), ==, 0);
}

static GtkWindow *
dialog (void)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_modal (window) && gtk_widget_get_visible (GTK_WIDGET (window)))
        return window;
    }

  return NULL;
}

static TonariRollRow *
row_called (Fixture *fixture, const char *name)
{
  GtkWidget *list = tonari_ui_test_find (GTK_WIDGET (fixture->room.roll), GTK_TYPE_LIST_BOX, NULL, NULL);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), i)) != NULL; i++)
    if (g_str_equal (tonari_roll_row_name (TONARI_ROLL_ROW (row)), name))
      return TONARI_ROLL_ROW (row);

  return NULL;
}

static gboolean
is_entry (GtkWidget *widget, gpointer data)
{
  return (*(int *) data)-- == 0;
}

static GtkWidget *
entry_at (GtkWindow *window, int index)
{
  return tonari_ui_test_find (GTK_WIDGET (window), ADW_TYPE_ENTRY_ROW, is_entry, &index);
}

static void
add_walk_in (Fixture *fixture, const char *name, const char *relation)
{
  GtkWindow *window;

  tonari_roll_call_walk_in (fixture->room.roll);
  window = dialog ();
  g_assert_nonnull (window);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_editable_set_text (GTK_EDITABLE (entry_at (window, 0)), name);
  gtk_editable_set_text (GTK_EDITABLE (entry_at (window, 1)), relation);
  g_signal_emit_by_name (entry_at (window, 1), "entry-activated");
  tonari_ui_test_settle (fixture->room.context);
  /* The window dies with its answer. */
  g_assert_null (window);
}

static const TonariParticipant *
participant_called (Fixture *fixture, const char *name)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (fixture->room.model);

  for (guint i = 0; i < sheet->participants->len; i++)
    if (g_strcmp0 (tonari_participant_room_name (g_ptr_array_index (sheet->participants, i)), name) == 0)
      return g_ptr_array_index (sheet->participants, i);

  return NULL;
}

/* Two fields and Enter: in the list, present; one undo takes all of it back. */
static void
test_walk_in (Fixture *fixture, gconstpointer data)
{
  const TonariParticipant *walk_in;

  add_walk_in (fixture, "なつさん", "母");
  walk_in = participant_called (fixture, "なつさん");
  g_assert_nonnull (walk_in);
  g_assert_true (walk_in->enrolment->walk_in);
  g_assert_cmpint (tonari_class_model_state (fixture->room.model, fixture->room.session,
                                             walk_in->enrolment->row.id),
                   ==, TONARI_ATTENDANCE_STATE_PRESENT);
  g_assert_nonnull (row_called (fixture, "なつさん"));

  tonari_context_undo (fixture->room.context);
  tonari_ui_test_settle (fixture->room.context);
  g_assert_null (row_called (fixture, "なつさん"));
}

/* Joined to somebody of the class the marks stand there; parted they stand for themselves again. */
static void
test_join (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover;
  GtkWidget *found;
  GtkWindow *window;

  add_walk_in (fixture, "なつさん", "母");
  g_signal_emit_by_name (row_called (fixture, "なつさん"), "menu", row_called (fixture, "なつさん"));
  tonari_ui_test_settle (fixture->room.context);
  popover = tonari_ui_test_find (GTK_WIDGET (row_called (fixture, "なつさん")), GTK_TYPE_POPOVER, NULL, NULL);
  g_assert_nonnull (popover);
  g_signal_emit_by_name (tonari_ui_test_button (popover, "Join to a Known Person…"), "clicked");
  tonari_ui_test_settle (fixture->room.context);
  window = dialog ();
  g_assert_nonnull (window);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  found = tonari_ui_test_find (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, NULL, NULL);
  g_assert_nonnull (found);
  g_signal_emit_by_name (found, "activate");
  tonari_ui_test_settle (fixture->room.context);
  g_assert_null (window);

  g_assert_null (row_called (fixture, "なつさん"));
  g_assert_cmpuint (count (fixture, TONARI_ATTENDANCE_STATE_PRESENT), ==, 1);
  g_assert_cmpint (tonari_class_model_state (fixture->room.model, fixture->room.session,
                                             participant_called (fixture, "P01")->enrolment->row.id),
                   ==, TONARI_ATTENDANCE_STATE_PRESENT);

  g_signal_emit_by_name (row_called (fixture, "P01"), "menu", row_called (fixture, "P01"));
  tonari_ui_test_settle (fixture->room.context);
  popover = tonari_ui_test_find (GTK_WIDGET (row_called (fixture, "P01")), GTK_TYPE_POPOVER, NULL, NULL);
  g_assert_nonnull (popover);
  g_signal_emit_by_name (tonari_ui_test_button (popover, "Part Again"), "clicked");
  tonari_ui_test_settle (fixture->room.context);
  g_assert_nonnull (row_called (fixture, "なつさん"));
  g_assert_cmpint (tonari_class_model_state (fixture->room.model, fixture->room.session,
                                             participant_called (fixture, "P01")->enrolment->row.id),
                   ==, TONARI_ATTENDANCE_STATE_UNMARKED);
}

/* Closed without a choice, before the people are read and after: nothing is joined, and nothing of it stays.
 */
static void
test_join_closed (Fixture *fixture, gconstpointer data)
{
  add_walk_in (fixture, "なつさん", "母");
  for (int i = 0; i < 2; i++)
    {
      GtkWindow *window;

      tonari_join_dialog_present (fixture->room.model,
                                  participant_called (fixture, "なつさん")->enrolment->row.id,
                                  GTK_WIDGET (fixture->room.roll));
      window = dialog ();
      g_assert_nonnull (window);
      g_object_ref (window);
      if (i > 0)
        tonari_ui_test_settle (fixture->room.context);
      gtk_window_destroy (window);
      tonari_ui_test_settle (fixture->room.context);
      g_assert_finalize_object (window);
    }
  g_assert_nonnull (row_called (fixture, "なつさん"));
}

static gpointer
mark_elsewhere (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_attendance_mark (db, 1, *(gint64 *) data, TONARI_ATTENDANCE_STATE_LATE, "2026-11-21T04:31:00Z",
                                error);
  return NULL;
}

/* Somebody else has marked meanwhile: nothing is written over, both are shown, and the person chooses. */
static void
test_conflict (Fixture *fixture, gconstpointer data)
{
  gboolean mine = GPOINTER_TO_INT (data) == 3;
  gint64 enrolment = room_fixture_enrolment (&fixture->room, 0);
  GtkWidget *question;

  /* On the worker only: this window has not heard of it. */
  tonari_ui_test_run (fixture->room.context, mark_elsewhere, &enrolment);
  g_assert_cmpint (tonari_class_model_state (fixture->room.model, fixture->room.session, enrolment), ==,
                   TONARI_ATTENDANCE_STATE_UNMARKED);
  g_assert_true (tonari_roll_call_key (fixture->room.roll, GDK_KEY_1, 0));
  tonari_ui_test_settle (fixture->room.context);

  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  g_assert_true (tonari_ui_test_question_says (question, tonari_words_label (&tonari_attendance_state_words,
                                                                             TONARI_ATTENDANCE_STATE_LATE)));
  g_assert_cmpuint (count (fixture, TONARI_ATTENDANCE_STATE_LATE), ==, 1);
  g_assert_cmpint (tonari_class_model_state (fixture->room.model, fixture->room.session, enrolment), ==,
                   TONARI_ATTENDANCE_STATE_LATE);
  tonari_ui_test_answer (question, mine ? "mine" : "theirs");
  tonari_ui_test_settle (fixture->room.context);
  g_assert_cmpuint (count (fixture, mine ? TONARI_ATTENDANCE_STATE_PRESENT : TONARI_ATTENDANCE_STATE_LATE),
                    ==, 1);
}

static gpointer
make_up_here (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariSession) missed = tonari_session_new ();
  g_autoptr (TonariMakeUp) make_up = tonari_make_up_new ();

  missed->class_id = 1;
  missed->number = 2;
  missed->date = tonari_date_new (2026, 11, 14);
  g_assert_true (tonari_store_save (db, &tonari_session_entity, missed, error));
  g_assert_true (tonari_store_make_up_set (db, missed->row.id, *(gint64 *) data, make_up, 1,
                                           "2026-11-14T04:31:00Z", error));

  return NULL;
}

/* Who makes up here stands apart, and can be taken out again when they did not come. */
static void
test_guests (Fixture *fixture, gconstpointer data)
{
  gint64 enrolment = room_fixture_enrolment (&fixture->room, 1);
  GtkWidget *guests =
      tonari_ui_test_find (GTK_WIDGET (fixture->room.roll), TONARI_TYPE_ROLL_GUESTS, NULL, NULL);

  g_assert_false (gtk_widget_get_visible (guests));
  tonari_ui_test_run (fixture->room.context, make_up_here, &enrolment);
  tonari_roll_call_set_session (fixture->room.roll, fixture->room.session);
  tonari_ui_test_settle (fixture->room.context);
  g_assert_true (gtk_widget_get_visible (guests));
  g_assert_nonnull (tonari_ui_test_row (guests, "P02"));

  g_signal_emit_by_name (tonari_ui_test_button (guests, _ ("Did Not Come")), "clicked");
  tonari_ui_test_settle (fixture->room.context);
  g_assert_false (gtk_widget_get_visible (guests));
}

static void
close_make_up (Fixture *fixture)
{
  GtkWindow *window;

  tonari_ui_test_settle (fixture->room.context);
  window = tonari_ui_test_window (TONARI_TYPE_MAKE_UP_DIALOG);
  g_assert_nonnull (window);
  g_object_ref (window);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->room.context);
  g_assert_finalize_object (window);
}

/* One key makes the mark; where it was made up can be said right after, or later from the row. */
static void
test_made_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *how =
      tonari_ui_test_find (GTK_WIDGET (fixture->room.roll), TONARI_TYPE_MADE_UP_OFFER, NULL, NULL);
  TonariRollRow *row = row_called (fixture, "P01");
  GtkWidget *popover;

  g_assert_nonnull (how);
  g_assert_false (gtk_widget_get_visible (how));
  tonari_roll_call_focus (fixture->room.roll, 0);
  g_assert_true (tonari_roll_call_key (fixture->room.roll, GDK_KEY_7, 0));
  g_assert_cmpuint (count (fixture, TONARI_ATTENDANCE_STATE_MAKE_UP), ==, 1);
  g_assert_true (gtk_widget_get_visible (how));
  g_signal_emit_by_name (gtk_widget_get_first_child (how), "clicked");
  close_make_up (fixture);

  /* The next mark is about somebody else. */
  g_assert_true (tonari_roll_call_key (fixture->room.roll, GDK_KEY_1, 0));
  g_assert_false (gtk_widget_get_visible (how));

  g_signal_emit_by_name (row, "menu", row);
  tonari_ui_test_settle (fixture->room.context);
  popover = tonari_ui_test_find (GTK_WIDGET (row), GTK_TYPE_POPOVER, NULL, NULL);
  g_assert_nonnull (popover);
  g_signal_emit_by_name (tonari_ui_test_button (popover, "How It Was Made Up…"), "clicked");
  close_make_up (fixture);

  /* Taken back, there is nothing to say about it. */
  tonari_roll_call_focus (fixture->room.roll, 0);
  g_assert_true (tonari_roll_call_key (fixture->room.roll, GDK_KEY_7, 0));
  g_assert_true (gtk_widget_get_visible (how));
  tonari_roll_call_focus (fixture->room.roll, 0);
  g_assert_true (tonari_roll_call_key (fixture->room.roll, GDK_KEY_0, 0));
  g_assert_false (gtk_widget_get_visible (how));
}

static gpointer
miss_two (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, 1, error);
  g_autoptr (TonariSession) earlier = NULL;

  g_assert_nonnull (session);
  session->status = TONARI_SESSION_STATUS_HELD;
  earlier = tonari_session_copy (session);
  g_assert_true (tonari_store_save (db, &tonari_session_entity, session, error));
  earlier->row.id = 0;
  earlier->row.version = 0;
  g_clear_pointer (&earlier->uid, g_free);
  earlier->number = 2;
  earlier->date = tonari_date_new (2026, 11, 14);
  g_assert_true (tonari_store_save (db, &tonari_session_entity, earlier, error));
  for (gint64 i = 1; i <= 2; i++)
    g_assert_true (tonari_store_attendance_mark (db, i, *(gint64 *) data,
                                                 TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED,
                                                 "2026-11-21T04:31:00Z", error));

  return NULL;
}

static gpointer
count_concerns (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) concerns = tonari_store_concerns (db, 739941, error);

  *(guint *) data = concerns->len;
  return NULL;
}

static guint
concerns (Fixture *fixture)
{
  guint n = 99;

  tonari_ui_test_settle (fixture->room.context);
  tonari_ui_test_run (fixture->room.context, count_concerns, &n);
  return n;
}

static gboolean
is_button_called (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), data) == 0;
}

/* Two absences in a row bring a thought; one press and a saved step answer it, and it goes; undo brings it
 * back. */
static void
test_concern (Fixture *fixture, gconstpointer data)
{
  gint64 enrolment = room_fixture_enrolment (&fixture->room, 0);
  GtkWidget *button;
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  GtkWidget *view = tonari_class_concerns_new (fixture->room.model);
  GtkWindow *list;
  GtkWindow *step;

  tonari_ui_test_run (fixture->room.context, miss_two, &enrolment);
  g_assert_cmpuint (concerns (fixture), ==, 1);

  adw_window_set_content (ADW_WINDOW (window), view);
  tonari_ui_test_present (window);
  tonari_class_model_reload (fixture->room.model);
  tonari_ui_test_settle (fixture->room.context);
  g_assert_true (gtk_widget_get_visible (view));
  tonari_class_concerns_open (TONARI_CLASS_CONCERNS (view));
  list = dialog ();
  g_assert_nonnull (list);
  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &list);

  button =
      tonari_ui_test_find (GTK_WIDGET (list), GTK_TYPE_BUTTON, is_button_called,
                           (gpointer) tonari_words_label (&tonari_care_way_words, TONARI_CARE_WAY_LETTER));
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  step = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (step);
  g_object_add_weak_pointer (G_OBJECT (step), (gpointer *) &step);
  tonari_ui_test_settle (fixture->room.context);
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (step), _ ("Save")), "clicked");
  tonari_ui_test_settle (fixture->room.context);
  g_assert_null (step);
  g_assert_cmpuint (concerns (fixture), ==, 0);
  g_assert_false (gtk_widget_get_visible (view));

  gtk_window_destroy (list);
  tonari_ui_test_settle (fixture->room.context);
  g_assert_null (list);
  tonari_context_undo (fixture->room.context);
  g_assert_cmpuint (concerns (fixture), ==, 1);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->room.context);
}

typedef struct
{
  int second;
  gboolean toggle;
  const char *text;
} Moment;

#define AT(hour, minute) (((hour) *60 + (minute)) * 60)

/* 13:30 あいさつ 15, 13:45 講義 20, 14:05 休憩 5, …: by the clock, then from a late start on, paused and gone
 * on. */
static const Moment moments[] = {
  { AT (13, 20), FALSE, "begins in 10 minutes" },        { AT (13, 30), FALSE, "あいさつ, 15 minutes left" },
  { AT (13, 44) + 1, FALSE, "あいさつ, 1 minute left" }, { AT (13, 45), FALSE, "講義, 20 minutes left" },
  { AT (15, 30), FALSE, "All parts are through" },       { AT (13, 40), TRUE, "あいさつ, 15 minutes left" },
  { AT (13, 50), FALSE, "あいさつ, 5 minutes left" },    { AT (13, 50), TRUE, "あいさつ, 5 minutes left" },
  { AT (14, 20), FALSE, "あいさつ, 5 minutes left" },    { AT (14, 20), TRUE, "あいさつ, 5 minutes left" },
  { AT (14, 25), FALSE, "講義, 20 minutes left" },
};

static void
test_run_sheet (Fixture *fixture, gconstpointer data)
{
  GtkWidget *run = tonari_ui_test_find (GTK_WIDGET (fixture->room.roll), TONARI_TYPE_RUN_VIEW, NULL, NULL);

  g_assert_true (tonari_run_view_has_parts (TONARI_RUN_VIEW (run)));
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      tonari_run_view_set_clock (TONARI_RUN_VIEW (run), moments[i].second);
      if (moments[i].toggle)
        g_assert_true (tonari_run_view_toggle (TONARI_RUN_VIEW (run)));
      if (strstr (g_getenv ("LC_ALL"), "en") != NULL)
        g_assert_cmpstr (tonari_run_view_text (TONARI_RUN_VIEW (run)), ==, moments[i].text);
    }
}

#define ADD(path, people, func) g_test_add (path, Fixture, GUINT_TO_POINTER (people), set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/roll-room/forty", PEOPLE, test_forty);
  ADD ("/roll-room/walk-in", 2, test_walk_in);
  ADD ("/roll-room/join", 2, test_join);
  ADD ("/roll-room/join-closed", 2, test_join_closed);
  ADD ("/roll-room/conflict/mine", 3, test_conflict);
  ADD ("/roll-room/conflict/theirs", 2, test_conflict);
  ADD ("/roll-room/run-sheet", 2, test_run_sheet);
  ADD ("/roll-room/made-up", 2, test_made_up);
  ADD ("/roll-room/guests", 2, test_guests);
  ADD ("/roll-room/concern", 2, test_concern);

  return g_test_run ();
}
