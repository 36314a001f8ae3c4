/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How words are kept: lists as JSON, and composed without losing the form in which a name is written. */

#include "tonari-json-strv.h"
#include "tonari-plain-text.h"

static void
test_json (void)
{
  static const struct
  {
    const char *words[4];
    const char *json;
  } cases[] = {
    { { NULL }, "[]" },
    { { "母", NULL }, "[\"母\"]" },
    { { "母", "本人", NULL }, "[\"母\",\"本人\"]" },
    { { "", NULL }, "[\"\"]" },
    { { "\"", "\\", NULL }, "[\"\\\"\",\"\\\\\"]" },
    { { "a\nb\tc", NULL }, "[\"a\\u000ab\\u0009c\"]" },
    { { "],[", "\"],\"", NULL }, "[\"],[\",\"\\\"],\\\"\"]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = tonari_json_from_strv (cases[i].words);
      g_auto (GStrv) words = tonari_json_to_strv (json);

      g_assert_cmpstr (json, ==, cases[i].json);
      g_assert_true (g_strv_equal ((const char *const *) words, cases[i].words));
    }
}

static void
test_json_of_others (void)
{
  static const struct
  {
    const char *json;
    const char *words[3];
  } cases[] = {
    { NULL, { NULL } },
    { "", { NULL } },
    { "null", { NULL } },
    { "[ \"a\" , \"b\" ]", { "a", "b" } },
    { "[\"\\u6bcd\",\"\\n\"]", { "母", "\n" } },
    { "[\"\\ud842\\udfb7\"]", { "𠮷" } },
    { "[\"\\ud842\"]", { "" } },
    { "[\"\\u0000x\"]", { "x" } },
    { "[\"open", { NULL } },
    { "[\"a\",\"open\\", { "a" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = tonari_json_to_strv (cases[i].json);

      g_assert_true (g_strv_equal ((const char *const *) words, cases[i].words));
    }
}

static void
test_plain_text (void)
{
  static const struct
  {
    const char *typed;
    const char *kept;
  } cases[] = {
    { NULL, NULL },
    { "", NULL },
    { "となり", "となり" },
    { "か\u3099", "が" },
    { "ハ\u309aン", "パン" },
    { "e\u0301", "é" },
    /* Names in the form their bearers write: full NFC would turn them into 神 and 福. */
    { "\ufa19か\u3099", "\ufa19が" },
    { "か\u3099\ufa1bか\u3099", "が\ufa1bが" },
    { "\ufa19", "\ufa19" },
    /* What comes along with a paste: lines stay lines, and what no screen shows does not stay. */
    { "一行目\r\n二行目\r三行目\n\t字下げ", "一行目\n二行目\n三行目\n\t字下げ" },
    { "a\x01"
      "b\x0b\x1b[0m\x7f"
      "c\xc2\x85",
      "ab[0mc" },
    { "\x01\x02", NULL },
    { "か\x01\u3099", "が" },
    { "\xff\xfe"
      "a",
      "\ufffd\ufffd"
      "a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *kept = tonari_plain_text (cases[i].typed);

      g_assert_cmpstr (kept, ==, cases[i].kept);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/json", test_json);
  g_test_add_func ("/text/json-of-others", test_json_of_others);
  g_test_add_func ("/text/plain", test_plain_text);

  return g_test_run ();
}
