/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_TRAIL (tonari_case_trail_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseTrail, tonari_case_trail, TONARI, CASE_TRAIL, AdwBin)

/** tonari_case_trail_new: (transfer floating): the trail as a picture, and on request how the three models of stages lie beside each other. */
GtkWidget *tonari_case_trail_new (void);

/** tonari_case_trail_show: shows a case; without a step there is no picture. */
void tonari_case_trail_show (TonariCaseTrail       *self,
                             TonariContext         *context,
                             const TonariCaseSheet *sheet);

G_END_DECLS
