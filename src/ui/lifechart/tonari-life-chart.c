/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life-chart.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "tonari-chart-card.h"
#include "tonari-chart-spot.h"
#include "tonari-life-chart-input.h"

/* More places than anybody walks through by Tab are not made into widgets; a click reaches all items. */
#define MAX_SPOTS 400

struct _TonariLifeChart
{
  GtkWidget parent;

  TonariLife *life;
  TonariSeries *series;
  TonariChartLayout *layout;
  TonariChartRange range;
  TonariChartOptions options;
  TonariLifeChartInput *input;

  GPtrArray *spots;
  guint sync_id;
  int width;
  int height;
};

G_DEFINE_FINAL_TYPE (TonariLifeChart, tonari_life_chart, GTK_TYPE_WIDGET)

enum
{
  ITEM_ACTIVATED,
  RANGE_CHANGED,
  HIDE_NAMES_CHANGED,
  RESIZED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

TonariChartTheme
tonari_life_chart_theme (void)
{
  if (adw_style_manager_get_dark (adw_style_manager_get_default ()))
    return TONARI_CHART_THEME_DARK;

  return TONARI_CHART_THEME_LIGHT;
}

static double
label_size (GtkWidget *widget)
{
  PangoContext *pango = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (pango);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    {
      double resolution = pango_cairo_context_get_resolution (pango);

      size *= (resolution > 0 ? resolution : 96) / 72;
    }

  /* The size of captions in this style. */
  return MAX (7, size * 0.82);
}

static void
ensure_layout (TonariLifeChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (self->layout != NULL && (tonari_chart_layout_options (self->layout)->width != width ||
                               tonari_chart_layout_options (self->layout)->height != height))
    g_clear_pointer (&self->layout, tonari_chart_layout_free);

  if (self->layout != NULL || self->series == NULL || width <= 0 || height <= 0)
    return;

  self->options.width = width;
  self->options.height = height;
  self->options.theme = tonari_life_chart_theme ();
  self->options.font_size = label_size (widget);
  self->options.from = (int) floor (self->range.from);
  self->options.to = (int) ceil (self->range.to);
  self->layout =
      tonari_chart_layout_new (self->series, &self->options, gtk_widget_get_pango_context (widget));
}

static const TonariChartItem *
item_at (TonariLifeChart *self, guint index)
{
  const GPtrArray *items;

  if (self->layout == NULL)
    return NULL;

  items = tonari_chart_layout_items (self->layout);

  return index < items->len ? g_ptr_array_index (items, index) : NULL;
}

static guint
n_spots_wanted (TonariLifeChart *self)
{
  if (self->layout == NULL)
    return 0;

  return MIN (tonari_chart_layout_items (self->layout)->len, MAX_SPOTS);
}

static gboolean
sync_spots_cb (gpointer data)
{
  TonariLifeChart *self = data;
  guint wanted;

  self->sync_id = 0;
  ensure_layout (self);
  wanted = n_spots_wanted (self);

  while (self->spots->len < wanted)
    {
      GtkWidget *spot = tonari_chart_spot_new ();

      g_ptr_array_add (self->spots, spot);
      gtk_widget_set_parent (spot, GTK_WIDGET (self));
    }

  for (guint i = 0; i < self->spots->len; i++)
    {
      TonariChartSpot *spot = g_ptr_array_index (self->spots, i);
      const TonariChartItem *item = i < wanted ? item_at (self, i) : NULL;

      gtk_widget_set_visible (GTK_WIDGET (spot), item != NULL);
      if (item != NULL)
        tonari_chart_spot_set (spot, i, item->description != NULL ? item->description : item->text);
    }

  gtk_widget_queue_allocate (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

static void
changed (TonariLifeChart *self)
{
  g_clear_pointer (&self->layout, tonari_chart_layout_free);
  tonari_life_chart_input_forget (self->input);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));

  /* Widgets cannot be added while places are given out, so the pool follows when the frame is done. */
  if (self->sync_id == 0)
    self->sync_id = g_idle_add (sync_spots_cb, self);
}

static void
range_changed (TonariLifeChart *self)
{
  changed (self);
  g_signal_emit (self, signals[RANGE_CHANGED], 0);
}

static void
describe (TonariLifeChart *self)
{
  g_autofree char *text = NULL;

  if (self->series != NULL)
    text =
        tonari_chart_text (self->series, tonari_series_from (self->series), tonari_series_to (self->series),
                           self->options.wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN,
                           self->options.hide_names);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Chart of connection over a lifetime"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "", -1);
}

static void
tonari_life_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TonariLifeChart *self = TONARI_LIFE_CHART (widget);
  const TonariChartItem *item;
  double near_x;
  graphene_rect_t bounds;
  cairo_t *cr;

  ensure_layout (self);
  if (self->layout == NULL)
    return;

  bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  tonari_chart_paint (self->layout, cr);
  cairo_destroy (cr);

