/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The way of a visit beside a case: seven steps and what one can do in each, with the days on which it was done.
 *
 * It proposes and never blocks: what to think of next stands on top, everything can be ticked at any time and more than
 * once, and nothing is counted.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_GUIDE (tonari_case_guide_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseGuide, tonari_case_guide, TONARI, CASE_GUIDE, AdwWindow)

/** tonari_case_guide_open: (transfer none): presented beside the window of @from_widget, which stays usable. */
TonariCaseGuide *tonari_case_guide_open (GtkWidget             *from_widget,
                                         TonariContext         *context,
                                         const TonariCaseSheet *sheet);

G_END_DECLS
