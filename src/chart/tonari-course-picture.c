/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-picture.h"

#include <glib/gi18n-lib.h>

#include "tonari-chart-private.h"
#include "tonari-diagram-private.h"

/* All in sizes of a word. */
#define HEAD 2.9
#define ROW 5.2
#define SIGN_AT 0.85
#define SIGN_RADIUS 0.42
#define EASE_TOP 1.75
#define EASE_FOOT 4.75
#define LEGEND 2.4
#define KEY_SIGN 1.6
/* The rows are higher than the lane of a life chart, and so are their lines stronger. */
#define STRENGTH 1.7
/* A few sessions do not lie a hand apart. */
#define COLUMN_MOST 24.0
/* As in the family's lane: a line over a longer time would tell of months nobody asked about. */
#define EASE_GAP 200

struct _TonariCoursePicture
{
  const TonariCourseMarks *marks;
  TonariCoursePictureOptions options;
  guint n_rows;
  double column;
  GArray *signs;
};

static const TonariCourseDay *
day_at (const TonariCoursePicture *self, guint day)
{
  return &g_array_index (self->marks->days, TonariCourseDay, day);
}

static double
ease_y (double top, double f, double ease)
{
  return isnan (ease) ? NAN : top + f * (EASE_FOOT - ease / 10 * (EASE_FOOT - EASE_TOP));
}

static void
lay_row (TonariCoursePicture *self, guint row)
{
  double f = self->options.font_size, r = f * SIGN_RADIUS;
  double top = f * (HEAD + ROW * (row - self->options.first));

  for (guint k = 0; k < self->marks->days->len; k++)
    {
      const TonariCourseCell *cell = tonari_course_marks_cell (self->marks, row, k);
      double x = self->column * (k + 0.5);
      TonariCourseSign sign = { row,
                                k,
                                { self->column * k, top, self->column, f * ROW },
                                { x - r, top + f * SIGN_AT - r, r * 2, r * 2 },
                                ease_y (top, f, cell->before),
                                ease_y (top, f, cell->after) };

      if (cell->state != TONARI_ATTENDANCE_STATE_UNMARKED)
        g_array_append_val (self->signs, sign);
    }
}

TonariCoursePicture *
tonari_course_picture_new (const TonariCourseMarks *marks, const TonariCoursePictureOptions *options)
{
  TonariCoursePicture *self;

  g_return_val_if_fail (marks != NULL, NULL);
  g_return_val_if_fail (options != NULL && options->font_size > 0, NULL);

  self = g_new0 (TonariCoursePicture, 1);
  self->marks = marks;
  self->options = *options;
  self->options.first = MIN (options->first, marks->rows->len);
  self->n_rows = MIN (options->n_rows, marks->rows->len - self->options.first);
  self->column = MIN (options->width / MAX (1, marks->days->len), options->font_size * COLUMN_MOST);
  self->signs = g_array_new (FALSE, FALSE, sizeof (TonariCourseSign));
  for (guint i = 0; i < self->n_rows; i++)
    lay_row (self, self->options.first + i);

  return self;
}

void
tonari_course_picture_free (TonariCoursePicture *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->signs);
  g_free (self);
}

double
tonari_course_picture_height (const TonariCoursePicture *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->options.font_size * (HEAD + ROW * self->n_rows + (self->options.legend ? LEGEND : 0));
}

guint
tonari_course_picture_rows (double font_size, double height)
{
  g_return_val_if_fail (font_size > 0, 1);

  return (guint) MAX (1, floor ((height / font_size - HEAD - LEGEND) / ROW));
}

const GArray *
tonari_course_picture_signs (const TonariCoursePicture *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->signs;
}

const TonariCourseSign *
tonari_course_picture_hit (const TonariCoursePicture *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariCourseSign *sign = &g_array_index (self->signs, TonariCourseSign, i);

      if (x >= sign->box.x && x < sign->box.x + sign->box.width && y >= sign->box.y &&
          y < sign->box.y + sign->box.height)
        return sign;
    }

  return NULL;
}

