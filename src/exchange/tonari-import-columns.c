/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-columns.h"

#include "tonari-fold.h"

#define KEY TONARI_IMPORT_PART_KEY
#define MAIN TONARI_IMPORT_PART_MAIN
#define PERSON TONARI_IMPORT_PART_PERSON

/* The column by which a row finds its case; a few kinds may do without. */
#define CASE_COLUMN(need)                                                                                    \
  {                                                                                                          \
    "case", "ケース番号", "case_code|code|case_id|case_no|番号|ケース|ケースコード", KEY, "case_code",       \
        TONARI_CELL_TEXT, need                                                                               \
  }
#define FROM_COLUMN                                                                                          \
  {                                                                                                          \
    "from", "開始", "start|start_on|begin|開始日|いつから", MAIN, "start_on", TONARI_CELL_DATE,              \
        TONARI_NEED_CELL                                                                                     \
  }
#define TO_COLUMN                                                                                            \
  {                                                                                                          \
    "to", "終了", "end|end_on|finish|until|終了日|いつまで", MAIN, "end_on", TONARI_CELL_DATE,               \
        TONARI_NEED_NOTHING                                                                                  \
  }
#define DATE_COLUMN                                                                                          \
  {                                                                                                          \
    "date", "日付", "day|on|年月日|日", MAIN, "date", TONARI_CELL_DATE, TONARI_NEED_CELL                     \
  }
#define CLASS_COLUMN                                                                                         \
  {                                                                                                          \
    "class", "教室", "class_title|class_name|title|course|教室名|家族教室|クール", KEY, "class_title",       \
        TONARI_CELL_TEXT, TONARI_NEED_CELL                                                                   \
  }
#define ATTENDEE_COLUMN                                                                                      \
  {                                                                                                          \
    "name", "氏名", "relative|participant|名前|参加者", KEY, "name", TONARI_CELL_TEXT, TONARI_NEED_CELL      \
  }

