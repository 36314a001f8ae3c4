/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariWatching TonariWatching;

/**
 * TonariWatching:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @start_on: from
 * @end_on: to; unset while it goes on
 * @partner: with whom news is exchanged
 * @organisation: with which organisation news is exchanged, 0 for none (row of organisations)
 * @news_days: ask for news after so many days; unknown: the interval of the case
 * @note: free words
 * @sequence: place among equal rows of an imported file
 *
 * A period of loose watching (緩やかな見守り): news is exchanged, nobody leads.
 *
 * Source: chart.md.
 */
struct _TonariWatching
{
  TonariRow row;
  gint64 case_id;
  TonariDate start_on;
  TonariDate end_on;
  char *partner;
  gint64 organisation;
  gint64 news_days;
  char *note;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariWatching, tonari_watching)

G_END_DECLS
