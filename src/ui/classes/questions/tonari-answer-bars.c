/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-answer-bars.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#define LINE_HEIGHT 1.45
#define GAP 0.35
#define BAR_SHARE 0.62
#define WIDEST_BAR 4.0

double
tonari_answer_bars_full (const GPtrArray *questions)
{
  double most = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      const TonariQuestionResult *question = g_ptr_array_index (questions, i);

      for (guint j = 0; j < question->values->len; j++)
        {
          double percent = tonari_question_result_percent (question, j);

          if (!isnan (percent))
            most = MAX (most, percent);
        }
    }

  return CLAMP (ceil (most / 25) * 25, 25, 100);
}

static gboolean
has_labels (const TonariQuestionResult *question)
{
  for (guint i = 0; i < question->values->len; i++)
    if (g_array_index (question->values, TonariAnswerCount, i).label != NULL)
      return TRUE;

  return FALSE;
}

static double
line_height (const TonariAnswerBarsStyle *style)
{
  return style->size * LINE_HEIGHT;
}

static double
base_line (const TonariAnswerBarsStyle *style)
{
  return 2 * line_height (style) + style->tallest;
}

double
tonari_answer_bars_height (const TonariQuestionResult *question, const TonariAnswerBarsStyle *style)
{
  return base_line (style) + style->size * GAP + line_height (style) * (has_labels (question) ? 2 : 1);
}

GArray *
tonari_answer_bars_layout (const TonariQuestionResult *question,
                           const TonariAnswerBarsStyle *style,
                           double width)
{
  GArray *bars = g_array_new (FALSE, TRUE, sizeof (TonariAnswerBar));
  double place = question->values->len > 0 ? width / question->values->len : width;

  for (guint i = 0; i < question->values->len; i++)
    {
      double percent = tonari_question_result_percent (question, i);
      TonariAnswerBar bar = { .x = i * place, .width = place };

      bar.bar_width = MIN (place * BAR_SHARE, style->size * WIDEST_BAR);
      bar.bar_x = bar.x + (place - bar.bar_width) / 2;
      if (!isnan (percent))
        bar.bar_height = style->tallest * MIN (percent / style->full, 1);
      bar.bar_y = base_line (style) - bar.bar_height;
      g_array_append_val (bars, bar);
    }

  return bars;
}

static void
set_colour (cairo_t *cr, const double colour[3])
{
  cairo_set_source_rgb (cr, colour[0], colour[1], colour[2]);
}

/* Writes a line in the box from @x, @width wide: centred, or towards the side where @align says; smaller
 * where it would not fit. */
static void
write_text (PangoContext *context,
            cairo_t *cr,
            const char *text,
            double size,
            double x,
            double y,
            double width,
            double align)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoFontDescription *font;
  double scale;
  int w, h;

  if (width < 1)
    return;

  font = pango_font_description_copy (pango_context_get_font_description (context));
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, &w, &h);

  scale = w > width * PANGO_SCALE ? width * PANGO_SCALE / w : 1;
  cairo_save (cr);
  cairo_translate (cr, x + (width - scale * w / PANGO_SCALE) * align, y + (1 - scale) * h / PANGO_SCALE / 2);
  cairo_scale (cr, scale, scale);
  pango_cairo_update_layout (cr, layout);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
}

static void
paint_numbers (const TonariQuestionResult *question,
               guint index,
               const TonariAnswerBar *bar,
               const TonariAnswerBarsStyle *style,
               PangoContext *context,
               cairo_t *cr)
{
  const TonariAnswerCount *count = &g_array_index (question->values, TonariAnswerCount, index);
  double percent = tonari_question_result_percent (question, index);
  double y = bar->bar_y - 2 * line_height (style);
  g_autofree char *share = NULL;
  g_autofree char *number = NULL;

  if (isnan (percent))
    {
      set_colour (cr, style->dim);
      write_text (context, cr, "–", style->size, bar->x, y + line_height (style), bar->width, 0.5);
      return;
    }

  /* From the numbers themselves: a share that was rounded once would be rounded to the wrong side. */
  share = g_strdup_printf ("%.0f%%", 100.0 * count->count.value / question->n.value);
  /* Translators: a number of people over a column of a picture */
  number = g_strdup_printf (C_ ("answers", "%u"), count->count.value);
  set_colour (cr, count->count.value > 0 ? style->ink : style->dim);
  write_text (context, cr, share, style->size, bar->x + 1,
              count->count.value > 0 ? y : y + line_height (style), bar->width - 2, 0.5);
  set_colour (cr, style->dim);
  if (count->count.value > 0)
    write_text (context, cr, number, style->size * 0.9, bar->x + 1, y + line_height (style), bar->width - 2,
                0.5);
}

/* The words of an end of the scale may lean over the neighbouring places, up to the middle of the picture. */
static void
paint_label (const char *label,
             guint index,
             guint n_values,
             const TonariAnswerBar *bar,
             const TonariAnswerBarsStyle *style,
             PangoContext *context,
             cairo_t *cr,
             double width)
{
  double y = base_line (style) + style->size * GAP + line_height (style);

  if (label == NULL)
    return;

  set_colour (cr, style->dim);
  if (index == 0 && n_values > 1)
    write_text (context, cr, label, style->size * 0.95, bar->bar_x, y, width / 2 - bar->bar_x - style->size,
                0);
  else if (index + 1 == n_values && n_values > 1)
    write_text (context, cr, label, style->size * 0.95, width / 2 + style->size, y,
                bar->bar_x + bar->bar_width - width / 2 - style->size, 1);
  else
    write_text (context, cr, label, style->size * 0.95, bar->x, y, bar->width, 0.5);
}

void
tonari_answer_bars_paint (const TonariQuestionResult *question,
                          const TonariAnswerBarsStyle *style,
                          PangoContext *context,
                          cairo_t *cr,
                          double width)
{
  g_autoptr (GArray) bars = tonari_answer_bars_layout (question, style, width);

  cairo_save (cr);
  for (guint i = 0; i < bars->len; i++)
    {
      const TonariAnswerBar *bar = &g_array_index (bars, TonariAnswerBar, i);
      const TonariAnswerCount *count = &g_array_index (question->values, TonariAnswerCount, i);
      g_autofree char *value = g_strdup_printf ("%d", (int) count->value);

      set_colour (cr, style->bar);
      cairo_rectangle (cr, bar->bar_x, bar->bar_y, bar->bar_width, bar->bar_height);
      cairo_fill (cr);
      paint_numbers (question, i, bar, style, context, cr);
      set_colour (cr, style->ink);
      write_text (context, cr, value, style->size, bar->x, base_line (style) + style->size * GAP, bar->width,
                  0.5);
      paint_label (count->label, i, bars->len, bar, style, context, cr, width);
    }

  set_colour (cr, style->dim);
  cairo_set_line_width (cr, style->size / 12);
  cairo_move_to (cr, 0, base_line (style));
  cairo_line_to (cr, width, base_line (style));
  cairo_stroke (cr);
  cairo_restore (cr);
}
