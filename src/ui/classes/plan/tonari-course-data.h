/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the course assistant reads and writes, as functions that run on the worker.
 */

#pragma once

#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariCourseData:
 * @curricula: (element-type TonariCurriculum): all versions, the newest of each edition first
 * @modules: (element-type TonariModule): the themes of all of them, in their order
 * @closing_days: (element-type TonariClosingDay): the office's own closing days
 *
 * What a class can be made of.
 */
typedef struct
{
  GPtrArray *curricula;
  GPtrArray *modules;
  GPtrArray *closing_days;
} TonariCourseData;

TonariCourseData *tonari_course_data_copy (const TonariCourseData *self);
void tonari_course_data_free (TonariCourseData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCourseData, tonari_course_data_free)

/** tonari_course_data_modules: (transfer container) (element-type TonariModule): the themes of one version. */
GPtrArray *tonari_course_data_modules (const TonariCourseData *self,
                                       gint64                  curriculum);

/** tonari_course_data_load: a [callback@StoreFunc]; answers a #TonariCourseData. */
gpointer tonari_course_data_load (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

/** tonari_course_data_make: a [callback@StoreFunc] over a #TonariCourse; answers a `gint64 *` with the row of the class. */
gpointer tonari_course_data_make (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

G_END_DECLS
