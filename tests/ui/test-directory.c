/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The directory: from the table to the page of an organisation and back, what stands on it, where its lines
 * lead. */

#include "tonari-case.h"
#include "tonari-directory-page.h"
#include "tonari-editor.h"
#include "tonari-organisation-page.h"
#include "tonari-organisation.h"
#include "tonari-page.h"
#include "tonari-person.h"
#include "tonari-shared.h"
#include "tonari-tie.h"
#include "tonari-ui-test.h"

#define T(text) g_dgettext ("tonari", text)

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GtkWidget *page;
  gint64 oak;
  gint64 case_id;
  gint64 opened;
} Fixture;

static gint64
organisation (TonariContext *context, const char *name)
{
  g_autoptr (TonariOrganisation) row = tonari_organisation_new ();

  row->name = g_strdup (name);

  return tonari_ui_test_save (context, &tonari_organisation_entity, row);
}

static void
tie (Fixture *fixture, const char *name, TonariDate until)
{
  g_autoptr (TonariTie) row = tonari_tie_new ();

  row->case_id = fixture->case_id;
  row->organisation = fixture->oak;
  row->name = g_strdup (name);
  row->start_on = tonari_date_new (2026, 4, 1);
  row->end_on = until;
  row->role = g_strdup (name);
  tonari_ui_test_save (fixture->context, &tonari_tie_entity, row);
}

static void
open_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ((Fixture *) data)->opened = g_variant_get_int64 (parameter);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const GActionEntry entries[] = { { "open-case", open_case_cb, "x", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();

  fixture->context = tonari_ui_test_context ();
  fixture->oak = organisation (fixture->context, "居場所どんぐり");
  organisation (fixture->context, "架空保健所");
  person->name = g_strdup ("架空 太郎");
  acase->code = g_strdup ("R8-001");
  acase->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
  fixture->case_id = tonari_ui_test_save (fixture->context, &tonari_case_entity, acase);
  tie (fixture, "手伝い", TONARI_DATE_UNKNOWN);
  tie (fixture, "見学", tonari_date_new (2026, 5, 1));

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  fixture->window = adw_window_new ();
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  fixture->page = tonari_directory_page_new (fixture->context);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (fixture->context);
}

static void
tear_down_closed (Fixture *fixture, gconstpointer data)
{
  tonari_ui_test_close (fixture->context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (fixture->page));
  tonari_ui_test_close (fixture->context);
}

static gboolean
is_mapped (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget);
}

static void
search (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (tonari_ui_test_search (fixture->page)), text);
}

static void
open_first (Fixture *fixture)
{
  GtkWidget *view = tonari_ui_test_find (fixture->page, GTK_TYPE_COLUMN_VIEW, is_mapped, NULL);

  g_signal_emit_by_name (view, "activate", 0u);
  tonari_ui_test_settle (fixture->context);
}

static void
assert_title (Fixture *fixture, const char *expected)
{
  g_autofree char *title = tonari_page_get_title (TONARI_PAGE (fixture->page));

  g_assert_cmpstr (title, ==, expected);
}

static void
test_there_and_back (Fixture *fixture, gconstpointer data)
{
  search (fixture, "どんぐり");
  open_first (fixture);
  assert_title (fixture, "居場所どんぐり");
  g_assert_true (tonari_page_can_go_back (TONARI_PAGE (fixture->page)));

  g_assert_true (tonari_page_go_back (TONARI_PAGE (fixture->page)));
  assert_title (fixture, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (tonari_ui_test_search (fixture->page))), ==,
                   "どんぐり");
  g_assert_false (tonari_page_go_back (TONARI_PAGE (fixture->page)));
}

static gboolean
is_of_case (GtkWidget *widget, gpointer data)
{
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (widget));

  return subtitle != NULL && strstr (subtitle, data) != NULL;
}

static void
test_lines (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;
  GtkWidget *folder;

  g_assert_true (tonari_page_show_row (TONARI_PAGE (fixture->page), "organisations", fixture->oak));
  tonari_ui_test_settle (fixture->context);
  row = tonari_ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, is_of_case, (gpointer) "手伝い");
  g_assert_nonnull (row);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "R8-001 架空 太郎");
  adw_action_row_activate (ADW_ACTION_ROW (row));
  g_assert_cmpint (fixture->opened, ==, fixture->case_id);

  /* What has ended is folded away. */
  folder = tonari_ui_test_row (fixture->page, T ("Earlier Ties"));
  g_assert_nonnull (folder);
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (folder)));
  g_assert_nonnull (tonari_ui_test_find (folder, ADW_TYPE_ACTION_ROW, is_of_case, (gpointer) "見学"));
  g_assert_nonnull (tonari_ui_test_row (fixture->page, T ("No letter of referral waits for an answer.")));

  /* What is written elsewhere comes along. */
  tie (fixture, "料理当番", TONARI_DATE_UNKNOWN);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_nonnull (
      tonari_ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, is_of_case, (gpointer) "料理当番"));
}

static void
test_empty_and_gone (Fixture *fixture, gconstpointer data)
{
  search (fixture, "保健所");
  open_first (fixture);
  g_assert_nonnull (tonari_ui_test_row (
      fixture->page, T ("Nobody is tied to them in this book. A tie of a case names the organisation.")));
  gtk_widget_activate_action (tonari_page_get_header_widget (TONARI_PAGE (fixture->page)),
                              "organisations.delete", NULL);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_false (tonari_page_can_go_back (TONARI_PAGE (fixture->page)));
}

/* The window goes while the save is on its way: the page, which would show the row, is not there any more. */
static void
test_closed_while_saving (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = g_object_ref (fixture->page);
  GtkWindow *editor;

  tonari_page_add (TONARI_PAGE (page));
  tonari_ui_test_settle (fixture->context);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  g_object_ref (editor);
  gtk_editable_set_text (GTK_EDITABLE (
                             tonari_ui_test_row (GTK_WIDGET (editor), T ("Name of the Organisation"))),
                         "架空の会");
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), T ("Save")), "clicked");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (G_OBJECT (page));
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (editor));
}

#define ADD(name, func) g_test_add ("/directory/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_shared_init ();
  ADD ("there-and-back", test_there_and_back);
  ADD ("lines", test_lines);
  ADD ("empty-and-gone", test_empty_and_gone);
  g_test_add ("/directory/closed-while-saving", Fixture, NULL, set_up, test_closed_while_saving,
              tear_down_closed);

  return g_test_run ();
}
