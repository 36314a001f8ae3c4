/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The organisations of the area (関係機関): a table that can be searched, and the page of each.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_DIRECTORY_PAGE (tonari_directory_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariDirectoryPage, tonari_directory_page, TONARI, DIRECTORY_PAGE, AdwBin)

/** tonari_directory_page_new: (transfer floating): the page, a [iface@Page]. */
GtkWidget *tonari_directory_page_new (TonariContext *context);

G_END_DECLS
