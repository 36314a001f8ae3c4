/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page of one class: sessions, attendance, themes, participants.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_PAGE (tonari_class_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassPage, tonari_class_page, TONARI, CLASS_PAGE, AdwBin)

/**
 * TonariClassPage::session-opened:
 * @page: the page
 * @session: row of the session
 *
 * The person opens a session.
 */

/** tonari_class_page_new: (transfer floating): the page. */
GtkWidget *tonari_class_page_new (TonariClassModel *model);

/** tonari_class_page_add: begins what can be added to the part that is shown; %FALSE where nothing can. */
gboolean tonari_class_page_add (TonariClassPage *self);

/** tonari_class_page_show: shows a part: `sessions`, `attendance`, `themes`, `participants` or `questions`. */
void tonari_class_page_show (TonariClassPage *self,
                             const char      *part);

/** tonari_class_page_grid: (transfer none): the grid of the attendance. */
GtkWidget *tonari_class_page_grid (TonariClassPage *self);

G_END_DECLS
