/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * An application: somebody is on the telephone, and what they say goes down in one window, in the order in which it is
 * said: who they are, what we agreed on contact, how they heard of us, what comes next.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_APPLICATION_DIALOG (tonari_application_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariApplicationDialog, tonari_application_dialog, TONARI, APPLICATION_DIALOG, AdwWindow)

/** tonari_application_dialog_present: (transfer none): shows the dialog for the model's class, modal over @parent. */
GtkWindow *tonari_application_dialog_present (TonariClassModel *model,
                                              GtkWidget        *parent);

G_END_DECLS
