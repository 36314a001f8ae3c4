/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-data.h"

#include "tonari-closing-day.h"
#include "tonari-curriculum.h"
#include "tonari-module.h"
#include "tonari-rows.h"
#include "tonari-store-courses.h"

TonariCourseData *
tonari_course_data_copy (const TonariCourseData *self)
{
  TonariCourseData *copy = g_new0 (TonariCourseData, 1);

  copy->curricula = g_ptr_array_ref (self->curricula);
  copy->modules = g_ptr_array_ref (self->modules);
  copy->closing_days = g_ptr_array_ref (self->closing_days);

  return copy;
}

void
tonari_course_data_free (TonariCourseData *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->curricula, g_ptr_array_unref);
  g_clear_pointer (&self->modules, g_ptr_array_unref);
  g_clear_pointer (&self->closing_days, g_ptr_array_unref);
  g_free (self);
}

GPtrArray *
tonari_course_data_modules (const TonariCourseData *self, gint64 curriculum)
{
  GPtrArray *modules = g_ptr_array_new ();

  for (guint i = 0; i < self->modules->len; i++)
    {
      TonariModule *module = g_ptr_array_index (self->modules, i);

      if (module->curriculum == curriculum)
        g_ptr_array_add (modules, module);
    }

  return modules;
}

static int
compare_curricula (gconstpointer a, gconstpointer b)
{
  const TonariCurriculum *one = *(TonariCurriculum *const *) a;
  const TonariCurriculum *two = *(TonariCurriculum *const *) b;

  if (one->edition != two->edition)
    return one->edition < two->edition ? -1 : 1;
  if (one->number != two->number)
    return one->number > two->number ? -1 : 1;

  return (two->row.id > one->row.id) - (two->row.id < one->row.id);
}

gpointer
tonari_course_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariCourseData) self = g_new0 (TonariCourseData, 1);

  self->curricula = tonari_store_list (db, &tonari_curriculum_entity, NULL, 0, error);
  if (self->curricula == NULL)
    return NULL;
  self->modules = tonari_store_list (db, &tonari_module_entity, NULL, 0, error);
  if (self->modules == NULL)
    return NULL;
  self->closing_days = tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
  if (self->closing_days == NULL)
    return NULL;
  g_ptr_array_sort (self->curricula, compare_curricula);

  return g_steal_pointer (&self);
}

gpointer
tonari_course_data_make (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariCourse *course = data;

  if (!tonari_store_course_make (db, course, error))
    return NULL;

  return g_memdup2 (&course->aclass->row.id, sizeof course->aclass->row.id);
}
