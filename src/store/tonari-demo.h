/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "tonari-db.h"

G_BEGIN_DECLS

/**
 * TonariDemoOptions:
 * @cases: how many cases, at least 12 for the full set of stories
 * @records: how many records in all, 0 for as many as the stories have
 * @years: over how many years, 10 upwards for the full set
 * @seed: fixes everything
 * @today: day number on which the example ends
 */
typedef struct
{
  guint cases;
  guint records;
  guint years;
  guint seed;
  int today;
} TonariDemoOptions;

/** TONARI_DEMO_DEFAULTS: 12 stories, seed 1; @today is to be set. */
#define TONARI_DEMO_DEFAULTS ((TonariDemoOptions){ 12, 0, 12, 1, 0 })

/**
 * tonari_demo_fill:
 * @db: a new, empty book
 * @options: how much
 * @cancellable: (nullable): a cancellable
 * @error: where to put a [error@StoreError]
 *
 * Fills a book with a fictional office.  It sets the setting `fictional`, and every page of such a book says so.
 */
gboolean tonari_demo_fill (TonariDb                *db,
                           const TonariDemoOptions *options,
                           GCancellable            *cancellable,
                           GError                 **error);

G_END_DECLS
