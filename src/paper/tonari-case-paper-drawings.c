/* SPDX-License-Identifier: GPL-3.0-or-later */

/* ジェノグラム and エコマップ on a lying page. */

#include "tonari-case-paper-private.h"

#include "tonari-ecomap.h"
#include "tonari-genogram.h"

static TonariChartTheme
theme_of (const TonariDocument *self)
{
  return self->options.mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_PRINT;
}

static void
draw_genogram (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  tonari_genogram_paint (self->data, cr, self->context, box, theme_of (self));
}

static void
draw_ecomap (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  tonari_ecomap_paint (self->data, cr, self->context, box, theme_of (self));
}

TonariDocument *
tonari_case_paper_genogram (const TonariCasePapers *papers,
                            gint64 row,
                            const TonariPaperOptions *options,
                            GError **error)
{
  TonariDocument *self =
      tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_GENOGRAM, TONARI_CASE_PAPER_FOR_STAFF, TRUE);

  self->data = tonari_genogram_new (papers, options->today, !options->hide_names);
  self->data_free = (GDestroyNotify) tonari_genogram_free;
  self->draw = draw_genogram;
  self->n_pages = 1;

  return self;
}

TonariDocument *
tonari_case_paper_ecomap (const TonariCasePapers *papers,
                          gint64 row,
                          const TonariPaperOptions *options,
                          GError **error)
{
  TonariDocument *self =
      tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_ECOMAP, TONARI_CASE_PAPER_FOR_STAFF, TRUE);

  self->data = tonari_ecomap_new (papers, options->today, !options->hide_names);
  self->data_free = (GDestroyNotify) tonari_ecomap_free;
  self->draw = draw_ecomap;
  self->n_pages = 1;

  return self;
}
