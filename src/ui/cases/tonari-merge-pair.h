/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MERGE_PAIR (tonari_merge_pair_get_type ())
G_DECLARE_FINAL_TYPE (TonariMergePair, tonari_merge_pair, TONARI, MERGE_PAIR, AdwBin)

/**
 * TonariMergePair::done:
 * @pair: the page
 *
 * They were merged, or found not to be the same.
 */

/** tonari_merge_pair_new: (transfer floating): two side by side, what would stay and what would move. */
GtkWidget *tonari_merge_pair_new (TonariContext  *context,
                                  TonariMergeKind kind,
                                  gint64          a,
                                  gint64          b);

G_END_DECLS
