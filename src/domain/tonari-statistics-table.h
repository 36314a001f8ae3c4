/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-suppress.h"
#include "tonari-words.h"

G_BEGIN_DECLS

/**
 * TonariStatisticsUnit:
 * @TONARI_STATISTICS_UNIT_CONTACTS: 延（件）: contacts
 * @TONARI_STATISTICS_UNIT_MET: 延人員: people met, once in each contact
 * @TONARI_STATISTICS_UNIT_CASES: 実（ケース）: cases
 * @TONARI_STATISTICS_UNIT_PEOPLE: 実人員: people, each once
 * @TONARI_STATISTICS_UNIT_SESSIONS: 回: sessions
 * @TONARI_STATISTICS_UNIT_AVERAGE: 人／回: people a session
 *
 * What is counted.
 */
typedef enum
{
  TONARI_STATISTICS_UNIT_CONTACTS,
  TONARI_STATISTICS_UNIT_MET,
  TONARI_STATISTICS_UNIT_CASES,
  TONARI_STATISTICS_UNIT_PEOPLE,
  TONARI_STATISTICS_UNIT_SESSIONS,
  TONARI_STATISTICS_UNIT_AVERAGE,
} TonariStatisticsUnit;

extern const TonariWords tonari_statistics_unit_words;

/**
 * TonariStatisticsRowKind:
 * @TONARI_STATISTICS_ROW_PART: a part; in a table with a total the parts together make it
 * @TONARI_STATISTICS_ROW_TOTAL: the total of the parts; the last of them, or the only row
 * @TONARI_STATISTICS_ROW_AGAIN: 再掲: counted among the parts already
 * @TONARI_STATISTICS_ROW_OUTSIDE: 外の行: a line of its own, not in the total
 *
 * What a row is beside the others.
 */
typedef enum
{
  TONARI_STATISTICS_ROW_PART,
  TONARI_STATISTICS_ROW_TOTAL,
  TONARI_STATISTICS_ROW_AGAIN,
  TONARI_STATISTICS_ROW_OUTSIDE,
} TonariStatisticsRowKind;

extern const TonariWords tonari_statistics_row_words;

/**
 * TonariStatisticsCell:
 * @value: a whole number, or a mean rounded to one decimal; NaN where there is none (a mean of nothing)
 * @hidden: it is not to be shown: the reader sees a sign for it, never nought and never nothing
 */
typedef struct
{
  double value;
  gboolean hidden;
} TonariStatisticsCell;

typedef struct _TonariStatisticsRow TonariStatisticsRow;

/**
 * TonariStatisticsRow:
 * @token: short English, unique in its table
 * @label: translated; the unit stands in it where the rows of the table have unlike units
 * @kind: what it is beside the others
 * @unit: what is counted
 * @cells: (array): one for each column of the statistics
 */
struct _TonariStatisticsRow
{
  char *token;
  char *label;
  TonariStatisticsRowKind kind;
  TonariStatisticsUnit unit;
  TonariStatisticsCell *cells;
};

typedef struct _TonariStatisticsTable TonariStatisticsTable;

/**
 * TonariStatisticsTable:
 * @token: short English, unique among the tables
 * @title: translated heading, with its unit where all rows have the same
 * @note: (nullable): translated: how it is counted, for under the table
 * @rows: (element-type TonariStatisticsRow): in the order in which they are shown
 * @n_columns: how many cells a row has
 */
struct _TonariStatisticsTable
{
  char *token;
  char *title;
  char *note;
  GPtrArray *rows;
  guint n_columns;
};

/** tonari_statistics_table_new: (transfer full): without rows. */
TonariStatisticsTable *tonari_statistics_table_new (const char *token,
                                                    const char *title,
                                                    const char *note,
                                                    guint       n_columns);
void tonari_statistics_table_free (TonariStatisticsTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatisticsTable, tonari_statistics_table_free)

/** tonari_statistics_table_add: (transfer none): a row of noughts at the end. */
TonariStatisticsRow *tonari_statistics_table_add (TonariStatisticsTable  *self,
                                                  const char             *token,
                                                  const char             *label,
                                                  TonariStatisticsRowKind kind,
                                                  TonariStatisticsUnit    unit);

/** tonari_statistics_table_row: (transfer none) (nullable): the row of that token. */
TonariStatisticsRow *tonari_statistics_table_row (const TonariStatisticsTable *self,
                                                  const char                  *token);

/**
 * tonari_statistics_cell_text:
 * @row: a row
 * @column: its column, from 0
 *
 * Returns: (transfer full): as a person reads it: `12`, `3.5`, `–` for none, `×` where it is hidden
 */
char *tonari_statistics_cell_text (const TonariStatisticsRow *row,
                                   guint                      column);

G_END_DECLS
