/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who is at a meeting, in the editor of a new one: everybody who works here to be ticked, and a line for those who come
 * from outside.  Afterwards they stand on the page of the meeting, one by one.
 */

#pragma once

#include <adwaita.h>

#include "tonari-editor.h"
#include "tonari-office-data.h"

G_BEGIN_DECLS

#define TONARI_TYPE_OFFICE_ATTENDEES (tonari_office_attendees_get_type ())
G_DECLARE_FINAL_TYPE (TonariOfficeAttendees, tonari_office_attendees, TONARI, OFFICE_ATTENDEES, AdwBin)

/**
 * TonariOfficeAttendees::changed:
 * @attendees: the widget
 *
 * Somebody was ticked or not, or the line of those from outside was typed in.
 */

/** tonari_office_attendees_new: (transfer floating): with @me (row of staff, 0 for nobody) ticked. */
GtkWidget *tonari_office_attendees_new (const TonariOfficeData *data,
                                        gint64                  me);

/** tonari_office_attendees_extras: a [callback@EditorExtras] with the widget as its data: a row of meeting_members for each. */
GPtrArray *tonari_office_attendees_extras (gconstpointer row,
                                           gpointer      data);

/** tonari_office_attendees_keep: makes ticks and names part of the draft of @editor, and of what it asks about before it goes; after tonari_editor_set_draft(). */
void tonari_office_attendees_keep (TonariOfficeAttendees *self,
                                   TonariEditor          *editor);

G_END_DECLS
