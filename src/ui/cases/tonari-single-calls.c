/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-single-calls.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-row.h"
#include "tonari-case-words.h"
#include "tonari-empty.h"
#include "tonari-navigator.h"
#include "tonari-store-cases.h"
#include "tonari-weak.h"

/* So many at first, and so many more at each press. */
#define STEP 50

struct _TonariSingleCalls
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariCaseWords words;
  GtkStack *stack;
  GtkWidget *clamp;
  GtkWidget *more;
  gint64 limit;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (TonariSingleCalls, tonari_single_calls, ADW_TYPE_BIN)

static gint64
record_of (gpointer widget)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (widget), "record");
}

static void
activated_cb (GtkWidget *row, TonariSingleCalls *self)
{
  tonari_case_row_open (tonari_record_entity.table, record_of (row), GTK_WIDGET (self), self->context);
}

static void
case_cb (GtkButton *button, TonariSingleCalls *self)
{
  tonari_navigator_open_intake_of_call (GTK_WIDGET (self), record_of (button));
}

static GtkWidget *
row_new (TonariSingleCalls *self, const TonariRecord *record)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Open a Case"));
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  tonari_case_words_describe ("records") (record, &title, &subtitle, &self->words);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "record", g_memdup2 (&record->row.id, sizeof (gint64)), g_free);
  g_object_set_data_full (G_OBJECT (button), "record", g_memdup2 (&record->row.id, sizeof (gint64)), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (button, "clicked", G_CALLBACK (case_cb), self, 0);

  return row;
}

static void
show_records (TonariSingleCalls *self, const GPtrArray *records)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Single Contacts"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _ ("Calls and visits that did not become cases, anonymous ones included."));
  for (guint i = 0; i < records->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row_new (self, g_ptr_array_index (records, i)));
  adw_clamp_set_child (ADW_CLAMP (self->clamp), group);
  gtk_widget_set_visible (self->more, (gint64) records->len >= self->limit);
  gtk_stack_set_visible_child_name (self->stack, records->len > 0 ? "list" : "empty");
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_records (db, 0, 0, *(gint64 *) data, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariSingleCalls) self = tonari_weak_take (data);

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (row == NULL)
    tonari_context_fail (context, _ ("The single contacts could not be read."), error);
  else
    show_records (self, row);
}

static void
load (TonariSingleCalls *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load_func, g_memdup2 (&self->limit, sizeof self->limit), g_free,
                       (GDestroyNotify) g_ptr_array_unref, self->cancellable, loaded_cb,
                       tonari_weak_new (self));
}

static void
more_cb (TonariSingleCalls *self)
{
  self->limit += STEP;
  load (self);
}

static void
changed_cb (TonariSingleCalls *self, const char *table)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && (*table == '\0' || g_str_equal (table, "records")))
    load (self);
}

static void
tonari_single_calls_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tonari_single_calls_parent_class)->map (widget);
  load (TONARI_SINGLE_CALLS (widget));
}

static void
tonari_single_calls_dispose (GObject *object)
{
  TonariSingleCalls *self = TONARI_SINGLE_CALLS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_single_calls_parent_class)->dispose (object);
}

static void
tonari_single_calls_class_init (TonariSingleCallsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_single_calls_dispose;
  GTK_WIDGET_CLASS (klass)->map = tonari_single_calls_map;
}

static void
tonari_single_calls_init (TonariSingleCalls *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 12, "margin-start", 18,
                    "margin-end", 18, "margin-top", 24, "margin-bottom", 24, NULL);
  GtkWidget *stack = gtk_stack_new ();

  self->limit = STEP;
  self->stack = GTK_STACK (stack);
  self->clamp = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), 820);
  self->more = gtk_button_new_with_mnemonic (_ ("Show _More"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  gtk_box_append (GTK_BOX (box), self->clamp);
  gtk_box_append (GTK_BOX (box), self->more);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "child", box, NULL);
  gtk_stack_add_named (self->stack, scrolled, "list");
  gtk_stack_add_named (
      self->stack,
      tonari_empty_new ("call-start-symbolic", _ ("No Single Contacts"),
                        _ ("A call of which no case is made is written down with Ctrl+Shift+R. "
                           "It counts, and can become a case later."),
                        NULL, NULL),
      "empty");
  adw_bin_set_child (ADW_BIN (self), stack);
}

GtkWidget *
tonari_single_calls_new (TonariContext *context)
{
  TonariSingleCalls *self = g_object_new (TONARI_TYPE_SINGLE_CALLS, NULL);

  self->context = g_object_ref (context);
  self->words.context = context;
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