  /* Only the one with the focus draws anything. */
  if (gtk_widget_get_focus_child (widget) != NULL)
    gtk_widget_snapshot_child (widget, gtk_widget_get_focus_child (widget), snapshot);

  item = tonari_life_chart_input_item (self->input, &near_x);
  if (item != NULL)
    tonari_chart_card_snapshot (widget, snapshot, item, near_x);
  tonari_chart_pen_snapshot (tonari_life_chart_input_pen (self->input), snapshot);
}

static void
tonari_life_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TonariLifeChart *self = TONARI_LIFE_CHART (widget);

  if (self->width != width || self->height != height)
    {
      self->width = width;
      self->height = height;
      g_signal_emit (self, signals[RESIZED], 0, width, height);
    }

  if (self->layout == NULL || self->options.width != width || self->options.height != height)
    {
      tonari_life_chart_input_forget (self->input);
      if (self->sync_id == 0)
        self->sync_id = g_idle_add (sync_spots_cb, self);
    }
  ensure_layout (self);

  for (guint i = 0; i < self->spots->len; i++)
    {
      GtkWidget *spot = g_ptr_array_index (self->spots, i);
      const TonariChartItem *item = item_at (self, i);
      GtkAllocation place = { 0, 0, 1, 1 };

      gtk_widget_set_child_visible (spot, item != NULL);
      if (item == NULL || !gtk_widget_get_visible (spot))
        continue;

      place.width = MAX (8, (int) ceil (item->box.width));
      place.height = MAX (8, (int) ceil (item->box.height));
      place.x = (int) floor (item->box.x + item->box.width / 2 - place.width / 2.0);
      place.y = (int) floor (item->box.y + item->box.height / 2 - place.height / 2.0);
      gtk_widget_size_allocate (spot, &place, -1);
    }
  tonari_chart_pen_allocate (tonari_life_chart_input_pen (self->input));
}

static void
tonari_life_chart_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 240 : 160;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 900 : 420;
}

static int
focused_spot (TonariLifeChart *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint index;

  if (child != NULL && g_ptr_array_find (self->spots, child, &index))
    return (int) index;

  return -1;
}

static gboolean
tonari_life_chart_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TonariLifeChart *self = TONARI_LIFE_CHART (widget);
  int n = (int) MIN (self->spots->len, n_spots_wanted (self));
  int at = focused_spot (self);
  gboolean inside = at >= 0 || gtk_widget_is_focus (widget);

  /* In order of time, which is the order of the items; GTK would sort them by their place from top to bottom.
   */
  if (direction == GTK_DIR_TAB_FORWARD)
    {
      if (!inside)
        return gtk_widget_grab_focus (widget);
      return at + 1 < n && gtk_widget_grab_focus (g_ptr_array_index (self->spots, at + 1));
    }

  if (direction == GTK_DIR_TAB_BACKWARD)
    {
      if (!inside)
        return gtk_widget_grab_focus (n > 0 ? g_ptr_array_index (self->spots, n - 1) : widget);
      if (at == 0)
        return gtk_widget_grab_focus (widget);
      return at > 0 && gtk_widget_grab_focus (g_ptr_array_index (self->spots, MIN (at, n) - 1));
    }

  return FALSE;
}

static void
theme_changed_cb (TonariLifeChart *self)
{
  changed (self);
}

static void
tonari_life_chart_dispose (GObject *object)
{
  TonariLifeChart *self = TONARI_LIFE_CHART (object);

  g_clear_handle_id (&self->sync_id, g_source_remove);
  g_clear_pointer (&self->input, tonari_life_chart_input_free);

  if (self->spots != NULL)
    for (guint i = 0; i < self->spots->len; i++)
      gtk_widget_unparent (g_ptr_array_index (self->spots, i));
  g_clear_pointer (&self->spots, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_life_chart_parent_class)->dispose (object);
}

static void
tonari_life_chart_finalize (GObject *object)
{
  TonariLifeChart *self = TONARI_LIFE_CHART (object);

  g_clear_pointer (&self->layout, tonari_chart_layout_free);
  g_clear_pointer (&self->series, tonari_series_free);
  g_clear_pointer (&self->life, tonari_life_free);

  G_OBJECT_CLASS (tonari_life_chart_parent_class)->finalize (object);
}

