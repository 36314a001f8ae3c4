/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-story.h"

#define STOP TONARI_DEMO_STOP
#define OPEN TONARI_DEMO_OPEN
#define DK TONARI_DEMO_DONT_KNOW

/* 画面ごし: met online first, and closed by their own wish. */

static const TonariDemoRelative online_relatives[] = {
  { "父", "空想 ひろし", "くうそう ひろし", TONARI_SEX_MALE, 58, "ひろさん", TRUE, TRUE, TRUE, NULL, NULL,
    FALSE, FALSE, FALSE, FALSE, TRUE },
  { NULL },
};

static const TonariDemoPhase online_phases[] = {
  { 134, 124, 26, TONARI_DEMO_PHASE_FAMILY }, { 124, 84, 14, TONARI_DEMO_PHASE_ONLINE },
  { 84, 60, 24, TONARI_DEMO_PHASE_OUTSIDE },  { 60, 30, 60, TONARI_DEMO_PHASE_LOOSE },
  { 30, 9, 75, TONARI_DEMO_PHASE_LOOSE },     { STOP },
};

static const TonariDemoObservation online_observations[] = {
  { 146, 3, 4, TONARI_VIEW_PERSON, TRUE, "ゲームの仲間だけと話していた、とあとから" },
  { 123, 3, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 110, 4, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { 96, 5, 6, TONARI_VIEW_PERSON, FALSE, NULL },
  { 82, 5, 7, TONARI_VIEW_PERSON, FALSE, NULL },
  { 68, 6, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 52, 7, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 36, 7, 9, TONARI_VIEW_PERSON, FALSE, NULL },
  { 10, 8, 9, TONARI_VIEW_PERSON, FALSE, NULL },
  { STOP },
};

static const TonariDemoProblem online_problems[] = {
  { 134, 100, "学び", "学校に戻るか迷っている" },
  { 90, 76, "経済", "自分の口座がない" },
  { STOP },
};

static const TonariDemoEpisode online_episodes[] = {
  { 104, 98, "高卒認定の申しこみ", "二年かけて合格した" },
  { 84, 78, "在宅の仕事の契約の確かめ", "条件を書面で確かめられた" },
  { STOP },
};

static const TonariDemoTie online_ties[] = {
  { 134, OPEN, "ゲームの仲間", "友人", "毎晩の会話", "初心者の案内役", TONARI_MADE_BY_THEMSELVES },
  { 100, 84, "通信の学びの場", "学校", "学習の相談", NULL, TONARI_MADE_BY_US },
  { 80, OPEN, "在宅の仕事の取引先", "仕事", "収入", "動画の編集", TONARI_MADE_BY_THEMSELVES },
  { 62, OPEN, "オンラインの当事者会", "当事者会", "話せる時間", "進行役", TONARI_MADE_BY_US },
  { 40, OPEN, "同じ町の友人", "友人", "月一回の食事", NULL, TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoTieChange online_tie_changes[] = {
  { 100, TONARI_TIE_CHANGE_KIND_LINK, "通信の学びの場", NULL, "相談員のそらさん", TONARI_CONSENT_PERSON,
    NULL },
  { 84, TONARI_TIE_CHANGE_KIND_RETURN, "通信の学びの場", NULL, NULL, TONARI_CONSENT_PERSON, "合格して卒業" },
  { 62, TONARI_TIE_CHANGE_KIND_LINK, "オンラインの当事者会", NULL, "世話人のるりさん", TONARI_CONSENT_PERSON,
    NULL },
  { STOP },
};

static const TonariDemoStage online_stages[] = {
  { 134, TONARI_STAGE_MODEL_PREFECTURE, 0, 1, NULL },
  { 123, TONARI_STAGE_MODEL_PREFECTURE, 1, 2, NULL },
  { 80, TONARI_STAGE_MODEL_PREFECTURE, 2, 4, "集団の場は通らず、自分の仕事へ" },
  { STOP },
};

static const TonariDemoWatching online_watching[] = {
  { 60, 9, "本人", "本人からのたよりを待つ" },
  { STOP },
};

static const TonariDemoChange online_changes[] = {
  { 124, TONARI_WHOSE_PERSON, "画面ごしに声を出してくれた" },
  { 112, TONARI_WHOSE_FAMILY, "父がゲームの名前を覚えた" },
  { 98, TONARI_WHOSE_PERSON, "顔を映して話した" },
  { 79, TONARI_WHOSE_PERSON, "はじめての収入で父に菓子を買った" },
  { 40, TONARI_WHOSE_PERSON, "友人と店で食事をした" },
  { STOP },
};

static const TonariDemoState online_states[] = {
  { 134, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 123, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 60, TONARI_CASE_STATE_KIND_WATCHING, NULL, NULL, NULL },
  { 9, TONARI_CASE_STATE_KIND_CLOSED, "本人からの申し出", "自分の暮らしができている", NULL },
  { STOP },
};

static const TonariDemoNote online_notes[] = {
  { 124, TONARI_METHOD_ONLINE, "本人", "文字での会話から、声での会話になった。", "声、聞こえてますか。", NULL,
    NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_AGREED },
  { 9, TONARI_METHOD_ONLINE, "本人", "十年のことをふりかえった。区切りを本人が決めた。",
    "ここで区切りにします。ありがとう。", NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { STOP },
};

const TonariDemoStory tonari_demo_story_online = {
  .name = "空想 あおい",
  .kana = "くうそう あおい",
  .sex = TONARI_SEX_OTHER,
  .age = 27,
  .onset = 12,
  .onset_precision = TONARI_PRECISION_MONTH,
  .interest = "ゲームの動画づくり",
  .intake = 134,
  .municipality = "となり市",
  .heard_from = "ホームページ",
  .referred_by = NULL,
  .concern = "画面ごしなら話せるかもしれない、と父から",
  .history = "中学の三年から家にいた。ゲームの中に友だちがいる。",
  .situation = "在宅で動画の仕事をしている。",
  .worker = 3,
  .relatives = online_relatives,
  .phases = online_phases,
  .observations = online_observations,
  .problems = online_problems,
  .episodes = online_episodes,
  .ties = online_ties,
  .tie_changes = online_tie_changes,
  .stages = online_stages,
  .watching = online_watching,
  .changes = online_changes,
  .states = online_states,
  .notes = online_notes,
};

/* 庭: an older person, a full life late, and its quiet end. */

static const TonariDemoRelative garden_relatives[] = {
  { "弟", "絵本 よしお", "えほん よしお", TONARI_SEX_MALE, 61, "よしさん", TRUE, FALSE, FALSE, "平日の夜",
    NULL, FALSE, FALSE, FALSE, TRUE, FALSE },
  { NULL },
};

static const TonariDemoPhase garden_phases[] = {
  { 139, 126, 30, TONARI_DEMO_PHASE_FAMILY }, { 126, 112, 24, TONARI_DEMO_PHASE_UNMET },
  { 112, 70, 18, TONARI_DEMO_PHASE_MEETING }, { 70, 36, 20, TONARI_DEMO_PHASE_PLACE },
  { 36, 19, 12, TONARI_DEMO_PHASE_SOLVING },  { STOP },
};

static const TonariDemoObservation garden_observations[] = {
  { 139, 0, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 124, 1, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 111, 2, 2, TONARI_VIEW_STAFF, FALSE, NULL },
  { 97, 3, 4, TONARI_VIEW_STAFF, FALSE, NULL },
  { 84, 4, 5, TONARI_VIEW_PERSON, FALSE, NULL },
  { 69, 6, 7, TONARI_VIEW_PERSON, FALSE, NULL },
  { 54, 7, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 40, 8, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 28, 8, 6, TONARI_VIEW_PERSON, FALSE, NULL },
  { 20, 8, 6, TONARI_VIEW_PERSON, FALSE, "みなが顔を見に来る" },
  { STOP },
};

static const TonariDemoProblem garden_problems[] = {
  { 139, 100, "生活", "庭に物がふえている" },
  { 112, 88, "経済", "税の通知を開けていない" },
  { 36, 19, "健康", "病気の治療" },
  { STOP },
};

static const TonariDemoEpisode garden_episodes[] = {
  { 104, 96, "庭の片づけ", "近所の人と半日かけた" },
  { 96, 88, "税の相談", "分けて納めることになった" },
  { 36, 30, "検査と治療の選び方", "本人が家での療養を選んだ" },
  { 30, 19, "在宅の療養の支え", "家で過ごすことができた" },
  { STOP },
};

static const TonariDemoTie garden_ties[] = {
  { 104, 19, "となりの家のかえでさん", "近隣", "おかず", "庭木の手入れ", TONARI_MADE_BY_THEMSELVES },
  { 78, 19, "花の好きな人の会", "趣味の会", "苗の交換", "寄せ植えを教える", TONARI_MADE_BY_US },
  { 66, 30, "小学校の花壇", "学校", "子どもの声", "週一回の世話", TONARI_MADE_BY_US },
  { 36, 19, "みほん内科", "医療", "往診", NULL, TONARI_MADE_BY_US },
  { 33, 19, "訪問看護かもめ", "医療", "看護", NULL, TONARI_MADE_BY_US },
  { STOP },
};

static const TonariDemoTieChange garden_tie_changes[] = {
  { 78, TONARI_TIE_CHANGE_KIND_LINK, "花の好きな人の会", NULL, "会のすみれさん", TONARI_CONSENT_PERSON,
    NULL },
  { 66, TONARI_TIE_CHANGE_KIND_LINK, "小学校の花壇", NULL, "校長先生", TONARI_CONSENT_PERSON, NULL },
  { 33, TONARI_TIE_CHANGE_KIND_LINK, "訪問看護かもめ", NULL, "看護師のちどりさん", TONARI_CONSENT_PERSON,
    NULL },
  { STOP },
};

static const TonariDemoStage garden_stages[] = {
  { 139, TONARI_STAGE_MODEL_VISIT, 0, 1, NULL }, { 126, TONARI_STAGE_MODEL_VISIT, 1, 3, NULL },
  { 112, TONARI_STAGE_MODEL_VISIT, 3, 4, NULL }, { 100, TONARI_STAGE_MODEL_VISIT, 4, 5, NULL },
  { 78, TONARI_STAGE_MODEL_VISIT, 5, 6, NULL },  { STOP },
};

static const TonariDemoChange garden_changes[] = {
  { 112, TONARI_WHOSE_PERSON, "垣根ごしに話してくれた" },
  { 90, TONARI_WHOSE_PERSON, "花の種を分けてくれた" },
  { 82, TONARI_WHOSE_FAMILY, "弟と十年ぶりに食事をした" },
  { 66, TONARI_WHOSE_PERSON, "子どもたちに名前を覚えてもらった" },
  { 25, TONARI_WHOSE_PERSON, "庭の見える場所にベッドを置いた" },
  { STOP },
};

static const TonariDemoState garden_states[] = {
  { 139, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 126, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 18, TONARI_CASE_STATE_KIND_CLOSED, "ご逝去", "自宅で穏やかに", NULL },
  { STOP },
};

static const TonariDemoNote garden_notes[] = {
  { 112, TONARI_METHOD_VISIT, "本人", "垣根ごしに花の名前を教わった。", "これはね、春に咲くんだ。", NULL,
    NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NO_REFUSAL },
  { 19, TONARI_METHOD_VISIT, "本人・弟", "庭を眺めながら、いつもの花の話をした。", "今年もよく咲いたね。",
    "兄と話せる時間がもててよかった。", NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { STOP },
};

const TonariDemoStory tonari_demo_story_garden = {
  .name = "絵本 すすむ",
  .kana = "えほん すすむ",
  .sex = TONARI_SEX_MALE,
  .age = 64,
  .onset = 30,
  .onset_precision = TONARI_PRECISION_ABOUT,
  .interest = "庭の花",
  .intake = 139,
  .died = 18.5,
  .municipality = "はるか町",
  .heard_from = "民生委員",
  .referred_by = "民生委員",
  .concern = "一人で暮らす兄と連絡がとりづらい",
  .history = "両親を見送ったあと一人で暮らしてきた。",
  .situation = "自宅で穏やかに過ごされた。",
  .worker = 0,
  .relatives = garden_relatives,
  .phases = garden_phases,
  .observations = garden_observations,
  .problems = garden_problems,
  .episodes = garden_episodes,
  .ties = garden_ties,
  .tie_changes = garden_tie_changes,
  .stages = garden_stages,
  .changes = garden_changes,
  .states = garden_states,
  .notes = garden_notes,
};
