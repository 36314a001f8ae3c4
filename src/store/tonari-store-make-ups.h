/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Missed sessions that were made up (振替・個別フォロー).
 */

#pragma once

#include "tonari-db.h"
#include "tonari-make-up-guest.h"
#include "tonari-make-up.h"
#include "tonari-session-themes.h"

G_BEGIN_DECLS

/**
 * tonari_store_make_up_set:
 * @db: the book
 * @session: the missed session (row of sessions)
 * @enrolment: who (row of enrolments)
 * @make_up: way, moment, staff, themes and words; gets the row it is saved in
 * @in_session: the session in which it was or will be made up (row of sessions), 0 for none
 * @now_utc: YYYY-MM-DDTHH:MM:SSZ, for the mark
 * @error: where to put a [error@StoreError]; CONSTRAINT when @in_session is the missed one
 *
 * Marks the session as made up and says how, as one action; what was said before is replaced.
 */
gboolean tonari_store_make_up_set (TonariDb     *db,
                                   gint64        session,
                                   gint64        enrolment,
                                   TonariMakeUp *make_up,
                                   gint64        in_session,
                                   const char   *now_utc,
                                   GError      **error);

/** tonari_store_make_up_clear: takes it back: the mark is again what it was before it was made up, as the history knows, else absent and told. */
gboolean tonari_store_make_up_clear (TonariDb   *db,
                                     gint64      session,
                                     gint64      enrolment,
                                     const char *now_utc,
                                     GError    **error);

/** tonari_store_make_up_guests: (transfer full) (nullable) (element-type TonariMakeUpGuest): who makes up another session in @session (row id), by kana. */
GPtrArray *tonari_store_make_up_guests (TonariDb *db,
                                        gint64    session,
                                        GError  **error);

/** tonari_store_make_up_choices: (transfer full) (nullable) (element-type TonariSessionThemes): sessions of any class, not cancelled, that cover a theme of @session (row id) too, or all of the same edition when its themes are not known; by day. */
GPtrArray *tonari_store_make_up_choices (TonariDb *db,
                                         gint64    session,
                                         GError  **error);

/** tonari_store_session_themes: (transfer full) (nullable): a session with the title of its class and the themes it covers. */
TonariSessionThemes *tonari_store_session_themes (TonariDb *db,
                                                  gint64    session,
                                                  GError  **error);

G_END_DECLS
