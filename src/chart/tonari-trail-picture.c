/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-trail-picture.h"

#include <math.h>

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#define COLUMNS 6
#define ROWS 5
#define LEFT 112
#define BOTTOM 58
#define TOP 8
#define RIGHT 8
#define DOT 4.5
#define NUMBERED_DOT 7.5

static int
compare_steps (gconstpointer a, gconstpointer b)
{
  const TonariTrailStep *first = *(TonariTrailStep *const *) a;
  const TonariTrailStep *second = *(TonariTrailStep *const *) b;
  int left = tonari_date_middle (first->date);
  int right = tonari_date_middle (second->date);

  if (left != right)
    return left < right ? -1 : 1;

  return first->row.id < second->row.id ? -1 : first->row.id > second->row.id;
}

GArray *
tonari_trail_points (const GPtrArray *steps)
{
  GArray *points = g_array_new (FALSE, TRUE, sizeof (TonariTrailPoint));
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  guint there[COLUMNS][ROWS] = { { 0 } };

  for (guint i = 0; i < steps->len; i++)
    g_ptr_array_add (sorted, g_ptr_array_index (steps, i));
  g_ptr_array_sort (sorted, compare_steps);

  for (guint i = 0; i < sorted->len; i++)
    {
      TonariTrailPoint point = { g_ptr_array_index (sorted, i), 0, 0, 0, 0 };

      point.x = MIN ((guint) point.step->connection, COLUMNS - 1);
      point.y = MIN ((guint) point.step->motivation, ROWS - 1);
      point.place = there[point.x][point.y]++;
      g_array_append_val (points, point);
    }
  for (guint i = 0; i < points->len; i++)
    {
      TonariTrailPoint *point = &g_array_index (points, TonariTrailPoint, i);

      point->of = there[point->x][point->y];
    }

  return points;
}

static void
set_colour (cairo_t *cr, TonariChartTheme theme, double strength)
{
  double ink = theme == TONARI_CHART_THEME_DARK ? 1 : 0;

  cairo_set_source_rgba (cr, ink, ink, ink, strength);
}

static void
set_line_colour (cairo_t *cr, TonariChartTheme theme)
{
  switch (theme)
    {
    case TONARI_CHART_THEME_MONO:
      cairo_set_source_rgb (cr, 0, 0, 0);
      break;
    case TONARI_CHART_THEME_DARK:
      cairo_set_source_rgb (cr, 0.53, 0.76, 0.95);
      break;
    case TONARI_CHART_THEME_LIGHT:
    case TONARI_CHART_THEME_PRINT:
    default:
      cairo_set_source_rgb (cr, 0.11, 0.38, 0.62);
      break;
    }
}

static void
write_word (cairo_t *cr, const char *text, double x, double y, double width, PangoAlignment alignment)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Sans");
  int height;

  pango_font_description_set_absolute_size (font, 10.5 * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_alignment (layout, alignment);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -3);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  cairo_move_to (cr, x, alignment == PANGO_ALIGN_RIGHT ? y - height / 2.0 : y);
  pango_cairo_show_layout (cr, layout);
}

typedef struct
{
  double left;
  double top;
  double column;
  double row;
} Field;

static void
place_of (const Field *field, const TonariTrailPoint *point, double *x, double *y)
{
  double angle = point->of > 1 ? 2 * G_PI * point->place / point->of : 0;
  /* Several that stand in one field form a small ring, so that each stays visible. */
  double radius = point->of > 1 ? MIN (field->column, field->row) * 0.24 : 0;

  *x = field->left + (point->x + 0.5) * field->column + radius * cos (angle);
  *y = field->top + (ROWS - point->y - 0.5) * field->row + radius * sin (angle);
}

static void
paint_grid (cairo_t *cr, const Field *field, TonariChartTheme theme)
{
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < COLUMNS; i++)
    for (guint k = 0; k < ROWS; k++)
      {
        cairo_rectangle (cr, field->left + i * field->column + 1.5,
                         field->top + (ROWS - 1 - k) * field->row + 1.5, field->column - 3, field->row - 3);
        set_colour (cr, theme, i == 0 || k == 0 ? 0.03 : 0.07);
        cairo_fill (cr);
      }

  set_colour (cr, theme, 0.75);
  for (guint i = 0; i < COLUMNS; i++)
    write_word (cr, tonari_words_label (&tonari_trail_connection_words, (int) i),
                field->left + i * field->column + 4, field->top + ROWS * field->row + 3, field->column - 8,
                PANGO_ALIGN_CENTER);
  for (guint k = 0; k < ROWS; k++)
    write_word (cr, tonari_words_label (&tonari_trail_motivation_words, (int) k), 2,
                field->top + (ROWS - k - 0.5) * field->row, field->left - 8, PANGO_ALIGN_RIGHT);
}

static gboolean
field_init (Field *field, double width, double height)
{
  *field = (Field){ LEFT, TOP, (width - LEFT - RIGHT) / COLUMNS, (height - TOP - BOTTOM) / ROWS };

  return field->column >= 8 && field->row >= 8;
}

