/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_text_size: how large the letters of @widget are in pixels, with large text if the person has chosen it; what draws its own words takes their size from here. */
double tonari_text_size (GtkWidget *widget);

G_END_DECLS
