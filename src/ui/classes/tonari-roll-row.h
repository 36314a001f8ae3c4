/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One participant in the roll call: the name to be called by, the mark, and, only when asked for, how they felt and
 * what is noted about them.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-enums.h"
#include "tonari-name-key.h"
#include "tonari-roll-keys.h"

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
 *
 * TonariRollRow::menu:
 * @row: the row
 * @button: what was pressed for it
 *
 * The person wants to see more about this mark.
 */

/** tonari_roll_row_new: (transfer floating): the row of an enrolment. */
GtkWidget *tonari_roll_row_new (gint64 enrolment);

/** tonari_roll_row_enrolment: row of the enrolment. */
gint64 tonari_roll_row_enrolment (TonariRollRow *self);

/** tonari_roll_row_menu_place: where the button stands that opens the menu, in the row's own coordinates. */
void tonari_roll_row_menu_place (TonariRollRow *self,
                                 GdkRectangle  *place);

/** tonari_roll_row_set_name: what the room may see. */
void tonari_roll_row_set_name (TonariRollRow *self,
                               const char    *name);

/** tonari_roll_row_name: (transfer none): what the room sees. */
const char *tonari_roll_row_name (TonariRollRow *self);

/** tonari_roll_row_set_details: what else is known, for when it is asked for; "" for nothing. */
void tonari_roll_row_set_details (TonariRollRow *self,
                                  const char    *details);

/** tonari_roll_row_set_key: by what the person is found, see tonari_name_key(). */
void tonari_roll_row_set_key (TonariRollRow *self,
                              const char    *key);

/** tonari_roll_row_match: how well @text fits the person. */
TonariNameMatch tonari_roll_row_match (TonariRollRow *self,
                                       const char    *text);

/** tonari_roll_row_set_state: shows a mark; @note (nullable) stands behind it in words. */
void tonari_roll_row_set_state (TonariRollRow        *self,
                                TonariAttendanceState state,
                                const char           *note);

/** tonari_roll_row_set_ease: ease before and after, NaN for empty. */
void tonari_roll_row_set_ease (TonariRollRow *self,
                               double         before,
                               double         after);

/** tonari_roll_row_get_ease: ease before and after, NaN for empty. */
void tonari_roll_row_get_ease (TonariRollRow *self,
                               double        *before,
                               double        *after);

/** tonari_roll_row_set_mode: what can be pressed: the marks, or one of the two eases; the other is not on the screen at all. */
void tonari_roll_row_set_mode (TonariRollRow *self,
                               TonariRollMode mode);

/** tonari_roll_row_show_details: whether details are on the screen at all. */
void tonari_roll_row_show_details (TonariRollRow *self,
                                   gboolean       show);

G_END_DECLS
