/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-spot.h"

struct _TonariChartSpot
{
  GtkWidget parent;

  guint index;
  char *description;
};

G_DEFINE_FINAL_TYPE (TonariChartSpot, tonari_chart_spot, GTK_TYPE_WIDGET)

static void
tonari_chart_spot_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GskRoundedRect outline;
  graphene_rect_t box;
  GdkRGBA colour = { 0.21, 0.52, 0.89, 1 };
  const float width[4] = { 2, 2, 2, 2 };
  GdkRGBA colours[4];

  if (!gtk_widget_has_visible_focus (widget))
    return;

  gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_color", &colour);
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    colours[i] = colour;

  box = GRAPHENE_RECT_INIT (-2, -2, gtk_widget_get_width (widget) + 4, gtk_widget_get_height (widget) + 4);
  gsk_rounded_rect_init_from_rect (&outline, &box, 5);
  gtk_snapshot_append_border (snapshot, &outline, width, colours);
}

static void
tonari_chart_spot_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  GtkWidget *chart = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (tonari_chart_spot_parent_class)->state_flags_changed (widget, previous);

  /* No style tells the focus here, so nobody else asks for another drawing; the chart shows the card as well.
   */
  gtk_widget_queue_draw (widget);
  if (chart != NULL)
    gtk_widget_queue_draw (chart);
}

static void
tonari_chart_spot_finalize (GObject *object)
{
  TonariChartSpot *self = TONARI_CHART_SPOT (object);

  g_free (self->description);

  G_OBJECT_CLASS (tonari_chart_spot_parent_class)->finalize (object);
}

static void
tonari_chart_spot_class_init (TonariChartSpotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = tonari_chart_spot_finalize;
  widget_class->snapshot = tonari_chart_spot_snapshot;
  widget_class->state_flags_changed = tonari_chart_spot_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "chartspot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
tonari_chart_spot_init (TonariChartSpot *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The pointer belongs to the chart below. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
tonari_chart_spot_new (void)
{
  return g_object_new (TONARI_TYPE_CHART_SPOT, NULL);
}

void
tonari_chart_spot_set (TonariChartSpot *self, guint index, const char *description)
{
  g_return_if_fail (TONARI_IS_CHART_SPOT (self));

  self->index = index;

  if (g_strcmp0 (self->description, description) == 0)
    return;

  g_free (self->description);
  self->description = g_strdup (description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  description != NULL ? description : "", -1);
}

guint
tonari_chart_spot_index (TonariChartSpot *self)
{
  g_return_val_if_fail (TONARI_IS_CHART_SPOT (self), 0);

  return self->index;
}