char *
tonari_course_picture_say (const TonariCoursePicture *self,
                           const TonariCourseSign *sign,
                           TonariDateStyle style)
{
  const TonariCourseDay *day;
  g_autofree char *number = NULL;
  g_autofree char *date = NULL;
  g_autofree char *cell = NULL;

  g_return_val_if_fail (self != NULL && sign != NULL, NULL);

  day = day_at (self, sign->day);
  number = g_strdup_printf (C_ ("session", "No. %d"), (int) day->number);
  date = tonari_date_format (day->date, style);
  cell = tonari_course_cell_text (tonari_course_marks_cell (self->marks, sign->row, sign->day));

  /* Translators: session, its day, what was: No. 3 (2026-05-10): there */
  return g_strdup_printf (C_ ("course without names", "%1$s (%2$s): %3$s"), number, date, cell);
}

static char *
short_day (TonariDate date)
{
  int month = 0, day = 0;

  if (!tonari_date_is_known (date))
    return g_strdup ("");
  tonari_date_ymd (date, NULL, &month, &day);

  return g_strdup_printf (C_ ("month and day", "%1$d/%2$d"), month, day);
}

static void
paint_heads (const TonariCoursePicture *self, cairo_t *cr, PangoContext *context)
{
  double f = self->options.font_size;

  for (guint k = 0; k < self->marks->days->len; k++)
    {
      const TonariCourseDay *day = day_at (self, k);
      g_autofree char *number = g_strdup_printf (C_ ("session", "No. %d"), (int) day->number);
      g_autofree char *date = short_day (day->date);
      double x = self->column * (k + 0.5), room = self->column * 0.94;

      tonari_diagram_color (cr, self->options.theme, TONARI_DIAGRAM_INK);
      tonari_diagram_text (cr, context, number, x, 0, 0.5, f, TRUE, room);
      tonari_diagram_color (cr, self->options.theme, TONARI_DIAGRAM_FAINT);
      tonari_diagram_text (cr, context, date, x, f * 1.35, 0.5, f * 0.9, FALSE, room);
    }
}

static void
paint_rules (const TonariCoursePicture *self, cairo_t *cr, const TonariPalette *palette)
{
  double f = self->options.font_size, right = self->column * self->marks->days->len;

  cairo_new_path (cr);
  tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 1);
  cairo_set_line_width (cr, MAX (f * 0.06, 0.5));
  for (guint i = 0; i <= self->n_rows; i++)
    {
      cairo_move_to (cr, 0, f * (HEAD + ROW * i));
      cairo_line_to (cr, right, f * (HEAD + ROW * i));
    }
  cairo_stroke (cr);

  /* Where 0 and 10 are, so that a line can be read without its neighbours; on whatever ground. */
  tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 0.35);
  cairo_set_line_width (cr, MAX (f * 0.05, 0.4));
  for (guint i = 0; i < self->n_rows; i++)
    for (int foot = 0; foot < 2; foot++)
      {
        double y = f * (HEAD + ROW * i + (foot ? EASE_FOOT : EASE_TOP));

        cairo_move_to (cr, 0, y);
        cairo_line_to (cr, right, y);
      }
  cairo_stroke (cr);
}

static gboolean
is_near (const TonariCoursePicture *self, guint one, guint other)
{
  TonariDate from = day_at (self, one)->date, to = day_at (self, other)->date;

  return tonari_date_is_known (from) && tonari_date_is_known (to) &&
         tonari_date_middle (to) - tonari_date_middle (from) <= EASE_GAP;
}

static void
paint_eases (const TonariCoursePicture *self, cairo_t *cr, const TonariPalette *palette)
{
  g_autoptr (GArray) eases = g_array_new (FALSE, FALSE, sizeof (TonariEase));
  const TonariCourseSign *last = NULL;

  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariCourseSign *sign = TONARI_AT (self->signs, TonariCourseSign, i);
      TonariEase ease = { sign->box.x + sign->box.width / 2, sign->before_y, sign->after_y, FALSE };

      if (isnan (sign->before_y) && isnan (sign->after_y))
        continue;
      ease.joined = last != NULL && last->row == sign->row && is_near (self, last->day, sign->day);
      g_array_append_val (eases, ease);
      last = sign;
    }
  tonari_chart_draw_eases (cr, palette, eases, self->options.font_size * STRENGTH);
}

