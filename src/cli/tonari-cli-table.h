/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A list as text, CSV or JSON: the same cells in the same order, in three forms.
 *
 * Rows go out as they come, so that half a million of them need no memory; only the text form holds the first
 * rows back until it knows how wide its columns are.
 */

#pragma once

#include "tonari-cli-output.h"
#include "tonari-date.h"
#include "tonari-words.h"

G_BEGIN_DECLS

/** TonariCliFormat: in the order of `text|csv|json`. */
typedef enum
{
  TONARI_CLI_FORMAT_TEXT,
  TONARI_CLI_FORMAT_CSV,
  TONARI_CLI_FORMAT_JSON,
} TonariCliFormat;

/**
 * TonariCliColumn:
 * @key: JSON key and CSV header
 * @label: heading of the text form, untranslated
 */
typedef struct
{
  const char *key;
  const char *label;
} TonariCliColumn;

typedef struct _TonariCliTable TonariCliTable;

/** tonari_cli_table_new: (transfer full): @output and @columns must outlive it. */
TonariCliTable *tonari_cli_table_new (TonariCliOutput       *output,
                                      TonariCliFormat        format,
                                      const TonariCliColumn *columns,
                                      guint                  n_columns);

void tonari_cli_table_free (TonariCliTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCliTable, tonari_cli_table_free)

/** tonari_cli_table_begin_row: then one call for each column. */
void tonari_cli_table_begin_row (TonariCliTable *self);
void tonari_cli_table_end_row (TonariCliTable *self);

void tonari_cli_table_int (TonariCliTable *self, gint64 value);
/** tonari_cli_table_number: a whole number or a fraction; NaN for what is not known or not shown. */
void tonari_cli_table_number (TonariCliTable *self, double value);
void tonari_cli_table_text (TonariCliTable *self, const char *value);
void tonari_cli_table_bool (TonariCliTable *self, gboolean value);
void tonari_cli_table_date (TonariCliTable *self, TonariDate value);
void tonari_cli_table_moment (TonariCliTable *self, TonariMoment value);
void tonari_cli_table_time (TonariCliTable *self, gint64 minute);
void tonari_cli_table_word (TonariCliTable *self, const TonariWords *words, int value);
void tonari_cli_table_strv (TonariCliTable *self, const char *const *values);

/** tonari_cli_table_finish: what stands after the last row. */
void tonari_cli_table_finish (TonariCliTable *self);

/** tonari_cli_text_width: columns of a terminal that @text takes; wide characters take two. */
guint tonari_cli_text_width (const char *text);

/** tonari_cli_append_padded: @text and as many spaces as make it @width wide. */
void tonari_cli_append_padded (GString    *out,
                               const char *text,
                               guint       width);

G_END_DECLS
