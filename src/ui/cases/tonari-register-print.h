/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * tonari_register_print_open:
 * @from: a widget of the window that asks
 * @context: the context
 * @cases: (transfer full) (element-type gint64): the cases in the order of the screen
 * @columns: (transfer full): tokens of the columns that are shown
 *
 * Opens the print dialog for the register just as it stands on the screen.
 *
 * Returns: (transfer none) (nullable): the dialog; %NULL while there is nothing to print
 */
GtkWindow *tonari_register_print_open (GtkWidget     *from,
                                       TonariContext *context,
                                       GArray        *cases,
                                       GStrv          columns);

G_END_DECLS
