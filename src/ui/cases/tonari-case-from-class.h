/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 受付がまだの方: somebody who has come to the class for weeks and stands in no case gets an intake without telling again
 * what we know already.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/** TonariCaseFromClassDone: the row of the case to show now; @data as handed over. */
typedef void (*TonariCaseFromClassDone) (gint64   case_id,
                                         gpointer data);

/**
 * tonari_case_from_class_open:
 * @context: the context
 * @enrolment: row of the enrolment
 * @parent: a widget of the window that asks
 * @done: called with the case when the intake is saved, or at once where there is one already; only while @parent is there
 * @data: for @done
 *
 * Opens the editor of a new case with the participant as its relative.
 */
void tonari_case_from_class_open (TonariContext          *context,
                                  gint64                  enrolment,
                                  GtkWidget              *parent,
                                  TonariCaseFromClassDone done,
                                  gpointer                data);

G_END_DECLS
