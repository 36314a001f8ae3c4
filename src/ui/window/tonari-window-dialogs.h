/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/** tonari_window_dialogs_preferences: opens the preferences over @parent; they know where the backups of the open book lie. */
void tonari_window_dialogs_preferences (GtkWindow     *parent,
                                        TonariContext *context);

/** tonari_window_dialogs_shortcuts: opens the list of keys over @parent. */
void tonari_window_dialogs_shortcuts (GtkWindow *parent);

G_END_DECLS
