/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-import-batch.h"

G_BEGIN_DECLS

/**
 * TonariCellType: how a cell is read.
 *
 * What a cell becomes is decided by the type, where it goes by part and field.
 */
typedef enum
{
  TONARI_CELL_TEXT,
  TONARI_CELL_DATE,
  TONARI_CELL_MOMENT,
  TONARI_CELL_TIME,
  TONARI_CELL_WORD,
  TONARI_CELL_YES_NO,
  TONARI_CELL_SCALE,
  TONARI_CELL_MINUTES,
  TONARI_CELL_NUMBER,
  TONARI_CELL_LIST,
  TONARI_CELL_STAGE,
  TONARI_CELL_STAFF,
} TonariCellType;

/**
 * TonariNeed:
 * @TONARI_NEED_NOTHING: the column may be missing
 * @TONARI_NEED_COLUMN: the column must be there, its cells may be empty
 * @TONARI_NEED_CELL: the column must be there and every cell filled
 */
typedef enum
{
  TONARI_NEED_NOTHING,
  TONARI_NEED_COLUMN,
  TONARI_NEED_CELL,
} TonariNeed;

/**
 * TonariColumnSpec:
 * @name: snake_case English name
 * @japanese: Japanese name
 * @aliases: other names, separated by `|`
 * @part: where the value goes
 * @field: the field there
 * @type: how a cell is read
 * @need: whether it must be there
 */
typedef struct
{
  const char *name;
  const char *japanese;
  const char *aliases;
  TonariImportPart part;
  const char *field;
  TonariCellType type;
  TonariNeed need;
} TonariColumnSpec;

/** tonari_import_columns: (transfer none) (array length=n_columns): the columns of a kind of file, in the order of the issue. */
const TonariColumnSpec *tonari_import_columns (TonariImportKind kind,
                                               guint           *n_columns);

/** tonari_column_spec_matches: whether @header (as a file writes it) names the column; width, case, kana and white space do not matter. */
gboolean tonari_column_spec_matches (const TonariColumnSpec *self,
                                     const char             *header);

G_END_DECLS
