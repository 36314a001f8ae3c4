/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who stands in a book: cases, relatives, workers, and organisations.
 */

#include <glib/gi18n-lib.h>

#include "tonari-organisation.h"
#include "tonari-store-import-private.h"
#include "tonari-store-settings.h"

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

gboolean
tonari_import_find_staff (Import *self, const char *name, gint64 *id, GError **error)
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
      known = tonari_import_key (found);
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
  g_hash_table_insert (self->relatives, tonari_import_key (case_id), entries);
  return entries;
}

ImportOutcome
tonari_import_organisation_row (Import *self, TonariImportRow *row, GError **error)
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

ImportOutcome
tonari_import_case_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariCase *incoming = row->main;
  g_autoptr (TonariPerson) person = NULL;
  TonariCase *mine;
  ImportOutcome outcome;

  if (!tonari_import_find_staff (self, row->coordinator, &incoming->coordinator, error) ||
      !tonari_import_find_staff (self, row->key_worker, &incoming->key_worker, error))
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

ImportOutcome
tonari_import_relative_row (Import *self, TonariImportRow *row, GError **error)
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
