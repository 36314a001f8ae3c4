/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariNews TonariNews;

/**
 * TonariNews:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @watching: the period of watching, 0 for none (row of watching_periods)
 * @organisation: with whom, 0 for none (row of organisations)
 * @partner: with whom, as typed
 * @date: day
 * @way: which way it went
 * @text: what was said
 * @next_on: when to ask again
 *
 * News exchanged while a case is watched loosely.
 *
 * Source: domain.md, Words: 緩やかな見守り; chart.md.
 */
struct _TonariNews
{
  TonariRow row;
  gint64 case_id;
  gint64 watching;
  gint64 organisation;
  char *partner;
  TonariDate date;
  TonariNewsWay way;
  char *text;
  TonariDate next_on;
};

TONARI_DECLARE_ENTITY (TonariNews, tonari_news)

G_END_DECLS
