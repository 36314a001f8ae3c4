/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-register-entry.h"

G_BEGIN_DECLS

typedef struct _TonariRegisterFilter TonariRegisterFilter;

/**
 * TonariRegisterFilter:
 * @state: a TonariCaseStateKind, -1 for any
 * @stage_model: a TonariStageModel, where @stage is not 0
 * @stage: a stage of that model, 0 for any
 * @coordinator: (nullable): name of the coordinator
 * @age_from: years of age from, -1 for any
 * @age_to: years of age to, that year included, -1 for any
 * @withdrawn_years: withdrawn for at least so many years, -1 for any
 * @quiet_days: nobody was reached for at least so many days, or never; -1 for any
 * @lacking_intake: only those without an intake
 * @family_only: only those where the person was not met for a year
 * @mother_only: only those where only the mother has come
 *
 * Which cases a view of the register shows.  What is not known of a case does not match a question about it.
 *
 * Written as one KEY=VALUE each: `state=watching`, `stage=family_stages:2`, `coordinator=NAME`, `age-from=20`, `age-to=39`,
 * `withdrawn-years=10`, `quiet-days=90`, `lacking-intake=yes`, `family-only=yes`, `mother-only=yes`.
 * Source: issue C, Register.
 */
struct _TonariRegisterFilter
{
  int state;
  TonariStageModel stage_model;
  gint64 stage;
  char *coordinator;
  int age_from;
  int age_to;
  int withdrawn_years;
  int quiet_days;
  gboolean lacking_intake;
  gboolean family_only;
  gboolean mother_only;
};

/** tonari_register_filter_new: (transfer full): a filter from @filters, %NULL for all cases; a line that says nothing is left out. */
TonariRegisterFilter *tonari_register_filter_new (const char *const *filters);

void tonari_register_filter_free (TonariRegisterFilter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariRegisterFilter, tonari_register_filter_free)

/** tonari_register_filter_write: (transfer full): the filter as KEY=VALUE lines, always in the same order. */
GStrv tonari_register_filter_write (const TonariRegisterFilter *self);

/** tonari_register_filter_matches: whether @entry is shown on the day @today. */
gboolean tonari_register_filter_matches (const TonariRegisterFilter *self,
                                         const TonariRegisterEntry  *entry,
                                         int                         today);

G_END_DECLS
