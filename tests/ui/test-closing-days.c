/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Closing days in the preferences: the turn of the year is offered once, in the editor. */

#include <glib/gi18n-lib.h>

#include "tonari-closing-day.h"
#include "tonari-closing-days.h"
#include "tonari-editor.h"
#include "tonari-rows.h"
#include "tonari-ui-test.h"

static gpointer
list (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
}

static void
press (gpointer root, const char *msgid)
{
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (root), g_dgettext (GETTEXT_PACKAGE, msgid));

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
test_offer (void)
{
  const char *offered = "Add the turn of the year, 29 December to 3 January…";
  TonariContext *context = tonari_ui_test_context ();
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  GtkWidget *days = tonari_closing_days_new (context);
  g_autoptr (GPtrArray) stored = NULL;
  const TonariClosingDay *day;
  GtkWindow *editor;
  GtkWidget *offer;

  adw_window_set_content (ADW_WINDOW (window), days);
  tonari_ui_test_present (window);
  tonari_ui_test_settle (context);
  offer = tonari_ui_test_button (days, g_dgettext (GETTEXT_PACKAGE, offered));
  g_assert_true (gtk_widget_get_visible (offer));
  press (days, offered);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  g_object_ref (editor);
  press (editor, "Save");
  tonari_ui_test_settle (context);
  g_assert_finalize_object (editor);

  stored = tonari_ui_test_run (context, list, NULL);
  g_assert_cmpuint (stored->len, ==, 1);
  day = g_ptr_array_index (stored, 0);
  g_assert_true (day->yearly);
  g_assert_cmpint (day->start_on.day, ==, tonari_date_new (2026, 12, 29).day);
  g_assert_cmpint (day->end_on.day, ==, tonari_date_new (2027, 1, 3).day);
  g_assert_false (gtk_widget_get_visible (offer));

  tonari_context_undo (context);
  tonari_ui_test_settle (context);
  g_assert_true (gtk_widget_get_visible (offer));

  g_object_ref (window);
  gtk_window_destroy (window);
  tonari_ui_test_settle (context);
  g_assert_finalize_object (window);
  tonari_ui_test_close (context);
}

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  g_test_add_func ("/closing-days/offer", test_offer);

  return g_test_run ();
}
