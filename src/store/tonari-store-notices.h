/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whom to tell that a session was moved or cancelled, and who was told.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-notice-entry.h"
#include "tonari-session.h"

G_BEGIN_DECLS

/**
 * tonari_store_notices:
 * @db: the book
 * @class_id: row of a class, 0 for all
 * @session: row of a session, 0 for all
 * @untold_only: leave out who was told
 * @error: where to put a [error@StoreError]
 *
 * Whoever left or was deleted meanwhile is left out, and so is what concerns a deleted session.
 *
 * Returns: (transfer full) (nullable) (element-type TonariNoticeEntry): by day of the session, then by kana
 */
GPtrArray *tonari_store_notices (TonariDb *db,
                                 gint64    class_id,
                                 gint64    session,
                                 gboolean  untold_only,
                                 GError  **error);

/**
 * tonari_store_notice_tell:
 * @db: the book
 * @notice: row of the notice
 * @told_on: day number on which they were told; 0 takes it back
 * @error: where to put a [error@StoreError]
 *
 * Notes that somebody was told, by the staff member who writes.
 */
gboolean tonari_store_notice_tell (TonariDb *db,
                                   gint64    notice,
                                   int       told_on,
                                   GError  **error);

/**
 * tonari_store_notices_make:
 * @db: the book
 * @session: the session that was moved or cancelled
 * @reason: what happened
 * @is_home: it is back on its first day: a notice that nobody was told of is dropped, and nobody new is told
 * @error: where to put a [error@StoreError]
 *
 * Gives everybody who is enrolled or observes a notice that is not told yet.
 */
gboolean tonari_store_notices_make (TonariDb            *db,
                                    const TonariSession *session,
                                    TonariNoticeReason   reason,
                                    gboolean             is_home,
                                    GError             **error);

G_END_DECLS
