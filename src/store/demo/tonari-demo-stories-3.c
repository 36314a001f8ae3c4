/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-story.h"

#define STOP TONARI_DEMO_STOP
#define OPEN TONARI_DEMO_OPEN
#define DK TONARI_DEMO_DONT_KNOW

/* 絵手紙: many ties, roles of one's own, and all four ways of handling a tie. */

static const TonariDemoRelative postcards_relatives[] = {
  { "母", "物語 とみこ", "ものがたり とみこ", TONARI_SEX_FEMALE, 68, "とみさん", TRUE, TRUE, TRUE, NULL, NULL,
    FALSE, FALSE, FALSE, TRUE, TRUE },
  { NULL },
};

static const TonariDemoPhase postcards_phases[] = {
  { 138, 128, 22, TONARI_DEMO_PHASE_FAMILY },
  { 128, 112, 30, TONARI_DEMO_PHASE_LETTERS },
  { 112, 90, 18, TONARI_DEMO_PHASE_MEETING },
  { 90, 60, 15, TONARI_DEMO_PHASE_OUTSIDE },
  { 60, 34, 22, TONARI_DEMO_PHASE_PLACE },
  { 34, 1.6, 60, TONARI_DEMO_PHASE_LOOSE },
  { STOP },
};

static const TonariDemoObservation postcards_observations[] = {
  { 138, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 126, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 111, 3, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 99, 4, 4, TONARI_VIEW_STAFF, FALSE, NULL },
  { 87, 5, 6, TONARI_VIEW_PERSON, FALSE, NULL },
  { 75, 7, 7, TONARI_VIEW_PERSON, FALSE, NULL },
  { 63, 8, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 51, 7, 6, TONARI_VIEW_PERSON, FALSE, "少し忙しすぎた" },
  { 39, 9, 8, TONARI_VIEW_PERSON, FALSE, NULL },
  { 27, 9, 9, TONARI_VIEW_PERSON, FALSE, NULL },
  { 15, 10, 9, TONARI_VIEW_PERSON, FALSE, "頼り頼られる人が何人もいる" },
  { 4, 10, 9, TONARI_VIEW_PERSON, FALSE, NULL },
  { STOP },
};

static const TonariDemoProblem postcards_problems[] = {
  { 138, 104, "家族関係", "母が一人で抱えている" },
  { 108, 84, "健康", "人ごみで息が苦しくなる" },
  { 53, 46, "生活", "引きうけすぎて疲れた" },
  { STOP },
};

static const TonariDemoEpisode postcards_episodes[] = {
  { 100, 94, "人ごみでの過ごし方を医師と考える", "短い時間から慣れていった" },
  { 66, 61, "作品展の会場さがし", "図書館の廊下を借りた" },
  { 52, 47, "予定の組みなおし", "休む日を先に決めた" },
  { STOP },
};

static const TonariDemoTie postcards_ties[] = {
  { 98, 70, "こもれび診療所", "医療", "息の整え方", NULL, TONARI_MADE_BY_US },
  { 92, 78, "居場所ひだまり", "居場所", "絵を見せる相手", NULL, TONARI_MADE_BY_US },
  { 86, OPEN, "絵手紙の会", "趣味の会", "画材と仲間", "月一回の講師", TONARI_MADE_BY_US },
  { 80, OPEN, "町の図書館", "公共施設", "本と席", "おはなし会の絵をかく", TONARI_MADE_BY_THEMSELVES },
  { 76, OPEN, "文通の友人", "友人", "月二回の便り", "返事を書く", TONARI_MADE_BY_THEMSELVES },
  { 70, 50, "朝市の手伝い", "地域の会", "野菜をもらう", "値札をかく", TONARI_MADE_BY_THEMSELVES },
  { 64, OPEN, "当事者の会つきあかり", "当事者会", "気もちを話す", "司会", TONARI_MADE_BY_US },
  { 58, OPEN, "近所のこはるさん", "近隣", "おすそわけ", "犬の散歩", TONARI_MADE_BY_THEMSELVES },
  { 44, OPEN, "作業所みずうみ", "仕事", "手仕事の収入", "カードの図案", TONARI_MADE_BY_US },
  { 36, OPEN, "こども食堂", "地域の会", "温かい食事", "子どもと絵をかく", TONARI_MADE_BY_THEMSELVES },
  { 28, OPEN, "合唱の会", "趣味の会", "歌うこと", NULL, TONARI_MADE_BY_THEMSELVES },
  { 22, OPEN, "大学のボランティア", "地域の会", "展示の手伝い", "体験を話す", TONARI_MADE_BY_US },
  { 14, OPEN, "美術の先生", "友人", "助言", NULL, TONARI_MADE_BY_THEMSELVES },
  { 9, OPEN, "家族教室の体験発表", "家族教室", NULL, "家族に話をする", TONARI_MADE_BY_US },
  { STOP },
};

