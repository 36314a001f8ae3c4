/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Taking an imported file into the book: whole or not at all, and nothing twice.
 *
 * Identity (contracts.md): case = code; relative = case + name + relation; organisation = name; class = title;
 * session = class + number; attendance = class + session + relative; everything dated = case + all its
 * columns + its place among equal rows of the file.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-import-batch.h"

G_BEGIN_DECLS

/**
 * TonariImportOptions:
 * @update: other values under the same identity replace those of the book instead of being refused
 * @dry_run: everything is tried and nothing kept
 * @today: day number of today; a session with marks becomes held when it does not lie after it
 * @now_utc: (nullable): YYYY-MM-DDTHH:MM:SSZ, when the marks were made
 * @staff: (nullable): name of who imports, made when missing
 */
typedef struct
{
  gboolean update;
  gboolean dry_run;
  int today;
  const char *now_utc;
  const char *staff;
} TonariImportOptions;

/**
 * TonariImportCounts:
 * @added: rows of the file that are new to the book
 * @unchanged: rows that the book has already
 * @updated: rows that replaced other values
 * @changed: rows refused because the book has other values; with `update` they would be taken
 * @action: the action of the history, for tonari_store_undo(); 0 when nothing was changed
 */
typedef struct
{
  guint added;
  guint unchanged;
  guint updated;
  guint changed;
  gint64 action;
} TonariImportCounts;

/**
 * tonari_store_import:
 * @db: the book
 * @batch: the file, read; problems that only the book knows of are added to it
 * @options: how
 * @counts: (out): what became of the rows
 * @error: where to put a [error@StoreError]; CONSTRAINT when the batch has problems, and then nothing was taken
 *
 * Applies a file as one action of the history.
 */
gboolean tonari_store_import (TonariDb                  *db,
                              TonariImportBatch         *batch,
                              const TonariImportOptions *options,
                              TonariImportCounts        *counts,
                              GError                   **error);

G_END_DECLS
