/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window of entries that may be the same: found, looked at, merged, parted from the same list, refused in
 * words. */

#include "tonari-case.h"
#include "tonari-cases.h"
#include "tonari-merge-pair.h"
#include "tonari-merge-window.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-ui-test.h"

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GtkWindow *merge;
} Fixture;

#define T(text) g_dgettext ("tonari", text)

static void
add_case (TonariContext *context, const char *code, const char *name)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();

  person->name = g_strdup (name);
  acase->code = g_strdup (code);
  acase->person = tonari_ui_test_save (context, &tonari_person_entity, person);
  tonari_ui_test_save (context, &tonari_case_entity, acase);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = tonari_ui_test_context ();
  add_case (fixture->context, "R8-001", "架空 太郎");
  add_case (fixture->context, "R8-002", "架空太郎");
  fixture->window = adw_window_new ();
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  tonari_merge_window_open (fixture->window, fixture->context, 0, NULL);
  tonari_ui_test_settle (fixture->context);
  fixture->merge = tonari_ui_test_window (TONARI_TYPE_MERGE_WINDOW);
  g_assert_nonnull (fixture->merge);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->merge);
  gtk_window_destroy (fixture->merge);
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (fixture->merge));
  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (G_OBJECT (fixture->window));
  tonari_ui_test_close (fixture->context);
}

static void
press (Fixture *fixture, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (T (label), "_", 2);
  g_autofree char *plain = g_strjoinv (NULL, parts);
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (fixture->merge), plain);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

static GtkWidget *
pair_row (Fixture *fixture)
{
  g_autofree char *title = g_strdup_printf (T ("%s and %s"), "R8-001 架空 太郎", "R8-002 架空太郎");

  return tonari_ui_test_row (GTK_WIDGET (fixture->merge), title);
}

static void
look (Fixture *fixture)
{
  GtkWidget *row = pair_row (fixture);

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "activated");
  tonari_ui_test_settle (fixture->context);
}

static gpointer
list_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_case_entity, NULL, 0, error);
}

static guint
n_cases (Fixture *fixture)
{
  g_autoptr (GPtrArray) cases = tonari_ui_test_run (fixture->context, list_func, NULL);

  return cases->len;
}

static void
test_merge_and_part (Fixture *fixture, gconstpointer data)
{
  look (fixture);
  press (fixture, "_Merge");
  g_assert_cmpuint (n_cases (fixture), ==, 1);
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (fixture->merge), TONARI_TYPE_MERGE_PAIR, NULL, NULL));
  press (fixture, "_Part Again");
  g_assert_cmpuint (n_cases (fixture), ==, 2);
  /* Somebody has looked at them: they are not offered again. */
  g_assert_null (pair_row (fixture));
}

static void
test_other_way_round_and_undo (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;
  g_autoptr (GPtrArray) cases = NULL;

  look (fixture);
  row = tonari_ui_test_row (GTK_WIDGET (fixture->merge), "R8-002 架空太郎");
  g_assert_nonnull (row);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (
                                   adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))),
                               TRUE);
  tonari_ui_test_settle (fixture->context);
  press (fixture, "_Merge");
  cases = tonari_ui_test_run (fixture->context, list_func, NULL);
  g_assert_cmpuint (cases->len, ==, 1);
  g_assert_cmpstr (((TonariCase *) cases->pdata[0])->code, ==, "R8-002");
  tonari_context_undo (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpuint (n_cases (fixture), ==, 2);
}

static void
test_not_the_same (Fixture *fixture, gconstpointer data)
{
  look (fixture);
  press (fixture, "_Not the Same");
  g_assert_cmpuint (n_cases (fixture), ==, 2);
  g_assert_null (pair_row (fixture));
}

static gboolean
says (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), data);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (fixture->merge);
  GtkWidget *stays = tonari_ui_test_row (window, T ("Case That Stays"));
  GtkWidget *goes = tonari_ui_test_row (window, T ("Case That Goes Into It"));

  gtk_editable_set_text (GTK_EDITABLE (stays), "R8-001");
  gtk_editable_set_text (GTK_EDITABLE (goes), "R8-001");
  press (fixture, "_Side by Side");
  g_assert_nonnull (
      tonari_ui_test_find (window, GTK_TYPE_LABEL, says,
                           (gpointer) T ("A case cannot be merged with itself. Choose another case.")));
  gtk_editable_set_text (GTK_EDITABLE (goes), "R8-999");
  press (fixture, "_Side by Side");
  g_assert_true (gtk_widget_has_css_class (goes, "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (goes)), ==, "R8-999");
  gtk_editable_set_text (GTK_EDITABLE (goes), "R8-002");
  press (fixture, "_Side by Side");
  g_assert_nonnull (tonari_ui_test_find (window, TONARI_TYPE_MERGE_PAIR, NULL, NULL));
}

#define ADD(name, func) g_test_add ("/merge-window/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

  ADD ("merge-and-part", test_merge_and_part);
  ADD ("other-way-round-and-undo", test_other_way_round_and_undo);
  ADD ("not-the-same", test_not_the_same);
  ADD ("refused", test_refused);

  return g_test_run ();
}
