/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A line of the page of today on the screen: what was agreed comes first, the next step is one button.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-today-line.h"

G_BEGIN_DECLS

#define TONARI_TYPE_TODAY_ROW (tonari_today_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariTodayRow, tonari_today_row, TONARI, TODAY_ROW, AdwActionRow)

/** tonari_today_row_new: (transfer floating): the row; takes @line. */
GtkWidget *tonari_today_row_new (TonariContext   *context,
                                 TonariTodayLine *line);

/** tonari_today_row_case: row of the case of the line, or 0. */
gint64 tonari_today_row_case (TonariTodayRow *self);

G_END_DECLS
