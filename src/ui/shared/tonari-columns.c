/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-columns.h"

/* A cell of it comes with the frame after the table has scrolled there. */
#define FOCUS_FRAMES 30
#define FOCUS_KEY "tonari-columns-focus"

typedef struct
{
  TonariColumnText text;
  gpointer data;
  guint flags;
} Column;

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, Column *column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), column->flags & TONARI_COLUMN_NUMBER ? 1.0f : 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), column->flags & (TONARI_COLUMN_EXPAND | TONARI_COLUMN_SHORTEN)
                                                  ? PANGO_ELLIPSIZE_END
                                                  : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  if (column->flags & TONARI_COLUMN_NUMBER)
    gtk_widget_add_css_class (label, "numeric");
  if (column->flags & TONARI_COLUMN_DIM)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, Column *column)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  g_autofree char *text = column->text (tonari_row_object_peek (gtk_list_item_get_item (item)), column->data);

  g_object_set_data (G_OBJECT (label), "tonari-columns-row", gtk_list_item_get_item (item));
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  if (column->flags & (TONARI_COLUMN_EXPAND | TONARI_COLUMN_SHORTEN))
    gtk_widget_set_tooltip_text (label, text);
}

/* The order of one column, as its sorter has it. */
typedef struct
{
  TonariColumnCompare compare;
  GtkColumnViewColumn *column;
} Order;

/* While a question is asked: which column was asked first. */
static gboolean asking;
static GtkColumnViewColumn *asked;

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;

  if (asking)
    {
      if (asked == NULL)
        asked = order->column;
      return GTK_ORDERING_SMALLER;
    }

  return gtk_ordering_from_cmpfunc (
      order->compare (tonari_row_object_peek ((gpointer) a), tonari_row_object_peek ((gpointer) b)));
}

GtkColumnViewColumn *
tonari_columns_sorted_by (GtkColumnView *view, gboolean *descending)
{
  g_autoptr (GObject) one = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) other = g_object_new (G_TYPE_OBJECT, NULL);
  GtkOrdering ordering;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);

  /* GTK tells which column it sorts by from 4.10 on.  Asked for the order of two rows it asks the sorter of
   * that column first, and turns the answer round when it sorts downwards. */
  asked = NULL;
  asking = TRUE;
  ordering = gtk_sorter_compare (gtk_column_view_get_sorter (view), one, other);
  asking = FALSE;
  if (descending != NULL)
    *descending = ordering == GTK_ORDERING_LARGER;

  return asked;
}

GtkColumnViewColumn *
tonari_columns_add (GtkColumnView *view,
                    const char *title,
                    TonariColumnText text,
                    TonariColumnCompare compare,
                    guint flags,
                    gpointer data)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  Column *column = g_new0 (Column, 1);
  GtkColumnViewColumn *view_column;

  column->text = text;
  column->data = data;
  column->flags = flags;
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), column);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb), column, (GClosureNotify) (GCallback) g_free,
                         0);

  view_column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_column_set_expand (view_column, (flags & TONARI_COLUMN_EXPAND) != 0);
  if (compare != NULL)
    {
      Order *order = g_new0 (Order, 1);
      g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, order, g_free));

      order->compare = compare;
      order->column = view_column;
      gtk_column_view_column_set_sorter (view_column, sorter);
    }
  gtk_column_view_append_column (view, view_column);
  /* The view holds it now. */
  g_object_unref (view_column);
  return view_column;
}

GtkColumnView *
tonari_columns_new_view (GListModel *model)
{
  GtkColumnView *view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  GtkSortListModel *sorted;
  GtkSingleSelection *selection;

  sorted = gtk_sort_list_model_new (model, g_object_ref (gtk_column_view_get_sorter (view)));
  selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_column_view_set_model (view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  gtk_widget_add_css_class (GTK_WIDGET (view), "tonari-table");
  return view;
}

gpointer
tonari_columns_selected (GtkColumnView *view)
{
  gpointer item =
      gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (gtk_column_view_get_model (view)));

  return item != NULL ? tonari_row_object_peek (item) : NULL;
}

gpointer
tonari_columns_at (GtkColumnView *view, guint position)
{
  g_autoptr (GObject) item =
      g_list_model_get_item (G_LIST_MODEL (gtk_column_view_get_model (view)), position);

  /* The model keeps the row. */
  return item != NULL ? tonari_row_object_peek (item) : NULL;
}

typedef struct
{
  /* Held, so that no other row takes its address meanwhile. */
  GObject *row;
  guint frames;
} Wish;

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  g_object_unref (wish->row);
  g_free (wish);
}

static GtkWidget *
find_cell (GtkWidget *widget, gconstpointer row)
{
  GtkWidget *found = NULL;

  if (g_object_get_data (G_OBJECT (widget), "tonari-columns-row") == row && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_cell (child, row);

  return found;
}

static gboolean
focus_cb (GtkWidget *view, GdkFrameClock *clock, gpointer data)
{
  Wish *wish = g_object_get_data (G_OBJECT (view), FOCUS_KEY);
  GtkWidget *cell = find_cell (view, wish->row);

  while (cell != NULL && cell != view && !gtk_widget_get_focusable (cell))
    cell = gtk_widget_get_parent (cell);
  if (cell == NULL && ++wish->frames < FOCUS_FRAMES)
    return G_SOURCE_CONTINUE;

  if (cell != NULL)
    gtk_widget_grab_focus (cell);
  g_object_set_data (G_OBJECT (view), FOCUS_KEY, NULL);

  return G_SOURCE_REMOVE;
}

void
tonari_columns_focus (GtkColumnView *view, guint position)
{
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (view));
  GObject *row = g_list_model_get_item (model, position);
  gboolean waits = g_object_get_data (G_OBJECT (view), FOCUS_KEY) != NULL;
  Wish *wish;

  g_return_if_fail (row != NULL);

  wish = g_new0 (Wish, 1);
  wish->row = row;
  g_object_set_data_full (G_OBJECT (view), FOCUS_KEY, wish, wish_free);
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (model), position);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_activate_action (child, "list.scroll-to-item", "u", position);
  if (!waits)
    gtk_widget_add_tick_callback (GTK_WIDGET (view), focus_cb, NULL, NULL);
}
