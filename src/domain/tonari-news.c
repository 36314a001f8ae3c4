/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-news.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariNews, case_id, "cases"),
  TONARI_REF_FIELD (TonariNews, watching, "watching_periods"),
  TONARI_REF_FIELD (TonariNews, organisation, "organisations"),
  TONARI_FIELD (TonariNews, partner, TEXT),
  TONARI_FIELD (TonariNews, date, DATE),
  TONARI_WORDS_FIELD (TonariNews, way, tonari_news_way_words),
  TONARI_FIELD (TonariNews, text, TEXT),
  TONARI_FIELD (TonariNews, next_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariNews, tonari_news, "watching_news", fields)