static const TonariDemoTieChange postcards_tie_changes[] = {
  { 92, TONARI_TIE_CHANGE_KIND_LINK, "居場所ひだまり", NULL, "世話人のあかねさん", TONARI_CONSENT_PERSON,
    NULL },
  { 86, TONARI_TIE_CHANGE_KIND_LINK, "絵手紙の会", NULL, "会のこずえさん", TONARI_CONSENT_PERSON, NULL },
  { 78, TONARI_TIE_CHANGE_KIND_RELINK, "居場所ひだまり", "町の図書館", "司書のいずみさん",
    TONARI_CONSENT_PERSON, "にぎやかさが合わない日が多い" },
  { 72, TONARI_TIE_CHANGE_KIND_NO_LINK, "就職の面接会", NULL, NULL, TONARI_CONSENT_NONE,
    "今は絵をかく時間を大切にしたい" },
  { 64, TONARI_TIE_CHANGE_KIND_LINK, "当事者の会つきあかり", NULL, "会のみなとさん", TONARI_CONSENT_PERSON,
    NULL },
  { 50, TONARI_TIE_CHANGE_KIND_RETURN, "朝市の手伝い", NULL, NULL, TONARI_CONSENT_PERSON, "早起きがつらい" },
  { 44, TONARI_TIE_CHANGE_KIND_LINK, "作業所みずうみ", NULL, "職員のしおんさん", TONARI_CONSENT_PERSON,
    NULL },
  { STOP },
};

static const TonariDemoStage postcards_stages[] = {
  { 138, TONARI_STAGE_MODEL_FAMILY, 0, 1, NULL },
  { 126, TONARI_STAGE_MODEL_FAMILY, 1, 3, "手紙が届いた" },
  { 86, TONARI_STAGE_MODEL_FAMILY, 3, 4, NULL },
  { 138, TONARI_STAGE_MODEL_PREFECTURE, 0, 1, NULL },
  { 111, TONARI_STAGE_MODEL_PREFECTURE, 1, 2, NULL },
  { 92, TONARI_STAGE_MODEL_PREFECTURE, 2, 3, NULL },
  { 52, TONARI_STAGE_MODEL_PREFECTURE, 3, 2, "少し休む" },
  { 44, TONARI_STAGE_MODEL_PREFECTURE, 2, 4, NULL },
  { STOP },
};

static const TonariDemoWatching postcards_watching[] = {
  { 60, 52, "絵手紙の会", NULL },
  { 34, OPEN, "作業所みずうみ", "季節のカードで近況を知らせあう" },
  { STOP },
};

static const TonariDemoChange postcards_changes[] = {
  { 124, TONARI_WHOSE_PERSON, "手紙の返事に絵がそえてあった" },
  { 120, TONARI_WHOSE_FAMILY, "母が温泉に一泊した" },
  { 111, TONARI_WHOSE_PERSON, "部屋の戸を開けてくれた" },
  { 86, TONARI_WHOSE_PERSON, "自分の名前で作品を出した" },
  { 64, TONARI_WHOSE_PERSON, "はじめて人前で話した" },
  { 47, TONARI_WHOSE_PERSON, "「今日は休みます」と言えた" },
  { 30, TONARI_WHOSE_FAMILY, "母と娘で展覧会に行った" },
  { 9, TONARI_WHOSE_PERSON, "家族教室で体験を話した" },
  { STOP },
};

static const TonariDemoState postcards_states[] = {
  { 138, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 126, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 34, TONARI_CASE_STATE_KIND_WATCHING, NULL, "つながりの中で暮らしている", NULL },
  { STOP },
};

