/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_PLAN (tonari_case_plan_get_type ())
G_DECLARE_FINAL_TYPE (TonariCasePlan, tonari_case_plan, TONARI, CASE_PLAN, AdwBin)

/** tonari_case_plan_new: (transfer floating): the newest plan to read, in two columns, the person's words first. */
GtkWidget *tonari_case_plan_new (void);

/** tonari_case_plan_show: shows a case; without a plan it is not seen. */
void tonari_case_plan_show (TonariCasePlan        *self,
                            TonariContext         *context,
                            const TonariCaseSheet *sheet);

G_END_DECLS
