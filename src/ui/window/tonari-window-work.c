/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window-work.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-row.h"
#include "tonari-handover-window.h"
#include "tonari-office-page.h"
#include "tonari-record-entry.h"
#include "tonari-search-window.h"
#include "tonari-window.h"

static void
record_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);
  TonariPage *page = tonari_window_page (self);
  gint64 case_id = page != NULL ? tonari_page_get_case (page) : 0;

  if (page == NULL)
    return;
  if (case_id == 0)
    tonari_context_say (tonari_window_context (self),
                        _ ("Choose a case first. A contact without a case is written with Ctrl+Shift+R."));
  else
    tonari_record_entry_open (widget, tonari_window_context (self), case_id, NULL);
}

static void
record_case_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariContext *context = tonari_window_context (TONARI_WINDOW (widget));
  g_autoptr (TonariRecord) begin = tonari_record_new ();
  gint64 case_id;
  const char *token;
  int method;

  g_variant_get (parameter, "(x&s)", &case_id, &token);
  if (!tonari_words_from_token (&tonari_method_words, token, &method))
    method = TONARI_METHOD_PHONE;
  begin->method = (TonariMethod) method;
  begin->accompany = TRUE;
  tonari_record_entry_open (widget, context, case_id, begin);
}

static void
call_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);

  if (tonari_window_page (self) != NULL)
    tonari_record_entry_open (widget, tonari_window_context (self), 0, NULL);
}

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);

  if (tonari_window_page (self) != NULL)
    tonari_search_window_open (widget, tonari_window_context (self));
}

static void
open_row_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *table;
    const char *place;
  } elsewhere[] = {
    { "classes", "classes" },       { "sessions", "classes" },       { "organisations", "directory" },
    { "meetings", "office" },       { "meeting_members", "office" }, { "meeting_cases", "office" },
    { "decisions", "office" },      { "knowledge", "office" },       { "gaps", "office" },
    { "case_handovers", "office" },
  };
  const char *table;
  const char *place = "cases";
  gint64 id;

  g_variant_get (parameter, "(&sx)", &table, &id);
  for (guint i = 0; i < G_N_ELEMENTS (elsewhere); i++)
    if (g_str_equal (elsewhere[i].table, table))
      place = elsewhere[i].place;
  if (!tonari_window_show_row (TONARI_WINDOW (widget), place, table, id))
    tonari_context_say (tonari_window_context (TONARI_WINDOW (widget)),
                        _ ("This has no page of its own. Look for it where it was written."));
}

/* What the office does about the case in sight. */
static void
of_case_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);
  TonariPage *page = tonari_window_page (self);
  gint64 case_id = page != NULL ? tonari_page_get_case (page) : 0;

  if (page == NULL)
    return;
  if (case_id == 0)
    tonari_context_say (tonari_window_context (self), _ ("Choose a case first."));
  else if (g_str_equal (name, "win.hand-over"))
    tonari_handover_window_open (widget, tonari_window_context (self), case_id);
  else
    tonari_window_show_row (self, "office", TONARI_OFFICE_PAGE_CASE_MEETING, case_id);
}

static void
add_row_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *table;
  gint64 case_id;

  g_variant_get (parameter, "(&sx)", &table, &case_id);
  tonari_case_row_add (table, case_id, widget, tonari_window_context (TONARI_WINDOW (widget)));
}

void
tonari_window_work_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.record", NULL, record_action);
  gtk_widget_class_install_action (klass, "win.record-case", "(xs)", record_case_action);
  gtk_widget_class_install_action (klass, "win.add-call", NULL, call_action);
  gtk_widget_class_install_action (klass, "win.search", NULL, search_action);
  gtk_widget_class_install_action (klass, "win.open-row", "(sx)", open_row_action);
  gtk_widget_class_install_action (klass, "win.hand-over", NULL, of_case_action);
  gtk_widget_class_install_action (klass, "win.case-meeting", NULL, of_case_action);
  gtk_widget_class_install_action (klass, "win.add-row", "(sx)", add_row_action);
}
