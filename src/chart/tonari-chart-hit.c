/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

/* What is small lies on top of what is large: of all items at a point the smallest is the one meant. */
const TonariChartItem *
tonari_chart_hit (const TonariChartLayout *self, double x, double y, double slop)
{
  const TonariChartItem *best = NULL;
  double best_area = G_MAXDOUBLE;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint pass = 0; pass < 2 && best == NULL; pass++)
    {
      /* Exactly on something goes before nearly on something else. */
      double reach = pass == 0 ? 0 : MAX (slop, 0);

      for (guint i = 0; i < self->items->len; i++)
        {
          const TonariChartItem *item = g_ptr_array_index (self->items, i);
          const TonariChartBox boxes[] = { item->box, item->label_box };
          double area = item->box.width * item->box.height;

          for (guint k = 0; k < G_N_ELEMENTS (boxes); k++)
            {
              if (k == 1 && boxes[k].width <= 0)
                continue;
              if (x < boxes[k].x - reach || x > boxes[k].x + boxes[k].width + reach ||
                  y < boxes[k].y - reach || y > boxes[k].y + boxes[k].height + reach)
                continue;
              if (area < best_area)
                {
                  best = item;
                  best_area = area;
                }
            }
        }
      if (slop <= 0)
        break;
    }

  return best;
}
