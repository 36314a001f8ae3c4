/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-grid-private.h"

#include <glib/gi18n-lib.h>

/* What the columns may give up beside their text, in pixels. */
#define AIR 8

guint
tonari_grid_n_rows (TonariAttendanceGrid *self)
{
  TonariClassSheet *sheet = self->model != NULL ? tonari_class_model_sheet (self->model) : NULL;

  return sheet != NULL ? sheet->participants->len : 0;
}

guint
tonari_grid_n_columns (TonariAttendanceGrid *self)
{
  TonariClassSheet *sheet = self->model != NULL ? tonari_class_model_sheet (self->model) : NULL;

  return sheet != NULL ? sheet->sessions->len : 0;
}

const TonariParticipant *
tonari_grid_participant_at (TonariAttendanceGrid *self, int row)
{
  return g_ptr_array_index (tonari_class_model_sheet (self->model)->participants, row);
}

const TonariSession *
tonari_grid_session_at (TonariAttendanceGrid *self, int column)
{
  return g_ptr_array_index (tonari_class_model_sheet (self->model)->sessions, column);
}

TonariAttendanceState
tonari_grid_state_at (TonariAttendanceGrid *self, int row, int column)
{
  return tonari_class_model_state (self->model, tonari_grid_session_at (self, column)->row.id,
                                   tonari_grid_participant_at (self, row)->enrolment->row.id);
}

double
tonari_grid_scroll_of (TonariAttendanceGrid *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;
}

/* The room between what stands still, never more than there is to show. */
double
tonari_grid_body_width (TonariAttendanceGrid *self)
{
  double room = gtk_widget_get_width (GTK_WIDGET (self)) - self->name_width - self->total_width;

  return CLAMP (room, 0, tonari_grid_n_columns (self) * self->cell_width);
}

double
tonari_grid_body_height (TonariAttendanceGrid *self)
{
  double room = gtk_widget_get_height (GTK_WIDGET (self)) - self->head_height - self->row_height;

  return CLAMP (room, 0, tonari_grid_n_rows (self) * self->row_height);
}

double
tonari_grid_left (TonariAttendanceGrid *self)
{
  double used = self->name_width + tonari_grid_body_width (self) + self->total_width;

  return floor (MAX (gtk_widget_get_width (GTK_WIDGET (self)) - used, 0) / 2);
}

/* Everything is laid out from left to right as if nothing else were there, and moved to its place, or
 * mirrored into it, at the very end. */
void
tonari_grid_mirror (TonariAttendanceGrid *self, graphene_rect_t *rect)
{
  double used = self->name_width + tonari_grid_body_width (self) + self->total_width;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    rect->origin.x = (float) used - rect->origin.x - rect->size.width;
  rect->origin.x += (float) tonari_grid_left (self);
}

void
tonari_grid_cell_rect (TonariAttendanceGrid *self, int row, int column, graphene_rect_t *rect)
{
  graphene_rect_init (rect,
                      self->name_width + column * self->cell_width -
                          tonari_grid_scroll_of (self, GTK_ORIENTATION_HORIZONTAL),
                      self->head_height + row * self->row_height -
                          tonari_grid_scroll_of (self, GTK_ORIENTATION_VERTICAL),
                      self->cell_width, self->row_height);
}

static void
measure_text (TonariAttendanceGrid *self, const char *text, double *width, double *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int w = 0;
  int h = 0;

  pango_layout_get_pixel_size (layout, &w, &h);
  *width = w;
  *height = h;
}

