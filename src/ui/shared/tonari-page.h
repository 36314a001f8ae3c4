/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the window asks of each page of the sidebar.
 *
 * A page is a widget that holds its own list and detail (usually a GtkStack); the window owns the header
 * bar, the keys and the way back.  So a page says what stands in the title, whether there is a way back,
 * and does what Ctrl+N, Ctrl+F and Ctrl+P mean where the person is.  All functions are optional.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TONARI_TYPE_PAGE (tonari_page_get_type ())
G_DECLARE_INTERFACE (TonariPage, tonari_page, TONARI, PAGE, GtkWidget)

/**
 * TonariPageInterface:
 * @get_title: (transfer full) (nullable): what stands in the header bar now; %NULL is the name in the sidebar
 * @get_subtitle: (transfer full) (nullable): the small line under it
 * @can_go_back: whether the page shows something deeper than its list
 * @go_back: one step back; %FALSE at the top
 * @add: Ctrl+N: begins a new row of what is shown; %FALSE where nothing can be added
 * @find: Ctrl+F: moves the focus into the search entry; %FALSE without one
 * @print: Ctrl+P: prints what is shown; %FALSE where there is nothing to print
 * @show_row: shows row @id of @table (`cases`, `classes`, `sessions`, `organisations`; `enrolments` begins an intake for somebody in a class, `intakes` goes on with one, `intake_calls` makes a case of record @id, `intake_cases` opens the intake of case @id, `session_parts` shows what to prepare for session @id, `session_notices` whom to tell of class @id); %FALSE when the page does not show such rows
 * @get_case: row of the case that is shown, or on which the focus lies; 0 for none
 * @take_focus: moves the focus to where one begins; %FALSE while the page is still reading. Without it the first that can have it
 * @get_header_widget: (transfer none) (nullable): buttons for the end of the header bar, kept by the page
 * @get_help: (transfer none) (nullable): name of the page of the help about what is shown; %NULL begins at its first page
 */
struct _TonariPageInterface
{
  GTypeInterface parent;

  char *(*get_title) (TonariPage *self);
  char *(*get_subtitle) (TonariPage *self);
  gboolean (*can_go_back) (TonariPage *self);
  gboolean (*go_back) (TonariPage *self);
  gboolean (*add) (TonariPage *self);
  gboolean (*find) (TonariPage *self);
  gboolean (*print) (TonariPage *self);
  gboolean (*show_row) (TonariPage *self,
                        const char *table,
                        gint64      id);
  gint64 (*get_case) (TonariPage *self);
  gboolean (*take_focus) (TonariPage *self);
  GtkWidget *(*get_header_widget) (TonariPage *self);
  const char *(*get_help) (TonariPage *self);
};

/**
 * TonariPage::header-changed:
 * @page: the page
 *
 * Title, way back or header widget are others now.
 */

/** tonari_page_header_changed: emits [signal@Page::header-changed]. */
void tonari_page_header_changed (TonariPage *self);

char *tonari_page_get_title (TonariPage *self);
char *tonari_page_get_subtitle (TonariPage *self);
gboolean tonari_page_can_go_back (TonariPage *self);
gboolean tonari_page_go_back (TonariPage *self);
gboolean tonari_page_add (TonariPage *self);
gboolean tonari_page_find (TonariPage *self);
gboolean tonari_page_print (TonariPage *self);
gboolean tonari_page_show_row (TonariPage *self,
                               const char *table,
                               gint64      id);
gint64 tonari_page_get_case (TonariPage *self);
gboolean tonari_page_take_focus (TonariPage *self);
GtkWidget *tonari_page_get_header_widget (TonariPage *self);
const char *tonari_page_get_help (TonariPage *self);

G_END_DECLS
