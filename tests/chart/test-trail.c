/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The trail of 001 as a picture: where each step stands, in words and in ink, and that going back is drawn
 * like going forward. */

#include <string.h>

#include "tonari-trail-picture.h"

#define WIDTH 480
#define HEIGHT 280
/* Around the field stays room in which nothing may be drawn. */
#define MARGIN 40

typedef struct
{
  int day;
  TonariTrailConnection connection;
  TonariTrailMotivation motivation;
} Step;

static GPtrArray *
trail_new (const Step *steps, guint n_steps)
{
  GPtrArray *trail = g_ptr_array_new_with_free_func (tonari_trail_step_entity.free_row);

  for (guint i = 0; i < n_steps; i++)
    {
      TonariTrailStep *step = tonari_trail_step_new ();

      step->row.id = i + 1;
      if (steps[i].day != 0)
        step->date = tonari_date_from_day (steps[i].day);
      step->connection = steps[i].connection;
      step->motivation = steps[i].motivation;
      g_ptr_array_add (trail, step);
    }

  return trail;
}

#define FAMILY TONARI_TRAIL_CONNECTION_FAMILY
#define ISOLATION TONARI_TRAIL_CONNECTION_ISOLATION
#define SOCIETY TONARI_TRAIL_CONNECTION_SOCIETY
#define DESPAIR TONARI_TRAIL_MOTIVATION_DESPAIR
#define HOPE TONARI_TRAIL_MOTIVATION_HOPE
#define JOY TONARI_TRAIL_MOTIVATION_JOY_OF_HELPING

static void
test_points (void)
{
  static const struct
  {
    Step steps[4];
    guint n_steps;
    /* The ids in their order, and for each its column, its row and its place among those of its field. */
    const char *points;
  } cases[] = {
    { { { 0 } }, 0, "" },
    { { { 739000, ISOLATION, DESPAIR } }, 1, "1:1,1,0/1" },
    { { { 739000, SOCIETY, JOY } }, 1, "1:5,4,0/1" },
    /* What nobody knows stands apart. */
    { { { 739000, 0, 0 } }, 1, "1:0,0,0/1" },
    /* By their days, however they were written down; forward, back, and where it stood before. */
    { { { 739200, FAMILY, HOPE }, { 739100, SOCIETY, HOPE }, { 739000, FAMILY, HOPE } },
      3,
      "3:2,3,0/2 2:5,3,0/1 1:2,3,1/2" },
    /* Without a day first; of one day in the order of writing. */
    { { { 739000, FAMILY, HOPE }, { 0, ISOLATION, DESPAIR }, { 739000, FAMILY, DESPAIR } },
      3,
      "2:1,1,0/1 1:2,3,0/1 3:2,1,0/1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) trail = trail_new (cases[i].steps, cases[i].n_steps);
      g_autoptr (GArray) points = tonari_trail_points (trail);
      g_autoptr (GString) said = g_string_new (NULL);

      for (guint j = 0; j < points->len; j++)
        {
          const TonariTrailPoint *point = &g_array_index (points, TonariTrailPoint, j);

          g_string_append_printf (said, "%s%d:%u,%u,%u/%u", j > 0 ? " " : "", (int) point->step->row.id,
                                  point->x, point->y, point->place, point->of);
        }
      g_assert_cmpstr (said->str, ==, cases[i].points);
    }
}

static void
test_text (void)
{
  static const Step steps[] = { { 739941, SOCIETY, JOY }, { 739000, ISOLATION, 0 } };
  g_autoptr (GPtrArray) trail = trail_new (steps, G_N_ELEMENTS (steps));
  g_autoptr (GPtrArray) none = trail_new (NULL, 0);
  g_autofree char *text = tonari_trail_text (trail, TONARI_DATE_ISO);
  g_autofree char *nothing = tonari_trail_text (none, TONARI_DATE_ISO);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_true (g_str_has_prefix (lines[1], "2026-11-21"));
  g_assert_nonnull (strstr (lines[1], tonari_words_label (&tonari_trail_motivation_words,
                                                          TONARI_TRAIL_MOTIVATION_JOY_OF_HELPING)));
  g_assert_nonnull (strstr (lines[1], tonari_words_label (&tonari_trail_connection_words,
                                                          TONARI_TRAIL_CONNECTION_SOCIETY)));
  g_assert_nonnull (strstr (lines[0], tonari_words_label (&tonari_trail_motivation_words,
                                                          TONARI_TRAIL_MOTIVATION_UNKNOWN)));
}

static cairo_surface_t *
paint (const GPtrArray *trail, double width, double height, TonariChartTheme theme)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, MARGIN, MARGIN);
  tonari_trail_paint (cr, width, height, trail, theme);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint32
