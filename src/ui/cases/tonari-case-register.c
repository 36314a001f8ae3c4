/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-register.h"

#include <glib/gi18n-lib.h>

#include "tonari-columns-fit.h"
#include "tonari-columns.h"
#include "tonari-fold.h"
#include "tonari-reading.h"
#include "tonari-register-bar.h"
#include "tonari-register-columns.h"
#include "tonari-register-entry.h"
#include "tonari-register-order.h"
#include "tonari-store-register-view.h"
#include "tonari-weak.h"

struct _TonariCaseRegister
{
  AdwBin parent;

  TonariContext *context;
  GListStore *store;
  GtkFilter *filter;
  GtkFilterListModel *filtered;
  GtkColumnView *view;
  GPtrArray *columns;
  TonariRegisterBar *bar;
  char *folded;
  TonariReading *reading;

  GtkStack *stack;
  GtkStack *matches;
  GtkWidget *clear;
  GtkSearchEntry *entry;
  GtkLabel *count;
  GtkScrolledWindow *scrolled;
  AdwBin *views;
};

G_DEFINE_FINAL_TYPE (TonariCaseRegister, tonari_case_register, ADW_TYPE_BIN)

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
matches_cb (gpointer item, gpointer data)
{
  TonariCaseRegister *self = data;

  const TonariRegisterEntry *entry = tonari_row_object_peek (item);

  return tonari_register_entry_matches (entry, self->folded) &&
         (self->bar == NULL || tonari_register_filter_matches (tonari_register_bar_filter (self->bar), entry,
                                                               tonari_context_today (self->context)));
}

static void
update_shown (TonariCaseRegister *self)
{
  guint n_all = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *text = NULL;

  if (n_shown == n_all)
    text = g_strdup_printf (ngettext ("%u case", "%u cases", n_all), n_all);
  else
    /* Translators: how many of how many cases are shown */
    text = g_strdup_printf (_ ("%u of %u"), n_shown, n_all);

  gtk_label_set_text (self->count, text);
  gtk_stack_set_visible_child_name (self->stack, n_all > 0 ? "list" : "empty");
  gtk_stack_set_visible_child_name (self->matches, n_shown > 0 ? "table" : "none");
  /* Where a filter alone leaves nothing, there is no search to clear. */
  gtk_widget_set_visible (self->clear, *self->folded != '\0');
}

static void
search_changed_cb (TonariCaseRegister *self)
{
  g_autofree char *folded = tonari_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  if (g_strcmp0 (folded, self->folded) == 0)
    return;

  /* One letter more can only take rows away, one less only bring rows back. */
  if (g_str_has_prefix (folded, self->folded))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (g_str_has_prefix (self->folded, folded))
    change = GTK_FILTER_CHANGE_LESS_STRICT;

  g_free (self->folded);
  self->folded = g_steal_pointer (&folded);
  gtk_filter_changed (self->filter, change);
  update_shown (self);
}

static void
open_entry (TonariCaseRegister *self, const TonariRegisterEntry *entry)
{
  if (entry != NULL)
    g_signal_emit (self, signals[OPENED], 0, entry->case_id);
}

static void
activate_cb (TonariCaseRegister *self, guint position)
{
  open_entry (self, tonari_columns_at (self->view, position));
}

static void
search_activate_cb (TonariCaseRegister *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) == 1)
    open_entry (self, tonari_columns_at (self->view, 0));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static void
search_stop_cb (TonariCaseRegister *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
clear_cb (TonariCaseRegister *self)
{
  search_stop_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static void
set_coordinators (TonariCaseRegister *self, const GPtrArray *entries)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      const TonariRegisterEntry *entry = entries->pdata[i];

      if (entry->coordinator != NULL && g_hash_table_add (known, entry->coordinator))
        g_ptr_array_add (names, entry->coordinator);
    }
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  tonari_register_bar_set_coordinators (self->bar, (const char *const *) names->pdata);
}

/* The columns stand in their order; one that is not chosen is taken out of the table. */
static void
view_changed_cb (TonariCaseRegister *self)
{
  guint n_columns;
  const TonariRegisterColumn *columns = tonari_register_columns (&n_columns);
  guint position = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      GtkColumnViewColumn *column = self->columns->pdata[i];
      gboolean there = gtk_column_view_column_get_column_view (column) != NULL;
      gboolean wanted = tonari_register_bar_shows (self->bar, columns[i].token);

      if (there && !wanted)
        gtk_column_view_remove_column (self->view, column);
      else if (!there && wanted)
        gtk_column_view_insert_column (self->view, position, column);
      if (wanted)
        position++;
    }
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_shown (self);
}

