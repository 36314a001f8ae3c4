/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-story.h"

#define STOP TONARI_DEMO_STOP
#define OPEN TONARI_DEMO_OPEN
#define DK TONARI_DEMO_DONT_KNOW

/* パン屋: an early start, a farewell, and coming back again. */

static const TonariDemoRelative bakery_relatives[] = {
  { "母", "見本 あつこ", "みほん あつこ", TONARI_SEX_FEMALE, 55, "あっちゃん", TRUE, TRUE, FALSE, NULL, NULL,
    FALSE, FALSE, FALSE, TRUE, TRUE },
  { "祖母", "見本 きよ", "みほん きよ", TONARI_SEX_FEMALE, 82, NULL, FALSE, FALSE, FALSE, NULL, NULL, FALSE,
    FALSE, FALSE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase bakery_phases[] = {
  { 141, 134, 18, TONARI_DEMO_PHASE_FAMILY },
  { 134, 116, 15, TONARI_DEMO_PHASE_MEETING },
  { 116, 92, 16, TONARI_DEMO_PHASE_OUTSIDE },
  { 92, 72, 34, TONARI_DEMO_PHASE_LOOSE },
  { 14, 7, 9, TONARI_DEMO_PHASE_MEETING },
  { 7, 0.2, 14, TONARI_DEMO_PHASE_PLACE },
  { STOP },
};

static const TonariDemoObservation bakery_observations[] = {
  { 150, 6, 6, TONARI_VIEW_FAMILY, TRUE, "中学のころ" },
  { 141, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 133, 2, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 122, 3, 4, TONARI_VIEW_STAFF, FALSE, NULL },
  { 111, 5, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { 100, 6, 7, TONARI_VIEW_PERSON, FALSE, "夜間の高校に慣れてきた" },
  { 88, 8, 8, TONARI_VIEW_PERSON, FALSE, "朝の仕込みが楽しい" },
  { 72, 8, 9, TONARI_VIEW_PERSON, FALSE, NULL },
  { 40, 8, 8, TONARI_VIEW_PERSON, TRUE, "店が忙しかったころ。あとから聞いた" },
  { 20, 3, 3, TONARI_VIEW_PERSON, TRUE, "店が閉じたあと。あとから聞いた" },
  { 13, 3, 2, TONARI_VIEW_STAFF, FALSE, "また来てくれた" },
  { 8, 4, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 1, 5, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { STOP },
};

static const TonariDemoProblem bakery_problems[] = {
  { 144, 116, "学校", "教室に入れない" },
  { 130, 100, "生活", "朝起きられない" },
  { 21, OPEN, "仕事", "勤め先の店が閉じた" },
  { 16, 9, "健康", "食べられない日がある" },
  { STOP },
};

static const TonariDemoEpisode bakery_episodes[] = {
  { 124, 116, "夜間の高校への編入", "自分で願書を出した" },
  { 98, 92, "パン屋の体験の調整", "週三日からはじめた" },
  { 14, 10, "離職のあとの手つづき", "雇用保険の手つづきを終えた" },
  { 12, 9, "体の調子を整えるための受診", "食事がとれるようになった" },
  { STOP },
};

static const TonariDemoTie bakery_ties[] = {
  { 134, 92, "学校の先生", "学校", "家庭訪問", NULL, TONARI_MADE_BY_US },
  { 116, 80, "夜間高校の同級生", "友人", "帰り道のおしゃべり", "ノートを貸す", TONARI_MADE_BY_THEMSELVES },
  { 96, 21, "こむぎ堂", "仕事", "仕事と仲間", "朝の仕込み", TONARI_MADE_BY_US },
  { 90, 60, "若者の集いの場ほしぞら", "居場所", "話せる仲間", "お菓子づくりの先生役", TONARI_MADE_BY_US },
  { 12, OPEN, "こもれび診療所", "医療", "体の相談", NULL, TONARI_MADE_BY_US },
  { 7, OPEN, "居場所ひだまり", "居場所", "安心できる席", "毎週のパンを焼く", TONARI_MADE_BY_US },
  { 5, OPEN, "こむぎ堂のもとの同僚", "友人", "励ましの便り", "レシピを送る", TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoTieChange bakery_tie_changes[] = {
  { 116, TONARI_TIE_CHANGE_KIND_LINK, "夜間の高校", NULL, "教頭先生", TONARI_CONSENT_PERSON, NULL },
  { 96, TONARI_TIE_CHANGE_KIND_LINK, "こむぎ堂", NULL, "店主のわかばさん", TONARI_CONSENT_PERSON, NULL },
  { 60, TONARI_TIE_CHANGE_KIND_RETURN, "若者の集いの場ほしぞら", NULL, NULL, TONARI_CONSENT_PERSON,
    "店の仕事に専念したい" },
  { 7, TONARI_TIE_CHANGE_KIND_RELINK, "こむぎ堂", "居場所ひだまり", "世話人のあかねさん",
    TONARI_CONSENT_PERSON, "パンを焼ける台所がある" },
  { STOP },
};

static const TonariDemoStage bakery_stages[] = {
  { 141, TONARI_STAGE_MODEL_PREFECTURE, 0, 1, NULL },
  { 133, TONARI_STAGE_MODEL_PREFECTURE, 1, 2, NULL },
  { 111, TONARI_STAGE_MODEL_PREFECTURE, 2, 3, NULL },
  { 96, TONARI_STAGE_MODEL_PREFECTURE, 3, 4, "店での仕事" },
  { 14, TONARI_STAGE_MODEL_PREFECTURE, 4, 2, "もう一度、支援者との関係から" },
  { 7, TONARI_STAGE_MODEL_PREFECTURE, 2, 3, NULL },
  { STOP },
};

static const TonariDemoWatching bakery_watching[] = {
  { 92, 72, "こむぎ堂の店主", "店での様子を季節ごとに伺った" },
  { STOP },
};

static const TonariDemoChange bakery_changes[] = {
  { 134, TONARI_WHOSE_PERSON, "ドアごしに返事をしてくれた" },
  { 119, TONARI_WHOSE_PERSON, "祖母とホットケーキを焼いた" },
  { 108, TONARI_WHOSE_FAMILY, "母が仕事のあとに友人と会えた" },
  { 96, TONARI_WHOSE_PERSON, "一人で電車に乗った" },
  { 13, TONARI_WHOSE_PERSON, "自分から電話をかけてきた" },
  { 3, TONARI_WHOSE_PERSON, "焼いたパンを隣の人に分けた" },
  { STOP },
};

static const TonariDemoState bakery_states[] = {
  { 141, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 133, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 92, TONARI_CASE_STATE_KIND_WATCHING, NULL, NULL, NULL },
  { 72, TONARI_CASE_STATE_KIND_CLOSED, "本人との相談のうえで", "仕事と仲間ができた", "こむぎ堂（架空）" },
  { 14, TONARI_CASE_STATE_KIND_RETURNED, NULL, "本人からの電話", NULL },
  { STOP },
};

static const TonariDemoNote bakery_notes[] = {
  { 72, TONARI_METHOD_OFFICE, "本人", "いったんの区切り。いつでも連絡してよいことを伝えあった。",
    "困ったらまた来ます。", NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { 14, TONARI_METHOD_PHONE, "本人", "五年ぶりの電話。店が閉じたとのこと。声を聞けてうれしいと伝えた。",
    "覚えていてくれましたか。", NULL, "会って話すこと", TONARI_ANSWER_ACCEPTED, 0, 0,
    TONARI_AGREEMENT_AGREED },
  { 0.2, TONARI_METHOD_DROP_IN, "本人", "台所で丸パンを焼いた。みなで温かいうちに食べた。",
    "次はくるみを入れます。", NULL, NULL, TONARI_ANSWER_NONE, 3, 13 * 60 + 30, TONARI_AGREEMENT_AGREED },
  { STOP },
};

const TonariDemoStory tonari_demo_story_bakery = {
  .name = "見本 けいた",
  .kana = "みほん けいた",
  .sex = TONARI_SEX_MALE,
  .age = 28,
  .onset = 13,
  .onset_precision = TONARI_PRECISION_MONTH,
  .interest = "パンづくり",
  .intake = 141,
  .municipality = "となり市",
  .heard_from = "学校",
  .referred_by = "となり市立第一中学校（架空）",
  .concern = "学校に行けない。朝起きられない",
  .history = "祖母と三人ぐらし。料理が好き。",
  .situation = "居場所でパンを焼いている。",
  .worker = 2,
  .relatives = bakery_relatives,
  .phases = bakery_phases,
  .observations = bakery_observations,
  .problems = bakery_problems,
  .episodes = bakery_episodes,
  .ties = bakery_ties,
  .tie_changes = bakery_tie_changes,
  .stages = bakery_stages,
  .watching = bakery_watching,
  .changes = bakery_changes,
  .states = bakery_states,
  .notes = bakery_notes,
};

/* 八〇五〇: parents grow old, and several things have to be settled at once. */

static const TonariDemoRelative eighty_fifty_relatives[] = {
  { "母", "例示 はつえ", "れいじ はつえ", TONARI_SEX_FEMALE, 84, "はつさん", TRUE, FALSE, FALSE,
    "夕方は出られない", NULL, TRUE, TRUE, FALSE, FALSE, FALSE },
  { "姉", "例示 のりこ", "れいじ のりこ", TONARI_SEX_FEMALE, 57, "のりさん", FALSE, TRUE, TRUE, "土曜の午前",
    NULL, FALSE, FALSE, FALSE, TRUE, FALSE },
  { NULL },
};

static const TonariDemoPhase eighty_fifty_phases[] = {
  { 128, 108, 32, TONARI_DEMO_PHASE_FAMILY }, { 108, 90, 28, TONARI_DEMO_PHASE_UNMET },
  { 90, 62, 20, TONARI_DEMO_PHASE_MEETING },  { 62, 50, 7, TONARI_DEMO_PHASE_SOLVING },
  { 50, 20, 18, TONARI_DEMO_PHASE_MEETING },  { 20, 13, 8, TONARI_DEMO_PHASE_SOLVING },
  { 13, 0.3, 15, TONARI_DEMO_PHASE_OUTSIDE }, { STOP },
};

static const TonariDemoObservation eighty_fifty_observations[] = {
  { 300, 7, 7, TONARI_VIEW_FAMILY, TRUE, "工場に勤めていたころ。お姉さまの話" },
  { 250, 3, DK, TONARI_VIEW_FAMILY, TRUE, NULL },
  { 128, 0, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 110, 0, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 89, 1, 1, TONARI_VIEW_STAFF, FALSE, NULL },
  { 76, 2, 2, TONARI_VIEW_STAFF, FALSE, NULL },
  { 63, 1, 1, TONARI_VIEW_STAFF, FALSE, "父が亡くなったころ" },
  { 52, 3, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 38, 3, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 26, 4, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 18, 3, 3, TONARI_VIEW_PERSON, FALSE, "母の入院" },
  { 10, 5, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { 2, 5, 6, TONARI_VIEW_PERSON, FALSE, "頼れる人が二、三人いる" },
  { STOP },
};

static const TonariDemoProblem eighty_fifty_problems[] = {
  { 128, 50, "経済", "父の年金だけでの暮らし" },
  { 128, 34, "住まい", "雨もりと荷物" },
  { 100, 58, "介護", "父の介護" },
  { 63, 55, "手つづき", "父の亡くなったあとの届け" },
  { 62, 20, "健康", "高い血圧" },
  { 20, OPEN, "介護", "母の介護" },
  { 19, 8, "経済", "家計のやりくり" },
  { STOP },
};

static const TonariDemoEpisode eighty_fifty_episodes[] = {
  { 98, 92, "父の介護の認定", "週二回の通いがはじまった" },
  { 63, 57, "葬儀と年金の手つづき", "姉と分担して終えた" },
  { 62, 54, "生活保護の相談", "今は姉の助けで暮らせると確かめた" },
  { 61, 52, "血圧の受診", "月一回の通院になった" },
  { 60, 48, "屋根の直し", "社協の貸付を使った" },
  { 20, 14, "母の入院と介護の調整", "在宅での暮らしに戻った" },
  { 19, 13, "家計の相談", "支払いの順番を決めた" },
  { 18, 12, "配食の手配", "週五日届くことになった" },
  { 4, OPEN, "母の施設の見学", NULL },
  { STOP },
};

static const TonariDemoTie eighty_fifty_ties[] = {
  { 96, OPEN, "地域包括支援センターかなた（架空）", "福祉", "介護の相談", NULL, TONARI_MADE_BY_US },
  { 88, OPEN, "民生委員のつくしさん", "近隣", "声かけ", "回覧板を届ける", TONARI_MADE_BY_US },
  { 58, OPEN, "みほん内科", "医療", "血圧の薬", NULL, TONARI_MADE_BY_US },
  { 48, 30, "工務店のご主人", "近隣", "屋根の直し", "片づけを手伝う", TONARI_MADE_BY_THEMSELVES },
  { 26, OPEN, "釣り仲間", "友人", "月一回の釣り", "仕掛けづくり", TONARI_MADE_BY_THEMSELVES },
  { 17, OPEN, "配食の人", "事業者", "昼の弁当とあいさつ", NULL, TONARI_MADE_BY_US },
  { STOP },
};

static const TonariDemoTieChange eighty_fifty_tie_changes[] = {
  { 96, TONARI_TIE_CHANGE_KIND_LINK, "地域包括支援センターかなた（架空）", NULL, "相談員のたまきさん",
    TONARI_CONSENT_RELATIVE, NULL },
  { 88, TONARI_TIE_CHANGE_KIND_LINK, "民生委員のつくしさん", NULL, "つくしさん", TONARI_CONSENT_PERSON,
    NULL },
  { 54, TONARI_TIE_CHANGE_KIND_NO_LINK, "日中の活動の場", NULL, NULL, TONARI_CONSENT_NONE,
    "この年代の人が行ける場が町にない" },
  { 17, TONARI_TIE_CHANGE_KIND_LINK, "配食の人", NULL, "配食センター（架空）", TONARI_CONSENT_PERSON, NULL },
  { STOP },
};

static const TonariDemoStage eighty_fifty_stages[] = {
  { 128, TONARI_STAGE_MODEL_PREFECTURE, 0, 1, NULL },
  { 88, TONARI_STAGE_MODEL_PREFECTURE, 1, 2, "ステップ②でよい、と話しあった" },
  { 128, TONARI_STAGE_MODEL_VISIT, 0, 1, NULL },
  { 108, TONARI_STAGE_MODEL_VISIT, 1, 3, NULL },
  { 89, TONARI_STAGE_MODEL_VISIT, 3, 4, NULL },
  { 62, TONARI_STAGE_MODEL_VISIT, 4, 5, NULL },
  { STOP },
};

static const TonariDemoCrisis eighty_fifty_crises[] = {
  { 63, "健康の急変", "父が倒れ、本人が救急車を呼んだ。", "倒れたときは119番、そのあと当所へ電話する",
    "119番、姉、当所", "翌日に訪問。呼べたことをともに確かめた", 0 },
  { 20, "健康の急変", "母が転んで動けなくなった。", "迷わず救急に電話する", "119番、姉",
    "退院の会議に同席した", 0 },
  { 1.2, "健康の急変", "母が夜に熱を出した。本人が看病した。", "熱が高いときは訪問看護へ電話する",
    "訪問看護、姉", "施設の見学のあとに、夜の備えを見直す", 6 },
  { STOP },
};

static const TonariDemoChange eighty_fifty_changes[] = {
  { 90, TONARI_WHOSE_PERSON, "庭で会釈をしてくれた" },
  { 63, TONARI_WHOSE_PERSON, "自分で電話をかけた" },
  { 47, TONARI_WHOSE_PERSON, "屋根の色を決めた" },
  { 30, TONARI_WHOSE_FAMILY, "姉が「任せてもいい」と思えた" },
  { 26, TONARI_WHOSE_PERSON, "釣りに出かけた" },
  { 11, TONARI_WHOSE_FAMILY, "母が笑うことがふえた" },
  { 7, TONARI_WHOSE_PERSON, "母の薬の箱をつくった" },
  { STOP },
};

static const TonariDemoState eighty_fifty_states[] = {
  { 128, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 108, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { STOP },
};

static const TonariDemoNote eighty_fifty_notes[] = {
  { 128, TONARI_METHOD_OFFICE, "姉", "お姉さまが来所。離れて暮らす心配を伺った。", NULL,
    "親も弟も、どちらも心配です。", NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { 89, TONARI_METHOD_VISIT, "本人", "縁側で釣りの話。仕掛けを見せてもらった。", "昔は毎週行ったよ。", NULL,
    NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NO_REFUSAL },
  { 0.3, TONARI_METHOD_VISIT, "本人・母", "施設の見学の日を三人で決めた。本人が質問を紙に書いていた。",
    "おれも一緒に見に行く。", "この子がいてくれて助かります。", NULL, TONARI_ANSWER_NONE, 2, 10 * 60,
    TONARI_AGREEMENT_AGREED },
  { STOP },
};

const TonariDemoStory tonari_demo_story_eighty_fifty = {
  .name = "例示 まさお",
  .kana = "れいじ まさお",
  .sex = TONARI_SEX_MALE,
  .age = 53,
  .onset = 22,
  .onset_precision = TONARI_PRECISION_ABOUT,
  .interest = "釣り",
  .intake = 128,
  .municipality = "はるか町",
  .heard_from = "地域包括支援センター",
  .referred_by = "地域包括支援センターかなた（架空）",
  .concern = "高齢の両親と弟の暮らしがこの先どうなるか",
  .history = "工場に八年勤めた。けがのあと家にいる。",
  .situation = "母の介護を担いながら、月に一度釣りに行く。",
  .worker = 0,
  .relatives = eighty_fifty_relatives,
  .phases = eighty_fifty_phases,
  .observations = eighty_fifty_observations,
  .problems = eighty_fifty_problems,
  .episodes = eighty_fifty_episodes,
  .ties = eighty_fifty_ties,
  .tie_changes = eighty_fifty_tie_changes,
  .stages = eighty_fifty_stages,
  .crises = eighty_fifty_crises,
  .changes = eighty_fifty_changes,
  .states = eighty_fifty_states,
  .notes = eighty_fifty_notes,
};
