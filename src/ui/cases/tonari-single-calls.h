/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 単発の相談: contacts of which no case was made, newest first.  Each can become a case.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SINGLE_CALLS (tonari_single_calls_get_type ())
G_DECLARE_FINAL_TYPE (TonariSingleCalls, tonari_single_calls, TONARI, SINGLE_CALLS, AdwBin)

/** tonari_single_calls_new: (transfer floating): the list. */
GtkWidget *tonari_single_calls_new (TonariContext *context);

G_END_DECLS