pixel (cairo_surface_t *surface, int x, int y)
{
  const guchar *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x];
}

static guint
differing (cairo_surface_t *a, cairo_surface_t *b)
{
  guint n = 0;

  for (int y = 0; y < HEIGHT + 2 * MARGIN; y++)
    for (int x = 0; x < WIDTH + 2 * MARGIN; x++)
      n += pixel (a, x, y) != pixel (b, x, y);

  return n;
}

static void
test_back_like_forward (void)
{
  static const Step forward[] = { { 739000, ISOLATION, DESPAIR }, { 739100, SOCIETY, JOY } };
  static const Step back[] = { { 739000, SOCIETY, JOY }, { 739100, ISOLATION, DESPAIR } };
  g_autoptr (GPtrArray) there = trail_new (forward, 2);
  g_autoptr (GPtrArray) again = trail_new (back, 2);
  g_autoptr (GPtrArray) none = trail_new (NULL, 0);

  for (guint theme = 0; theme < 4; theme++)
    {
      cairo_surface_t *a = paint (there, WIDTH, HEIGHT, (TonariChartTheme) theme);
      cairo_surface_t *b = paint (again, WIDTH, HEIGHT, (TonariChartTheme) theme);
      cairo_surface_t *empty = paint (none, WIDTH, HEIGHT, (TonariChartTheme) theme);

      /* The line is there, and only the ring around the place of today tells which way it went. */
      g_assert_cmpuint (differing (a, empty), >, 600);
      g_assert_cmpuint (differing (a, b), >, 0);
      g_assert_cmpuint (differing (a, b), <, 2 * 20 * 20);
      cairo_surface_destroy (a);
      cairo_surface_destroy (b);
      cairo_surface_destroy (empty);
    }
}

static void
test_within (void)
{
  static const Step steps[] = {
    { 739000, 0, 0 }, { 739100, SOCIETY, JOY }, { 739200, 0, JOY }, { 739300, SOCIETY, 0 }
  };
  g_autoptr (GPtrArray) trail = trail_new (steps, G_N_ELEMENTS (steps));
  cairo_surface_t *mono = paint (trail, WIDTH, HEIGHT, TONARI_CHART_THEME_MONO);
  guint drawn = 0;

  for (int y = 0; y < HEIGHT + 2 * MARGIN; y++)
    for (int x = 0; x < WIDTH + 2 * MARGIN; x++)
      {
        guint32 colour = pixel (mono, x, y);
        gboolean inside = x >= MARGIN && x < MARGIN + WIDTH && y >= MARGIN && y < MARGIN + HEIGHT;

        drawn += colour != 0;
        if (!inside)
          g_assert_cmphex (colour, ==, 0);
        /* In black and white nothing is told by a colour. */
        g_assert_cmphex (colour & 0xff, ==, (colour >> 8) & 0xff);
        g_assert_cmphex (colour & 0xff, ==, (colour >> 16) & 0xff);
      }
  g_assert_cmpuint (drawn, >, 2000);
  cairo_surface_destroy (mono);

  /* Where there is no room it leaves the page alone. */
  for (int size = 0; size < 160; size += 10)
    cairo_surface_destroy (paint (trail, size, size, TONARI_CHART_THEME_LIGHT));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trail/points", test_points);
  g_test_add_func ("/trail/text", test_text);
  g_test_add_func ("/trail/back-like-forward", test_back_like_forward);
  g_test_add_func ("/trail/within", test_within);

  return g_test_run ();
}
