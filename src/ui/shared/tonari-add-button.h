/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tonari_add_button_new:
 * @label: translated label, without mnemonic: 「新しい教室」
 * @action: the action that it runs, such as `win.add`
 *
 * The button of a page's header bar that makes a new row; alike on every page, and its tooltip names Ctrl+N.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *tonari_add_button_new (const char *label,
                                  const char *action);

G_END_DECLS