static void
tonari_life_chart_class_init (TonariLifeChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = tonari_life_chart_dispose;
  object_class->finalize = tonari_life_chart_finalize;

  widget_class->snapshot = tonari_life_chart_snapshot;
  widget_class->size_allocate = tonari_life_chart_size_allocate;
  widget_class->measure = tonari_life_chart_measure;
  widget_class->focus = tonari_life_chart_focus;

  signals[ITEM_ACTIVATED] =
      g_signal_new ("item-activated", TONARI_TYPE_LIFE_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, G_TYPE_INT, G_TYPE_INT64, G_TYPE_INT, G_TYPE_INT);
  signals[RANGE_CHANGED] = g_signal_new ("range-changed", TONARI_TYPE_LIFE_CHART, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);

  signals[HIDE_NAMES_CHANGED] = g_signal_new ("hide-names-changed", TONARI_TYPE_LIFE_CHART, G_SIGNAL_RUN_LAST,
                                              0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  signals[RESIZED] = g_signal_new ("resized", TONARI_TYPE_LIFE_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  tonari_chart_pen_install (TONARI_TYPE_LIFE_CHART);
  gtk_widget_class_set_css_name (widget_class, "lifechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
tonari_life_chart_init (TonariLifeChart *self)
{
  self->options = TONARI_CHART_OPTIONS_DEFAULT;
  self->spots = g_ptr_array_new ();
  self->input = tonari_life_chart_input_new (self);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);

  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (theme_changed_cb),
                           self, G_CONNECT_SWAPPED);
  describe (self);
}

GtkWidget *
tonari_life_chart_new (void)
{
  return g_object_new (TONARI_TYPE_LIFE_CHART, NULL);
}

void
tonari_life_chart_set_life (TonariLifeChart *self, TonariLife *life, int today)
{
  TonariChartRange shown;
  gboolean same;
  gboolean whole;

  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  same = self->life != NULL && life != NULL && self->life->acase->row.id == life->acase->row.id;
  whole = tonari_chart_range_is_whole (&self->range);
  shown = self->range;

  g_clear_pointer (&self->layout, tonari_chart_layout_free);
  g_clear_pointer (&self->series, tonari_series_free);
  g_clear_pointer (&self->life, tonari_life_free);

  self->life = life;
  tonari_chart_pen_forget (tonari_life_chart_input_pen (self->input));
  if (life != NULL)
    {
      self->series = tonari_series_new (life, today);
      tonari_chart_range_set_life (&self->range, tonari_series_from (self->series),
                                   tonari_series_to (self->series));
      if (same && !whole)
        tonari_chart_range_set (&self->range, shown.from, shown.to);
    }

  describe (self);
  range_changed (self);
}

const TonariLife *
tonari_life_chart_life (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), NULL);

  return self->life;
}

const TonariSeries *
tonari_life_chart_series (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), NULL);

  return self->series;
}

const TonariChartLayout *
tonari_life_chart_layout (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), NULL);

  ensure_layout (self);

  return self->layout;
}

const TonariChartRange *
tonari_life_chart_range (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), NULL);

  return &self->range;
}

void
tonari_life_chart_set_range (TonariLifeChart *self, double from, double to)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->series != NULL && tonari_chart_range_set (&self->range, from, to))
    range_changed (self);
}

void
tonari_life_chart_zoom (TonariLifeChart *self, double factor)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->series != NULL &&
      tonari_chart_range_zoom (&self->range, factor, (self->range.from + self->range.to) / 2))
    range_changed (self);
}

void
tonari_life_chart_show_preset (TonariLifeChart *self, TonariChartPreset preset)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->series != NULL && tonari_chart_range_preset (&self->range, preset, self->life))
    range_changed (self);
}

void
tonari_life_chart_set_layers (TonariLifeChart *self, TonariChartLayers layers)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->options.layers == layers)
    return;

  self->options.layers = layers;
  changed (self);
}

TonariChartLayers
tonari_life_chart_layers (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), 0);

  return self->options.layers;
}

void
tonari_life_chart_set_model (TonariLifeChart *self, TonariStageModel model)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->options.model == model)
    return;

  self->options.model = model;
  changed (self);
}

TonariStageModel
tonari_life_chart_model (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), TONARI_STAGE_MODEL_FAMILY);

  return self->options.model;
}

void
tonari_life_chart_set_hide_names (TonariLifeChart *self, gboolean hide_names)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->options.hide_names == !!hide_names)
    return;

  self->options.hide_names = !!hide_names;
  describe (self);
  changed (self);
  g_signal_emit (self, signals[HIDE_NAMES_CHANGED], 0);
}

gboolean
tonari_life_chart_hide_names (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), FALSE);

  return self->options.hide_names;
}

void
tonari_life_chart_set_wareki (TonariLifeChart *self, gboolean wareki)
{
  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  if (self->options.wareki == !!wareki)
    return;

  self->options.wareki = !!wareki;
  describe (self);
  changed (self);
}

void
tonari_life_chart_activate_item (TonariLifeChart *self, guint index)
{
  const TonariChartItem *item;

  g_return_if_fail (TONARI_IS_LIFE_CHART (self));

  item = item_at (self, index);
  if (item != NULL)
    g_signal_emit (self, signals[ITEM_ACTIVATED], 0, (int) item->kind, item->row, item->from, item->to);
}

TonariLifeChartInput *
tonari_life_chart_input (TonariLifeChart *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_CHART (self), NULL);

  return self->input;
}
