/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-suppress.h"

static gboolean
is_small (guint value)
{
  return value > 0 && value < TONARI_SUPPRESS_LEAST;
}

/* The smallest cell that is still shown; noughts only when nothing else is left. */
static TonariCount *
next_to_hide (TonariCount *counts, guint n_counts)
{
  TonariCount *best = NULL;

  for (guint i = 0; i < n_counts; i++)
    {
      if (counts[i].hidden)
        continue;
      if (best == NULL || (best->value == 0 && counts[i].value > 0) ||
          (counts[i].value > 0 && counts[i].value < best->value))
        best = &counts[i];
    }

  return best;
}

/* Whether somebody with the total learns no small number from the cells that are shown. */
static gboolean
is_safe (const TonariCount *counts, guint n_counts)
{
  guint n_hidden = 0, hidden = 0;

  for (guint i = 0; i < n_counts; i++)
    if (counts[i].hidden)
      {
        n_hidden++;
        hidden += counts[i].value;
      }

  return n_hidden == 0 || (n_hidden > 1 && hidden >= TONARI_SUPPRESS_LEAST);
}

void
tonari_suppress (TonariCount *counts, guint n_counts, TonariCount *total)
{
  g_return_if_fail (counts != NULL || n_counts == 0);

  if (total != NULL && (total->hidden || is_small (total->value)))
    {
      total->hidden = TRUE;
      for (guint i = 0; i < n_counts; i++)
        counts[i].hidden = TRUE;
      return;
    }

  for (guint i = 0; i < n_counts; i++)
    if (is_small (counts[i].value))
      counts[i].hidden = TRUE;
  if (total == NULL)
    return;

  while (!is_safe (counts, n_counts))
    {
      TonariCount *next = next_to_hide (counts, n_counts);

      if (next == NULL)
        {
          /* Nothing is left beside it: then the total tells it. */
          total->hidden = TRUE;
          return;
        }
      next->hidden = TRUE;
    }
}
