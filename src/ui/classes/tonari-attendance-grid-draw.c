/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-grid-private.h"

#include <glib/gi18n-lib.h>

/* The drawing of one frame: where to, in which colours. */
typedef struct
{
  TonariAttendanceGrid *self;
  GtkSnapshot *snapshot;
  GdkRGBA text;
  GdkRGBA quiet;
  GdkRGBA line;
  GdkRGBA tint;
  GdkRGBA accent;
} Frame;

static GdkRGBA
with_alpha (GdkRGBA color, float alpha)
{
  color.alpha *= alpha;
  return color;
}

static void
fill (Frame *frame, double x, double y, double width, double height, const GdkRGBA *color)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT (x, y, width, height);

  tonari_grid_mirror (frame->self, &rect);
  gtk_snapshot_append_color (frame->snapshot, color, &rect);
}

static void
push_clip (Frame *frame, double x, double y, double width, double height)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT (x, y, width, height);

  tonari_grid_mirror (frame->self, &rect);
  gtk_snapshot_push_clip (frame->snapshot, &rect);
}

/* Puts a text into a box: in its middle, or at its start with a margin. */
static void
put_layout (Frame *frame,
            PangoLayout *layout,
            double x,
            double y,
            double width,
            double height,
            gboolean centred,
            const GdkRGBA *color)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT (x, y, width, height);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (frame->self)) == GTK_TEXT_DIR_RTL;
  int text_width;
  int text_height;
  double left;

  tonari_grid_mirror (frame->self, &rect);
  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  if (centred)
    left = rect.origin.x + (rect.size.width - text_width) / 2;
  else
    left = rtl ? rect.origin.x + rect.size.width - 12 - text_width : rect.origin.x + 12;

  gtk_snapshot_save (frame->snapshot);
  gtk_snapshot_translate (frame->snapshot,
                          &GRAPHENE_POINT_INIT (floorf ((float) left),
                                                floorf (rect.origin.y +
                                                        (rect.size.height - (float) text_height) / 2)));
  gtk_snapshot_append_layout (frame->snapshot, layout, color);
  gtk_snapshot_restore (frame->snapshot);
}

static void
put_text (Frame *frame,
          const char *text,
          double x,
          double y,
          double width,
          double height,
          gboolean centred,
          const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (frame->self), text);

  if (!centred)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, (int) MAX (width - 24, 0) * PANGO_SCALE);
    }
  put_layout (frame, layout, x, y, width, height, centred, color);
}

static void
visible_span (double scroll, double room, double size, guint n, int *first, int *last)
{
  *first = MAX ((int) (scroll / size), 0);
  *last = MIN ((int) ((scroll + room) / size), (int) n - 1);
}

static void
draw_head (Frame *frame, int first, int last)
{
  TonariAttendanceGrid *self = frame->self;
  double half = (self->head_height - 8) / 2;

  for (int i = first; i <= last; i++)
    {
      const TonariSession *session = tonari_grid_session_at (self, i);
      gboolean cancelled = session->status == TONARI_SESSION_STATUS_CANCELLED;
      g_autofree char *number = g_strdup_printf ("%d", (int) session->number);
      g_autofree char *day = NULL;
      graphene_rect_t rect;

      tonari_grid_cell_rect (self, 0, i, &rect);
      put_text (frame, number, rect.origin.x, 4, rect.size.width, half, TRUE,
                cancelled ? &frame->quiet : &frame->text);
      if (cancelled)
        day = g_strdup (tonari_words_label (&tonari_session_status_words, TONARI_SESSION_STATUS_CANCELLED));
      else if (tonari_date_is_known (session->date))
        {
          int month;
          int day_of_month;

          tonari_date_ymd (session->date, NULL, &month, &day_of_month);
          day = g_strdup_printf ("%d/%d", month, day_of_month);
        }
      if (day != NULL)
        put_text (frame, day, rect.origin.x, 4 + half, rect.size.width, half, TRUE, &frame->quiet);
    }
}

static void
draw_marks (Frame *frame, int first_row, int last_row, int first_column, int last_column)
{
  TonariAttendanceGrid *self = frame->self;

  for (int column = first_column; column <= last_column; column++)
    {
      gboolean cancelled = tonari_grid_session_at (self, column)->status == TONARI_SESSION_STATUS_CANCELLED;

      for (int row = first_row; row <= last_row; row++)
        {
          TonariAttendanceState state = tonari_grid_state_at (self, row, column);
          graphene_rect_t rect;

          tonari_grid_cell_rect (self, row, column, &rect);
          if (cancelled)
            fill (frame, rect.origin.x, rect.origin.y, rect.size.width, rect.size.height, &frame->tint);
          if (state == TONARI_ATTENDANCE_STATE_UNMARKED)
            continue;
          put_layout (frame, self->marks[state], rect.origin.x, rect.origin.y, rect.size.width,
                      rect.size.height, TRUE, cancelled ? &frame->quiet : &frame->text);
        }
    }
}

