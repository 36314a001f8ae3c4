/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How the rows of a case are said in a list: a first line and what stands under it.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * TonariCaseWords:
 * @context: (transfer none): how dates are written
 * @sheet: (transfer none) (nullable): names of staff and relatives
 *
 * What the functions below are handed over as data.
 */
typedef struct
{
  TonariContext *context;
  const TonariCaseSheet *sheet;
} TonariCaseWords;

typedef void (*TonariCaseDescribe) (gconstpointer row,
                                    char        **title,
                                    char        **subtitle,
                                    gpointer      data);

/** tonari_case_words_describe: (nullable): the function that says rows of @table; @data of each is a #TonariCaseWords. */
TonariCaseDescribe tonari_case_words_describe (const char *table);

/** tonari_case_words_connection: (transfer none): the words beside a connection: the step at or below @value. */
const char *tonari_case_words_connection (double value);

/** tonari_case_words_motivation: (transfer none): the words beside a motivation. */
const char *tonari_case_words_motivation (double value);

/** tonari_case_words_ease: (transfer none): the words beside a value of 安心. */
const char *tonari_case_words_ease (double value);

/** tonari_case_words_value: (transfer full): `6　頼れる人が二、三人`, or わからない. */
char *tonari_case_words_value (double       value,
                               const char *(*words) (double value));

/** tonari_case_words_span: (transfer full): from – to as people read it; an open end stays open. */
char *tonari_case_words_span (TonariContext *context,
                              TonariDate     from,
                              TonariDate     to);

/** tonari_case_words_append: appends @part (nullable) to @text, after @separator if there is something before it. */
void tonari_case_words_append (GString    *text,
                               const char *separator,
                               const char *part);

/** tonari_case_words_add: appends a line `label: value`; nothing while @value is empty. */
void tonari_case_words_add (GString    *text,
                            const char *label,
                            const char *value);

/** tonari_case_words_finish: (transfer full) (nullable): takes @text; %NULL when nothing was appended. */
char *tonari_case_words_finish (GString *text);

/** tonari_case_words_put: finishes @first and @second, which it takes, into @title and @subtitle. */
void tonari_case_words_put (char   **title,
                            char   **subtitle,
                            GString *first,
                            GString *second);

G_END_DECLS
