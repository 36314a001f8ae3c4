/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Those we want to keep in mind (気にかけたい方): whoever begins the day came to see who has not been seen, why one might
 * think of them, and to take the next step with one press.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CONCERN_LIST (tonari_concern_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariConcernList, tonari_concern_list, TONARI, CONCERN_LIST, AdwBin)

/** tonari_concern_list_new: (transfer floating): an empty list, not visible while it is; @with_class: each line names the class. */
GtkWidget *tonari_concern_list_new (TonariContext *context,
                                    gboolean       with_class);

/** tonari_concern_list_show: shows these; @concerns: (element-type TonariConcern) (transfer none), kept by a reference. */
void tonari_concern_list_show (TonariConcernList *self,
                               GPtrArray         *concerns);

G_END_DECLS
