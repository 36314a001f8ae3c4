/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * JSON out: plain UTF-8, ISO dates, unknown is null, numbers are numbers, yes and no are true and false.
 * Source: contracts.md.
 *
 * Writes into a string that belongs to the caller, who may write it out and empty it at any time, so that a
 * long list never lies in memory as a whole.
 */

#pragma once

#include "tonari-date.h"

G_BEGIN_DECLS

/** TONARI_JSON_DEPTH: how deep arrays and objects may stand in one another. */
#define TONARI_JSON_DEPTH 16

/**
 * TonariJson:
 * @out: (transfer none): where the text goes
 * @depth: how many arrays and objects are open
 * @filled: whether each of them holds something already
 *
 * A writer; begin with tonari_json_init().
 */
typedef struct
{
  GString *out;
  guint depth;
  gboolean filled[TONARI_JSON_DEPTH];
} TonariJson;

/** tonari_json_init: begins to write into @out. */
void tonari_json_init (TonariJson *self,
                       GString    *out);

/* In all of these @key is NULL inside an array and at the top. */
void tonari_json_begin_array (TonariJson *self, const char *key);
void tonari_json_end_array (TonariJson *self);
void tonari_json_begin_object (TonariJson *self, const char *key);
void tonari_json_end_object (TonariJson *self);

/** tonari_json_string: a text, null for %NULL and for "". */
void tonari_json_string (TonariJson *self, const char *key, const char *value);

/** tonari_json_int: a whole number. */
void tonari_json_int (TonariJson *self, const char *key, gint64 value);

/** tonari_json_number: rounded to 6 decimals, as short as may be; null for NaN. */
void tonari_json_number (TonariJson *self, const char *key, double value);

void tonari_json_bool (TonariJson *self, const char *key, gboolean value);
void tonari_json_null (TonariJson *self, const char *key);

/** tonari_json_date: the first day as ISO, null when unknown; where it is not known to the day, a second key `KEY_precision` says how well. */
void tonari_json_date (TonariJson *self, const char *key, TonariDate value);

/** tonari_json_moment: YYYY-MM-DDTHH:MM, or the date alone; precision as in tonari_json_date(). */
void tonari_json_moment (TonariJson *self, const char *key, TonariMoment value);

/** tonari_json_strv: an array of texts. */
void tonari_json_strv (TonariJson *self, const char *key, const char *const *values);

/** tonari_json_format_number: (transfer full): a number as tonari_json_number() writes it. */
char *tonari_json_format_number (double value);

G_END_DECLS
