/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The family diagram and the map of ties: who stands where, that nothing stands upon another, and that odd
 * families and many ties are drawn. */

#include <math.h>
#include <string.h>

#include "tonari-ecomap.h"
#include "tonari-genogram.h"
#include "tonari-organisation.h"
#include "tonari-relative.h"
#include "tonari-tie.h"

#define TODAY 739941
#define SIGN 44.0

static TonariCasePapers *
new_papers (void)
{
  TonariCasePapers *papers = tonari_case_papers_new ();

  papers->acase = tonari_case_new ();
  papers->acase->row.id = 1;
  papers->acase->person = 1;
  papers->acase->code = g_strdup ("R8-001");
  papers->person = tonari_person_new ();
  papers->person->row.id = 1;

  return papers;
}

/* One with each of those relations, divided by spaces; ages fall from 70 on. */
static TonariCasePapers *
family (const char *relations)
{
  TonariCasePapers *papers = new_papers ();
  GPtrArray *relatives = g_ptr_array_new_with_free_func (tonari_relative_entity.free_row);
  GPtrArray *persons = g_ptr_array_new_with_free_func (tonari_person_entity.free_row);
  g_auto (GStrv) words = g_strsplit (relations, " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      TonariRelative *relative = tonari_relative_new ();
      TonariPerson *person = tonari_person_new ();

      person->row.id = i + 2;
      person->birth = tonari_date_from_day (TODAY - 25600 + (int) i * 400);
      relative->row.id = i + 1;
      relative->person = person->row.id;
      relative->relation = g_strdup (words[i]);
      g_ptr_array_add (relatives, relative);
      g_ptr_array_add (persons, person);
    }
  tonari_case_papers_take (papers, &tonari_relative_entity, relatives);
  tonari_case_papers_take (papers, &tonari_person_entity, persons);

  return papers;
}

static const TonariGenogramNode *
node_of (const TonariGenogram *genogram, const char *relation)
{
  const GPtrArray *nodes = tonari_genogram_nodes (genogram);

  for (guint i = 1; i < nodes->len; i++)
    {
      const TonariGenogramNode *node = g_ptr_array_index (nodes, i);

      if (g_strcmp0 (node->relation, relation) == 0)
        return node;
    }
  g_assert_not_reached ();
}

static const char *const families[] = {
  "",
  "母",
  "父 母",
  "父 母 兄 妹",
  "父 母 祖母",
  "父 母 父方祖父 父方祖母 母方祖父 母方祖母",
  "父 母 祖父 祖母 父方祖父 母方祖母 兄 兄 弟 妹 姉 おじ 母方おば",
  "妻 息子 娘 父",
  "夫 長男 次男 三男 長女 次女",
  "祖母",
  "隣人 友人 大家 後見人 知人 支援者",
  "兄 弟 きょうだい きょうだい",
};

/* Signs have room for themselves and for the words below. */
static void
test_nothing_overlaps (void)
{
  for (guint k = 0; k < G_N_ELEMENTS (families); k++)
    {
      g_autoptr (TonariCasePapers) papers = family (families[k]);
      g_autoptr (TonariGenogram) genogram = tonari_genogram_new (papers, TODAY, TRUE);
      const GPtrArray *nodes = tonari_genogram_nodes (genogram);
      double width, height;

      g_test_message ("family %u: %s", k, families[k]);
      tonari_genogram_size (genogram, &width, &height);
      for (guint i = 0; i < nodes->len; i++)
        {
          const TonariGenogramNode *one = g_ptr_array_index (nodes, i);

          g_assert_cmpfloat (one->x - SIGN / 2, >=, 0);
          g_assert_cmpfloat (one->y - SIGN / 2, >=, 0);
          g_assert_cmpfloat (one->x + SIGN / 2, <=, width);
          g_assert_cmpfloat (one->y + SIGN / 2, <=, height);
          for (guint j = i + 1; j < nodes->len; j++)
            {
              const TonariGenogramNode *two = g_ptr_array_index (nodes, j);

              g_assert_true (fabs (one->x - two->x) > 97 || fabs (one->y - two->y) > SIGN + 34);
            }
        }
    }
}

static void
test_generations (void)
{
  g_autoptr (TonariCasePapers) papers = family ("父 母 母方祖母 兄 妹 妻 息子");
  g_autoptr (TonariGenogram) genogram = tonari_genogram_new (papers, TODAY, FALSE);
  const TonariGenogramNode *person = g_ptr_array_index (tonari_genogram_nodes (genogram), 0);

  g_assert_cmpfloat (node_of (genogram, "母方祖母")->y, <, node_of (genogram, "母")->y);
  g_assert_cmpfloat (node_of (genogram, "母")->y, <, person->y);
  g_assert_cmpfloat (node_of (genogram, "父")->x, <, node_of (genogram, "母")->x);
  g_assert_cmpfloat (node_of (genogram, "兄")->x, <, person->x);
  g_assert_cmpfloat (node_of (genogram, "妹")->x, >, person->x);
  g_assert_cmpfloat (node_of (genogram, "妻")->y, ==, person->y);
  g_assert_cmpfloat (node_of (genogram, "息子")->y, >, person->y);
  g_assert_cmpfloat (node_of (genogram, "母方祖母")->x, ==, node_of (genogram, "母")->x);
  g_assert_cmpint (node_of (genogram, "妻")->sex, ==, TONARI_SEX_FEMALE);
}

