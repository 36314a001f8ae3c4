/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The run sheet beside the roll call: whoever leads the session came to see, in one glance and without a sound, which
 * part it is, how long it still takes, and what comes next.
 *
 * On the day of the session it follows the clock on the wall.  Once it is started it goes from that moment, and can
 * be paused; then the times of the parts move along.  Nothing rings, nothing blinks: a line that says it, and a bar.
 */

#pragma once

#include <adwaita.h>

#include "tonari-session.h"

G_BEGIN_DECLS

#define TONARI_TYPE_RUN_VIEW (tonari_run_view_get_type ())
G_DECLARE_FINAL_TYPE (TonariRunView, tonari_run_view, TONARI, RUN_VIEW, AdwBin)

/**
 * TonariRunView::said:
 * @view: the view
 * @text: which part it is and what is left of it; "" when there is nothing to say
 *
 * What it is now has changed.
 */

/** tonari_run_view_new: (transfer floating): an empty run sheet. */
GtkWidget *tonari_run_view_new (void);

/**
 * tonari_run_view_set_session:
 * @self: the view
 * @session: (nullable): the session; a timer that was started for it goes on
 * @parts: (nullable) (element-type TonariSessionPart): its parts; without any, those that its run sheet in words gives
 * @today: day number of today
 */
void tonari_run_view_set_session (TonariRunView       *self,
                                  const TonariSession *session,
                                  GPtrArray           *parts,
                                  int                  today);

/** tonari_run_view_toggle: starts, pauses or goes on; %FALSE without parts. */
gboolean tonari_run_view_toggle (TonariRunView *self);

/** tonari_run_view_has_parts: whether there is anything to show. */
gboolean tonari_run_view_has_parts (TonariRunView *self);

/** tonari_run_view_text: (transfer none): what it says now. */
const char *tonari_run_view_text (TonariRunView *self);

/** tonari_run_view_set_clock: the second of the day, for tests; -1 takes the clock on the wall. */
void tonari_run_view_set_clock (TonariRunView *self,
                                int            second);

G_END_DECLS
