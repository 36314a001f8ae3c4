/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Each kind of file in each encoding and with each defect.  The defects are made from the tables of columns
 * themselves, so that a new column is tested as soon as it is written down.
 */

#include <string.h>

#include "tonari-import-columns.h"
#include "tonari-import-parse.h"

typedef struct
{
  TonariImportKind kind;
  const char *header;
  const char *english;
  const char *row;
} Sample;

static const Sample samples[] = {
  { TONARI_IMPORT_DIRECTORY, "機関名,電話番号,種別,地域", "name,phone,kind,area",
    "ひだまり相談室,000-0000,相談,北部" },
  { TONARI_IMPORT_CASES, "ケース番号,氏名,ふりがな,性別,生年月日,ひきこもり開始,受付日,紹介元,主訴,調整役",
    "case,name,kana,sex,birth,onset,intake,referred_by,concern,coordinator",
    "R8-001,架空 太郎,かくう たろう,男,H2.4.5,平成20年頃,2015/4/1,保健所,話がしたい,佐藤" },
  { TONARI_IMPORT_RELATIVES, "ケース番号,氏名,ふりがな,続柄,電話", "case,name,kana,relation,phone",
    "R8-001,架空 花子,かくう はなこ,母,000-0000" },
  { TONARI_IMPORT_RECORDS, "ケース番号,日時,方法,相手,本人に会えた,伴走,問題解決,分,担当,内容",
    "case,at,method,met,met_person,accompany,solve,minutes,staff,text",
    "R8-001,2026-01-05 10:30,来所,母・父,いいえ,○,×,60,佐藤,話を聞いた" },
  { TONARI_IMPORT_OBSERVATIONS, "ケース番号,日付,つながり,意欲,聞き取り",
    "case,date,connection,motivation,told", "R8-001,2026-01-05,3.5,わからない,はい" },
  { TONARI_IMPORT_PROBLEMS, "ケース番号,種別,内容,開始,終了", "case,kind,text,from,to",
    "R8-001,生活,家賃,2025-01-01,2025-06-01" },
  { TONARI_IMPORT_EPISODES, "ケース番号,内容,開始,終了", "case,title,from,to",
    "R8-001,年金の申請,2025-01-01," },
  { TONARI_IMPORT_TIES, "ケース番号,相手,種別,開始,終了,受けている支え,担っている役割",
    "case,name,kind,from,to,received,role", "R8-001,図書館,居場所,2025-01-01,,話し相手,本の整理" },
  { TONARI_IMPORT_CLASSES, "教室,編,回,日付,開始,終了,テーマ", "class,edition,number,date,from,to,themes",
    "春の教室,基礎編,第1回,2026-05-01,13:30,15:30,ひきこもりとは" },
  { TONARI_IMPORT_ATTENDANCE, "教室,回,ケース番号,氏名,出欠", "class,session,case,name,state",
    "春の教室,1,R8-001,架空 花子,出席" },
  { TONARI_IMPORT_STAGES, "ケース番号,日付,モデル,前,後,理由", "case,date,model,before,after,reason",
    "R8-001,2026-01-05,4ステップ,1,2,本人の希望" },
  { TONARI_IMPORT_CRISES, "ケース番号,日付,種別,内容", "case,date,kind,text",
    "R8-001,2026-01-05,健康の急変,入院した" },
  { TONARI_IMPORT_CHANGES, "ケース番号,日付,誰の,内容", "case,date,whose,text",
    "R8-001,2026-01-05,家族,よく眠れた" },
  { TONARI_IMPORT_WATCHING, "ケース番号,開始,終了", "case,from,to", "R8-001,2025-01-01," },
  { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意",
    "case,date,kind,name,to_name,consent", "R8-001,2026-01-05,つなぎ直し,図書館,喫茶店,はい" },
  { TONARI_IMPORT_CHECKINS, "教室,回,ケース番号,氏名,来たとき,帰るとき",
    "class,session,case,name,before,after", "春の教室,1,R8-001,架空 花子,3,6" },
};

static TonariImportBatch *
parse (TonariImportKind kind, const char *text, gssize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return tonari_import_parse (kind, bytes, TONARI_ENCODING_AUTO);
}

