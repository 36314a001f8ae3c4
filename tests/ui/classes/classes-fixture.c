/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "classes-fixture.h"

#include "tonari-attendance-keys.h"
#include "tonari-classes-page.h"
#include "tonari-person.h"
#include "tonari-store-classes.h"

static gboolean
is_loaded (gpointer data)
{
  return tonari_class_model_sheet (data) != NULL;
}

void
classes_fixture_open (ClassesFixture *self)
{
  static const char *const kana[CLASSES_FIXTURE_PARTICIPANTS] = { "あおき", "いとう", "うえだ", "えとう" };
  static const char *const called[CLASSES_FIXTURE_PARTICIPANTS] = { "アオさん", "いとうさん", "うえさん",
                                                                    "えとうさん" };
  g_autoptr (TonariClass) aclass = tonari_class_new ();

  self->context = tonari_ui_test_context ();

  aclass->title = g_strdup ("基礎編 第1クール");
  self->class_id = tonari_ui_test_save (self->context, &tonari_class_entity, aclass);

  for (guint i = 0; i < CLASSES_FIXTURE_SESSIONS; i++)
    {
      g_autoptr (TonariSession) session = tonari_session_new ();

      session->class_id = self->class_id;
      session->number = i + 1;
      session->date = tonari_date_new (2026, 10, 3 + (int) i * 7);
      self->sessions[i] = tonari_ui_test_save (self->context, &tonari_session_entity, session);
    }

  for (guint i = 0; i < CLASSES_FIXTURE_PARTICIPANTS; i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

      person->name = g_strdup (kana[i]);
      person->kana = g_strdup (kana[i]);
      enrolment->class_id = self->class_id;
      enrolment->person = tonari_ui_test_save (self->context, &tonari_person_entity, person);
      enrolment->called_name = g_strdup (called[i]);
      enrolment->status = i + 1 == CLASSES_FIXTURE_PARTICIPANTS ? TONARI_ENROLMENT_STATUS_LEFT
                                                                : TONARI_ENROLMENT_STATUS_ENROLLED;
      self->enrolments[i] = tonari_ui_test_save (self->context, &tonari_enrolment_entity, enrolment);
    }

  self->model = tonari_class_model_new (self->context);
  tonari_class_model_set_class (self->model, self->class_id);
  tonari_ui_test_wait (is_loaded, self->model);
  tonari_ui_test_settle (self->context);
}

void
classes_fixture_close (ClassesFixture *self)
{
  tonari_ui_test_settle (self->context);
  g_assert_finalize_object (self->model);
  tonari_ui_test_close (self->context);
}

static gpointer
read_sheet (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_class_sheet (db, *(gint64 *) data, error);
}

TonariAttendanceState
classes_fixture_stored (ClassesFixture *self, guint session, guint participant)
{
  g_autoptr (TonariClassSheet) sheet = tonari_ui_test_run (self->context, read_sheet, &self->class_id);

  g_assert_nonnull (sheet);

  return tonari_class_sheet_state (sheet, self->sessions[session], self->enrolments[participant]);
}

char *
classes_fixture_marks (ClassesFixture *self, guint session)
{
  g_autoptr (TonariClassSheet) sheet = tonari_ui_test_run (self->context, read_sheet, &self->class_id);
  GString *text = g_string_new (NULL);

  g_assert_nonnull (sheet);
  for (guint i = 0; i < CLASSES_FIXTURE_PARTICIPANTS; i++)
    {
      TonariAttendanceState state =
          tonari_class_sheet_state (sheet, self->sessions[session], self->enrolments[i]);

      g_string_append (text,
                       state == TONARI_ATTENDANCE_STATE_UNMARKED ? "-" : tonari_attendance_keys_name (state));
    }

  return g_string_free (text, FALSE);
}

void
classes_fixture_add_ended_class (ClassesFixture *self)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariSession) session = tonari_session_new ();

  aclass->title = g_strdup ("基礎編 昨年度");
  session->class_id = tonari_ui_test_save (self->context, &tonari_class_entity, aclass);
  session->number = 1;
  session->date = tonari_date_new (2025, 11, 13);
  session->status = TONARI_SESSION_STATUS_HELD;
  tonari_ui_test_save (self->context, &tonari_session_entity, session);
}

void
classes_page_fixture_set_up (ClassesPageFixture *self, gconstpointer data)
{
  classes_fixture_open (&self->classes);
  self->window = GTK_WINDOW (adw_window_new ());
  self->page = TONARI_PAGE (tonari_classes_page_new (self->classes.context));
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->page));
  gtk_window_set_default_size (self->window, 800, 600);
  tonari_ui_test_present (self->window);
  tonari_ui_test_settle (self->classes.context);
}

void
classes_page_fixture_tear_down (ClassesPageFixture *self, gconstpointer data)
{
  GtkWindow *window = g_object_ref (self->window);

  gtk_window_destroy (window);
  tonari_ui_test_settle (self->classes.context);
  g_assert_finalize_object (window);
  classes_fixture_close (&self->classes);
}
