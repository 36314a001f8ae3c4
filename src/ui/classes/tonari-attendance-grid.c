/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-grid-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance-keys.h"
#include "tonari-class-editors.h"
#include "tonari-grid-cell.h"
#include "tonari-make-up-dialog.h"
#include "tonari-mark-popover.h"
#include "tonari-roll-menu.h"

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum
{
  SESSION_ACTIVATED,
  ENROLMENT_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariAttendanceGrid,
                               tonari_attendance_grid,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static void
name_cell (TonariAttendanceGrid *self)
{
  GtkWidget *cell = self->cells[self->cell];
  g_autofree char *text = NULL;

  if (self->row >= 0 && self->column >= 0)
    text = tonari_grid_describe (self, self->row, self->column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : _ ("No marks yet"), -1);
}

void
tonari_attendance_grid_get_cursor (TonariAttendanceGrid *self, int *row, int *column)
{
  g_return_if_fail (TONARI_IS_ATTENDANCE_GRID (self));

  *row = self->row;
  *column = self->column;
}

static void
scroll_to (GtkAdjustment *adjustment, double from, double to)
{
  if (adjustment != NULL)
    gtk_adjustment_clamp_page (adjustment, from, to);
}

void
tonari_attendance_grid_set_cursor (TonariAttendanceGrid *self, int row, int column)
{
  gboolean focused;
  guint before;

  g_return_if_fail (TONARI_IS_ATTENDANCE_GRID (self));

  row = tonari_grid_n_rows (self) == 0 ? -1 : CLAMP (row, 0, (int) tonari_grid_n_rows (self) - 1);
  column = tonari_grid_n_columns (self) == 0 ? -1 : CLAMP (column, 0, (int) tonari_grid_n_columns (self) - 1);

  before = self->cell;
  focused = gtk_widget_has_focus (self->cells[before]);
  if (row != self->row || column != self->column)
    self->cell = (before + 1) % TONARI_GRID_CELLS;
  self->row = row;
  self->column = column;
  name_cell (self);

  if (row >= 0 && column >= 0)
    {
      scroll_to (self->adjustments[GTK_ORIENTATION_HORIZONTAL], column * self->cell_width,
                 (column + 1) * self->cell_width);
      scroll_to (self->adjustments[GTK_ORIENTATION_VERTICAL], row * self->row_height,
                 (row + 1) * self->row_height);
    }

  if (self->cell != before)
    {
      gtk_widget_set_focusable (self->cells[self->cell], TRUE);
      if (focused)
        gtk_widget_grab_focus (self->cells[self->cell]);
      gtk_widget_set_focusable (self->cells[before], FALSE);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
mark_cursor (TonariAttendanceGrid *self, TonariAttendanceState state)
{
  if (self->row < 0 || self->column < 0)
    return;

  tonari_class_model_mark (self->model, tonari_grid_session_at (self, self->column)->row.id,
                           tonari_grid_participant_at (self, self->row)->enrolment->row.id, state);
}

static void
show_popover (TonariAttendanceGrid *self)
{
  graphene_rect_t rect;
  GdkRectangle area;

  if (self->row < 0 || self->column < 0)
    return;

  tonari_grid_cell_rect (self, self->row, self->column, &rect);
  tonari_grid_mirror (self, &rect);
  area = (GdkRectangle){ (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width,
                         (int) rect.size.height };
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &area);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  tonari_mark_popover_set_state (TONARI_MARK_POPOVER (self->popover),
                                 tonari_grid_state_at (self, self->row, self->column));
  tonari_roll_menu_load_history (self->model, tonari_grid_session_at (self, self->column)->row.id,
                                 tonari_grid_participant_at (self, self->row)->enrolment->row.id,
                                 TONARI_MARK_POPOVER (self->popover));
}

static void
chosen_cb (TonariMarkPopover *popover, int state, TonariAttendanceGrid *self)
{
  /* Whoever chooses it here has the time to say how; the key marks at once. */
  if (state == TONARI_ATTENDANCE_STATE_MAKE_UP && self->row >= 0 && self->column >= 0)
    {
      tonari_make_up_dialog_present (tonari_class_model_context (self->model),
                                     tonari_grid_session_at (self, self->column)->row.id,
                                     tonari_grid_participant_at (self, self->row)->enrolment->row.id,
                                     GTK_WIDGET (self));
      return;
    }
  mark_cursor (self, (TonariAttendanceState) state);
  gtk_widget_grab_focus (self->cells[self->cell]);
}

static void
details_cb (TonariMarkPopover *popover, TonariAttendanceGrid *self)
{
  TonariEditor *editor;

  if (self->row < 0 || self->column < 0)
    return;

  editor = tonari_mark_editor_new (self->model, tonari_grid_session_at (self, self->column)->row.id,
                                   tonari_grid_participant_at (self, self->row)->enrolment->row.id);
  tonari_editor_present_for (editor, GTK_WIDGET (self));
}

gboolean
tonari_attendance_grid_key (TonariAttendanceGrid *self, guint keyval, GdkModifierType modifiers)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean control = (modifiers & GDK_CONTROL_MASK) != 0;
  int page = MAX ((int) (tonari_grid_body_height (self) / self->row_height) - 1, 1);
  TonariAttendanceState state;

  g_return_val_if_fail (TONARI_IS_ATTENDANCE_GRID (self), FALSE);

  if (self->row < 0 || self->column < 0)
    return FALSE;

  if (tonari_attendance_keys_state (keyval, modifiers, &state))
    {
      mark_cursor (self, state);
      tonari_attendance_grid_set_cursor (self, self->row + 1, self->column);
      return TRUE;
    }

  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      if (self->row == 0)
        return FALSE;
      tonari_attendance_grid_set_cursor (self, self->row - 1, self->column);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      tonari_attendance_grid_set_cursor (self, self->row + 1, self->column);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      tonari_attendance_grid_set_cursor (self, self->row, self->column + (rtl ? 1 : -1));
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      tonari_attendance_grid_set_cursor (self, self->row, self->column + (rtl ? -1 : 1));
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      tonari_attendance_grid_set_cursor (self, control ? 0 : self->row, 0);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      tonari_attendance_grid_set_cursor (self, control ? (int) tonari_grid_n_rows (self) - 1 : self->row,
                                         (int) tonari_grid_n_columns (self) - 1);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      tonari_attendance_grid_set_cursor (self, self->row - page, self->column);
      return TRUE;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      tonari_attendance_grid_set_cursor (self, self->row + page, self->column);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
    case GDK_KEY_Menu:
      show_popover (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariAttendanceGrid *self)
{
  return tonari_attendance_grid_key (self, keyval, modifiers);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, TonariAttendanceGrid *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  int row;
  int column;

  tonari_grid_hit (self, x, y, &row, &column);
  if (row >= 0 && column >= 0)
    {
      gboolean again =
          row == self->row && column == self->column && gtk_widget_has_focus (self->cells[self->cell]);

      gtk_widget_grab_focus (self->cells[self->cell]);
      tonari_attendance_grid_set_cursor (self, row, column);
      if (button == GDK_BUTTON_SECONDARY || again)
        show_popover (self);
      return;
    }

  if (button != GDK_BUTTON_PRIMARY)
    return;
  if (row == -1 && column >= 0)
    g_signal_emit (self, signals[SESSION_ACTIVATED], 0, tonari_grid_session_at (self, column)->row.id);
  else if (row >= 0 && column == -1)
    g_signal_emit (self, signals[ENROLMENT_ACTIVATED], 0,
                   tonari_grid_participant_at (self, row)->enrolment->row.id);
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, TonariAttendanceGrid *self)
{
  int row;
  int column;

  tonari_grid_hit (self, x, y, &row, &column);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), (row == -1 && column >= 0) || (row >= 0 && column == -1)
                                                          ? "pointer"
                                                          : NULL);
}

static gboolean
query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer data)
{
  g_autofree char *text = NULL;

  if (!keyboard)
    text = tonari_grid_describe_at (TONARI_ATTENDANCE_GRID (widget), x, y);
  if (text == NULL || *text == '\0')
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
marked_cb (TonariClassModel *model, gint64 session, gint64 enrolment, TonariAttendanceGrid *self)
{
  if (tonari_class_model_sheet (model) == NULL)
    return;

  tonari_grid_update_totals (self);
  name_cell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
loaded_cb (TonariClassModel *model, TonariAttendanceGrid *self)
{
  tonari_grid_update_metrics (self);
  tonari_grid_update_totals (self);
  tonari_grid_configure (self);
  /* The cursor begins at the first session that nobody has marked yet only when a person moves it there: a
   * grid that jumps by itself loses the eye. */
  tonari_attendance_grid_set_cursor (self, MAX (self->row, 0), MAX (self->column, 0));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
focus_changed_cb (GtkEventControllerFocus *controller, GParamSpec *pspec, TonariAttendanceGrid *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
scrolled_cb (GtkAdjustment *adjustment, TonariAttendanceGrid *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (TonariAttendanceGrid *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  if (adjustment != NULL && self->adjustments[orientation] == adjustment)
    return;

  if (self->adjustments[orientation] != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->adjustments[orientation], scrolled_cb, self);
      g_clear_object (&self->adjustments[orientation]);
    }
  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  self->adjustments[orientation] = g_object_ref_sink (adjustment);
  g_signal_connect (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  tonari_grid_configure (self);
}

static void
tonari_attendance_grid_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  TonariAttendanceGrid *self = TONARI_ATTENDANCE_GRID (widget);

  *minimum_baseline = -1;
  *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) (self->name_width + self->total_width + self->least_width);
      *natural =
          (int) (self->name_width + self->total_width + tonari_grid_n_columns (self) * self->least_width);
    }
  else
    {
      *minimum = (int) (self->head_height + 3 * self->row_height);
      *natural = (int) (self->head_height + (tonari_grid_n_rows (self) + 1) * self->row_height);
    }
  *natural = MAX (*natural, *minimum);
}

static void
tonari_attendance_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TonariAttendanceGrid *self = TONARI_ATTENDANCE_GRID (widget);
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, 0, 1, 1);
  GtkAllocation place;

  tonari_grid_configure (self);
  if (self->row >= 0 && self->column >= 0)
    tonari_grid_cell_rect (self, self->row, self->column, &rect);
  tonari_grid_mirror (self, &rect);
  place = (GtkAllocation){ (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width,
                           (int) rect.size.height };
  for (guint i = 0; i < TONARI_GRID_CELLS; i++)
    gtk_widget_size_allocate (self->cells[i], &place, -1);
  gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
tonari_attendance_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  tonari_grid_draw (TONARI_ATTENDANCE_GRID (widget), snapshot);
}

static void
tonari_attendance_grid_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (tonari_attendance_grid_parent_class)->css_changed (widget, change);
  tonari_grid_update_metrics (TONARI_ATTENDANCE_GRID (widget));
}

