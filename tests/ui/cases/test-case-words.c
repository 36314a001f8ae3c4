/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-words.h"

#include "tonari-case-sections.h"
#include "tonari-case-tables.h"
#include "tonari-tie.h"

static void
test_steps (void)
{
  static const struct
  {
    double value;
    double step;
  } cases[] = { { 0, 0 },   { 2.9, 0 }, { 3, 3 },   { 4.5, 3 }, { 5, 5 },
                { 7.9, 5 }, { 8, 8 },   { 9.9, 8 }, { 10, 10 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (tonari_case_words_connection (cases[i].value), ==,
                       tonari_case_words_connection (cases[i].step));
      g_assert_cmpstr (tonari_case_words_motivation (cases[i].value), ==,
                       tonari_case_words_motivation (cases[i].step));
    }
  g_assert_cmpstr (tonari_case_words_connection (0), !=, tonari_case_words_connection (3));

  {
    g_autofree char *unknown = tonari_case_words_value (NAN, tonari_case_words_connection);
    g_autofree char *known = tonari_case_words_value (6.5, tonari_case_words_connection);

    g_assert_cmpstr (unknown, ==, "not known");
    g_assert_true (g_str_has_prefix (known, "6.5"));
  }
}

static void
test_promise (void)
{
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autofree char *text = NULL;

  g_assert_null (tonari_relative_promise (relative));

  relative->promise_person_unaware = TRUE;
  relative->promise_when = g_strdup ("after six");
  relative->promise_no_post = TRUE;
  text = tonari_relative_promise (relative);
  g_assert_cmpstr (text, ==, "the person does not know, phone: after six, no post");
}

static void
test_live_ties (void)
{
  g_autoptr (GPtrArray) ties = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_tie_free);
  static const struct
  {
    int from, to;
  } spans[] = { { 2015, 0 }, { 2018, 2020 }, { 2019, 0 }, { 0, 0 } };
  static const struct
  {
    int year;
    guint want;
  } cases[] = { { 2014, 0 }, { 2015, 1 }, { 2018, 2 }, { 2019, 3 }, { 2020, 2 }, { 2026, 2 } };

  for (gsize i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      TonariTie *tie = tonari_tie_new ();

      if (spans[i].from != 0)
        tie->start_on = tonari_date_new (spans[i].from, 1, 1);
      if (spans[i].to != 0)
        tie->end_on = tonari_date_new (spans[i].to, 1, 1);
      g_ptr_array_add (ties, tie);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (tonari_case_sheet_live_ties (ties, tonari_date_new (cases[i].year, 1, 1).day), ==,
                      cases[i].want);
  g_assert_cmpuint (tonari_case_sheet_live_ties (NULL, 1), ==, 0);
}

static void
test_sections (void)
{
  guint n_sections, n_tabs;
  const TonariCaseSection *sections = tonari_case_sections (&n_sections);
  const TonariCaseTab *tabs = tonari_case_tabs (&n_tabs);

  for (guint i = 0; i < n_sections; i++)
    {
      gboolean known = FALSE;

      for (guint k = 0; k < n_tabs; k++)
        known = known || g_str_equal (tabs[k].name, sections[i].tab);
      g_assert_true (known);
      g_assert_nonnull (tonari_case_tables_find (sections[i].entity->table));
      g_assert_nonnull (tonari_case_words_describe (sections[i].entity->table));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case-words/steps", test_steps);
  g_test_add_func ("/case-words/promise", test_promise);
  g_test_add_func ("/case-words/live-ties", test_live_ties);
  g_test_add_func ("/case-words/sections", test_sections);

  return g_test_run ();
}
