/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 振替・個別フォロー: somebody missed a session and asks what they can do; whoever writes it down wants to see which
 * themes count by it before it is saved.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MAKE_UP_DIALOG (tonari_make_up_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariMakeUpDialog, tonari_make_up_dialog, TONARI, MAKE_UP_DIALOG, AdwWindow)

/** tonari_make_up_dialog_present: (transfer none): how an enrolment (row id) made up a missed session (row id), modal over @parent. */
GtkWindow *tonari_make_up_dialog_present (TonariContext *context,
                                          gint64         session,
                                          gint64         enrolment,
                                          GtkWidget     *parent);

G_END_DECLS
