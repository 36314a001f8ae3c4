/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The running totals of a roll call: four large figures.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ROLL_TOTALS (tonari_roll_totals_get_type ())
G_DECLARE_FINAL_TYPE (TonariRollTotals, tonari_roll_totals, TONARI, ROLL_TOTALS, AdwBin)

/** tonari_roll_totals_show: shows these; @unmarked: who has no mark yet. */
void tonari_roll_totals_show (TonariRollTotals   *self,
                              const TonariTotals *totals,
                              guint               unmarked);

/** tonari_roll_totals_figure: (transfer none): the figure at @index: taking part, absent, made up, unmarked. */
const char *tonari_roll_totals_figure (TonariRollTotals *self,
                                       guint             index);

G_END_DECLS
