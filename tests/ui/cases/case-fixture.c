/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "case-fixture.h"

#define CASE 1

static gpointer
load_sheet (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 case_id = CASE;
  TonariCaseSheet **sheet = data;

  *sheet = tonari_case_sheet_load (db, &case_id, cancellable, error);

  return NULL;
}

void
case_fixture_add_relative (CaseFixture *self, const char *relation, const char *name)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  person->name = g_strdup (name);
  relative->person = tonari_ui_test_save (self->context, &tonari_person_entity, person);
  relative->case_id = CASE;
  relative->relation = g_strdup (relation);
  tonari_ui_test_save (self->context, &tonari_relative_entity, relative);
}

void
case_fixture_read (CaseFixture *self)
{
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  tonari_ui_test_settle (self->context);
  tonari_ui_test_run (self->context, load_sheet, &self->sheet);
  g_assert_nonnull (self->sheet);
}

void
case_fixture_set_up (CaseFixture *self, gconstpointer data)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();

  self->context = tonari_ui_test_context ();
  acase->code = g_strdup ("R8-001");
  acase->person = tonari_ui_test_save (self->context, &tonari_person_entity, person);
  g_assert_cmpint (tonari_ui_test_save (self->context, &tonari_case_entity, acase), ==, CASE);
  case_fixture_add_relative (self, "母", "見本 良子");
  case_fixture_read (self);

  self->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 900, 700);
  tonari_ui_test_present (GTK_WINDOW (self->window));
}

void
case_fixture_tear_down (CaseFixture *self, gconstpointer data)
{
  tonari_case_sheet_unref (self->sheet);
  gtk_window_destroy (GTK_WINDOW (self->window));
  tonari_ui_test_close (self->context);
}

void
case_fixture_close (CaseFixture *self, gpointer window)
{
  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  tonari_ui_test_settle (self->context);
  g_assert_finalize_object (G_OBJECT (window));
}
