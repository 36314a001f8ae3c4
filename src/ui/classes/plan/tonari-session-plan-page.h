/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A session before and after it: what to prepare, whom to invite, how it runs; what was said, and what we noticed.
 *
 * The user came to see at a glance what is still to be done for the next session, and to write down the last one
 * before it fades.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SESSION_PLAN_PAGE (tonari_session_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariSessionPlanPage, tonari_session_plan_page, TONARI, SESSION_PLAN_PAGE, AdwBin)

/**
 * TonariSessionPlanPage::gone:
 * @page: the page
 *
 * The session is no longer in the book.
 */

/** tonari_session_plan_page_new: (transfer floating): the page, without a session. */
GtkWidget *tonari_session_plan_page_new (TonariClassModel *model);

/** tonari_session_plan_page_set_session: shows a session of the model's class; 0 shows none. */
void tonari_session_plan_page_set_session (TonariSessionPlanPage *self,
                                           gint64                 session);

/** tonari_session_plan_page_session: row of the session, 0 for none. */
gint64 tonari_session_plan_page_session (TonariSessionPlanPage *self);

G_END_DECLS