static void
draw_cursor (Frame *frame)
{
  TonariAttendanceGrid *self = frame->self;
  gboolean focused = gtk_widget_has_focus (self->cells[self->cell]);
  GdkRGBA color = focused ? frame->accent : frame->line;
  GskRoundedRect outline;
  graphene_rect_t rect;

  if (self->row < 0 || self->column < 0)
    return;

  tonari_grid_cell_rect (self, self->row, self->column, &rect);
  tonari_grid_mirror (self, &rect);
  graphene_rect_inset (&rect, 1, 1);
  gsk_rounded_rect_init_from_rect (&outline, &rect, 6);
  gtk_snapshot_append_border (frame->snapshot, &outline, (float[4]){ 2, 2, 2, 2 },
                              (GdkRGBA[4]){ color, color, color, color });
}

static void
draw_names (Frame *frame, int first, int last)
{
  TonariAttendanceGrid *self = frame->self;
  double right = self->name_width + tonari_grid_body_width (self);

  for (int i = first; i <= last; i++)
    {
      const TonariTotals *totals = &g_array_index (self->row_totals, TonariTotals, i);
      g_autofree char *total =
          g_strdup_printf ("%u/%u", totals->present,
                           totals->expected - totals->counts[TONARI_ATTENDANCE_STATE_UNMARKED]);
      g_autofree char *name = tonari_grid_name_at (self, i);
      graphene_rect_t rect;

      tonari_grid_cell_rect (self, i, 0, &rect);
      put_text (frame, name, 0, rect.origin.y, self->name_width, rect.size.height, FALSE, &frame->text);
      put_text (frame, total, right, rect.origin.y, self->total_width, rect.size.height, TRUE, &frame->text);
    }
}

static void
draw_lines (Frame *frame, int first_row, int last_row, int first_column, int last_column)
{
  TonariAttendanceGrid *self = frame->self;
  double width = self->name_width + tonari_grid_body_width (self) + self->total_width;
  graphene_rect_t rect;

  for (int row = MAX (first_row, 1); row <= last_row; row++)
    {
      tonari_grid_cell_rect (self, row, 0, &rect);
      fill (frame, 0, rect.origin.y, width, 1, &frame->tint);
    }
  for (int column = MAX (first_column, 1); column <= last_column; column++)
    {
      tonari_grid_cell_rect (self, 0, column, &rect);
      if (rect.origin.x > self->name_width)
        fill (frame, rect.origin.x, self->head_height, 1, tonari_grid_body_height (self), &frame->tint);
    }
}

void
tonari_grid_draw (TonariAttendanceGrid *self, GtkSnapshot *snapshot)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  Frame frame = { .self = self, .snapshot = snapshot };
  double width = tonari_grid_body_width (self);
  double height = tonari_grid_body_height (self);
  double right = self->name_width + width;
  double foot = self->head_height + height;
  int first_row;
  int last_row;
  int first_column;
  int last_column;

  if (tonari_grid_n_rows (self) == 0 || tonari_grid_n_columns (self) == 0)
    return;

  gtk_style_context_get_color (style, &frame.text);
  if (!gtk_style_context_lookup_color (style, "accent_color", &frame.accent))
    frame.accent = frame.text;
  frame.quiet = with_alpha (frame.text, 0.6f);
  frame.line = with_alpha (frame.text, 0.25f);
  frame.tint = with_alpha (frame.text, 0.08f);

  visible_span (tonari_grid_scroll_of (self, GTK_ORIENTATION_VERTICAL), height, self->row_height,
                tonari_grid_n_rows (self), &first_row, &last_row);
  visible_span (tonari_grid_scroll_of (self, GTK_ORIENTATION_HORIZONTAL), width, self->cell_width,
                tonari_grid_n_columns (self), &first_column, &last_column);

  push_clip (&frame, self->name_width, 0, width, self->head_height);
  draw_head (&frame, first_column, last_column);
  gtk_snapshot_pop (snapshot);
  put_text (&frame, _ ("Taking part"), right, 0, self->total_width, self->head_height, TRUE, &frame.quiet);

  push_clip (&frame, 0, self->head_height, right + self->total_width, height);
  draw_lines (&frame, first_row, last_row, first_column, last_column);
  draw_names (&frame, first_row, last_row);
  gtk_snapshot_pop (snapshot);

  push_clip (&frame, self->name_width, self->head_height, width, height);
  draw_marks (&frame, first_row, last_row, first_column, last_column);
  draw_cursor (&frame);
  gtk_snapshot_pop (snapshot);

  push_clip (&frame, self->name_width, foot, width, self->row_height);
  for (int i = first_column; i <= last_column; i++)
    {
      const TonariTotals *totals = &g_array_index (self->session_totals, TonariTotals, i);
      g_autofree char *total = NULL;
      graphene_rect_t rect;

      /* As on paper: a session still to come has no sum, rather than nobody. */
      if (totals->present + totals->absent == 0)
        continue;

      total = g_strdup_printf ("%u", totals->present);
      tonari_grid_cell_rect (self, 0, i, &rect);
      put_text (&frame, total, rect.origin.x, foot, rect.size.width, self->row_height, TRUE, &frame.text);
    }
  gtk_snapshot_pop (snapshot);
  put_text (&frame, _ ("Taking part"), 0, foot, self->name_width, self->row_height, FALSE, &frame.quiet);

  fill (&frame, 0, self->head_height - 1, right + self->total_width, 1, &frame.line);
  fill (&frame, 0, foot, right + self->total_width, 1, &frame.line);
  fill (&frame, self->name_width, 0, 1, foot + self->row_height, &frame.line);
  fill (&frame, right, 0, 1, foot + self->row_height, &frame.line);
}
