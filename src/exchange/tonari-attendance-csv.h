/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

/**
 * tonari_attendance_csv:
 * @out: where to
 * @sheet: a class
 *
 * Writes one row for each participant at each session, in the columns that the import of attendance reads, with words
 * of the person's language.  How people felt is not in it: what leaves the house says no more than the sheet.
 */
void tonari_attendance_csv (GString                *out,
                            const TonariClassSheet *sheet);

G_END_DECLS
