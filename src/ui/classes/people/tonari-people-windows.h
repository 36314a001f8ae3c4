/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Windows about one person of a class, read from the book first: for the lists of applications, participants and progress.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/** tonari_people_edit: the editor of the enrolment, its person and what was agreed on contact. */
void tonari_people_edit (TonariContext *context,
                         gint64         enrolment,
                         GtkWidget     *parent);

/** tonari_people_interview: the editor of the prior interview, a new one where there was none. */
void tonari_people_interview (TonariContext *context,
                              gint64         enrolment,
                              GtkWidget     *parent);

/** tonari_people_apart: whom not to seat beside them. */
void tonari_people_apart (TonariContext *context,
                          gint64         enrolment,
                          GtkWidget     *parent);

G_END_DECLS
