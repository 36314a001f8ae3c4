/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One table of the statistics: its heading with the unit, how it is counted, the figures, and a button that copies it.
 */

#pragma once

#include <adwaita.h>

#include "tonari-statistics.h"

G_BEGIN_DECLS

#define TONARI_TYPE_FIGURE_TABLE (tonari_figure_table_get_type ())
G_DECLARE_FINAL_TYPE (TonariFigureTable, tonari_figure_table, TONARI, FIGURE_TABLE, AdwBin)

/** TONARI_FIGURE_TABLE_MOST_MONTHS: a longer time is shown without its months. */
#define TONARI_FIGURE_TABLE_MOST_MONTHS 24

/**
 * TonariFigureTable::opened:
 * @table: the table
 * @row: of the figure, from 0
 * @column: of the figure in the statistics, from 0
 *
 * A figure with cases behind it was pressed.
 *
 * TonariFigureTable::copied:
 * @table: the table
 *
 * It lies on the clipboard now.
 */

/**
 * tonari_figure_table_new:
 * @statistics: must outlive it
 * @table: one of its tables
 * @opens: whether the cases behind its figures can be asked for: those of now, and not for people outside
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *tonari_figure_table_new (const TonariStatistics      *statistics,
                                    const TonariStatisticsTable *table,
                                    gboolean                     opens);

/** tonari_figure_table_token: (transfer none): token of the table. */
const char *tonari_figure_table_token (TonariFigureTable *self);

/** tonari_figure_table_where: see tonari_figure_grid_where(). */
gboolean tonari_figure_table_where (TonariFigureTable *self,
                                    guint             *row,
                                    guint             *column);

/** tonari_figure_table_focus: see tonari_figure_grid_focus(). */
gboolean tonari_figure_table_focus (TonariFigureTable *self,
                                    guint              row,
                                    guint              column);

/** tonari_figure_table_text: (transfer full): the table for a spreadsheet: lines of cells with tabs between them. */
char *tonari_figure_table_text (TonariFigureTable *self);

/** tonari_figure_table_copy: puts it on the clipboard. */
void tonari_figure_table_copy (TonariFigureTable *self);

G_END_DECLS
