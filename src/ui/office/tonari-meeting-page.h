/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page of a meeting: what was talked of, who was there, what was decided; of a meeting for learning also its cases and
 * what was learnt.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-meeting.h"
#include "tonari-office-data.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MEETING_PAGE (tonari_meeting_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariMeetingPage, tonari_meeting_page, TONARI, MEETING_PAGE, AdwBin)

/** tonari_meeting_page_new: (transfer floating): of no meeting yet. */
GtkWidget *tonari_meeting_page_new (TonariContext *context);

/** tonari_meeting_page_show: shows meeting @id; %FALSE when @data has no such meeting. */
gboolean tonari_meeting_page_show (TonariMeetingPage *self,
                                   TonariOfficeData  *data,
                                   gint64             id);

/** tonari_meeting_page_meeting: (transfer none) (nullable): what is shown. */
const TonariMeeting *tonari_meeting_page_meeting (TonariMeetingPage *self);

/** tonari_meeting_page_title: (transfer full) (nullable): its subject. */
char *tonari_meeting_page_title (TonariMeetingPage *self);

/** tonari_meeting_page_edit: opens the editor of the meeting itself. */
void tonari_meeting_page_edit (TonariMeetingPage *self);

/** tonari_meeting_page_add: begins what is added most often: a decision, in a meeting for learning what was learnt. */
void tonari_meeting_page_add (TonariMeetingPage *self);

/** tonari_meeting_page_print: prints the minutes or the pack. */
void tonari_meeting_page_print (TonariMeetingPage *self);

/** tonari_meeting_page_reveal: focuses row @id of @table where it stands on the page. */
void tonari_meeting_page_reveal (TonariMeetingPage *self,
                                 const char        *table,
                                 gint64             id);

G_END_DECLS
