/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 一緒の席にしない方: before the chairs are set, staff want to know who should not sit beside whom, and can say why
 * without anybody in the room seeing it.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_APART_DIALOG (tonari_apart_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariApartDialog, tonari_apart_dialog, TONARI, APART_DIALOG, AdwWindow)

/** tonari_apart_dialog_present: (transfer none): shows whom not to seat beside @person (row of persons), called @name; modal over @parent. */
GtkWindow *tonari_apart_dialog_present (TonariContext *context,
                                        gint64         person,
                                        const char    *name,
                                        GtkWidget     *parent);

G_END_DECLS
