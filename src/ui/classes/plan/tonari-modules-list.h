/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The themes of one curriculum version, in their order.
 *
 * The user came to make a theme their own: its aims, how long it takes, what to bring, what comes before.
 */

#pragma once

#include "tonari-ordered-list.h"

G_BEGIN_DECLS

/** tonari_modules_list_new: (transfer floating): the themes; an editor each, in which what comes before is chosen. */
GtkWidget *tonari_modules_list_new (TonariContext *context);

G_END_DECLS
