/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "classes-fixture.h"

#include "tonari-classes.h"

#include "tonari-roll-call.h"
#include "tonari-roll-row.h"

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
  GtkWidget *box = GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_CALL, "totals"));
  GString *text = g_string_new (NULL);

  for (GtkWidget *stat = gtk_widget_get_first_child (box); stat != NULL;
       stat = gtk_widget_get_next_sibling (stat))
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "",
                            gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (stat))));

  return g_string_free (text, FALSE);
}

static void
assert_shown (Fixture *fixture, const char *marks, const char *figures, int focus)
{
  g_autofree char *stored = NULL;
  g_autofree char *shown = totals (fixture);

  g_assert_cmpstr (shown, ==, figures);
  tonari_ui_test_settle (fixture->classes.context);
  stored = classes_fixture_marks (&fixture->classes, 0);
  g_assert_cmpstr (stored, ==, marks);
  g_assert_cmpint (focused (fixture), ==, focus);
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
  press (fixture, "p");
  assert_shown (fixture, "P---", "1 0 0 2", 1);
  press (fixture, "l");
  assert_shown (fixture, "PL--", "2 0 0 1", 2);
  press (fixture, "n");
  /* The last row keeps the focus. */
  assert_shown (fixture, "PLN-", "2 1 0 0", 2);
  press (fixture, "m");
  assert_shown (fixture, "PLM-", "2 0 1 0", 2);
  press (fixture, "0");
  assert_shown (fixture, "PL--", "2 0 0 1", 2);
}

/* Three keys before the first answer of the disk: all three are kept. */
static void
test_fast (Fixture *fixture, gconstpointer data)
{
  press (fixture, "puo");
  assert_shown (fixture, "PUO-", "2 1 0 0", 2);
}

static void
test_other_keys (Fixture *fixture, gconstpointer data)
{
  g_assert_false (tonari_roll_call_key (fixture->roll, GDK_KEY_a, 0));
  g_assert_false (tonari_roll_call_key (fixture->roll, GDK_KEY_p, GDK_CONTROL_MASK));
  assert_shown (fixture, "----", "0 0 0 3", 0);
}

static void
test_bulk (Fixture *fixture, gconstpointer data)
{
  tonari_roll_call_focus (fixture->roll, 1);
  press (fixture, "n");
  g_assert_cmpuint (tonari_roll_call_mark_rest (fixture->roll), ==, 2);
  assert_shown (fixture, "PNP-", "2 1 0 0", 2);
  g_assert_cmpuint (tonari_roll_call_mark_rest (fixture->roll), ==, 0);
  assert_shown (fixture, "PNP-", "2 1 0 0", 2);
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  press (fixture, "p");
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

  press (fixture, "p");
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

/* What people felt stays hidden until it is asked for. */
static void
test_ease_hidden (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = tonari_ui_test_find (GTK_WIDGET (fixture->roll), TONARI_TYPE_ROLL_ROW, NULL, NULL);

  g_assert_null (tonari_ui_test_find (row, GTK_TYPE_DROP_DOWN, NULL, NULL));
  g_action_group_change_action_state (tonari_roll_call_actions (fixture->roll), "show-ease",
                                      g_variant_new_boolean (TRUE));
  g_assert_nonnull (tonari_ui_test_find (row, GTK_TYPE_DROP_DOWN, NULL, NULL));

  tonari_class_model_set_ease (fixture->classes.model, fixture->classes.sessions[0],
                               fixture->classes.enrolments[0], 3, 7);
  tonari_ui_test_settle (fixture->classes.context);
  {
    const TonariAttendance *mark =
        tonari_class_sheet_mark (tonari_class_model_sheet (fixture->classes.model),
                                 fixture->classes.sessions[0], fixture->classes.enrolments[0]);

    g_assert_cmpfloat (mark->ease_before, ==, 3);
    g_assert_cmpfloat (mark->ease_after, ==, 7);
    g_assert_cmpint (mark->state, ==, TONARI_ATTENDANCE_STATE_UNMARKED);
  }
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/roll-call/begin", test_begin);
  ADD ("/roll-call/keys", test_keys);
  ADD ("/roll-call/fast", test_fast);
  ADD ("/roll-call/other-keys", test_other_keys);
  ADD ("/roll-call/bulk", test_bulk);
  ADD ("/roll-call/undo", test_undo);
  ADD ("/roll-call/refused", test_refused);
  ADD ("/roll-call/button", test_button);
  ADD ("/roll-call/status", test_status);
  ADD ("/roll-call/ease-hidden", test_ease_hidden);

  return g_test_run ();
}
