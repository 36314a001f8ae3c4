/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "classes-fixture.h"

#include "tonari-classes.h"

#include "tonari-roll-call.h"
#include "tonari-roll-row.h"
#include "tonari-roll-search.h"
#include "tonari-roll-totals.h"

typedef struct
{
  ClassesFixture classes;
  GtkWindow *window;
  TonariRollCall *roll;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  tonari_classes_init ();
  classes_fixture_open (&fixture->classes);
  fixture->window = GTK_WINDOW (adw_window_new ());
  fixture->roll = TONARI_ROLL_CALL (tonari_roll_call_new (fixture->classes.model));
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->roll));
  tonari_roll_call_set_session (fixture->roll, fixture->classes.sessions[0]);
  tonari_ui_test_present (fixture->window);
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

static int
focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, TONARI_TYPE_ROLL_ROW) : NULL;

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

/* The four figures on top: taking part, absent, made up, unmarked. */
static char *
totals (Fixture *fixture)
{
  GtkWidget *widget = tonari_ui_test_find (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_TOTALS, NULL, NULL);
  GString *text = g_string_new (NULL);

  g_assert_nonnull (widget);
  for (guint i = 0; i < 4; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            tonari_roll_totals_figure (TONARI_ROLL_TOTALS (widget), i));

  return g_string_free (text, FALSE);
}

typedef struct
{
  Fixture *fixture;
  int row;
} Wanted;

static gboolean
has_focus (gpointer data)
{
  const Wanted *wanted = data;

  return focused (wanted->fixture) == wanted->row;
}

static void
assert_shown (Fixture *fixture, const char *marks, const char *figures, int focus)
{
  g_autofree char *stored = NULL;
  g_autofree char *shown = totals (fixture);
  Wanted wanted = { fixture, focus };

  g_assert_cmpstr (shown, ==, figures);
  tonari_ui_test_settle (fixture->classes.context);
  stored = classes_fixture_marks (&fixture->classes, 0);
  g_assert_cmpstr (stored, ==, marks);
  /* It moves with the next frame. */
  tonari_ui_test_wait (has_focus, &wanted);
}

static void
press (Fixture *fixture, const char *keys)
{
  for (const char *key = keys; *key != '\0'; key++)
    g_assert_true (tonari_roll_call_key (fixture->roll, gdk_unicode_to_keyval ((guint32) *key), 0));
}

/* Who has left is not called; the focus begins at the first who is unmarked. */
static void
test_begin (Fixture *fixture, gconstpointer data)
{
  assert_shown (fixture, "----", "0 0 0 3", 0);
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  press (fixture, "1");
  assert_shown (fixture, "P---", "1 0 0 2", 1);
  press (fixture, "2");
  assert_shown (fixture, "PL--", "2 0 0 1", 2);
  press (fixture, "5");
  /* The last row keeps the focus. */
  assert_shown (fixture, "PLN-", "2 1 0 0", 2);
  press (fixture, "7");
  assert_shown (fixture, "PLM-", "2 0 1 0", 2);
  press (fixture, "0");
  assert_shown (fixture, "PL--", "2 0 0 1", 2);
}

/* Three keys before the first answer of the disk: all three are kept. */
static void
test_fast (Fixture *fixture, gconstpointer data)
{
  press (fixture, "164");
  assert_shown (fixture, "PUO-", "2 1 0 0", 2);
}

static const char *
searched (Fixture *fixture)
{
  return tonari_roll_search_text (TONARI_ROLL_SEARCH (
      tonari_ui_test_find (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_SEARCH, NULL, NULL)));
}

static void
type (Fixture *fixture, const char *text)
{
  GtkWidget *search = tonari_ui_test_find (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_SEARCH, NULL, NULL);

  tonari_roll_search_focus (TONARI_ROLL_SEARCH (search));
  tonari_roll_search_set_text (TONARI_ROLL_SEARCH (search), text);
}

static void
enter (Fixture *fixture)
{
  g_signal_emit_by_name (tonari_ui_test_search (GTK_WIDGET (fixture->roll)), "activate");
}

/* No letter marks anybody, not even those that mark in the table of the class: it begins a search. */
static void
test_letters (Fixture *fixture, gconstpointer data)
{
  static const guint letters[] = {
    GDK_KEY_p, GDK_KEY_l, GDK_KEY_e, GDK_KEY_o, GDK_KEY_n, GDK_KEY_u, GDK_KEY_m
  };

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      const char text[2] = { (char) letters[i], '\0' };

      tonari_roll_call_focus (fixture->roll, 0);
      g_assert_true (tonari_roll_call_key (fixture->roll, letters[i], 0));
      g_assert_cmpstr (searched (fixture), ==, text);
      type (fixture, "");
    }
  tonari_roll_call_focus (fixture->roll, 0);
  g_assert_false (tonari_roll_call_key (fixture->roll, GDK_KEY_p, GDK_CONTROL_MASK));
  g_assert_false (tonari_roll_call_key (fixture->roll, GDK_KEY_9, 0));
  assert_shown (fixture, "----", "0 0 0 3", 0);
}

