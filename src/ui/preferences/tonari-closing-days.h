/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The office's own closing days, beside the national holidays.
 *
 * The user came to say once when nobody is there, so that no class is ever planned on such a day.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLOSING_DAYS (tonari_closing_days_get_type ())
G_DECLARE_FINAL_TYPE (TonariClosingDays, tonari_closing_days, TONARI, CLOSING_DAYS, AdwBin)

/** tonari_closing_days_new: (transfer floating): the list, with the turn of the year offered while nothing comes back yearly. */
GtkWidget *tonari_closing_days_new (TonariContext *context);

G_END_DECLS
