/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-columns-fit.h"

#define FIT "tonari-columns-fit"

typedef struct
{
  GtkColumnView *view;
  GtkAdjustment *adjustment;
  /* In the order in which they go; those before n_folded have gone, each where the table needed this width.
   */
  GPtrArray *columns;
  GArray *needed;
  guint n_folded;
  /* Takes the room that is left while no column that is there wants it. */
  GtkColumnViewColumn *filler;
  guint idle_id;
} Fit;

static void
fill_cb (Fit *fit)
{
  GListModel *columns = gtk_column_view_get_columns (fit->view);
  g_autoptr (GtkColumnViewColumn) last = NULL;
  gboolean filled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (!gtk_column_view_column_get_visible (column))
        continue;
      filled |= column != fit->filler && gtk_column_view_column_get_expand (column);
      g_set_object (&last, column);
    }
  if (filled)
    g_clear_object (&last);
  if (last == fit->filler)
    return;

  if (fit->filler != NULL)
    gtk_column_view_column_set_expand (fit->filler, FALSE);
  g_set_object (&fit->filler, last);
  if (last != NULL)
    gtk_column_view_column_set_expand (last, TRUE);
}

static gboolean
fit_cb (gpointer data)
{
  Fit *fit = data;
  double room = gtk_adjustment_get_page_size (fit->adjustment);
  double width = gtk_adjustment_get_upper (fit->adjustment) - gtk_adjustment_get_lower (fit->adjustment);

  fit->idle_id = 0;
  if (room >= 1 && width > room && fit->n_folded < fit->columns->len)
    {
      g_array_index (fit->needed, double, fit->n_folded) = width;
      gtk_column_view_column_set_visible (g_ptr_array_index (fit->columns, fit->n_folded++), FALSE);
    }
  else
    {
      /* A table that fills its room does not tell when one came back: all that have room come at once. */
      while (fit->n_folded > 0 && room >= g_array_index (fit->needed, double, fit->n_folded - 1))
        gtk_column_view_column_set_visible (g_ptr_array_index (fit->columns, --fit->n_folded), TRUE);
    }

  return G_SOURCE_REMOVE;
}

static void
changed_cb (Fit *fit)
{
  /* Nothing may come or go while places are given out. */
  if (fit->idle_id == 0)
    fit->idle_id = g_idle_add_full (GTK_PRIORITY_RESIZE, fit_cb, fit, NULL);
}

static void
watch (Fit *fit, GtkAdjustment *adjustment)
{
  if (fit->adjustment == adjustment)
    return;

  if (fit->adjustment != NULL)
    g_signal_handlers_disconnect_by_data (fit->adjustment, fit);
  g_set_object (&fit->adjustment, adjustment);
  if (adjustment != NULL)
    g_signal_connect_swapped (adjustment, "changed", G_CALLBACK (changed_cb), fit);
}

static void
adjustment_cb (Fit *fit)
{
  g_clear_handle_id (&fit->idle_id, g_source_remove);
  watch (fit, gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (fit->view)));
}

static void
fit_free (gpointer data)
{
  Fit *fit = data;

  g_clear_handle_id (&fit->idle_id, g_source_remove);
  watch (fit, NULL);
  for (guint i = 0; i < fit->columns->len; i++)
    g_signal_handlers_disconnect_by_data (fit->columns->pdata[i], fit);
  g_clear_object (&fit->filler);
  g_ptr_array_unref (fit->columns);
  g_array_unref (fit->needed);
  g_free (fit);
}

void
tonari_columns_may_fold (GtkColumnView *view, GtkColumnViewColumn *column)
{
  Fit *fit;
  double never = 0;

  g_return_if_fail (GTK_IS_COLUMN_VIEW (view));
  g_return_if_fail (gtk_column_view_column_get_column_view (column) == view);

  fit = g_object_get_data (G_OBJECT (view), FIT);
  if (fit == NULL)
    {
      fit = g_new0 (Fit, 1);
      fit->view = view;
      fit->columns = g_ptr_array_new_with_free_func (g_object_unref);
      fit->needed = g_array_new (FALSE, FALSE, sizeof (double));
      g_object_set_data_full (G_OBJECT (view), FIT, fit, fit_free);
      g_signal_connect_swapped (view, "notify::hadjustment", G_CALLBACK (adjustment_cb), fit);
      adjustment_cb (fit);
    }
  g_ptr_array_add (fit->columns, g_object_ref (column));
  g_array_append_val (fit->needed, never);
  g_signal_connect_swapped (column, "notify::visible", G_CALLBACK (fill_cb), fit);
}
