/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The colours: every word can be read on every ground it may stand on, and the layers stay apart for those
 * who see less of red, green or blue, and on a photocopy.
 *
 * Contrast as WCAG 2.1 has it: (L1 + 0.05)/(L2 + 0.05) of relative luminance, 4.5 for text (AA).  Colour
 * blindness is simulated with the matrices of Machado, Oliveira and Fernandes (2009) for severity 1, in
 * linear RGB; what is apart is measured as a distance in CIE L*a*b*.
 */

#include "chart-check.h"
#include "fixture-odd.h"
#include "tonari-locale.h"

#define READABLE 4.5
/* Beside a line of another kind; about ten times what an eye can just tell. */
#define APART 11.0
#define N_THEMES 4

static const char *const theme_names[N_THEMES] = { "light", "dark", "print", "mono" };

typedef struct
{
  double r;
  double g;
  double b;
} Linear;

static double
linear_of (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static Linear
linear (TonariColor color)
{
  return (Linear){ linear_of (color.r), linear_of (color.g), linear_of (color.b) };
}

static double
luminance (Linear color)
{
  return 0.2126 * color.r + 0.7152 * color.g + 0.0722 * color.b;
}

static double
contrast (TonariColor a, TonariColor b)
{
  double first = luminance (linear (a)), second = luminance (linear (b));

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

/* What each ink of a word may stand on. */
static const struct
{
  TonariInk ink;
  TonariInk grounds[9];
  guint n_grounds;
} words[] = {
#define GROUNDS                                                                                              \
  TONARI_INK_BACKGROUND, TONARI_INK_PLOT, TONARI_INK_STAGE_A, TONARI_INK_STAGE_B, TONARI_INK_STAGE_C
  { TONARI_INK_TEXT, { GROUNDS, TONARI_INK_TRACK, TONARI_INK_STEP, TONARI_INK_BURST }, 8 },
  { TONARI_INK_SOFT, { GROUNDS, TONARI_INK_TRACK }, 6 },
  { TONARI_INK_COMMUNITY, { GROUNDS }, 5 },
  { TONARI_INK_LEAF, { GROUNDS }, 5 },
  { TONARI_INK_RED, { TONARI_INK_BURST }, 1 },
  { TONARI_INK_BACKGROUND, { TONARI_INK_PLUM, TONARI_INK_RED }, 2 },
  { TONARI_INK_ON_NAVY, { TONARI_INK_NAVY, TONARI_INK_RED }, 2 },
#undef GROUNDS
};

static void
test_contrast (void)
{
  for (guint theme = 0; theme < N_THEMES; theme++)
    for (guint i = 0; i < G_N_ELEMENTS (words); i++)
      for (guint k = 0; k < words[i].n_grounds; k++)
        {
          const TonariColor *inks = tonari_chart_palette ((TonariChartTheme) theme)->inks;
          double value = contrast (inks[words[i].ink], inks[words[i].grounds[k]]);

          if (value < READABLE)
            {
              g_test_message ("%s: ink %d on %d: %.2f", theme_names[theme], words[i].ink, words[i].grounds[k],
                              value);
              g_test_fail ();
            }
        }
}

/* No word is drawn in an ink that the table above does not know. */
static void
test_all_words_are_known (void)
{
  static TonariLife *(*const makers[]) (void) = { fixture_rich, fixture_one_day, fixture_thirty_rings,
                                                  fixture_forty_markers, fixture_eighty_years };
  static const char *const spans[][2] = { { NULL, NULL }, { "2014-06-01", "2016-06-01" } };

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    for (guint k = 0; k < G_N_ELEMENTS (spans); k++)
      {
        g_autoptr (TonariLife) life = makers[i]();
        g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
        g_autoptr (TonariChartLayout) layout = chart_of (series, 1000, 620, spans[k][0], spans[k][1]);

        for (guint t = 0; t < layout->texts->len; t++)
          {
            const TonariText *text = TONARI_AT (layout->texts, TonariText, t);
            gboolean known = FALSE;

            for (guint w = 0; w < G_N_ELEMENTS (words); w++)
              known = known || words[w].ink == text->ink;
            if (!known)
              g_error ("“%s” is written in ink %d", text->text, text->ink);
          }
      }
}

static const struct
{
  const char *name;
  double matrix[3][3];
} eyes[] = {
  { "all colours", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { "protanopia",
    { { 0.152286, 1.052583, -0.204868 },
      { 0.114503, 0.786281, 0.099216 },
      { -0.003882, -0.048116, 1.051998 } } },
  { "deuteranopia",
    { { 0.367322, 0.860646, -0.227968 },
      { 0.280085, 0.672501, 0.047413 },
      { -0.011820, 0.042940, 0.968881 } } },
  { "tritanopia",
    { { 1.255528, -0.076749, -0.178779 },
      { -0.078411, 0.930809, 0.147602 },
      { 0.004733, 0.691367, 0.303900 } } },
};

typedef struct
{
  double l;
  double a;
  double b;
} Lab;

static double
lab_part (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

/* As an eye of that kind sees it, for daylight (D65). */
static Lab
seen (TonariColor color, guint eye)
{
  Linear in = linear (color);
  double rgb[3], x, y, z;

  for (guint i = 0; i < 3; i++)
    rgb[i] =
        CLAMP (eyes[eye].matrix[i][0] * in.r + eyes[eye].matrix[i][1] * in.g + eyes[eye].matrix[i][2] * in.b,
               0, 1);
  x = lab_part ((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
  y = lab_part (0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
  z = lab_part ((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);

  return (Lab){ 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

static double
distance (TonariColor a, TonariColor b, guint eye)
{
  Lab left = seen (a, eye), right = seen (b, eye);

  return sqrt ((left.l - right.l) * (left.l - right.l) + (left.a - right.a) * (left.a - right.a) +
               (left.b - right.b) * (left.b - right.b));
}

/*
 * Pairs that lie side by side with shapes alike: the two ribbons, the edge of the green on the navy, red
 * lines beside the steps, people beside problems, and each of them on its ground.  Signs of different shapes
 * need no colour.
 */
static void
test_layers_stay_apart (void)
{
  static const TonariInk pairs[][2] = {
    { TONARI_INK_NAVY, TONARI_INK_GREEN },      { TONARI_INK_NAVY, TONARI_INK_GREEN_EDGE },
    { TONARI_INK_NAVY, TONARI_INK_RED },        { TONARI_INK_RED, TONARI_INK_STEP },
    { TONARI_INK_GREEN, TONARI_INK_TRACK },     { TONARI_INK_TRACK, TONARI_INK_STEP_EDGE },
    { TONARI_INK_COMMUNITY, TONARI_INK_TRACK }, { TONARI_INK_NAVY, TONARI_INK_PLOT },
    { TONARI_INK_GREEN, TONARI_INK_PLOT },      { TONARI_INK_GREEN_EDGE, TONARI_INK_PLOT },
    { TONARI_INK_RED, TONARI_INK_BACKGROUND },  { TONARI_INK_COMMUNITY, TONARI_INK_BACKGROUND },
    { TONARI_INK_PLUM, TONARI_INK_BACKGROUND }, { TONARI_INK_LEAF, TONARI_INK_PLOT },
    { TONARI_INK_STEP_EDGE, TONARI_INK_STEP },  { TONARI_INK_NAVY, TONARI_INK_STAGE_A },
    { TONARI_INK_GREEN, TONARI_INK_STAGE_A },   { TONARI_INK_GREEN, TONARI_INK_STAGE_B },
    { TONARI_INK_GREEN, TONARI_INK_STAGE_C },   { TONARI_INK_GREEN_EDGE, TONARI_INK_STAGE_C },
    { TONARI_INK_TODAY, TONARI_INK_PLOT },
  };

  for (guint theme = 0; theme < N_THEMES; theme++)
    for (guint eye = 0; eye < G_N_ELEMENTS (eyes); eye++)
      for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
        {
          const TonariPalette *palette = tonari_chart_palette ((TonariChartTheme) theme);
          double apart = distance (palette->inks[pairs[i][0]], palette->inks[pairs[i][1]], eye);

          /* In black and white hatching and shape part red lines from the life. */
          if (palette->mono && (pairs[i][0] == TONARI_INK_NAVY && pairs[i][1] == TONARI_INK_RED))
            continue;
          if (apart < APART)
            {
              g_test_message ("%s, %s: ink %d and %d: %.1f", theme_names[theme], eyes[eye].name, pairs[i][0],
                              pairs[i][1], apart);
              g_test_fail ();
            }
        }
}

/* Never colour alone: every sign of the legend has a shape of its own, so that it is known when all inks are
 * one. */
static void
test_shapes_stay_apart (void)
{
  guint n_entries;
  const TonariChartLegendEntry *entries = tonari_chart_legend (&n_entries);
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (guint i = 0; i < n_entries; i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 44, 22);
      cairo_t *cr = cairo_create (surface);
      g_autofree guchar *mask = NULL;
      gsize size;

      tonari_chart_paint_swatch (cr, TONARI_CHART_THEME_MONO, entries[i].layer, 44, 22);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      size = (gsize) cairo_image_surface_get_stride (surface) * 22;
      mask = g_malloc0 (size / 4);
      /* What is covered, whatever the grey. */
      for (gsize k = 0; k < size / 4; k++)
        mask[k] = cairo_image_surface_get_data (surface)[k * 4 + 3] > 60;
      g_ptr_array_add (pictures, g_bytes_new (mask, size / 4));
      cairo_surface_destroy (surface);
    }
  for (guint i = 0; i < pictures->len; i++)
    for (guint k = 0; k < i; k++)
      {
        gsize size;
        const guchar *left = g_bytes_get_data (pictures->pdata[i], &size);
        const guchar *right = g_bytes_get_data (pictures->pdata[k], NULL);
        guint different = 0;

        for (gsize p = 0; p < size; p++)
          different += left[p] != right[p];
        /* A twentieth of the swatch. */
        if (different < size / 20)
          g_error ("“%s” and “%s” have the same shape", entries[i].label, entries[k].label);
      }
}

int
main (int argc, char **argv)
{
  tonari_locale_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/inks/contrast", test_contrast);
  g_test_add_func ("/chart/inks/all-words-are-known", test_all_words_are_known);
  g_test_add_func ("/chart/inks/layers-stay-apart", test_layers_stay_apart);
  g_test_add_func ("/chart/inks/shapes-stay-apart", test_shapes_stay_apart);

  return g_test_run ();
}
