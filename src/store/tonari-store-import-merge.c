/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is the same, what differs, and what is done about it.
 */

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"
#include "tonari-staff.h"
#include "tonari-store-import-private.h"

gint64 *
tonari_import_key (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

char *
tonari_import_name_key (const char *name)
{
  g_autofree char *folded = tonari_fold (name);
  GString *key = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (key, g_utf8_get_char (p));

  return g_string_free (key, FALSE);
}

/* Where a column's value lies: the fields of the entity, also those that a row first holds as a name. */
static const TonariField *
column_field (Import *self, const TonariImportColumn *column, gboolean *of_person)
{
  *of_person = column->part == TONARI_IMPORT_PART_PERSON;

  return tonari_entity_field (*of_person ? &tonari_person_entity
                                         : tonari_import_kind_entity (self->batch->kind),
                              column->field);
}

static char *
reference_text (Import *self, const TonariField *field, gint64 id)
{
  g_autoptr (TonariStaff) staff = NULL;

  if (id == 0 || !g_str_equal (field->table, tonari_staff_entity.table))
    return NULL;
  staff = tonari_store_get (self->db, &tonari_staff_entity, id, NULL);

  return staff != NULL ? g_strdup (staff->name) : NULL;
}

/* A value as people read it; NULL where there is none. */
static char *
value_text (Import *self, const TonariField *field, gpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      return g_strdup (*TONARI_FIELD_PTR (field, row, char *));
    case TONARI_FIELD_DATE:
      return tonari_date_format (*TONARI_FIELD_PTR (field, row, TonariDate), TONARI_DATE_ISO);
    case TONARI_FIELD_ENUM:
      return g_strdup (tonari_words_label (field->words, *TONARI_FIELD_PTR (field, row, int)));
    case TONARI_FIELD_STRV:
      return g_strjoinv ("・", *TONARI_FIELD_PTR (field, row, GStrv));
    case TONARI_FIELD_INT:
      if (*TONARI_FIELD_PTR (field, row, gint64) == TONARI_INT_UNKNOWN)
        return NULL;
      if (g_str_equal (field->name, "starts") || g_str_equal (field->name, "ends"))
        return tonari_time_format (*TONARI_FIELD_PTR (field, row, gint64));
      return g_strdup_printf ("%" G_GINT64_FORMAT, *TONARI_FIELD_PTR (field, row, gint64));
    case TONARI_FIELD_REAL:
      return isnan (*TONARI_FIELD_PTR (field, row, double))
                 ? g_strdup ("")
                 : g_strdup_printf ("%g", *TONARI_FIELD_PTR (field, row, double));
    case TONARI_FIELD_MOMENT:
      return tonari_moment_format (*TONARI_FIELD_PTR (field, row, TonariMoment), TONARI_DATE_ISO);
    case TONARI_FIELD_BOOL:
      return g_strdup (*TONARI_FIELD_PTR (field, row, gboolean) ? C_ ("import", "Yes") : C_ ("import", "No"));
    case TONARI_FIELD_REF:
      return reference_text (self, field, *TONARI_FIELD_PTR (field, row, gint64));
    default:
      g_assert_not_reached ();
    }
}

void
tonari_import_blame_changed (Import *self, const TonariImportRow *row, const char *name, const char *value)
{
  char *reason;

  /* Translators: keep the word “changed” beside its translation; other programs look for it. */
  if (value != NULL && *value != '\0')
    reason = g_strdup_printf (_ ("changed: the book has “%s” here; correct the file or the book"), value);
  else
    reason = g_strdup (_ ("changed: the book has another value here; correct the file or the book"));
  tonari_import_batch_blame (self->batch, row->line, name, reason);
  self->n_changed++;
}

gboolean
tonari_import_first_of_file (Import *self, TonariImportRow *row, char *identity, ImportOutcome *outcome)
{
  const TonariImportRow *first = g_hash_table_lookup (self->seen, identity);

  if (first == NULL)
    {
      g_hash_table_insert (self->seen, identity, row);
      return TRUE;
    }
  g_free (identity);

  *outcome = IMPORT_UNCHANGED;
  for (guint i = 0; i < self->batch->columns->len; i++)
    {
      const TonariImportColumn *column = self->batch->columns->pdata[i];
      gboolean of_person;
      const TonariField *field = column_field (self, column, &of_person);

      if (field == NULL || column->header == NULL)
        continue;
      if (of_person ? tonari_field_equal (field, first->person, row->person)
                    : tonari_field_equal (field, first->main, row->main))
        continue;
      tonari_import_batch_blame (
          self->batch, row->line, column->name,
          g_strdup_printf (_ ("line %u of this file says otherwise of the same; keep one "
                              "of the two lines"),
                           first->line));
      *outcome = IMPORT_PROBLEM;
      break;
    }

  return FALSE;
}

ImportOutcome
tonari_import_merge (Import *self, TonariImportRow *row, gpointer main, gpointer person)
{
  ImportOutcome outcome = IMPORT_UNCHANGED;

  for (guint i = 0; i < self->batch->columns->len; i++)
    {
      const TonariImportColumn *column = self->batch->columns->pdata[i];
      gboolean of_person;
      const TonariField *field = column_field (self, column, &of_person);
      gpointer mine = of_person ? person : main;
      gpointer theirs = of_person ? (gpointer) row->person : row->main;

      if (field == NULL || column->header == NULL || mine == NULL || tonari_field_equal (field, mine, theirs))
        continue;
      if (!self->options->update)
        {
          g_autofree char *value = value_text (self, field, mine);

          tonari_import_blame_changed (self, row, column->name, value);
          return IMPORT_PROBLEM;
        }
      tonari_import_batch_note_change (self->batch, row->line, column->name, value_text (self, field, mine),
                                       value_text (self, field, theirs));
      tonari_field_copy_value (field, theirs, mine);
      outcome = IMPORT_UPDATED;
    }

  return outcome;
}
