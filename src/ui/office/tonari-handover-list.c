/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-handover-list.h"

#include "tonari-case.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-handover.h"

void
tonari_handover_list_free (TonariHandoverList *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_clear_pointer (&self->cases, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_free (self);
}

static gboolean
take_case (TonariHandoverList *self, TonariDb *db, gint64 case_id, GError **error)
{
  TonariCase *acase = tonari_store_get (db, &tonari_case_entity, case_id, error);

  if (acase == NULL)
    return FALSE;
  self->cases = g_ptr_array_new_with_free_func (tonari_case_entity.free_row);
  g_ptr_array_add (self->cases, acase);
  self->from = acase->key_worker;

  return TRUE;
}

static gboolean
take_names (TonariHandoverList *self, TonariDb *db, GError **error)
{
  for (guint i = 0; i < self->cases->len; i++)
    {
      const TonariCase *acase = g_ptr_array_index (self->cases, i);
      g_autoptr (TonariPerson) person = tonari_store_get (db, &tonari_person_entity, acase->person, error);

      if (person == NULL)
        return FALSE;
      g_hash_table_insert (self->names, g_memdup2 (&acase->person, sizeof (gint64)), g_strdup (person->name));
    }

  return TRUE;
}

/* Without a wish it begins with somebody who has a case. */
static gboolean
take_worker (TonariHandoverList *self, TonariDb *db, gint64 from, GError **error)
{
  for (guint i = 0; from == TONARI_HANDOVER_ANYBODY && i < self->staff->len; i++)
    {
      self->from = ((const TonariRow *) g_ptr_array_index (self->staff, i))->id;
      g_clear_pointer (&self->cases, g_ptr_array_unref);
      self->cases = tonari_store_worker_cases (db, self->from, error);
      if (self->cases == NULL)
        return FALSE;
      if (self->cases->len > 0)
        return TRUE;
    }
  self->from = from != TONARI_HANDOVER_ANYBODY ? from : 0;
  g_clear_pointer (&self->cases, g_ptr_array_unref);
  self->cases = tonari_store_worker_cases (db, self->from, error);

  return self->cases != NULL;
}

TonariHandoverList *
tonari_handover_list_load (TonariDb *db, gint64 case_id, gint64 from, GError **error)
{
  g_autoptr (TonariHandoverList) self = g_new0 (TonariHandoverList, 1);

  self->names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->staff = tonari_store_list (db, &tonari_staff_entity, NULL, 0, error);
  if (self->staff == NULL)
    return NULL;
  if (case_id != 0 ? !take_case (self, db, case_id, error) : !take_worker (self, db, from, error))
    return NULL;

  return take_names (self, db, error) ? g_steal_pointer (&self) : NULL;
}
