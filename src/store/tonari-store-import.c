/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"
#include "tonari-organisation.h"
#include "tonari-record.h"
#include "tonari-store-import-private.h"
#include "tonari-store-settings.h"
#include "tonari-tie.h"

/* What makes a dated row itself, beside its case: all columns of its kind. */
static const char *const *
dated_fields (TonariImportKind kind)
{
  static const char *const records[] = { "at",           "method", "met",     "met_person",
                                         "accompany",    "solve",  "minutes", "staff",
                                         "second_staff", "text",   NULL };
  static const char *const observations[] = {
    "date", "connection", "motivation", "told", "view", "note", NULL
  };
  static const char *const problems[] = { "kind", "text", "start_on", "end_on", NULL };
  static const char *const episodes[] = { "title", "start_on", "end_on", NULL };
  static const char *const ties[] = { "name",     "kind", "start_on", "end_on",
                                      "received", "role", "made_by",  NULL };
  static const char *const stages[] = { "date", "model", "from_stage", "to_stage", "reason", NULL };
  static const char *const crises[] = { "date", "kind", "text", NULL };
  static const char *const changes[] = { "date", "whose", "text", NULL };
  static const char *const watching[] = { "start_on", "end_on", NULL };
  static const char *const tie_changes[] = { "date",    "kind",   "name",    "to_name",
                                             "consent", "reason", "grounds", NULL };

  switch (kind)
    {
    case TONARI_IMPORT_RECORDS:
      return records;
    case TONARI_IMPORT_OBSERVATIONS:
      return observations;
    case TONARI_IMPORT_PROBLEMS:
      return problems;
    case TONARI_IMPORT_EPISODES:
      return episodes;
    case TONARI_IMPORT_TIES:
      return ties;
    case TONARI_IMPORT_STAGES:
      return stages;
    case TONARI_IMPORT_CRISES:
      return crises;
    case TONARI_IMPORT_CHANGES:
      return changes;
    case TONARI_IMPORT_WATCHING:
      return watching;
    case TONARI_IMPORT_TIE_CHANGES:
      return tie_changes;
    case TONARI_IMPORT_DIRECTORY:
    case TONARI_IMPORT_CASES:
    case TONARI_IMPORT_RELATIVES:
    case TONARI_IMPORT_CLASSES:
    case TONARI_IMPORT_ATTENDANCE:
    case TONARI_IMPORT_CHECKINS:
      return NULL;
    default:
      g_assert_not_reached ();
    }
}

static void
append_value (GString *out, const TonariField *field, gpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      {
        const char *text = *TONARI_FIELD_PTR (field, row, char *);

        g_string_append (out, text != NULL ? text : "");
        break;
      }
    case TONARI_FIELD_STRV:
      {
        GStrv list = *TONARI_FIELD_PTR (field, row, GStrv);

        for (guint i = 0; list[i] != NULL; i++)
          g_string_append_printf (out, "%s\x1e", list[i]);
        break;
      }
    case TONARI_FIELD_DATE:
      {
        TonariDate date = *TONARI_FIELD_PTR (field, row, TonariDate);

        g_string_append_printf (out, "%d.%d", date.day, date.day > 0 ? (int) date.precision : 0);
        break;
      }
    case TONARI_FIELD_MOMENT:
      {
        TonariMoment moment = *TONARI_FIELD_PTR (field, row, TonariMoment);

        g_string_append_printf (out, "%d.%d.%d", moment.date.day, (int) moment.date.precision, moment.minute);
        break;
      }
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      g_string_append_printf (out, "%" G_GINT64_FORMAT, *TONARI_FIELD_PTR (field, row, gint64));
      break;
    case TONARI_FIELD_REAL:
      {
        double value = *TONARI_FIELD_PTR (field, row, double);

        if (!isnan (value))
          g_string_append_printf (out, "%.9g", value);
        break;
      }
    case TONARI_FIELD_BOOL:
      g_string_append_c (out, *TONARI_FIELD_PTR (field, row, gboolean) ? '1' : '0');
      break;
    case TONARI_FIELD_ENUM:
      g_string_append_printf (out, "%d", *TONARI_FIELD_PTR (field, row, int));
      break;
    default:
      g_assert_not_reached ();
    }
  g_string_append_c (out, '\x1f');
}

