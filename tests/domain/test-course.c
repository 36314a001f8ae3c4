/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Themes spread over the sessions of a course. */

#include "tonari-course.h"
#include "tonari-module.h"

/* Modules are numbered from 1; sessions are divided by bars. */
static const struct
{
  guint n_sessions;
  guint n_modules;
  const char *spread;
} cases[] = {
  { 4, 4, "1|2|3|4" },
  { 4, 8, "1 2|3 4|5 6|7 8" },
  { 3, 8, "1 2|3 4 5|6 7 8" },
  { 6, 3, "1|1|2|2|3|3" },
  { 5, 3, "1|1|2|2|3" },
  { 1, 3, "1 2 3" },
  { 3, 0, "||" },
  { 0, 3, "" },
  { 3, 1, "1|1|1" },
};

static GPtrArray *
modules_new (guint n)
{
  GPtrArray *modules = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_module_free);

  for (guint i = 0; i < n; i++)
    {
      TonariModule *module = tonari_module_new ();

      module->row.id = i + 1;
      module->title = g_strdup_printf ("テーマ%u", i + 1);
      g_ptr_array_add (modules, module);
    }

  return modules;
}

static char *
spread_of (const TonariCourse *course)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < course->sessions->len; i++)
    {
      const TonariCourseSession *session = g_ptr_array_index (course->sessions, i);

      g_assert_cmpuint (g_strv_length (session->session->themes), ==, session->modules->len);
      if (i > 0)
        g_string_append_c (text, '|');
      for (guint j = 0; j < session->modules->len; j++)
        {
          gint64 module = g_array_index (session->modules, gint64, j);
          g_autofree char *title = g_strdup_printf ("テーマ%d", (int) module);

          g_string_append_printf (text, "%s%d", j > 0 ? " " : "", (int) module);
          g_assert_cmpstr (session->session->themes[j], ==, title);
        }
    }

  return g_string_free (text, FALSE);
}

static void
test_spread (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariCourse) course = tonari_course_new ();
      g_autoptr (TonariCourse) copy = NULL;
      g_autoptr (GPtrArray) modules = modules_new (cases[i].n_modules);
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;

      for (guint j = 0; j < cases[i].n_sessions; j++)
        tonari_course_add_session (course, tonari_date_new (2026, 6, 1).day + (int) j * 7, 810, 930);
      tonari_course_spread (course, modules);
      once = spread_of (course);
      g_assert_cmpstr (once, ==, cases[i].spread);

      /* Spread again, and copied, it is the same. */
      tonari_course_spread (course, modules);
      copy = tonari_course_copy (course);
      twice = spread_of (copy);
      g_assert_cmpstr (twice, ==, once);
    }
}

static void
test_sessions (void)
{
  g_autoptr (TonariCourse) course = tonari_course_new ();
  const TonariCourseSession *first =
      tonari_course_add_session (course, tonari_date_new (2026, 6, 1).day, 810, 930);
  const TonariCourseSession *second =
      tonari_course_add_session (course, 0, TONARI_INT_UNKNOWN, TONARI_INT_UNKNOWN);

  g_assert_cmpint (first->session->number, ==, 1);
  g_assert_cmpint (first->session->starts, ==, 810);
  g_assert_cmpint (second->session->number, ==, 2);
  g_assert_false (tonari_date_is_known (second->session->date));
  g_assert_cmpint (second->session->status, ==, TONARI_SESSION_STATUS_PLANNED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/course/spread", test_spread);
  g_test_add_func ("/course/sessions", test_sessions);

  return g_test_run ();
}
