/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life-view.h"

#include <glib/gi18n-lib.h>

#include "tonari-chart-legend.h"
#include "tonari-stage-move.h"
#include "tonari-stages.h"

#define ZOOM_STEP 1.5

/* With less the legend would take the chart's room; its button still shows it. */
#define ROOM_WIDTH 720
#define ROOM_HEIGHT 410
#define LEGEND_HEIGHT 90
/* In a low window the chart keeps this, and the legend scrolls in what is left. */
#define CHART_LEAST 230
#define LEGEND_LEAST 50

struct _TonariLifeView
{
  AdwBin parent;

  TonariContext *context;
  GSimpleActionGroup *actions;
  TonariStageModel model_chosen;
  gboolean legend_chosen;
  gboolean roomy;
  int legend_height; /* of what is seen of it, in pixels */
  gboolean legend_needs_all;
  guint legend_id;

  TonariLifeChart *chart;
  TonariChartLegend *legend;
  GtkRevealer *legend_revealer;
  GtkScrolledWindow *legend_scrolled;
  GtkLabel *range_label;
  GtkMenuButton *range_button;
  GtkToggleButton *others_button;
  GtkMenuButton *view_button;
};

G_DEFINE_FINAL_TYPE (TonariLifeView, tonari_life_view, ADW_TYPE_BIN)

enum
{
  ITEM_ACTIVATED,
  PRINT_REQUESTED,
  ALONE_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
month_label (TonariLifeView *self, double day, gboolean with_month)
{
  TonariDate date = tonari_date_from_day ((int) day);

  date.precision = with_month ? TONARI_PRECISION_MONTH : TONARI_PRECISION_YEAR;

  return tonari_date_format (date, TONARI_DATE_WESTERN);
}

static void
range_changed_cb (TonariLifeView *self)
{
  const TonariChartRange *range = tonari_life_chart_range (self->chart);
  gboolean months = range->to - range->from < 6 * 365;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *text = NULL;

  if (tonari_life_chart_series (self->chart) == NULL)
    return;

  from = month_label (self, range->from, months);
  to = month_label (self, range->to, months);
  /* Translators: a span of years: 1990 – 2026 */
  text = g_strdup_printf (_ ("%s – %s"), from, to);
  gtk_label_set_text (self->range_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->range_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
}

static void
item_activated_cb (TonariLifeView *self, int kind, gint64 row, int from, int to)
{
  g_signal_emit (self, signals[ITEM_ACTIVATED], 0, kind, row, from, to);
}

static void
layers_changed_cb (TonariLifeView *self)
{
  tonari_life_chart_set_layers (self->chart, tonari_chart_legend_layers (self->legend));
}

static void
print_cb (TonariLifeView *self)
{
  g_signal_emit (self, signals[PRINT_REQUESTED], 0);
}

static void
preset_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariLifeView *self = data;

  tonari_life_chart_show_preset (self->chart, (TonariChartPreset) g_variant_get_int32 (parameter));
}

static void
zoom_in_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariLifeView *self = data;

  tonari_life_chart_zoom (self->chart, 1 / ZOOM_STEP);
}

static void
zoom_out_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariLifeView *self = data;

  tonari_life_chart_zoom (self->chart, ZOOM_STEP);
}

static void
show_all_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariLifeView *self = data;

  tonari_chart_legend_set_layers (self->legend, TONARI_CHART_LAYER_ALL);
}

static void
show_model (TonariLifeView *self, TonariStageModel model)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "model");

  tonari_life_chart_set_model (self->chart, model);
  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (tonari_words_token (&tonari_stage_model_words, model)));
}

static gboolean
has_move (const TonariLife *life, gint64 id)
{
  for (guint i = 0; i < life->stage_moves->len; i++)
    if (((const TonariStageMove *) g_ptr_array_index (life->stage_moves, i))->row.id == id)
      return TRUE;

  return FALSE;
}

/* What was just written down is shown, and nothing where another model is the one in use. */
static TonariStageModel
model_for (TonariLifeView *self, const TonariLife *before, const TonariLife *life)
{
  TonariStageModel shown = tonari_life_chart_model (self->chart);

  for (guint i = 0; before != NULL && i < life->stage_moves->len; i++)
    {
      const TonariStageMove *move = g_ptr_array_index (life->stage_moves, i);

      if (!has_move (before, move->row.id))
        return move->model;
    }

  /* Whoever has chosen a model sees it, though it is empty. */
  if (before != NULL &&
      (shown == self->model_chosen || tonari_stages_model_in_use (life->stage_moves, shown) == shown))
    return shown;

  return tonari_stages_model_in_use (life->stage_moves, self->model_chosen);
}

