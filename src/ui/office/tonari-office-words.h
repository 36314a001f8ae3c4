/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The rows of the office's work as their lists say them.  Each is a [callback@RecordDescribe] with a #TonariOfficeWords
 * as its data.
 */

#pragma once

#include "tonari-context.h"
#include "tonari-meeting.h"
#include "tonari-office-data.h"

G_BEGIN_DECLS

typedef struct _TonariOfficeWords TonariOfficeWords;

/**
 * TonariOfficeWords:
 * @context: for dates
 * @data: (nullable): where names come from
 *
 * Owned by the widget that shows the rows; both are kept by it.
 */
struct _TonariOfficeWords
{
  TonariContext *context;
  TonariOfficeData *data;
};

/** tonari_office_words_meeting: kind, day and subject; case, what was talked of, what is still to be done. */
void tonari_office_words_meeting (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_member: who was there. */
void tonari_office_words_member (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_study_case: a case to learn from, by its code alone. */
void tonari_office_words_study_case (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_decision: what was decided, who does it, by when. */
void tonari_office_words_decision (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_knowledge: what was learnt, its tags and where it comes from. */
void tonari_office_words_knowledge (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_gap: what is lacking, where, and what was done about it. */
void tonari_office_words_gap (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_handover: the case, from whom to whom, the sheet. */
void tonari_office_words_handover (gconstpointer row, char **title, char **subtitle, gpointer data);

/** tonari_office_words_meeting_title: (transfer full): the subject of a meeting, or its kind and the code of its case. */
char *tonari_office_words_meeting_title (const TonariOfficeWords *self,
                                         const TonariMeeting     *meeting);

/** tonari_office_words_moment: (transfer full): a moment as the preferences say dates. */
char *tonari_office_words_moment (const TonariOfficeWords *self,
                                  TonariMoment             moment);

G_END_DECLS