/* The problems as `LINE:HEADER`, separated by spaces. */
static char *
places (const TonariImportBatch *batch)
{
  GString *result = g_string_new (NULL);

  for (guint i = 0; i < batch->problems->len; i++)
    {
      const TonariImportProblem *problem = batch->problems->pdata[i];

      g_assert_cmpstr (problem->reason, !=, "");
      g_string_append_printf (result, "%s%u:%s", i > 0 ? " " : "", problem->line, problem->header);
    }

  return g_string_free (result, FALSE);
}

static void
assert_places (const TonariImportBatch *batch, const char *expected)
{
  g_autofree char *found = places (batch);

  g_assert_cmpstr (found, ==, expected);
}

/* The row of a sample with one cell replaced. */
static char *
with_cell (const Sample *sample, guint column, const char *cell)
{
  g_auto (GStrv) cells = g_strsplit (sample->row, ",", -1);

  g_assert_cmpuint (column, <, g_strv_length (cells));
  g_free (cells[column]);
  cells[column] = g_strdup (cell);

  return g_strjoinv (",", cells);
}

static const TonariColumnSpec *
spec_of (const Sample *sample, const char *header)
{
  guint n_specs;
  const TonariColumnSpec *specs = tonari_import_columns (sample->kind, &n_specs);

  for (guint i = 0; i < n_specs; i++)
    if (g_str_equal (specs[i].japanese, header) || g_str_equal (specs[i].name, header))
      return &specs[i];

  g_error ("no column %s", header);
}

static void
test_every_kind_has_a_sample (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (samples), ==, tonari_import_kind_words.n_list);
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    g_assert_cmpint (samples[i].kind, ==, (int) i);
}

static void
assert_sound (const Sample *sample, const char *text, gssize length)
{
  g_autoptr (TonariImportBatch) batch = parse (sample->kind, text, length);
  g_autoptr (TonariImportBatch) reference = NULL;
  g_autofree char *plain = g_strdup_printf ("%s\n%s\n", sample->header, sample->row);
  const TonariImportRow *mine;
  const TonariImportRow *theirs;

  assert_places (batch, "");
  g_assert_cmpuint (batch->rows->len, ==, 1);
  g_assert_cmpuint (batch->skipped->len, ==, 0);

  reference = parse (sample->kind, plain, -1);
  mine = batch->rows->pdata[0];
  theirs = reference->rows->pdata[0];
  g_assert_true (tonari_entity_equal (tonari_import_kind_entity (sample->kind), mine->main, theirs->main));
  g_assert_cmpstr (mine->case_code, ==, theirs->case_code);
  g_assert_cmpstr (mine->class_title, ==, theirs->class_title);
  g_assert_cmpstr (mine->name, ==, theirs->name);
  g_assert_cmpstr (mine->staff, ==, theirs->staff);
  g_assert_cmpint (mine->number, ==, theirs->number);
  if (mine->person != NULL)
    g_assert_true (tonari_entity_equal (&tonari_person_entity, mine->person, theirs->person));
}

/* UTF-8, with a BOM, CP932; LF and CRLF; Japanese and English headers, in the opposite order too. */
static void
test_encodings (void)
{
  static const char *const ends[] = { "\n", "\r\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ends); j++)
      {
        const Sample *sample = &samples[i];
        g_autofree char *japanese = g_strconcat (sample->header, ends[j], sample->row, ends[j], NULL);
        g_autofree char *english = g_strconcat (sample->english, ends[j], sample->row, ends[j], NULL);
        g_autofree char *bom = g_strconcat ("\xef\xbb\xbf", japanese, NULL);
        g_autoptr (GError) error = NULL;
        gsize length;
        g_autofree char *cp932 = g_convert (japanese, -1, "CP932", "UTF-8", NULL, &length, &error);

        g_assert_no_error (error);
        assert_sound (sample, japanese, -1);
        assert_sound (sample, english, -1);
        assert_sound (sample, bom, -1);
        assert_sound (sample, cp932, (gssize) length);
      }
}

static char *
reversed (const char *line)
{
  g_auto (GStrv) cells = g_strsplit (line, ",", -1);
  guint n_cells = g_strv_length (cells);

  for (guint i = 0; i < n_cells / 2; i++)
    {
      char *cell = cells[i];

      cells[i] = cells[n_cells - 1 - i];
      cells[n_cells - 1 - i] = cell;
    }

  return g_strjoinv (",", cells);
}

static void
test_order_of_columns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *header = reversed (samples[i].header);
      g_autofree char *row = reversed (samples[i].row);
      g_autofree char *text = g_strdup_printf ("%s\n%s\n", header, row);

      assert_sound (&samples[i], text, -1);
    }
}

