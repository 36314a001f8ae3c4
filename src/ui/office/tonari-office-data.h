/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case-papers.h"
#include "tonari-db.h"

G_BEGIN_DECLS

typedef struct _TonariOfficeData TonariOfficeData;

/**
 * TonariOfficeData:
 * @ref_count: owners
 * @rows: meetings with all that belongs to them, knowledge, gaps, hand-overs, staff and organisations
 * @cases: (element-type gint64 utf8): the cases that those speak of, by row: code and name
 * @codes: (element-type gint64 utf8): the same by their code alone
 *
 * Everything that the pages of the office's work show, read at once on the worker; nobody changes it afterwards.
 */
struct _TonariOfficeData
{
  gatomicrefcount ref_count;
  TonariCasePapers *rows;
  GHashTable *cases;
  GHashTable *codes;
};

/** tonari_office_data_ref: (transfer full): one more owner. */
TonariOfficeData *tonari_office_data_ref (TonariOfficeData *self);
void tonari_office_data_unref (TonariOfficeData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariOfficeData, tonari_office_data_unref)

/** tonari_office_data_load: a [callback@StoreFunc] without data; (transfer full) (nullable). */
gpointer tonari_office_data_load (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

/** tonari_office_data_rows: (transfer full): copies of the rows of @entity, the newest first, or in their own order with @as_is; with @meeting not 0 only those of that meeting. */
GPtrArray *tonari_office_data_rows (const TonariOfficeData *self,
                                    const TonariEntity     *entity,
                                    gint64                  meeting,
                                    gboolean                as_is);

/** tonari_office_data_newest: the row of @rows that is not among @before (nullable) and was written after all of those; 0 for none. For the focus, which goes to what was just added. */
gint64 tonari_office_data_newest (const GPtrArray *before,
                                  const GPtrArray *rows);

/** tonari_office_data_row: (transfer none) (nullable): the row of @entity with that id. */
gconstpointer tonari_office_data_row (const TonariOfficeData *self,
                                      const TonariEntity     *entity,
                                      gint64                  id);

/** tonari_office_data_name: (transfer none) (nullable): what a row of `staff`, `organisations` or `cases` is called. */
const char *tonari_office_data_name (const TonariOfficeData *self,
                                     const char             *table,
                                     gint64                  id);

G_END_DECLS
