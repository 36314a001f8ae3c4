/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_register_chip_text: (transfer full): one KEY=VALUE line of a filter in words. */
char *tonari_register_chip_text (const char *line);

/** tonari_register_chips_new: (transfer floating): a box for chips. */
GtkWidget *tonari_register_chips_new (void);

/** tonari_register_chips_show: one chip for each of @lines; @clicked is called with the chip, which has its line as data `line`. */
void tonari_register_chips_show (GtkWidget         *chips,
                                 const char *const *lines,
                                 GCallback          clicked);

G_END_DECLS
