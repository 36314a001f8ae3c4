/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The marks to choose from, and who marked what and when before.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-enums.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MARK_POPOVER (tonari_mark_popover_get_type ())
G_DECLARE_FINAL_TYPE (TonariMarkPopover, tonari_mark_popover, TONARI, MARK_POPOVER, GtkPopover)

/**
 * TonariMarkPopover::chosen:
 * @popover: the popover
 * @state: the mark, a [enum@AttendanceState]
 *
 * A mark was chosen; the popover has closed.
 *
 * TonariMarkPopover::details:
 * @popover: the popover
 *
 * The person wants to write more about the mark; the popover has closed.
 */

/** tonari_mark_popover_new: (transfer floating): the marks to choose from, with their keys. */
GtkWidget *tonari_mark_popover_new (void);

/** tonari_mark_popover_set_state: the mark that stands now gets the focus. */
void tonari_mark_popover_set_state (TonariMarkPopover    *self,
                                    TonariAttendanceState state);

/** tonari_mark_popover_set_history: lines that say who marked and when, the newest first; @lines: (element-type utf8). */
void tonari_mark_popover_set_history (TonariMarkPopover *self,
                                      GPtrArray         *lines);

/** tonari_mark_popover_add_button: a button of the caller's own at the end; @clicked gets the button and the popover. */
void tonari_mark_popover_add_button (TonariMarkPopover *self,
                                     const char        *label,
                                     GCallback          clicked);

G_END_DECLS
