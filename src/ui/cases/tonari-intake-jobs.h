/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the page of an intake lets the worker of the book do, and when there is something to do. The functions are
 * #TonariStoreFunc: a %NULL answer with an error is a refusal.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-db.h"
#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

/** tonari_intake_jobs_differ: whether @b must be written to become @a. */
gboolean tonari_intake_jobs_differ (const TonariIntakeSheet *a,
                                    const TonariIntakeSheet *b);

/** tonari_intake_jobs_begin: (transfer full): the sheet of a #TonariIntakeSeed. */
gpointer tonari_intake_jobs_begin (TonariDb     *db,
                                   gpointer      data,
                                   GCancellable *cancellable,
                                   GError      **error);

/** tonari_intake_jobs_sheet: (transfer full): the sheet of an intake, by its id (gint64). */
gpointer tonari_intake_jobs_sheet (TonariDb     *db,
                                   gpointer      data,
                                   GCancellable *cancellable,
                                   GError      **error);

/** tonari_intake_jobs_save: (transfer full): the #TonariIntakeSheet as it was saved. */
gpointer tonari_intake_jobs_save (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

/** tonari_intake_jobs_finish: (transfer full): the #TonariIntakeSheet, finished on the day that stands in its intake. */
gpointer tonari_intake_jobs_finish (TonariDb     *db,
                                    gpointer      data,
                                    GCancellable *cancellable,
                                    GError      **error);

/** tonari_intake_jobs_discard: (nullable): always %NULL; takes an intake (gint64) away with the case it has begun. */
gpointer tonari_intake_jobs_discard (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

G_END_DECLS
