/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-import.h"

G_BEGIN_DECLS

/* How a row fared; a problem was blamed on the batch, an error ends everything. */
typedef enum
{
  IMPORT_PROBLEM,
  IMPORT_ADDED,
  IMPORT_UNCHANGED,
  IMPORT_UPDATED,
  IMPORT_ERROR,
} ImportOutcome;

typedef struct _ImportClasses ImportClasses;

/*
 * Import: an import under way.
 *
 * What the book holds is read once and only as far as the file speaks of it: cases by code, and the dated rows
 * of those cases that occur.
 */
typedef struct
{
  TonariDb *db;
  TonariImportBatch *batch;
  const TonariImportOptions *options;
  gint64 staff;
  guint n_changed;
  GHashTable *cases;         /* folded code → TonariCase */
  GHashTable *staff_by_name; /* name → gint64 * */
  GHashTable *organisations; /* name → TonariOrganisation */
  GHashTable *relatives;     /* row of a case → GPtrArray of ImportRelative */
  GHashTable *seen;          /* identity → first row of the file that has it */
  GHashTable *loaded_cases;  /* rows of cases whose dated rows are counted */
  GHashTable *existing;      /* identity of a dated row → how many the book has */
  GHashTable *used;          /* identity of a dated row → how many the file had so far */
  ImportClasses *classes;
} Import;

typedef struct
{
  TonariRelative *relative;
  TonariPerson *person;
} ImportRelative;

/* The case that the row names; NULL with a problem blamed. */
TonariCase *tonari_import_find_case (Import *self, const TonariImportRow *row);

/* The relatives of a case (0: those without one), read once; NULL with @error. */
GPtrArray *tonari_import_relatives (Import *self, gint64 case_id, GError **error);

/* A row id as a key of a hash table. */
gint64 *tonari_import_key (gint64 id);

/* The row of a worker, made when missing; 0 for no name. */
gboolean tonari_import_find_staff (Import *self, const char *name, gint64 *id, GError **error);

/* A key of names: width, case, kana and white space do not tell people apart. */
char *tonari_import_name_key (const char *name);

/*
 * The first row of the file under this identity.  Returns FALSE when the row is done with: *outcome then says
 * how it fared, as an equal one again or as one with other values.
 */
gboolean tonari_import_first_of_file (Import *self, TonariImportRow *row, char *identity, ImportOutcome *outcome);

/*
 * Compares the columns of the file with what the book has and, where that is asked for, takes them over.
 * @person may be NULL.  IMPORT_UPDATED: the rows are changed, but not saved.
 */
ImportOutcome tonari_import_merge (Import *self, TonariImportRow *row, gpointer main, gpointer person);

/* Blames a value that the book has otherwise. */
void tonari_import_blame_changed (Import *self, const TonariImportRow *row, const char *name, const char *value);

/* One row of each kind. */
ImportOutcome tonari_import_organisation_row (Import *self, TonariImportRow *row, GError **error);
ImportOutcome tonari_import_case_row (Import *self, TonariImportRow *row, GError **error);
ImportOutcome tonari_import_relative_row (Import *self, TonariImportRow *row, GError **error);
ImportOutcome tonari_import_dated_row (Import *self, TonariImportRow *row, GError **error);

/* Classes, their sessions, attendance and ease. */
ImportClasses *tonari_import_classes_new (void);
void tonari_import_classes_free (ImportClasses *self);
ImportOutcome tonari_import_class_row (Import *self, TonariImportRow *row, GError **error);
ImportOutcome tonari_import_attendance_row (Import *self, TonariImportRow *row, GError **error);
gboolean tonari_import_classes_finish (Import *self, GError **error);

G_END_DECLS
