/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every positioned shape of a layout, with a name, for those who compare or look things up. */

#include "tonari-chart-shapes.h"

#include "tonari-chart-private.h"

typedef struct
{
  GArray *shapes;
  const char *kind;
  guint n;
} List;

static void
shape_clear (gpointer data)
{
  TonariChartShape *shape = data;

  g_free (shape->id);
  g_free (shape->text);
}

static void
add (List *list, const char *kind, TonariChartBox box, const char *text)
{
  TonariChartShape shape = { NULL, kind, box, { 0, 0, 0, 0 }, g_strdup (text) };

  if (list->kind == NULL || !g_str_equal (list->kind, kind))
    {
      list->kind = kind;
      list->n = 0;
    }
  shape.id = g_strdup_printf ("%s:%u", kind, ++list->n);
  if (text != NULL)
    shape.label_box = box;
  g_array_append_val (list->shapes, shape);
}

static TonariChartBox
around (double x0, double y0, double x1, double y1)
{
  return (TonariChartBox){ MIN (x0, x1), MIN (y0, y1), fabs (x1 - x0), fabs (y1 - y0) };
}

static TonariChartBox
circle (double x, double y, double r)
{
  return (TonariChartBox){ x - r, y - r, r * 2, r * 2 };
}

static void
add_frames (List *list, const TonariChartLayout *self)
{
  const struct
  {
    const char *kind;
    TonariChartBox box;
  } frames[] = {
    { "band-stages", self->stages_box },
    { "band-people", self->rings_box },
    { "band-plot", self->plot },
    { "band-solving", self->lanes_box },
    { "band-problems", self->problems_box },
    { "band-axis", self->axis_box },
    { "band-family", self->family_box },
    { "band-legend", self->legend_box },
  };

  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    if (frames[i].box.height > 0)
      add (list, frames[i].kind, frames[i].box, NULL);
  for (guint i = 0; i < self->ticks->len; i++)
    add (list, "tick", (TonariChartBox){ TONARI_AT (self->ticks, TonariTick, i)->x, self->axis_box.y, 0, 0 },
         NULL);
  if (!isnan (self->today_x))
    add (list, "today", (TonariChartBox){ self->today_x, self->plot.y, 0, self->plot.height }, NULL);
  for (guint i = 0; i < self->stages->len; i++)
    {
      const TonariStageSpan *span = TONARI_AT (self->stages, TonariStageSpan, i);

      add (list, "stage", around (span->x0, self->stages_box.y, span->x1, self->plot.y + self->plot.height),
           NULL);
    }
}

/* The box of what the columns between two days cover, of the navy or of the green. */
static TonariChartBox
ribbon_box (const TonariChartLayout *self, double x0, double x1, gboolean green)
{
  double top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, i);

      if (column->x < x0 - 0.001 || column->x > x1 + 0.001)
        continue;
      top = MIN (top, green ? column->green_top : column->y - column->half);
      bottom = MAX (bottom, green ? column->green_bottom : column->y + column->half);
    }
  if (top > bottom)
    {
      TonariColumn column;

      /* Narrower than a pixel column. */
      tonari_chart_column_at (self, x0, &column);
      top = green ? column.green_top : column.y - column.half;
      bottom = green ? column.green_bottom : column.y + column.half;
    }

  return around (x0, top, x1, bottom);
}

static void
add_ribbons (List *list, const TonariChartLayout *self)
{
  if (self->has_ribbon && self->columns->len > 0)
    {
      double x0 = TONARI_AT (self->columns, TonariColumn, 0)->x;
      double x1 = TONARI_AT (self->columns, TonariColumn, self->columns->len - 1)->x;

      add (list, "ribbon", ribbon_box (self, x0, x1, FALSE), NULL);
    }
  for (guint i = 0; i < self->greens->len; i++)
    {
      const TonariGreen *green = TONARI_AT (self->greens, TonariGreen, i);

      add (list, green->family_only ? "green-family" : "green", ribbon_box (self, green->x0, green->x1, TRUE),
           NULL);
    }
  for (guint i = 0; i < self->watches->len; i++)
    {
      const TonariStretch *watch = TONARI_AT (self->watches, TonariStretch, i);
      TonariChartBox box = ribbon_box (self, watch->x0, watch->x1, TRUE);

      box.height += self->plot.height * TONARI_CHART_WATCH_GAP;
      add (list, "watching", box, NULL);
    }
  for (guint i = 0; i < self->dots->len; i++)
    {
      const TonariDot *dot = TONARI_AT (self->dots, TonariDot, i);

      add (list, "contact", circle (dot->x, dot->y, 0), NULL);
    }
  for (guint i = 0; i < self->knots->len; i++)
    {
      const TonariKnotDot *knot = TONARI_AT (self->knots, TonariKnotDot, i);

      add (list, "observation", circle (knot->x, knot->y, knot->r), NULL);
    }
}

