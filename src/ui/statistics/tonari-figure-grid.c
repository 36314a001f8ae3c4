/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-figure-grid.h"

#include "tonari-figure.h"
#include "tonari-label-parts.h"

/* So many letters of a row's name stand on one line. */
#define NAME_CHARS 26
#define INDENT 16

/* What a scroll bar needs below the figures, in pixels. */
#define BAR_HEIGHT 22

struct _TonariFigureGrid
{
  AdwBin parent_instance;

  GtkGrid *names;
  GtkGrid *figures;
  GStrv columns;
  guint n_rows;
  GtkWidget *last;
  GPtrArray *lines;
};

enum
{
  OPENED,
  COPIED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariFigureGrid, tonari_figure_grid, ADW_TYPE_BIN)

/* Where a figure stands: row 0 of the grid holds the heads. */
static void
place_of (TonariFigureGrid *self, GtkWidget *figure, guint *row, guint *column)
{
  int left, top;

  gtk_grid_query_child (self->figures, figure, &left, &top, NULL, NULL);
  *row = (guint) top - 1;
  *column = (guint) left;
}

static void
clicked_cb (GtkWidget *button, gpointer data)
{
  TonariFigureGrid *self = data;
  guint row, column;

  place_of (self, button, &row, &column);
  g_signal_emit (self, signals[OPENED], 0, row, column);
}

static void
focus_cb (GtkEventController *controller, gpointer data)
{
  TonariFigureGrid *self = data;

  g_set_weak_pointer (&self->last, gtk_event_controller_get_widget (controller));
}

static gboolean
copy_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  g_signal_emit (widget, signals[COPIED], 0);

  return TRUE;
}

/* From the figure that has the focus to the one beside it: a label that cannot be selected would be passed
 * over else. */
static gboolean
step (TonariFigureGrid *self, GtkDirectionType direction)
{
  const gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const gboolean is_back = direction == GTK_DIR_UP || direction == (is_rtl ? GTK_DIR_RIGHT : GTK_DIR_LEFT);
  const gboolean is_across = direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT;
  guint row, column, end;

  if (!tonari_figure_grid_where (self, &row, &column))
    return FALSE;
  end = is_back ? 0 : (is_across ? g_strv_length (self->columns) : self->n_rows) - 1;
  /* At the side of a table one stops; above and below it the page goes on. */
  if ((is_across ? column : row) == end)
    return is_across;
  *(is_across ? &column : &row) += is_back ? -1 : 1;

  return tonari_figure_grid_focus (self, row, column);
}

static gboolean
tonari_figure_grid_move (GtkWidget *widget, GtkDirectionType direction)
{
  TonariFigureGrid *self = TONARI_FIGURE_GRID (widget);
  gboolean inside = gtk_widget_get_focus_child (widget) != NULL;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    {
      if (inside)
        return FALSE;
      return self->last != NULL ? gtk_widget_grab_focus (self->last) : tonari_figure_grid_focus (self, 0, 0);
    }
  return inside ? step (self, direction) : tonari_figure_grid_focus (self, 0, 0);
}

static void
tonari_figure_grid_dispose (GObject *object)
{
  TonariFigureGrid *self = TONARI_FIGURE_GRID (object);

  g_clear_weak_pointer (&self->last);
  g_clear_pointer (&self->columns, g_strfreev);
  g_clear_pointer (&self->lines, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_figure_grid_parent_class)->dispose (object);
}

static void
tonari_figure_grid_class_init (TonariFigureGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_figure_grid_dispose;
  widget_class->focus = tonari_figure_grid_move;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[COPIED] = g_signal_new ("copied", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_cb, NULL);
}

static void
tonari_figure_grid_init (TonariFigureGrid *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "vscrollbar-policy", GTK_POLICY_NEVER,
                                      "hexpand", TRUE, "propagate-natural-width", TRUE,
                                      /* What goes on at the side is seen before anybody points there. */
                                      "overlay-scrolling", FALSE, NULL);

  self->lines = g_ptr_array_new_with_free_func (g_object_unref);
  self->names = GTK_GRID (gtk_grid_new ());
  self->figures = GTK_GRID (gtk_grid_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self), "tonari-figures");
  gtk_widget_set_valign (GTK_WIDGET (self->figures), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self->names), GTK_ALIGN_START);
  /* The bar takes its place from the height of the figures; no line of them may lie under it. */
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->figures), BAR_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->figures));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->names));
  gtk_box_append (GTK_BOX (box), scrolled);
  adw_bin_set_child (ADW_BIN (self), box);
}

