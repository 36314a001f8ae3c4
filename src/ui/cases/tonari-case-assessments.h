/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_ASSESSMENTS (tonari_case_assessments_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseAssessments, tonari_case_assessments, TONARI, CASE_ASSESSMENTS, AdwBin)

/** tonari_case_assessments_new: (transfer floating): what is still open in the newest assessment, and the way to two of them side by side. */
GtkWidget *tonari_case_assessments_new (void);

/** tonari_case_assessments_show: shows a case. */
void tonari_case_assessments_show (TonariCaseAssessments *self,
                                   TonariContext         *context,
                                   const TonariCaseSheet *sheet);

G_END_DECLS