void
tonari_grid_update_metrics (TonariAttendanceGrid *self)
{
  double width = 0;
  double height = 0;
  double widest = 0;

  for (guint i = 0; i < TONARI_GRID_STATES; i++)
    {
      g_clear_object (&self->marks[i]);
      self->marks[i] =
          gtk_widget_create_pango_layout (GTK_WIDGET (self),
                                          tonari_attendance_state_mark ((TonariAttendanceState) i));
    }

  measure_text (self, "12/28", &width, &height);
  self->least_width = ceil (width + 4 + AIR);
  self->row_height = ceil (height + 14);
  self->head_height = ceil (2 * height + 16);

  measure_text (self, "00/00", &width, &height);
  self->total_width = ceil (width + 20);
  measure_text (self, _ ("Taking part"), &width, &height);
  self->total_width = MAX (self->total_width, ceil (width + 20));

  for (guint i = 0; i < tonari_grid_n_rows (self); i++)
    {
      g_autofree char *name = tonari_grid_name_at (self, (int) i);

      measure_text (self, name, &width, &height);
      widest = MAX (widest, width);
    }
  measure_text (self, _ ("Taking part"), &width, &height);
  self->name_width = CLAMP (ceil (MAX (widest, width) + 24), 96, 220);
}

void
tonari_grid_update_totals (TonariAttendanceGrid *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);

  g_array_set_size (self->session_totals, tonari_grid_n_columns (self));
  g_array_set_size (self->row_totals, tonari_grid_n_rows (self));
  for (guint i = 0; i < tonari_grid_n_columns (self); i++)
    tonari_class_sheet_session_totals (sheet, tonari_grid_session_at (self, (int) i)->row.id,
                                       &g_array_index (self->session_totals, TonariTotals, i));
  for (guint i = 0; i < tonari_grid_n_rows (self); i++)
    tonari_class_sheet_participant_totals (sheet,
                                           tonari_grid_participant_at (self, (int) i)->enrolment->row.id,
                                           &g_array_index (self->row_totals, TonariTotals, i));
}

/* A class of few sessions looks lost in narrow columns, so they widen a little while there is room; where a
 * little less air lets all of them be seen, they are closer. */
static void
fit_cells (TonariAttendanceGrid *self)
{
  double room = gtk_widget_get_width (GTK_WIDGET (self)) - self->name_width - self->total_width;
  guint n = tonari_grid_n_columns (self);

  self->cell_width = self->least_width;
  if (n > 0 && floor (room / n) >= self->least_width - AIR)
    self->cell_width = MIN (floor (room / n), floor (self->least_width * 1.5));
}

void
tonari_grid_configure (TonariAttendanceGrid *self)
{
  GtkAdjustment *h = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  GtkAdjustment *v = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double width;
  double height;
  double columns;
  double rows;

  fit_cells (self);
  width = tonari_grid_body_width (self);
  height = tonari_grid_body_height (self);
  columns = tonari_grid_n_columns (self) * self->cell_width;
  rows = tonari_grid_n_rows (self) * self->row_height;

  if (h != NULL)
    gtk_adjustment_configure (h, CLAMP (gtk_adjustment_get_value (h), 0, MAX (columns - width, 0)), 0,
                              MAX (columns, width), self->cell_width, width * 0.9, width);
  if (v != NULL)
    gtk_adjustment_configure (v, CLAMP (gtk_adjustment_get_value (v), 0, MAX (rows - height, 0)), 0,
                              MAX (rows, height), self->row_height, height * 0.9, height);
}

/* What lies at a point: -1 for the head (row) or the names (column), -2 outside. */
void
tonari_grid_hit (TonariAttendanceGrid *self, double x, double y, int *row, int *column)
{
  x -= tonari_grid_left (self);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = self->name_width + tonari_grid_body_width (self) + self->total_width - x;

  *column = -2;
  if (x >= 0 && x < self->name_width)
    *column = -1;
  else if (x >= 0 && x < self->name_width + tonari_grid_body_width (self))
    *column = (int) ((x - self->name_width + tonari_grid_scroll_of (self, GTK_ORIENTATION_HORIZONTAL)) /
                     self->cell_width);

  *row = -2;
  if (y < self->head_height)
    *row = -1;
  else if (y < self->head_height + tonari_grid_body_height (self))
    *row = (int) ((y - self->head_height + tonari_grid_scroll_of (self, GTK_ORIENTATION_VERTICAL)) /
                  self->row_height);

  if (*column >= (int) tonari_grid_n_columns (self))
    *column = -2;
  if (*row >= (int) tonari_grid_n_rows (self))
    *row = -2;
}
