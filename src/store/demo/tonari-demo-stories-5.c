/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-story.h"

#define STOP TONARI_DEMO_STOP
#define OPEN TONARI_DEMO_OPEN
#define DK TONARI_DEMO_DONT_KNOW

/* 間: seldom asked, so that the chart has gaps; goes back and skips. */

static const TonariDemoRelative sparse_relatives[] = {
  { "母", "童話 えみ", "どうわ えみ", TONARI_SEX_FEMALE, 61, "えみさん", TRUE, TRUE, TRUE, NULL, NULL, FALSE,
    FALSE, FALSE, FALSE, FALSE },
  { "きょうだい", "童話 りく", "どうわ りく", TONARI_SEX_MALE, 30, NULL, FALSE, FALSE, FALSE, NULL, NULL,
    FALSE, FALSE, FALSE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase sparse_phases[] = {
  { 127, 118, 24, TONARI_DEMO_PHASE_FAMILY },
  { 118, 108, 20, TONARI_DEMO_PHASE_MEETING },
  { 96, 88, 28, TONARI_DEMO_PHASE_LETTERS },
  { 66, 52, 22, TONARI_DEMO_PHASE_MEETING },
  { 30, 16, 26, TONARI_DEMO_PHASE_PLACE },
  { 8, 2.2, 24, TONARI_DEMO_PHASE_MEETING },
  { STOP },
};

static const TonariDemoObservation sparse_observations[] = {
  { 118, 2, 2, TONARI_VIEW_STAFF, FALSE, NULL },
  { 108, 4, 4, TONARI_VIEW_STAFF, FALSE, NULL },
  { 66, 2, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 55, 5, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { 29, 6, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 6, 4, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { STOP },
};

static const TonariDemoProblem sparse_problems[] = {
  { 127, 110, "生活", "昼夜の逆転" },
  { 66, 56, "住まい", "家を離れて暮らすか考える" },
  { 12, OPEN, "仕事", "次の一歩をどうするか" },
  { STOP },
};

static const TonariDemoEpisode sparse_episodes[] = {
  { 64, 57, "ひとり暮らしの部屋さがし", "母の家の近くに決まった" },
  { 60, 55, "転居の手つづき", NULL },
  { STOP },
};

static const TonariDemoTie sparse_ties[] = {
  { 110, 84, "釣り具屋の店主", "近隣", "立ち話", NULL, TONARI_MADE_BY_THEMSELVES },
  { 30, 15, "居場所ひだまり", "居場所", "昼の食事", "洗いもの", TONARI_MADE_BY_US },
  { 28, OPEN, "町の図書館", "公共施設", "昼の席", NULL, TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoTieChange sparse_tie_changes[] = {
  { 30, TONARI_TIE_CHANGE_KIND_LINK, "居場所ひだまり", NULL, "世話人のあかねさん", TONARI_CONSENT_PERSON,
    NULL },
  { 15, TONARI_TIE_CHANGE_KIND_RETURN, "居場所ひだまり", NULL, NULL, TONARI_CONSENT_PERSON,
    "しばらく離れたい" },
  { STOP },
};

static const TonariDemoStage sparse_stages[] = {
  { 127, TONARI_STAGE_MODEL_FAMILY, 0, 1, NULL },
  { 118, TONARI_STAGE_MODEL_FAMILY, 1, 3, NULL },
  { 100, TONARI_STAGE_MODEL_FAMILY, 3, 1, NULL },
  { 66, TONARI_STAGE_MODEL_FAMILY, 1, 2, NULL },
  { 30, TONARI_STAGE_MODEL_FAMILY, 2, 4, NULL },
  { 8, TONARI_STAGE_MODEL_FAMILY, 4, 3, NULL },
  { STOP },
};

static const TonariDemoWatching sparse_watching[] = {
  { 52, 30, "母", "母からのたよりで様子を知る" },
  { STOP },
};

static const TonariDemoChange sparse_changes[] = {
  { 116, TONARI_WHOSE_PERSON, "夜の散歩に出た" },
  { 62, TONARI_WHOSE_PERSON, "部屋の図面をかいた" },
  { 50, TONARI_WHOSE_FAMILY, "母が編みものの会に入った" },
  { 7, TONARI_WHOSE_PERSON, "自分で予定を決めた" },
  { STOP },
};

static const TonariDemoState sparse_states[] = {
  { 127, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 118, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 52, TONARI_CASE_STATE_KIND_WATCHING, NULL, NULL, NULL },
  { 30, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { STOP },
};

const TonariDemoStory tonari_demo_story_sparse = {
  .name = "童話 なぎさ",
  .kana = "どうわ なぎさ",
  .sex = TONARI_SEX_UNKNOWN,
  .age = 33,
  .onset = 13,
  .onset_precision = TONARI_PRECISION_YEAR,
  .interest = "地図",
  .intake = 127,
  .municipality = "かなた町",
  .heard_from = "家族教室のちらし",
  .referred_by = NULL,
  .concern = "話したい日と話したくない日がある",
  .history = "地図を見るのが好き。",
  .situation = "母の家の近くで一人で暮らす。",
  .worker = 1,
  .relatives = sparse_relatives,
  .phases = sparse_phases,
  .observations = sparse_observations,
  .problems = sparse_problems,
  .episodes = sparse_episodes,
  .ties = sparse_ties,
  .tie_changes = sparse_tie_changes,
  .stages = sparse_stages,
  .watching = sparse_watching,
  .changes = sparse_changes,
  .states = sparse_states,
};

/* 書類: many troubles at once, settled side by side with company on the way. */

static const TonariDemoRelative papers_relatives[] = {
  { "配偶者", "星空 みらい", "ほしぞら みらい", TONARI_SEX_FEMALE, 36, "みらいさん", TRUE, TRUE, TRUE, NULL,
    NULL, FALSE, FALSE, FALSE, TRUE, FALSE },
  { "子", "星空 はな", "ほしぞら はな", TONARI_SEX_FEMALE, 8, NULL, FALSE, FALSE, FALSE, NULL, NULL, FALSE,
    FALSE, FALSE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase papers_phases[] = {
  { 124, 112, 18, TONARI_DEMO_PHASE_MEETING },
  { 112, 96, 9, TONARI_DEMO_PHASE_SOLVING },
  { 96, 70, 22, TONARI_DEMO_PHASE_OUTSIDE },
  { 70, 46, 40, TONARI_DEMO_PHASE_LOOSE },
  { 46, 30, 9, TONARI_DEMO_PHASE_SOLVING },
  { 30, 0.1, 15, TONARI_DEMO_PHASE_OUTSIDE },
  { STOP },
};

static const TonariDemoObservation papers_observations[] = {
  { 124, 3, 2, TONARI_VIEW_STAFF, FALSE, NULL },  { 112, 3, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 100, 4, 4, TONARI_VIEW_PERSON, FALSE, NULL }, { 88, 6, 6, TONARI_VIEW_PERSON, FALSE, NULL },
  { 72, 7, 7, TONARI_VIEW_PERSON, FALSE, NULL },  { 58, 7, 7, TONARI_VIEW_PERSON, FALSE, NULL },
  { 45, 4, 2, TONARI_VIEW_PERSON, FALSE, NULL },  { 34, 5, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 22, 6, 6, TONARI_VIEW_PERSON, FALSE, NULL },  { 11, 6, 7, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 2, 7, 7, TONARI_VIEW_PERSON, FALSE, NULL },   { STOP },
};

static const TonariDemoProblem papers_problems[] = {
  { 124, 98, "経済", "支払いのおくれ" },
  { 122, 104, "住まい", "家賃" },
  { 120, 100, "健康", "歯の痛み" },
  { 116, 92, "仕事", "仕事を離れた" },
  { 46, 31, "経済", "急な出費" },
  { 45, 28, "健康", "腰の痛み" },
  { 44, 33, "家族", "子どもの入学の準備" },
  { 8, OPEN, "仕事", "働く時間の見直し" },
  { STOP },
};

static const TonariDemoEpisode papers_episodes[] = {
  { 112, 104, "家賃の支援の手つづき", "三か月分の支給" },
  { 111, 100, "支払いの整理", "弁護士（架空）と計画をたてた" },
  { 110, 106, "歯の治療", NULL },
  { 108, 97, "仕事さがし", "週三日の仕事" },
  { 98, 94, "健康診断", NULL },
  { 46, 40, "貸付の相談", "社協の貸付" },
  { 45, 36, "腰の治療と休職", NULL },
  { 44, 38, "入学の準備", "制服のゆずりあい" },
  { 43, 32, "復職の話しあい", "短い時間から" },
  { 6, OPEN, "働く時間の話しあい", NULL },
  { 3, OPEN, "学童の申しこみ", NULL },
  { STOP },
};

static const TonariDemoTie papers_ties[] = {
  { 110, 40, "法律の相談所", "専門職", "支払いの計画", NULL, TONARI_MADE_BY_US },
  { 106, OPEN, "みほん歯科", "医療", "治療", NULL, TONARI_MADE_BY_US },
  { 97, OPEN, "倉庫の仕事", "仕事", "収入と仲間", "新人の案内", TONARI_MADE_BY_US },
  { 84, OPEN, "父親の会", "地域の会", "子育ての話", "夏祭りの係", TONARI_MADE_BY_THEMSELVES },
  { 46, 30, "社会福祉協議会（架空）", "福祉", "貸付", NULL, TONARI_MADE_BY_US },
  { 42, OPEN, "こども食堂", "地域の会", "夕食", "机ならべ", TONARI_MADE_BY_US },
  { STOP },
};

static const TonariDemoTieChange papers_tie_changes[] = {
  { 110, TONARI_TIE_CHANGE_KIND_LINK, "法律の相談所", NULL, "相談員のほくとさん", TONARI_CONSENT_PERSON,
    NULL },
  { 97, TONARI_TIE_CHANGE_KIND_LINK, "倉庫の仕事", NULL, "班長のあらたさん", TONARI_CONSENT_PERSON, NULL },
  { 42, TONARI_TIE_CHANGE_KIND_LINK, "こども食堂", NULL, "世話人のみのりさん", TONARI_CONSENT_PERSON, NULL },
  { 30, TONARI_TIE_CHANGE_KIND_RETURN, "社会福祉協議会（架空）", NULL, NULL, TONARI_CONSENT_PERSON,
    "返しおえた" },
  { STOP },
};

static const TonariDemoStage papers_stages[] = {
  { 124, TONARI_STAGE_MODEL_PREFECTURE, 0, 2, NULL }, { 97, TONARI_STAGE_MODEL_PREFECTURE, 2, 4, NULL },
  { 45, TONARI_STAGE_MODEL_PREFECTURE, 4, 2, NULL },  { 30, TONARI_STAGE_MODEL_PREFECTURE, 2, 3, NULL },
  { 20, TONARI_STAGE_MODEL_PREFECTURE, 3, 4, NULL },  { STOP },
};

static const TonariDemoChange papers_changes[] = {
  { 118, TONARI_WHOSE_PERSON, "封筒を一つ開けた" },
  { 100, TONARI_WHOSE_PERSON, "電話を自分でかけた" },
  { 84, TONARI_WHOSE_FAMILY, "三人で動物園に行った" },
  { 40, TONARI_WHOSE_PERSON, "「手伝ってほしい」と言えた" },
  { 12, TONARI_WHOSE_FAMILY, "妻が自分の時間をもてた" },
  { STOP },
};

static const TonariDemoState papers_states[] = {
  { 124, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 70, TONARI_CASE_STATE_KIND_WATCHING, NULL, NULL, NULL },
  { 46, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { STOP },
};

static const TonariDemoNote papers_notes[] = {
  { 118, TONARI_METHOD_VISIT, "本人", "たまった封筒を一つだけ開けた。今日はそれで十分と話した。",
    "一つなら、開けられそうです。", NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_AGREED },
  { 0.1, TONARI_METHOD_OFFICE, "本人・配偶者", "働く時間の希望を紙に書いて整理した。",
    "無理のない形で続けたい。", "焦らなくていいと思っています。", NULL, TONARI_ANSWER_NONE, 1, 15 * 60,
    TONARI_AGREEMENT_AGREED },
  { STOP },
};

const TonariDemoStory tonari_demo_story_papers = {
  .name = "星空 だいち",
  .kana = "ほしぞら だいち",
  .sex = TONARI_SEX_MALE,
  .age = 37,
  .onset = 11,
  .onset_precision = TONARI_PRECISION_MONTH,
  .interest = "古い車の模型",
  .intake = 124,
  .municipality = "となり市",
  .heard_from = "市役所の窓口",
  .referred_by = "となり市生活支援課（架空）",
  .concern = "封筒がたまって開けられない。人に会うのがつらい",
  .history = "勤め先の閉鎖のあと、家で過ごすようになった。",
  .situation = "週四日の仕事。働く時間を見直している。",
  .worker = 2,
  .relatives = papers_relatives,
  .phases = papers_phases,
  .observations = papers_observations,
  .problems = papers_problems,
  .episodes = papers_episodes,
  .ties = papers_ties,
  .tie_changes = papers_tie_changes,
  .stages = papers_stages,
  .changes = papers_changes,
  .states = papers_states,
  .notes = papers_notes,
};

/* まだ聞いていません: years of contact, and nobody has been asked about the numbers yet. */

static const TonariDemoRelative not_asked_relatives[] = {
  { "母", "虹川 せつこ", "にじかわ せつこ", TONARI_SEX_FEMALE, 72, "せつさん", TRUE, TRUE, FALSE,
    "月曜の十時から十一時", NULL, TRUE, TRUE, TRUE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase not_asked_phases[] = {
  { 130, 96, 60, TONARI_DEMO_PHASE_FAMILY },
  { 84, 40, 75, TONARI_DEMO_PHASE_FAMILY },
  { 20, 1.5, 50, TONARI_DEMO_PHASE_FAMILY },
  { STOP },
};

static const TonariDemoState not_asked_states[] = {
  { 130, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { STOP },
};

const TonariDemoStory tonari_demo_story_not_asked = {
  .name = "虹川 ゆりえ",
  .kana = "にじかわ ゆりえ",
  .sex = TONARI_SEX_FEMALE,
  .age = 44,
  .onset = 18,
  .onset_precision = TONARI_PRECISION_ABOUT,
  .interest = "編みもの",
  .intake = 130,
  .municipality = "はるか町",
  .heard_from = "家族会",
  .referred_by = NULL,
  .concern = "話を聞いてほしい",
  .worker = 1,
  .relatives = not_asked_relatives,
  .phases = not_asked_phases,
  .states = not_asked_states,
};

/* 番号だけ: a code alone must do. */

static const TonariDemoPhase code_only_phases[] = {
  { 125, 100, 45, TONARI_DEMO_PHASE_LETTERS },
  { 100, 60, 40, TONARI_DEMO_PHASE_ONLINE },
  { 36, 3.5, 48, TONARI_DEMO_PHASE_ONLINE },
  { STOP },
};

static const TonariDemoObservation code_only_observations[] = {
  { 112, DK, 2, TONARI_VIEW_PERSON, FALSE, NULL },
  { 96, 2, 3, TONARI_VIEW_PERSON, FALSE, NULL },
  { 80, 3, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 62, 3, DK, TONARI_VIEW_PERSON, FALSE, NULL },
  { 30, 4, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { 8, 5, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { STOP },
};

static const TonariDemoTie code_only_ties[] = {
  { 90, OPEN, "深夜のラジオの投稿仲間", "友人", "読んでもらう", "葉書を書く", TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoChange code_only_changes[] = {
  { 90, TONARI_WHOSE_PERSON, "投稿が読まれた" },
  { 25, TONARI_WHOSE_PERSON, "夜の海を見に行った" },
  { STOP },
};

static const TonariDemoState code_only_states[] = {
  { 125, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 96, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 50, TONARI_CASE_STATE_KIND_LOST_TOUCH, NULL, NULL, NULL },
  { 36, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { STOP },
};

const TonariDemoStory tonari_demo_story_code_only = {
  .sex = TONARI_SEX_UNKNOWN,
  .interest = "深夜のラジオ",
  .intake = 125,
  .heard_from = "ホームページ",
  .concern = "名前は言わずに話したい",
  .worker = 3,
  .phases = code_only_phases,
  .observations = code_only_observations,
  .ties = code_only_ties,
  .changes = code_only_changes,
  .states = code_only_states,
};
