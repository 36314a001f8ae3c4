/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-timeline.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-words.h"
#include "tonari-entities.h"
#include "tonari-navigator.h"
#include "tonari-rows.h"
#include "tonari-store-timeline.h"
#include "tonari-timeline-row.h"
#include "tonari-weak.h"

/* A little more than a screen. */
#define PAGE 30

struct _TonariCaseTimeline
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariCaseSheet *sheet;
  TonariCaseWords words;
  GtkWidget *chips;
  GtkWidget *all;
  gboolean pressing;
  GtkListBox *list;
  GtkStack *stack;
  GtkWidget *more;
  GtkWidget *scrolled; /* the one that holds this widget, while it is mapped */
  guint kinds;
  gint64 n_shown;
  gboolean reading;
  gboolean stale;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (TonariCaseTimeline, tonari_case_timeline, ADW_TYPE_BIN)

typedef struct
{
  gint64 case_id;
  guint kinds;
  gint64 offset;
  gint64 limit;
  GPtrArray *entries;
  /* The rows in the order of the entries; NULL for a session of a class. */
  GPtrArray *rows;
} Portion;

static void
portion_free (gpointer data)
{
  Portion *self = data;

  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++)
    {
      const TonariTimelineEntry *entry = g_ptr_array_index (self->entries, i);

      tonari_entity_free (tonari_entity_for_table (entry->table), g_ptr_array_index (self->rows, i));
    }
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self);
}

static gpointer
read_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Portion *asked = data;
  Portion *self = g_memdup2 (asked, sizeof *asked);

  self->entries = tonari_store_timeline (db, self->case_id, self->kinds, self->offset, self->limit, error);
  self->rows = g_ptr_array_new ();
  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    {
      const TonariTimelineEntry *entry = g_ptr_array_index (self->entries, i);
      gpointer row = NULL;

      if (entry->kind != TONARI_TIMELINE_CLASS)
        {
          row = tonari_store_get (db, tonari_entity_for_table (entry->table), entry->row, error);
          if (row == NULL)
            break;
        }
      g_ptr_array_add (self->rows, row);
    }
  if (self->entries != NULL && self->rows->len == self->entries->len)
    return self;
  portion_free (self);

  return NULL;
}

static void
clear (TonariCaseTimeline *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
add_entry (TonariCaseTimeline *self, const TonariTimelineEntry *entry, gconstpointer row)
{
  TonariCaseDescribe describe = tonari_case_words_describe (entry->table);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (entry->kind == TONARI_TIMELINE_CLASS)
    title = g_strdup_printf (_ ("%s, session %d"), entry->title, (int) entry->number);
  else if (describe != NULL)
    describe (row, &title, &subtitle, &self->words);
  gtk_list_box_append (self->list, tonari_timeline_row_new (self->context, entry, title, subtitle));
}

static void
read_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCaseTimeline) self = tonari_weak_take (data);
  const Portion *portion = row;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->reading = FALSE;
  if (portion == NULL)
    {
      tonari_context_fail (context, _ ("The timeline could not be read."), error);
      return;
    }

  if (portion->offset == 0)
    clear (self);
  for (guint i = 0; i < portion->entries->len; i++)
    add_entry (self, g_ptr_array_index (portion->entries, i), g_ptr_array_index (portion->rows, i));
  self->n_shown = portion->offset + portion->entries->len;
  gtk_widget_set_visible (self->more, portion->entries->len == portion->limit);
  gtk_stack_set_visible_child_name (self->stack, self->n_shown > 0 ? "list" : "empty");
}

static void
read_portion (TonariCaseTimeline *self, gint64 offset, gint64 limit)
{
  Portion *asked;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->sheet == NULL || tonari_context_queue (self->context) == NULL)
    return;

  asked = g_new0 (Portion, 1);
  asked->case_id = self->sheet->case_id;
  asked->kinds = self->kinds;
  asked->offset = offset;
  asked->limit = limit;
  self->reading = TRUE;
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, read_func, asked, portion_free, portion_free, self->cancellable,
                       read_cb, tonari_weak_new (self));
}

static void
read_again (TonariCaseTimeline *self)
{
  /* Whoever has gone far down stays there. */
  self->stale = FALSE;
  read_portion (self, 0, MAX (self->n_shown, PAGE));
}

static void
read_on (TonariCaseTimeline *self)
{
  if (!self->reading && gtk_widget_get_visible (self->more))
    read_portion (self, self->n_shown, PAGE);
}

static void
edge_cb (TonariCaseTimeline *self, GtkPositionType edge)
{
  if (edge == GTK_POS_BOTTOM && gtk_widget_get_mapped (GTK_WIDGET (self)))
    read_on (self);
}

static void
row_activated_cb (TonariCaseTimeline *self, GtkListBoxRow *row)
{
  TonariTimelineRow *line = TONARI_TIMELINE_ROW (row);
  const char *table = tonari_timeline_row_table (line);

  if (g_str_equal (table, "sessions"))
    tonari_navigator_open_session (GTK_WIDGET (self), tonari_timeline_row_id (line));
  else
    tonari_navigator_open_row (GTK_WIDGET (self), table, tonari_timeline_row_id (line));
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  const char *month = tonari_timeline_row_month (TONARI_TIMELINE_ROW (row));
  GtkWidget *label;

  if (before != NULL && g_str_equal (tonari_timeline_row_month (TONARI_TIMELINE_ROW (before)), month))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = g_object_new (GTK_TYPE_LABEL, "label", month, "xalign", 0.0f, "margin-start", 12, "margin-top", 10,
                        "margin-bottom", 4, NULL);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

/* The chips say what is shown: everything, or one kind and another. */
static void
show_kinds (TonariCaseTimeline *self)
{
  self->pressing = TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (self->chips); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *chip = gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (child));
      guint bit = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "kind"));

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip),
                                    chip == self->all ? self->kinds == 0 : (self->kinds & bit) != 0);
    }
  self->pressing = FALSE;
  self->n_shown = 0;
  read_portion (self, 0, PAGE);
}

