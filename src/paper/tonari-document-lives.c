/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Several lives on one page, each by the code of its case, for staff alone.
 *
 * All have the same span of time, so that the eye can go from one to the next: the years that the page has to
 * show, or, counted from an event, as long before it and after it as any of them.  There is no sum, no mean
 * and no order but that of the codes: the page is for recalling people, not for comparing them.
 */

#include "tonari-paper-form.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-stages.h"

#define HEADING 8.5
#define GAP 10.0
#define LEGEND_SIZE 7.0
#define LEGEND_ROW 12.0
#define LEGEND_SIGN 20.0
/* Small labels are nine tenths of it; none may fall below 6.5 pt. */
#define FONT 7.3
/* A life is wider than it is high. */
#define PANEL_RATIO 2.0

typedef struct
{
  TonariLife *life;
  TonariSeries *series;
  int from;
  int to;
} Panel;

typedef struct
{
  GArray *panels;
  guint columns;
  guint rows;
} LivesPage;

static void
panel_clear (gpointer data)
{
  Panel *panel = data;

  tonari_series_free (panel->series);
  tonari_life_free (panel->life);
}

static void
lives_page_free (gpointer data)
{
  LivesPage *page = data;

  g_array_unref (page->panels);
  g_free (page);
}

/* As many columns as bring the panels nearest to the shape of a life. */
static guint
pick_columns (guint n, double width, double height)
{
  double best = G_MAXDOUBLE;
  guint columns = 1;

  for (guint c = 1; c <= n; c++)
    {
      guint rows = (n + c - 1) / c;
      double off = fabs (log (width / c / (height / rows) / PANEL_RATIO));

      if (off < best - 1e-9)
        {
          best = off;
          columns = c;
        }
    }

  return columns;
}

/* Where anything but the birth is told of: on a small panel the years before it would leave no room for the
 * rest. */
static int
first_told (const Panel *panel, int today)
{
  TonariPerson *person = panel->life->person;
  TonariDate birth = person->birth;
  int day;

  person->birth = TONARI_DATE_UNKNOWN;
  day = tonari_life_earliest (panel->life, today);
  person->birth = birth;

  return MIN (day, tonari_series_to (panel->series));
}

/* The same span for all: the calendar's, or that around the event of each. */
static void
share_span (LivesPage *page, TonariLifeEvent align, int today)
{
  int from = today, before = 0, after = 0;

  for (guint i = 0; i < page->panels->len; i++)
    {
      const Panel *panel = &g_array_index (page->panels, Panel, i);
      int first = first_told (panel, today);
      int origin = tonari_life_event_day (panel->life, align, today);

      from = MIN (from, first);
      if (origin == 0)
        continue;
      before = MAX (before, origin - first);
      after = MAX (after, tonari_series_to (panel->series) - origin);
    }
  for (guint i = 0; i < page->panels->len; i++)
    {
      Panel *panel = &g_array_index (page->panels, Panel, i);
      int origin = tonari_life_event_day (panel->life, align, today);

      panel->from = MAX (origin > 0 ? origin - before : from, 1);
      panel->to = origin > 0 ? origin + after : today;
    }
}

static double
legend_height (TonariDocument *self, cairo_t *cr, TonariChartBox box, TonariChartLayers layers)
{
  guint n_entries;
  const TonariChartLegendEntry *entries = tonari_chart_legend (&n_entries);
  double x = box.x, y = box.y;

  for (guint i = 0; i < n_entries; i++)
    {
      double width = tonari_paper_width (self, entries[i].label, LEGEND_SIZE, TONARI_PAPER_PLAIN);

      if ((entries[i].layer & layers) == 0)
        continue;
      if (x > box.x && x + LEGEND_SIGN + 4 + width > box.x + box.width)
        {
          x = box.x;
          y += LEGEND_ROW;
        }
      if (cr != NULL)
        {
          cairo_save (cr);
          cairo_translate (cr, x, y);
          tonari_chart_paint_swatch (cr,
                                     self->options.mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_PRINT,
                                     entries[i].layer, LEGEND_SIGN, LEGEND_ROW - 2);
          cairo_restore (cr);
          tonari_paper_ink (cr, 0.12);
          tonari_paper_fit (self, cr, entries[i].label, x + LEGEND_SIGN + 4, y, 0, LEGEND_SIZE,
                            TONARI_PAPER_PLAIN, box.width - LEGEND_SIGN - 4);
        }
      x += LEGEND_SIGN + 4 + width + 12;
    }

  return y + LEGEND_ROW - box.y;
}

