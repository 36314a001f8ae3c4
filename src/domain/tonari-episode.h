/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariEpisode TonariEpisode;

/**
 * TonariEpisode:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @title: what is being solved
 * @start_on: first day
 * @end_on: last day; unset while it goes on
 * @outcome: what came of it
 * @sequence: place among equal rows of an imported file
 *
 * An episode of problem solving (問題解決型支援): short, intensive, with a start and an end.
 *
 * Source: chart.md, red lines.
 */
struct _TonariEpisode
{
  TonariRow row;
  gint64 case_id;
  char *title;
  TonariDate start_on;
  TonariDate end_on;
  char *outcome;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariEpisode, tonari_episode)

G_END_DECLS
