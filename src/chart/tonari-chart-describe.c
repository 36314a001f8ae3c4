/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

#include "tonari-class-sheet.h"

/* Ribbons are described at this many places; every column would hide a change among a thousand lines. */
#define DESCRIBED_COLUMNS 24

static void
add_number (GString *out, const char *name, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.1f", value);
  /* A zero that rounding made negative is a zero. */
  g_string_append_printf (out, " %s=%s", name, g_str_equal (buffer, "-0.0") ? "0.0" : buffer);
}

static void
add_box (GString *out, const char *name, TonariChartBox box)
{
  g_string_append (out, name);
  add_number (out, "x", box.x);
  add_number (out, "y", box.y);
  add_number (out, "w", box.width);
  add_number (out, "h", box.height);
  g_string_append_c (out, '\n');
}

static void
describe_ribbons (const TonariChartLayout *self, GString *out)
{
  guint n = self->columns->len;

  g_string_append_printf (out, "ribbon %s%s%s\n", self->has_ribbon ? "drawn" : "none",
                          self->dashed_edge ? " dashed-edge" : "", self->closed ? " closed" : "");
  for (guint k = 0; n > 0 && k <= DESCRIBED_COLUMNS; k++)
    {
      const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, (n - 1) * k / DESCRIBED_COLUMNS);

      g_string_append (out, "column");
      add_number (out, "x", column->x);
      add_number (out, "day", column->day);
      add_number (out, "y", column->y);
      add_number (out, "half", column->half);
      add_number (out, "green-top", column->green_top);
      add_number (out, "green-bottom", column->green_bottom);
      g_string_append_printf (out, "%s%s%s%s\n", column->flags & TONARI_COLUMN_KNOWN ? " known" : "",
                              column->flags & TONARI_COLUMN_SPARSE ? " sparse" : "",
                              column->flags & TONARI_COLUMN_TOLD ? " told" : "",
                              column->flags & TONARI_COLUMN_SUGGESTED ? " suggested" : "");
    }
  for (guint i = 0; i < self->greens->len; i++)
    {
      const TonariGreen *green = TONARI_AT (self->greens, TonariGreen, i);

      g_string_append (out, "green");
      add_number (out, "x", green->x0);
      add_number (out, "to", green->x1);
      g_string_append (out, green->family_only ? " family-only\n" : "\n");
    }
  for (guint i = 0; i < self->watches->len; i++)
    {
      const TonariStretch *watch = TONARI_AT (self->watches, TonariStretch, i);

      g_string_append (out, "watching");
      add_number (out, "x", watch->x0);
      add_number (out, "to", watch->x1);
      g_string_append_c (out, '\n');
    }
}

static void
describe_community (const TonariChartLayout *self, GString *out)
{
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

      g_string_append_printf (out, "ring lane=%u count=%u", track->lane, track->count);
      add_number (out, "x", track->ring_x);
      add_number (out, "y", track->y);
      add_number (out, "r", track->r);
      add_number (out, "from", track->x0);
      add_number (out, "to", track->x1);
      g_string_append_printf (out, "%s%s%s\n", track->open ? " open" : "", track->received ? " received" : "",
                              track->role ? " role" : "");
    }
  for (guint i = 0; i < self->arrows->len; i++)
    {
      const TonariArrow *arrow = TONARI_AT (self->arrows, TonariArrow, i);

      g_string_append_printf (out, "arrow %s", tonari_words_token (&tonari_tie_change_words, arrow->kind));
      add_number (out, "x", arrow->x);
      add_number (out, "y", arrow->y);
      add_number (out, "to-x", arrow->to_x);
      add_number (out, "to-y", arrow->to_y);
      g_string_append_c (out, '\n');
    }
}

