/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is offered only while there is something to do with it, as a search over a list that may be empty.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tonari_offered_set:
 * @widget: what is offered or not
 * @offered: whether it is shown
 * @instead: where the keys go if they were in @widget when it is not shown any more; GTK would lead them out of the page
 */
void tonari_offered_set (GtkWidget *widget,
                         gboolean   offered,
                         GtkWidget *instead);

G_END_DECLS
