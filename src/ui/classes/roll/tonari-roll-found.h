/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whom a few letters mean, among the rows of a roll call.
 */

#pragma once

#include "tonari-roll-row.h"

G_BEGIN_DECLS

/** tonari_roll_found_best: how well @text fits whom it fits best; @text: (nullable). */
TonariNameMatch tonari_roll_found_best (GtkListBox *list,
                                        const char *text);

/** tonari_roll_found_fits: whether the row is among those that @text means, when @best is how well it fits anybody; "" and %NULL mean all. */
gboolean tonari_roll_found_fits (TonariRollRow  *row,
                                 const char     *text,
                                 TonariNameMatch best);

/** tonari_roll_found_first: (transfer none) (nullable): the first row that @text means. */
TonariRollRow *tonari_roll_found_first (GtkListBox *list,
                                        const char *text);

/** tonari_roll_found_one: (transfer none) (nullable): the one row that @text means: alone in fitting, or alone in being called just so. */
TonariRollRow *tonari_roll_found_one (GtkListBox *list,
                                      const char *text);

G_END_DECLS
