/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The tables of fields from which the editors of the case page are made.
 */

#pragma once

#include "tonari-case-checks.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/**
 * TonariCaseTable:
 * @entity: which kind of row
 * @title_new: title of the editor for a new row, translatable
 * @title_edit: title for one that is there
 * @rows: the rows
 * @n_rows: how many
 * @check: (nullable): what it will not take
 * @deleted: translatable, for the history: what deleting one is called
 * @said_deleted: translatable: what the toast says
 */
typedef struct
{
  const TonariEntity *entity;
  const char *title_new;
  const char *title_edit;
  const TonariEditorRow *rows;
  guint n_rows;
  TonariEditorCheck check;
  const char *deleted;
  const char *said_deleted;
} TonariCaseTable;

/** tonari_case_tables_find: (transfer none) (nullable): the table for rows of @table. */
const TonariCaseTable *tonari_case_tables_find (const char *table);

/** tonari_case_tables_all: (transfer none): all of them. */
const TonariCaseTable *tonari_case_tables_all (guint *n_tables);

/** tonari_case_tables_person: (transfer none): the rows of a person, as the part of a case or of a relative. */
const TonariEditorRow *tonari_case_tables_person (gboolean of_case,
                                                  guint   *n_rows);

G_END_DECLS
