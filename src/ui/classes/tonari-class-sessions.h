/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The sessions of a class: add one or several, edit, cancel, delete; a click opens the roll call.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_SESSIONS (tonari_class_sessions_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassSessions, tonari_class_sessions, TONARI, CLASS_SESSIONS, AdwBin)

/**
 * TonariClassSessions::opened:
 * @part: the part
 * @session: row of the session
 *
 * The person opens a session.
 */

/** tonari_class_sessions_new: (transfer floating): the part. */
GtkWidget *tonari_class_sessions_new (TonariClassModel *model);

/** tonari_class_sessions_add: opens the editor for a new session. */
void tonari_class_sessions_add (TonariClassSessions *self);

G_END_DECLS
