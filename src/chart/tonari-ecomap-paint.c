/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-diagram-private.h"
#include "tonari-ecomap-private.h"

#define KEY_GAP 8.0
#define GAP 9.0
#define CORNER 9.0
#define ARROW 8.0
#define LARGEST 11.0
#define LEAST 2.0

static void
rounded (cairo_t *cr, TonariChartBox box, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, box.x + box.width - radius, box.y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, box.x + box.width - radius, box.y + box.height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, box.x + radius, box.y + box.height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, box.x + radius, box.y + radius, radius, G_PI, G_PI * 1.5);
  cairo_close_path (cr);
}

static TonariChartBox
cell_box (const TonariEcomap *self, const TonariEcomapNode *node, TonariChartBox area)
{
  double width = area.width / self->grid, height = area.height / self->grid;

  return (TonariChartBox){ area.x + node->column * width + GAP, area.y + node->row * height + GAP,
                           width - GAP * 2, height - GAP * 2 };
}

/* Where the line from the middle of @box towards (x, y) leaves it. */
static void
leave (TonariChartBox box, double x, double y, double *at_x, double *at_y)
{
  double cx = box.x + box.width / 2, cy = box.y + box.height / 2;
  double dx = x - cx, dy = y - cy;
  double scale = MIN (dx != 0 ? box.width / 2 / fabs (dx) : G_MAXDOUBLE,
                      dy != 0 ? box.height / 2 / fabs (dy) : G_MAXDOUBLE);

  *at_x = cx + dx * MIN (scale, 1);
  *at_y = cy + dy * MIN (scale, 1);
}

/* The same for a box whose ends are half circles. */
static void
leave_pill (TonariChartBox box, double x, double y, double *at_x, double *at_y)
{
  double r = MIN (box.width, box.height) / 2;
  double cx = box.x + box.width / 2, cy = box.y + box.height / 2;
  double inside = 0, outside = 1;

  for (guint i = 0; i < 24; i++)
    {
      double middle = (inside + outside) / 2;
      double at = cx + (x - cx) * middle, up = (y - cy) * middle;
      double along = at - CLAMP (at, box.x + r, box.x + box.width - r);

      if (along * along + up * up <= r * r)
        inside = middle;
      else
        outside = middle;
    }
  *at_x = cx + (x - cx) * inside;
  *at_y = cy + (y - cy) * inside;
}

static void
arrow (cairo_t *cr, double x, double y, double angle)
{
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x - ARROW * cos (angle - 0.45), y - ARROW * sin (angle - 0.45));
  cairo_line_to (cr, x - ARROW * cos (angle + 0.45), y - ARROW * sin (angle + 0.45));
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
paint_tie (cairo_t *cr,
           const TonariEcomapNode *node,
           TonariChartBox cell,
           TonariChartBox middle,
           TonariChartTheme theme)
{
  const double dashes[] = { 5, 4 };
  double x0, y0, x1, y1, angle;

  leave_pill (middle, cell.x + cell.width / 2, cell.y + cell.height / 2, &x0, &y0);
  leave (cell, middle.x + middle.width / 2, middle.y + middle.height / 2, &x1, &y1);
  angle = atan2 (y0 - y1, x0 - x1);
  tonari_diagram_color (cr, theme, node->held ? TONARI_DIAGRAM_TIE : TONARI_DIAGRAM_FAINT);
  cairo_set_line_width (cr, node->held ? 2.6 : 1);
  cairo_set_dash (cr, dashes, node->held ? 0 : 2, 0);
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x0, y0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (node->received != NULL)
    arrow (cr, x0, y0, angle);
  if (node->role != NULL)
    arrow (cr, x1, y1, angle + G_PI);
}

/* The name, then what there is of @rest, each in as many lines as it needs; with no @cr only measured. */
static double
write_lines (cairo_t *cr,
             PangoContext *context,
             const char *name,
             const char *const rest[3],
             double x,
             double y,
             double size,
             double width,
             TonariChartTheme theme)
{
  double height;

  if (cr != NULL)
    tonari_diagram_color (cr, theme, TONARI_DIAGRAM_INK);
  height = tonari_diagram_words (cr, context, name, x, y, 0.5, size, TRUE, width);
  for (guint i = 0; i < 3; i++)
    if (rest[i] != NULL)
      {
        if (cr != NULL)
          tonari_diagram_color (cr, theme, i == 0 ? TONARI_DIAGRAM_FAINT : TONARI_DIAGRAM_INK);
        height += tonari_diagram_words (cr, context, rest[i], x, y + height, 0.5, size * 0.9, FALSE, width);
      }

  return height;
}

static void
paint_label (cairo_t *cr,
             PangoContext *context,
             const TonariEcomapNode *node,
             TonariChartBox cell,
             TonariChartTheme theme)
{
  double width = cell.width - 14, x = cell.x + cell.width / 2;
  const char *rest[3] = { g_strcmp0 (node->kind, node->name) != 0 ? node->kind : NULL, NULL, NULL };
  g_autofree char *received = NULL;
  g_autofree char *role = NULL;
  double size = LARGEST, height;

  if (node->received != NULL)
    rest[1] = received = g_strdup_printf (C_ ("map of ties", "Support received: %s"), node->received);
  if (node->role != NULL)
    rest[2] = role = g_strdup_printf (C_ ("map of ties", "Role held: %s"), node->role);
  while ((height = write_lines (NULL, context, node->name, rest, x, 0, size, width, theme)) >
             cell.height - 8 &&
         size > LEAST)
    size *= 0.94;

  rounded (cr, cell, CORNER);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_PAPER);
  cairo_fill_preserve (cr);
  tonari_diagram_color (cr, theme, node->held ? TONARI_DIAGRAM_TIE : TONARI_DIAGRAM_FAINT);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);

  write_lines (cr, context, node->name, rest, x, cell.y + (cell.height - height) / 2, size, width, theme);
}

void
tonari_ecomap_paint (
    const TonariEcomap *self, cairo_t *cr, PangoContext *context, TonariChartBox box, TonariChartTheme theme)
{
  const char *key =
      _ ("Thick line: held today　dashed: has ended　arrow to the middle: support received　arrow "
         "outwards: role held");
  double key_height = tonari_diagram_key (NULL, context, key, 0, 0, box.width);
  TonariChartBox area = { box.x, box.y, box.width, box.height - key_height - KEY_GAP };
  double width = area.width * 0.3, height = area.height * 0.24;
  TonariChartBox middle = { area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width,
                            height };

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariEcomapNode *node = g_ptr_array_index (self->nodes, i);

      paint_tie (cr, node, cell_box (self, node, area), middle, theme);
    }
  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariEcomapNode *node = g_ptr_array_index (self->nodes, i);

      paint_label (cr, context, node, cell_box (self, node, area), theme);
    }
  rounded (cr, middle, middle.height / 2);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_HOME);
  cairo_fill_preserve (cr);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_INK);
  cairo_set_line_width (cr, 1.4);
  cairo_stroke (cr);
  tonari_diagram_text (cr, context, self->code, middle.x + width / 2, middle.y + height / 2 - 20, 0.5, 13,
                       TRUE, width - 24);
  tonari_diagram_text (cr, context, self->household, middle.x + width / 2, middle.y + height / 2 + 2, 0.5,
                       10.5, FALSE, width - 24);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_FAINT);
  tonari_diagram_key (cr, context, key, box.x, box.y + box.height - key_height, box.width);
}
