/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "tonari-enums.h"
#include "tonari-fold.h"
#include "tonari-session-guest.h"

typedef struct
{
  const TonariWords *words;
  int value;
  const char *token;
  const char *written;
} WordCase;

/* Every token that contracts.md promises, and what a file may write for it, separated by `|`. */
static const WordCase word_cases[] = {
  { &tonari_method_words, TONARI_METHOD_OFFICE, "office",
    "来所面接|来所|OFFICE| office |Interview at the office" },
  { &tonari_method_words, TONARI_METHOD_PHONE, "phone", "電話" },
  { &tonari_method_words, TONARI_METHOD_VISIT, "visit", "訪問" },
  { &tonari_method_words, TONARI_METHOD_VISIT_UNMET, "visit_unmet", "訪問（会えず）|訪問(会えず)" },
  { &tonari_method_words, TONARI_METHOD_ESCORT, "escort", "同行" },
  { &tonari_method_words, TONARI_METHOD_ONLINE, "online", "オンライン|おんらいん|ｵﾝﾗｲﾝ" },
  { &tonari_method_words, TONARI_METHOD_MESSAGE, "message", "メール・SNS|メール|SNS|ｓｎｓ" },
  { &tonari_method_words, TONARI_METHOD_LETTER, "letter", "手紙・メモ|手紙|メモ" },
  { &tonari_method_words, TONARI_METHOD_DROP_IN, "drop_in", "居場所" },
  { &tonari_method_words, TONARI_METHOD_AGENCY, "agency", "関係機関連絡|関係機関" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_PRESENT, "present", "出席" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_LATE, "late", "遅刻" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_LEFT_EARLY, "left_early", "早退" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_ONLINE, "online", "オンライン" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, "absent_notified",
    "欠席（連絡あり）|欠席(連絡あり)|欠席" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, "absent_unnotified",
    "欠席（連絡なし）|欠席(連絡なし)" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_MAKE_UP, "make_up",
    "振替・個別フォロー|振替|個別フォロー" },
  { &tonari_attendance_state_words, TONARI_ATTENDANCE_STATE_UNMARKED, "unmarked", "未記入|" },
  { &tonari_sex_words, TONARI_SEX_FEMALE, "female", "女性|女" },
  { &tonari_sex_words, TONARI_SEX_MALE, "male", "男性|男" },
  { &tonari_sex_words, TONARI_SEX_OTHER, "other", "その他" },
  { &tonari_sex_words, TONARI_SEX_UNKNOWN, "unknown", "不明" },
  { &tonari_edition_words, TONARI_EDITION_BASIC, "basic", "基礎編" },
  { &tonari_edition_words, TONARI_EDITION_PRACTICAL, "practical", "実践編" },
  { &tonari_edition_words, TONARI_EDITION_TRAINING, "training", "支援者研修" },
  { &tonari_case_state_words, TONARI_CASE_STATE_KIND_CONSULTING, "consulting", "相談中" },
  { &tonari_case_state_words, TONARI_CASE_STATE_KIND_SUPPORTED, "supported", "支援中" },
  { &tonari_case_state_words, TONARI_CASE_STATE_KIND_WATCHING, "watching", "見守り" },
  { &tonari_case_state_words, TONARI_CASE_STATE_KIND_LOST_TOUCH, "lost_touch", "連絡が途切れている" },
  { &tonari_case_state_words, TONARI_CASE_STATE_KIND_CLOSED, "closed", "終結" },
  { &tonari_case_state_words, TONARI_CASE_STATE_KIND_RETURNED, "returned", "再相談" },
  /* Not all themes of the edition: the six that are asked for, of eight. */
  { &tonari_outlook_words, TONARI_OUTLOOK_COMPLETED, "completed", "必要なテーマを修了" },
  { &tonari_answer_words, TONARI_ANSWER_ACCEPTED, "accepted", "受けた" },
  { &tonari_answer_words, TONARI_ANSWER_NOT_NOW, "not_now", "今はやめておく" },
  { &tonari_answer_words, TONARI_ANSWER_THINKING, "thinking", "考え中" },
  { &tonari_guest_answer_words, TONARI_ANSWER_NONE, "none", "まだ依頼していない" },
  { &tonari_guest_answer_words, TONARI_ANSWER_ACCEPTED, "accepted", "引き受けてもらえた" },
  { &tonari_guest_answer_words, TONARI_ANSWER_NOT_NOW, "not_now", "今回は見送り" },
  { &tonari_guest_answer_words, TONARI_ANSWER_THINKING, "thinking", "検討中" },
  { &tonari_agreement_words, TONARI_AGREEMENT_AGREED, "agreed", "同意" },
  { &tonari_agreement_words, TONARI_AGREEMENT_NO_REFUSAL, "no_refusal", "拒否の表示なし" },
  { &tonari_agreement_words, TONARI_AGREEMENT_DECLINED, "declined", "断られた" },
  { &tonari_view_words, TONARI_VIEW_STAFF, "staff", "支援者" },
  { &tonari_view_words, TONARI_VIEW_PERSON, "person", "本人" },
  { &tonari_view_words, TONARI_VIEW_FAMILY, "family", "家族" },
  { &tonari_tie_change_words, TONARI_TIE_CHANGE_KIND_LINK, "link", "つなぐ|ツナグ" },
  { &tonari_tie_change_words, TONARI_TIE_CHANGE_KIND_NO_LINK, "no_link", "つなげない" },
  { &tonari_tie_change_words, TONARI_TIE_CHANGE_KIND_RETURN, "return", "もどす|戻す" },
  { &tonari_tie_change_words, TONARI_TIE_CHANGE_KIND_RELINK, "relink", "つなぎ直し|つなぎ直す" },
  { &tonari_consent_words, TONARI_CONSENT_PERSON, "person", "本人|はい|○" },
  { &tonari_consent_words, TONARI_CONSENT_RELATIVE, "relative", "家族" },
  { &tonari_consent_words, TONARI_CONSENT_EMERGENCY, "emergency", "緊急" },
  { &tonari_consent_words, TONARI_CONSENT_NONE, "none", "なし|×" },
  { &tonari_stage_model_words, TONARI_STAGE_MODEL_FAMILY, "family_stages",
    "家族支援の4段階|家族支援の４段階" },
  { &tonari_stage_model_words, TONARI_STAGE_MODEL_PREFECTURE, "steps", "県の4ステップ|4ステップ" },
  { &tonari_stage_model_words, TONARI_STAGE_MODEL_VISIT, "visit_process", "訪問支援のプロセス" },
  { &tonari_session_status_words, TONARI_SESSION_STATUS_HELD, "held", "開催済み|開催" },
  { &tonari_session_status_words, TONARI_SESSION_STATUS_CANCELLED, "cancelled", "中止" },
  { &tonari_enrolment_status_words, TONARI_ENROLMENT_STATUS_WAITING, "waiting", "キャンセル待ち" },
  { &tonari_enrolment_status_words, TONARI_ENROLMENT_STATUS_OBSERVER, "observer", "見学" },
  { &tonari_whose_words, TONARI_WHOSE_FAMILY, "family", "家族" },
  { &tonari_made_by_words, TONARI_MADE_BY_THEMSELVES, "themselves", "自分で" },
};

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (word_cases); i++)
    {
      const WordCase *one = &word_cases[i];
      g_auto (GStrv) written = g_strsplit (one->written, "|", -1);
      int value = -1;

      g_assert_cmpstr (tonari_words_token (one->words, one->value), ==, one->token);
      g_assert_true (tonari_words_from_token (one->words, one->token, &value));
      g_assert_cmpint (value, ==, one->value);
      for (guint k = 0; written[k] != NULL; k++)
        {
          value = -1;
          g_test_message ("%s: %s", one->words->name, written[k]);
          g_assert_true (tonari_words_parse (one->words, written[k], &value));
          g_assert_cmpint (value, ==, one->value);
        }
    }
}

