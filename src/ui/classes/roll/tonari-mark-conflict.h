/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Two marks of the same moment: whoever marked here came to see that a colleague has marked the same person otherwise,
 * who it was and when, and to say which of the two stands.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

/** tonari_mark_conflict_present: shows both marks; @mine is the one that was pressed here and not written, @name what the room calls the person. */
void tonari_mark_conflict_present (TonariClassModel     *model,
                                   gint64                session,
                                   gint64                enrolment,
                                   TonariAttendanceState mine,
                                   const char           *name,
                                   GtkWidget            *parent);

G_END_DECLS
