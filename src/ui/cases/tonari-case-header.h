/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_HEADER (tonari_case_header_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseHeader, tonari_case_header, TONARI, CASE_HEADER, AdwBin)

/** tonari_case_header_new: (transfer floating): who this is, at a glance, and what was agreed for contact. */
GtkWidget *tonari_case_header_new (void);

/** tonari_case_header_show: shows a case; with @hide_names its code and nothing that tells who it is. */
void tonari_case_header_show (TonariCaseHeader      *self,
                              TonariContext         *context,
                              const TonariCaseSheet *sheet,
                              gboolean               hide_names);

G_END_DECLS
