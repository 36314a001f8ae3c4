/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"
#include "tonari-search-kind.h"

G_BEGIN_DECLS

typedef struct _TonariSearchHit TonariSearchHit;

/**
 * TonariSearchSpan:
 * @start: first byte of a found piece in the excerpt
 * @end: first byte after it
 */
typedef struct
{
  guint start;
  guint end;
} TonariSearchSpan;

/**
 * TonariSearchHit:
 * @kind: what was found
 * @table: table of the row that was found
 * @row: the row
 * @case_id: row of the case to which it belongs, or 0
 * @code: (nullable): code of that case
 * @date: day of the row, unknown where it has none
 * @title: what the row is called: code and name of the case, name of an organisation, title of a meeting
 * @excerpt: the part of its text in which the words stand, as typed
 * @spans: (element-type TonariSearchSpan): where they stand in @excerpt, in order, without overlap
 *
 * One row found by a search over the whole book.
 */
struct _TonariSearchHit
{
  TonariSearchKind kind;
  char *table;
  gint64 row;
  gint64 case_id;
  char *code;
  TonariDate date;
  char *title;
  char *excerpt;
  GArray *spans;
};

/** tonari_search_hit_new: (transfer full): empty, with room for spans. */
TonariSearchHit *tonari_search_hit_new (void);

void tonari_search_hit_free (TonariSearchHit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSearchHit, tonari_search_hit_free)

/**
 * tonari_search_spans:
 * @text: a text as typed, UTF-8
 * @folded_words: folded words with white space between them, see tonari_fold()
 * @spans: (element-type TonariSearchSpan): takes where any of the words stands in @text, in order, without overlap
 *
 * Width, case and kana do not matter; a mark that is typed apart (ﾊﾞ) goes with its letter.
 */
void tonari_search_spans (const char *text,
                          const char *folded_words,
                          GArray     *spans);

/** tonari_search_hit_show: sets excerpt and spans from @text, lines as typed: the line in which the first of @folded_words stands, shortened around it; else the first line. */
void tonari_search_hit_show (TonariSearchHit *self,
                             const char      *text,
                             const char      *folded_words);

G_END_DECLS
