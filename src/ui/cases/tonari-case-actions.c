/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-actions.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-crisis.h"
#include "tonari-case-guide.h"
#include "tonari-case-print.h"
#include "tonari-merge-window.h"

static void
record_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_case_page_add_record (data);
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_case_page_edit (data);
}

static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_case_page_print (data);
}

static void
state_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  int state;

  if (tonari_words_from_token (&tonari_case_state_words, g_variant_get_string (parameter, NULL), &state))
    tonari_case_page_set_state (data, (TonariCaseStateKind) state);
}

static void
merge_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const TonariCaseSheet *sheet = tonari_case_page_sheet (data);

  if (sheet != NULL)
    tonari_merge_window_open (GTK_WIDGET (data), tonari_case_page_context (data), sheet->case_id,
                              sheet->acase->code);
}

static gboolean
open_crisis (TonariCasePage *page)
{
  const TonariCaseSheet *sheet = tonari_case_page_sheet (page);
  TonariContext *context = tonari_case_page_context (page);

  if (sheet == NULL)
    return FALSE;

  if (tonari_case_page_hides_names (page))
    tonari_context_say (context, _ ("Nothing opens while names are hidden."));
  else
    tonari_case_crisis_open (GTK_WIDGET (page), context, sheet);

  return TRUE;
}

static void
crisis_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_crisis (data);
}

static void
guide_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const TonariCaseSheet *sheet = tonari_case_page_sheet (data);

  if (sheet != NULL)
    tonari_case_guide_open (GTK_WIDGET (data), tonari_case_page_context (data), sheet);
}

static void
paper_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const TonariCaseSheet *sheet = tonari_case_page_sheet (data);

  if (sheet != NULL)
    tonari_case_print (GTK_WIDGET (data), tonari_case_page_context (data), sheet,
                       g_variant_get_string (parameter, NULL));
}

static gboolean
crisis_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return gtk_widget_get_mapped (data) && open_crisis (data);
}

static gboolean
next_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  if (!gtk_widget_get_mapped (data))
    return FALSE;
  tonari_case_page_turn (data, 1);

  return TRUE;
}

static gboolean
previous_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  if (!gtk_widget_get_mapped (data))
    return FALSE;
  tonari_case_page_turn (data, -1);

  return TRUE;
}

static const GActionEntry entries[] = {
  { "record", record_cb, NULL, NULL, NULL, { 0 } }, { "edit", edit_cb, NULL, NULL, NULL, { 0 } },
  { "print", print_cb, NULL, NULL, NULL, { 0 } },   { "state", state_cb, "s", NULL, NULL, { 0 } },
  { "crisis", crisis_cb, NULL, NULL, NULL, { 0 } }, { "guide", guide_cb, NULL, NULL, NULL, { 0 } },
  { "merge", merge_cb, NULL, NULL, NULL, { 0 } },   { "paper", paper_cb, "s", NULL, NULL, { 0 } },
};

GSimpleActionGroup *
tonari_case_actions_new (TonariCasePage *page)
{
  GSimpleActionGroup *group;

  g_return_val_if_fail (TONARI_IS_CASE_PAGE (page), NULL);

  group = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), page);

  return group;
}

static void
add_key (GtkEventController *keys, guint key, GtkShortcutFunc func, TonariCasePage *page)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (key, GDK_CONTROL_MASK),
                                                          gtk_callback_action_new (func, page, NULL)));
}

void
tonari_case_actions_add_keys (GtkWidget *widget, TonariCasePage *page)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (TONARI_IS_CASE_PAGE (page));

  /* The lists would take these keys for themselves. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_GLOBAL);
  add_key (keys, GDK_KEY_Page_Down, next_key_cb, page);
  add_key (keys, GDK_KEY_Page_Up, previous_key_cb, page);
  add_key (keys, GDK_KEY_k, crisis_key_cb, page);
  gtk_widget_add_controller (widget, keys);
}