static void
model_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  TonariLifeView *self = data;
  int model;

  if (!tonari_words_from_token (&tonari_stage_model_words, g_variant_get_string (state, NULL), &model))
    return;

  self->model_chosen = (TonariStageModel) model;
  show_model (self, self->model_chosen);
}

static void
show_legend (TonariLifeView *self, gboolean shown)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "legend");

  gtk_revealer_set_reveal_child (self->legend_revealer, shown);
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (shown));
}

static void
legend_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  TonariLifeView *self = data;
  gboolean shown = g_variant_get_boolean (state);
  int room = gtk_widget_get_height (GTK_WIDGET (self->chart));
  int height = 0;

  gtk_widget_measure (GTK_WIDGET (self->legend), GTK_ORIENTATION_VERTICAL,
                      MAX (gtk_widget_get_width (GTK_WIDGET (self->chart)), 1), &height, NULL, NULL, NULL);
  self->legend_chosen = TRUE;
  self->legend_needs_all = shown && room > 0 && room - height < CHART_LEAST;
  show_legend (self, shown);
  g_signal_emit (self, signals[ALONE_CHANGED], 0);
}

/* The lists stand beside the legend again, or the legend goes. */
static void
give_lists_back (TonariLifeView *self, gboolean with_legend)
{
  self->legend_needs_all = FALSE;
  show_legend (self, with_legend);
  g_signal_emit (self, signals[ALONE_CHANGED], 0);
}

static int
legend_height (TonariLifeView *self, int width, int height)
{
  int whole;

  gtk_widget_measure (GTK_WIDGET (self->legend), GTK_ORIENTATION_VERTICAL, width, &whole, NULL, NULL, NULL);

  return MIN (whole, MAX (height + gtk_widget_get_height (GTK_WIDGET (self->legend_revealer)) - CHART_LEAST,
                          LEGEND_LEAST));
}

/* Whether the legend could stand above the lists now, which take nearly half of the height. */
static gboolean
lists_fit (TonariLifeView *self, int height)
{
  int legend = gtk_widget_get_height (GTK_WIDGET (self->legend_revealer));

  return self->legend_needs_all && (height + legend) * 11 / 20 - legend >= CHART_LEAST;
}

static gboolean
room_cb (gpointer data)
{
  TonariLifeView *self = data;

  self->legend_id = 0;
  if (lists_fit (self, gtk_widget_get_height (GTK_WIDGET (self->chart))))
    give_lists_back (self, TRUE);
  gtk_scrolled_window_set_min_content_height (self->legend_scrolled, self->legend_height);
  if (!self->legend_chosen)
    show_legend (self, self->roomy);

  return G_SOURCE_REMOVE;
}

static void
resized_cb (TonariLifeView *self, int width, int height)
{
  gboolean shown = gtk_revealer_get_reveal_child (self->legend_revealer);
  int legend = legend_height (self, width, height);
  /* Shown only where it would not have to go again at once. */
  gboolean roomy = width >= ROOM_WIDTH && height >= ROOM_HEIGHT + (shown ? 0 : MAX (LEGEND_HEIGHT, legend));

  if (roomy == self->roomy && legend == self->legend_height && !lists_fit (self, height))
    return;

  /* Nothing may come or go while places are given out. */
  self->roomy = roomy;
  self->legend_height = legend;
  if (self->legend_id == 0)
    self->legend_id = g_idle_add (room_cb, self);
}

static void
alone_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  TonariLifeView *self = data;

  g_simple_action_set_state (action, state);
  g_signal_emit (self, signals[ALONE_CHANGED], 0);
}

static void
hide_names_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  TonariLifeView *self = data;

  tonari_life_chart_set_hide_names (self->chart, g_variant_get_boolean (state));
  g_simple_action_set_state (action, state);
}

