/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "tonari-suppress.h"

/* What is written, and what may be read afterwards; x is hidden. */
static const struct
{
  const char *cells;
  int total;
  const char *shown;
} cases[] = {
  { "", 0, " =0" },
  { "12", 12, "12 =12" },
  { "12 0", 12, "12 0 =12" },
  { "0 0", 0, "0 0 =0" },
  { "8 4", 12, "x x =12" },
  { "9 8 3", 20, "9 x x =20" },
  { "8 8 3", 19, "x 8 x =19" },
  { "10 3 1", 14, "x x x =14" },
  { "10 3 2", 15, "10 x x =15" },
  { "4 4", 8, "x x =8" },
  { "20 0 4", 24, "x 0 x =24" },
  { "5 5", 10, "5 5 =10" },
  { "3 0", 3, "x x =x" },
  { "3", 3, "x =x" },
  { "1 1 1 1", 4, "x x x x =x" },
  { "1 1 1 1 1", 5, "x x x x x =5" },
  { "30 1 0", 31, "x x 0 =31" },
  { "8 4", -1, "8 x" },
  { "4", -1, "x" },
  { "0 5", -1, "0 5" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) texts = g_strsplit (cases[i].cells, " ", -1);
      g_autofree TonariCount *counts = g_new0 (TonariCount, g_strv_length (texts) + 1);
      guint n = *cases[i].cells != '\0' ? g_strv_length (texts) : 0;
      TonariCount total = { (guint) MAX (cases[i].total, 0), FALSE };
      GString *shown = g_string_new (NULL);

      for (guint k = 0; k < n; k++)
        counts[k].value = (guint) g_ascii_strtoull (texts[k], NULL, 10);
      tonari_suppress (counts, n, cases[i].total >= 0 ? &total : NULL);
      for (guint k = 0; k < n; k++)
        {
          if (k > 0)
            g_string_append_c (shown, ' ');
          if (counts[k].hidden)
            g_string_append_c (shown, 'x');
          else
            g_string_append_printf (shown, "%u", counts[k].value);
        }
      if (cases[i].total >= 0 && total.hidden)
        g_string_append (shown, " =x");
      else if (cases[i].total >= 0)
        g_string_append_printf (shown, " =%u", total.value);
      g_assert_cmpstr (shown->str, ==, cases[i].shown);
      g_string_free (shown, TRUE);
    }
}

/* Whatever the numbers: with the total, no hidden number under 5 can be reckoned back. */
static void
test_nothing_is_given_away (void)
{
  for (guint number = 0; number < 8 * 8 * 8 * 8; number++)
    {
      TonariCount counts[4], total = { 0, FALSE };
      guint hidden = 0, n_hidden = 0;

      for (guint k = 0, rest = number; k < G_N_ELEMENTS (counts); k++, rest /= 8)
        {
          counts[k] = (TonariCount){ rest % 8, FALSE };
          total.value += counts[k].value;
        }
      tonari_suppress (counts, G_N_ELEMENTS (counts), &total);
      for (guint k = 0; k < G_N_ELEMENTS (counts); k++)
        if (counts[k].hidden)
          {
            hidden += counts[k].value;
            n_hidden++;
          }
        else
          g_assert_true (counts[k].value == 0 || counts[k].value >= TONARI_SUPPRESS_LEAST);
      if (total.hidden)
        g_assert_cmpuint (n_hidden, ==, G_N_ELEMENTS (counts));
      else if (n_hidden > 0)
        {
          g_assert_cmpuint (n_hidden, >, 1);
          g_assert_cmpuint (hidden, >=, TONARI_SUPPRESS_LEAST);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/suppress/cases", test_cases);
  g_test_add_func ("/suppress/nothing-is-given-away", test_nothing_is_given_away);

  return g_test_run ();
}
