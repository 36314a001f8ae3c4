/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The family diagram (ジェノグラム) and the map of ties (エコマップ) on the page of a case, drawn as on paper.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_DIAGRAM (tonari_case_diagram_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseDiagram, tonari_case_diagram, TONARI, CASE_DIAGRAM, AdwBin)

/** tonari_case_diagram_new_genogram: (transfer floating): the family diagram, with ways to print it and to merge or part those in it. */
GtkWidget *tonari_case_diagram_new_genogram (void);

/** tonari_case_diagram_new_ecomap: (transfer floating): the map of ties, with a way to print it. */
GtkWidget *tonari_case_diagram_new_ecomap (void);

/** tonari_case_diagram_show: shows a case; while there is nobody to draw it says so. */
void tonari_case_diagram_show (TonariCaseDiagram     *self,
                               TonariContext         *context,
                               const TonariCaseSheet *sheet);

/** tonari_case_diagram_text: (transfer none) (nullable): what a reader hears who does not see it; %NULL while nothing is drawn. */
const char *tonari_case_diagram_text (TonariCaseDiagram *self);

G_END_DECLS