/* What stands in one line is of one height, on both sides of the place where the table scrolls. */
static GtkSizeGroup *
line_at (TonariFigureGrid *self, guint line)
{
  while (self->lines->len <= line)
    g_ptr_array_add (self->lines, gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL));

  return g_ptr_array_index (self->lines, line);
}

static GtkWidget *
head_new (const char *text, double xalign)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", xalign, NULL);

  gtk_widget_add_css_class (label, "tonari-figure-head");

  return label;
}

GtkWidget *
tonari_figure_grid_new (const char *title, const char *const *columns)
{
  TonariFigureGrid *self = g_object_new (TONARI_TYPE_FIGURE_GRID, NULL);
  GtkWidget *corner = head_new ("", 0);

  g_return_val_if_fail (title != NULL && columns != NULL, GTK_WIDGET (self));

  self->columns = g_strdupv ((char **) columns);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_grid_attach (self->names, corner, 0, 0, 1, 1);
  gtk_size_group_add_widget (line_at (self, 0), corner);
  for (guint i = 0; columns[i] != NULL; i++)
    {
      GtkWidget *head = head_new (columns[i], 1);

      gtk_grid_attach (self->figures, head, (int) i, 0, 1, 1);
      gtk_size_group_add_widget (line_at (self, 0), head);
    }

  return GTK_WIDGET (self);
}

static GtkWidget *
figure_new (TonariFigureGrid *self, const char *text, const char *spoken, guint flags)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 1.0, NULL);
  GtkWidget *figure;

  if ((flags & TONARI_FIGURE_OPENS) != 0)
    {
      figure = gtk_button_new ();
      gtk_button_set_child (GTK_BUTTON (figure), label);
      gtk_button_set_has_frame (GTK_BUTTON (figure), FALSE);
      g_signal_connect_object (figure, "clicked", G_CALLBACK (clicked_cb), self, 0);
    }
  else
    {
      figure = tonari_figure_new (label);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_add_css_class (figure, "tonari-figure");
  if ((flags & TONARI_FIGURE_SUM) != 0)
    gtk_widget_add_css_class (figure, "sum");
  if ((flags & TONARI_FIGURE_QUIET) != 0)
    gtk_widget_add_css_class (figure, "quiet");
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_cb), self, 0);
  gtk_widget_add_controller (figure, focus);

  return figure;
}

void
tonari_figure_grid_add_row (TonariFigureGrid *self,
                            const char *name,
                            guint indent,
                            const char *const *figures,
                            const char *const *spoken,
                            const guint *flags)
{
  GtkWidget *label;
  guint line;

  g_return_if_fail (TONARI_IS_FIGURE_GRID (self));

  line = ++self->n_rows;
  label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "max-width-chars", NAME_CHARS,
                        "width-chars", NAME_CHARS, "margin-start", (int) (indent * INDENT), NULL);
  tonari_label_phrases_show_in (GTK_LABEL (label), name, NAME_CHARS / 2);
  gtk_widget_add_css_class (label, "tonari-figure-name");
  gtk_grid_attach (self->names, label, 0, (int) line, 1, 1);
  gtk_size_group_add_widget (line_at (self, line), label);
  for (guint i = 0; self->columns[i] != NULL; i++)
    {
      g_autofree char *said = g_strdup_printf ("%s · %s · %s", name, self->columns[i], spoken[i]);
      GtkWidget *figure = figure_new (self, figures[i], said, flags[i]);

      gtk_widget_set_hexpand (figure, FALSE);
      gtk_grid_attach (self->figures, figure, (int) i, (int) line, 1, 1);
      gtk_size_group_add_widget (line_at (self, line), figure);
    }
}

gboolean
tonari_figure_grid_where (TonariFigureGrid *self, guint *row, guint *column)
{
  g_return_val_if_fail (TONARI_IS_FIGURE_GRID (self), FALSE);

  if (self->last == NULL)
    return FALSE;
  place_of (self, self->last, row, column);

  return TRUE;
}

gboolean
tonari_figure_grid_focus (TonariFigureGrid *self, guint row, guint column)
{
  GtkWidget *figure;
  guint n_columns;

  g_return_val_if_fail (TONARI_IS_FIGURE_GRID (self), FALSE);

  n_columns = g_strv_length (self->columns);
  if (self->n_rows == 0 || n_columns == 0)
    return FALSE;
  figure = gtk_grid_get_child_at (self->figures, (int) MIN (column, n_columns - 1),
                                  (int) MIN (row, self->n_rows - 1) + 1);

  return gtk_widget_grab_focus (figure);
}
