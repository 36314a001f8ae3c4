/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date-private.h"

/* 1868-01-25, 1912-07-30, 1926-12-25, 1989-01-08, 2019-05-01 as day numbers; a test reckons them again. */
static const TonariEra eras[] = {
  { "明治", 'M', 1868, 681932 }, { "大正", 'T', 1912, 698189 }, { "昭和", 'S', 1926, 703450 },
  { "平成", 'H', 1989, 726110 }, { "令和", 'R', 2019, 737180 },
};

const TonariEra *
tonari_eras (guint *n_eras)
{
  g_return_val_if_fail (n_eras != NULL, NULL);

  *n_eras = G_N_ELEMENTS (eras);
  return eras;
}

const TonariEra *
tonari_era_at (int day)
{
  for (guint i = G_N_ELEMENTS (eras); i > 0; i--)
    if (day >= eras[i - 1].first)
      return &eras[i - 1];

  return NULL;
}

int
tonari_era_last (const TonariEra *era)
{
  g_return_val_if_fail (era >= eras && era < eras + G_N_ELEMENTS (eras), 0);

  return era + 1 < eras + G_N_ELEMENTS (eras) ? era[1].first - 1 : G_MAXINT;
}
