/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What can be begun from any page: a record of the case in sight, a contact without a case, a search over the book.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tonari_window_work_install:
 * @klass: the class of the window
 *
 * Installs `win.record` (of the case that the page shows or that is selected), `win.record-case` (row of a case, token
 * of a method or ""), `win.add-call`, `win.search`, `win.open-row` (table, row; row 0 shows a list of
 * the office's work), `win.hand-over` and `win.case-meeting` (of the case in sight), and `win.add-row`
 * (table, row of the case to which the new row belongs).
 */
void tonari_window_work_install (GtkWidgetClass *klass);

G_END_DECLS
