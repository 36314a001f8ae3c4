/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the editors of walking beside have besides their fields: whom a reference offers, what the area lacks, the
 * signs at the end of visits, an earlier assessment to begin with.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/** tonari_case_walk_extras_rests_on_consent: whether the check of these rows gets the consent forms of the case. */
gboolean tonari_case_walk_extras_rests_on_consent (const TonariEntity *entity);

/** tonari_case_walk_extras_prefill: what is known beforehand of a new @row, whose day is already in it. */
void tonari_case_walk_extras_prefill (const TonariEntity    *entity,
                                      gpointer               row,
                                      const TonariCaseSheet *sheet);

/**
 * tonari_case_walk_extras_add:
 * @editor: an editor for a row of @entity
 * @context: the context
 * @sheet: the case
 * @entity: which kind of row
 * @row: the row that is edited
 *
 * Adds what belongs to that kind; nothing to others.
 */
void tonari_case_walk_extras_add (TonariEditor          *editor,
                                  TonariContext         *context,
                                  const TonariCaseSheet *sheet,
                                  const TonariEntity    *entity,
                                  gconstpointer          row);

G_END_DECLS
