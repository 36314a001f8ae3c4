/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The statistics (統計) of a fiscal year or of another time: tables of figures, how each is counted, and the cases behind
 * them; a year that was handed in is confirmed here, and what has changed since is named.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_STATISTICS_PAGE (tonari_statistics_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariStatisticsPage, tonari_statistics_page, TONARI, STATISTICS_PAGE, AdwBin)

/** tonari_statistics_page_new: (transfer floating): the page, a [iface@Page]. */
GtkWidget *tonari_statistics_page_new (TonariContext *context);

G_END_DECLS
