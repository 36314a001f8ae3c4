/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-assessment.h"

G_BEGIN_DECLS

/**
 * TonariAssessmentGroup:
 * @TONARI_ASSESSMENT_GROUP_HEADINGS: the seven headings of 001
 * @TONARI_ASSESSMENT_GROUP_DIMENSIONS: the three dimensions of 004, apart from them
 * @TONARI_ASSESSMENT_GROUP_FAMILY: 家族ができていること・手助けがほしいこと
 */
typedef enum
{
  TONARI_ASSESSMENT_GROUP_HEADINGS,
  TONARI_ASSESSMENT_GROUP_DIMENSIONS,
  TONARI_ASSESSMENT_GROUP_FAMILY,
} TonariAssessmentGroup;

/**
 * TonariAssessmentPart:
 * @field: field of the assessment
 * @title: untranslated; see tonari_assessment_part_title()
 * @group: which of the three groups
 *
 * One heading of an assessment.
 */
typedef struct
{
  const char *field;
  const char *title;
  TonariAssessmentGroup group;
} TonariAssessmentPart;

/**
 * TonariAssessmentChange:
 * @TONARI_ASSESSMENT_CHANGE_NONE: nothing here in either
 * @TONARI_ASSESSMENT_CHANGE_SAME: the same words
 * @TONARI_ASSESSMENT_CHANGE_OTHER: other words
 * @TONARI_ASSESSMENT_CHANGE_NEW: only in the later
 * @TONARI_ASSESSMENT_CHANGE_GONE: only in the earlier: perhaps left out, perhaps over
 *
 * What became of one heading between two versions.
 */
typedef enum
{
  TONARI_ASSESSMENT_CHANGE_NONE,
  TONARI_ASSESSMENT_CHANGE_SAME,
  TONARI_ASSESSMENT_CHANGE_OTHER,
  TONARI_ASSESSMENT_CHANGE_NEW,
  TONARI_ASSESSMENT_CHANGE_GONE,
} TonariAssessmentChange;

/** tonari_assessment_parts: (transfer none): all twelve, in the order in which they are read. Source: 001, 004; issue C. */
const TonariAssessmentPart *tonari_assessment_parts (guint *n_parts);

/** tonari_assessment_part_title: (transfer none): translated. */
const char *tonari_assessment_part_title (const TonariAssessmentPart *self);

/** tonari_assessment_part_text: (transfer none) (nullable): what is written there. */
const char *tonari_assessment_part_text (const TonariAssessmentPart *self,
                                         const TonariAssessment     *assessment);

/** tonari_assessment_part_compare: what became of it from @earlier (nullable) to @later; white space at the ends does not count. */
TonariAssessmentChange tonari_assessment_part_compare (const TonariAssessmentPart *self,
                                                       const TonariAssessment     *earlier,
                                                       const TonariAssessment     *later);

/** tonari_assessment_change_label: (transfer none) (nullable): translated; %NULL for what needs no word. */
const char *tonari_assessment_change_label (TonariAssessmentChange change);

G_END_DECLS