/* In whatever order they come, a few letters and Enter: kana, latin letters, 呼び名. */
static void
test_found (Fixture *fixture, gconstpointer data)
{
  type (fixture, "う");
  enter (fixture);
  assert_shown (fixture, "--P-", "1 0 0 2", -1);
  g_assert_cmpstr (searched (fixture), ==, "");

  type (fixture, "アオ");
  enter (fixture);
  assert_shown (fixture, "P-P-", "2 0 0 1", -1);

  type (fixture, "ito");
  enter (fixture);
  assert_shown (fixture, "PPP-", "3 0 0 0", -1);
}

/* Where two fit nobody is marked; the next key decides, and then the line is free for whoever comes next. */
static void
test_several (Fixture *fixture, gconstpointer data)
{
  type (fixture, "さ");
  enter (fixture);
  assert_shown (fixture, "----", "0 0 0 3", 0);
  g_assert_true (tonari_roll_call_key (fixture->roll, GDK_KEY_2, 0));
  assert_shown (fixture, "L---", "1 0 0 2", -1);
  g_assert_cmpstr (searched (fixture), ==, "");
}

/* With the input method on a digit comes as text, wide, and marks all the same. */
static void
test_composed (Fixture *fixture, gconstpointer data)
{
  type (fixture, "うえ２");
  assert_shown (fixture, "--L-", "1 0 0 2", -1);
  g_assert_cmpstr (searched (fixture), ==, "");
  type (fixture, "２");
  assert_shown (fixture, "--L-", "1 0 0 2", -1);
  g_assert_cmpstr (searched (fixture), ==, "");
}

/* Enter marks the row that has the focus, and with nothing typed it marks nobody. */
static void
test_enter (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tonari_roll_call_key (fixture->roll, GDK_KEY_Return, 0));
  assert_shown (fixture, "P---", "1 0 0 2", 1);
  type (fixture, "");
  enter (fixture);
  assert_shown (fixture, "P---", "1 0 0 2", 1);
}

/* An absence that was told ahead stays when the rest is marked, and gives way to who comes after all. */
static void
test_announced (Fixture *fixture, gconstpointer data)
{
  press (fixture, "5");
  tonari_roll_call_mark_rest (fixture->roll);
  assert_shown (fixture, "NPP-", "2 1 0 0", 1);
  type (fixture, "ao");
  enter (fixture);
  assert_shown (fixture, "PPP-", "3 0 0 0", -1);
}

static void
test_bulk (Fixture *fixture, gconstpointer data)
{
  tonari_roll_call_focus (fixture->roll, 1);
  press (fixture, "5");
  g_assert_cmpuint (tonari_roll_call_mark_rest (fixture->roll), ==, 2);
  assert_shown (fixture, "PNP-", "2 1 0 0", 2);
  g_assert_cmpuint (tonari_roll_call_mark_rest (fixture->roll), ==, 0);
  assert_shown (fixture, "PNP-", "2 1 0 0", 2);
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  press (fixture, "1");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_roll_call_mark_rest (fixture->roll), ==, 2);
  tonari_ui_test_settle (fixture->classes.context);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  assert_shown (fixture, "P---", "1 0 0 2", 1);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  assert_shown (fixture, "----", "0 0 0 3", 1);

  tonari_context_redo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  assert_shown (fixture, "P---", "1 0 0 2", 1);
}

static void
failed_cb (TonariContext *context, const char *text, const char *details, guint *failures)
{
  g_assert_cmpstr (text, !=, "");
  (*failures)++;
}

/* A mark that the book refuses goes back to what it was, and the person is told. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  guint failures = 0;

  g_signal_connect (fixture->classes.context, "failed", G_CALLBACK (failed_cb), &failures);
  tonari_class_model_mark (fixture->classes.model, fixture->classes.sessions[0], 99999,
                           TONARI_ATTENDANCE_STATE_PRESENT);
  g_assert_cmpint (tonari_class_model_state (fixture->classes.model, fixture->classes.sessions[0], 99999), ==,
                   TONARI_ATTENDANCE_STATE_PRESENT);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (failures, ==, 1);
  g_assert_cmpint (tonari_class_model_state (fixture->classes.model, fixture->classes.sessions[0], 99999), ==,
                   TONARI_ATTENDANCE_STATE_UNMARKED);
  g_signal_handlers_disconnect_by_func (fixture->classes.context, failed_cb, &failures);

  press (fixture, "1");
  assert_shown (fixture, "P---", "1 0 0 2", 1);
}

static gboolean
is_mark (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "mark");
}

/* A button marks, and pressed again takes its mark away. */
static void
test_button (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = tonari_ui_test_find (GTK_WIDGET (fixture->roll), GTK_TYPE_TOGGLE_BUTTON, is_mark, NULL);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (classes_fixture_stored (&fixture->classes, 0, 0), ==, TONARI_ATTENDANCE_STATE_PRESENT);

  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (classes_fixture_stored (&fixture->classes, 0, 0), ==, TONARI_ATTENDANCE_STATE_UNMARKED);
}

