/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The frame of a small dialog that is no editor: Cancel, title, one button that does it.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tonari_dialog_frame:
 * @window: an empty AdwWindow
 * @title: translated title
 * @accept: (nullable): translated label of the button that does it, with a mnemonic; without it there is Close alone
 * @content: (transfer floating): what stands under the header bar
 *
 * Builds the frame; Esc cancels, Ctrl+Return presses the button.
 *
 * Returns: (transfer none) (nullable): the button that does it
 */
GtkWidget *tonari_dialog_frame (AdwWindow  *window,
                                const char *title,
                                const char *accept,
                                GtkWidget  *content);

/** tonari_dialog_present: presents it, modal over the window of @parent. */
void tonari_dialog_present (GtkWindow *window,
                            GtkWidget *parent);

G_END_DECLS