static void
draw_panel (
    TonariDocument *self, cairo_t *cr, const Panel *panel, TonariChartBox box, TonariChartLayers layers)
{
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) layout = NULL;

  tonari_paper_ink (cr, 0.1);
  tonari_paper_fit (self, cr, panel->life->acase->code, box.x, box.y, 0, HEADING, TONARI_PAPER_BOLD,
                    box.width);
  box.y += HEADING * 1.5;
  box.height -= HEADING * 1.5;
  if (self->options.align != TONARI_LIFE_EVENT_NONE &&
      tonari_life_event_day (panel->life, self->options.align, self->options.today) == 0)
    {
      /* Translators: in the place of a chart; %s is an event: First class */
      g_autofree char *text =
          g_strdup_printf (_ ("“%s” is not written down yet."),
                           tonari_words_label (&tonari_life_event_words, (int) self->options.align));

      tonari_paper_ink (cr, 0.3);
      tonari_paper_fit (self, cr, text, box.x + box.width / 2, box.y + box.height / 2, 0.5, FONT,
                        TONARI_PAPER_PLAIN, box.width);
      return;
    }

  options.width = box.width;
  options.height = box.height;
  options.from = panel->from;
  options.to = panel->to;
  options.theme = self->options.mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_PRINT;
  options.font_size = FONT;
  options.wareki = FALSE;
  options.hide_names = TRUE;
  options.layers = layers;
  options.align = self->options.align;
  options.model = tonari_stages_model_in_use (panel->life->stage_moves, options.model);
  layout = tonari_chart_layout_new (panel->series, &options, self->context);
  cairo_save (cr);
  cairo_translate (cr, box.x, box.y);
  tonari_chart_paint (layout, cr);
  cairo_restore (cr);
}

static void
draw_lives (TonariDocument *self, guint number, cairo_t *cr, TonariChartBox box)
{
  const LivesPage *page = self->data;
  TonariChartLayers layers = self->options.layers != 0 ? self->options.layers : TONARI_CHART_LAYER_ALL;
  double legend = legend_height (self, NULL, box, layers);
  double width = (box.width - GAP * (page->columns - 1)) / page->columns;
  double height = (box.height - legend - GAP * page->rows) / page->rows;

  for (guint i = 0; i < page->panels->len; i++)
    draw_panel (self, cr, &g_array_index (page->panels, Panel, i),
                (TonariChartBox){ box.x + i % page->columns * (width + GAP),
                                  box.y + i / page->columns * (height + GAP), width, height },
                layers);
  box.y += box.height - legend;
  box.height = legend;
  legend_height (self, cr, box, layers);
}

TonariDocument *
tonari_document_for_lives (GPtrArray *lives, guint per_page, const TonariPaperOptions *options)
{
  TonariDocument *self;
  LivesPage *page;
  TonariChartBox box;
  const char *first, *last;

  g_return_val_if_fail (lives != NULL && lives->len > 0, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = tonari_document_new (options, FALSE);
  self->options.audience = TONARI_AUDIENCE_STAFF;
  page = g_new0 (LivesPage, 1);
  page->panels = g_array_new (FALSE, TRUE, sizeof (Panel));
  g_array_set_clear_func (page->panels, panel_clear);
  for (guint i = 0; i < lives->len; i++)
    {
      Panel panel = { g_ptr_array_index (lives, i), NULL, 0, 0 };

      panel.series = tonari_series_new_for (panel.life, TONARI_AUDIENCE_STAFF, options->today, NULL);
      g_array_append_val (page->panels, panel);
    }
  share_span (page, options->align, options->today);
  box = tonari_paper_inside (self);
  /* The last page has the same grid as those before it, whatever is left for it. */
  page->columns = pick_columns (MAX (per_page, lives->len), box.width, box.height);
  page->rows = (MAX (per_page, lives->len) + page->columns - 1) / page->columns;
  first = g_array_index (page->panels, Panel, 0).life->acase->code;
  last = g_array_index (page->panels, Panel, page->panels->len - 1).life->acase->code;
  g_ptr_array_set_free_func (lives, NULL);
  g_ptr_array_unref (lives);

  self->data = page;
  self->data_free = lives_page_free;
  self->draw = draw_lives;
  if (page->panels->len == 1)
    self->title = g_strdup_printf (_ ("Life charts %s"), first);
  else
    /* Translators: codes of the first and the last case on a page */
    self->title = g_strdup_printf (_ ("Life charts %1$s to %2$s"), first, last);
  self->heading = g_strdup (self->title);
  if (options->align != TONARI_LIFE_EVENT_NONE)
    /* Translators: %s is an event: First class */
    self->subheading = g_strdup_printf (_ ("For staff. Counted from: %s"),
                                        tonari_words_label (&tonari_life_event_words, (int) options->align));
  else
    self->subheading = g_strdup (_ ("For staff. In the order of the codes."));

  return self;
}
