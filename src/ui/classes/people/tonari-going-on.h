/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 次の教室へ: whoever has completed the 基礎編, or goes on in the next course, wants a place there without telling
 * everything again.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_GOING_ON (tonari_going_on_get_type ())
G_DECLARE_FINAL_TYPE (TonariGoingOn, tonari_going_on, TONARI, GOING_ON, AdwWindow)

/** tonari_going_on_present: (transfer none): offers the other classes, the newest first; the one chosen gets an application of @participant; modal over @parent. */
GtkWindow *tonari_going_on_present (TonariContext           *context,
                                    const TonariParticipant *participant,
                                    GtkWidget               *parent);

G_END_DECLS