static void
paint (const TonariGenogram *genogram, const TonariEcomap *ecomap, TonariChartTheme theme)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 800, 560);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = pango_cairo_create_context (cr);
  TonariChartBox box = { 10, 10, 780, 540 };

  if (genogram != NULL)
    tonari_genogram_paint (genogram, cr, context, box, theme);
  if (ecomap != NULL)
    tonari_ecomap_paint (ecomap, cr, context, box, theme);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_families_are_painted (void)
{
  for (guint k = 0; k < G_N_ELEMENTS (families); k++)
    {
      g_autoptr (TonariCasePapers) papers = family (families[k]);
      g_autoptr (TonariGenogram) genogram = tonari_genogram_new (papers, TODAY, TRUE);

      for (int theme = TONARI_CHART_THEME_LIGHT; theme <= TONARI_CHART_THEME_MONO; theme++)
        paint (genogram, NULL, (TonariChartTheme) theme);
    }
}

static TonariCasePapers *
papers_with_ties (guint n)
{
  TonariCasePapers *papers = new_papers ();
  GPtrArray *ties = g_ptr_array_new_with_free_func (tonari_tie_entity.free_row);

  for (guint i = 0; i < n; i++)
    {
      TonariTie *tie = tonari_tie_new ();

      tie->row.id = i + 1;
      tie->name = g_strdup_printf ("架空の会%u", i + 1);
      tie->kind = g_strdup ("居場所");
      tie->received = i % 2 == 0 ? g_strdup ("話し相手") : NULL;
      tie->role = i % 3 == 0 ? g_strdup ("片づけ") : NULL;
      tie->start_on = tonari_date_from_day (TODAY - 1000 + (int) i);
      if (i % 4 == 3)
        tie->end_on = tonari_date_from_day (TODAY - 10);
      g_ptr_array_add (ties, tie);
    }
  tonari_case_papers_take (papers, &tonari_tie_entity, ties);

  return papers;
}

/* However many there are, each has a place of its own, and never the middle. */
static void
test_places_of_ties (void)
{
  for (guint n = 0; n <= 40; n++)
    {
      g_autoptr (TonariCasePapers) papers = papers_with_ties (n);
      g_autoptr (TonariEcomap) ecomap = tonari_ecomap_new (papers, TODAY, TRUE);
      g_autoptr (GHashTable) taken = g_hash_table_new (NULL, NULL);
      const GPtrArray *nodes = tonari_ecomap_nodes (ecomap);
      guint grid = tonari_ecomap_grid (ecomap);

      g_assert_cmpuint (nodes->len, ==, n);
      for (guint i = 0; i < n; i++)
        {
          const TonariEcomapNode *node = g_ptr_array_index (nodes, i);

          g_assert_true (node->column == 0 || node->row == 0 || node->column == grid - 1 ||
                         node->row == grid - 1);
          g_assert_cmpuint (MAX (node->column, node->row), <, grid);
          g_assert_true (g_hash_table_add (taken, GUINT_TO_POINTER (node->column * 1000 + node->row + 1)));
          if (i > 0)
            g_assert_true (node->held <= ((const TonariEcomapNode *) g_ptr_array_index (nodes, i - 1))->held);
        }
      paint (NULL, ecomap, TONARI_CHART_THEME_DARK);
    }
}

static void
test_without_names (void)
{
  g_autoptr (TonariCasePapers) papers = papers_with_ties (3);
  g_autoptr (TonariEcomap) ecomap = tonari_ecomap_new (papers, TODAY, FALSE);
  g_autofree char *text = tonari_ecomap_text (ecomap);

  g_assert_null (strstr (text, "架空の会"));
  g_assert_null (strstr (text, "話し相手"));
  g_assert_nonnull (strstr (text, "居場所"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diagrams/nothing-overlaps", test_nothing_overlaps);
  g_test_add_func ("/diagrams/generations", test_generations);
  g_test_add_func ("/diagrams/families-are-painted", test_families_are_painted);
  g_test_add_func ("/diagrams/places-of-ties", test_places_of_ties);
  g_test_add_func ("/diagrams/without-names", test_without_names);

  return g_test_run ();
}
