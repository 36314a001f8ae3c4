/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A session that does not take place, from the window to the book and back: what was planned for it goes on.
 */

#include "classes-fixture.h"

#include <glib/gi18n-lib.h>

#include "tonari-move-dialog.h"
#include "tonari-notice.h"
#include "tonari-notices-dialog.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"

typedef struct
{
  ClassesFixture classes;
  GtkWindow *window;
  gint64 modules[CLASSES_FIXTURE_SESSIONS];
} Fixture;

static gpointer
list (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, data, NULL, 0, error);
}

static GPtrArray *
stored (Fixture *fixture, const TonariEntity *entity)
{
  return tonari_ui_test_run (fixture->classes.context, list, (gpointer) entity);
}

/* Three weeks that lie ahead, each with a theme of its own; one participant has said that they will miss the
 * second. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariAttendance) mark = tonari_attendance_new ();
  g_autoptr (GPtrArray) modules = NULL;

  classes_fixture_open (&fixture->classes);
  modules = stored (fixture, &tonari_module_entity);
  for (guint i = 0; i < CLASSES_FIXTURE_SESSIONS; i++)
    {
      g_autoptr (TonariSession) session = tonari_session_copy (
          tonari_class_model_session (fixture->classes.model, fixture->classes.sessions[i]));
      g_autoptr (TonariSessionModule) link = tonari_session_module_new ();

      session->date = tonari_date_new (2026, 12, 5 + (int) i * 7);
      tonari_ui_test_save (fixture->classes.context, &tonari_session_entity, session);
      fixture->modules[i] = ((TonariRow *) g_ptr_array_index (modules, i))->id;
      link->session = fixture->classes.sessions[i];
      link->module = fixture->modules[i];
      tonari_ui_test_save (fixture->classes.context, &tonari_session_module_entity, link);
    }
  mark->session = fixture->classes.sessions[1];
  mark->enrolment = fixture->classes.enrolments[0];
  mark->state = TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED;
  tonari_ui_test_save (fixture->classes.context, &tonari_attendance_entity, mark);

  fixture->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (fixture->window), gtk_label_new (NULL));
  tonari_ui_test_present (fixture->window);
  tonari_ui_test_settle (fixture->classes.context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  tonari_ui_test_settle (fixture->classes.context);
  classes_fixture_close (&fixture->classes);
}

/* The theme of a session, 0 for none. */
static gint64
theme_of (Fixture *fixture, gint64 session)
{
  g_autoptr (GPtrArray) links = stored (fixture, &tonari_session_module_entity);
  gint64 module = 0;

  for (guint i = 0; i < links->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (links, i);

      if (link->session == session)
        {
          g_assert_cmpint (module, ==, 0);
          module = link->module;
        }
    }

  return module;
}

static void
assert_as_planned (Fixture *fixture)
{
  g_autoptr (GPtrArray) sessions = stored (fixture, &tonari_session_entity);
  g_autoptr (GPtrArray) notices = stored (fixture, &tonari_notice_entity);

  g_assert_cmpuint (sessions->len, ==, CLASSES_FIXTURE_SESSIONS);
  g_assert_cmpuint (notices->len, ==, 0);
  for (guint i = 0; i < CLASSES_FIXTURE_SESSIONS; i++)
    {
      g_assert_cmpint (((TonariSession *) g_ptr_array_index (sessions, i))->status, ==,
                       TONARI_SESSION_STATUS_PLANNED);
      g_assert_cmpint (theme_of (fixture, fixture->classes.sessions[i]), ==, fixture->modules[i]);
    }
}

static void
close_notices (Fixture *fixture)
{
  GtkWindow *notices = tonari_ui_test_window (TONARI_TYPE_NOTICES_DIALOG);

  g_assert_nonnull (notices);
  g_object_ref (notices);
  gtk_window_destroy (notices);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (notices);
}

