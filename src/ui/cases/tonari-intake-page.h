/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The one intake for consultation and class: a form in the order a conversation goes, saved as it is typed, finished
 * later.
 *
 * Nothing is made before the first word.  Each field is saved when it is left and after a short pause, and the line at
 * the foot says so only when it is on disk.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-intake-sheet.h"
#include "tonari-store-intakes.h"

G_BEGIN_DECLS

#define TONARI_TYPE_INTAKE_PAGE (tonari_intake_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariIntakePage, tonari_intake_page, TONARI, INTAKE_PAGE, AdwBin)

/**
 * TonariIntakePage::finished:
 * @page: the page
 * @case_id: the case, 0 when there is none any more
 *
 * It is finished, put away or deleted: something else is to be shown.
 *
 * TonariIntakePage::shown:
 * @page: the page
 *
 * Another form is there, or it has another title.
 */

/** tonari_intake_page_new: (transfer floating): the page, with nothing to show yet. */
GtkWidget *tonari_intake_page_new (TonariContext *context);

/** tonari_intake_page_begin: begins one from what is known; the day and who works here are filled in. */
void tonari_intake_page_begin (TonariIntakePage *self,
                               TonariIntakeSeed  seed);

/** tonari_intake_page_show: goes on with an intake (row of intakes). */
void tonari_intake_page_show (TonariIntakePage *self,
                              gint64            intake);

/** tonari_intake_page_leave: saves what was typed last; the form stays as it is. */
void tonari_intake_page_leave (TonariIntakePage *self);

/** tonari_intake_page_print: prints the form as it is saved, or a blank one before the first word. */
void tonari_intake_page_print (TonariIntakePage *self);

/** tonari_intake_page_title: (transfer full): title for the header bar. */
char *tonari_intake_page_title (TonariIntakePage *self);

/** tonari_intake_page_case: the case, 0 before the first word. */
gint64 tonari_intake_page_case (TonariIntakePage *self);

G_END_DECLS