static const GActionEntry actions[] = {
  { "preset", preset_cb, "i", NULL, NULL, { 0 } },
  { "zoom-in", zoom_in_cb, NULL, NULL, NULL, { 0 } },
  { "zoom-out", zoom_out_cb, NULL, NULL, NULL, { 0 } },
  { "show-all", show_all_cb, NULL, NULL, NULL, { 0 } },
  { "model", NULL, "s", "'family_stages'", model_cb, { 0 } },
  { "legend", NULL, NULL, "true", legend_cb, { 0 } },
  { "alone", NULL, NULL, "false", alone_cb, { 0 } },
  { "hide-names", NULL, NULL, "false", hide_names_cb, { 0 } },
};

static void
style_changed_cb (TonariLifeView *self)
{
  TonariDateStyle style = tonari_context_date_style (self->context, FALSE);

  tonari_life_chart_set_wareki (self->chart, style == TONARI_DATE_BOTH || style == TONARI_DATE_WAREKI);
}

static void
tonari_life_view_dispose (GObject *object)
{
  TonariLifeView *self = TONARI_LIFE_VIEW (object);

  g_clear_handle_id (&self->legend_id, g_source_remove);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "chart", NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_life_view_parent_class)->dispose (object);
}

static void
tonari_life_view_class_init (TonariLifeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_life_view_dispose;

  signals[ITEM_ACTIVATED] =
      g_signal_new ("item-activated", TONARI_TYPE_LIFE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, G_TYPE_INT, G_TYPE_INT64, G_TYPE_INT, G_TYPE_INT);
  signals[PRINT_REQUESTED] = g_signal_new ("print-requested", TONARI_TYPE_LIFE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);

  signals[ALONE_CHANGED] = g_signal_new ("alone-changed", TONARI_TYPE_LIFE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/lifechart/tonari-life-view.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, chart);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, legend);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, legend_revealer);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, legend_scrolled);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, range_label);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, range_button);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, others_button);
  gtk_widget_class_bind_template_child (widget_class, TonariLifeView, view_button);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, range_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, resized_cb);
  gtk_widget_class_bind_template_callback (widget_class, layers_changed_cb);
}

static void
tonari_life_view_init (TonariLifeView *self)
{
  self->roomy = TRUE;
  g_type_ensure (TONARI_TYPE_LIFE_CHART);
  g_type_ensure (TONARI_TYPE_CHART_LEGEND);
  gtk_widget_init_template (GTK_WIDGET (self));

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "chart", G_ACTION_GROUP (self->actions));
}

GtkWidget *
tonari_life_view_new (TonariContext *context)
{
  TonariLifeView *self;
  GSettings *settings;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_LIFE_VIEW, NULL);
  self->context = g_object_ref (context);
  settings = tonari_context_settings (context);
  if (settings != NULL)
    g_signal_connect_object (settings, "changed::date-wareki", G_CALLBACK (style_changed_cb), self,
                             G_CONNECT_SWAPPED);
  style_changed_cb (self);

  return GTK_WIDGET (self);
}

void
tonari_life_view_set_life (TonariLifeView *self, TonariLife *life)
{
  const TonariLife *before;
  gboolean another;

  g_return_if_fail (TONARI_IS_LIFE_VIEW (self));

  before = tonari_life_chart_life (self->chart);
  another = life != NULL && (before == NULL || before->acase->row.id != life->acase->row.id);
  if (life != NULL)
    show_model (self, model_for (self, another ? NULL : before, life));
  tonari_life_chart_set_life (self->chart, life, tonari_context_today (self->context));
  if (another && self->legend_needs_all)
    give_lists_back (self, FALSE);
  if (another)
    {
      TonariChartRange range = *tonari_life_chart_range (self->chart);

      tonari_chart_range_first_look (&range, life);
      tonari_life_chart_set_range (self->chart, range.from, range.to);
    }
}

TonariLifeChart *
tonari_life_view_chart (TonariLifeView *self)
{
  g_return_val_if_fail (TONARI_IS_LIFE_VIEW (self), NULL);

  return self->chart;
}

gboolean
tonari_life_view_is_alone (TonariLifeView *self)
{
  GAction *action;
  g_autoptr (GVariant) state = NULL;

  g_return_val_if_fail (TONARI_IS_LIFE_VIEW (self), FALSE);

  action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "alone");
  state = g_action_get_state (action);

  return g_variant_get_boolean (state) || self->legend_needs_all;
}