static void
chip_cb (GtkToggleButton *chip, TonariCaseTimeline *self)
{
  guint bit = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "kind"));

  if (self->pressing)
    return;
  self->kinds = gtk_toggle_button_get_active (chip) ? self->kinds | bit : self->kinds & ~bit;
  show_kinds (self);
}

static void
all_cb (TonariCaseTimeline *self)
{
  if (self->pressing)
    return;
  self->kinds = 0;
  show_kinds (self);
}

static GtkWidget *
build_chips (TonariCaseTimeline *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_FLOW_BOX, "selection-mode", GTK_SELECTION_NONE, "column-spacing", 6,
                                 "row-spacing", 6, "max-children-per-line", 11, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Show Only"), -1);
  self->all = gtk_toggle_button_new_with_label (C_ ("kinds", "All"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->all), TRUE);
  gtk_widget_add_css_class (self->all, "pill-chip");
  g_signal_connect_object (self->all, "toggled", G_CALLBACK (all_cb), self, G_CONNECT_SWAPPED);
  gtk_flow_box_insert (GTK_FLOW_BOX (box), self->all, -1);
  gtk_widget_set_focusable (gtk_widget_get_parent (self->all), FALSE);
  for (guint i = 0; i < TONARI_N_TIMELINE_KINDS; i++)
    {
      GtkWidget *chip =
          gtk_toggle_button_new_with_label (tonari_words_label (&tonari_timeline_kind_words, (int) i));

      gtk_widget_add_css_class (chip, "pill-chip");
      g_object_set_data (G_OBJECT (chip), "kind", GUINT_TO_POINTER (i));
      g_signal_connect_object (chip, "toggled", G_CALLBACK (chip_cb), self, 0);
      gtk_flow_box_insert (GTK_FLOW_BOX (box), chip, -1);
      gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
    }

  return box;
}

static void
changed_cb (TonariCaseTimeline *self)
{
  self->stale = TRUE;
}

static void
tonari_case_timeline_map (GtkWidget *widget)
{
  TonariCaseTimeline *self = TONARI_CASE_TIMELINE (widget);

  GTK_WIDGET_CLASS (tonari_case_timeline_parent_class)->map (widget);
  self->scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  if (self->scrolled != NULL)
    g_signal_connect_object (self->scrolled, "edge-reached", G_CALLBACK (edge_cb), self, G_CONNECT_SWAPPED);
  if (self->stale)
    read_again (self);
}

static void
tonari_case_timeline_unmap (GtkWidget *widget)
{
  TonariCaseTimeline *self = TONARI_CASE_TIMELINE (widget);

  if (self->scrolled != NULL)
    g_signal_handlers_disconnect_by_func (self->scrolled, edge_cb, self);
  self->scrolled = NULL;
  GTK_WIDGET_CLASS (tonari_case_timeline_parent_class)->unmap (widget);
}

static void
tonari_case_timeline_dispose (GObject *object)
{
  TonariCaseTimeline *self = TONARI_CASE_TIMELINE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->words.sheet = NULL;
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_case_timeline_parent_class)->dispose (object);
}

static void
tonari_case_timeline_class_init (TonariCaseTimelineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_timeline_dispose;
  GTK_WIDGET_CLASS (klass)->map = tonari_case_timeline_map;
  GTK_WIDGET_CLASS (klass)->unmap = tonari_case_timeline_unmap;
}

static void
tonari_case_timeline_init (TonariCaseTimeline *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *empty = gtk_label_new (_ ("Nothing of this kind has been written down yet."));

  self->stale = TRUE;
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Timeline"),
                                  -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  self->more = gtk_button_new_with_mnemonic (_ ("Show _Earlier"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->more, FALSE);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (read_on), self);
  gtk_widget_add_css_class (empty, "dim-label");

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (lines), self->more);
  gtk_stack_add_named (self->stack, lines, "list");
  gtk_stack_add_named (self->stack, empty, "empty");
  self->chips = build_chips (self);
  gtk_box_append (GTK_BOX (box), self->chips);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
tonari_case_timeline_new (TonariContext *context)
{
  TonariCaseTimeline *self = g_object_new (TONARI_TYPE_CASE_TIMELINE, NULL);

  self->context = g_object_ref (context);
  self->words.context = context;
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
tonari_case_timeline_show (TonariCaseTimeline *self, const TonariCaseSheet *sheet)
{
  g_return_if_fail (TONARI_IS_CASE_TIMELINE (self));
  g_return_if_fail (sheet != NULL);

  if (self->sheet == NULL || self->sheet->case_id != sheet->case_id)
    {
      clear (self);
      self->n_shown = 0;
    }
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);
  self->words.sheet = self->sheet;
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    read_again (self);
}