/* Somebody has pressed a header: a view that is saved keeps that order. */
static void
sorter_changed_cb (TonariCaseRegister *self)
{
  guint n_columns;
  const TonariRegisterColumn *columns = tonari_register_columns (&n_columns);
  gboolean descending;
  GtkColumnViewColumn *column;
  guint index;

  if (self->view == NULL || self->bar == NULL)
    return;
  column = tonari_columns_sorted_by (self->view, &descending);
  if (column != NULL && g_ptr_array_find (self->columns, column, &index))
    tonari_register_bar_set_sort (self->bar, columns[index].token, descending);
  else
    tonari_register_bar_set_sort (self->bar, NULL, FALSE);
}

/* A view brings its order along; without one, or by a column that it does not show, by code. */
static void
sorted_cb (TonariCaseRegister *self)
{
  guint n_columns;
  const TonariRegisterColumn *columns = tonari_register_columns (&n_columns);
  gboolean descending;
  const char *token = tonari_register_bar_sort (self->bar, &descending);
  GtkColumnViewColumn *column = self->columns->pdata[0];

  for (guint i = 0; i < n_columns; i++)
    if (g_strcmp0 (columns[i].token, token) == 0 &&
        gtk_column_view_column_get_column_view (self->columns->pdata[i]) != NULL)
      column = self->columns->pdata[i];
  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  gtk_column_view_sort_by_column (self->view, column, descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_register_today (db, GPOINTER_TO_INT (data), error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCaseRegister) self = tonari_weak_take (data);
  const TonariRegisterEntry *selected;
  gint64 selected_id = 0;
  GPtrArray *rows;

  if (self == NULL)
    return;

  if (error != NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        tonari_context_fail (context, _ ("The register could not be read."), error);
      return;
    }

  selected = tonari_columns_selected (self->view);
  if (selected != NULL)
    selected_id = selected->case_id;

  rows = g_ptr_array_ref ((GPtrArray *) row);
  set_coordinators (self, rows);
  g_ptr_array_set_free_func (rows, NULL);
  tonari_row_object_fill (self->store, rows, (GDestroyNotify) tonari_register_entry_free);
  update_shown (self);

  if (selected_id != 0)
    {
      GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (self->view));

      for (guint i = 0; i < g_list_model_get_n_items (model); i++)
        {
          const TonariRegisterEntry *entry = tonari_columns_at (self->view, i);

          if (entry->case_id == selected_id)
            {
              gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (model), i);
              break;
            }
        }
    }
}

static void
read_again (GtkWidget *widget, GCancellable *cancellable)
{
  TonariCaseRegister *self = TONARI_CASE_REGISTER (widget);

  if (cancellable == NULL)
    {
      g_list_store_remove_all (self->store);
      gtk_stack_set_visible_child_name (self->stack, "loading");
      return;
    }

  tonari_context_load (self->context, load_func, GINT_TO_POINTER (tonari_context_today (self->context)), NULL,
                       (GDestroyNotify) g_ptr_array_unref, cancellable, loaded_cb, tonari_weak_new (self));
}

static void
tonari_case_register_dispose (GObject *object)
{
  TonariCaseRegister *self = TONARI_CASE_REGISTER (object);

  g_clear_object (&self->reading);
  /* The columns' texts and the filter look at this object: the table goes first. */
  if (self->scrolled != NULL)
    gtk_scrolled_window_set_child (self->scrolled, NULL);
  self->view = NULL;
  self->bar = NULL;
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_case_register_parent_class)->dispose (object);
}

static void
tonari_case_register_finalize (GObject *object)
{
  TonariCaseRegister *self = TONARI_CASE_REGISTER (object);

  g_free (self->folded);
  g_ptr_array_unref (self->columns);

  G_OBJECT_CLASS (tonari_case_register_parent_class)->finalize (object);
}

static void
tonari_case_register_class_init (TonariCaseRegisterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_case_register_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_case_register_finalize;

  signals[OPENED] = g_signal_new ("opened", TONARI_TYPE_CASE_REGISTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/cases/tonari-case-register.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, stack);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, matches);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, clear);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, entry);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, count);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, scrolled);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, views);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
tonari_case_register_init (TonariCaseRegister *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->folded = g_strdup ("");
  self->store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches_cb, self, NULL));
  self->filtered =
      gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)), g_object_ref (self->filter));
  self->view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (self->filtered)));

  self->columns = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Case Register"), -1);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->view));
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self->scrolled));
}

static void
add_columns (TonariCaseRegister *self)
{
  guint n_columns;
  const TonariRegisterColumn *columns = tonari_register_columns (&n_columns);

  for (guint i = 0; i < n_columns; i++)
    g_ptr_array_add (self->columns,
                     g_object_ref (tonari_columns_add (self->view, tonari_register_column_title (&columns[i]),
                                                       columns[i].text,
                                                       tonari_register_order (columns[i].token),
                                                       columns[i].flags, self->context)));
  gtk_column_view_sort_by_column (self->view, self->columns->pdata[0], GTK_SORT_ASCENDING);
  for (guint fold = 1; fold <= n_columns; fold++)
    for (guint i = 0; i < n_columns; i++)
      if (columns[i].fold == fold)
        tonari_columns_may_fold (self->view, self->columns->pdata[i]);
}

