/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-data.h"

#include "tonari-decision.h"
#include "tonari-gap.h"
#include "tonari-handover.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting.h"
#include "tonari-organisation.h"
#include "tonari-rows.h"
#include "tonari-staff.h"

static const TonariEntity *const entities[] = {
  &tonari_staff_entity,          &tonari_organisation_entity, &tonari_meeting_entity,
  &tonari_meeting_member_entity, &tonari_meeting_case_entity, &tonari_decision_entity,
  &tonari_knowledge_entity,      &tonari_gap_entity,          &tonari_handover_entity,
};

TonariOfficeData *
tonari_office_data_ref (TonariOfficeData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tonari_office_data_unref (TonariOfficeData *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  tonari_case_papers_free (self->rows);
  g_hash_table_unref (self->cases);
  g_hash_table_unref (self->codes);
  g_free (self);
}

static gint64 *
key_new (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

/* A case that is gone leaves its meetings and hand-overs behind; they have no name for it then. */
static gboolean
take_case (TonariOfficeData *self, TonariDb *db, gint64 id, GError **error)
{
  g_autoptr (TonariCase) acase = NULL;
  g_autoptr (TonariPerson) person = NULL;
  g_autoptr (GError) missing = NULL;
  gboolean is_named;

  if (id == 0 || g_hash_table_contains (self->cases, &id))
    return TRUE;
  acase = tonari_store_get (db, &tonari_case_entity, id, &missing);
  if (acase == NULL)
    {
      if (g_error_matches (missing, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&missing));
      return FALSE;
    }
  person = tonari_store_get (db, &tonari_person_entity, acase->person, error);
  if (person == NULL)
    return FALSE;

  is_named = person->name != NULL && *person->name != '\0';
  g_hash_table_insert (self->codes, key_new (id), g_strdup (acase->code));
  g_hash_table_insert (self->cases, key_new (id),
                       is_named ? g_strdup_printf ("%s %s", acase->code, person->name)
                                : g_strdup (acase->code));

  return TRUE;
}

static gboolean
take_cases (TonariOfficeData *self, TonariDb *db, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    {
      const TonariField *field = tonari_entity_field (entities[i], "case_id");
      const GPtrArray *rows = tonari_case_papers_rows (self->rows, entities[i]);

      for (guint r = 0; field != NULL && r < rows->len; r++)
        if (!take_case (self, db, *TONARI_FIELD_PTR (field, g_ptr_array_index (rows, r), gint64), error))
          return FALSE;
    }

  return TRUE;
}

gpointer
tonari_office_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariOfficeData) self = g_new0 (TonariOfficeData, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->rows = tonari_case_papers_new ();
  self->cases = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->codes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    {
      GPtrArray *rows = tonari_store_list (db, entities[i], NULL, 0, error);

      if (rows == NULL)
        return NULL;
      tonari_case_papers_take (self->rows, entities[i], rows);
    }
  if (!take_cases (self, db, error))
    return NULL;

  return g_steal_pointer (&self);
}

static int
day_of (const TonariEntity *entity, gconstpointer row)
{
  static const char *const names[] = { "at", "date" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const TonariField *field = tonari_entity_field (entity, names[i]);

      /* A moment begins with its date. */
      if (field != NULL)
        return tonari_date_last (*TONARI_FIELD_PTR (field, row, const TonariDate));
    }

  return 0;
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer data)
{
  const TonariRow *left = *(TonariRow *const *) a;
  const TonariRow *right = *(TonariRow *const *) b;
  int day = day_of (data, left);
  int other = day_of (data, right);

  if (day != other)
    return day > other ? -1 : 1;

  return left->id == right->id ? 0 : left->id > right->id ? -1 : 1;
}

GPtrArray *
tonari_office_data_rows (const TonariOfficeData *self,
                         const TonariEntity *entity,
                         gint64 meeting,
                         gboolean as_is)
{
  const GPtrArray *all = tonari_case_papers_rows (self->rows, entity);
  const TonariField *owner = tonari_entity_field (entity, "meeting");
  GPtrArray *rows = g_ptr_array_new_with_free_func (entity->free_row);

  for (guint i = 0; i < all->len; i++)
    {
      gconstpointer row = g_ptr_array_index (all, i);

      if (meeting == 0 || (owner != NULL && *TONARI_FIELD_PTR (owner, row, gint64) == meeting))
        g_ptr_array_add (rows, tonari_entity_copy (entity, row));
    }
  if (!as_is)
    g_ptr_array_sort_with_data (rows, compare_days, (gpointer) entity);

  return rows;
}

static gint64
last_id (const GPtrArray *rows)
{
  gint64 last = 0;

  for (guint i = 0; i < rows->len; i++)
    last = MAX (last, ((const TonariRow *) g_ptr_array_index (rows, i))->id);

  return last;
}

gint64
tonari_office_data_newest (const GPtrArray *before, const GPtrArray *rows)
{
  gint64 newest = last_id (rows);

  return before != NULL && newest > last_id (before) ? newest : 0;
}

gconstpointer
tonari_office_data_row (const TonariOfficeData *self, const TonariEntity *entity, gint64 id)
{
  return tonari_case_papers_row (self->rows, entity, id);
}

const char *
tonari_office_data_name (const TonariOfficeData *self, const char *table, gint64 id)
{
  if (g_str_equal (table, "cases"))
    return g_hash_table_lookup (self->cases, &id);

  return id != 0 ? tonari_case_papers_name (self->rows, table, id) : NULL;
}
