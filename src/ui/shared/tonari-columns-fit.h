/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A table that fits its window: where not all columns have room, those that can be missed best step back, instead of a
 * table that has to be pushed sideways.  What has stepped back comes again as soon as there is room.
 *
 * Widths are measured, not written down: they differ with the language, the letters and what the cells say.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tonari_columns_may_fold:
 * @view: a table that stands in a scrolled window, or will
 * @column: one of its columns
 *
 * Lets @column step back where room is short; the column of the first call goes first.
 *
 * Where it was @column that took the room left over, the last of those that stay takes it meanwhile.
 */
void tonari_columns_may_fold (GtkColumnView       *view,
                              GtkColumnViewColumn *column);

G_END_DECLS
