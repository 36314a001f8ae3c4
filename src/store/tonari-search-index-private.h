/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The index of the search, and how a row comes into it.
 *
 * Every letter is a word of the index, and a piece of text is a phrase of them, so that any piece is found from
 * one letter up.  A letter goes in as a short number in ASCII letters: a tokenizer that knows letters would leave out
 * marks, and emoji that are younger than it is.  White space is a word of its own, so that no piece reaches over it.
 * The index keeps no text (`content=''`): the rows have it.
 *
 * Its lines are numbered so that the newest can be read first and one part of the book alone:
 *
 *      62    60 59        32 31     26 25       0
 *     ┌────────┬────────────┬─────────┬──────────┐
 *     │ group  │ day number │ kind    │ row      │
 *     └────────┴────────────┴─────────┴──────────┘
 *
 * A row that an action changes is noted with the text it had, and indexed when the action ends, in the same
 * transaction: once, however often it changed, and before anything is on disk.  Roads not taken: the trigram
 * tokenizer (finds nothing below three letters); triggers (SQL cannot fold); indexing at once (each save inside of
 * an action is a savepoint, and the engine writes its index out at every one).
 */

#pragma once

#include "tonari-db.h"
#include "tonari-entity.h"
#include "tonari-search-kind.h"

G_BEGIN_DECLS

/** TONARI_SEARCH_INDEX_VERSION: what makes the words of the index; a book with another number gets a new index when it is opened. */
#define TONARI_SEARCH_INDEX_VERSION 1

/* As few bits as will do: the engine stores the distance from line to line. */
#define TONARI_SEARCH_ROW_BITS 26
#define TONARI_SEARCH_KIND_BITS 6
#define TONARI_SEARCH_DAY_BITS 28

/**
 * TonariSearchGroup:
 *
 * The parts of the book, in the order of their lines.
 */
typedef enum
{
  TONARI_SEARCH_GROUP_OTHERS,
  TONARI_SEARCH_GROUP_CONFERENCES,
  TONARI_SEARCH_GROUP_RECORDS,
  TONARI_SEARCH_GROUP_CASES,
  TONARI_SEARCH_GROUP_PEOPLE,
} TonariSearchGroup;

#define TONARI_N_SEARCH_GROUPS (TONARI_SEARCH_GROUP_PEOPLE + 1)

/**
 * TonariSearchSource:
 * @entity: which rows
 * @group: the part of the book
 * @day: (nullable): column of its day
 * @case_of: (nullable): SQL for the row of its case, `t` being the row
 * @title: (nullable): SQL for a title where it has no case
 *
 * One kind of row that is searched.
 */
typedef struct
{
  const TonariEntity *entity;
  TonariSearchGroup group;
  const char *day;
  const char *case_of;
  const char *title;
} TonariSearchSource;

/** tonari_search_source: (transfer none): what is searched of @kind. */
const TonariSearchSource *tonari_search_source (TonariSearchKind kind);

/** tonari_search_kind_of_table: the kind that stands in @table; -1 for what is not searched. */
int tonari_search_kind_of_table (const char *table);

/** tonari_search_fields: (transfer full): the columns of @kind that hold text to be read, each with `t.` before it. */
char *tonari_search_fields (TonariSearchKind kind);

/** tonari_search_read: (transfer full): the text of a row, line by line, from the columns of tonari_search_fields() beginning at @column. */
char *tonari_search_read (TonariSearchKind kind,
                          TonariStatement *statement,
                          int              column);

/** tonari_search_append: appends to @words the index's words of @text, which is folded already. */
void tonari_search_append (GString    *words,
                           const char *folded);

/** tonari_search_line: number of the line of a row; @day is a day number, or 0. */
gint64 tonari_search_line (TonariSearchKind kind,
                           int              day,
                           gint64           row);

/** tonari_search_group_first: number of the first line of a group; the group ends before the next one's. */
gint64 tonari_search_group_first (TonariSearchGroup group);

/** tonari_search_index_before: a row of @table is about to be changed. */
gboolean tonari_search_index_before (TonariDb   *db,
                                     const char *table,
                                     gint64      row,
                                     GError    **error);

/** tonari_search_index_inserted: a row of @table was written for the first time. */
void tonari_search_index_inserted (TonariDb   *db,
                                   const char *table,
                                   gint64      row);

/** tonari_search_index_write: brings all noted rows into the index; inside of the transaction that changed them. */
gboolean tonari_search_index_write (TonariDb *db,
                                    GError  **error);

/** tonari_search_index_forget: what was noted was taken back. */
void tonari_search_index_forget (TonariDb *db);

/** TonariSearchLineFunc: takes one line of the index; %FALSE with @error stops. */
typedef gboolean (*TonariSearchLineFunc) (TonariDb   *db,
                                          gint64      line,
                                          const char *words,
                                          gpointer    data,
                                          GError    **error);

/** tonari_search_index_each: calls @func for every row of @kind as the index has it. */
gboolean tonari_search_index_each (TonariDb            *db,
                                   TonariSearchKind     kind,
                                   TonariSearchLineFunc func,
                                   gpointer             data,
                                   GError             **error);

/** tonari_search_index_add: a #TonariSearchLineFunc that writes the line. */
gboolean tonari_search_index_add (TonariDb   *db,
                                  gint64      line,
                                  const char *words,
                                  gpointer    data,
                                  GError    **error);

/** tonari_search_index_ensure: makes the index when the book has none of this version. */
gboolean tonari_search_index_ensure (TonariDb *db,
                                     GError  **error);

/** tonari_search_index_check: whether the index says of every row what stands in it; only reads. */
gboolean tonari_search_index_check (TonariDb *db,
                                    gboolean *agrees,
                                    GError  **error);

G_END_DECLS
