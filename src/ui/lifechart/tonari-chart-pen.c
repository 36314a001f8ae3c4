/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-pen.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "tonari-chart-card.h"
#include "tonari-observation.h"

#define MOST 10

/* A shorter one is a slip of the hand. */
#define SHORTEST_WATCHING 7

typedef enum
{
  STROKE_NONE,
  STROKE_LIFT,
  STROKE_SPAN,
} Stroke;

struct _TonariChartPen
{
  TonariLifeChart *chart;

  Stroke ready; /* what a drag would be */
  Stroke stroke;
  gint64 row;
  double before;
  double connection;
  gint64 lifted; /* what was lifted by keys since the life was read, 0 for nothing */
  double lifted_to;
  double day;
  double from;
  double to;

  GtkWidget *menu;
  GSimpleActionGroup *actions;
  double menu_day;
};

static guint write_signal;

void
tonari_chart_pen_install (GType chart_type)
{
  write_signal =
      g_signal_new ("write", chart_type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 6, G_TYPE_INT,
                    G_TYPE_INT64, G_TYPE_INT, G_TYPE_INT, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
}

static void
write_down (
    TonariChartPen *self, TonariChartWriting what, gint64 row, double from, double to, double connection)
{
  g_signal_emit (self->chart, write_signal, 0, (int) what, row, (int) round (from), (int) round (to), NAN,
                 connection);
}

static void
write_connection (TonariChartPen *self, gint64 row, double day, double before, double connection)
{
  int on = (int) round (day);

  g_signal_emit (self->chart, write_signal, 0, (int) TONARI_CHART_WRITE_CONNECTION, row, on, on, before,
                 connection);
}

static gboolean
may_write (TonariChartPen *self)
{
  return tonari_life_chart_layout (self->chart) != NULL && !tonari_life_chart_hide_names (self->chart);
}

/* Nobody can look back on a day that has not come. */
static double
within_life (TonariChartPen *self, double day)
{
  const TonariSeries *series = tonari_life_chart_series (self->chart);

  return CLAMP (day, tonari_series_from (series), tonari_series_today (series));
}

static const TonariObservation *
observation_of (TonariChartPen *self, const TonariChartItem *item)
{
  const TonariLife *life = tonari_life_chart_life (self->chart);

  /* Of several that lie on one spot none can be meant. */
  if (item == NULL || item->kind != TONARI_CHART_ITEM_OBSERVATION || item->n_members > 1)
    return NULL;

  for (guint i = 0; i < life->observations->len; i++)
    {
      const TonariObservation *observation = g_ptr_array_index (life->observations, i);

      /* わからない is an answer as well: it is not dragged away. */
      if (observation->row.id == item->row)
        return isnan (observation->connection) ? NULL : observation;
    }

  return NULL;
}

static double
connection_at (TonariChartPen *self, double y)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  double least = tonari_chart_layout_y (layout, 0);
  double most = tonari_chart_layout_y (layout, MOST);

  return most != least ? (y - least) / (most - least) * MOST : 0;
}

static double
whole_connection (double connection)
{
  return CLAMP (round (connection), 0, MOST);
}

void
tonari_chart_pen_press (
    TonariChartPen *self, const TonariChartItem *item, double x, double y, GdkModifierType state)
{
  const TonariObservation *observation;

  self->ready = STROKE_NONE;
  self->stroke = STROKE_NONE;
  if (!may_write (self))
    return;

  observation = observation_of (self, item);
  if ((state & GDK_SHIFT_MASK) != 0)
    {
      self->ready = STROKE_SPAN;
      self->day = within_life (self, tonari_chart_layout_day (tonari_life_chart_layout (self->chart), x));
    }
  else if (observation != NULL)
    {
      self->ready = STROKE_LIFT;
      self->row = observation->row.id;
      self->day = tonari_date_middle (observation->date);
      self->before = observation->connection;
    }
}

static void
drag_lift (TonariChartPen *self, double dy)
{
  double y = tonari_chart_layout_y (tonari_life_chart_layout (self->chart), self->before) + dy;

  self->connection = whole_connection (connection_at (self, y));
}

static void
drag_span (TonariChartPen *self, double dx)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  double other =
      within_life (self, tonari_chart_layout_day (layout, tonari_chart_layout_x (layout, self->day) + dx));

  self->from = MIN (self->day, other);
  self->to = MAX (self->day, other);
}

