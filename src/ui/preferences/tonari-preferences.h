/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Preferences: how dates are written on this machine; the office and its staff in the open book; where
 * the book and its backups lie.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_PREFERENCES (tonari_preferences_get_type ())
G_DECLARE_FINAL_TYPE (TonariPreferences, tonari_preferences, TONARI, PREFERENCES, AdwPreferencesWindow)

/** tonari_preferences_new: (transfer none): the window, modal over @parent, not yet presented. */
GtkWindow *tonari_preferences_new (TonariContext *context,
                                   GtkWindow     *parent);

/** tonari_preferences_set_backups: the folder of the backups, which the person can open from here. */
void tonari_preferences_set_backups (TonariPreferences *self,
                                     const char        *folder);

G_END_DECLS