GtkWidget *
tonari_case_register_new (TonariContext *context)
{
  static const char *const tables[] = {
    "cases", "persons", "records", "staff", "stage_moves", "intakes", NULL
  };
  TonariCaseRegister *self;
  const TonariRegisterColumn *columns;
  g_autofree const char **tokens = NULL;
  g_autofree const char **titles = NULL;
  guint n_columns;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_CASE_REGISTER, NULL);
  self->context = g_object_ref (context);
  add_columns (self);
  /* The first column stays: a line without its code would be nobody's. */
  columns = tonari_register_columns (&n_columns);
  tokens = g_new0 (const char *, n_columns);
  titles = g_new0 (const char *, n_columns);
  for (guint i = 1; i < n_columns; i++)
    {
      tokens[i - 1] = columns[i].token;
      titles[i - 1] = tonari_register_column_title (&columns[i]);
    }
  self->bar = TONARI_REGISTER_BAR (tonari_register_bar_new (context, tokens, titles, n_columns - 1));
  adw_bin_set_child (self->views, GTK_WIDGET (self->bar));
  g_signal_connect_object (self->bar, "changed", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bar, "sorted", G_CALLBACK (sorted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed", G_CALLBACK (sorter_changed_cb),
                           self, G_CONNECT_SWAPPED);
  sorter_changed_cb (self);
  self->reading = tonari_reading_new (GTK_WIDGET (self), context, tables, read_again);

  return GTK_WIDGET (self);
}

void
tonari_case_register_find (TonariCaseRegister *self)
{
  g_return_if_fail (TONARI_IS_CASE_REGISTER (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

gboolean
tonari_case_register_begin (TonariCaseRegister *self)
{
  const char *shown;

  g_return_val_if_fail (TONARI_IS_CASE_REGISTER (self), FALSE);

  shown = gtk_stack_get_visible_child_name (self->stack);
  if (g_strcmp0 (shown, "list") == 0)
    return gtk_widget_get_mapped (GTK_WIDGET (self->entry)) &&
           gtk_widget_grab_focus (GTK_WIDGET (self->entry));

  return g_strcmp0 (shown, "empty") == 0 && gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

void
tonari_case_register_set_search (TonariCaseRegister *self, const char *text)
{
  g_return_if_fail (TONARI_IS_CASE_REGISTER (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

GArray *
tonari_case_register_shown (TonariCaseRegister *self)
{
  GArray *shown;
  GListModel *model;

  g_return_val_if_fail (TONARI_IS_CASE_REGISTER (self), NULL);

  shown = g_array_new (FALSE, FALSE, sizeof (gint64));
  model = G_LIST_MODEL (gtk_column_view_get_model (self->view));
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      const TonariRegisterEntry *entry = tonari_columns_at (self->view, i);

      g_array_append_val (shown, entry->case_id);
    }

  return shown;
}

GStrv
tonari_case_register_columns (TonariCaseRegister *self)
{
  g_autoptr (GStrvBuilder) tokens = g_strv_builder_new ();
  guint n_columns;
  const TonariRegisterColumn *columns = tonari_register_columns (&n_columns);

  g_return_val_if_fail (TONARI_IS_CASE_REGISTER (self), NULL);

  for (guint i = 0; i < n_columns; i++)
    if (i == 0 || tonari_register_bar_shows (self->bar, columns[i].token))
      g_strv_builder_add (tokens, columns[i].token);

  return g_strv_builder_end (tokens);
}

void
tonari_case_register_take_focus (TonariCaseRegister *self)
{
  g_return_if_fail (TONARI_IS_CASE_REGISTER (self));

  gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

gint64
tonari_case_register_selected (TonariCaseRegister *self)
{
  const TonariRegisterEntry *entry;
  GtkSelectionModel *model;
  guint selected;

  g_return_val_if_fail (TONARI_IS_CASE_REGISTER (self), 0);

  model = gtk_column_view_get_model (self->view);
  selected = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model));
  /* Whoever has typed until one was left means that one. */
  if (selected == GTK_INVALID_LIST_POSITION && g_list_model_get_n_items (G_LIST_MODEL (model)) == 1)
    selected = 0;
  if (selected == GTK_INVALID_LIST_POSITION)
    return 0;
  entry = tonari_columns_at (self->view, selected);

  return entry != NULL ? entry->case_id : 0;
}
