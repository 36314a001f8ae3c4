/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A line that says which key does what: small key caps with their meaning, wrapping where it must.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_key_legend_new: (transfer floating): an empty line; @name is its accessible name. */
GtkWidget *tonari_key_legend_new (const char *name);

/** tonari_key_legend_add: one key and what it does, both translated. */
void tonari_key_legend_add (GtkWidget  *legend,
                            const char *key,
                            const char *meaning);

G_END_DECLS
