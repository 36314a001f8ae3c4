/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One participant in the roll call: the name to be called by, the mark, and, only when asked for, how they felt.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-enums.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ROLL_ROW (tonari_roll_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariRollRow, tonari_roll_row, TONARI, ROLL_ROW, GtkListBoxRow)

/**
 * TonariRollRow::marked:
 * @row: the row
 * @state: the mark, a [enum@AttendanceState]
 *
 * A mark was pressed.
 *
 * TonariRollRow::felt:
 * @row: the row
 * @before: ease before, 0 to 10, NaN for empty
 * @after: ease after, 0 to 10, NaN for empty
 *
 * Another ease was chosen.
 */

/** tonari_roll_row_new: (transfer floating): the row of an enrolment. */
GtkWidget *tonari_roll_row_new (gint64 enrolment);

/** tonari_roll_row_enrolment: row of the enrolment. */
gint64 tonari_roll_row_enrolment (TonariRollRow *self);

/** tonari_roll_row_set_name: what the room may see. */
void tonari_roll_row_set_name (TonariRollRow *self,
                               const char    *name);

/** tonari_roll_row_set_state: shows a mark. */
void tonari_roll_row_set_state (TonariRollRow        *self,
                                TonariAttendanceState state);

/** tonari_roll_row_set_ease: shows ease before and after, NaN for empty. */
void tonari_roll_row_set_ease (TonariRollRow *self,
                               double         before,
                               double         after);

/** tonari_roll_row_show_ease: whether ease is on the screen at all. */
void tonari_roll_row_show_ease (TonariRollRow *self,
                                gboolean       show);

G_END_DECLS
