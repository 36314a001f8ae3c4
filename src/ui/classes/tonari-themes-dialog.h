/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a session is about: ticks for the themes of the curriculum, free words for others.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_THEMES_DIALOG (tonari_themes_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariThemesDialog, tonari_themes_dialog, TONARI, THEMES_DIALOG, AdwWindow)

/** tonari_themes_dialog_present: (transfer none): shows the dialog for a session of the model's class, modal over @parent. */
GtkWindow *tonari_themes_dialog_present (TonariClassModel *model,
                                         gint64            session,
                                         GtkWidget        *parent);

G_END_DECLS
