/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One line of the timeline of a case.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-timeline-entry.h"

G_BEGIN_DECLS

#define TONARI_TYPE_TIMELINE_ROW (tonari_timeline_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariTimelineRow, tonari_timeline_row, TONARI, TIMELINE_ROW, GtkListBoxRow)

/** tonari_timeline_row_new: (transfer floating): the line of @entry; @title and @subtitle (both nullable) say the row. */
GtkWidget *tonari_timeline_row_new (TonariContext             *context,
                                    const TonariTimelineEntry *entry,
                                    const char                *title,
                                    const char                *subtitle);

const char *tonari_timeline_row_table (TonariTimelineRow *self);
gint64 tonari_timeline_row_id (TonariTimelineRow *self);

/** tonari_timeline_row_month: (transfer none): the month under which it stands, in words. */
const char *tonari_timeline_row_month (TonariTimelineRow *self);

G_END_DECLS
