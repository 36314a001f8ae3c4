/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One key for each mark: the same in the roll call and in the grid.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-enums.h"

G_BEGIN_DECLS

/**
 * tonari_attendance_keys_state:
 * @keyval: a key, either case, number pad or not
 * @modifiers: what was held with it; with Ctrl, Alt or Super it is no mark
 * @state: (out): the mark
 *
 * P present, L late, E left early, O online, N absent and told us, U absent without a word, M made up; the digits
 * 1 to 7 in that order; 8, 0 and Delete take the mark away.
 *
 * Returns: whether the key stands for a mark
 */
gboolean tonari_attendance_keys_state (guint                  keyval,
                                       GdkModifierType        modifiers,
                                       TonariAttendanceState *state);

/** tonari_attendance_keys_name: (transfer none): what is printed on the key of a mark: P, L, …, 0. */
const char *tonari_attendance_keys_name (TonariAttendanceState state);

/** tonari_attendance_keys_legend: (transfer floating): a line that shows the keys and what they mean, and wraps where it must. */
GtkWidget *tonari_attendance_keys_legend (void);

G_END_DECLS