static const TonariWords *const tables[] = {
  &tonari_sex_words,
  &tonari_case_state_words,
  &tonari_method_words,
  &tonari_answer_words,
  &tonari_guest_answer_words,
  &tonari_agreement_words,
  &tonari_view_words,
  &tonari_made_by_words,
  &tonari_tie_change_words,
  &tonari_consent_words,
  &tonari_stage_model_words,
  &tonari_whose_words,
  &tonari_edition_words,
  &tonari_session_status_words,
  &tonari_enrolment_status_words,
  &tonari_attendance_state_words,
};

/* Within one table no word says two things, and each token and label reads back. */
static void
test_tables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_autofree char *choices = tonari_words_choices (tables[i]);

      for (guint k = 0; k < tables[i]->n_list; k++)
        {
          const TonariWord *word = &tables[i]->list[k];
          g_auto (GStrv) aliases = g_strsplit (word->aliases, "|", -1);
          int value = -1;

          g_assert_true (tonari_words_parse (tables[i], word->token, &value));
          g_assert_cmpint (value, ==, word->value);
          g_assert_true (tonari_words_parse (tables[i], word->label, &value));
          g_assert_cmpint (value, ==, word->value);
          g_assert_nonnull (strstr (choices, word->token));
          for (const char *p = word->token; *p != '\0'; p++)
            g_assert_true (g_ascii_islower (*p) || *p == '_');
          for (guint a = 0; aliases[a] != NULL; a++)
            {
              g_autofree char *folded = tonari_fold (aliases[a]);
              gpointer before = g_hash_table_lookup (seen, folded);

              g_assert_true (before == NULL || before == (gpointer) word);
              g_hash_table_insert (seen, g_steal_pointer (&folded), (gpointer) word);
            }
        }
    }
}

