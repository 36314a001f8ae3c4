/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A table of figures: its rows are named at the start and stay there, its columns scroll within the table alone.
 *
 *   ┌──────────┬───────────────────────────┐
 *   │          │ 4月  5月  6月  …   年度計  │  ← scrolls as one
 *   │ 来所面接  │  12   9   14  …     140   │
 *   └──────────┴───────────────────────────┘
 *
 * The arrow keys go from figure to figure, Tab leaves the table.  A figure that has something behind it is a button;
 * the others can be read and have the focus as well, so that nothing is passed over.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_FIGURE_GRID (tonari_figure_grid_get_type ())
G_DECLARE_FINAL_TYPE (TonariFigureGrid, tonari_figure_grid, TONARI, FIGURE_GRID, AdwBin)

/**
 * TonariFigureFlags:
 * @TONARI_FIGURE_OPENS: there is something behind it
 * @TONARI_FIGURE_SUM: it sums up its row or its column
 * @TONARI_FIGURE_QUIET: said more quietly: nought, hidden, not known
 */
typedef enum
{
  TONARI_FIGURE_OPENS = 1 << 0,
  TONARI_FIGURE_SUM = 1 << 1,
  TONARI_FIGURE_QUIET = 1 << 2,
} TonariFigureFlags;

/**
 * TonariFigureGrid::opened:
 * @grid: the table
 * @row: of the figure, from 0
 * @column: of the figure, from 0
 *
 * A figure with something behind it was pressed.
 *
 * TonariFigureGrid::copied:
 * @grid: the table
 *
 * Ctrl+C: the table is wanted.
 */

/**
 * tonari_figure_grid_new:
 * @title: accessible name, translated
 * @columns: (array zero-terminated=1): heads of the columns; @title and these are copied
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *tonari_figure_grid_new (const char        *title,
                                   const char *const *columns);

/**
 * tonari_figure_grid_add_row:
 * @self: the table
 * @name: head of the row
 * @indent: how far it stands inside what it is a part of, from 0
 * @figures: (array zero-terminated=1): as they are shown, one a column
 * @spoken: (array zero-terminated=1): the same with their units, as they are said
 * @flags: #TonariFigureFlags, one a column
 *
 * Adds a row below the others.
 */
void tonari_figure_grid_add_row (TonariFigureGrid  *self,
                                 const char        *name,
                                 guint              indent,
                                 const char *const *figures,
                                 const char *const *spoken,
                                 const guint       *flags);

/** tonari_figure_grid_where: the figure that has the focus, or had it last; %FALSE while none has had it. */
gboolean tonari_figure_grid_where (TonariFigureGrid *self,
                                   guint            *row,
                                   guint            *column);

/** tonari_figure_grid_focus: moves the focus to a figure, or to the nearest that there is; %FALSE in an empty table. */
gboolean tonari_figure_grid_focus (TonariFigureGrid *self,
                                   guint             row,
                                   guint             column);

G_END_DECLS
