/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-paper-form.h"

#include <glib/gi18n-lib.h>

#include "tonari-trail-picture.h"

#define LIST_SIZE 8.0
#define LIST_LINE 12.5
#define LIST_COLUMNS 3
/* Share of the inside of the first page that the picture may take. */
#define PICTURE 0.62

typedef struct
{
  GPtrArray *steps;
  guint on_first;
  guint on_next;
} TrailPage;

static void
trail_page_free (gpointer data)
{
  TrailPage *page = data;

  g_ptr_array_unref (page->steps);
  g_free (page);
}

static void
draw_list (TonariDocument *self, cairo_t *cr, TonariChartBox box, guint from, guint to)
{
  const TrailPage *data = self->data;
  g_autoptr (GArray) points = tonari_trail_points (data->steps);
  double column = box.width / LIST_COLUMNS;
  guint rows = (to - from + LIST_COLUMNS - 1) / LIST_COLUMNS;

  tonari_paper_ink (cr, 0.12);
  for (guint i = from; i < to; i++)
    {
      const TonariTrailStep *step = g_array_index (points, TonariTrailPoint, i).step;
      g_autofree char *date =
          tonari_date_format (step->date, self->options.wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN);
      /* Translators: number of a step of the trail, day, motivation, connection */
      g_autofree char *line =
          g_strdup_printf (C_ ("trail", "%u  %s: %s, %s"), i + 1, date,
                           tonari_words_label (&tonari_trail_motivation_words, (int) step->motivation),
                           tonari_words_label (&tonari_trail_connection_words, (int) step->connection));

      tonari_paper_fit (self, cr, line, box.x + (i - from) / rows * column,
                        box.y + (i - from) % rows * LIST_LINE, 0, LIST_SIZE, TONARI_PAPER_PLAIN, column - 10);
    }
}

static void
draw_trail (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  const TrailPage *data = self->data;
  guint from = page == 0 ? 0 : data->on_first + (page - 1) * data->on_next;
  guint to = MIN (page == 0 ? data->on_first : from + data->on_next, data->steps->len);

  if (page == 0)
    {
      double height = box.height * PICTURE;

      cairo_save (cr);
      cairo_translate (cr, box.x, box.y);
      tonari_trail_paint_numbered (cr, box.width, height, data->steps,
                                   self->options.mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_PRINT);
      cairo_restore (cr);
      box.y += height + LIST_LINE;
      box.height -= height + LIST_LINE;
      if (data->steps->len == 0)
        {
          tonari_paper_ink (cr, 0.12);
          tonari_paper_fit (self, cr, _ ("No step of the trail is written down yet."), box.x, box.y, 0,
                            LIST_SIZE, TONARI_PAPER_PLAIN, box.width);
        }
    }
  if (to > from)
    draw_list (self, cr, box, from, to);
}

TonariDocument *
tonari_document_for_trail (const char *code, GPtrArray *steps, const TonariPaperOptions *options)
{
  TonariDocument *self;
  TrailPage *data;
  TonariChartBox box;

  g_return_val_if_fail (steps != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = tonari_document_new (options, FALSE);
  data = g_new0 (TrailPage, 1);
  data->steps = steps;
  box = tonari_paper_inside (self);
  data->on_first = LIST_COLUMNS * (guint) ((box.height * (1 - PICTURE) - LIST_LINE) / LIST_LINE);
  data->on_next = LIST_COLUMNS * (guint) (box.height / LIST_LINE);
  if (steps->len > data->on_first)
    self->n_pages += (steps->len - data->on_first + data->on_next - 1) / data->on_next;
  self->data = data;
  self->data_free = trail_page_free;
  self->draw = draw_trail;
  /* Translators: %s is the code of a case */
  self->title = g_strdup_printf (_ ("Trail %s"), code != NULL ? code : "");
  self->heading = g_strdup (self->title);
  self->subheading =
      g_strdup (_ ("One word of each side at a time. Going back is drawn like going forward."));

  return self;
}
