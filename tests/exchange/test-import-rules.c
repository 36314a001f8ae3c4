/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What follows from the cells of a row, and what must be true within it.
 */

#include <math.h>
#include <string.h>

#include "tonari-import-cells.h"
#include "tonari-import-parse.h"
#include "tonari-observation.h"
#include "tonari-record.h"
#include "tonari-session.h"
#include "tonari-tie-change.h"

static TonariImportBatch *
parse (TonariImportKind kind, const char *header, const char *row)
{
  g_autofree char *text = g_strdup_printf ("%s\n%s\n", header, row);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return tonari_import_parse (kind, bytes, TONARI_ENCODING_AUTO);
}

static void
test_refusals (void)
{
  static const struct
  {
    TonariImportKind kind;
    const char *header;
    const char *row;
    const char *blamed;
  } cases[] = {
    { TONARI_IMPORT_EPISODES, "ケース番号,内容,開始,終了", "R8-001,a,2026-02-01,2026-01-31", "終了" },
    { TONARI_IMPORT_EPISODES, "ケース番号,内容,開始,終了", "R8-001,a,2026-02-01,2026-02-01", NULL },
    { TONARI_IMPORT_EPISODES, "ケース番号,内容,開始,終了", "R8-001,a,2026-02-01,2026", NULL },
    { TONARI_IMPORT_EPISODES, "ケース番号,内容,開始,終了", "R8-001,a,2026-02-01,2025", "終了" },
    { TONARI_IMPORT_EPISODES, "case,title,from,to", "R8-001,a,2026-02-01,2026-01-31", "to" },
    { TONARI_IMPORT_PROBLEMS, "ケース番号,内容,開始,終了", "R8-001,a,2026-02-01,2026-01-31", "終了" },
    { TONARI_IMPORT_PROBLEMS, "ケース番号,種別,内容,開始", "R8-001,,,2026-02-01", "内容" },
    { TONARI_IMPORT_PROBLEMS, "ケース番号,種別,内容,開始", "R8-001,生活,,2026-02-01", NULL },
    { TONARI_IMPORT_TIES, "ケース番号,相手,開始,終了", "R8-001,a,2026-02-01,2026-01-31", "終了" },
    { TONARI_IMPORT_WATCHING, "ケース番号,開始,終了", "R8-001,2026-02-01,2026-01-31", "終了" },
    { TONARI_IMPORT_CLASSES, "教室,編,回,日付,開始,終了", "a,基礎編,1,2026-02-01,15:00,13:00", "終了" },
    { TONARI_IMPORT_CLASSES, "教室,編,回,日付,開始,終了", "a,基礎編,1,2026-02-01,,13:00", NULL },
    { TONARI_IMPORT_RELATIVES, "ケース番号,氏名,続柄", "R8-001,,母", NULL },
    { TONARI_IMPORT_RELATIVES, "ケース番号,氏名,続柄", "R8-001,,", "氏名" },
    { TONARI_IMPORT_CRISES, "ケース番号,日付,種別,内容", "R8-001,2026-02-01,,", "種別" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意",
      "R8-001,2026-02-01,つなぐ,a,,はい", NULL },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意", "R8-001,2026-02-01,つなぐ,a,,",
      "同意" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意",
      "R8-001,2026-02-01,つなぐ,a,,いいえ", "同意" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意", "R8-001,2026-02-01,つなぐ,,,はい",
      "相手" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意",
      "R8-001,2026-02-01,つなぎ直し,a,,はい", "次の相手" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意",
      "R8-001,2026-02-01,つなぎ直し,a,b,", "同意" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意", "R8-001,2026-02-01,もどす,a,,",
      NULL },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意", "R8-001,2026-02-01,つなげない,,,",
      NULL },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,同意", "R8-001,2026-02-01,つなぐ,a,緊急",
      "根拠" },
    { TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,同意,根拠",
      "R8-001,2026-02-01,つなぐ,a,緊急,命にかかわる", NULL },
    { TONARI_IMPORT_CHANGES, "ケース番号,日付,内容", "R8-001,2026/2/1 0:00,a", NULL },
    { TONARI_IMPORT_CHANGES, "ケース番号,日付,内容", "R8-001,2026/2/1 9:30,a", "日付" },
    { TONARI_IMPORT_CASES, "ケース番号,担当,主担当", "R8-001,a,b", NULL },
    { TONARI_IMPORT_RECORDS, "日時,ケース番号,日付,方法", "2026-02-01,R8-001,x,電話", NULL },
    { TONARI_IMPORT_STAGES, "ケース番号,日付,モデル,前,後", "R8-001,2026-02-01,001,7,2", NULL },
    { TONARI_IMPORT_STAGES, "ケース番号,日付,モデル,前,後", "R8-001,2026-02-01,003,7,2", "前" },
    { TONARI_IMPORT_STAGES, "ケース番号,日付,モデル,前,後", "R8-001,2026-02-01,003,,2", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariImportBatch) batch = parse (cases[i].kind, cases[i].header, cases[i].row);

      g_test_message ("%s", cases[i].row);
      g_assert_cmpuint (batch->problems->len, ==, cases[i].blamed != NULL ? 1 : 0);
      g_assert_cmpuint (batch->rows->len, ==, cases[i].blamed != NULL ? 0 : 1);
      if (cases[i].blamed != NULL)
        {
          const TonariImportProblem *problem = batch->problems->pdata[0];

          g_assert_cmpuint (problem->line, ==, 2);
          g_assert_cmpstr (problem->header, ==, cases[i].blamed);
        }
    }
}