gboolean
tonari_chart_pen_drag (TonariChartPen *self, double dx, double dy)
{
  if (self->stroke == STROKE_NONE)
    {
      if (self->ready == STROKE_NONE || !may_write (self))
        return FALSE;
      /* Along the time axis it is the chart that is moved, whatever lies under the hand. */
      if (self->ready == STROKE_LIFT && fabs (dx) > fabs (dy))
        {
          self->ready = STROKE_NONE;
          return FALSE;
        }
      self->stroke = self->ready;
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self->chart),
                                       self->stroke == STROKE_LIFT ? "ns-resize" : "ew-resize");
    }

  if (self->stroke == STROKE_LIFT)
    drag_lift (self, dy);
  else
    drag_span (self, dx);
  gtk_widget_queue_draw (GTK_WIDGET (self->chart));

  return TRUE;
}

gboolean
tonari_chart_pen_cancel (TonariChartPen *self)
{
  gboolean drawing = self->stroke != STROKE_NONE;

  self->ready = STROKE_NONE;
  self->stroke = STROKE_NONE;
  if (drawing)
    {
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self->chart), NULL);
      gtk_widget_queue_draw (GTK_WIDGET (self->chart));
    }

  return drawing;
}

void
tonari_chart_pen_release (TonariChartPen *self)
{
  Stroke stroke = self->stroke;

  tonari_chart_pen_cancel (self);
  if (stroke == STROKE_LIFT && self->connection != self->before)
    write_connection (self, self->row, self->day, self->before, self->connection);
  else if (stroke == STROKE_SPAN && self->to - self->from >= SHORTEST_WATCHING)
    {
      const TonariSeries *series = tonari_life_chart_series (self->chart);
      /* What is drawn up to today goes on. */
      gboolean open = round (self->to) >= tonari_series_today (series);

      write_down (self, TONARI_CHART_WRITE_WATCHING, 0, self->from, open ? 0 : self->to, NAN);
    }
}

void
tonari_chart_pen_dot (TonariChartPen *self, double x, double y)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  TonariChartBox plot;

  if (!may_write (self))
    return;

  plot = tonari_chart_layout_plot (layout);
  if (x < plot.x || x > plot.x + plot.width || y < plot.y || y > plot.y + plot.height)
    return;

  write_down (self, TONARI_CHART_WRITE_OBSERVATION, 0,
              within_life (self, tonari_chart_layout_day (layout, x)), 0,
              whole_connection (connection_at (self, y)));
}

gboolean
tonari_chart_pen_lift (TonariChartPen *self, const TonariChartItem *item, int steps)
{
  const TonariObservation *observation = may_write (self) ? observation_of (self, item) : NULL;
  double before;
  double connection;

  if (observation == NULL)
    return FALSE;

  /* The key may be pressed again before the chart shows what it did. */
  before = self->lifted == observation->row.id ? self->lifted_to : observation->connection;
  /* From 5.5 up is 6, not 7. */
  connection = steps > 0 ? floor (before) + steps : ceil (before) + steps;
  connection = CLAMP (connection, 0, MOST);
  if (connection == before)
    return TRUE;

  self->lifted = observation->row.id;
  self->lifted_to = connection;
  write_connection (self, observation->row.id, tonari_date_middle (observation->date), before, connection);

  return TRUE;
}

void
tonari_chart_pen_forget (TonariChartPen *self)
{
  self->lifted = 0;
}

static void
observation_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariChartPen *self = data;

  write_down (self, TONARI_CHART_WRITE_OBSERVATION, 0, self->menu_day, 0, NAN);
}

static void
change_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariChartPen *self = data;

  write_down (self, TONARI_CHART_WRITE_CHANGE, 0, self->menu_day, 0, NAN);
}

static void
watching_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariChartPen *self = data;

  write_down (self, TONARI_CHART_WRITE_WATCHING, 0, self->menu_day, 0, NAN);
}

static const GActionEntry actions[] = {
  { "observation", observation_cb, NULL, NULL, NULL, { 0 } },
  { "change", change_cb, NULL, NULL, NULL, { 0 } },
  { "watching", watching_cb, NULL, NULL, NULL, { 0 } },
};

