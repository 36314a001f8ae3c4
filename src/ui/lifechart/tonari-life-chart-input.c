/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life-chart-input.h"

#include <math.h>

#include "tonari-chart-pen.h"
#include "tonari-chart-spot.h"

#define HIT_SLOP 4
#define DRAG_THRESHOLD 6
#define ZOOM_STEP 1.25

struct _TonariLifeChartInput
{
  TonariLifeChart *chart;
  TonariChartPen *pen;
  const TonariChartItem *hovered;
  double pointer_x;
  double pointer_y;
  gboolean dragging;
  double from;
  double to;
};

static const TonariChartItem *
item_at_point (TonariLifeChartInput *self, double x, double y)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);

  return layout != NULL ? tonari_chart_hit (layout, x, y, HIT_SLOP) : NULL;
}

static void
hover (TonariLifeChartInput *self, const TonariChartItem *item)
{
  if (self->hovered == item)
    return;

  self->hovered = item;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->chart), item != NULL ? "pointer" : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self->chart));
}

static void
motion_cb (TonariLifeChartInput *self, double x, double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
  if (!self->dragging)
    hover (self, item_at_point (self, x, y));
}

static void
leave_cb (TonariLifeChartInput *self)
{
  hover (self, NULL);
}

static double
days_per_pixel (TonariLifeChartInput *self)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  TonariChartBox plot;

  if (layout == NULL)
    return 0;

  plot = tonari_chart_layout_plot (layout);

  return plot.width > 0 ? (self->to - self->from) / plot.width : 0;
}

static void
remember_range (TonariLifeChartInput *self)
{
  const TonariChartRange *range = tonari_life_chart_range (self->chart);

  self->from = range->from;
  self->to = range->to;
}

static void
drag_begin_cb (TonariLifeChartInput *self, double x, double y, GtkGesture *gesture)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (gesture);

  tonari_chart_pen_press (self->pen, item_at_point (self, x, y), x, y,
                          gtk_event_controller_get_current_event_state (controller));
  remember_range (self);
  self->dragging = FALSE;
}

static void
drag_update_cb (TonariLifeChartInput *self, double dx, double dy, GtkGesture *gesture)
{
  double days;

  if (!self->dragging)
    {
      if (hypot (dx, dy) < DRAG_THRESHOLD)
        return;
      self->dragging = TRUE;
      hover (self, NULL);
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self->chart), "grabbing");
    }
  if (tonari_chart_pen_drag (self->pen, dx, dy))
    return;

  days = dx * days_per_pixel (self);
  {
    /* Held at the edges instead of squeezed: the span that was taken hold of keeps its length. */
    TonariChartRange moved = *tonari_life_chart_range (self->chart);

    moved.from = self->from;
    moved.to = self->to;
    tonari_chart_range_pan (&moved, -days);
    tonari_life_chart_set_range (self->chart, moved.from, moved.to);
  }
}

static void
drag_end_cb (TonariLifeChartInput *self, double dx, double dy)
{
  if (self->dragging)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self->chart), NULL);
  self->dragging = FALSE;
  tonari_chart_pen_release (self->pen);
}

static void
drag_cancel_cb (TonariLifeChartInput *self)
{
  self->dragging = FALSE;
  tonari_chart_pen_cancel (self->pen);
}

static void
activate (TonariLifeChartInput *self, const TonariChartItem *item)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  guint index;

  if (layout != NULL && item != NULL &&
      g_ptr_array_find ((GPtrArray *) tonari_chart_layout_items (layout), item, &index))
    tonari_life_chart_activate_item (self->chart, index);
}

static void
released_cb (TonariLifeChartInput *self, int n_press, double x, double y)
{
  if (self->dragging)
    return;
  if (n_press == 2 && item_at_point (self, x, y) == NULL)
    tonari_chart_pen_dot (self->pen, x, y);
  if (n_press != 1)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (self->chart));
  activate (self, item_at_point (self, x, y));
}

static void
pinch_begin_cb (TonariLifeChartInput *self)
{
  remember_range (self);
}

static void
pinch_cb (TonariLifeChartInput *self, double scale, GtkGesture *gesture)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  TonariChartRange range = *tonari_life_chart_range (self->chart);
  double x = gtk_widget_get_width (GTK_WIDGET (self->chart)) / 2.0;
  double y;

  if (layout == NULL || scale <= 0)
    return;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  range.from = self->from;
  range.to = self->to;
  tonari_chart_range_zoom (&range, 1 / scale, tonari_chart_layout_day (layout, x));
  tonari_life_chart_set_range (self->chart, range.from, range.to);
}

static gboolean
scroll_cb (TonariLifeChartInput *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  TonariChartRange range = *tonari_life_chart_range (self->chart);

  if (layout == NULL)
    return GDK_EVENT_PROPAGATE;

  if ((state & GDK_CONTROL_MASK) != 0)
    tonari_chart_range_zoom (&range, pow (ZOOM_STEP, dy), tonari_chart_layout_day (layout, self->pointer_x));
  else if (dx != 0 || (state & GDK_SHIFT_MASK) != 0)
    tonari_chart_range_pan (&range, (dx != 0 ? dx : dy) * (range.to - range.from) * 0.06);
  else
    return GDK_EVENT_PROPAGATE;

  tonari_life_chart_set_range (self->chart, range.from, range.to);

  return GDK_EVENT_STOP;
}