static void
test_records (void)
{
  static const struct
  {
    const char *header;
    const char *row;
    const char *met;
    gboolean met_person;
    TonariMethod method;
  } cases[] = {
    { "ケース番号,日時,方法,相手,本人に会えた", "R8-001,2026-01-01,訪問,,", "", FALSE,
      TONARI_METHOD_VISIT_UNMET },
    { "ケース番号,日時,方法,相手,本人に会えた", "R8-001,2026-01-01,訪問,,はい", "", TRUE,
      TONARI_METHOD_VISIT },
    { "ケース番号,日時,方法,相手,本人に会えた", "R8-001,2026-01-01,訪問,母,", "母", FALSE,
      TONARI_METHOD_VISIT },
    { "ケース番号,日時,方法,相手,本人に会えた", "R8-001,2026-01-01,訪問,本人・母,", "本人/母", TRUE,
      TONARI_METHOD_VISIT },
    { "ケース番号,日時,方法,相手,本人に会えた", "R8-001,2026-01-01,電話,本人,いいえ", "本人", FALSE,
      TONARI_METHOD_PHONE },
    { "ケース番号,日時,方法,相手", "R8-001,2026-01-01,訪問,母;本人", "母/本人", TRUE, TONARI_METHOD_VISIT },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,訪問", "", FALSE, TONARI_METHOD_VISIT_UNMET },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,電話", "", FALSE, TONARI_METHOD_PHONE },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,訪問（会えず）", "", FALSE, TONARI_METHOD_VISIT_UNMET },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,来所", "", FALSE, TONARI_METHOD_OFFICE },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,メール", "", FALSE, TONARI_METHOD_MESSAGE },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,手紙", "", FALSE, TONARI_METHOD_LETTER },
    { "ケース番号,日時,方法", "R8-001,2026-01-01,drop_in", "", FALSE, TONARI_METHOD_DROP_IN },
    { "case_code,date,how,with", "R8-001,2026-01-01,Telephone,father", "father", FALSE, TONARI_METHOD_PHONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariImportBatch) batch = parse (TONARI_IMPORT_RECORDS, cases[i].header, cases[i].row);
      const TonariRecord *record;
      g_autofree char *met = NULL;

      g_test_message ("%s", cases[i].row);
      g_assert_cmpuint (batch->problems->len, ==, 0);
      record = ((TonariImportRow *) batch->rows->pdata[0])->main;
      met = g_strjoinv ("/", record->met);
      g_assert_cmpstr (met, ==, cases[i].met);
      g_assert_cmpint (record->met_person, ==, cases[i].met_person);
      g_assert_cmpint (record->method, ==, cases[i].method);
    }
}

