/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-json.h"

#include <math.h>

static void
test_numbers (void)
{
  static const struct
  {
    double value;
    const char *text;
  } cases[] = {
    { 0, "0" },
    { -0.0, "0" },
    { -0.0000001, "0" },
    { 1, "1" },
    { 10, "10" },
    { 100, "100" },
    { 0.5, "0.5" },
    { 1.0 / 3, "0.333333" },
    { 2.0 / 3, "0.666667" },
    { -12.25, "-12.25" },
    { 0.0000004, "0" },
    { 0.0000006, "0.000001" },
    { 0.1 + 0.2, "0.3" },
    { 123456789, "123456789" },
    { NAN, "null" },
    { INFINITY, "null" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = tonari_json_format_number (cases[i].value);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_strings (void)
{
  static const struct
  {
    const char *value;
    const char *text;
  } cases[] = {
    { NULL, "null" },
    { "", "null" },
    { "a", "\"a\"" },
    { "\"\\", "\"\\\"\\\\\"" },
    { "あ\n", "\"あ\\n\"" },
    { "\t\r", "\"\\t\\r\"" },
    { "\x01\x7f", "\"\\u0001\\u007f\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      TonariJson json;

      tonari_json_init (&json, out);
      tonari_json_string (&json, NULL, cases[i].value);
      g_assert_cmpstr (out->str, ==, cases[i].text);
    }
}

static void
test_shapes (void)
{
  static const char *const names[] = { "本人", "母", NULL };
  static const char *const nobody[] = { NULL };
  g_autoptr (GString) out = g_string_new (NULL);
  TonariMoment moment = { tonari_date_new (2026, 11, 21), 630 };
  TonariDate about = tonari_date_new (2005, 1, 1);
  TonariJson json;

  about.precision = TONARI_PRECISION_ABOUT;
  tonari_json_init (&json, out);
  tonari_json_begin_array (&json, NULL);
  tonari_json_begin_object (&json, NULL);
  tonari_json_int (&json, "id", 1);
  tonari_json_moment (&json, "at", moment);
  moment.minute = -1;
  tonari_json_moment (&json, "day", moment);
  tonari_json_date (&json, "onset", about);
  tonari_json_date (&json, "end", TONARI_DATE_UNKNOWN);
  tonari_json_strv (&json, "met", names);
  tonari_json_strv (&json, "none", nobody);
  tonari_json_bool (&json, "yes", TRUE);
  tonari_json_end_object (&json);
  tonari_json_begin_object (&json, NULL);
  tonari_json_end_object (&json);
  tonari_json_end_array (&json);

  g_assert_cmpstr (
      out->str, ==,
      "[\n{\"id\": 1, \"at\": \"2026-11-21T10:30\", \"day\": \"2026-11-21\", \"onset\": \"2005-01-01\", "
      "\"onset_precision\": \"about\", \"end\": null, \"met\": [\"本人\", \"母\"], \"none\": [], "
      "\"yes\": true},\n{}\n]\n");
}

static void
test_empty (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  TonariJson json;

  tonari_json_init (&json, out);
  tonari_json_begin_array (&json, NULL);
  tonari_json_end_array (&json);
  g_assert_cmpstr (out->str, ==, "[]\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/numbers", test_numbers);
  g_test_add_func ("/json/strings", test_strings);
  g_test_add_func ("/json/shapes", test_shapes);
  g_test_add_func ("/json/empty", test_empty);

  return g_test_run ();
}
