/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-kind.h"

#include <glib/gi18n-lib.h>

static const TonariWord kinds[] = {
  { TONARI_SEARCH_KIND_PERSON, "person", NC_ ("found", "Person"), "人" },
  { TONARI_SEARCH_KIND_CASE, "case", NC_ ("found", "Case"), "ケース" },
  { TONARI_SEARCH_KIND_RELATIVE, "relative", NC_ ("found", "Relative"), "家族" },
  { TONARI_SEARCH_KIND_INTAKE, "intake", NC_ ("found", "Intake"), "受付" },
  { TONARI_SEARCH_KIND_ASSESSMENT, "assessment", NC_ ("found", "Assessment"), "見立て" },
  { TONARI_SEARCH_KIND_PLAN, "plan", NC_ ("found", "Plan"), "計画" },
  { TONARI_SEARCH_KIND_CRISIS_CARD, "crisis_card", NC_ ("found", "Crisis card"), "危機カード" },
  { TONARI_SEARCH_KIND_CONSENT_FORM, "consent_form", NC_ ("found", "Consent form"), "情報提供同意書" },
  { TONARI_SEARCH_KIND_HANDOVER, "handover", NC_ ("found", "Hand-over"), "引継" },
  { TONARI_SEARCH_KIND_TIE, "tie", NC_ ("found", "Tie"), "つながり" },
  { TONARI_SEARCH_KIND_PROBLEM, "problem", NC_ ("found", "Problem"), "課題" },
  { TONARI_SEARCH_KIND_EPISODE, "episode", NC_ ("found", "Problem solving"), "問題解決型支援" },
  { TONARI_SEARCH_KIND_RECORD, "record", NC_ ("found", "Record"), "記録" },
  { TONARI_SEARCH_KIND_OBSERVATION, "observation", NC_ ("found", "Look back"), "見直し" },
  { TONARI_SEARCH_KIND_SMALL_CHANGE, "small_change", NC_ ("found", "Small change"), "小さな変化" },
  { TONARI_SEARCH_KIND_CRISIS, "crisis", NC_ ("found", "Crisis"), "危機" },
  { TONARI_SEARCH_KIND_STATE, "state", NC_ ("found", "Change of state"), "状態の変化" },
  { TONARI_SEARCH_KIND_TIE_CHANGE, "tie_change", NC_ ("found", "Linking"), "つなぐ・もどす" },
  { TONARI_SEARCH_KIND_STAGE_MOVE, "stage_move", NC_ ("found", "Stage"), "段階" },
  { TONARI_SEARCH_KIND_TRAIL_STEP, "trail_step", NC_ ("found", "Trail"), "あゆみ|歩み" },
  { TONARI_SEARCH_KIND_VISIT_STEP, "visit_step", NC_ ("found", "Way of a visit"),
    "訪問の道のり|訪問の道すじ" },
  { TONARI_SEARCH_KIND_WATCHING, "watching", NC_ ("found", "Loose watching"), "緩やかな見守り" },
  { TONARI_SEARCH_KIND_NEWS, "news", NC_ ("found", "News"), "近況のやりとり|様子のやりとり" },
  { TONARI_SEARCH_KIND_SHARING, "sharing", NC_ ("found", "Shared with others"), "情報の共有" },
  { TONARI_SEARCH_KIND_LETTER, "letter", NC_ ("found", "Letter of referral"), "紹介状" },
  { TONARI_SEARCH_KIND_MEETING, "meeting", NC_ ("found", "Meeting"), "会議" },
  { TONARI_SEARCH_KIND_DECISION, "decision", NC_ ("found", "Decision"), "決まったこと" },
  { TONARI_SEARCH_KIND_KNOWLEDGE, "knowledge", NC_ ("found", "What was learnt"), "わかったこと" },
  { TONARI_SEARCH_KIND_ORGANISATION, "organisation", NC_ ("found", "Organisation"), "関係機関" },
  { TONARI_SEARCH_KIND_GAP, "gap", NC_ ("found", "Lacking in the area"), "地域に足りない場・人" },
  { TONARI_SEARCH_KIND_CLASS, "class", NC_ ("found", "Class"), "家族教室" },
  { TONARI_SEARCH_KIND_SESSION, "session", NC_ ("found", "Session"), "教室の回" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == TONARI_N_SEARCH_KINDS);

const TonariWords tonari_search_kind_words = { "search_kind", "found", kinds, G_N_ELEMENTS (kinds) };
