/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariAssessment TonariAssessment;

/**
 * TonariAssessment:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @staff: who wrote it (row of staff, 0 for none)
 * @upbringing: 成育歴
 * @extent: 程度
 * @mental_state: 精神状態
 * @family_relations: 家族関係
 * @family_state: 家族の状態
 * @prejudice: 偏見
 * @consulted_before: 相談歴
 * @illness_side: first dimension of 004
 * @surroundings_side: second dimension of 004
 * @growing_up_side: third dimension of 004
 * @family_can: 家族ができていること
 * @family_wants_help: 手助けがほしいこと
 * @note: anything else
 *
 * An assessment (見立て): the seven headings of 001 and, apart from them, the three dimensions of
 * 004; dated versions; no scale, no score.
 *
 * Source: domain.md, Records: Assessment; 001, 004.
 */
struct _TonariAssessment
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  gint64 staff;
  char *upbringing;
  char *extent;
  char *mental_state;
  char *family_relations;
  char *family_state;
  char *prejudice;
  char *consulted_before;
  char *illness_side;
  char *surroundings_side;
  char *growing_up_side;
  char *family_can;
  char *family_wants_help;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariAssessment, tonari_assessment)

G_END_DECLS
