/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tonari_empty_new:
 * @icon: icon name
 * @title: translated
 * @description: (nullable): translated, what to do next
 * @button: (nullable): translated label of a button
 * @action: (nullable): the action it activates
 *
 * Returns: (transfer floating): an AdwStatusPage for a page without content
 */
GtkWidget *tonari_empty_new (const char *icon,
                             const char *title,
                             const char *description,
                             const char *button,
                             const char *action);

G_END_DECLS
