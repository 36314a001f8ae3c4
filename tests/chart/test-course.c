/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A class without names as a picture: where the signs lie, that no row has a head, and that all stays inside.
 */

#include <locale.h>

#include "chart-check.h"
#include "tonari-course-picture.h"

#define WIDTH 600
#define HEIGHT 420
#define MARGIN 20
#define N_DAYS 4

/* T there, x missed, m made up, - nothing; each followed by ease on coming and on leaving, a point for none.
 */
static const char *const lines[] = { "T35 T46 x.. T57", "T.5 T5. m.. T88", "T0A x.. --. TA0",
                                     "-.. T23 T34 T45", "-.. -.. T55 T.." };

static double
ease_of (char letter)
{
  return letter == '.' || letter == '-' ? NAN : letter == 'A' ? 10 : letter - '0';
}

static TonariCourseMarks *
marks_new (guint n_rows, guint n_days)
{
  TonariCourseMarks *marks = g_new0 (TonariCourseMarks, 1);

  marks->title = g_strdup ("A class");
  marks->days = g_array_new (FALSE, FALSE, sizeof (TonariCourseDay));
  marks->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint k = 0; k < n_days; k++)
    {
      /* Before the third a year goes by. */
      TonariCourseDay day = {
        k + 1, tonari_date_from_day (fixture_day ("2025-05-10") + (int) k * 14 + (k > 1 ? 365 : 0)), k == 3,
        FALSE
      };

      g_array_append_val (marks->days, day);
    }
  for (guint i = 0; i < n_rows; i++)
    {
      GArray *row = g_array_new (FALSE, FALSE, sizeof (TonariCourseCell));

      for (guint k = 0; k < n_days; k++)
        {
          const char *text = lines[i % G_N_ELEMENTS (lines)] + k % N_DAYS * 4;
          TonariCourseCell cell = { text[0] == 'T'   ? TONARI_ATTENDANCE_STATE_PRESENT
                                    : text[0] == 'x' ? TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED
                                    : text[0] == 'm' ? TONARI_ATTENDANCE_STATE_MAKE_UP
                                                     : TONARI_ATTENDANCE_STATE_UNMARKED,
                                    ease_of (text[1]), ease_of (text[2]) };

          g_array_append_val (row, cell);
        }
      g_ptr_array_add (marks->rows, row);
    }

  return marks;
}

static void
test_golden (void)
{
  static const struct
  {
    const char *name;
    guint n_rows;
    guint n_days;
    TonariCoursePictureOptions options;
  } cases[] = {
    { "course", 5, N_DAYS, { WIDTH, 10, 0, 100, TONARI_CHART_THEME_LIGHT, TRUE } },
    { "course-second-page", 5, N_DAYS, { WIDTH, 10, 3, 3, TONARI_CHART_THEME_LIGHT, FALSE } },
    { "course-one-session", 5, 1, { WIDTH, 10, 0, 100, TONARI_CHART_THEME_LIGHT, FALSE } },
    { "course-empty", 0, 0, { WIDTH, 10, 0, 100, TONARI_CHART_THEME_LIGHT, TRUE } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariCourseMarks) marks = marks_new (cases[i].n_rows, cases[i].n_days);
      TonariCoursePictureOptions options = cases[i].options;

      for (int theme = TONARI_CHART_THEME_LIGHT; theme <= TONARI_CHART_THEME_MONO; theme++)
        {
          g_autoptr (TonariCoursePicture) picture = NULL;
          g_autofree char *described = NULL;

          options.theme = (TonariChartTheme) theme;
          picture = tonari_course_picture_new (marks, &options);
          described = tonari_course_picture_describe (picture);
          chart_check_golden (cases[i].name, described);
        }
    }
}

static void
test_places (void)
{
  g_autoptr (TonariCourseMarks) marks = marks_new (40, 12);

  for (guint first = 0; first < 40; first += 7)
    {
      TonariCoursePictureOptions options = { WIDTH, 9, first, 7, TONARI_CHART_THEME_PRINT, TRUE };
      g_autoptr (TonariCoursePicture) picture = tonari_course_picture_new (marks, &options);
      const GArray *signs = tonari_course_picture_signs (picture);
      double height = tonari_course_picture_height (picture);

      g_assert_cmpuint (signs->len, >, 0);
      for (guint i = 0; i < signs->len; i++)
        {
          const TonariCourseSign *sign = TONARI_AT (signs, TonariCourseSign, i);
          const TonariCourseCell *cell = tonari_course_marks_cell (marks, sign->row, sign->day);

          g_assert_cmpuint (sign->row, >=, first);
          g_assert_cmpuint (sign->row, <, first + 7);
          g_assert_true (sign->box.x >= 0 && sign->box.x + sign->box.width <= WIDTH + 0.001);
          g_assert_true (sign->box.y >= 0 && sign->box.y + sign->box.height <= height);
          /* The sign stands above all that ease can reach; more ease is higher, and none is not drawn. */
          g_assert_cmpint (isnan (cell->before), ==, isnan (sign->before_y));
          g_assert_cmpint (isnan (cell->after), ==, isnan (sign->after_y));
          if (!isnan (cell->before) && !isnan (cell->after))
            g_assert_true ((cell->before < cell->after) == (sign->before_y > sign->after_y));
          if (!isnan (cell->after))
            {
              g_assert_cmpfloat (sign->after_y, >, sign->sign.y + sign->sign.height);
              g_assert_cmpfloat (sign->after_y, <, sign->box.y + sign->box.height);
            }
          g_assert_true (tonari_course_picture_hit (picture, sign->box.x + 1, sign->box.y + 1) == sign);
        }
      g_assert_null (tonari_course_picture_hit (picture, 1, 1));
    }
}