static void
paint_legend (const TonariCoursePicture *self,
              cairo_t *cr,
              PangoContext *context,
              const TonariPalette *palette)
{
  static const struct
  {
    TonariAttendanceState state;
    const char *label;
    double share;
  } keys[] = {
    { TONARI_ATTENDANCE_STATE_PRESENT, NC_ ("course without names", "there"), 0.13 },
    { TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, NC_ ("course without names", "missed"), 0.13 },
    { TONARI_ATTENDANCE_STATE_MAKE_UP, NC_ ("course without names", "made up"), 0.16 },
    { TONARI_ATTENDANCE_STATE_UNMARKED,
      NC_ ("course without names", "Ease: from coming (stem) to leaving (dot), 0 at the foot, 10 at the top"),
      0.58 },
  };
  double f = self->options.font_size, top = tonari_course_picture_height (self) - f * (LEGEND - 0.6), x = 0;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      double width = self->options.width * keys[i].share, y = top + f * 0.75;

      if (keys[i].state != TONARI_ATTENDANCE_STATE_UNMARKED)
        tonari_chart_draw_attend (cr, palette, x + f * KEY_SIGN / 2, y, f * SIGN_RADIUS, keys[i].state);
      else
        {
          g_autoptr (GArray) eases = g_array_new (FALSE, FALSE, sizeof (TonariEase));
          TonariEase ease = { x + f * KEY_SIGN / 2, y + f * 0.5, y - f * 0.5, FALSE };

          g_array_append_val (eases, ease);
          tonari_chart_draw_eases (cr, palette, eases, f * STRENGTH);
        }
      tonari_diagram_color (cr, self->options.theme, TONARI_DIAGRAM_INK);
      tonari_diagram_text (cr, context, g_dpgettext2 (GETTEXT_PACKAGE, "course without names", keys[i].label),
                           x + f * KEY_SIGN, top, 0, f, FALSE, width - f * (KEY_SIGN + 0.8));
      x += width;
    }
}

void
tonari_course_picture_paint (const TonariCoursePicture *self, cairo_t *cr, PangoContext *context)
{
  const TonariPalette *palette;

  g_return_if_fail (self != NULL && cr != NULL && context != NULL);

  palette = tonari_chart_palette (self->options.theme);
  paint_heads (self, cr, context);
  paint_rules (self, cr, palette);
  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariCourseSign *sign = TONARI_AT (self->signs, TonariCourseSign, i);
      double r = sign->sign.width / 2;

      tonari_chart_draw_attend (cr, palette, sign->sign.x + r, sign->sign.y + r, r,
                                tonari_course_marks_cell (self->marks, sign->row, sign->day)->state);
    }
  paint_eases (self, cr, palette);
  if (self->options.legend)
    paint_legend (self, cr, context, palette);
}

static void
add_number (GString *out, const char *name, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isnan (value))
    g_string_append_printf (out, " %s=%s", name, g_ascii_formatd (buffer, sizeof buffer, "%.1f", value));
}

char *
tonari_course_picture_describe (const TonariCoursePicture *self)
{
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);

  out = g_string_new ("picture");
  add_number (out, "w", self->options.width);
  add_number (out, "h", tonari_course_picture_height (self));
  add_number (out, "column", self->column);
  g_string_append_printf (out, " rows=%u of %u%s%s\n", self->n_rows, self->marks->rows->len,
                          self->marks->too_few ? " too-few" : "", self->options.legend ? " legend" : "");
  for (guint k = 0; k < self->marks->days->len; k++)
    {
      const TonariCourseDay *day = day_at (self, k);
      g_autofree char *date = tonari_date_format (day->date, TONARI_DATE_ISO);

      g_string_append_printf (out, "session %d %s", (int) day->number, date);
      add_number (out, "x", self->column * (k + 0.5));
      g_string_append_printf (out, "%s%s\n", day->hides_before ? " hides-before" : "",
                              day->hides_after ? " hides-after" : "");
    }
  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariCourseSign *sign = TONARI_AT (self->signs, TonariCourseSign, i);

      g_string_append_printf (out, "sign %u/%u %s", sign->row, sign->day,
                              tonari_course_cell_token (
                                  tonari_course_marks_cell (self->marks, sign->row, sign->day)));
      add_number (out, "x", sign->sign.x);
      add_number (out, "y", sign->sign.y);
      add_number (out, "w", sign->sign.width);
      add_number (out, "before", sign->before_y);
      add_number (out, "after", sign->after_y);
      g_string_append_c (out, '\n');
    }

  return g_string_free (out, FALSE);
}
