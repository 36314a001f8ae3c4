/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_OPENNESS (tonari_case_openness_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseOpenness, tonari_case_openness, TONARI, CASE_OPENNESS, AdwBin)

/** tonari_case_openness_new: (transfer floating): the fading check (ひらかれたつながりの点検): questions for staff, folded until somebody wants to think about them. */
GtkWidget *tonari_case_openness_new (void);

/** tonari_case_openness_show: shows the questions of a case. */
void tonari_case_openness_show (TonariCaseOpenness    *self,
                                TonariContext         *context,
                                const TonariCaseSheet *sheet);

G_END_DECLS