static void
add_people (List *list, const TonariChartLayout *self)
{
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

      add (list, "ring", circle (track->ring_x, track->y, track->r), NULL);
    }
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

      if (track->track)
        add (list, "track", around (track->x0, track->y - track->half, track->x1, track->y + track->half),
             NULL);
    }
  for (guint i = 0; i < self->arrows->len; i++)
    {
      const TonariArrow *arrow = TONARI_AT (self->arrows, TonariArrow, i);

      add (list, "arrow", around (arrow->x, arrow->y, arrow->to_x, arrow->to_y), NULL);
    }
}

static void
add_solving (List *list, const TonariChartLayout *self)
{
  static const char *const signs[] = { "burst", "crisis", "sprout", "family-sprout" };

  for (guint kind = 0; kind < G_N_ELEMENTS (signs); kind++)
    for (guint i = 0; i < self->signs->len; i++)
      {
        const TonariSign *sign = TONARI_AT (self->signs, TonariSign, i);

        if (sign->kind == (TonariSignKind) kind)
          add (list, signs[kind], circle (sign->x, sign->y, sign->r), NULL);
      }
  for (guint i = 0; i < self->red_lines->len; i++)
    {
      const TonariRedLine *line = TONARI_AT (self->red_lines, TonariRedLine, i);

      add (list, "episode-line", around (line->x0, line->y, line->x1, line->y), NULL);
    }
  for (guint i = 0; i < self->steps->len; i++)
    {
      const TonariStep *step = TONARI_AT (self->steps, TonariStep, i);

      add (list, "step",
           around (step->x0, step->y, step->x1, self->problems_box.y + self->problems_box.height), NULL);
    }
}

static void
add_family (List *list, const TonariChartLayout *self)
{
  for (guint i = 0; i < self->attends->len; i++)
    {
      const TonariAttend *attend = TONARI_AT (self->attends, TonariAttend, i);

      add (list, "attendance",
           around (attend->x - attend->r, attend->y - attend->r, MAX (attend->x1, attend->x) + attend->r,
                   attend->y + attend->r),
           NULL);
    }
  for (guint i = 0; i < self->eases->len; i++)
    {
      const TonariEase *ease = TONARI_AT (self->eases, TonariEase, i);
      double before = isnan (ease->before_y) ? ease->after_y : ease->before_y;
      double after = isnan (ease->after_y) ? ease->before_y : ease->after_y;

      if (!isnan (before))
        add (list, "ease", around (ease->x, before, ease->x, after), NULL);
    }
}

GArray *
tonari_chart_layout_shapes (const TonariChartLayout *self)
{
  List list = { NULL, NULL, 0 };

  g_return_val_if_fail (self != NULL, NULL);

  list.shapes = g_array_new (FALSE, FALSE, sizeof (TonariChartShape));
  g_array_set_clear_func (list.shapes, shape_clear);
  add_frames (&list, self);
  add_ribbons (&list, self);
  add_people (&list, self);
  add_solving (&list, self);
  add_family (&list, self);
  for (guint i = 0; i < self->leaders->len; i++)
    {
      const TonariLeader *leader = TONARI_AT (self->leaders, TonariLeader, i);

      add (&list, "leader", around (leader->x0, leader->y0, leader->x1, leader->y1), NULL);
    }
  for (guint i = 0; i < self->keys->len; i++)
    add (&list, "key", TONARI_AT (self->keys, TonariKeySign, i)->box, NULL);
  for (guint i = 0; i < self->texts->len; i++)
    {
      const TonariText *text = TONARI_AT (self->texts, TonariText, i);

      add (&list, "text", text->box, text->text);
    }
  for (guint i = 0; i < self->items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (self->items, i);
      TonariChartShape shape = { g_strdup (item->id), tonari_chart_item_kind_token (item->kind), item->box,
                                 item->label_box, g_strdup (item->text) };

      g_array_append_val (list.shapes, shape);
    }

  return list.shapes;
}
