/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The editors of the office's work, made from tables: meetings and what belongs to them, knowledge, gaps, hand-overs.
 */

#pragma once

#include "tonari-editor.h"
#include "tonari-meeting.h"
#include "tonari-office-data.h"

G_BEGIN_DECLS

/**
 * tonari_office_edit:
 * @from: the widget that asks
 * @context: the context
 * @data: what is known
 * @entity: which kind of row; not of meetings
 * @row: (nullable): the row; %NULL for a new one
 * @meeting: for a new row the meeting that it belongs to or comes from, 0 for none
 *
 * Opens the editor of a row; there it can be deleted as well.
 */
void tonari_office_edit (GtkWidget          *from,
                         TonariContext      *context,
                         TonariOfficeData   *data,
                         const TonariEntity *entity,
                         gconstpointer       row,
                         gint64              meeting);

/**
 * tonari_office_edit_meeting:
 * @from: the widget that asks
 * @context: the context
 * @data: what is known
 * @row: (nullable): the meeting; %NULL for a new one
 * @kind: kind of a new one
 * @case_id: case of a new one, 0 to be chosen
 * @done: (nullable): called with @from as its data after it was saved, if @from is still there
 *
 * Opens the editor of a meeting; of a new one with who is there.
 */
void tonari_office_edit_meeting (GtkWidget           *from,
                                 TonariContext       *context,
                                 TonariOfficeData    *data,
                                 const TonariMeeting *row,
                                 TonariMeetingKind    kind,
                                 gint64               case_id,
                                 TonariContextDone    done);

G_END_DECLS
