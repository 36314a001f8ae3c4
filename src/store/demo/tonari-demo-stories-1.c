/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-story.h"

#define STOP TONARI_DEMO_STOP
#define OPEN TONARI_DEMO_OPEN
#define DK TONARI_DEMO_DONT_KNOW

/* 時刻表: from the mother alone to a role at the station, by way of long waiting. */

static const TonariDemoRelative timetable_relatives[] = {
  { "母", "架空 みちこ", "かくう みちこ", TONARI_SEX_FEMALE, 63, "みちさん", TRUE, TRUE, TRUE, "平日の午前中",
    "となり町の夢野", TRUE, FALSE, FALSE, TRUE, TRUE },
  { "父", "架空 しげる", "かくう しげる", TONARI_SEX_MALE, 66, NULL, FALSE, TRUE, FALSE, NULL, NULL, FALSE,
    FALSE, FALSE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase timetable_phases[] = {
  { 140, 122, 24, TONARI_DEMO_PHASE_FAMILY },
  { 122, 101, 26, TONARI_DEMO_PHASE_UNMET },
  { 101, 80, 16, TONARI_DEMO_PHASE_MEETING },
  { 80, 54, 14, TONARI_DEMO_PHASE_OUTSIDE },
  { 54, 24, 20, TONARI_DEMO_PHASE_PLACE },
  { 24, 1, 55, TONARI_DEMO_PHASE_LOOSE },
  { STOP },
};

static const TonariDemoObservation timetable_observations[] = {
  { 190, 5, 6, TONARI_VIEW_FAMILY, TRUE, "高校のころは鉄道の友だちがいたと、お母さまから" },
  { 176, 1, DK, TONARI_VIEW_FAMILY, TRUE, "学校をやめたころ。あとから伺った" },
  { 140, 1, DK, TONARI_VIEW_FAMILY, FALSE, "食事は家族と別の時間" },
  { 126, 1, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 112, 2, DK, TONARI_VIEW_FAMILY, FALSE, "お母さまとのあいさつが戻ってきた" },
  { 100, 2, 2, TONARI_VIEW_STAFF, FALSE, "はじめて会えた" },
  { 90, 3, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 78, 4, 4, TONARI_VIEW_STAFF, FALSE, NULL },
  { 66, 5, 5, TONARI_VIEW_PERSON, FALSE, "話せる人が三人いる、とのこと" },
  { 58, 4, 3, TONARI_VIEW_PERSON, FALSE, "体調をくずし、少し休みたい時期" },
  { 50, 6, 6, TONARI_VIEW_PERSON, FALSE, NULL },
  { 38, 7, 7, TONARI_VIEW_STAFF, FALSE, NULL },
  { 38, 8, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 24, 8, 8, TONARI_VIEW_PERSON, FALSE, "待っていてくれる人がいる" },
  { 12, 9, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 3, 9, 9, TONARI_VIEW_PERSON, FALSE, NULL },
  { STOP },
};

static const TonariDemoProblem timetable_problems[] = {
  { 150, 96, "生活", "昼と夜が逆になっている" },  { 140, 84, "家族関係", "父と顔を合わせると部屋に戻る" },
  { 118, 70, "健康", "歯が痛むが受診できない" },  { 60, 52, "健康", "眠れない日がつづく" },
  { 49, 30, "経済", "自分で使えるお金がほしい" }, { STOP },
};

static const TonariDemoEpisode timetable_episodes[] = {
  { 74, 70, "歯科の受診に同行する", "近くの歯科に通いおえた" },
  { 59, 53, "眠りについて医師に相談する", "薬を少しずつ減らすことができた" },
  { 49, 43, "障害年金の相談", "今は申請しないと自分で決めた" },
  { 36, 30, "花壇の手伝いの謝金の手つづき", "口座をつくり、受けとれるようになった" },
  { STOP },
};

static const TonariDemoTie timetable_ties[] = {
  { 72, OPEN, "みほん歯科", "医療", "歯の治療", NULL, TONARI_MADE_BY_US },
  { 68, 30, "居場所ひだまり", "居場所", "お茶と将棋の時間", NULL, TONARI_MADE_BY_US },
  { 64, OPEN, "鉄道の写真を送りあう友人", "友人", "便りのやりとり", "撮影地を教える",
    TONARI_MADE_BY_THEMSELVES },
  { 58, 40, "こもれび診療所", "医療", "眠りの相談", NULL, TONARI_MADE_BY_US },
  { 46, OPEN, "となり駅の花壇の会", "地域の会", "声をかけてもらう", "水やりと植えかえの当番",
    TONARI_MADE_BY_US },
  { 30, OPEN, "町の図書館", "公共施設", "静かな席", "時刻表の棚の整理を手伝う", TONARI_MADE_BY_THEMSELVES },
  { 20, OPEN, "いとこ", "親族", "年に数回の食事", "車の道案内", TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoTieChange timetable_tie_changes[] = {
  { 72, TONARI_TIE_CHANGE_KIND_LINK, "みほん歯科", NULL, "受付のまどかさん", TONARI_CONSENT_PERSON,
    "痛みをとりたいと本人から" },
  { 68, TONARI_TIE_CHANGE_KIND_LINK, "居場所ひだまり", NULL, "世話人のあかねさん", TONARI_CONSENT_PERSON,
    NULL },
  { 49, TONARI_TIE_CHANGE_KIND_NO_LINK, "就労準備の講座", NULL, NULL, TONARI_CONSENT_NONE,
    "今は花のことをしたい、との本人の考えを大切にする" },
  { 46, TONARI_TIE_CHANGE_KIND_LINK, "となり駅の花壇の会", NULL, "会長のふじさん", TONARI_CONSENT_PERSON,
    NULL },
  { 40, TONARI_TIE_CHANGE_KIND_RETURN, "こもれび診療所", NULL, NULL, TONARI_CONSENT_PERSON,
    "眠れるようになり、いったん終える" },
  { 30, TONARI_TIE_CHANGE_KIND_RELINK, "居場所ひだまり", "町の図書館", "カウンターのいずみさん",
    TONARI_CONSENT_PERSON, "静かな場所のほうが合うとのこと" },
  { STOP },
};

static const TonariDemoStage timetable_stages[] = {
  { 140, TONARI_STAGE_MODEL_FAMILY, 0, 1, NULL },
  { 128, TONARI_STAGE_MODEL_FAMILY, 1, 2, NULL },
  { 100, TONARI_STAGE_MODEL_FAMILY, 2, 3, "訪問で会えるようになった" },
  { 58, TONARI_STAGE_MODEL_FAMILY, 3, 2, "体調に合わせて、もう一度整理する" },
  { 50, TONARI_STAGE_MODEL_FAMILY, 2, 4, "花壇の会に加わった" },
  { 140, TONARI_STAGE_MODEL_VISIT, 0, 1, NULL },
  { 130, TONARI_STAGE_MODEL_VISIT, 1, 2, NULL },
  { 122, TONARI_STAGE_MODEL_VISIT, 2, 3, NULL },
  { 100, TONARI_STAGE_MODEL_VISIT, 3, 4, NULL },
  { 76, TONARI_STAGE_MODEL_VISIT, 4, 5, NULL },
  { 64, TONARI_STAGE_MODEL_VISIT, 5, 6, NULL },
  { 24, TONARI_STAGE_MODEL_VISIT, 6, 7, NULL },
  { STOP },
};

static const TonariDemoWatching timetable_watching[] = {
  { 24, OPEN, "となり駅の花壇の会", "月に一度、会長さんから様子を伺う。困ったときは本人から電話がある" },
  { STOP },
};

static const TonariDemoChange timetable_changes[] = {
  { 131, TONARI_WHOSE_FAMILY, "久しぶりに一人で買いものを楽しめた" },
  { 118, TONARI_WHOSE_FAMILY, "父が「おはよう」とだけ言うことにした" },
  { 112, TONARI_WHOSE_PERSON, "夕食を居間に取りに来た" },
  { 103, TONARI_WHOSE_PERSON, "置いてきた時刻表に付せんがついていた" },
  { 100, TONARI_WHOSE_PERSON, "玄関まで出てきてくれた" },
  { 79, TONARI_WHOSE_PERSON, "駅までいっしょに歩いた" },
  { 63, TONARI_WHOSE_FAMILY, "家族で一泊の旅に出た" },
  { 46, TONARI_WHOSE_PERSON, "苗を自分で選んだ" },
  { 21, TONARI_WHOSE_PERSON, "新しく来た人に道具の場所を教えた" },
  { STOP },
};

static const TonariDemoState timetable_states[] = {
  { 140, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 122, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 24, TONARI_CASE_STATE_KIND_WATCHING, NULL, "役割と居場所ができ、本人も見守りを希望", NULL },
  { STOP },
};

static const TonariDemoNote timetable_notes[] = {
  { 140, TONARI_METHOD_OFFICE, "母",
    "はじめての来所。これまでのことをゆっくり伺った。お一人でよく続けてこられた。", NULL,
    "だれにも言えずにいました。来てよかったです。", "家族教室の見学", TONARI_ANSWER_THINKING, 0, 0,
    TONARI_AGREEMENT_NONE },
  { 122, TONARI_METHOD_VISIT_UNMET, NULL, "はじめての訪問。声をかけて、時刻表の切りぬきと手紙を置いた。",
    NULL, NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NO_REFUSAL },
  { 100, TONARI_METHOD_VISIT, "本人",
    "玄関で五分ほど。新しい車両の話をした。次も来てよいか尋ねると、うなずいてくれた。",
    "来てもいいです。短ければ。", NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_AGREED },
  { 46, TONARI_METHOD_ESCORT, "本人", "花壇の会にいっしょに顔を出した。会長さんが自然に迎えてくださった。",
    "土をさわるの、久しぶりです。", NULL, "花壇の会", TONARI_ANSWER_ACCEPTED, 0, 0, TONARI_AGREEMENT_AGREED },
  { 1, TONARI_METHOD_PHONE, "本人", "本人から電話。冬の花の相談。声が明るい。", "ビオラを植えました。", NULL,
    NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { STOP },
};

const TonariDemoStory tonari_demo_story_timetable = {
  .name = "架空 いちろう",
  .kana = "かくう いちろう",
  .sex = TONARI_SEX_MALE,
  .age = 34,
  .onset = 15,
  .onset_precision = TONARI_PRECISION_ABOUT,
  .interest = "鉄道の時刻表",
  .intake = 140,
  .municipality = "となり市",
  .heard_from = "市の広報",
  .referred_by = "となり市保健センター（架空）",
  .concern = "部屋から出てこない。どう声をかけたらよいか知りたい",
  .history = "高校二年のころから学校に行かなくなった。鉄道が好きで、写真の友だちがいた。",
  .situation = "駅の花壇の当番をつづけている。父とは野球の話をする。",
  .worker = 0,
  .relatives = timetable_relatives,
  .phases = timetable_phases,
  .observations = timetable_observations,
  .problems = timetable_problems,
  .episodes = timetable_episodes,
  .ties = timetable_ties,
  .tie_changes = timetable_tie_changes,
  .stages = timetable_stages,
  .watching = timetable_watching,
  .changes = timetable_changes,
  .states = timetable_states,
  .notes = timetable_notes,
};

/* 窓: for eleven years the family alone, and that is whole in itself. */

static const TonariDemoRelative window_relatives[] = {
  { "母", "仮名 ふみえ", "かめい ふみえ", TONARI_SEX_FEMALE, 74, "ふみさん", TRUE, TRUE, TRUE, "火曜の午後",
    "夢野（個人名）", TRUE, TRUE, TRUE, TRUE, FALSE },
  { "父", "仮名 たけし", "かめい たけし", TONARI_SEX_MALE, 77, NULL, FALSE, FALSE, FALSE, NULL, NULL, TRUE,
    FALSE, TRUE, FALSE, FALSE },
  { "妹", "仮名 さちこ", "かめい さちこ", TONARI_SEX_FEMALE, 43, NULL, FALSE, TRUE, FALSE, NULL, NULL, FALSE,
    FALSE, FALSE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase window_phases[] = {
  { 133, 90, 30, TONARI_DEMO_PHASE_FAMILY },
  { 84, 40, 38, TONARI_DEMO_PHASE_FAMILY },
  { 40, 20, 70, TONARI_DEMO_PHASE_FAMILY },
  { 20, 0.4, 26, TONARI_DEMO_PHASE_FAMILY },
  { STOP },
};

static const TonariDemoObservation window_observations[] = {
  { 260, 6, DK, TONARI_VIEW_FAMILY, TRUE, "勤めていたころ。お母さまの話から" },
  { 230, 2, DK, TONARI_VIEW_FAMILY, TRUE, "退職のあと" },
  { 133, 1, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 120, 1, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 104, 2, DK, TONARI_VIEW_FAMILY, FALSE, "窓を開けるようになった" },
  { 88, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 70, 3, DK, TONARI_VIEW_FAMILY, FALSE, "妹さんと短い手紙のやりとり" },
  { 54, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 36, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 14, 3, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 2, 3, DK, TONARI_VIEW_FAMILY, FALSE, "母と同じ時間にお茶を飲む日がある" },
  { STOP },
};

static const TonariDemoProblem window_problems[] = {
  { 133, OPEN, "家族関係", "父との会話がない" },
  { 96, 60, "健康", "母の膝の具合" },
  { 22, OPEN, "将来", "親が動けなくなったあとの暮らし" },
  { STOP },
};

static const TonariDemoEpisode window_episodes[] = {
  { 90, 84, "母の通院のための家事の手だて", "買いものの宅配を使うことにした" },
  { 20, OPEN, "これからの暮らしの備えの相談", NULL },
  { STOP },
};

static const TonariDemoTie window_ties[] = {
  { 104, OPEN, "妹", "家族", "季節の手紙", NULL, TONARI_MADE_BY_THEMSELVES },
  { 62, OPEN, "買いものの宅配", "事業者", "毎週の配達", "注文の用紙を書く", TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoTieChange window_tie_changes[] = {
  { 76, TONARI_TIE_CHANGE_KIND_NO_LINK, "訪問看護", NULL, NULL, TONARI_CONSENT_NONE,
    "本人がまだ望んでいないとご家族から。時を待つ" },
  { 18, TONARI_TIE_CHANGE_KIND_LINK, "地域包括支援センターかなた（架空）", NULL, "相談員のたまきさん",
    TONARI_CONSENT_RELATIVE, "お母さま自身の暮らしの相談として" },
  { STOP },
};

static const TonariDemoStage window_stages[] = {
  { 133, TONARI_STAGE_MODEL_FAMILY, 0, 1, NULL },
  { 118, TONARI_STAGE_MODEL_FAMILY, 1, 2, NULL },
  { 104, TONARI_STAGE_MODEL_FAMILY, 2, 3, "窓が開く日がふえた" },
  { 54, TONARI_STAGE_MODEL_FAMILY, 3, 2, "父の入院で、もう一度整理" },
  { 16, TONARI_STAGE_MODEL_FAMILY, 2, 3, NULL },
  { 133, TONARI_STAGE_MODEL_PREFECTURE, 0, 1, NULL },
  { STOP },
};

static const TonariDemoChange window_changes[] = {
  { 104, TONARI_WHOSE_PERSON, "窓を開けて空を見ていた" },
  { 92, TONARI_WHOSE_FAMILY, "母がコーラスを再開した" },
  { 70, TONARI_WHOSE_PERSON, "妹への返事を書いた" },
  { 41, TONARI_WHOSE_FAMILY, "父と母で散歩に出た" },
  { 15, TONARI_WHOSE_FAMILY, "夜ぐっすり眠れた" },
  { 6, TONARI_WHOSE_PERSON, "台所で自分のお茶をいれた" },
  { STOP },
};

static const TonariDemoState window_states[] = {
  { 133, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 112, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { STOP },
};

static const TonariDemoNote window_notes[] = {
  { 133, TONARI_METHOD_OFFICE, "母・父", "ご両親で来所。長い年月を支えてこられたことをねぎらった。", NULL,
    "わたしたちが元気でいないと、と思って来ました。", "家族教室", TONARI_ANSWER_ACCEPTED, 0, 0,
    TONARI_AGREEMENT_NONE },
  { 54, TONARI_METHOD_PHONE, "母", "お父さまの入院の知らせ。まずお母さまが休めるように考えた。", NULL,
    "話を聞いてもらうと、落ち着きます。", NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { 0.4, TONARI_METHOD_OFFICE, "母", "近ごろの様子を伺う。お茶の時間のことをうれしそうに話された。", NULL,
    "待つのも悪くない、と思えるようになりました。", "本人あての手紙を預かっていただく",
    TONARI_ANSWER_THINKING, 5, 14 * 60, TONARI_AGREEMENT_AGREED },
  { STOP },
};

const TonariDemoStory tonari_demo_story_window = {
  .name = "仮名 ようこ",
  .kana = "かめい ようこ",
  .sex = TONARI_SEX_FEMALE,
  .age = 46,
  .onset = 20,
  .onset_precision = TONARI_PRECISION_YEAR,
  .interest = "空の写真",
  .intake = 133,
  .municipality = "かなた町",
  .heard_from = "新聞の記事",
  .referred_by = NULL,
  .concern = "家族として何ができるかを知りたい。本人は相談を知らない",
  .history = "短大を出て六年勤めた。退職のあと、人に会わない暮らしになった。",
  .situation = "家では穏やかに過ごす。家族の前では話す日もある。",
  .carried_over = TRUE,
  .worker = 1,
  .relatives = window_relatives,
  .phases = window_phases,
  .observations = window_observations,
  .problems = window_problems,
  .episodes = window_episodes,
  .ties = window_ties,
  .tie_changes = window_tie_changes,
  .stages = window_stages,
  .changes = window_changes,
  .states = window_states,
  .notes = window_notes,
};
