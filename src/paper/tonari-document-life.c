/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-stages.h"

/* Small labels are four fifths of this; none may fall below 6.5 pt. */
#define FONT_A4 8.3
#define FONT_A3 10.0

typedef struct
{
  TonariLife *life;
  TonariSeries *series;
} LifePage;

static void
life_page_free (gpointer data)
{
  LifePage *page = data;

  tonari_series_free (page->series);
  tonari_life_free (page->life);
  g_free (page);
}

static void
draw_life (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  const LifePage *data = self->data;
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) layout = NULL;

  options.width = box.width;
  options.height = box.height;
  options.from = self->options.from;
  options.to = self->options.to;
  options.theme = self->options.mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_PRINT;
  options.font_size = self->options.size == TONARI_PAPER_A3 ? FONT_A3 : FONT_A4;
  options.wareki = self->options.wareki;
  options.hide_names = self->options.hide_names;
  options.model = tonari_stages_model_in_use (data->life->stage_moves, options.model);
  if (self->options.layers != 0)
    options.layers = self->options.layers;
  options.align = self->options.align;
  options.legend = TRUE;

  layout = tonari_chart_layout_new (data->series, &options, self->context);
  cairo_save (cr);
  cairo_translate (cr, box.x, box.y);
  tonari_chart_paint (layout, cr);
  cairo_restore (cr);
}

const TonariSeries *
tonari_document_series (const TonariDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->draw == draw_life ? ((const LifePage *) self->data)->series : NULL;
}

TonariDocument *
tonari_document_for_life (TonariLife *life, const TonariPaperOptions *options)
{
  TonariDocument *self;
  LifePage *data;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  const char *code;

  g_return_val_if_fail (life != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = tonari_document_new (options, FALSE);
  data = g_new0 (LifePage, 1);
  data->life = life;
  data->series = tonari_series_new_for (life, options->audience, options->today, &self->left_out);
  self->data = data;
  self->data_free = life_page_free;
  self->draw = draw_life;

  code = life->acase->code != NULL ? life->acase->code : "";
  /* Translators: %s is the code of a case */
  self->title = g_strdup_printf (_ ("Life chart %s"), code);
  if (options->audience != TONARI_AUDIENCE_STAFF)
    /* Translators: the heading of a life chart: its title, and for whom this page was made */
    self->heading = g_strdup_printf (_ ("%s (for: %s)"), self->title,
                                     tonari_words_label (&tonari_audience_words, options->audience));
  else if (options->with_name && !options->hide_names && life->person->name != NULL &&
           *life->person->name != '\0')
    self->heading = g_strdup_printf ("%s　%s", self->title, life->person->name);
  else
    self->heading = g_strdup (self->title);

  from = tonari_paper_date (options, options->from > 0 ? options->from : tonari_series_from (data->series));
  to = tonari_paper_date (options, options->to > 0 ? options->to : tonari_series_to (data->series));
  /* Translators: in the head of a page: the time it shows */
  self->subheading = g_strdup_printf (_ ("Period: %s to %s"), from, to);

  return self;
}
