/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The keys of the room: digits write, letters find.
 *
 * In the room several people write, some for the first time, and who comes in comes in any order.  If letters marked
 * as well, a name typed at the wrong moment would mark strangers; so in this view no letter ever writes anything.
 * Wherever the focus is, a letter begins to look for a name, and a digit writes about the one who is found or has
 * the focus.  (The table of the whole class, where no names are typed, takes letters for marks too.)
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-enums.h"

G_BEGIN_DECLS

/**
 * TonariRollMode:
 * @TONARI_ROLL_MARKS: digits are marks
 * @TONARI_ROLL_BEFORE: digits are ease when they came (来たときの気持ち)
 * @TONARI_ROLL_AFTER: digits are ease when they left (帰るときの気持ち)
 *
 * What is being written.
 */
typedef enum
{
  TONARI_ROLL_MARKS,
  TONARI_ROLL_BEFORE,
  TONARI_ROLL_AFTER,
} TonariRollMode;

/** tonari_roll_keys_state: 1 to 7 for the marks in their order, 0, Backspace and Delete for none; %FALSE for any other key. */
gboolean tonari_roll_keys_state (guint                  keyval,
                                 GdkModifierType        modifiers,
                                 TonariAttendanceState *state);

/** tonari_roll_keys_ease: 0 to 9 as they are, `-` (the key beside 0) for 10, Backspace and Delete for NaN; %FALSE for any other key. */
gboolean tonari_roll_keys_ease (guint           keyval,
                                GdkModifierType modifiers,
                                double         *ease);

/** tonari_roll_keys_letter: the letter with which a search begins, 0 for keys that begin none. */
gunichar tonari_roll_keys_letter (guint           keyval,
                                  GdkModifierType modifiers);

/** tonari_roll_keys_name: (transfer none): the digit of a mark. */
const char *tonari_roll_keys_name (TonariAttendanceState state);

/** tonari_roll_keys_legend: (transfer floating): the keys of a mode and what they do. */
GtkWidget *tonari_roll_keys_legend (TonariRollMode mode);

G_END_DECLS
