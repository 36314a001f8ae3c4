/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-statistics-wish.h"

G_BEGIN_DECLS

/** tonari_statistics_print_open: (transfer none) (nullable): the dialog from which the statistics are printed or become a PDF. */
GtkWindow *tonari_statistics_print_open (GtkWidget                  *from,
                                         TonariContext              *context,
                                         const TonariStatisticsWish *wish);

G_END_DECLS
