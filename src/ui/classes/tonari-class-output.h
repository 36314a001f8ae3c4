/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The attendance of a class on paper and as a table for other programs.
 */

#pragma once

#include "tonari-class-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_class_output_print: (transfer none) (nullable): opens the dialog that prints or saves the attendance sheet. */
GtkWindow *tonari_class_output_print (TonariClassModel *model,
                                      GtkWidget        *parent);

/** tonari_class_output_csv: asks where to, and writes the attendance as CSV. */
void tonari_class_output_csv (TonariClassModel *model,
                              GtkWidget        *parent);

/** tonari_class_output_calendar: asks where to, and writes the sessions, or the one of row @session, as iCalendar. */
void tonari_class_output_calendar (TonariClassModel *model,
                                   gint64            session,
                                   GtkWidget        *parent);

/** tonari_class_output_calendar_text: appends that calendar to @out; returns how many sessions are in it. */
guint tonari_class_output_calendar_text (TonariClassModel *model,
                                         gint64            session,
                                         GString          *out);

/** tonari_class_output_name: (transfer full): a name for a file about the class, without suffix; holds no name of a person. */
char *tonari_class_output_name (TonariClassModel *model);

G_END_DECLS
