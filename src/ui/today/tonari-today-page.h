/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Today (今日): what the day brings, and whom one might think of.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_TODAY_PAGE (tonari_today_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariTodayPage, tonari_today_page, TONARI, TODAY_PAGE, AdwBin)

/** tonari_today_page_new: (transfer floating): the page, a [iface@Page]. */
GtkWidget *tonari_today_page_new (TonariContext *context);

G_END_DECLS
