/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From a picture to what lies behind it: an item of the chart to the editor of its row, charts to paper.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-case-sheet.h"
#include "tonari-chart-layout.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/** tonari_case_open_entity: (transfer none) (nullable): the kind of row behind an item; %NULL for a group or the family lane. */
const TonariEntity *tonari_case_open_entity (TonariChartItemKind kind);

/** tonari_case_open_row: (transfer none) (nullable): the row, if the sheet has it. */
gconstpointer tonari_case_open_row (const TonariCaseSheet *sheet,
                                    const TonariEntity    *entity,
                                    gint64                 id);

/**
 * tonari_case_open_item:
 * @from_widget: a widget of the window that asks
 * @context: the context
 * @sheet: the case
 * @series: its numbers, to know what a group joins
 * @kind: what was activated
 * @row: its row, 0 for a group
 * @from: first day of the item
 * @to: last day of the item
 *
 * Opens the editor of the row; for a group a list of what it joins; for the family lane the class's session.
 */
void tonari_case_open_item (GtkWidget             *from_widget,
                            TonariContext         *context,
                            const TonariCaseSheet *sheet,
                            const TonariSeries    *series,
                            TonariChartItemKind    kind,
                            gint64                 row,
                            int                    from,
                            int                    to);

/** tonari_case_open_print: the print dialog for one chart; @from and @to are 0 for the whole life. */
void tonari_case_open_print (GtkWidget             *from_widget,
                             TonariContext         *context,
                             const TonariCaseSheet *sheet,
                             int                    from,
                             int                    to,
                             gboolean               hide_names);

/** tonari_case_open_print_many: the print dialog for the charts of @cases (transfer full) (element-type gint64), into one PDF. */
void tonari_case_open_print_many (GtkWidget     *from_widget,
                                  TonariContext *context,
                                  GArray        *cases);

G_END_DECLS
