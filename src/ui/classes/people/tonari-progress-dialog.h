/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 一人の進み具合: whoever talks with somebody about how to go on wants what they have gone through, what is open and how
 * to make it up, the next course and the way to the family association on one page.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_PROGRESS_DIALOG (tonari_progress_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariProgressDialog, tonari_progress_dialog, TONARI, PROGRESS_DIALOG, AdwWindow)

/** tonari_progress_dialog_present: (transfer none): shows the progress of an enrolment (row id) of a class (row id), modal over @parent. */
GtkWindow *tonari_progress_dialog_present (TonariContext *context,
                                           gint64         class_id,
                                           gint64         enrolment,
                                           GtkWidget     *parent);

G_END_DECLS