static const TonariColumnSpec directory_columns[] = {
  { "name", "機関名", "organisation|organization|agency|名称|機関", MAIN, "name", TONARI_CELL_TEXT,
    TONARI_NEED_CELL },
  { "phone", "電話番号", "telephone|tel|電話|直通", MAIN, "phone", TONARI_CELL_TEXT, TONARI_NEED_COLUMN },
  { "phone_main", "代表電話", "main_phone|代表", MAIN, "phone_main", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "kind", "種別", "type|種類", MAIN, "kind", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "area", "地域", "region|管轄|圏域", MAIN, "area", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "contact_person", "担当者", "contact|窓口", MAIN, "contact_person", TONARI_CELL_TEXT,
    TONARI_NEED_NOTHING },
  { "note", "備考", "notes|メモ", MAIN, "note", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec case_columns[] = {
  { "case", "ケース番号", "case_code|code|case_id|case_no|番号|ケース|ケースコード", MAIN, "code",
    TONARI_CELL_TEXT, TONARI_NEED_CELL },
  { "name", "氏名", "person|名前", PERSON, "name", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "kana", "ふりがな", "reading|furigana|よみ|読み", PERSON, "kana", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "sex", "性別", "gender", PERSON, "sex", TONARI_CELL_WORD, TONARI_NEED_NOTHING },
  { "birth", "生年月日", "birth_date|birthday|born|誕生日", PERSON, "birth", TONARI_CELL_DATE,
    TONARI_NEED_NOTHING },
  { "onset", "ひきこもり開始", "withdrawal|onset_date|ひきこもりの開始|ひきこもり開始時期", MAIN, "onset",
    TONARI_CELL_DATE, TONARI_NEED_NOTHING },
  { "intake", "受付日", "intake_date|受付|初回受付日", MAIN, "intake", TONARI_CELL_DATE,
    TONARI_NEED_NOTHING },
  { "referred_by", "紹介元", "referrer|referral", MAIN, "referred_by", TONARI_CELL_TEXT,
    TONARI_NEED_NOTHING },
  { "concern", "主訴", "presenting_concern|complaint", MAIN, "concern", TONARI_CELL_TEXT,
    TONARI_NEED_NOTHING },
  { "coordinator", "調整役", "coordination", KEY, "coordinator", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "key_worker", "主担当", "worker|担当", KEY, "key_worker", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "municipality", "市町村", "town|住まい", MAIN, "municipality", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "state", "状態", "status", MAIN, "state", TONARI_CELL_WORD, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec relative_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  { "name", "氏名", "名前", PERSON, "name", TONARI_CELL_TEXT, TONARI_NEED_COLUMN },
  { "kana", "ふりがな", "reading|furigana|よみ|読み", PERSON, "kana", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "relation", "続柄", "relationship|本人からみた続柄", MAIN, "relation", TONARI_CELL_TEXT,
    TONARI_NEED_NOTHING },
  { "phone", "電話", "telephone|tel|電話番号", PERSON, "phone", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec record_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  { "at", "日時", "date|datetime|date_time|moment|when|日付", MAIN, "at", TONARI_CELL_MOMENT,
    TONARI_NEED_CELL },
  { "method", "方法", "how|手段", MAIN, "method", TONARI_CELL_WORD, TONARI_NEED_CELL },
  { "met", "相手", "who|with", MAIN, "met", TONARI_CELL_LIST, TONARI_NEED_NOTHING },
  { "met_person", "本人に会えた", "person_met|本人と会えた", MAIN, "met_person", TONARI_CELL_YES_NO,
    TONARI_NEED_NOTHING },
  { "accompany", "伴走", "accompaniment|accompanying", MAIN, "accompany", TONARI_CELL_YES_NO,
    TONARI_NEED_NOTHING },
  { "solve", "問題解決", "solving|problem_solving", MAIN, "solve", TONARI_CELL_YES_NO, TONARI_NEED_NOTHING },
  { "minutes", "分", "duration|時間（分）|所要時間", MAIN, "minutes", TONARI_CELL_MINUTES,
    TONARI_NEED_NOTHING },
  { "staff", "担当", "worker|担当者|支援者", KEY, "staff", TONARI_CELL_STAFF, TONARI_NEED_NOTHING },
  { "text", "内容", "note|notes|content|記録", MAIN, "text", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec observation_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  DATE_COLUMN,
  { "connection", "つながり", "connections|つながりの量", MAIN, "connection", TONARI_CELL_SCALE,
    TONARI_NEED_COLUMN },
  { "motivation", "意欲", "will", MAIN, "motivation", TONARI_CELL_SCALE, TONARI_NEED_NOTHING },
  { "told", "聞き取り", "told_afterwards|hearsay|あとから聞いた", MAIN, "told", TONARI_CELL_YES_NO,
    TONARI_NEED_NOTHING },
  { "view", "誰の見方", "whose_view|見方", MAIN, "view", TONARI_CELL_WORD, TONARI_NEED_NOTHING },
  { "note", "備考", "notes|text|メモ|内容", MAIN, "note", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec problem_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  { "kind", "種別", "type|種類", MAIN, "kind", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "text", "内容", "title|note|what|content|課題", MAIN, "text", TONARI_CELL_TEXT, TONARI_NEED_COLUMN },
  FROM_COLUMN,
  TO_COLUMN,
};

static const TonariColumnSpec episode_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  { "title", "内容", "text|what|content", MAIN, "title", TONARI_CELL_TEXT, TONARI_NEED_CELL },
  FROM_COLUMN,
  TO_COLUMN,
};

static const TonariColumnSpec tie_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  { "name", "相手", "tie|who|with", MAIN, "name", TONARI_CELL_TEXT, TONARI_NEED_CELL },
  { "kind", "種別", "type|種類", MAIN, "kind", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  FROM_COLUMN,
  TO_COLUMN,
  { "received", "受けている支え", "support|support_received|受けている支援", MAIN, "received",
    TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "role", "担っている役割", "role_held|役割", MAIN, "role", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "made_by", "誰がつないだ", "by", MAIN, "made_by", TONARI_CELL_WORD, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec class_columns[] = {
  CLASS_COLUMN,
  { "edition", "編", "curriculum", KEY, "edition", TONARI_CELL_WORD, TONARI_NEED_CELL },
  { "number", "回", "session|no|第何回|回数", MAIN, "number", TONARI_CELL_NUMBER, TONARI_NEED_CELL },
  DATE_COLUMN,
  { "from", "開始", "start|starts|begin|開始時刻", MAIN, "starts", TONARI_CELL_TIME, TONARI_NEED_NOTHING },
  { "to", "終了", "end|ends|finish|until|終了時刻", MAIN, "ends", TONARI_CELL_TIME, TONARI_NEED_NOTHING },
  { "themes", "テーマ", "theme|module|modules|topics", MAIN, "themes", TONARI_CELL_TEXT,
    TONARI_NEED_NOTHING },
  { "place", "場所", "venue|会場", MAIN, "place", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec attendance_columns[] = {
  CLASS_COLUMN,
  { "session", "回", "number|session_number|no|第何回", KEY, "number", TONARI_CELL_NUMBER, TONARI_NEED_CELL },
  CASE_COLUMN (TONARI_NEED_NOTHING),
  ATTENDEE_COLUMN,
  { "state", "出欠", "attendance|status|mark|出席", MAIN, "state", TONARI_CELL_WORD, TONARI_NEED_COLUMN },
};

static const TonariColumnSpec stage_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  DATE_COLUMN,
  { "model", "モデル", "stage_model", MAIN, "model", TONARI_CELL_WORD, TONARI_NEED_CELL },
  { "before", "前", "from|from_stage", MAIN, "from_stage", TONARI_CELL_STAGE, TONARI_NEED_NOTHING },
  { "after", "後", "to|to_stage|stage", MAIN, "to_stage", TONARI_CELL_STAGE, TONARI_NEED_CELL },
  { "reason", "理由", "note|why", MAIN, "reason", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec crisis_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  DATE_COLUMN,
  { "kind", "種別", "type|種類", MAIN, "kind", TONARI_CELL_TEXT, TONARI_NEED_COLUMN },
  { "text", "内容", "note|what|content", MAIN, "text", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec change_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  DATE_COLUMN,
  { "whose", "誰の", "who|だれの", MAIN, "whose", TONARI_CELL_WORD, TONARI_NEED_NOTHING },
  { "text", "内容", "change|what|content|小さな変化", MAIN, "text", TONARI_CELL_TEXT, TONARI_NEED_CELL },
};

static const TonariColumnSpec watching_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  FROM_COLUMN,
  TO_COLUMN,
};

static const TonariColumnSpec tie_change_columns[] = {
  CASE_COLUMN (TONARI_NEED_CELL),
  DATE_COLUMN,
  { "kind", "種類", "type|種別", MAIN, "kind", TONARI_CELL_WORD, TONARI_NEED_CELL },
  { "name", "相手", "tie|who|from_name|with", MAIN, "name", TONARI_CELL_TEXT, TONARI_NEED_COLUMN },
  { "to_name", "次の相手", "next|to", MAIN, "to_name", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "consent", "同意", "agreed", MAIN, "consent", TONARI_CELL_WORD, TONARI_NEED_NOTHING },
  { "reason", "理由", "why", MAIN, "reason", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
  { "grounds", "根拠", "emergency_grounds", MAIN, "grounds", TONARI_CELL_TEXT, TONARI_NEED_NOTHING },
};

static const TonariColumnSpec checkin_columns[] = {
  CLASS_COLUMN,
  { "session", "回", "number|session_number|no|第何回", KEY, "number", TONARI_CELL_NUMBER, TONARI_NEED_CELL },
  CASE_COLUMN (TONARI_NEED_NOTHING),
  ATTENDEE_COLUMN,
  { "before", "来たとき", "ease_before|来たときの気持ち", MAIN, "ease_before", TONARI_CELL_SCALE,
    TONARI_NEED_COLUMN },
  { "after", "帰るとき", "ease_after|帰るときの気持ち", MAIN, "ease_after", TONARI_CELL_SCALE,
    TONARI_NEED_NOTHING },
};

#define TABLE(columns)                                                                                       \
  *n_columns = G_N_ELEMENTS (columns);                                                                       \
  return columns

const TonariColumnSpec *
tonari_import_columns (TonariImportKind kind, guint *n_columns)
{
  g_return_val_if_fail (n_columns != NULL, NULL);

  switch (kind)
    {
    case TONARI_IMPORT_DIRECTORY:
      TABLE (directory_columns);
    case TONARI_IMPORT_CASES:
      TABLE (case_columns);
    case TONARI_IMPORT_RELATIVES:
      TABLE (relative_columns);
    case TONARI_IMPORT_RECORDS:
      TABLE (record_columns);
    case TONARI_IMPORT_OBSERVATIONS:
      TABLE (observation_columns);
    case TONARI_IMPORT_PROBLEMS:
      TABLE (problem_columns);
    case TONARI_IMPORT_EPISODES:
      TABLE (episode_columns);
    case TONARI_IMPORT_TIES:
      TABLE (tie_columns);
    case TONARI_IMPORT_CLASSES:
      TABLE (class_columns);
    case TONARI_IMPORT_ATTENDANCE:
      TABLE (attendance_columns);
    case TONARI_IMPORT_STAGES:
      TABLE (stage_columns);
    case TONARI_IMPORT_CRISES:
      TABLE (crisis_columns);
    case TONARI_IMPORT_CHANGES:
      TABLE (change_columns);
    case TONARI_IMPORT_WATCHING:
      TABLE (watching_columns);
    case TONARI_IMPORT_TIE_CHANGES:
      TABLE (tie_change_columns);
    case TONARI_IMPORT_CHECKINS:
      TABLE (checkin_columns);
    default:
      g_assert_not_reached ();
    }
}

/* `Case Code`, `case-code` and `ＣＡＳＥ＿ＣＯＤＥ` are one name. */
static char *
fold_header (const char *text)
{
  g_autofree char *folded = tonari_fold (text);
  GString *result = g_string_new (NULL);

  g_strstrip (folded);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '-' || c == '_' || g_unichar_isspace (c))
        continue;
      g_string_append_unichar (result, c);
    }

  return g_string_free (result, FALSE);
}

static gboolean
same_header (const char *name, const char *folded)
{
  g_autofree char *mine = fold_header (name);

  return g_str_equal (mine, folded);
}

gboolean
tonari_column_spec_matches (const TonariColumnSpec *self, const char *header)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) aliases = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (header != NULL, FALSE);

  folded = fold_header (header);
  if (same_header (self->name, folded) || same_header (self->japanese, folded))
    return TRUE;

  aliases = g_strsplit (self->aliases, "|", -1);
  for (guint i = 0; aliases[i] != NULL; i++)
    if (same_header (aliases[i], folded))
      return TRUE;

  return FALSE;
}