static void
test_rows (void)
{
  TonariCoursePictureOptions options = { WIDTH, 9, 0, 0, TONARI_CHART_THEME_PRINT, TRUE };
  g_autoptr (TonariCourseMarks) marks = marks_new (60, 3);

  for (double height = 0; height < 800; height += 37)
    {
      g_autoptr (TonariCoursePicture) picture = NULL;

      options.n_rows = tonari_course_picture_rows (9, height);
      g_assert_cmpuint (options.n_rows, >=, 1);
      picture = tonari_course_picture_new (marks, &options);
      if (options.n_rows > 1)
        g_assert_cmpfloat (tonari_course_picture_height (picture), <=, height);
    }
}

static void
test_words (void)
{
  TonariCoursePictureOptions options = { WIDTH, 10, 0, 10, TONARI_CHART_THEME_LIGHT, FALSE };
  g_autoptr (TonariCourseMarks) marks = marks_new (5, N_DAYS);
  g_autoptr (TonariCoursePicture) picture = tonari_course_picture_new (marks, &options);
  const GArray *signs = tonari_course_picture_signs (picture);
  g_autofree char *first =
      tonari_course_picture_say (picture, TONARI_AT (signs, TonariCourseSign, 0), TONARI_DATE_ISO);
  g_autofree char *third =
      tonari_course_picture_say (picture, TONARI_AT (signs, TonariCourseSign, 2), TONARI_DATE_ISO);

  g_assert_cmpstr (first, ==, "No. 1 (2025-05-10): there, ease on coming 3, ease on leaving 5");
  g_assert_cmpstr (third, ==, "No. 3 (2026-06-07): missed");
}

/* Drawn into its own place and nowhere else, in every theme; in black and white nothing is told by a colour.
 */
static void
test_paint (void)
{
  g_autoptr (TonariCourseMarks) marks = marks_new (5, N_DAYS);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  for (int theme = TONARI_CHART_THEME_LIGHT; theme <= TONARI_CHART_THEME_MONO; theme++)
    {
      TonariCoursePictureOptions options = { WIDTH, 12, 0, 10, (TonariChartTheme) theme, TRUE };
      g_autoptr (TonariCoursePicture) picture = tonari_course_picture_new (marks, &options);
      cairo_surface_t *surface =
          cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN);
      cairo_t *cr = cairo_create (surface);
      guint drawn = 0;

      g_assert_cmpfloat (tonari_course_picture_height (picture), <=, HEIGHT);
      cairo_translate (cr, MARGIN, MARGIN);
      tonari_course_picture_paint (picture, cr, context);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      for (int y = 0; y < HEIGHT + 2 * MARGIN; y++)
        for (int x = 0; x < WIDTH + 2 * MARGIN; x++)
          {
            const guchar *row =
                cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
            guint32 colour = ((const guint32 *) (gconstpointer) row)[x];

            drawn += colour != 0;
            if (x < MARGIN - 1 || x > MARGIN + WIDTH || y < MARGIN - 1 || y > MARGIN + HEIGHT)
              g_assert_cmphex (colour, ==, 0);
            if (theme == TONARI_CHART_THEME_MONO)
              g_assert_true ((colour & 0xff) == (colour >> 8 & 0xff) &&
                             (colour & 0xff) == (colour >> 16 & 0xff));
          }
      g_assert_cmpuint (drawn, >, 2000);
      cairo_surface_destroy (surface);
    }
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_setenv ("LANGUAGE", "C", TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/course/golden", test_golden);
  g_test_add_func ("/chart/course/places", test_places);
  g_test_add_func ("/chart/course/rows", test_rows);
  g_test_add_func ("/chart/course/words", test_words);
  g_test_add_func ("/chart/course/paint", test_paint);

  return g_test_run ();
}