static char *
dated_identity (TonariImportKind kind, gint64 case_id, gpointer main)
{
  const TonariEntity *entity = tonari_import_kind_entity (kind);
  const char *const *names = dated_fields (kind);
  GString *key = g_string_sized_new (160);

  g_string_append_printf (key, "%" G_GINT64_FORMAT "\x1f", case_id);
  for (guint i = 0; names[i] != NULL; i++)
    append_value (key, tonari_entity_field (entity, names[i]), main);

  return g_string_free (key, FALSE);
}

static gint64 *
new_int64 (gint64 value)
{
  return g_memdup2 (&value, sizeof value);
}

/* Adds one to a count and returns it; takes @key over. */
static guint
count_up (GHashTable *counts, char *key)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

  g_hash_table_replace (counts, key, GUINT_TO_POINTER (count));
  return count;
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

TonariCase *
tonari_import_find_case (Import *self, const TonariImportRow *row)
{
  g_autofree char *key = tonari_import_name_key (row->case_code);
  TonariCase *acase = g_hash_table_lookup (self->cases, key);

  if (acase == NULL)
    tonari_import_batch_blame (self->batch, row->line, "case",
                               g_strdup_printf (_ ("no case “%s” in the book; correct the number, or import "
                                                   "the case first"),
                                                row->case_code));
  return acase;
}

static gboolean
find_staff (Import *self, const char *name, gint64 *id, GError **error)
{
  gint64 *known;

  *id = 0;
  if (name == NULL)
    return TRUE;

  known = g_hash_table_lookup (self->staff_by_name, name);
  if (known == NULL)
    {
      gint64 found = tonari_store_staff_find (self->db, name, TRUE, error);

      if (found == 0)
        return FALSE;
      known = new_int64 (found);
      g_hash_table_insert (self->staff_by_name, g_strdup (name), known);
    }
  *id = *known;

  return TRUE;
}

static void
import_relative_free (gpointer data)
{
  ImportRelative *entry = data;

  tonari_relative_free (entry->relative);
  tonari_person_free (entry->person);
  g_free (entry);
}

GPtrArray *
tonari_import_relatives (Import *self, gint64 case_id, GError **error)
{
  GPtrArray *entries = g_hash_table_lookup (self->relatives, &case_id);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) found = NULL;

  if (entries != NULL)
    return entries;

  /* No reference is no value to look for, so those without a case are picked out of all. */
  rows =
      tonari_store_list (self->db, &tonari_relative_entity, case_id != 0 ? "case_id" : NULL, case_id, error);
  if (rows == NULL)
    return NULL;

  found = g_ptr_array_new_with_free_func (import_relative_free);
  for (guint i = 0; i < rows->len; i++)
    {
      const TonariRelative *relative = rows->pdata[i];
      ImportRelative *entry;
      TonariPerson *person;

      if (relative->case_id != case_id)
        continue;
      person = tonari_store_get (self->db, &tonari_person_entity, relative->person, error);
      if (person == NULL)
        return NULL;
      entry = g_new0 (ImportRelative, 1);
      entry->relative = tonari_relative_copy (relative);
      entry->person = person;
      g_ptr_array_add (found, entry);
    }

  entries = g_steal_pointer (&found);
  g_hash_table_insert (self->relatives, new_int64 (case_id), entries);
  return entries;
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
value_text (const TonariField *field, gpointer row)
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
      if (g_str_equal (field->name, "starts") || g_str_equal (field->name, "ends"))
        return tonari_time_format (*TONARI_FIELD_PTR (field, row, gint64));
      return g_strdup_printf ("%" G_GINT64_FORMAT, *TONARI_FIELD_PTR (field, row, gint64));
    case TONARI_FIELD_REAL:
      return isnan (*TONARI_FIELD_PTR (field, row, double))
                 ? g_strdup ("")
                 : g_strdup_printf ("%g", *TONARI_FIELD_PTR (field, row, double));
    case TONARI_FIELD_MOMENT:
    case TONARI_FIELD_BOOL:
    case TONARI_FIELD_REF:
      return NULL;
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
    reason =
        g_strdup_printf (_ ("changed: the book has “%s” here; correct the file, or import with --update"),
                         value);
  else
    reason =
        g_strdup (_ ("changed: the book has another value here; correct the file, or import with --update"));
  tonari_import_batch_blame (self->batch, row->line, name, reason);
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
          g_autofree char *value = value_text (field, mine);

          tonari_import_blame_changed (self, row, column->name, value);
          return IMPORT_PROBLEM;
        }
      tonari_field_copy_value (field, theirs, mine);
      outcome = IMPORT_UPDATED;
    }

  return outcome;
}

