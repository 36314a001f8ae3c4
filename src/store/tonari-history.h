/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an action was and touched: for the undo menu and for pages that load again.
 */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

typedef struct _TonariTouched TonariTouched;

/**
 * TonariTouched:
 * @table: the table
 * @row: the row, or 0 when it were several of that table
 *
 * What an action changed.
 */
struct _TonariTouched
{
  char *table;
  gint64 row;
};

void tonari_touched_free (TonariTouched *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariTouched, tonari_touched_free)

/** tonari_store_action_touched: (transfer full) (nullable) (element-type TonariTouched): the tables that an action changed. */
GPtrArray *tonari_store_action_touched (TonariDb *db,
                                        gint64    action,
                                        GError  **error);

/** tonari_store_action_label: (transfer full) (nullable): what the person did. */
char *tonari_store_action_label (TonariDb *db,
                                 gint64    action,
                                 GError  **error);

G_END_DECLS