static void
test_unknown (void)
{
  int value = 7;

  g_assert_false (tonari_words_parse (&tonari_method_words, "散歩", &value));
  g_assert_false (tonari_words_parse (&tonari_method_words, NULL, &value));
  g_assert_false (tonari_words_parse (&tonari_method_words, "", &value));
  g_assert_false (tonari_words_from_token (&tonari_method_words, "Visit", &value));
  g_assert_false (tonari_words_from_token (&tonari_method_words, NULL, &value));
  g_assert_cmpint (value, ==, 7);
  g_assert_cmpstr (tonari_words_token (&tonari_sex_words, 99), ==, "unknown");
}

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { NULL, "" },
    { "", "" },
    { "ＡＢ１", "ab1" },
    { "ABc", "abc" },
    { "カクウ", "かくう" },
    { "ｶﾅ", "かな" },
    { "ｶﾞ", "が" },
    { "ヴ", "ゔ" },
    { "ラーメン", "らーめん" },
    { "佐藤", "佐藤" },
    { "佐藤　花", "佐藤 花" },
    { "①", "1" },
    { "R8-００１", "r8-001" },
    { "\xff", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = tonari_fold (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

static void
test_unquote (void)
{
  static const struct
  {
    const char *text;
    const char *inside;
  } cases[] = {
    { NULL, "" },
    { "", "" },
    { "となり町の者です", "となり町の者です" },
    { "「となり町の者です」", "となり町の者です" },
    { " 『山田です』 ", "山田です" },
    { "“A friend”", "A friend" },
    { "\"A friend\"", "A friend" },
    { "「母」と「父」", "「母」と「父」" },
    { "「母", "「母" },
    { "「」", "「」" },
    { "\"", "\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *inside = tonari_unquote (cases[i].text);

      g_assert_cmpstr (inside, ==, cases[i].inside);
    }
}

static void
test_shorten (void)
{
  static const struct
  {
    const char *text;
    guint letters;
    const char *shown;
  } cases[] = {
    { NULL, 3, NULL },          { "", 3, "" },        { "佐藤花", 3, "佐藤花" },
    { "佐藤花子", 3, "佐藤…" }, { "abcdef", 1, "…" }, { "😀😀😀", 2, "😀…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = tonari_shorten (cases[i].text, cases[i].letters);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/words", test_words);
  g_test_add_func ("/words/tables", test_tables);
  g_test_add_func ("/words/unknown", test_unknown);
  g_test_add_func ("/words/fold", test_fold);
  g_test_add_func ("/words/unquote", test_unquote);
  g_test_add_func ("/words/shorten", test_shorten);

  return g_test_run ();
}
