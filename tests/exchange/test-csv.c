/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "tonari-csv-reader.h"
#include "tonari-csv-writer.h"

/* Rows as `LINE[cell|cell]`, faults as `!`. */
static char *
dump (const char *bytes, gsize length, TonariEncoding encoding)
{
  g_autoptr (GBytes) data = g_bytes_new (bytes, length);
  g_autoptr (TonariCsvReader) reader = tonari_csv_reader_new (data, encoding);
  GString *result = g_string_new (NULL);
  static const char *const faults[] = { "", "!encoding", "!nul", "!quote", "!open" };
  TonariCsvRow row;

  while (tonari_csv_reader_next (reader, &row))
    {
      g_string_append_printf (result, "%u[", row.line);
      for (guint i = 0; i < row.cells->len; i++)
        {
          const TonariCsvCell *cell = &g_array_index (row.cells, TonariCsvCell, i);

          g_string_append_printf (result, "%s%s%s", i > 0 ? "|" : "", cell->text, faults[cell->fault]);
        }
      g_string_append_c (result, ']');
    }

  return g_string_free (result, FALSE);
}

static void
test_cells (void)
{
  static const struct
  {
    const char *bytes;
    const char *rows;
  } cases[] = {
    { "", "" },
    { "\n\n", "" },
    { "a", "1[a]" },
    { "a,b\nc,d\n", "1[a|b]2[c|d]" },
    { "a,b\r\nc,d\r\n", "1[a|b]2[c|d]" },
    { "a,b\rc,d\r", "1[a|b]2[c|d]" },
    { "a,b\nc,d", "1[a|b]2[c|d]" },
    { "a,\n,b\n", "1[a|]2[|b]" },
    { "a\n\n\nb\n", "1[a]4[b]" },
    { "a\n,,\nb\n", "1[a]3[b]" },
    { "\"a,b\",c\n", "1[a,b|c]" },
    { "\"a\"\"b\",c\n", "1[a\"b|c]" },
    { "\"a\nb\",c\nd,e\n", "1[a\nb|c]3[d|e]" },
    { "\"a\r\nb\",c\r\nd,e\r\n", "1[a\nb|c]3[d|e]" },
    { "\"\",x\n", "1[|x]" },
    { "a\"b,c\n", "1[a\"b|c]" },
    { " a , \"b\"\n", "1[a|\"b\"]" },
    { "\"a\" ,b\n", "1[a|b]" },
    { "\"a\"x,b\n", "1[ax!quote|b]" },
    { "\"a,b\nc\n", "1[a,b\nc!open]" },
    { "　あ　,い\n", "1[あ|い]" },
    { "\xef\xbb\xbf"
      "a,b\n",
      "1[a|b]" },
    { "\xef\xbb\xbf\"a\",b\n", "1[a|b]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rows = dump (cases[i].bytes, strlen (cases[i].bytes), TONARI_ENCODING_AUTO);

      g_test_message ("%s", cases[i].bytes);
      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

/* 表, ソ and 能 have a backslash as their second byte in CP932; ～ and ① tell it from Shift_JIS. */
#define JAPANESE "表ソ能,～①髙\n\"家,族\",ｶﾅ\n"
#define JAPANESE_ROWS "1[表ソ能|～①髙]2[家,族|ｶﾅ]"

static void
test_encodings (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *cp932 = NULL;
  g_autofree char *bom = g_strconcat ("\xef\xbb\xbf", JAPANESE, NULL);
  gsize length;

  cp932 = g_convert (JAPANESE, -1, "CP932", "UTF-8", NULL, &length, &error);
  g_assert_no_error (error);

  {
    const struct
    {
      const char *bytes;
      gsize length;
      TonariEncoding encoding;
      const char *rows;
    } cases[] = {
      { JAPANESE, strlen (JAPANESE), TONARI_ENCODING_AUTO, JAPANESE_ROWS },
      { JAPANESE, strlen (JAPANESE), TONARI_ENCODING_UTF_8, JAPANESE_ROWS },
      { bom, strlen (bom), TONARI_ENCODING_AUTO, JAPANESE_ROWS },
      { bom, strlen (bom), TONARI_ENCODING_UTF_8, JAPANESE_ROWS },
      { cp932, length, TONARI_ENCODING_AUTO, JAPANESE_ROWS },
      { cp932, length, TONARI_ENCODING_CP932, JAPANESE_ROWS },
      { cp932, length, TONARI_ENCODING_UTF_8, "1[!encoding|!encoding]2[!encoding|!encoding]" },
      /* A BOM is a promise: what follows it is UTF-8 or wrong. */
      { "\xef\xbb\xbf"
        "a,\x95\x5c\n",
        8, TONARI_ENCODING_AUTO, "1[a|!encoding]" },
      { "a,\xff\xff\nb,c\n", 9, TONARI_ENCODING_CP932, "1[a|!encoding]2[b|c]" },
      { "a\0b,c\nd,e\n", 10, TONARI_ENCODING_AUTO, "1[!nul|c]2[d|e]" },
      { "\xe3\x81\x82\0,c\n", 7, TONARI_ENCODING_AUTO, "1[!nul|c]" },
      /* が written as か and a voiced mark is stored as one letter. */
      { "か\xe3\x82\x99\n", 7, TONARI_ENCODING_AUTO, "1[が]" },
    };

    for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        g_autofree char *rows = dump (cases[i].bytes, cases[i].length, cases[i].encoding);

        g_test_message ("case %" G_GSIZE_FORMAT, i);
        g_assert_cmpstr (rows, ==, cases[i].rows);
      }
  }
}

static void
test_encoding_names (void)
{
  static const struct
  {
    const char *name;
    gboolean known;
    TonariEncoding encoding;
  } cases[] = {
    { "auto", TRUE, TONARI_ENCODING_AUTO },       { "utf-8", TRUE, TONARI_ENCODING_UTF_8 },
    { "UTF8", TRUE, TONARI_ENCODING_UTF_8 },      { "cp932", TRUE, TONARI_ENCODING_CP932 },
    { "Shift_JIS", TRUE, TONARI_ENCODING_CP932 }, { "latin1", FALSE, TONARI_ENCODING_AUTO },
    { "", FALSE, TONARI_ENCODING_AUTO },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariEncoding encoding = TONARI_ENCODING_AUTO;

      g_assert_cmpint (tonari_encoding_parse (cases[i].name, &encoding), ==, cases[i].known);
      g_assert_cmpint (encoding, ==, cases[i].encoding);
    }
}

static void
test_utf16 (void)
{
  g_autoptr (GBytes) little = g_bytes_new ("\xff\xfe"
                                           "a\0",
                                           4);
  g_autoptr (GBytes) plain = g_bytes_new ("ab", 2);
  g_autoptr (TonariCsvReader) first = tonari_csv_reader_new (little, TONARI_ENCODING_AUTO);
  g_autoptr (TonariCsvReader) second = tonari_csv_reader_new (plain, TONARI_ENCODING_AUTO);

  g_assert_true (tonari_csv_reader_is_utf16 (first));
  g_assert_false (tonari_csv_reader_is_utf16 (second));
}

/* Whatever is written comes back. */
static void
test_round_trip (void)
{
  static const char *const cells[] = { "a", "", "b,c", "\"", "d\ne", "家族 教室", "1\"2", NULL };
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *rows = NULL;

  tonari_csv_begin (out);
  tonari_csv_row (out, cells);
  g_assert_cmpstr (out->str, ==,
                   "\xef\xbb\xbf"
                   "a,,\"b,c\",\"\"\"\",\"d\ne\",家族 教室,\"1\"\"2\"\r\n");
  rows = dump (out->str, out->len, TONARI_ENCODING_AUTO);
  g_assert_cmpstr (rows, ==, "1[a||b,c|\"|d\ne|家族 教室|1\"2]");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/cells", test_cells);
  g_test_add_func ("/csv/encodings", test_encodings);
  g_test_add_func ("/csv/encoding-names", test_encoding_names);
  g_test_add_func ("/csv/utf-16", test_utf16);
  g_test_add_func ("/csv/round-trip", test_round_trip);

  return g_test_run ();
}
