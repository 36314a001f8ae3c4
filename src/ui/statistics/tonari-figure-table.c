/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-figure-table.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-figure-grid.h"
#include "tonari-label-parts.h"
#include "tonari-statistics-cases.h"

struct _TonariFigureTable
{
  AdwBin parent_instance;

  const TonariStatistics *statistics;
  const TonariStatisticsTable *table;
  char *token;
  TonariFigureGrid *grid;
  guint first;
  gboolean opens;
};

enum
{
  OPENED,
  COPIED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariFigureTable, tonari_figure_table, ADW_TYPE_BIN)

static void
opened_cb (TonariFigureTable *self, guint row, guint column)
{
  g_signal_emit (self, signals[OPENED], 0, row, column + self->first);
}

static void
tonari_figure_table_dispose (GObject *object)
{
  g_clear_pointer (&TONARI_FIGURE_TABLE (object)->token, g_free);

  G_OBJECT_CLASS (tonari_figure_table_parent_class)->dispose (object);
}

static void
tonari_figure_table_class_init (TonariFigureTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_figure_table_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[COPIED] = g_signal_new ("copied", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
tonari_figure_table_init (TonariFigureTable *self)
{
}

static guint
flags_of (TonariFigureTable *self, const TonariStatisticsRow *row, guint column)
{
  const TonariStatisticsCell *cell = &row->cells[column];
  gboolean is_some = !cell->hidden && !isnan (cell->value) && cell->value > 0;
  guint flags = 0;

  if (row->kind == TONARI_STATISTICS_ROW_TOTAL || column + 1 == self->statistics->n_columns)
    flags |= TONARI_FIGURE_SUM;
  if (!is_some)
    flags |= TONARI_FIGURE_QUIET;
  else if (self->opens && tonari_statistics_has_cases (self->table->token))
    flags |= TONARI_FIGURE_OPENS;

  return flags;
}

static char *
spoken_of (const TonariStatisticsRow *row, guint column)
{
  g_autofree char *text = tonari_statistics_cell_text (row, column);

  if (row->cells[column].hidden)
    return g_strdup (_ ("hidden"));

  return g_strdup_printf ("%s %s", text, tonari_words_label (&tonari_statistics_unit_words, (int) row->unit));
}

static void
add_row (TonariFigureTable *self, const TonariStatisticsRow *row)
{
  guint n = self->statistics->n_columns - self->first;
  g_auto (GStrv) figures = g_new0 (char *, n + 1);
  g_auto (GStrv) spoken = g_new0 (char *, n + 1);
  g_autofree guint *flags = g_new0 (guint, n);

  for (guint i = 0; i < n; i++)
    {
      figures[i] = tonari_statistics_cell_text (row, self->first + i);
      spoken[i] = spoken_of (row, self->first + i);
      flags[i] = flags_of (self, row, self->first + i);
    }
  tonari_figure_grid_add_row (self->grid, row->label, row->kind == TONARI_STATISTICS_ROW_AGAIN ? 1 : 0,
                              (const char *const *) figures, (const char *const *) spoken, flags);
}

static GtkWidget *
head_new (TonariFigureTable *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
  GtkWidget *copy = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  tonari_label_phrases_show (GTK_LABEL (title), self->table->title);
  gtk_widget_add_css_class (title, "heading");
  gtk_button_set_has_frame (GTK_BUTTON (copy), FALSE);
  gtk_widget_set_tooltip_text (copy, _ ("Copy This Table"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (copy), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Copy This Table"),
                                  -1);
  g_signal_connect_object (copy, "clicked", G_CALLBACK (tonari_figure_table_copy), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), copy);

  return line;
}

GtkWidget *
tonari_figure_table_new (const TonariStatistics *statistics,
                         const TonariStatisticsTable *table,
                         gboolean opens)
{
  TonariFigureTable *self = g_object_new (TONARI_TYPE_FIGURE_TABLE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  g_return_val_if_fail (statistics != NULL && table != NULL, GTK_WIDGET (self));

  self->statistics = statistics;
  self->table = table;
  self->opens = opens;
  self->token = g_strdup (table->token);
  /* One month is the whole already, and very many nobody reads side by side. */
  if (statistics->n_columns == 2 || statistics->n_columns > TONARI_FIGURE_TABLE_MOST_MONTHS + 1)
    self->first = statistics->n_columns - 1;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, table->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, table->note != NULL ? table->note : "",
                                  -1);
  gtk_box_append (GTK_BOX (box), head_new (self));
  if (table->note != NULL)
    {
      GtkWidget *note = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);

      tonari_label_phrases_show (GTK_LABEL (note), table->note);
      gtk_widget_add_css_class (note, "dim-label");
      gtk_widget_add_css_class (note, "caption");
      gtk_box_append (GTK_BOX (box), note);
    }
  self->grid = TONARI_FIGURE_GRID (
      tonari_figure_grid_new (table->title, (const char *const *) statistics->column_labels + self->first));
  for (guint i = 0; i < table->rows->len; i++)
    add_row (self, g_ptr_array_index (table->rows, i));
  g_signal_connect_object (self->grid, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->grid, "copied", G_CALLBACK (tonari_figure_table_copy), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->grid));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}

const char *
tonari_figure_table_token (TonariFigureTable *self)
{
  g_return_val_if_fail (TONARI_IS_FIGURE_TABLE (self), NULL);

  return self->token;
}

gboolean
tonari_figure_table_where (TonariFigureTable *self, guint *row, guint *column)
{
  g_return_val_if_fail (TONARI_IS_FIGURE_TABLE (self), FALSE);

  return tonari_figure_grid_where (self->grid, row, column);
}

gboolean
tonari_figure_table_focus (TonariFigureTable *self, guint row, guint column)
{
  g_return_val_if_fail (TONARI_IS_FIGURE_TABLE (self), FALSE);

  return tonari_figure_grid_focus (self->grid, row, column);
}

char *
tonari_figure_table_text (TonariFigureTable *self)
{
  GString *text;

  g_return_val_if_fail (TONARI_IS_FIGURE_TABLE (self), NULL);

  text = g_string_new (self->table->title);
  for (guint i = self->first; i < self->statistics->n_columns; i++)
    g_string_append_printf (text, "\t%s", self->statistics->column_labels[i]);
  g_string_append_c (text, '\n');
  for (guint r = 0; r < self->table->rows->len; r++)
    {
      const TonariStatisticsRow *row = g_ptr_array_index (self->table->rows, r);

      g_string_append (text, row->label);
      for (guint i = self->first; i < self->statistics->n_columns; i++)
        {
          g_autofree char *cell = tonari_statistics_cell_text (row, i);

          g_string_append_printf (text, "\t%s", cell);
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

void
tonari_figure_table_copy (TonariFigureTable *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (TONARI_IS_FIGURE_TABLE (self));

  text = tonari_figure_table_text (self);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  g_signal_emit (self, signals[COPIED], 0);
}