/* Numbers stand in rows within their field, as large as all of them can be. */
static TonariChartBox
mark_box (const Field *field, const TonariTrailPoint *point)
{
  double width = field->column - 8, height = field->row - 8;
  guint n_columns = 1, n_rows;
  double cell = 0, side;

  for (guint n = 1; n <= point->of; n++)
    {
      double fits = MIN (width / n, height / ((point->of + n - 1) / n));

      if (fits > cell + 0.001)
        {
          cell = fits;
          n_columns = n;
        }
    }
  n_rows = (point->of + n_columns - 1) / n_columns;
  cell = MIN (cell, NUMBERED_DOT * 2.3);
  side = MIN (cell * 0.92, NUMBERED_DOT * 2);

  return (TonariChartBox){ field->left + (point->x + 0.5) * field->column +
                               (point->place % n_columns - (n_columns - 1) / 2.0) * cell - side / 2,
                           field->top + (ROWS - point->y - 0.5) * field->row +
                               (point->place / n_columns - (n_rows - 1) / 2.0) * cell - side / 2,
                           side, side };
}

GArray *
tonari_trail_marks (const GPtrArray *steps, double width, double height)
{
  GArray *marks = g_array_new (FALSE, TRUE, sizeof (TonariTrailMark));
  g_autoptr (GArray) points = NULL;
  Field field;

  g_return_val_if_fail (steps != NULL, marks);

  if (!field_init (&field, width, height))
    return marks;
  points = tonari_trail_points (steps);
  for (guint i = 0; i < points->len; i++)
    {
      const TonariTrailPoint *point = &g_array_index (points, TonariTrailPoint, i);
      TonariTrailMark mark = { point->step, i + 1, mark_box (&field, point) };

      g_array_append_val (marks, mark);
    }

  return marks;
}

static void
paint_number (cairo_t *cr, const TonariTrailMark *mark, TonariChartTheme theme)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  g_autofree char *text = g_strdup_printf ("%u", mark->number);
  PangoFontDescription *font = pango_font_description_from_string ("Sans Bold");
  double size = mark->box.height * (mark->number < 10 ? 0.62 : mark->number < 100 ? 0.54 : 0.4);
  int width, height;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, &width, &height);
  cairo_move_to (cr, mark->box.x + (mark->box.width - (double) width / PANGO_SCALE) / 2,
                 mark->box.y + (mark->box.height - (double) height / PANGO_SCALE) / 2);
  if (theme == TONARI_CHART_THEME_DARK)
    cairo_set_source_rgb (cr, 0.05, 0.06, 0.08);
  else
    cairo_set_source_rgb (cr, 1, 1, 1);
  pango_cairo_show_layout (cr, layout);
}

void
tonari_trail_paint_numbered (
    cairo_t *cr, double width, double height, const GPtrArray *steps, TonariChartTheme theme)
{
  g_autoptr (GArray) marks = NULL;
  Field field;

  g_return_if_fail (cr != NULL && steps != NULL);

  if (!field_init (&field, width, height))
    return;
  paint_grid (cr, &field, theme);
  marks = tonari_trail_marks (steps, width, height);

  set_line_colour (cr, theme);
  cairo_new_path (cr);
  cairo_set_line_width (cr, 1.2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < marks->len; i++)
    {
      const TonariChartBox *box = &g_array_index (marks, TonariTrailMark, i).box;

      cairo_line_to (cr, box->x + box->width / 2, box->y + box->height / 2);
    }
  cairo_stroke (cr);
  for (guint i = 0; i < marks->len; i++)
    {
      const TonariTrailMark *mark = &g_array_index (marks, TonariTrailMark, i);

      set_line_colour (cr, theme);
      cairo_new_sub_path (cr);
      cairo_arc (cr, mark->box.x + mark->box.width / 2, mark->box.y + mark->box.height / 2,
                 mark->box.width / 2, 0, 2 * G_PI);
      cairo_fill (cr);
      paint_number (cr, mark, theme);
    }
}

void
tonari_trail_paint (cairo_t *cr, double width, double height, const GPtrArray *steps, TonariChartTheme theme)
{
  g_autoptr (GArray) points = NULL;
  Field field;

  g_return_if_fail (cr != NULL && steps != NULL);

  if (!field_init (&field, width, height))
    return;

  paint_grid (cr, &field, theme);
  points = tonari_trail_points (steps);

  set_line_colour (cr, theme);
  /* The words left the point at which the last one stands. */
  cairo_new_path (cr);
  cairo_set_line_width (cr, 2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < points->len; i++)
    {
      double x, y;

      place_of (&field, &g_array_index (points, TonariTrailPoint, i), &x, &y);
      cairo_line_to (cr, x, y);
    }
  cairo_stroke (cr);

  for (guint i = 0; i < points->len; i++)
    {
      double x, y;

      place_of (&field, &g_array_index (points, TonariTrailPoint, i), &x, &y);
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, DOT, 0, 2 * G_PI);
      cairo_fill (cr);
      /* Where it stands now has a ring around it: the place, not a value. */
      if (i + 1 == points->len)
        {
          cairo_set_line_width (cr, 1.5);
          cairo_new_sub_path (cr);
          cairo_arc (cr, x, y, DOT + 3.5, 0, 2 * G_PI);
          cairo_stroke (cr);
        }
    }
}

char *
tonari_trail_text (const GPtrArray *steps, TonariDateStyle style)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GArray) points = tonari_trail_points (steps);

  for (guint i = 0; i < points->len; i++)
    {
      const TonariTrailStep *step = g_array_index (points, TonariTrailPoint, i).step;
      g_autofree char *date = tonari_date_format (step->date, style);

      if (text->len > 0)
        g_string_append_c (text, '\n');
      /* Translators: day, motivation, connection */
      g_string_append_printf (text, C_ ("trail", "%s: %s, %s"), date,
                              tonari_words_label (&tonari_trail_motivation_words, (int) step->motivation),
                              tonari_words_label (&tonari_trail_connection_words, (int) step->connection));
    }

  return g_string_free (text, FALSE);
}