static const TonariDemoNote postcards_notes[] = {
  { 124, TONARI_METHOD_LETTER, NULL, "絵手紙で返事が届いた。花の色がやさしい。",
    "いつも手紙をありがとうございます。", NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NO_REFUSAL },
  { 111, TONARI_METHOD_VISIT, "本人", "部屋で作品を見せてもらった。", "見てもらうのは、はじめてです。", NULL,
    "絵手紙の会", TONARI_ANSWER_THINKING, 0, 0, TONARI_AGREEMENT_AGREED },
  { 1.6, TONARI_METHOD_LETTER, NULL, "季節のカードが届いた。展示の案内が同封されていた。",
    "見に来てください。", NULL, NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { STOP },
};

const TonariDemoStory tonari_demo_story_postcards = {
  .name = "物語 ひより",
  .kana = "ものがたり ひより",
  .sex = TONARI_SEX_FEMALE,
  .age = 38,
  .onset = 14,
  .onset_precision = TONARI_PRECISION_YEAR,
  .interest = "絵手紙",
  .intake = 138,
  .municipality = "かなた町",
  .heard_from = "知人",
  .referred_by = NULL,
  .concern = "人と会うのがこわいと言う。好きなことを生かせないか",
  .history = "専門学校で絵を学んだ。人ごみで具合が悪くなることがあった。",
  .situation = "絵手紙を教え、作業所で図案をかいている。",
  .worker = 3,
  .relatives = postcards_relatives,
  .phases = postcards_phases,
  .observations = postcards_observations,
  .problems = postcards_problems,
  .episodes = postcards_episodes,
  .ties = postcards_ties,
  .tie_changes = postcards_tie_changes,
  .stages = postcards_stages,
  .watching = postcards_watching,
  .changes = postcards_changes,
  .states = postcards_states,
  .notes = postcards_notes,
};

/* 沈黙: a crisis, a long silence, and the thread that was not let go. */

static const TonariDemoRelative silence_relatives[] = {
  { "母", "想像 かずこ", "そうぞう かずこ", TONARI_SEX_FEMALE, 70, "かずさん", TRUE, TRUE, FALSE,
    "日中のみ。夜は避ける", NULL, TRUE, TRUE, TRUE, FALSE, FALSE },
  { "父", "想像 いさむ", "そうぞう いさむ", TONARI_SEX_MALE, 72, NULL, FALSE, FALSE, FALSE, NULL, NULL, TRUE,
    TRUE, TRUE, FALSE, FALSE },
  { NULL },
};

static const TonariDemoPhase silence_phases[] = {
  { 136, 122, 20, TONARI_DEMO_PHASE_FAMILY }, { 122, 116, 6, TONARI_DEMO_PHASE_SOLVING },
  { 116, 96, 20, TONARI_DEMO_PHASE_MEETING }, { 96, 88, 40, TONARI_DEMO_PHASE_LETTERS },
  { 52, 40, 60, TONARI_DEMO_PHASE_LETTERS },  { 40, 18, 30, TONARI_DEMO_PHASE_FAMILY },
  { 18, 5, 45, TONARI_DEMO_PHASE_UNMET },     { STOP },
};

static const TonariDemoObservation silence_observations[] = {
  { 136, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 121, 1, 1, TONARI_VIEW_STAFF, FALSE, "入院のころ" },
  { 110, 3, 3, TONARI_VIEW_STAFF, FALSE, NULL },
  { 98, 4, 4, TONARI_VIEW_PERSON, FALSE, NULL },
  { 70, 2, DK, TONARI_VIEW_FAMILY, TRUE, "連絡のない時期のこと。あとから" },
  { 39, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 24, 2, DK, TONARI_VIEW_FAMILY, FALSE, NULL },
  { 9, DK, DK, TONARI_VIEW_FAMILY, FALSE, "わからない、とのこと" },
  { STOP },
};

static const TonariDemoProblem silence_problems[] = {
  { 136, 112, "家族関係", "大きな声と物音" }, { 122, 104, "健康", "眠れず、気もちが高ぶる" },
  { 121, 118, "安全", "家族が家を離れた" },   { 36, OPEN, "家族関係", "親子の間に言葉がない" },
  { 30, 22, "経済", "医療費の支払い" },       { STOP },
};

static const TonariDemoEpisode silence_episodes[] = {
  { 122, 117, "入院の調整", "ひと月で退院した" },
  { 121, 116, "両親の避難先の確保", "姉の家に二週間" },
  { 118, 110, "退院後の暮らしの話しあい", "訪問の日を決めた" },
  { 30, 24, "医療費の相談", "分けて払うことにした" },
  { STOP },
};

static const TonariDemoTie silence_ties[] = {
  { 121, 96, "みずべ病院", "医療", "入院と通院", NULL, TONARI_MADE_BY_US },
  { 112, 92, "訪問看護かもめ", "医療", "服薬と雑談", NULL, TONARI_MADE_BY_US },
  { 106, 90, "将棋の相手", "友人", "週一回の対局", "駒をみがく", TONARI_MADE_BY_THEMSELVES },
  { STOP },
};

static const TonariDemoTieChange silence_tie_changes[] = {
  { 121, TONARI_TIE_CHANGE_KIND_LINK, "みずべ病院", NULL, "相談室のなぎさん", TONARI_CONSENT_EMERGENCY,
    "危機のため、書面の根拠を残して共有" },
  { 112, TONARI_TIE_CHANGE_KIND_LINK, "訪問看護かもめ", NULL, "看護師のちどりさん", TONARI_CONSENT_PERSON,
    NULL },
  { 96, TONARI_TIE_CHANGE_KIND_RETURN, "みずべ病院", NULL, NULL, TONARI_CONSENT_PERSON,
    "通院をやめたいとの意思" },
  { 26, TONARI_TIE_CHANGE_KIND_NO_LINK, "家族会", NULL, NULL, TONARI_CONSENT_NONE,
    "母が今は静かにいたいとのこと" },
  { STOP },
};

static const TonariDemoStage silence_stages[] = {
  { 136, TONARI_STAGE_MODEL_FAMILY, 0, 1, NULL },
  { 116, TONARI_STAGE_MODEL_FAMILY, 1, 3, NULL },
  { 40, TONARI_STAGE_MODEL_FAMILY, 3, 1, "出会いなおしから" },
  { 22, TONARI_STAGE_MODEL_FAMILY, 1, 2, NULL },
  { STOP },
};

static const TonariDemoCrisis silence_crises[] = {
  { 122, "暴力", "物を投げ、母が手にけがをした。", "危ないときは家を出て、110番する", "110番、当所、姉",
    "翌日に両親と面接。家を離れてよいことを確かめた", 0 },
  { 121, "自殺未遂", "薬を多くのんだ。家族が見つけ救急へ。", "薬は一週間分ずつ手元に置く",
    "119番、みずべ病院（架空）", "退院の前に本人と会い、話せる範囲で話した", 0 },
  { STOP },
};

static const TonariDemoChange silence_changes[] = {
  { 113, TONARI_WHOSE_PERSON, "自分から「眠れた」と話した" },
  { 106, TONARI_WHOSE_PERSON, "将棋盤を出してきた" },
  { 34, TONARI_WHOSE_FAMILY, "母が朝の体操をはじめた" },
  { 20, TONARI_WHOSE_PERSON, "置いた手紙がなくなっていた" },
  { STOP },
};

static const TonariDemoState silence_states[] = {
  { 136, TONARI_CASE_STATE_KIND_CONSULTING, NULL, NULL, NULL },
  { 122, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, NULL, NULL },
  { 88, TONARI_CASE_STATE_KIND_LOST_TOUCH, NULL, NULL, NULL },
  { 40, TONARI_CASE_STATE_KIND_SUPPORTED, NULL, "母から電話があった", NULL },
  { 5, TONARI_CASE_STATE_KIND_LOST_TOUCH, NULL, NULL, NULL },
  { STOP },
};

static const TonariDemoNote silence_notes[] = {
  { 88, TONARI_METHOD_LETTER, NULL, "季節のはがきを送った。返事はなくてよいと書きそえた。", NULL, NULL, NULL,
    TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { 40, TONARI_METHOD_PHONE, "母", "三年ぶりの電話。はがきをとっておいてくださったとのこと。", NULL,
    "捨てられませんでした。ずっと引き出しに。", NULL, TONARI_ANSWER_NONE, 0, 0, TONARI_AGREEMENT_NONE },
  { 5, TONARI_METHOD_PHONE, "母", "しばらくそっとしておいてほしいとのこと。こちらの連絡先だけ伝えた。", NULL,
    "また落ち着いたらかけます。", "面接", TONARI_ANSWER_NOT_NOW, 0, 0, TONARI_AGREEMENT_DECLINED },
  { STOP },
};

const TonariDemoStory tonari_demo_story_silence = {
  .name = "想像 たくや",
  .kana = "そうぞう たくや",
  .sex = TONARI_SEX_MALE,
  .age = 41,
  .onset = 17,
  .onset_precision = TONARI_PRECISION_YEAR,
  .interest = "将棋",
  .intake = 136,
  .municipality = "となり市",
  .heard_from = "警察の相談窓口",
  .referred_by = NULL,
  .concern = "大きな声や物音がつづき、家族がつらい",
  .history = "大学を中退した。将棋が強かった。",
  .situation = "両親と同居。連絡はしばらく控える約束。",
  .diagnosis_note = "入院時の説明では、気分の波があるとのこと",
  .worker = 2,
  .relatives = silence_relatives,
  .phases = silence_phases,
  .observations = silence_observations,
  .problems = silence_problems,
  .episodes = silence_episodes,
  .ties = silence_ties,
  .tie_changes = silence_tie_changes,
  .stages = silence_stages,
  .crises = silence_crises,
  .changes = silence_changes,
  .states = silence_states,
  .notes = silence_notes,
};
