/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From the chart to the book: what somebody wrote on the chart of a case becomes a row, by its editor where words are
 * missing, at once where a height is all there is to say.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-chart-writing.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/**
 * tonari_case_write:
 * @from_widget: a widget of the window that asks
 * @context: the context
 * @sheet: the case
 * @what: what was written
 * @row: the row that was taken hold of, 0 for a new one
 * @from: day number
 * @to: last day of a period, 0 while it goes on
 * @before: the connection that was lifted, from 0 to 10; NaN where none was
 * @connection: from 0 to 10; NaN where none was meant
 *
 * An observation that is there gets its connection in one action, told with an Undo button, unless somebody else has
 * changed it from @before to another one; the rest of the entry stays as it is in the book.  Everything else opens
 * the editor with what the chart knows.
 *
 * Returns: (transfer none) (nullable): the editor; %NULL where none was needed
 */
TonariEditor *tonari_case_write (GtkWidget             *from_widget,
                                 TonariContext         *context,
                                 const TonariCaseSheet *sheet,
                                 TonariChartWriting     what,
                                 gint64                 row,
                                 int                    from,
                                 int                    to,
                                 double                 before,
                                 double                 connection);

G_END_DECLS
