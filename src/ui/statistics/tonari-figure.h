/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A figure that is only read, and can have the focus: neither a label nor a box takes it.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TONARI_TYPE_FIGURE (tonari_figure_get_type ())
G_DECLARE_FINAL_TYPE (TonariFigure, tonari_figure, TONARI, FIGURE, GtkWidget)

/** tonari_figure_new: (transfer floating): shows @label (transfer floating). */
GtkWidget *tonari_figure_new (GtkWidget *label);

G_END_DECLS
