/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One line of the page of today, whichever question found it: who, what was agreed, and one step to take next.
 */

#pragma once

#include <glib.h>

#include "tonari-today-item.h"

G_BEGIN_DECLS

/**
 * TonariTodayGroup:
 *
 * The groups of the page, in its order.
 */
typedef enum
{
  TONARI_TODAY_GROUP_APPOINTMENTS,
  TONARI_TODAY_GROUP_SESSIONS,
  TONARI_TODAY_GROUP_CRISES,
  TONARI_TODAY_GROUP_UNMET,
  TONARI_TODAY_GROUP_UNMARKED,
  TONARI_TODAY_GROUP_CONCERNS,
  TONARI_TODAY_GROUP_NOTICES,
  TONARI_TODAY_GROUP_PREPARATIONS,
  TONARI_TODAY_GROUP_SESSION_REVIEWS,
  TONARI_TODAY_GROUP_DECISIONS,
  TONARI_TODAY_GROUP_INTRODUCTIONS,
  TONARI_TODAY_GROUP_INTAKES,
  TONARI_TODAY_GROUP_LACKING_INTAKE,
  TONARI_TODAY_GROUP_NEWS,
  TONARI_TODAY_GROUP_REVIEWS,
  TONARI_TODAY_GROUP_PLANS,
  TONARI_TODAY_GROUP_CLASS_FOLLOW_UPS,
  TONARI_TODAY_GROUP_TO_CONTACT,
  TONARI_TODAY_GROUP_FAMILY_ONLY,
  TONARI_TODAY_GROUP_MOTHER_ONLY,
  TONARI_TODAY_GROUP_BIRTHDAYS,
} TonariTodayGroup;

/** TONARI_N_TODAY_GROUPS: how many there are. */
#define TONARI_N_TODAY_GROUPS (TONARI_TODAY_GROUP_BIRTHDAYS + 1)

typedef struct _TonariTodayLine TonariTodayLine;

/**
 * TonariTodayLine:
 * @group: where it stands
 * @moment: when
 * @case_id: row of the case, or 0
 * @title: who or what
 * @detail: (nullable): what else to know
 * @promise: (nullable): the 連絡の約束, read before anything else
 * @step: (transfer none) (nullable): translatable words of the button of the next step
 * @action: (transfer none): action of that step
 * @target: (nullable): its target
 * @open_action: (transfer none) (nullable): action when the line itself is activated
 * @open_target: (nullable): its target
 */
struct _TonariTodayLine
{
  TonariTodayGroup group;
  TonariMoment moment;
  gint64 case_id;
  char *title;
  char *detail;
  char *promise;
  const char *step;
  const char *action;
  GVariant *target;
  const char *open_action;
  GVariant *open_target;
};

/** tonari_today_line_from_item: (transfer full): the line of an item of tonari_store_today(). */
TonariTodayLine *tonari_today_line_from_item (const TonariTodayItem *item);

void tonari_today_line_free (TonariTodayLine *self);

/** tonari_today_group_title: (transfer none): translated. */
const char *tonari_today_group_title (TonariTodayGroup group);

/** tonari_today_group_description: (transfer none) (nullable): translated. */
const char *tonari_today_group_description (TonariTodayGroup group);

G_END_DECLS
