/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The curricula of the house: editions, their versions, the themes of each.
 *
 * The user came to look up what a version teaches, or to make the next version from it; what a class goes by stays as
 * it was.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CURRICULA_PAGE (tonari_curricula_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariCurriculaPage, tonari_curricula_page, TONARI, CURRICULA_PAGE, AdwBin)

/**
 * TonariCurriculaPage::shown:
 * @page: the page
 *
 * Another version is shown, or the list again: title and way back are others now.
 */

/** tonari_curricula_page_new: (transfer floating): the page, with the list of all versions. */
GtkWidget *tonari_curricula_page_new (TonariContext *context);

/** tonari_curricula_page_show: shows the version of this row; 0 shows the list. */
void tonari_curricula_page_show (TonariCurriculaPage *self,
                                 gint64               curriculum);

/** tonari_curricula_page_shown: row of the version that is shown, 0 for the list. */
gint64 tonari_curricula_page_shown (TonariCurriculaPage *self);

/** tonari_curricula_page_title: (transfer full): what stands in the header bar. */
char *tonari_curricula_page_title (TonariCurriculaPage *self);

/** tonari_curricula_page_add: Ctrl+N: a new curriculum, or a new theme of the version that is shown. */
void tonari_curricula_page_add (TonariCurriculaPage *self);

G_END_DECLS