static ImportOutcome
organisation_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariOrganisation *incoming = row->main;
  TonariOrganisation *mine;
  ImportOutcome outcome;

  if (!tonari_import_first_of_file (self, row, g_strdup (incoming->name), &outcome))
    return outcome;

  mine = g_hash_table_lookup (self->organisations, incoming->name);
  if (mine == NULL)
    return tonari_store_save (self->db, &tonari_organisation_entity, incoming, error) ? IMPORT_ADDED
                                                                                      : IMPORT_ERROR;

  outcome = tonari_import_merge (self, row, mine, NULL);
  if (outcome == IMPORT_UPDATED && !tonari_store_save (self->db, &tonari_organisation_entity, mine, error))
    return IMPORT_ERROR;

  return outcome;
}

static ImportOutcome
case_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariCase *incoming = row->main;
  g_autoptr (TonariPerson) person = NULL;
  TonariCase *mine;
  ImportOutcome outcome;

  if (!find_staff (self, row->coordinator, &incoming->coordinator, error) ||
      !find_staff (self, row->key_worker, &incoming->key_worker, error))
    return IMPORT_ERROR;
  if (!tonari_import_first_of_file (self, row, tonari_import_name_key (incoming->code), &outcome))
    return outcome;

  /* The office's sheets know one worker only; without a column of their own they are the key worker as well.
   */
  if (!tonari_import_batch_has (self->batch, "key_worker"))
    incoming->key_worker = incoming->coordinator;

  {
    g_autofree char *key = tonari_import_name_key (incoming->code);

    mine = g_hash_table_lookup (self->cases, key);
  }
  if (mine == NULL)
    {
      if (!tonari_store_save (self->db, &tonari_person_entity, row->person, error))
        return IMPORT_ERROR;
      incoming->person = row->person->row.id;
      return tonari_store_save (self->db, &tonari_case_entity, incoming, error) ? IMPORT_ADDED : IMPORT_ERROR;
    }

  person = tonari_store_get (self->db, &tonari_person_entity, mine->person, error);
  if (person == NULL)
    return IMPORT_ERROR;
  {
    g_autofree char *code = g_strdup (mine->code);

    /* The code is the identity already; how its width is written is the book's matter. */
    g_free (incoming->code);
    incoming->code = g_steal_pointer (&code);
  }
  outcome = tonari_import_merge (self, row, mine, person);
  if (outcome == IMPORT_UPDATED && (!tonari_store_save (self->db, &tonari_person_entity, person, error) ||
                                    !tonari_store_save (self->db, &tonari_case_entity, mine, error)))
    return IMPORT_ERROR;

  return outcome;
}

static ImportRelative *
find_relative (GPtrArray *entries, const TonariImportRow *row)
{
  const TonariRelative *incoming = row->main;
  g_autofree char *name = tonari_import_name_key (row->person->name);
  g_autofree char *relation = tonari_import_name_key (incoming->relation);

  for (guint i = 0; i < entries->len; i++)
    {
      ImportRelative *entry = entries->pdata[i];
      g_autofree char *its_name = tonari_import_name_key (entry->person->name);
      g_autofree char *its_relation = tonari_import_name_key (entry->relative->relation);

      if (g_str_equal (name, its_name) && g_str_equal (relation, its_relation))
        return entry;
    }

  return NULL;
}

