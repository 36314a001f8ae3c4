/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Those who missed a session elsewhere and make it up in this one (振替で来る方): whoever is at the door came to know that
 * they are awaited, though they stand on no list of this class.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ROLL_GUESTS (tonari_roll_guests_get_type ())
G_DECLARE_FINAL_TYPE (TonariRollGuests, tonari_roll_guests, TONARI, ROLL_GUESTS, AdwBin)

/** tonari_roll_guests_new: (transfer floating): an empty list, not visible while it is. */
GtkWidget *tonari_roll_guests_new (TonariContext *context);

/** tonari_roll_guests_show: shows these; @guests: (element-type TonariMakeUpGuest). */
void tonari_roll_guests_show (TonariRollGuests *self,
                              GPtrArray        *guests);

G_END_DECLS