static const TonariChartItem *
focused_item (TonariLifeChartInput *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->chart));
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  const GPtrArray *items;
  guint index;

  if (child == NULL || layout == NULL || !TONARI_IS_CHART_SPOT (child))
    return NULL;

  items = tonari_chart_layout_items (layout);
  index = tonari_chart_spot_index (TONARI_CHART_SPOT (child));

  return index < items->len ? g_ptr_array_index (items, index) : NULL;
}

static void
menu_pressed_cb (TonariLifeChartInput *self, int n_press, double x, double y, GtkGesture *gesture)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);

  if (layout == NULL || !tonari_chart_pen_menu (self->pen, tonari_chart_layout_day (layout, x), x, y))
    return;

  hover (self, NULL);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Where there is no pointer the menu is about the item with the focus, else about the newest day in sight. */
static gboolean
show_menu (TonariLifeChartInput *self)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (self->chart);
  const TonariChartItem *item = focused_item (self);
  TonariChartBox plot;
  double day;

  if (layout == NULL)
    return FALSE;
  if (item != NULL)
    return tonari_chart_pen_menu (self->pen, (item->from + item->to) / 2.0, item->box.x + item->box.width / 2,
                                  item->box.y + item->box.height);

  plot = tonari_chart_layout_plot (layout);
  day = MIN (tonari_life_chart_range (self->chart)->to,
             tonari_series_today (tonari_life_chart_series (self->chart)));

  return tonari_chart_pen_menu (self->pen, day, tonari_chart_layout_x (layout, day),
                                plot.y + plot.height / 2);
}

gboolean
tonari_life_chart_input_key (TonariLifeChartInput *self, guint keyval, GdkModifierType state)
{
  TonariChartRange range = *tonari_life_chart_range (self->chart);
  double span = range.to - range.from;

  if ((state & GDK_ALT_MASK) != 0 && (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up))
    return tonari_chart_pen_lift (self->pen, focused_item (self), 1);
  if ((state & GDK_ALT_MASK) != 0 && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    return tonari_chart_pen_lift (self->pen, focused_item (self), -1);
  if (keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && (state & GDK_SHIFT_MASK) != 0))
    return show_menu (self);
  if ((state & (GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;

  switch (keyval)
    {
    case GDK_KEY_Escape:
      return tonari_chart_pen_cancel (self->pen);

    case GDK_KEY_plus:
    case GDK_KEY_KP_Add:
    case GDK_KEY_equal:
      tonari_life_chart_zoom (self->chart, 1 / ZOOM_STEP);
      return TRUE;

    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      tonari_life_chart_zoom (self->chart, ZOOM_STEP);
      return TRUE;

    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      tonari_life_chart_show_preset (self->chart, TONARI_CHART_PRESET_WHOLE_LIFE);
      return TRUE;

    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      tonari_chart_range_pan (&range, -span / 10);
      break;

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      tonari_chart_range_pan (&range, span / 10);
      break;

    case GDK_KEY_Home:
      tonari_chart_range_pan (&range, range.first - range.from);
      break;

    case GDK_KEY_End:
      tonari_chart_range_pan (&range, range.last - range.to);
      break;

    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
      if (focused_item (self) == NULL || (state & GDK_CONTROL_MASK) != 0)
        return FALSE;
      activate (self, focused_item (self));
      return TRUE;

    default:
      return FALSE;
    }

  tonari_life_chart_set_range (self->chart, range.from, range.to);

  return TRUE;
}

static gboolean
key_pressed_cb (TonariLifeChartInput *self, guint keyval, guint keycode, GdkModifierType state)
{
  return tonari_life_chart_input_key (self, keyval, state);
}

TonariLifeChartInput *
tonari_life_chart_input_new (TonariLifeChart *chart)
{
  TonariLifeChartInput *self = g_new0 (TonariLifeChartInput, 1);
  GtkWidget *widget = GTK_WIDGET (chart);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkGesture *menu = gtk_gesture_click_new ();

  self->chart = chart;
  self->pen = tonari_chart_pen_new (chart);

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (widget, scroll);

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  gtk_gesture_group (click, drag);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (menu, "pressed", G_CALLBACK (menu_pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (menu));

  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));

  return self;
}

void
tonari_life_chart_input_free (TonariLifeChartInput *self)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (self->chart));

  /* The controllers may outlive this while the widget is being taken apart. */
  for (guint i = g_list_model_get_n_items (controllers); i > 0; i--)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i - 1);

      if (g_signal_handlers_disconnect_by_data (controller, self) > 0)
        gtk_widget_remove_controller (GTK_WIDGET (self->chart), controller);
    }

  tonari_chart_pen_free (self->pen);
  g_free (self);
}

void
tonari_life_chart_input_forget (TonariLifeChartInput *self)
{
  if (self != NULL)
    self->hovered = NULL;
}

const TonariChartItem *
tonari_life_chart_input_item (TonariLifeChartInput *self, double *near_x)
{
  const TonariChartItem *item = self->hovered;
  GtkWidget *focus_child;

  if (self->dragging)
    return NULL;

  *near_x = self->pointer_x;
  if (item != NULL)
    return item;

  focus_child = gtk_widget_get_focus_child (GTK_WIDGET (self->chart));
  if (focus_child == NULL || !gtk_widget_has_visible_focus (focus_child))
    return NULL;

  item = focused_item (self);
  if (item != NULL)
    *near_x = item->box.x + item->box.width / 2;

  return item;
}

TonariChartPen *
tonari_life_chart_input_pen (TonariLifeChartInput *self)
{
  return self->pen;
}
