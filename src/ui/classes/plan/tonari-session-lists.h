/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is prepared for a session, as lists: what to bring, whom to invite, which part takes how long.
 */

#pragma once

#include "tonari-ordered-list.h"
#include "tonari-session.h"

G_BEGIN_DECLS

/** tonari_preparations_list_new: (transfer floating): things to see to before a session, with a tick each. */
GtkWidget *tonari_preparations_list_new (TonariContext *context);

/** tonari_guests_list_new: (transfer floating): guest speakers of a session: asked, answered, fee. */
GtkWidget *tonari_guests_list_new (TonariContext *context);

/**
 * tonari_parts_list_new:
 * @context: the context
 * @starts: (not nullable): where the caller keeps the start of the session, minutes after midnight or
 *   %TONARI_INT_UNKNOWN; read at each refill, kept as long as the list
 *
 * Returns: (transfer floating): the parts of the run sheet, each with the time of day at which it begins
 */
GtkWidget *tonari_parts_list_new (TonariContext *context,
                                  const gint64  *starts);

G_END_DECLS