static void
test_unknown_columns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *text =
          g_strdup_printf ("知らない列,%s\nなにか,%s\n", samples[i].header, samples[i].row);
      g_autoptr (TonariImportBatch) batch = parse (samples[i].kind, text, -1);

      assert_places (batch, "");
      g_assert_cmpuint (batch->skipped->len, ==, 1);
      g_assert_cmpstr (batch->skipped->pdata[0], ==, "知らない列");
    }
}

static void
test_missing_columns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_auto (GStrv) headers = g_strsplit (samples[i].header, ",", -1);

      for (guint j = 0; headers[j] != NULL; j++)
        {
          g_autofree char *name = g_strdup (headers[j]);
          g_autofree char *other = NULL;
          g_autofree char *text = NULL;
          g_autofree char *expected = g_strdup_printf ("1:%s", name);
          g_autoptr (TonariImportBatch) batch = NULL;
          g_auto (GStrv) changed = g_strdupv (headers);

          if (spec_of (&samples[i], name)->need == TONARI_NEED_NOTHING)
            continue;
          g_free (changed[j]);
          changed[j] = g_strdup ("べつの列");
          other = g_strjoinv (",", changed);
          text = g_strdup_printf ("%s\n%s\n", other, samples[i].row);
          batch = parse (samples[i].kind, text, -1);
          assert_places (batch, expected);
          g_assert_cmpuint (batch->rows->len, ==, 0);
        }
    }
}

/* A bad cell in every column of every kind, in the third line of the file. */
static void
test_bad_cells (void)
{
  guint n_defects = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      const Sample *sample = &samples[i];
      g_auto (GStrv) headers = g_strsplit (sample->header, ",", -1);

      for (guint j = 0; headers[j] != NULL; j++)
        {
          const TonariColumnSpec *spec = spec_of (sample, headers[j]);
          static const struct
          {
            TonariCellType type;
            const char *cell;
          } defects[] = {
            { TONARI_CELL_DATE, "きのう" },
            { TONARI_CELL_DATE, "2026-02-30" },
            { TONARI_CELL_DATE, "平成32年4月1日" },
            { TONARI_CELL_MOMENT, "2026-13-01 10:00" },
            { TONARI_CELL_MOMENT, "2026-01-01 25:00" },
            { TONARI_CELL_TIME, "ひる" },
            { TONARI_CELL_WORD, "なにか" },
            { TONARI_CELL_YES_NO, "たぶん" },
            { TONARI_CELL_SCALE, "11" },
            { TONARI_CELL_SCALE, "-1" },
            { TONARI_CELL_SCALE, "nan" },
            { TONARI_CELL_SCALE, "0x5" },
            { TONARI_CELL_SCALE, "三" },
            { TONARI_CELL_MINUTES, "-5" },
            { TONARI_CELL_MINUTES, "1.5" },
            { TONARI_CELL_MINUTES, "1441" },
            { TONARI_CELL_NUMBER, "0" },
            { TONARI_CELL_NUMBER, "はじめ" },
            { TONARI_CELL_STAGE, "9" },
            { TONARI_CELL_STAGE, "0" },
            { TONARI_CELL_STAFF, "あ・い・う" },
          };
          g_autofree char *expected = g_strdup_printf ("3:%s", headers[j]);

          for (gsize k = 0; k < G_N_ELEMENTS (defects); k++)
            {
              g_autofree char *bad = NULL;
              g_autofree char *text = NULL;
              g_autoptr (TonariImportBatch) batch = NULL;

              if (defects[k].type != spec->type)
                continue;
              bad = with_cell (sample, j, defects[k].cell);
              text = g_strdup_printf ("%s\n%s\n%s\n", sample->header, sample->row, bad);
              batch = parse (sample->kind, text, -1);
              g_test_message ("%s", bad);
              assert_places (batch, expected);
              g_assert_cmpuint (batch->rows->len, ==, 1);
              n_defects++;
            }
          if (spec->need == TONARI_NEED_CELL)
            {
              g_autofree char *bad = with_cell (sample, j, "");
              g_autofree char *text = g_strdup_printf ("%s\n%s\n%s\n", sample->header, sample->row, bad);
              g_autoptr (TonariImportBatch) batch = parse (sample->kind, text, -1);

              assert_places (batch, expected);
              n_defects++;
            }
        }
    }
  g_assert_cmpuint (n_defects, >, 100);
}

