/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who may stand in the book twice: looked at side by side, merged, and parted again from the same list.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MERGE_WINDOW (tonari_merge_window_get_type ())
G_DECLARE_FINAL_TYPE (TonariMergeWindow, tonari_merge_window, TONARI, MERGE_WINDOW, AdwWindow)

/**
 * tonari_merge_window_open:
 * @parent: a widget of the window that asks
 * @context: the context
 * @case_id: only pairs with somebody of that case in it, and the code of it is filled in; 0 for all
 * @code: (nullable): its code
 */
void tonari_merge_window_open (GtkWidget     *parent,
                               TonariContext *context,
                               gint64         case_id,
                               const char    *code);

G_END_DECLS
