/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All versions of all curricula, and how much hangs on each.
 */

#pragma once

#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariCurriculaData:
 * @curricula: (element-type TonariCurriculum): all versions, in the order of the book
 * @n_classes: how many classes go by each, by row
 * @n_modules: how many themes each has, by row
 *
 * What the page of the curricula shows, read at one time.
 */
typedef struct
{
  GPtrArray *curricula;
  GHashTable *n_classes;
  GHashTable *n_modules;
} TonariCurriculaData;

TonariCurriculaData *tonari_curricula_data_copy (const TonariCurriculaData *self);
void tonari_curricula_data_free (TonariCurriculaData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCurriculaData, tonari_curricula_data_free)

/** tonari_curricula_data_classes: how many classes go by a version; 0 for a %NULL @self. */
guint tonari_curricula_data_classes (const TonariCurriculaData *self,
                                     gint64                     curriculum);

/** tonari_curricula_data_modules: how many themes a version has; 0 for a %NULL @self. */
guint tonari_curricula_data_modules (const TonariCurriculaData *self,
                                     gint64                     curriculum);

/** tonari_curricula_data_load: a [callback@StoreFunc]; answers a #TonariCurriculaData. */
gpointer tonari_curricula_data_load (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

G_END_DECLS