/* Bytes that no encoding has, NUL, and quotes gone astray: in the last column of every kind. */
static void
test_bad_bytes (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
  } defects[] = {
    { "\xff\xff", 2 },
    { "a\0b", 3 },
    { "\"a\"b", 4 },
    { "\"a", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (defects); j++)
      {
        g_auto (GStrv) headers = g_strsplit (samples[i].header, ",", -1);
        guint last = g_strv_length (headers) - 1;
        g_autofree char *row = with_cell (&samples[i], last, "");
        g_autoptr (GString) text = g_string_new ("\xef\xbb\xbf");
        g_autofree char *expected = g_strdup_printf ("2:%s", headers[last]);
        g_autoptr (TonariImportBatch) batch = NULL;

        g_string_append_printf (text, "%s\n%s", samples[i].header, row);
        g_string_append_len (text, defects[j].bytes, defects[j].length);
        batch = parse (samples[i].kind, text->str, (gssize) text->len);
        assert_places (batch, expected);
      }
}

static void
test_wrong_number_of_cells (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_auto (GStrv) headers = g_strsplit (samples[i].header, ",", -1);
      g_autofree char *more = g_strdup_printf ("%s\n%s,x\n", samples[i].header, samples[i].row);
      g_autofree char *fewer = g_strdup_printf ("%s\n%s\nx\n", samples[i].header, samples[i].row);
      g_autofree char *last = g_strdup_printf ("2:%s", headers[g_strv_length (headers) - 1]);
      g_autofree char *second = g_strdup_printf ("3:%s", headers[1]);
      g_autoptr (TonariImportBatch) first_batch = parse (samples[i].kind, more, -1);
      g_autoptr (TonariImportBatch) second_batch = parse (samples[i].kind, fewer, -1);

      assert_places (first_batch, last);
      assert_places (second_batch, second);
    }
}

static void
test_doubled_columns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_auto (GStrv) headers = g_strsplit (samples[i].header, ",", -1);
      g_autofree char *text =
          g_strdup_printf ("%s,%s\n%s,x\n", samples[i].header, headers[0], samples[i].row);
      g_autofree char *expected = g_strdup_printf ("1:%s", headers[0]);
      g_autoptr (TonariImportBatch) batch = parse (samples[i].kind, text, -1);

      assert_places (batch, expected);
    }
}

static void
test_whole_files (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
  } files[] = { { "", 0 },
                { "\xef\xbb\xbf", 3 },
                { "\n\r\n", 3 },
                { "\xff\xfe"
                  "a\0",
                  4 } };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *only_header = g_strconcat (samples[i].header, "\n", NULL);
      g_autoptr (TonariImportBatch) nothing = parse (samples[i].kind, only_header, -1);

      for (gsize j = 0; j < G_N_ELEMENTS (files); j++)
        {
          g_autoptr (TonariImportBatch) batch =
              parse (samples[i].kind, files[j].bytes, (gssize) files[j].length);

          assert_places (batch, "1:-");
        }
      assert_places (nothing, "");
      g_assert_cmpuint (nothing->rows->len, ==, 0);
    }
}