static ImportOutcome
relative_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariRelative *incoming = row->main;
  TonariCase *acase = tonari_import_find_case (self, row);
  g_autofree char *name = NULL;
  g_autofree char *relation = NULL;
  GPtrArray *entries;
  ImportRelative *mine;
  ImportOutcome outcome;

  if (acase == NULL)
    return IMPORT_PROBLEM;
  name = tonari_import_name_key (row->person->name);
  relation = tonari_import_name_key (incoming->relation);
  if (!tonari_import_first_of_file (self, row,
                                    g_strdup_printf ("%" G_GINT64_FORMAT "\x1f%s\x1f%s", acase->row.id, name,
                                                     relation),
                                    &outcome))
    return outcome;

  entries = tonari_import_relatives (self, acase->row.id, error);
  if (entries == NULL)
    return IMPORT_ERROR;
  mine = find_relative (entries, row);
  if (mine == NULL)
    {
      if (!tonari_store_save (self->db, &tonari_person_entity, row->person, error))
        return IMPORT_ERROR;
      incoming->person = row->person->row.id;
      incoming->case_id = acase->row.id;
      return tonari_store_save (self->db, &tonari_relative_entity, incoming, error) ? IMPORT_ADDED
                                                                                    : IMPORT_ERROR;
    }

  /* Spaces and width are no other name. */
  g_free (row->person->name);
  row->person->name = g_strdup (mine->person->name);
  g_free (incoming->relation);
  incoming->relation = g_strdup (mine->relative->relation);
  outcome = tonari_import_merge (self, row, mine->relative, mine->person);
  if (outcome == IMPORT_UPDATED &&
      (!tonari_store_save (self->db, &tonari_person_entity, mine->person, error) ||
       !tonari_store_save (self->db, &tonari_relative_entity, mine->relative, error)))
    return IMPORT_ERROR;

  return outcome;
}

/* Counts what the book has of a case, once and only for cases that the file speaks of. */
static gboolean
load_dated (Import *self, gint64 case_id, GError **error)
{
  g_autoptr (GPtrArray) rows = NULL;

  if (g_hash_table_contains (self->loaded_cases, &case_id))
    return TRUE;

  rows =
      tonari_store_list (self->db, tonari_import_kind_entity (self->batch->kind), "case_id", case_id, error);
  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    count_up (self->existing, dated_identity (self->batch->kind, case_id, rows->pdata[i]));
  g_hash_table_add (self->loaded_cases, new_int64 (case_id));

  return TRUE;
}

static ImportOutcome
dated_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariImportKind kind = self->batch->kind;
  const TonariEntity *entity = tonari_import_kind_entity (kind);
  TonariCase *acase = tonari_import_find_case (self, row);
  char *identity;
  guint place;

  if (acase == NULL)
    return IMPORT_PROBLEM;
  if (!load_dated (self, acase->row.id, error))
    return IMPORT_ERROR;

  *TONARI_FIELD_PTR (tonari_entity_field (entity, "case_id"), row->main, gint64) = acase->row.id;
  if (kind == TONARI_IMPORT_RECORDS)
    {
      TonariRecord *record = row->main;

      if (!find_staff (self, row->staff, &record->staff, error) ||
          !find_staff (self, row->second_staff, &record->second_staff, error))
        return IMPORT_ERROR;
    }
  else if (kind == TONARI_IMPORT_TIES)
    {
      TonariTie *tie = row->main;
      const TonariOrganisation *organisation = g_hash_table_lookup (self->organisations, tie->name);

      tie->organisation = organisation != NULL ? organisation->row.id : 0;
    }

  identity = dated_identity (kind, acase->row.id, row->main);
  place = count_up (self->used, identity);
  if (place <= GPOINTER_TO_UINT (g_hash_table_lookup (self->existing, identity)))
    return IMPORT_UNCHANGED;

  *TONARI_FIELD_PTR (tonari_entity_field (entity, "sequence"), row->main, gint64) = place;
  return tonari_store_save (self->db, entity, row->main, error) ? IMPORT_ADDED : IMPORT_ERROR;
}