static void
test_status (Fixture *fixture, gconstpointer data)
{
  const TonariSession *session;

  g_action_group_activate_action (tonari_roll_call_actions (fixture->roll), "status",
                                  g_variant_new_string ("held"));
  tonari_ui_test_settle (fixture->classes.context);
  session = tonari_class_model_session (fixture->classes.model, fixture->classes.sessions[0]);
  g_assert_cmpint (session->status, ==, TONARI_SESSION_STATUS_HELD);
}

static gboolean
is_ease (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "ease") && gtk_widget_get_mapped (widget);
}

static void
set_mode (Fixture *fixture, const char *mode)
{
  g_action_group_change_action_state (tonari_roll_call_actions (fixture->roll), "mode",
                                      g_variant_new_string (mode));
}

static void
assert_ease (Fixture *fixture, guint participant, double before, double after)
{
  const TonariAttendance *mark;

  tonari_ui_test_settle (fixture->classes.context);
  mark = tonari_class_sheet_mark (tonari_class_model_sheet (fixture->classes.model),
                                  fixture->classes.sessions[0], fixture->classes.enrolments[participant]);
  g_assert_nonnull (mark);
  g_assert_true (isnan (before) ? isnan (mark->ease_before) : mark->ease_before == before);
  g_assert_true (isnan (after) ? isnan (mark->ease_after) : mark->ease_after == after);
}

/* What people felt stays hidden until it is asked for; then one key is enough for each of 0 to 10. */
static void
test_ease (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = tonari_ui_test_find (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_ROW, NULL, NULL);

  g_assert_null (tonari_ui_test_find (row, GTK_TYPE_TOGGLE_BUTTON, is_ease, NULL));
  set_mode (fixture, "before");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_nonnull (tonari_ui_test_find (row, GTK_TYPE_TOGGLE_BUTTON, is_ease, NULL));

  press (fixture, "30-");
  assert_ease (fixture, 0, 3, NAN);
  assert_ease (fixture, 1, 0, NAN);
  assert_ease (fixture, 2, 10, NAN);
  assert_shown (fixture, "----", "0 0 0 3", 2);

  set_mode (fixture, "after");
  tonari_roll_call_focus (fixture->roll, 0);
  press (fixture, "7");
  assert_ease (fixture, 0, 3, 7);
  tonari_roll_call_focus (fixture->roll, 0);
  g_assert_true (tonari_roll_call_key (fixture->roll, GDK_KEY_BackSpace, 0));
  assert_ease (fixture, 0, 3, NAN);

  set_mode (fixture, "marks");
  g_assert_null (tonari_ui_test_find (row, GTK_TYPE_TOGGLE_BUTTON, is_ease, NULL));
}

static gboolean
says (GtkWidget *widget, gpointer data)
{
  return strstr (gtk_label_get_text (GTK_LABEL (widget)), data) != NULL && gtk_widget_get_mapped (widget);
}

/* The room sees 呼び名 alone; what else is known comes and goes with one key. */
static void
test_details (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = tonari_ui_test_find (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_ROW, NULL, NULL);

  g_assert_null (tonari_ui_test_find (row, GTK_TYPE_LABEL, says, (gpointer) "あおき"));
  g_action_group_change_action_state (tonari_roll_call_actions (fixture->roll), "show-details",
                                      g_variant_new_boolean (TRUE));
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_nonnull (tonari_ui_test_find (row, GTK_TYPE_LABEL, says, (gpointer) "あおき"));

  tonari_roll_call_set_session (fixture->roll, fixture->classes.sessions[1]);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_null (tonari_ui_test_find (row, GTK_TYPE_LABEL, says, (gpointer) "あおき"));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/roll-call/begin", test_begin);
  ADD ("/roll-call/keys", test_keys);
  ADD ("/roll-call/fast", test_fast);
  ADD ("/roll-call/letters", test_letters);
  ADD ("/roll-call/found", test_found);
  ADD ("/roll-call/several", test_several);
  ADD ("/roll-call/composed", test_composed);
  ADD ("/roll-call/enter", test_enter);
  ADD ("/roll-call/announced", test_announced);
  ADD ("/roll-call/bulk", test_bulk);
  ADD ("/roll-call/undo", test_undo);
  ADD ("/roll-call/refused", test_refused);
  ADD ("/roll-call/button", test_button);
  ADD ("/roll-call/status", test_status);
  ADD ("/roll-call/ease", test_ease);
  ADD ("/roll-call/details", test_details);

  return g_test_run ();
}
