/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Soft spans for the stages of the chosen model.  Back is drawn like forward, staying is whole, a skip is
 * shown. */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-stages.h"

gboolean
tonari_chart_has_stages (const TonariChartLayout *self)
{
  if (!tonari_chart_shows (self, TONARI_CHART_LAYER_STAGES))
    return FALSE;

  for (guint i = 0; i < self->life->stage_moves->len; i++)
    if (((const TonariStageMove *) g_ptr_array_index (self->life->stage_moves, i))->model ==
        self->options.model)
      return TRUE;

  return FALSE;
}

static void
lay_span (TonariChartLayout *self, const TonariStageMove *move, int from, int to)
{
  const char *title = tonari_stages_title (move->model, move->to_stage);
  TonariStageSpan span = { .stage = move->to_stage };
  double size = self->f * 0.92;
  g_autofree char *when = NULL;
  g_autofree char *full = NULL;
  g_autofree char *text = NULL;
  TonariChartItem *item;
  double left, room;

  if (to < self->options.from || from > self->options.to || title == NULL)
    return;

  span.x0 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, from));
  span.x1 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, to));
  if (move->from_stage > 0)
    span.skipped = MAX (ABS (move->to_stage - move->from_stage) - 1, 0);
  g_array_append_val (self->stages, span);

  item = tonari_chart_add_item (self, TONARI_CHART_ITEM_STAGE, move->row.id, from, to,
                                (TonariChartBox){ span.x0, self->stages_box.y, span.x1 - span.x0,
                                                  self->stages_box.height });
  when = tonari_chart_when (self, tonari_date_from_day (from), tonari_date_from_day (to), from != to);
  full = g_strdup_printf ("%" G_GINT64_FORMAT " %s", move->to_stage, title);
  tonari_chart_say (self, item, tonari_words_label (&tonari_stage_model_words, move->model), when, full);

  /* The dots of a skip stand first. */
  left = span.x0 + self->f * (span.skipped > 0 ? 1.5 : 0.4);
  room = span.x1 - left - self->f * 0.4;
  /* In a low chart the word for today stands in the same row. */
  if (tonari_chart_is_low (self) && span.x1 > self->plot.x + self->plot.width - self->f * 3)
    room -= self->f * 3 - (self->plot.x + self->plot.width - span.x1);
  text = tonari_chart_fit (self, full, size, FALSE, room);
  /* A name cut down to a few letters says less than the number alone. */
  if (text == NULL || (!g_str_equal (text, full) && g_utf8_strlen (text, -1) < 6))
    {
      double width, height;

      g_free (text);
      text = g_strdup_printf ("%" G_GINT64_FORMAT, move->to_stage);
      tonari_chart_measure (self, text, size, FALSE, &width, &height, NULL);
      if (width > MIN (span.x1 - span.x0 - 2, room + self->f * (span.skipped > 0 ? 0.4 : 0.8)))
        return;
      item->label_box = tonari_chart_add_text (self, text, left + room / 2,
                                               self->stages_box.y + (self->stages_box.height - height) / 2,
                                               0.5, size, TONARI_INK_SOFT, FALSE);
      return;
    }
  {
    double width, height;

    tonari_chart_measure (self, text, size, FALSE, &width, &height, NULL);
    item->label_box =
        tonari_chart_add_text (self, text, left, self->stages_box.y + (self->stages_box.height - height) / 2,
                               0, size, TONARI_INK_SOFT, FALSE);
  }
}

void
tonari_chart_lay_stages (TonariChartLayout *self)
{
  const TonariStageMove *current = NULL;
  int from = 0;

  if (self->stages_box.height <= 0)
    return;

  for (guint i = 0; i < self->life->stage_moves->len; i++)
    {
      const TonariStageMove *move = g_ptr_array_index (self->life->stage_moves, i);
      int day = tonari_date_middle (move->date);

      if (move->model != self->options.model || day <= 0 || day > tonari_series_to (self->series))
        continue;
      /* Staying is one whole span. */
      if (current != NULL && move->to_stage == current->to_stage)
        continue;
      if (current != NULL)
        lay_span (self, current, from, day);
      current = move;
      from = day;
    }
  if (current != NULL)
    lay_span (self, current, from, tonari_series_to (self->series));
}
