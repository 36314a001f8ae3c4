/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The list of classes with a search entry above it.
 *
 * The user came to find again what was once said or given in a session, by any word of it that they remember.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_SEARCH (tonari_class_search_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassSearch, tonari_class_search, TONARI, CLASS_SEARCH, AdwBin)

/**
 * TonariClassSearch::opened:
 * @search: the search
 * @class_id: row of the class
 * @session: row of the session, 0 for the class itself
 *
 * A result was chosen.
 */

/** tonari_class_search_new: (transfer floating): the entry over @list, which stands there while nothing is searched. */
GtkWidget *tonari_class_search_new (TonariContext *context,
                                    GtkWidget     *list);

/** tonari_class_search_find: moves the focus into the entry. */
void tonari_class_search_find (TonariClassSearch *self);

/** tonari_class_search_set_text: searches for @text; "" shows the list again. */
void tonari_class_search_set_text (TonariClassSearch *self,
                                   const char        *text);

/** tonari_class_search_offer: whether there is anything to search in; else the entry is not shown. */
void tonari_class_search_offer (TonariClassSearch *self,
                                gboolean           offered);

G_END_DECLS
