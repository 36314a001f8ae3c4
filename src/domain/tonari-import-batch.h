/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an imported file says, between the room that reads files and the room that keeps the book.
 *
 * The exchange room fills a batch from a file, the store applies it; neither knows the other, so what both
 * speak of stands here.  Rows carry their entity half made: what only the book can know (the row of a case,
 * of a staff member, of a session) stands beside it as text until it is applied.
 */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"
#include "tonari-person.h"

G_BEGIN_DECLS

/**
 * TonariImportKind:
 *
 * What a file holds.  Source: issue A, 7 and 8; contracts.md.
 */
typedef enum
{
  TONARI_IMPORT_DIRECTORY,
  TONARI_IMPORT_CASES,
  TONARI_IMPORT_RELATIVES,
  TONARI_IMPORT_RECORDS,
  TONARI_IMPORT_OBSERVATIONS,
  TONARI_IMPORT_PROBLEMS,
  TONARI_IMPORT_EPISODES,
  TONARI_IMPORT_TIES,
  TONARI_IMPORT_CLASSES,
  TONARI_IMPORT_ATTENDANCE,
  TONARI_IMPORT_STAGES,
  TONARI_IMPORT_CRISES,
  TONARI_IMPORT_CHANGES,
  TONARI_IMPORT_WATCHING,
  TONARI_IMPORT_TIE_CHANGES,
  TONARI_IMPORT_CHECKINS,
} TonariImportKind;

/** tonari_import_kind_words: tokens as the command line has them, labels as the window has them. */
extern const TonariWords tonari_import_kind_words;

/** tonari_import_kind_entity: (transfer none): the entity that a row of @kind becomes (sessions for classes, attendance for checkins). */
const TonariEntity *tonari_import_kind_entity (TonariImportKind kind);

/**
 * TonariImportPart:
 * @TONARI_IMPORT_PART_KEY: a member of [struct@ImportRow] itself
 * @TONARI_IMPORT_PART_MAIN: a field of the entity
 * @TONARI_IMPORT_PART_PERSON: a field of the person
 */
typedef enum
{
  TONARI_IMPORT_PART_KEY,
  TONARI_IMPORT_PART_MAIN,
  TONARI_IMPORT_PART_PERSON,
} TonariImportPart;

/**
 * TonariImportColumn:
 * @name: snake_case English name
 * @part: where its value lies
 * @field: name of the field there
 * @header: (nullable): as the file writes it; %NULL when the file has no such column
 * @label: the name by which to speak of it: @header, else the name in the file's own language
 */
typedef struct
{
  const char *name;
  TonariImportPart part;
  const char *field;
  char *header;
  char *label;
} TonariImportColumn;

/**
 * TonariImportProblem:
 * @line: line of the file, the header is 1
 * @header: column, `-` when it is none in particular
 * @reason: translated; says what to do
 */
typedef struct
{
  guint line;
  char *header;
  char *reason;
} TonariImportProblem;

/**
 * TonariImportChange:
 * @line: line of the file
 * @header: column
 * @before: (nullable): what the book has, as it is read; %NULL for nothing
 * @after: (nullable): what the file has instead
 *
 * A value that takes the place of the book's.
 */
typedef struct
{
  guint line;
  char *header;
  char *before;
  char *after;
} TonariImportChange;

/**
 * TonariImportRow:
 * @line: first line of the row in the file
 * @case_code: (nullable): code of the case
 * @class_title: (nullable): title of the class
 * @number: number of the session, unknown where the kind has none
 * @name: (nullable): name (or relation) of whoever was there
 * @edition: edition of a class
 * @staff: (nullable): name of the first worker
 * @second_staff: (nullable): name of the second one
 * @coordinator: (nullable): name of the coordinator
 * @key_worker: (nullable): name of the key worker
 * @main: the entity, references not yet filled
 * @person: (nullable): the person, for cases and relatives
 */
typedef struct
{
  guint line;
  char *case_code;
  char *class_title;
  gint64 number;
  char *name;
  TonariEdition edition;
  char *staff;
  char *second_staff;
  char *coordinator;
  char *key_worker;
  gpointer main;
  TonariPerson *person;
} TonariImportRow;

/**
 * TonariImportBatch:
 * @kind: what it holds
 * @columns: (element-type TonariImportColumn): all columns of the kind, also those that the file lacks
 * @rows: (element-type TonariImportRow): the rows that could be read
 * @problems: (element-type TonariImportProblem): what could not; any of them and nothing is taken
 * @skipped: (element-type utf8): columns of the file that nobody knows
 * @changes: (element-type TonariImportChange): values that replace those of the book, in the order of the file
 *
 * A file, read.
 */
typedef struct
{
  TonariImportKind kind;
  GPtrArray *columns;
  GPtrArray *rows;
  GPtrArray *problems;
  GPtrArray *skipped;
  GPtrArray *changes;
} TonariImportBatch;

/** tonari_import_batch_new: (transfer full): an empty batch. */
TonariImportBatch *tonari_import_batch_new (TonariImportKind kind);

void tonari_import_batch_free (TonariImportBatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariImportBatch, tonari_import_batch_free)

/** tonari_import_row_new: (transfer full): an empty row of @kind. */
TonariImportRow *tonari_import_row_new (TonariImportKind kind,
                                        guint            line);

/** tonari_import_row_free: frees a row of @kind. */
void tonari_import_row_free (TonariImportKind kind,
                             TonariImportRow *self);

/** tonari_import_batch_column: (transfer none) (nullable): the column of that English name. */
const TonariImportColumn *tonari_import_batch_column (const TonariImportBatch *self,
                                                      const char              *name);

/** tonari_import_batch_has: whether the file has the column. */
gboolean tonari_import_batch_has (const TonariImportBatch *self,
                                  const char              *name);

/**
 * tonari_import_batch_blame:
 * @self: a batch
 * @line: line of the file
 * @name: (nullable): English name of the column, or %NULL for none in particular
 * @reason: (transfer full): what is wrong and what to do
 *
 * Adds a problem.
 */
void tonari_import_batch_blame (TonariImportBatch *self,
                                guint              line,
                                const char        *name,
                                char              *reason);

/**
 * tonari_import_batch_note_change:
 * @self: a batch
 * @line: line of the file
 * @name: English name of the column
 * @before: (transfer full) (nullable): what the book has
 * @after: (transfer full) (nullable): what the file has
 *
 * Notes a value that takes the place of the book's.
 */
void tonari_import_batch_note_change (TonariImportBatch *self,
                                      guint              line,
                                      const char        *name,
                                      char              *before,
                                      char              *after);

/** tonari_import_batch_sort_problems: by line; those of one line keep their order. */
void tonari_import_batch_sort_problems (TonariImportBatch *self);

/** tonari_import_problem_new: (transfer full): a problem; takes @reason over. */
TonariImportProblem *tonari_import_problem_new (guint       line,
                                                const char *header,
                                                char       *reason);

/** tonari_import_problem_format: (transfer full): `FILE:LINE:HEADER: reason`, in one line. */
char *tonari_import_problem_format (const TonariImportProblem *self,
                                    const char                *file);

G_END_DECLS
