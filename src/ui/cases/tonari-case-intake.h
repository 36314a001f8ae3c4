/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_INTAKE (tonari_case_intake_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseIntake, tonari_case_intake, TONARI, CASE_INTAKE, AdwBin)

/** tonari_case_intake_new: (transfer floating): what was written at the intake, to read; the buttons open the form (`case.intake`) and edit the case (`case.edit`). */
GtkWidget *tonari_case_intake_new (void);

/** tonari_case_intake_show: shows a case; what is empty is not listed. */
void tonari_case_intake_show (TonariCaseIntake      *self,
                              TonariContext         *context,
                              const TonariCaseSheet *sheet);

G_END_DECLS
