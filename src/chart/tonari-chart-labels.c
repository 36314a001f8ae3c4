/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

gboolean
tonari_chart_boxes_meet (TonariChartBox a, TonariChartBox b, double slop)
{
  return a.x < b.x + b.width + slop && b.x < a.x + a.width + slop && a.y < b.y + b.height + slop &&
         b.y < a.y + a.height + slop;
}

void
tonari_chart_claim (TonariChartLayout *self, TonariChartBox box)
{
  g_array_append_val (self->claims, box);
}

static gboolean
meets_ribbons (const TonariChartLayout *self, TonariChartBox box)
{
  double first, step;
  guint n = self->columns->len;
  guint i;

  if (n < 2)
    return FALSE;

  first = TONARI_AT (self->columns, TonariColumn, 0)->x;
  step = (TONARI_AT (self->columns, TonariColumn, n - 1)->x - first) / (n - 1);
  if (box.x + box.width < first)
    return FALSE;

  /* Columns stand at equal distances but for the knots between them, so begin a little early. */
  i = (guint) CLAMP ((box.x - first) / step * 0.5 - 2, 0, n - 1);
  while (i < n && TONARI_AT (self->columns, TonariColumn, i)->x < box.x - 2)
    i++;
  for (; i < n; i++)
    {
      const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, i);
      double bottom = MAX (column->y + column->half, column->density > 0 ? column->green_bottom : 0);

      if (column->x > box.x + box.width + 2)
        break;
      if (box.y < bottom + 1.5 && box.y + box.height > column->y - column->half - 1.5)
        return TRUE;
    }

  return FALSE;
}

gboolean
tonari_chart_is_free (const TonariChartLayout *self, TonariChartBox box)
{
  for (guint i = 0; i < self->claims->len; i++)
    if (tonari_chart_boxes_meet (box, *TONARI_AT (self->claims, TonariChartBox, i), 1))
      return FALSE;

  return !meets_ribbons (self, box);
}

void
tonari_chart_wish (TonariChartLayout *self,
                   TonariChartItem *item,
                   TonariChartBox anchor,
                   const char *text,
                   TonariInk ink,
                   int rank)
{
  TonariWish wish = { item, anchor, tonari_chart_one_line (text), ink, rank };

  if (*wish.text == '\0')
    {
      g_free (wish.text);
      return;
    }
  g_array_append_val (self->wishes, wish);
}

static int
compare_wishes (gconstpointer a, gconstpointer b)
{
  const TonariWish *left = a;
  const TonariWish *right = b;

  if (left->rank != right->rank)
    return left->rank - right->rank;
  if (left->anchor.x != right->anchor.x)
    return left->anchor.x < right->anchor.x ? -1 : 1;
  return strcmp (left->item->id, right->item->id);
}

static TonariLeader
leader_to (const TonariWish *wish, TonariChartBox box)
{
  double x = wish->anchor.x + wish->anchor.width / 2;
  gboolean above = box.y < wish->anchor.y;

  return (TonariLeader){
    x,
    above ? wish->anchor.y : wish->anchor.y + wish->anchor.height,
    CLAMP (x, box.x + 2, box.x + box.width - 2),
    above ? box.y + box.height : box.y,
  };
}

/* What a leader line passes, short of its two ends. */
static TonariChartBox
way_of (const TonariLeader *line)
{
  double y0 = MIN (line->y0, line->y1) + 1.5, y1 = MAX (line->y0, line->y1) - 1.5;

  return (TonariChartBox){ MIN (line->x0, line->x1) - 0.5, y0, fabs (line->x1 - line->x0) + 1,
                           MAX (y1 - y0, 0) };
}

static gboolean
try_place (
    TonariChartLayout *self, const TonariWish *wish, TonariChartBox box, const char *text, gboolean leader)
{
  const TonariChartBox *plot = &self->plot;
  TonariLeader line = { 0 };
  TonariChartBox way = { 0 };

  if (box.x < plot->x + 1 || box.x + box.width > plot->x + plot->width - 1)
    return FALSE;
  if (box.y < plot->y + 1 || box.y + box.height > plot->y + plot->height - 1)
    return FALSE;
  if (!tonari_chart_is_free (self, box))
    return FALSE;
  if (leader)
    {
      line = leader_to (wish, box);
      way = way_of (&line);
      for (guint i = 0; i < self->claims->len; i++)
        if (tonari_chart_boxes_meet (way, *TONARI_AT (self->claims, TonariChartBox, i), 0))
          return FALSE;
    }

  wish->item->label_box =
      tonari_chart_add_text (self, text, box.x, box.y, 0, self->f * 0.92, wish->ink, FALSE);
  if (leader)
    {
      g_array_append_val (self->leaders, line);
      tonari_chart_claim (self, way);
    }

  return TRUE;
}

/* Beside it first, then further off with a leader line; else the item alone keeps the words. */
static void
place (TonariChartLayout *self, const TonariWish *wish)
{
  double size = self->f * 0.92;
  double gap = self->f * 0.3;
  const TonariChartBox *a = &wish->anchor;
  double middle, right, left;
  g_autofree char *text = tonari_chart_fit (self, wish->text, size, FALSE, size * TONARI_CHART_LABEL_EMS);
  TonariChartBox box = { 0 };

  if (text == NULL)
    return;

  tonari_chart_measure (self, text, size, FALSE, &box.width, &box.height, NULL);
  middle = a->y + (a->height - box.height) / 2;
  right = a->x + a->width + gap;
  left = a->x - gap - box.width;

  {
    const double near[][2] = {
      { right, middle },
      { left, middle },
      { a->x + a->width / 2 - box.width / 2, a->y - box.height },
      { right, middle - box.height * 0.6 },
      { left, middle - box.height * 0.6 },
      { right, middle + box.height * 0.6 },
      { left, middle + box.height * 0.6 },
    };

    for (guint i = 0; i < G_N_ELEMENTS (near); i++)
      {
        box.x = near[i][0];
        box.y = near[i][1];
        if (try_place (self, wish, box, text, FALSE))
          return;
      }
  }

  for (int level = 1; level <= 7; level++)
    for (int side = 0; side < 2; side++)
      {
        const double shifts[] = { 0.5, 0.15, 0.85 };

        for (guint i = 0; i < G_N_ELEMENTS (shifts); i++)
          {
            box.x = a->x + a->width / 2 - box.width * shifts[i];
            box.y =
                side == 0 ? a->y - box.height * (0.4 + level) : a->y + a->height + box.height * (level - 0.6);
            /* Below, only what stays short of the ribbons' far side is still seen to belong together. */
            if (side == 1 && level > 4)
              continue;
            if (try_place (self, wish, box, text, TRUE))
              return;
          }
      }
}

void
tonari_chart_place_labels (TonariChartLayout *self)
{
  g_array_sort (self->wishes, compare_wishes);
  for (guint i = 0; i < self->wishes->len; i++)
    place (self, TONARI_AT (self->wishes, TonariWish, i));
}
