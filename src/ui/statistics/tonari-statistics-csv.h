/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-statistics.h"

G_BEGIN_DECLS

/** tonari_statistics_save_csv: asks where to, and writes all tables as they are shown. */
void tonari_statistics_save_csv (GtkWidget              *from,
                                 TonariContext          *context,
                                 const TonariStatistics *statistics);

G_END_DECLS
