/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All that the printed pages of a case are made from, read once.  The paper room reads no book.
 */

#pragma once

#include "tonari-case.h"
#include "tonari-person.h"

G_BEGIN_DECLS

typedef struct _TonariCasePapers TonariCasePapers;

/**
 * TonariCasePapers:
 * @acase: (nullable): the case; %NULL for a blank form
 * @person: (nullable): its person
 * @rows: (element-type utf8 GPtrArray): rows by table, each array as tonari_store_list() orders it
 */
struct _TonariCasePapers
{
  TonariCase *acase;
  TonariPerson *person;
  GHashTable *rows;
};

/** tonari_case_papers_new: (transfer full): of no case. */
TonariCasePapers *tonari_case_papers_new (void);
void tonari_case_papers_free (TonariCasePapers *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCasePapers, tonari_case_papers_free)

/** tonari_case_papers_take: takes @rows (with their free function) as those of @entity. */
void tonari_case_papers_take (TonariCasePapers   *self,
                              const TonariEntity *entity,
                              GPtrArray          *rows);

/** tonari_case_papers_rows: (transfer none): the rows of @entity, none where nothing was read. */
const GPtrArray *tonari_case_papers_rows (const TonariCasePapers *self,
                                          const TonariEntity     *entity);

/** tonari_case_papers_row: (transfer none) (nullable): the row of @entity with that id. */
gconstpointer tonari_case_papers_row (const TonariCasePapers *self,
                                      const TonariEntity     *entity,
                                      gint64                  id);

/** tonari_case_papers_latest: (transfer none) (nullable): the row of @entity whose day @field is the latest; of two of one day the one saved later. */
gconstpointer tonari_case_papers_latest (const TonariCasePapers *self,
                                         const TonariEntity     *entity,
                                         const char             *field);

/** tonari_case_papers_name: (transfer none) (nullable): what a row that may be referred to is called: the name of staff, a person, an organisation; a relative by their relation. */
const char *tonari_case_papers_name (const TonariCasePapers *self,
                                     const char             *table,
                                     gint64                  id);

G_END_DECLS
