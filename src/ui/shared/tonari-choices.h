/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Rows of a table as a person would name them: for choosing one.
 */

#pragma once

#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * TonariChoice:
 * @id: the row
 * @text: what it is called
 */
typedef struct
{
  gint64 id;
  char *text;
} TonariChoice;

void tonari_choice_free (TonariChoice *self);

/** tonari_choices_add: appends a choice to @choices, a `GPtrArray` of [struct@Choice]; takes @text. */
void tonari_choices_add (GPtrArray *choices,
                         gint64     id,
                         char      *text);

/**
 * tonari_choices_load:
 * @context: the context
 * @table: a table of entities
 * @column: (nullable): a reference of it that must equal @value
 * @value: a row
 * @cancellable: (nullable): a cancellable
 * @done: gets a `GPtrArray` of [struct@Choice] as the row, freed afterwards
 * @data: for @done
 *
 * Reads the rows on the worker, in their natural order; staff members who have left
 * are not among them.
 */
void tonari_choices_load (TonariContext    *context,
                          const char       *table,
                          const char       *column,
                          gint64            value,
                          GCancellable     *cancellable,
                          TonariContextDone done,
                          gpointer          data);

G_END_DECLS