static void
press_cancel_it (GtkWindow *dialog)
{
  g_auto (GStrv) pieces = g_strsplit (g_dgettext (GETTEXT_PACKAGE, "Cancel _Session"), "_", 2);
  g_autofree char *label = g_strjoinv ("", pieces);
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (dialog), label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static void
cancel_second (Fixture *fixture, guint shift)
{
  GtkWindow *dialog = tonari_move_dialog_present (fixture->classes.model, fixture->classes.sessions[1], TRUE,
                                                  GTK_WIDGET (fixture->window));
  GtkWidget *row =
      tonari_ui_test_row (GTK_WIDGET (dialog), g_dgettext (GETTEXT_PACKAGE, "The sessions after it"));

  g_assert_nonnull (row);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), shift);
  tonari_ui_test_settle (fixture->classes.context);
  g_object_ref (dialog);
  press_cancel_it (dialog);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (dialog);
  close_notices (fixture);
}

/* What is true of it whether or not the others take over what was planned: three are to be told, the mark
 * stays. */
static void
assert_cancelled (Fixture *fixture)
{
  g_autoptr (GPtrArray) sessions = stored (fixture, &tonari_session_entity);
  g_autoptr (GPtrArray) notices = stored (fixture, &tonari_notice_entity);
  const TonariSession *second = g_ptr_array_index (sessions, 1);

  g_assert_cmpint (second->status, ==, TONARI_SESSION_STATUS_CANCELLED);
  g_assert_cmpint (second->date.day, ==, tonari_date_new (2026, 12, 12).day);
  g_assert_cmpint (second->sequence, ==, 1);
  g_assert_cmpint (classes_fixture_stored (&fixture->classes, 1, 0), ==,
                   TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED);
  g_assert_cmpuint (notices->len, ==, 3);
  for (guint i = 0; i < notices->len; i++)
    {
      const TonariNotice *notice = g_ptr_array_index (notices, i);

      g_assert_cmpint (notice->session, ==, fixture->classes.sessions[1]);
      g_assert_false (tonari_date_is_known (notice->told_on));
    }
}

static void
test_shifted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) sessions = NULL;
  const TonariSession *added;

  cancel_second (fixture, 1);
  assert_cancelled (fixture);
  sessions = stored (fixture, &tonari_session_entity);
  g_assert_cmpuint (sessions->len, ==, CLASSES_FIXTURE_SESSIONS + 1);
  added = g_ptr_array_index (sessions, CLASSES_FIXTURE_SESSIONS);
  g_assert_cmpint (added->date.day, ==, tonari_date_new (2026, 12, 26).day);
  g_assert_cmpint (theme_of (fixture, fixture->classes.sessions[0]), ==, fixture->modules[0]);
  g_assert_cmpint (theme_of (fixture, fixture->classes.sessions[1]), ==, 0);
  g_assert_cmpint (theme_of (fixture, fixture->classes.sessions[2]), ==, fixture->modules[1]);
  g_assert_cmpint (theme_of (fixture, added->row.id), ==, fixture->modules[2]);

  /* One press, one undo; what had been marked before stays marked. */
  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  assert_as_planned (fixture);
  g_assert_cmpint (classes_fixture_stored (&fixture->classes, 1, 0), ==,
                   TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED);
}

static void
test_alone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) sessions = NULL;

  cancel_second (fixture, 0);
  assert_cancelled (fixture);
  sessions = stored (fixture, &tonari_session_entity);
  g_assert_cmpuint (sessions->len, ==, CLASSES_FIXTURE_SESSIONS);
  for (guint i = 0; i < CLASSES_FIXTURE_SESSIONS; i++)
    g_assert_cmpint (theme_of (fixture, fixture->classes.sessions[i]), ==, fixture->modules[i]);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  assert_as_planned (fixture);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/cancel/shifted", test_shifted);
  ADD ("/cancel/alone", test_alone);

  return g_test_run ();
}
