/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "room-fixture.h"

#include <glib/gstdio.h>

#include "tonari-book.h"
#include "tonari-classes.h"
#include "tonari-person.h"
#include "tonari-rows.h"

#define TEST_DAY 739941 /* 2026-11-21 */

static void
save (TonariDb *db, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (db, entity, row, &error);
  g_assert_no_error (error);
}

static void
fill (TonariDb *db, guint people)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariSession) session = tonari_session_new ();

  aclass->title = g_strdup ("基礎編 第1クール");
  save (db, &tonari_class_entity, aclass);
  session->class_id = aclass->row.id;
  session->number = 1;
  session->date = tonari_date_new (2026, 11, 21);
  session->starts = 13 * 60 + 30;
  session->run_sheet = g_strdup ("あいさつ15+講義20+休憩5+話し合い45+おわり5");
  save (db, &tonari_session_entity, session);

  for (guint i = 0; i < people; i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

      person->name = g_strdup_printf ("見本 %02u", i + 1);
      person->kana = g_strdup_printf ("みほん %02u", i + 1);
      save (db, &tonari_person_entity, person);
      enrolment->class_id = aclass->row.id;
      enrolment->person = person->row.id;
      enrolment->called_name = g_strdup_printf ("P%02u", i + 1);
      enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
      save (db, &tonari_enrolment_entity, enrolment);
    }
}

char *
room_fixture_make (guint people)
{
  g_autofree char *folder = g_dir_make_tmp ("tonari-room-XXXXXX", NULL);
  char *path = g_build_filename (folder, "room.tonari", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) db = tonari_book_create (path, &error);

  g_assert_no_error (error);
  g_assert_true (tonari_store_action_begin (db, NULL, &error));
  fill (db, people);
  g_assert_true (tonari_store_action_end (db, NULL, &error));

  return path;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  TonariStoreQueue **queue = data;
  g_autoptr (GError) error = NULL;

  *queue = tonari_store_queue_open_finish (result, &error);
  g_assert_no_error (error);
}

static gboolean
is_open (gpointer data)
{
  return *(TonariStoreQueue **) data != NULL;
}

static gboolean
is_loaded (gpointer data)
{
  return tonari_class_model_sheet (data) != NULL;
}

void
room_fixture_open (RoomFixture *self, const char *path)
{
  TonariStoreQueue *queue = NULL;

  tonari_classes_init ();
  tonari_store_queue_open_async (path, FALSE, NULL, opened_cb, &queue);
  tonari_ui_test_wait (is_open, &queue);
  self->path = g_strdup (path);
  self->context = tonari_context_new (queue, NULL, TEST_DAY);
  g_object_unref (queue);
  /* The only class of the book, and its only session. */
  self->class_id = 1;
  self->session = 1;

  self->model = tonari_class_model_new (self->context);
  tonari_class_model_set_class (self->model, self->class_id);
  tonari_ui_test_wait (is_loaded, self->model);
  self->window = GTK_WINDOW (adw_window_new ());
  self->roll = TONARI_ROLL_CALL (tonari_roll_call_new (self->model));
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->roll));
  gtk_window_set_default_size (self->window, 1000, 700);
  tonari_roll_call_set_session (self->roll, self->session);
  tonari_ui_test_present (self->window);
  tonari_ui_test_settle (self->context);
}

void
room_fixture_close (RoomFixture *self)
{
  GtkWindow *window = g_object_ref (self->window);
  TonariStoreQueue *queue = g_object_ref (tonari_context_queue (self->context));

  gtk_window_destroy (window);
  tonari_ui_test_settle (self->context);
  g_assert_finalize_object (window);
  g_assert_finalize_object (self->model);
  tonari_context_set_queue (self->context, NULL);
  g_assert_finalize_object (self->context);
  tonari_store_queue_close (queue);
  g_assert_finalize_object (queue);
  g_clear_pointer (&self->path, g_free);
}

void
room_fixture_remove (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      g_remove (file);
    }
  g_rmdir (folder);
}

gint64
room_fixture_enrolment (RoomFixture *self, guint n)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);

  g_assert_cmpuint (n, <, sheet->participants->len);
  return ((TonariParticipant *) g_ptr_array_index (sheet->participants, n))->enrolment->row.id;
}