static GMenuModel *
menu_model (double day)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();
  g_autofree char *date = tonari_date_format (tonari_date_from_day ((int) round (day)), TONARI_DATE_BOTH);

  g_menu_append (section, _ ("Write a _Look-Back…"), "pen.observation");
  g_menu_append (section, _ ("Write a Small _Change…"), "pen.change");
  g_menu_append (section, _ ("Loose _Watching From Here…"), "pen.watching");
  g_menu_append_section (menu, date, G_MENU_MODEL (section));

  return G_MENU_MODEL (menu);
}

gboolean
tonari_chart_pen_menu (TonariChartPen *self, double day, double x, double y)
{
  const GdkRectangle spot = { (int) x, (int) y, 1, 1 };
  g_autoptr (GMenuModel) model = NULL;

  if (!may_write (self))
    return FALSE;

  self->menu_day = within_life (self, day);
  model = menu_model (self->menu_day);
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self->chart));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
    }
  else
    {
      gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &spot);
  gtk_popover_popup (GTK_POPOVER (self->menu));

  return TRUE;
}

void
tonari_chart_pen_allocate (TonariChartPen *self)
{
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
say (TonariChartPen *self, GtkSnapshot *snapshot, TonariChartBox box, char *text)
{
  const TonariChartItem ghost = { .box = box, .description = text };

  tonari_chart_card_snapshot (GTK_WIDGET (self->chart), snapshot, &ghost, box.x + box.width / 2);
}

static void
snapshot_lift (TonariChartPen *self, GtkSnapshot *snapshot, const GdkRGBA *colour)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  double x = tonari_chart_layout_x (layout, self->day);
  double y = tonari_chart_layout_y (layout, self->connection);
  graphene_rect_t dot = GRAPHENE_RECT_INIT (x - 7, y - 7, 14, 14);
  GskRoundedRect outline;
  g_autofree char *text = NULL;

  gsk_rounded_rect_init_from_rect (&outline, &dot, 7);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, &dot);
  gtk_snapshot_pop (snapshot);

  /* Translators: while an observation is dragged: connection from 5 to 6 */
  text = g_strdup_printf (_ ("Connection %g → %g"), self->before, self->connection);
  say (self, snapshot, (TonariChartBox){ x - 7, y - 7, 14, 14 }, text);
}

static void
snapshot_span (TonariChartPen *self, GtkSnapshot *snapshot, const GdkRGBA *colour)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  TonariChartBox plot = tonari_chart_layout_plot (layout);
  double x0 = MAX (plot.x, tonari_chart_layout_x (layout, self->from));
  double x1 = MIN (plot.x + plot.width, tonari_chart_layout_x (layout, self->to));
  graphene_rect_t box = GRAPHENE_RECT_INIT (x0, plot.y, MAX (1, x1 - x0), plot.height);
  GdkRGBA pale = *colour;
  g_autofree char *from =
      tonari_date_format (tonari_date_from_day ((int) round (self->from)), TONARI_DATE_WESTERN);
  g_autofree char *to =
      tonari_date_format (tonari_date_from_day ((int) round (self->to)), TONARI_DATE_WESTERN);
  g_autofree char *text = NULL;

  pale.alpha = 0.18f;
  gtk_snapshot_append_color (snapshot, &pale, &box);
  /* Translators: while a period is drawn: its first and last day */
  text = g_strdup_printf (_ ("Loose watching %s – %s"), from, to);
  say (self, snapshot, (TonariChartBox){ x0, plot.y + plot.height / 2, MAX (1, x1 - x0), 1 }, text);
}

void
tonari_chart_pen_snapshot (TonariChartPen *self, GtkSnapshot *snapshot)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self->chart));
  GdkRGBA colour = { 0.21f, 0.52f, 0.89f, 1 };

  if (self->stroke == STROKE_NONE || tonari_life_chart_layout (self->chart) == NULL)
    return;

  gtk_style_context_lookup_color (style, "accent_color", &colour);
  if (self->stroke == STROKE_LIFT)
    snapshot_lift (self, snapshot, &colour);
  else
    snapshot_span (self, snapshot, &colour);
}

TonariChartPen *
tonari_chart_pen_new (TonariLifeChart *chart)
{
  TonariChartPen *self = g_new0 (TonariChartPen, 1);

  self->chart = chart;
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (chart), "pen", G_ACTION_GROUP (self->actions));

  return self;
}

void
tonari_chart_pen_free (TonariChartPen *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (self->chart), "pen", NULL);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_free (self);
}
