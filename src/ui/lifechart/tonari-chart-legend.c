/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-legend.h"

#include <adwaita.h>

#include "tonari-life-chart.h"

#define SWATCH_WIDTH 26
#define SWATCH_HEIGHT 14

struct _TonariChartLegend
{
  GtkWidget parent;

  GPtrArray *buttons;
  TonariChartLayers layers;
  gboolean setting;
};

G_DEFINE_FINAL_TYPE (TonariChartLegend, tonari_chart_legend, GTK_TYPE_WIDGET)

enum
{
  LAYERS_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
draw_swatch_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  tonari_chart_paint_swatch (cr, tonari_life_chart_theme (), GPOINTER_TO_UINT (data), width, height);
}

static void
toggled_cb (TonariChartLegend *self, GtkToggleButton *button)
{
  TonariChartLayers layer = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "layer"));

  if (self->setting)
    return;

  if (gtk_toggle_button_get_active (button))
    self->layers |= layer;
  else
    self->layers &= ~layer;

  g_signal_emit (self, signals[LAYERS_CHANGED], 0);
}

static GtkWidget *
entry_new (TonariChartLegend *self, const TonariChartLegendEntry *entry)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *swatch = gtk_drawing_area_new ();
  GtkWidget *label = gtk_label_new (entry->label);

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (swatch), SWATCH_WIDTH);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (swatch), SWATCH_HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (swatch), draw_swatch_cb, GUINT_TO_POINTER (entry->layer),
                                  NULL);
  gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (content), swatch);
  gtk_box_append (GTK_BOX (content), label);

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "legend-entry");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, entry->label, -1);
  g_object_set_data (G_OBJECT (button), "layer", GUINT_TO_POINTER (entry->layer));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), swatch, G_CONNECT_SWAPPED);

  return button;
}

/* Entries side by side like words, each as wide as it is: columns would cost the chart a line. */
static int
flow (TonariChartLegend *self, int width, gboolean place)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int x = 0;
  int y = 0;
  int line = 0;

  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->buttons, i);
      GtkAllocation box;
      int natural, minimum, height;

      gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      natural = MAX (MIN (natural, width), minimum);
      gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, natural, NULL, &height, NULL, NULL);

      if (x > 0 && x + natural > width)
        {
          x = 0;
          y += line;
          line = 0;
        }
      box = (GtkAllocation){ rtl ? width - x - natural : x, y, natural, height };
      if (place)
        gtk_widget_size_allocate (button, &box, -1);
      x += natural;
      line = MAX (line, height);
    }

  return y + line;
}

static GtkSizeRequestMode
tonari_chart_legend_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
tonari_chart_legend_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  TonariChartLegend *self = TONARI_CHART_LEGEND (widget);
  int widest = 0;
  int all = 0;

  for (guint i = 0; i < self->buttons->len; i++)
    {
      int least, width;

      gtk_widget_measure (g_ptr_array_index (self->buttons, i), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                          &width, NULL, NULL);
      widest = MAX (widest, least);
      all += width;
    }

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = widest;
      *natural = all;
    }
  else
    {
      *minimum = *natural = flow (self, for_size >= 0 ? for_size : all, FALSE);
    }
}

static void
tonari_chart_legend_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  flow (TONARI_CHART_LEGEND (widget), width, TRUE);
}

static void
tonari_chart_legend_dispose (GObject *object)
{
  TonariChartLegend *self = TONARI_CHART_LEGEND (object);

  for (guint i = 0; self->buttons != NULL && i < self->buttons->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->buttons, i));
  g_clear_pointer (&self->buttons, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_chart_legend_parent_class)->dispose (object);
}

static void
tonari_chart_legend_class_init (TonariChartLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_chart_legend_dispose;

  signals[LAYERS_CHANGED] = g_signal_new ("layers-changed", TONARI_TYPE_CHART_LEGEND, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  widget_class->get_request_mode = tonari_chart_legend_get_request_mode;
  widget_class->measure = tonari_chart_legend_measure;
  widget_class->size_allocate = tonari_chart_legend_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "chartlegend");
}

static void
tonari_chart_legend_init (TonariChartLegend *self)
{
  const TonariChartLegendEntry *entries;
  guint n_entries;

  self->layers = TONARI_CHART_LAYER_ALL;
  self->buttons = g_ptr_array_new ();
  entries = tonari_chart_legend (&n_entries);
  for (guint i = 0; i < n_entries; i++)
    {
      GtkWidget *button = entry_new (self, &entries[i]);

      g_ptr_array_add (self->buttons, button);
      gtk_widget_set_parent (button, GTK_WIDGET (self));
    }
}

GtkWidget *
tonari_chart_legend_new (void)
{
  return g_object_new (TONARI_TYPE_CHART_LEGEND, NULL);
}

TonariChartLayers
tonari_chart_legend_layers (TonariChartLegend *self)
{
  g_return_val_if_fail (TONARI_IS_CHART_LEGEND (self), 0);

  return self->layers;
}

void
tonari_chart_legend_set_layers (TonariChartLegend *self, TonariChartLayers layers)
{
  g_return_if_fail (TONARI_IS_CHART_LEGEND (self));

  if (self->layers == layers)
    return;

  self->layers = layers;
  self->setting = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkToggleButton *button = g_ptr_array_index (self->buttons, i);
      TonariChartLayers layer = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "layer"));

      gtk_toggle_button_set_active (button, (layers & layer) != 0);
    }
  self->setting = FALSE;
  g_signal_emit (self, signals[LAYERS_CHANGED], 0);
}
