/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One table on its way into the book: the worker fills it, the window reads it when the worker is done.
 */

#pragma once

#include "tonari-context.h"
#include "tonari-import-batch.h"
#include "tonari-store-import.h"

G_BEGIN_DECLS

/**
 * TonariImportJob:
 * @kind: what the table holds
 * @file: where it comes from
 * @bytes: (nullable): what it says, once it has been read; what was shown is what is taken
 * @update: whether its values replace those of the book
 * @today: day number
 * @now_utc: when the marks were made
 * @batch: (nullable): the table as it was read, with problems and changes
 * @counts: what became of its rows
 */
typedef struct
{
  gatomicrefcount ref_count;
  TonariImportKind kind;
  GFile *file;
  GBytes *bytes;
  gboolean update;
  int today;
  char *now_utc;
  TonariImportBatch *batch;
  TonariImportCounts counts;
} TonariImportJob;

/** tonari_import_job_new: (transfer full): a job for the context's today. */
TonariImportJob *tonari_import_job_new (TonariContext   *context,
                                        TonariImportKind kind,
                                        GFile           *file);

TonariImportJob *tonari_import_job_ref (TonariImportJob *self);
void tonari_import_job_unref (TonariImportJob *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariImportJob, tonari_import_job_unref)

/** tonari_import_job_has_changes_only: whether nothing is wrong with a refused table but that the book has other values, so that they could be taken over. */
gboolean tonari_import_job_has_changes_only (const TonariImportJob *self);

/** tonari_import_job_apply: takes the table into the book; @done gets the error that refuses it. */
void tonari_import_job_apply (TonariImportJob  *self,
                              TonariContext    *context,
                              TonariContextDone done,
                              gpointer          data);

/** tonari_import_job_try_update: reads the table anew and notes in its batch what the new values would change, without keeping any of it. */
void tonari_import_job_try_update (TonariImportJob  *self,
                                   TonariContext    *context,
                                   TonariContextDone done,
                                   gpointer          data);

G_END_DECLS
