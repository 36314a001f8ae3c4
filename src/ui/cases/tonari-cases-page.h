/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page ケース of the sidebar: the register, and behind it the page of a case.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASES_PAGE (tonari_cases_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariCasesPage, tonari_cases_page, TONARI, CASES_PAGE, AdwBin)

/** tonari_cases_page_new: (transfer floating): the page; implements #TonariPage. */
GtkWidget *tonari_cases_page_new (TonariContext *context);

G_END_DECLS
