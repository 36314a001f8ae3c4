/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The crisis card of a case in one window: whom to call and what was agreed, beside what has happened so far.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_CRISIS (tonari_case_crisis_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseCrisis, tonari_case_crisis, TONARI, CASE_CRISIS, AdwWindow)

/** tonari_case_crisis_open: (transfer none): presented over the window of @from_widget. */
TonariCaseCrisis *tonari_case_crisis_open (GtkWidget             *from_widget,
                                           TonariContext         *context,
                                           const TonariCaseSheet *sheet);

G_END_DECLS
