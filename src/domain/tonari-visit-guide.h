/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The way of a visit as experienced workers go it: seven steps, twenty-seven techniques, and the four signs
 * that are looked at beside the person's own view when visits may end.
 *
 * A guide for remembering what one can do.  Nothing here is a duty, nothing has to come before anything else, and how
 * many were done says nothing about anybody.  The words are our own.
 *
 * Source: 001.
 */

#pragma once

#include "tonari-words.h"

G_BEGIN_DECLS

/**
 * TonariVisitTechnique:
 * @token: as it is stored: `1-1`, the step and its place in it
 * @step: step, 1 to 7: a stage of %TONARI_STAGE_MODEL_VISIT
 * @title: (not nullable): in a few words, untranslated; see tonari_visit_guide_title()
 * @hint: (not nullable): what one might do, untranslated; see tonari_visit_guide_hint()
 */
typedef struct
{
  const char *token;
  guint step;
  const char *title;
  const char *hint;
} TonariVisitTechnique;

/** tonari_visit_guide: (transfer none): all 27 in their order. */
const TonariVisitTechnique *tonari_visit_guide (guint *n_techniques);

/** tonari_visit_guide_find: (transfer none) (nullable): by token. */
const TonariVisitTechnique *tonari_visit_guide_find (const char *token);

/** tonari_visit_guide_title: (transfer none): translated. */
const char *tonari_visit_guide_title (const TonariVisitTechnique *self);

/** tonari_visit_guide_hint: (transfer none): translated. */
const char *tonari_visit_guide_hint (const TonariVisitTechnique *self);

/**
 * tonari_visit_guide_thoughts:
 * @done: (array zero-terminated=1) (nullable): tokens of what was done
 * @step: the step of the case in %TONARI_STAGE_MODEL_VISIT, 0 when none is written
 *
 * What one might think of next: what was not done of the step the case stands at, else of the step of the
 * technique done last in the list's order, else of the first; a thought, no order.
 *
 * Returns: (transfer container) (element-type TonariVisitTechnique): possibly empty, in the order of the guide
 */
GPtrArray *tonari_visit_guide_thoughts (const char *const *done,
                                        guint              step);

/** tonari_end_criteria_words: the signs of 001 for the end of visits, stored as tokens in case_states.criteria: 目安, none proposes an end by itself. */
extern const TonariWords tonari_end_criteria_words;

G_END_DECLS