static void
describe_solving (const TonariChartLayout *self, GString *out)
{
  static const char *const signs[] = { "burst", "crisis", "sprout", "family-sprout" };

  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariSign *sign = TONARI_AT (self->signs, TonariSign, i);

      g_string_append_printf (out, "%s count=%u", signs[sign->kind], sign->count);
      add_number (out, "x", sign->x);
      add_number (out, "y", sign->y);
      add_number (out, "r", sign->r);
      if (sign->span_x1 > sign->span_x0)
        {
          add_number (out, "span", sign->span_x0);
          add_number (out, "to", sign->span_x1);
        }
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < self->red_lines->len; i++)
    {
      const TonariRedLine *line = TONARI_AT (self->red_lines, TonariRedLine, i);

      g_string_append (out, "episode");
      add_number (out, "x", line->x0);
      add_number (out, "to", line->x1);
      add_number (out, "y", line->y);
      g_string_append (out, line->open ? " open\n" : "\n");
    }
  for (guint i = 0; i < self->steps->len; i++)
    {
      const TonariStep *step = TONARI_AT (self->steps, TonariStep, i);

      g_string_append_printf (out, "step open=%u", step->open);
      add_number (out, "x", step->x0);
      add_number (out, "to", step->x1);
      add_number (out, "y", step->y);
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < self->stages->len; i++)
    {
      const TonariStageSpan *span = TONARI_AT (self->stages, TonariStageSpan, i);

      g_string_append_printf (out, "stage %" G_GINT64_FORMAT " skipped=%" G_GINT64_FORMAT, span->stage,
                              span->skipped);
      add_number (out, "x", span->x0);
      add_number (out, "to", span->x1);
      g_string_append_c (out, '\n');
    }
}

static void
describe_family (const TonariChartLayout *self, GString *out)
{
  for (guint i = 0; i < self->attends->len; i++)
    {
      const TonariAttend *attend = TONARI_AT (self->attends, TonariAttend, i);

      g_string_append_printf (out, "attendance %s count=%u",
                              tonari_words_token (&tonari_attendance_state_words, attend->state),
                              attend->count);
      add_number (out, "x", attend->x);
      add_number (out, "to", attend->x1);
      add_number (out, "y", attend->y);
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < self->eases->len; i++)
    {
      const TonariEase *ease = TONARI_AT (self->eases, TonariEase, i);

      g_string_append (out, "ease");
      add_number (out, "x", ease->x);
      if (!isnan (ease->before_y))
        add_number (out, "before", ease->before_y);
      if (!isnan (ease->after_y))
        add_number (out, "after", ease->after_y);
      g_string_append (out, ease->joined ? " joined\n" : "\n");
    }
}

char *
tonari_chart_layout_describe (const TonariChartLayout *self)
{
  GString *out = g_string_new (NULL);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  from = tonari_date_to_iso (tonari_date_from_day (self->options.from));
  to = tonari_date_to_iso (tonari_date_from_day (self->options.to));
  g_string_append_printf (out, "chart from=%s to=%s", from, to);
  add_number (out, "w", self->options.width);
  add_number (out, "h", self->options.height);
  g_string_append_c (out, '\n');
  add_box (out, "stages", self->stages_box);
  add_box (out, "rings", self->rings_box);
  add_box (out, "plot", self->plot);
  add_box (out, "lanes", self->lanes_box);
  add_box (out, "problems", self->problems_box);
  add_box (out, "axis", self->axis_box);
  add_box (out, "family", self->family_box);
  if (!isnan (self->today_x))
    {
      g_string_append (out, "today");
      add_number (out, "x", self->today_x);
      g_string_append_c (out, '\n');
    }
  describe_ribbons (self, out);
  describe_community (self, out);
  describe_solving (self, out);
  describe_family (self, out);
  for (guint i = 0; i < self->texts->len; i++)
    {
      const TonariText *text = TONARI_AT (self->texts, TonariText, i);
      g_autofree char *name = g_strdup_printf ("text \"%s\"", text->text);

      add_box (out, name, text->box);
    }
  for (guint i = 0; i < self->leaders->len; i++)
    {
      const TonariLeader *leader = TONARI_AT (self->leaders, TonariLeader, i);

      g_string_append (out, "leader");
      add_number (out, "x", leader->x0);
      add_number (out, "y", leader->y0);
      add_number (out, "to-x", leader->x1);
      add_number (out, "to-y", leader->y1);
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < self->items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (self->items, i);
      g_autofree char *name =
          g_strdup_printf ("item %s members=%u \"%s\"", item->id, item->n_members, item->description);

      add_box (out, name, item->box);
    }

  return g_string_free (out, FALSE);
}
