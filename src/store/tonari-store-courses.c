/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-courses.h"

#include <glib/gi18n-lib.h>

#include "tonari-curriculum.h"
#include "tonari-module.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"

static gboolean
save_session (TonariDb *db, const TonariCourse *course, TonariCourseSession *one, GError **error)
{
  one->session->class_id = course->aclass->row.id;
  if (!tonari_store_save (db, &tonari_session_entity, one->session, error))
    return FALSE;

  for (guint i = 0; i < one->modules->len; i++)
    {
      g_autoptr (TonariSessionModule) link = tonari_session_module_new ();

      link->session = one->session->row.id;
      link->module = g_array_index (one->modules, gint64, i);
      if (!tonari_store_save (db, &tonari_session_module_entity, link, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
save_course (TonariDb *db, TonariCourse *course, GError **error)
{
  if (course->aclass->title == NULL || *course->aclass->title == '\0')
    {
      g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                           _ ("The class has no title. Please give it one."));
      return FALSE;
    }

  if (course->aclass->curriculum != 0)
    {
      g_autoptr (TonariCurriculum) curriculum =
          tonari_store_get (db, &tonari_curriculum_entity, course->aclass->curriculum, error);

      if (curriculum == NULL)
        return FALSE;
      course->aclass->edition = curriculum->edition;
    }

  if (!tonari_store_save (db, &tonari_class_entity, course->aclass, error))
    return FALSE;
  for (guint i = 0; i < course->sessions->len; i++)
    if (!save_session (db, course, g_ptr_array_index (course->sessions, i), error))
      return FALSE;

  return TRUE;
}

/* What is not on disk has no place in the book: the next try must insert again. */
static void
forget_rows (TonariCourse *course)
{
  course->aclass->row = (TonariRow){ 0 };
  for (guint i = 0; i < course->sessions->len; i++)
    ((TonariCourseSession *) g_ptr_array_index (course->sessions, i))->session->row = (TonariRow){ 0 };
}

gboolean
tonari_store_course_make (TonariDb *db, TonariCourse *course, GError **error)
{
  gboolean made;

  g_return_val_if_fail (db != NULL && course != NULL && course->aclass->row.id == 0, FALSE);

  if (!tonari_store_action_begin (db, _ ("Make a course"), error))
    return FALSE;
  made = save_course (db, course, error);
  if (!made)
    tonari_store_action_abort (db);
  else
    made = tonari_store_action_end (db, NULL, error);
  if (!made)
    forget_rows (course);

  return made;
}

TonariSessionPlan *
tonari_store_dates_plan (TonariDb *db,
                         const TonariDatesRequest *request,
                         gboolean skip_closing_days,
                         GError **error)
{
  g_autoptr (GPtrArray) closing_days = NULL;
  TonariDatesRequest complete;

  g_return_val_if_fail (db != NULL && request != NULL, NULL);

  complete = *request;
  if (skip_closing_days)
    {
      closing_days = tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
      if (closing_days == NULL)
        return NULL;
      for (guint i = 0; request->closing_days != NULL && i < request->closing_days->len; i++)
        g_ptr_array_add (closing_days,
                         tonari_closing_day_copy (g_ptr_array_index (request->closing_days, i)));
      complete.closing_days = closing_days;
    }

  return tonari_session_plan_new (&complete);
}

static gboolean
next_number (TonariDb *db, const TonariCurriculum *curriculum, gint64 *number, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT coalesce(max(number), 0) + 1 FROM curricula WHERE title = ?1 AND edition = ?2 AND deleted_at IS NULL",
      error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, curriculum->title);
  tonari_statement_bind_text (statement, 2,
                              tonari_words_token (&tonari_edition_words, (int) curriculum->edition));
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  *number = tonari_statement_int (statement, 0);

  return TRUE;
}

static gboolean
copy_curriculum (TonariDb *db, gint64 from, gint64 *copy, GError **error)
{
  g_autoptr (TonariCurriculum) curriculum = tonari_store_get (db, &tonari_curriculum_entity, from, error);
  g_autoptr (GPtrArray) modules = NULL;

  if (curriculum == NULL)
    return FALSE;
  modules = tonari_store_list (db, &tonari_module_entity, "curriculum", from, error);
  if (modules == NULL || !next_number (db, curriculum, &curriculum->number, error))
    return FALSE;

  curriculum->row = (TonariRow){ 0 };
  if (!tonari_store_save (db, &tonari_curriculum_entity, curriculum, error))
    return FALSE;
  for (guint i = 0; i < modules->len; i++)
    {
      TonariModule *module = g_ptr_array_index (modules, i);

      module->row = (TonariRow){ 0 };
      module->curriculum = curriculum->row.id;
      if (!tonari_store_save (db, &tonari_module_entity, module, error))
        return FALSE;
    }
  *copy = curriculum->row.id;

  return TRUE;
}

gboolean
tonari_store_curriculum_copy (TonariDb *db, gint64 curriculum, gint64 *copy, GError **error)
{
  g_return_val_if_fail (db != NULL && copy != NULL, FALSE);

  if (!tonari_store_action_begin (db, _ ("Copy a curriculum version"), error))
    return FALSE;
  if (!copy_curriculum (db, curriculum, copy, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

gboolean
tonari_store_curriculum_in_use (TonariDb *db, gint64 curriculum, gboolean *in_use, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;

  g_return_val_if_fail (db != NULL && in_use != NULL, FALSE);

  statement =
      tonari_db_prepare (db, "SELECT count(*) FROM classes WHERE curriculum = ?1 AND deleted_at IS NULL",
                         error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, curriculum);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  *in_use = tonari_statement_int (statement, 0) > 0;

  return TRUE;
}
