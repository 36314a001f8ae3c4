/* SPDX-License-Identifier: GPL-3.0-or-later */

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

G_END_DECLS