static void
test_yes_no (void)
{
  static const struct
  {
    const char *text;
    gboolean known;
    gboolean value;
  } cases[] = {
    { "はい", TRUE, TRUE }, { "いいえ", TRUE, FALSE },  { "○", TRUE, TRUE },      { "〇", TRUE, TRUE },
    { "×", TRUE, FALSE },   { "1", TRUE, TRUE },        { "０", TRUE, FALSE },    { "Yes", TRUE, TRUE },
    { "NO", TRUE, FALSE },  { "TRUE", TRUE, TRUE },     { "false", TRUE, FALSE }, { "", TRUE, FALSE },
    { "２", FALSE, FALSE }, { "たぶん", FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean value = FALSE;

      g_assert_cmpint (tonari_yes_no_parse (cases[i].text, &value), ==, cases[i].known);
      g_assert_cmpint (value, ==, cases[i].value);
    }
}

static void
test_scales (void)
{
  static const struct
  {
    const char *text;
    double value;
  } cases[] = {
    { "0", 0 },  { "10", 10 },          { "３", 3 },        { "3.5", 3.5 },
    { "", NAN }, { "わからない", NAN }, { "unknown", NAN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *row = g_strdup_printf ("R8-001,2026-01-01,%s", cases[i].text);
      g_autoptr (TonariImportBatch) batch =
          parse (TONARI_IMPORT_OBSERVATIONS, "ケース番号,日付,つながり", row);
      const TonariObservation *observation = ((TonariImportRow *) batch->rows->pdata[0])->main;

      if (isnan (cases[i].value))
        g_assert_true (isnan (observation->connection));
      else
        g_assert_cmpfloat (observation->connection, ==, cases[i].value);
    }
}

static void
test_receiver (void)
{
  g_autoptr (TonariImportBatch) link = parse (TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,同意",
                                              "R8-001,2026-01-01,つなぐ,図書館,本人");
  g_autoptr (TonariImportBatch) relink =
      parse (TONARI_IMPORT_TIE_CHANGES, "ケース番号,日付,種類,相手,次の相手,同意",
             "R8-001,R8.1,つなぎ直し,図書館,喫茶店,家族");
  const TonariTieChange *first = ((TonariImportRow *) link->rows->pdata[0])->main;
  const TonariTieChange *second = ((TonariImportRow *) relink->rows->pdata[0])->main;

  g_assert_cmpstr (first->receiver, ==, "図書館");
  g_assert_cmpint (first->consent, ==, TONARI_CONSENT_PERSON);
  g_assert_cmpstr (second->receiver, ==, "喫茶店");
  g_assert_cmpint (second->consent, ==, TONARI_CONSENT_RELATIVE);
  g_assert_cmpint (second->date.precision, ==, TONARI_PRECISION_MONTH);
}

static void
test_sessions (void)
{
  g_autoptr (TonariImportBatch) batch = parse (TONARI_IMPORT_CLASSES, "教室,編,回,日付,開始,終了,テーマ",
                                               "春,実践編,第３回,R8.5.1,13時半,15:30,聴く・話す");
  const TonariImportRow *row = batch->rows->pdata[0];
  const TonariSession *session = row->main;

  g_assert_cmpint (row->edition, ==, TONARI_EDITION_PRACTICAL);
  g_assert_cmpint (session->number, ==, 3);
  g_assert_cmpint (session->starts, ==, 13 * 60 + 30);
  g_assert_cmpint (session->ends, ==, 15 * 60 + 30);
  /* Whether the dot divides, only the modules of the book can tell. */
  g_assert_cmpstr (session->themes[0], ==, "聴く・話す");
  g_assert_null (session->themes[1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import-rules/refusals", test_refusals);
  g_test_add_func ("/import-rules/records", test_records);
  g_test_add_func ("/import-rules/yes-no", test_yes_no);
  g_test_add_func ("/import-rules/scales", test_scales);
  g_test_add_func ("/import-rules/receiver", test_receiver);
  g_test_add_func ("/import-rules/sessions", test_sessions);

  return g_test_run ();
}
