/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The window: sidebar, header bar, the pages of an open book, and what is told to the person.
 *
 *   ┌─────────────┬──────────────────────────────┐
 *   │ the book    │ ◧ ←      page title       ☰  │
 *   │ 今日        ├──────────────────────────────┤
 *   │ 教室        │ (banner of the example book) │
 *   │ ケース      │                              │
 *   │ 関係機関    │ page                         │
 *   │             │                              │
 *   │ who is here │                              │
 *   └─────────────┴──────────────────────────────┘
 *
 * Below 700 px the sidebar floats over the page and goes away by itself.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-page.h"

G_BEGIN_DECLS

#define TONARI_TYPE_WINDOW (tonari_window_get_type ())
G_DECLARE_FINAL_TYPE (TonariWindow, tonari_window, TONARI, WINDOW, AdwApplicationWindow)

/** tonari_window_new: (transfer none): a window without a book; @application and @settings may be %NULL in a test. */
TonariWindow *tonari_window_new (GtkApplication *application,
                                 GSettings      *settings);

/** tonari_window_open: opens a book. */
void tonari_window_open (TonariWindow *self,
                         const char   *path);

/** tonari_window_open_last: opens the book that was open last; when it is gone a dialog says so. */
void tonari_window_open_last (TonariWindow *self);

/** tonari_window_context: (transfer none): the context that all pages share. */
TonariContext *tonari_window_context (TonariWindow *self);

/** tonari_window_show_place: shows a page of the sidebar: `today`, `classes`, `cases`, `directory`. */
void tonari_window_show_place (TonariWindow *self,
                               const char   *place);

/** tonari_window_page: (transfer none) (nullable): the page that is seen; %NULL while no book is open. */
TonariPage *tonari_window_page (TonariWindow *self);

/** tonari_window_show_row: shows the page @place and there row @id of @table, see [vfunc@Page.show_row]; %FALSE when the page does not show such rows. */
gboolean tonari_window_show_row (TonariWindow *self,
                                 const char   *place,
                                 const char   *table,
                                 gint64        id);

G_END_DECLS
