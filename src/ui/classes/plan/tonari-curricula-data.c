/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-curricula-data.h"

#include "tonari-class.h"
#include "tonari-curriculum.h"
#include "tonari-module.h"
#include "tonari-rows.h"

TonariCurriculaData *
tonari_curricula_data_copy (const TonariCurriculaData *self)
{
  TonariCurriculaData *copy = g_new0 (TonariCurriculaData, 1);

  copy->curricula = g_ptr_array_ref (self->curricula);
  copy->n_classes = g_hash_table_ref (self->n_classes);
  copy->n_modules = g_hash_table_ref (self->n_modules);

  return copy;
}

void
tonari_curricula_data_free (TonariCurriculaData *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->curricula, g_ptr_array_unref);
  g_clear_pointer (&self->n_classes, g_hash_table_unref);
  g_clear_pointer (&self->n_modules, g_hash_table_unref);
  g_free (self);
}

static guint
count_of (GHashTable *counts, gint64 id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (counts, &id));
}

static void
count (GHashTable *counts, gint64 id)
{
  g_hash_table_insert (counts, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (count_of (counts, id) + 1));
}

guint
tonari_curricula_data_classes (const TonariCurriculaData *self, gint64 curriculum)
{
  return self != NULL ? count_of (self->n_classes, curriculum) : 0;
}

guint
tonari_curricula_data_modules (const TonariCurriculaData *self, gint64 curriculum)
{
  return self != NULL ? count_of (self->n_modules, curriculum) : 0;
}

gpointer
tonari_curricula_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariCurriculaData) self = g_new0 (TonariCurriculaData, 1);
  g_autoptr (GPtrArray) classes = NULL;
  g_autoptr (GPtrArray) modules = NULL;

  self->n_classes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->n_modules = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->curricula = tonari_store_list (db, &tonari_curriculum_entity, NULL, 0, error);
  if (self->curricula == NULL)
    return NULL;
  classes = tonari_store_list (db, &tonari_class_entity, NULL, 0, error);
  if (classes == NULL)
    return NULL;
  modules = tonari_store_list (db, &tonari_module_entity, NULL, 0, error);
  if (modules == NULL)
    return NULL;

  for (guint i = 0; i < classes->len; i++)
    count (self->n_classes, ((TonariClass *) g_ptr_array_index (classes, i))->curriculum);
  for (guint i = 0; i < modules->len; i++)
    count (self->n_modules, ((TonariModule *) g_ptr_array_index (modules, i))->curriculum);

  return g_steal_pointer (&self);
}
