/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What can be done with the session whose roll is called.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

/** tonari_session_work_set_status: planned, held or cancelled, by its token; can be undone. */
void tonari_session_work_set_status (TonariClassModel *model,
                                     gint64            session,
                                     const char       *token);

/** tonari_session_work_edit: opens its editor. */
void tonari_session_work_edit (TonariClassModel *model,
                               gint64            session,
                               GtkWidget        *parent);

/** tonari_session_work_themes: opens the choice of its themes. */
void tonari_session_work_themes (TonariClassModel *model,
                                 gint64            session,
                                 GtkWidget        *parent);

G_END_DECLS
