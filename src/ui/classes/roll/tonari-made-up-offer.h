/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One key marks a missed session as made up (振替); whoever pressed it may want to say where, while they still know.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"
#include "tonari-roll-list.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MADE_UP_OFFER (tonari_made_up_offer_get_type ())
G_DECLARE_FINAL_TYPE (TonariMadeUpOffer, tonari_made_up_offer, TONARI, MADE_UP_OFFER, AdwBin)

/** tonari_made_up_offer_new: (transfer floating): a button that shows after a make-up was marked in @people, until something else is told or the mark is gone; it opens the window in which one says how. */
GtkWidget *tonari_made_up_offer_new (TonariClassModel *model,
                                     TonariRollList   *people);

/** tonari_made_up_offer_withdraw: hides the button, for another session is shown. */
void tonari_made_up_offer_withdraw (TonariMadeUpOffer *self);

G_END_DECLS
