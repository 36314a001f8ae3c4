/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-papers.h"

#include "tonari-entities.h"
#include "tonari-organisation.h"
#include "tonari-relative.h"
#include "tonari-staff.h"

TonariCasePapers *
tonari_case_papers_new (void)
{
  TonariCasePapers *self = g_new0 (TonariCasePapers, 1);

  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  return self;
}

void
tonari_case_papers_free (TonariCasePapers *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->acase, tonari_case_free);
  g_clear_pointer (&self->person, tonari_person_free);
  g_hash_table_unref (self->rows);
  g_free (self);
}

void
tonari_case_papers_take (TonariCasePapers *self, const TonariEntity *entity, GPtrArray *rows)
{
  g_return_if_fail (self != NULL && entity != NULL && rows != NULL);

  g_hash_table_replace (self->rows, (gpointer) entity->table, rows);
}

const GPtrArray *
tonari_case_papers_rows (const TonariCasePapers *self, const TonariEntity *entity)
{
  static const GPtrArray none = { NULL, 0 };
  const GPtrArray *rows = g_hash_table_lookup (self->rows, entity->table);

  return rows != NULL ? rows : &none;
}

gconstpointer
tonari_case_papers_row (const TonariCasePapers *self, const TonariEntity *entity, gint64 id)
{
  const GPtrArray *rows = tonari_case_papers_rows (self, entity);

  for (guint i = 0; i < rows->len; i++)
    if (((const TonariRow *) g_ptr_array_index (rows, i))->id == id)
      return g_ptr_array_index (rows, i);

  return NULL;
}

/* Dates and moments both begin with the day. */
static int
day_of (const TonariField *field, gconstpointer row)
{
  TonariDate date = field->kind == TONARI_FIELD_MOMENT ? TONARI_FIELD_PTR (field, row, TonariMoment)->date
                                                       : *TONARI_FIELD_PTR (field, row, TonariDate);

  return tonari_date_is_known (date) ? tonari_date_first (date) : G_MININT;
}

gconstpointer
tonari_case_papers_latest (const TonariCasePapers *self, const TonariEntity *entity, const char *name)
{
  const GPtrArray *rows = tonari_case_papers_rows (self, entity);
  const TonariField *field = tonari_entity_field (entity, name);
  gconstpointer latest = NULL;

  g_return_val_if_fail (field != NULL, NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      gconstpointer row = g_ptr_array_index (rows, i);

      if (latest == NULL || day_of (field, row) > day_of (field, latest) ||
          (day_of (field, row) == day_of (field, latest) &&
           ((const TonariRow *) row)->id > ((const TonariRow *) latest)->id))
        latest = row;
    }

  return latest;
}

const char *
tonari_case_papers_name (const TonariCasePapers *self, const char *table, gint64 id)
{
  const TonariEntity *entity = tonari_entity_for_table (table);
  gconstpointer row = entity != NULL ? tonari_case_papers_row (self, entity, id) : NULL;

  if (row == NULL)
    return NULL;
  if (entity == &tonari_staff_entity)
    return ((const TonariStaff *) row)->name;
  if (entity == &tonari_organisation_entity)
    return ((const TonariOrganisation *) row)->name;
  if (entity == &tonari_person_entity)
    return ((const TonariPerson *) row)->name;
  if (entity == &tonari_relative_entity)
    return ((const TonariRelative *) row)->relation;

  return NULL;
}
