/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Two assessments of one case side by side, heading by heading, with what has changed and what is not written.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_VERSIONS (tonari_case_versions_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseVersions, tonari_case_versions, TONARI, CASE_VERSIONS, AdwWindow)

/** tonari_case_versions_open: (transfer none): the newest two, any others to choose; presented over the window of @from_widget. */
TonariCaseVersions *tonari_case_versions_open (GtkWidget             *from_widget,
                                               TonariContext         *context,
                                               const TonariCaseSheet *sheet);

G_END_DECLS
