/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course.h"

#include "tonari-module.h"

static void
session_free (TonariCourseSession *self)
{
  tonari_session_free (self->session);
  g_array_unref (self->modules);
  g_free (self);
}

TonariCourse *
tonari_course_new (void)
{
  TonariCourse *self = g_new0 (TonariCourse, 1);

  self->aclass = tonari_class_new ();
  self->sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) session_free);

  return self;
}

TonariCourse *
tonari_course_copy (const TonariCourse *self)
{
  TonariCourse *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = tonari_course_new ();
  tonari_class_free (copy->aclass);
  copy->aclass = tonari_class_copy (self->aclass);
  for (guint i = 0; i < self->sessions->len; i++)
    {
      const TonariCourseSession *from = g_ptr_array_index (self->sessions, i);
      TonariCourseSession *to = g_new0 (TonariCourseSession, 1);

      to->session = tonari_session_copy (from->session);
      to->modules = g_array_copy (from->modules);
      g_ptr_array_add (copy->sessions, to);
    }

  return copy;
}

void
tonari_course_free (TonariCourse *self)
{
  if (self == NULL)
    return;
  tonari_class_free (self->aclass);
  g_ptr_array_unref (self->sessions);
  g_free (self);
}

TonariCourseSession *
tonari_course_add_session (TonariCourse *self, int day, gint64 starts, gint64 ends)
{
  TonariCourseSession *added;

  g_return_val_if_fail (self != NULL, NULL);

  added = g_new0 (TonariCourseSession, 1);
  added->session = tonari_session_new ();
  added->modules = g_array_new (FALSE, FALSE, sizeof (gint64));
  added->session->number = (gint64) self->sessions->len + 1;
  added->session->date = tonari_date_from_day (day);
  added->session->starts = starts;
  added->session->ends = ends;
  added->session->status = TONARI_SESSION_STATUS_PLANNED;
  g_ptr_array_add (self->sessions, added);

  return added;
}

void
tonari_course_cover (TonariCourseSession *session, gpointer *modules, guint n_modules)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  g_return_if_fail (session != NULL);

  g_array_set_size (session->modules, 0);
  for (guint i = 0; i < n_modules; i++)
    {
      const TonariModule *module = modules[i];

      g_array_append_val (session->modules, module->row.id);
      if (module->title != NULL)
        g_strv_builder_add (titles, module->title);
    }
  g_strfreev (session->session->themes);
  session->session->themes = g_strv_builder_end (titles);
}

void
tonari_course_spread (TonariCourse *self, const GPtrArray *modules)
{
  guint n_sessions;

  g_return_if_fail (self != NULL && modules != NULL);

  n_sessions = self->sessions->len;
  for (guint i = 0; i < n_sessions; i++)
    {
      guint first = i * modules->len / n_sessions;
      guint end = (i + 1) * modules->len / n_sessions;

      /* With fewer modules than sessions, each session goes on with the module it falls into. */
      if (modules->len > 0 && modules->len <= n_sessions)
        end = first + 1;
      tonari_course_cover (g_ptr_array_index (self->sessions, i), modules->pdata + first, end - first);
    }
}
