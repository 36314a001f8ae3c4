/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-statistics-data.h"

G_BEGIN_DECLS

/** tonari_statistics_confirm_ask: asks whether what @data shows is to be confirmed, or no longer so where it is, and does it; undo takes it back. */
void tonari_statistics_confirm_ask (GtkWidget                  *from,
                                    TonariContext              *context,
                                    const TonariStatisticsData *data);

G_END_DECLS
