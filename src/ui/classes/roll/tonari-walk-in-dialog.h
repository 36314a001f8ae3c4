/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Somebody stands at the door who has not applied (飛び入り): whoever receives them came to have them in the list within two
 * short fields, and to ask for the rest when there is time.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

/** tonari_walk_in_dialog_present: asks for 呼び名 and relation, and adds them as present at @session; @name is proposed. */
void tonari_walk_in_dialog_present (TonariClassModel *model,
                                    gint64            session,
                                    const char       *name,
                                    GtkWidget        *parent);

G_END_DECLS
