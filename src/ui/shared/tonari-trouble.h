/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_trouble_show: tells an error in a dialog over @parent (nullable): what could not be done, why and the way out in @text, and @details (nullable) on request. */
void tonari_trouble_show (GtkWidget  *parent,
                          const char *heading,
                          const char *text,
                          const char *details);

G_END_DECLS
