/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The attendance of a whole class: participants down, sessions across, one mark where they meet.
 *
 *        |  1    2    3   ...  | taking part
 *   name | 4/11 5/9  6/13      |
 *   -----+---------------------+------
 *   name |  ○    遅   欠       |  2/3       the names, the totals and the head stand still,
 *   name |  ○    ○    ○        |  3/3       the marks scroll between them
 *   -----+---------------------+------
 *        |  2    2    1        |
 *
 * It draws itself: a widget for each of some thousand marks makes scrolling stumble, and a GtkColumnView of GTK 4.8
 * knows no focus on a cell.  The cell under the cursor is a real focusable widget, so that keys and screen readers have
 * a place to stand; there are two of them that take turns, as a reader speaks when the focus moves.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ATTENDANCE_GRID (tonari_attendance_grid_get_type ())
G_DECLARE_FINAL_TYPE (TonariAttendanceGrid, tonari_attendance_grid, TONARI, ATTENDANCE_GRID, GtkWidget)

/**
 * TonariAttendanceGrid::session-activated:
 * @grid: the grid
 * @session: row of the session
 *
 * A click on the head of a column.
 *
 * TonariAttendanceGrid::enrolment-activated:
 * @grid: the grid
 * @enrolment: row of the enrolment
 *
 * A click on a name.
 */

/** tonari_attendance_grid_new: (transfer floating): the grid, to be put into a GtkScrolledWindow. */
GtkWidget *tonari_attendance_grid_new (TonariClassModel *model);

/** tonari_attendance_grid_get_cursor: row and column of the cursor, from 0; -1 in an empty grid. */
void tonari_attendance_grid_get_cursor (TonariAttendanceGrid *self,
                                        int                  *row,
                                        int                  *column);

/** tonari_attendance_grid_set_cursor: moves the cursor, kept within the grid, and scrolls to it. */
void tonari_attendance_grid_set_cursor (TonariAttendanceGrid *self,
                                        int                   row,
                                        int                   column);

/** tonari_attendance_grid_key: what a key does; %FALSE when it does nothing here. */
gboolean tonari_attendance_grid_key (TonariAttendanceGrid *self,
                                     guint                 keyval,
                                     GdkModifierType       modifiers);

G_END_DECLS