/* All that is wrong is told at once, with the physical line also after a cell with line breaks. */
static void
test_all_at_once (void)
{
  const char *text = "ケース番号,日時,方法,内容\n"
                     "R8-001,2026-01-05,電話,\"一\n二\n三\"\n"
                     "R8-001,きのう,のろし,\"四\n五\"\n"
                     ",2026-01-05,電話,六\n";
  g_autoptr (TonariImportBatch) batch = parse (TONARI_IMPORT_RECORDS, text, -1);
  g_autofree char *line = NULL;

  assert_places (batch, "5:日時 5:方法 7:ケース番号");
  line = tonari_import_problem_format (batch->problems->pdata[2], "folder/a.csv");
  g_assert_true (g_str_has_prefix (line, "folder/a.csv:7:ケース番号: "));
}

/* Whatever is done to a file, every problem has a line of it and a reason, and no row is both taken and
 * refused. */
static void
test_mutilated_files (void)
{
  for (guint round = 0; round < 4000; round++)
    {
      const Sample *sample = &samples[g_test_rand_int_range (0, G_N_ELEMENTS (samples))];
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (TonariImportBatch) batch = NULL;
      guint n_cuts = (guint) g_test_rand_int_range (1, 6);
      guint n_lines = 1;

      g_string_append_printf (text, "%s\n%s\n%s\n", sample->header, sample->row, sample->row);
      for (guint i = 0; i < n_cuts && text->len > 0; i++)
        {
          gsize at = (gsize) g_test_rand_int_range (0, (gint32) text->len);
          static const char odd[] = "\",\n\r;\0\xff\x81-09 ";

          if (g_test_rand_bit ())
            g_string_erase (text, (gssize) at,
                            g_test_rand_int_range (0, 1 + MIN (9, (gint32) (text->len - at))));
          else
            g_string_insert_c (text, (gssize) at, odd[g_test_rand_int_range (0, sizeof odd - 1)]);
        }
      for (gsize i = 0; i < text->len; i++)
        if (text->str[i] == '\n' || text->str[i] == '\r')
          n_lines++;

      batch = parse (sample->kind, text->str, (gssize) text->len);
      g_assert_cmpuint (batch->rows->len, <=, 3);
      for (guint i = 0; i < batch->problems->len; i++)
        {
          const TonariImportProblem *problem = batch->problems->pdata[i];
          g_autofree char *line = tonari_import_problem_format (problem, "f");

          g_assert_cmpuint (problem->line, >=, 1);
          g_assert_cmpuint (problem->line, <=, n_lines);
          g_assert_cmpstr (problem->header, !=, "");
          g_assert_true (g_utf8_validate (line, -1, NULL));
          g_assert_null (strchr (line, '\n'));
          for (guint j = 0; j < batch->rows->len; j++)
            g_assert_cmpuint (((TonariImportRow *) batch->rows->pdata[j])->line, !=, problem->line);
        }
    }
}

/* A picture chosen by mistake is named once, and not by columns that nobody could add to it. */
static void
test_no_table (void)
{
  static const char picture[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\0";
  static const char program[] = "\x7f"
                                "ELF\0\0\xff\xfe\n\0";
  const struct
  {
    const char *bytes;
    gssize length;
  } cases[] = { { picture, sizeof picture - 1 }, { program, sizeof program - 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariImportBatch) batch = parse (TONARI_IMPORT_DIRECTORY, cases[i].bytes, cases[i].length);

      g_assert_cmpuint (batch->problems->len, ==, 1);
      g_assert_cmpuint (batch->skipped->len, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/every-kind", test_every_kind_has_a_sample);
  g_test_add_func ("/import/encodings", test_encodings);
  g_test_add_func ("/import/order-of-columns", test_order_of_columns);
  g_test_add_func ("/import/unknown-columns", test_unknown_columns);
  g_test_add_func ("/import/missing-columns", test_missing_columns);
  g_test_add_func ("/import/bad-cells", test_bad_cells);
  g_test_add_func ("/import/bad-bytes", test_bad_bytes);
  g_test_add_func ("/import/wrong-number-of-cells", test_wrong_number_of_cells);
  g_test_add_func ("/import/doubled-columns", test_doubled_columns);
  g_test_add_func ("/import/whole-files", test_whole_files);
  g_test_add_func ("/import/mutilated-files", test_mutilated_files);
  g_test_add_func ("/import/all-at-once", test_all_at_once);
  g_test_add_func ("/import/no-table", test_no_table);

  return g_test_run ();
}
