/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A record as a form on paper: what it is called at the left, what was written at the right; blank with room to write.
 *
 * A form is a table of fields, as an editor of the window is: a field that is added to a record is added to its paper by
 * one line.
 */

#pragma once

#include "tonari-case-papers.h"
#include "tonari-paper-flow.h"

G_BEGIN_DECLS

/**
 * TonariFormRow:
 * @field: name of the entity's field; %NULL begins a part headed @label
 * @label: translatable label (N_())
 * @lines: how many lines are left to write on where nothing stands
 */
typedef struct
{
  const char *field;
  const char *label;
  guint lines;
} TonariFormRow;

/**
 * TonariFormStyle:
 * @TONARI_FORM_FILLED: what is empty has a line to write on
 * @TONARI_FORM_SHORT: what is empty is left out
 */
typedef enum
{
  TONARI_FORM_FILLED,
  TONARI_FORM_SHORT,
} TonariFormStyle;

/**
 * tonari_form_add:
 * @flow: where to
 * @papers: whom its references name
 * @entity: which kind of row
 * @row: (nullable): the row; %NULL for a blank form, on which choices stand with a box each
 * @rows: (array length=n_rows): the fields
 * @n_rows: how many
 * @style: what becomes of empty fields
 * @options: how dates are written
 */
void tonari_form_add (TonariFlow               *flow,
                      const TonariCasePapers   *papers,
                      const TonariEntity       *entity,
                      gconstpointer             row,
                      const TonariFormRow      *rows,
                      guint                     n_rows,
                      TonariFormStyle           style,
                      const TonariPaperOptions *options);

/** tonari_form_pair: one row of such a table; %NULL or "" as @value leaves @lines lines. */
void tonari_form_pair (TonariFlow *flow,
                       const char *label,
                       const char *value,
                       guint       lines);

/** tonari_form_table: begins the table of a form; tonari_form_add() does so itself. */
void tonari_form_table (TonariFlow *flow);

/** tonari_form_value: (transfer full): a field of @row in words, "" when it is empty. */
char *tonari_form_value (const TonariCasePapers   *papers,
                         const TonariField        *field,
                         gconstpointer             row,
                         const TonariPaperOptions *options);

/** tonari_form_day_short: (transfer full): a date as a narrow column of a table has room for, "" when unknown. */
char *tonari_form_day_short (TonariDate                date,
                             const TonariPaperOptions *options);

/** tonari_form_day: (transfer full): a date as the options have it, "" when unknown. */
char *tonari_form_day (TonariDate                date,
                       const TonariPaperOptions *options);

/** tonari_form_sign: a line to sign on, @height high, after @width for @what, both in points. */
void tonari_form_sign (TonariFlow *flow,
                       double      height,
                       double      width,
                       const char *what);

G_END_DECLS
