/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"
#include "tonari-words.h"

G_BEGIN_DECLS

typedef struct _TonariTimelineEntry TonariTimelineEntry;

/**
 * TonariTimelineKind:
 * @TONARI_TIMELINE_RECORD: records
 * @TONARI_TIMELINE_LOOK_BACK: 見直し and the trail
 * @TONARI_TIMELINE_CHANGE: small changes
 * @TONARI_TIMELINE_SUPPORT: problems, problem-solving support, techniques of visits
 * @TONARI_TIMELINE_TIE: ties, linking, watching, consent, letters, sharing
 * @TONARI_TIMELINE_CRISIS: crises
 * @TONARI_TIMELINE_STAGE: stages and states, handing over
 * @TONARI_TIMELINE_PLAN: intake, assessment, plan
 * @TONARI_TIMELINE_MEETING: meetings about the case
 * @TONARI_TIMELINE_CLASS: sessions of classes in which somebody of the household took part
 *
 * By what a timeline can be filtered.
 */
typedef enum
{
  TONARI_TIMELINE_RECORD,
  TONARI_TIMELINE_LOOK_BACK,
  TONARI_TIMELINE_CHANGE,
  TONARI_TIMELINE_SUPPORT,
  TONARI_TIMELINE_TIE,
  TONARI_TIMELINE_CRISIS,
  TONARI_TIMELINE_STAGE,
  TONARI_TIMELINE_PLAN,
  TONARI_TIMELINE_MEETING,
  TONARI_TIMELINE_CLASS,
} TonariTimelineKind;

/** TONARI_N_TIMELINE_KINDS: how many there are. */
#define TONARI_N_TIMELINE_KINDS (TONARI_TIMELINE_CLASS + 1)

extern const TonariWords tonari_timeline_kind_words;

/**
 * TonariTimelineEntry:
 * @kind: what
 * @table: (transfer none): its table; of a class, `sessions`
 * @row: the row
 * @date: its day; of an interval, the first
 * @title: (nullable): of a class, what it is called; of the rest the row itself says it
 * @number: of a class, the session
 *
 * One line of the timeline of a case.
 */
struct _TonariTimelineEntry
{
  TonariTimelineKind kind;
  const char *table;
  gint64 row;
  TonariDate date;
  char *title;
  gint64 number;
};

void tonari_timeline_entry_free (TonariTimelineEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariTimelineEntry, tonari_timeline_entry_free)

G_END_DECLS
