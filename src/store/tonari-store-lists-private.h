/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the files that make the work lists share.
 */

#pragma once

#include "tonari-list-entry.h"
#include "tonari-store-lists.h"

G_BEGIN_DECLS

/** The columns with which every question of a list begins. */
enum
{
  TONARI_LIST_CASE,
  TONARI_LIST_PERSON,
  TONARI_LIST_RELATIVE,
  TONARI_LIST_CLASS,
  TONARI_LIST_ROW,
  TONARI_LIST_WHEN,
  TONARI_LIST_PRECISION,
  TONARI_LIST_CODE,
  TONARI_LIST_NAME,
  TONARI_LIST_DETAIL,
  TONARI_LIST_MORE,
};

/** tonari_list_entry_read: (transfer full): an entry from those columns. */
TonariListEntry *tonari_list_entry_read (TonariListKind   kind,
                                         TonariStatement *row);

/** tonari_store_list_meetings: adds to @entries the open cases in which the person was not met for a year, or only the mother was ever met. */
gboolean tonari_store_list_meetings (TonariDb       *db,
                                     TonariListKind  kind,
                                     int             today,
                                     GPtrArray      *entries,
                                     GError        **error);

G_END_DECLS