static gboolean
tonari_attendance_grid_grab_focus (GtkWidget *widget)
{
  TonariAttendanceGrid *self = TONARI_ATTENDANCE_GRID (widget);

  return gtk_widget_grab_focus (self->cells[self->cell]);
}

static void
tonari_attendance_grid_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  TonariAttendanceGrid *self = TONARI_ATTENDANCE_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, (int) self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, (int) self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tonari_attendance_grid_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  TonariAttendanceGrid *self = TONARI_ATTENDANCE_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = (GtkScrollablePolicy) g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = (GtkScrollablePolicy) g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tonari_attendance_grid_dispose (GObject *object)
{
  TonariAttendanceGrid *self = TONARI_ATTENDANCE_GRID (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    if (self->adjustments[i] != NULL)
      {
        g_signal_handlers_disconnect_by_func (self->adjustments[i], scrolled_cb, self);
        g_clear_object (&self->adjustments[i]);
      }
  for (guint i = 0; i < TONARI_GRID_CELLS; i++)
    g_clear_pointer (&self->cells[i], gtk_widget_unparent);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  for (guint i = 0; i < TONARI_GRID_STATES; i++)
    g_clear_object (&self->marks[i]);
  g_clear_pointer (&self->session_totals, g_array_unref);
  g_clear_pointer (&self->row_totals, g_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (tonari_attendance_grid_parent_class)->dispose (object);
}

static void
tonari_attendance_grid_class_init (TonariAttendanceGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = tonari_attendance_grid_get_property;
  object_class->set_property = tonari_attendance_grid_set_property;
  object_class->dispose = tonari_attendance_grid_dispose;
  widget_class->measure = tonari_attendance_grid_measure;
  widget_class->size_allocate = tonari_attendance_grid_size_allocate;
  widget_class->snapshot = tonari_attendance_grid_snapshot;
  widget_class->css_changed = tonari_attendance_grid_css_changed;
  widget_class->grab_focus = tonari_attendance_grid_grab_focus;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  signals[SESSION_ACTIVATED] =
      g_signal_new ("session-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[ENROLMENT_ACTIVATED] =
      g_signal_new ("enrolment-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_css_name (widget_class, "attendancegrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
tonari_attendance_grid_init (TonariAttendanceGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->row = -1;
  self->column = -1;
  self->session_totals = g_array_new (FALSE, TRUE, sizeof (TonariTotals));
  self->row_totals = g_array_new (FALSE, TRUE, sizeof (TonariTotals));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Attendance"), -1);

  for (guint i = 0; i < TONARI_GRID_CELLS; i++)
    {
      self->cells[i] = tonari_grid_cell_new ();
      gtk_widget_set_focusable (self->cells[i], i == 0);
      gtk_widget_set_parent (self->cells[i], GTK_WIDGET (self));
    }
  self->popover = tonari_mark_popover_new ();
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  g_signal_connect_object (self->popover, "chosen", G_CALLBACK (chosen_cb), self, 0);
  g_signal_connect_object (self->popover, "details", G_CALLBACK (details_cb), self, 0);

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (focus, "notify::contains-focus", G_CALLBACK (focus_changed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

GtkWidget *
tonari_attendance_grid_new (TonariClassModel *model)
{
  TonariAttendanceGrid *self = g_object_new (TONARI_TYPE_ATTENDANCE_GRID, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (model, "marked", G_CALLBACK (marked_cb), self, 0);
  loaded_cb (model, self);

  return GTK_WIDGET (self);
}
