/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What every record of the field has in common: it is a plain C struct, it can be made
 * empty, copied and freed, and its fields have names.
 *
 * A description beside the struct says the fields once; making, copying, freeing, comparing,
 * saving, history, undo and import all read that description, so that a new field is written
 * in one place and cannot be forgotten in another.  The road not taken: a GObject per record
 * (they do not cross threads) and hand-written copies (twenty-four chances to forget one).
 */

#pragma once

#include <math.h>

#include <glib.h>

#include "tonari-date.h"
#include "tonari-words.h"

G_BEGIN_DECLS

/** TONARI_INT_UNKNOWN: an unknown %TONARI_FIELD_INT; all of ours count from 0 upwards. */
#define TONARI_INT_UNKNOWN G_GINT64_CONSTANT (-1)

/**
 * TonariRow:
 * @id: key inside the book, 0 while it was never saved
 * @version: how often it was saved; a save of an older version is refused
 *
 * The first member of every entity.
 */
typedef struct
{
  gint64 id;
  gint64 version;
} TonariRow;

/**
 * TonariFieldKind:
 * @TONARI_FIELD_TEXT: `char *`, %NULL when empty
 * @TONARI_FIELD_DATE: `TonariDate`; two columns, `name` and `name_precision`
 * @TONARI_FIELD_MOMENT: `TonariMoment`; two columns, `name` and `name_precision`
 * @TONARI_FIELD_INT: `gint64`, %TONARI_INT_UNKNOWN when unknown
 * @TONARI_FIELD_REAL: `double`, NaN when unknown
 * @TONARI_FIELD_BOOL: `gboolean`
 * @TONARI_FIELD_REF: `gint64`, a row's id, 0 for none
 * @TONARI_FIELD_ENUM: an enumeration, stored as its token
 * @TONARI_FIELD_STRV: `GStrv`, never %NULL, stored as a JSON array
 */
typedef enum
{
  TONARI_FIELD_TEXT,
  TONARI_FIELD_DATE,
  TONARI_FIELD_MOMENT,
  TONARI_FIELD_INT,
  TONARI_FIELD_REAL,
  TONARI_FIELD_BOOL,
  TONARI_FIELD_REF,
  TONARI_FIELD_ENUM,
  TONARI_FIELD_STRV,
} TonariFieldKind;

/**
 * TonariField:
 * @name: the member's and the column's name
 * @kind: what it is
 * @offset: where it lies in the struct
 * @words: the words of an enumeration
 * @table: the table that a reference points into
 */
typedef struct
{
  const char *name;
  TonariFieldKind kind;
  gsize offset;
  const TonariWords *words;
  const char *table;
} TonariField;

/**
 * TonariEntity:
 * @table: the table it is kept in
 * @size: size of the struct
 * @fields: (array length=n_fields): its fields in the order of the struct
 * @n_fields: how many
 * @free_row: frees one row; for arrays, which know nothing but the row
 */
typedef struct
{
  const char *table;
  gsize size;
  const TonariField *fields;
  guint n_fields;
  GDestroyNotify free_row;
} TonariEntity;

/** tonari_entity_new: (transfer full): an empty row: everything unknown, enumerations at their first word. */
gpointer tonari_entity_new (const TonariEntity *entity);

/** tonari_entity_copy: (transfer full) (nullable): a deep copy. */
gpointer tonari_entity_copy (const TonariEntity *entity,
                             gconstpointer       row);

/** tonari_entity_free: frees a row and what it owns; %NULL is fine. */
void tonari_entity_free (const TonariEntity *entity,
                         gpointer            row);

/** tonari_entity_equal: whether all fields are equal; id and version do not count. */
gboolean tonari_entity_equal (const TonariEntity *entity,
                              gconstpointer       a,
                              gconstpointer       b);

/** tonari_entity_field: (transfer none) (nullable): the field of that name. */
const TonariField *tonari_entity_field (const TonariEntity *entity,
                                        const char         *name);

/** tonari_field_equal: whether one field is the same in two rows. */
gboolean tonari_field_equal (const TonariField *field,
                             gconstpointer      a,
                             gconstpointer      b);

/** tonari_field_copy_value: copies one field from @from to @to, freeing what stood there. */
void tonari_field_copy_value (const TonariField *field,
                              gconstpointer      from,
                              gpointer           to);

/** TONARI_FIELD_PTR: where @field of @row lies, as a pointer to @type. */
#define TONARI_FIELD_PTR(field, row, type) ((type *) G_STRUCT_MEMBER_P ((row), (field)->offset))

#define TONARI_FIELD(Type, member, KIND) \
  { #member, TONARI_FIELD_##KIND, G_STRUCT_OFFSET (Type, member), NULL, NULL }
#define TONARI_WORDS_FIELD(Type, member, words) \
  { #member, TONARI_FIELD_ENUM, G_STRUCT_OFFSET (Type, member), &words, NULL }
#define TONARI_REF_FIELD(Type, member, table) \
  { #member, TONARI_FIELD_REF, G_STRUCT_OFFSET (Type, member), NULL, table }

#define TONARI_DECLARE_ENTITY(Type, prefix)           \
  extern const TonariEntity prefix##_entity;          \
  Type *prefix##_new (void);                          \
  Type *prefix##_copy (const Type *self);             \
  void prefix##_free (Type *self);                    \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Type, prefix##_free)

#define TONARI_DEFINE_ENTITY(Type, prefix, table, fields)                                            \
  static void prefix##_free_row (gpointer row) { tonari_entity_free (&prefix##_entity, row); }       \
  const TonariEntity prefix##_entity = { table, sizeof (Type), fields, G_N_ELEMENTS (fields),        \
                                         prefix##_free_row };                                        \
  Type *prefix##_new (void) { return tonari_entity_new (&prefix##_entity); }                         \
  Type *prefix##_copy (const Type *self) { return tonari_entity_copy (&prefix##_entity, self); }     \
  void prefix##_free (Type *self) { tonari_entity_free (&prefix##_entity, self); }

G_END_DECLS
