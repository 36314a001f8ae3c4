/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who a walk-in was: whoever looks through the list afterwards came to find the known person behind a 呼び名, and to take
 * it back when it was somebody else after all.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

/** tonari_join_dialog_present: offers the people of the class and all who are known elsewhere, by name; joins @enrolment to the one who is chosen. */
void tonari_join_dialog_present (TonariClassModel *model,
                                 gint64            enrolment,
                                 GtkWidget        *parent);

/** tonari_join_dialog_part: takes a join of @enrolment back. */
void tonari_join_dialog_part (TonariClassModel *model,
                              gint64            enrolment);

G_END_DECLS
