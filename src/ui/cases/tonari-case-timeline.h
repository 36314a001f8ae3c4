/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The timeline of a case: everything about it, the newest first, month by month, filtered by kind.
 *
 * Only what is seen is read: so many lines at first, and more when the end comes into sight.  The filters are toggle
 * buttons; none pressed shows everything.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_TIMELINE (tonari_case_timeline_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseTimeline, tonari_case_timeline, TONARI, CASE_TIMELINE, AdwBin)

/** tonari_case_timeline_new: (transfer floating): the timeline of no case yet. */
GtkWidget *tonari_case_timeline_new (TonariContext *context);

/** tonari_case_timeline_show: shows the case of @sheet, read again; the filters stay. */
void tonari_case_timeline_show (TonariCaseTimeline    *self,
                                const TonariCaseSheet *sheet);

G_END_DECLS
