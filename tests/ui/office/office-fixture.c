/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "office-fixture.h"

#include "tonari-case.h"
#include "tonari-decision.h"
#include "tonari-gap.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting.h"
#include "tonari-office-page.h"
#include "tonari-page.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-staff.h"

static void
add_people (OfficeFixture *fixture)
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
add_meeting (OfficeFixture *fixture, TonariMeetingKind kind, const char *title)
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
add_rows (OfficeFixture *fixture)
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

void
office_fixture_settle (OfficeFixture *fixture)
{
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

void
office_fixture_set_up (OfficeFixture *fixture, gconstpointer data)
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
  office_fixture_settle (fixture);
}

void
office_fixture_tear_down (OfficeFixture *fixture, gconstpointer data)
{
  GtkWidget *page = g_object_ref (fixture->page);

  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  office_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (fixture->window));
  g_assert_finalize_object (G_OBJECT (page));
  tonari_ui_test_close (fixture->context);
}

void
office_fixture_close (OfficeFixture *fixture, GtkWindow *window)
{
  g_assert_nonnull (window);
  g_object_ref (window);
  gtk_window_destroy (window);
  office_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
}

void
office_fixture_press (OfficeFixture *fixture, GtkWindow *window, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (T (label), "_", 2);
  g_autofree char *plain = g_strjoinv (NULL, parts);
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (window), plain);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  office_fixture_settle (fixture);
}

void
office_fixture_type_into (GtkWindow *window, const char *title, const char *text)
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

GPtrArray *
office_fixture_rows (OfficeFixture *fixture, const TonariEntity *entity)
{
  Asked asked = { entity };

  return tonari_ui_test_run (fixture->context, list_func, &asked);
}

gboolean
office_fixture_show (OfficeFixture *fixture, const char *table, gint64 id)
{
  gboolean shown = tonari_page_show_row (TONARI_PAGE (fixture->page), table, id);

  office_fixture_settle (fixture);

  return shown;
}