static ImportOutcome
apply_row (Import *self, TonariImportRow *row, GError **error)
{
  switch (self->batch->kind)
    {
    case TONARI_IMPORT_DIRECTORY:
      return organisation_row (self, row, error);
    case TONARI_IMPORT_CASES:
      return case_row (self, row, error);
    case TONARI_IMPORT_RELATIVES:
      return relative_row (self, row, error);
    case TONARI_IMPORT_CLASSES:
      return tonari_import_class_row (self, row, error);
    case TONARI_IMPORT_ATTENDANCE:
    case TONARI_IMPORT_CHECKINS:
      return tonari_import_attendance_row (self, row, error);
    case TONARI_IMPORT_RECORDS:
    case TONARI_IMPORT_OBSERVATIONS:
    case TONARI_IMPORT_PROBLEMS:
    case TONARI_IMPORT_EPISODES:
    case TONARI_IMPORT_TIES:
    case TONARI_IMPORT_STAGES:
    case TONARI_IMPORT_CRISES:
    case TONARI_IMPORT_CHANGES:
    case TONARI_IMPORT_WATCHING:
    case TONARI_IMPORT_TIE_CHANGES:
      return dated_row (self, row, error);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
apply_rows (Import *self, TonariImportCounts *counts, GError **error)
{
  for (guint i = 0; i < self->batch->rows->len; i++)
    {
      switch (apply_row (self, self->batch->rows->pdata[i], error))
        {
        case IMPORT_ADDED:
          counts->added++;
          break;
        case IMPORT_UNCHANGED:
          counts->unchanged++;
          break;
        case IMPORT_UPDATED:
          counts->updated++;
          break;
        case IMPORT_PROBLEM:
          break;
        case IMPORT_ERROR:
        default:
          return FALSE;
        }
    }

  return tonari_import_classes_finish (self, error);
}

static gboolean
load (Import *self, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_list (self->db, &tonari_case_entity, NULL, 0, error);
  g_autoptr (GPtrArray) organisations = NULL;

  if (cases == NULL)
    return FALSE;
  for (guint i = 0; i < cases->len; i++)
    {
      const TonariCase *acase = cases->pdata[i];

      g_hash_table_insert (self->cases, tonari_import_name_key (acase->code), tonari_case_copy (acase));
    }

  organisations = tonari_store_list (self->db, &tonari_organisation_entity, NULL, 0, error);
  if (organisations == NULL)
    return FALSE;
  for (guint i = 0; i < organisations->len; i++)
    {
      const TonariOrganisation *organisation = organisations->pdata[i];

      g_hash_table_insert (self->organisations, g_strdup (organisation->name),
                           tonari_organisation_copy (organisation));
    }

  if (!find_staff (self, self->options->staff, &self->staff, error))
    return FALSE;
  if (self->options->staff != NULL)
    tonari_store_set_staff (self->db, self->staff);

  return TRUE;
}

static void
import_init (Import *self)
{
  self->cases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tonari_case_free);
  self->staff_by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->organisations =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tonari_organisation_free);
  self->relatives =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->loaded_cases = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->existing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->classes = tonari_import_classes_new ();
}

static void
import_clear (Import *self)
{
  g_hash_table_unref (self->cases);
  g_hash_table_unref (self->staff_by_name);
  g_hash_table_unref (self->organisations);
  g_hash_table_unref (self->relatives);
  g_hash_table_unref (self->seen);
  g_hash_table_unref (self->loaded_cases);
  g_hash_table_unref (self->existing);
  g_hash_table_unref (self->used);
  tonari_import_classes_free (self->classes);
}

gboolean
tonari_store_import (TonariDb *db,
                     TonariImportBatch *batch,
                     const TonariImportOptions *options,
                     TonariImportCounts *counts,
                     GError **error)
{
  Import self = { 0 };
  g_autofree char *label = NULL;
  gboolean done;

  g_return_val_if_fail (db != NULL, FALSE);
  g_return_val_if_fail (batch != NULL, FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  memset (counts, 0, sizeof *counts);
  label = g_strdup_printf (_ ("Import: %s"), tonari_words_label (&tonari_import_kind_words, batch->kind));
  if (!tonari_store_action_begin (db, label, error))
    return FALSE;

  self.db = db;
  self.batch = batch;
  self.options = options;
  import_init (&self);
  done = load (&self, error) && apply_rows (&self, counts, error);
  import_clear (&self);
  tonari_import_batch_sort_problems (batch);

  if (done && batch->problems->len > 0)
    {
      g_set_error (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
          g_dngettext (GETTEXT_PACKAGE,
                       "%u line could not be taken, so nothing was; correct the file and import it again",
                       "%u lines could not be taken, so nothing was; correct the file and import it again",
                       batch->problems->len),
          batch->problems->len);
      done = FALSE;
    }
  if (!done || options->dry_run)
    {
      tonari_store_action_abort (db);
      /* Whoever was made for this import went with it. */
      if (options->staff != NULL)
        tonari_store_set_staff (db, 0);
      return done;
    }

  return tonari_store_action_end (db, NULL, error);
}
