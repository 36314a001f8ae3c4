/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-progress.h"
#include "tonari-retention.h"

G_BEGIN_DECLS

typedef struct _TonariProgressSheet TonariProgressSheet;

/**
 * TonariProgressSheet:
 * @sheet: the class
 * @elsewhere: (element-type TonariElsewhere): what its people were credited with in other classes
 * @rows: (element-type TonariProgress): one for each participant, in the order of the sheet
 * @first_timers: (element-type TonariFirstTimer): those who came to a class for the first time in their life
 *
 * Participants and themes of a class: all that its page of progress shows.
 */
struct _TonariProgressSheet
{
  TonariClassSheet *sheet;
  GPtrArray *elsewhere;
  GPtrArray *rows;
  GPtrArray *first_timers;
};

/** tonari_progress_sheet_new: (transfer full): empty, with an empty sheet. */
TonariProgressSheet *tonari_progress_sheet_new (void);
void tonari_progress_sheet_free (TonariProgressSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariProgressSheet, tonari_progress_sheet_free)

/**
 * tonari_progress_sheet_reckon:
 * @self: with its sheet and what is elsewhere filled in
 * @seen_elsewhere: (element-type TonariSeen): the first time in another class, of anybody
 * @today: day number
 *
 * Fills in the rows and first-timers.
 */
void tonari_progress_sheet_reckon (TonariProgressSheet *self,
                                   const GArray        *seen_elsewhere,
                                   int                  today);

/** tonari_progress_sheet_find: (transfer none) (nullable): the progress of @enrolment (row id). */
const TonariProgress *tonari_progress_sheet_find (const TonariProgressSheet *self,
                                                  gint64                     enrolment);

/** tonari_progress_sheet_count: how many have that outlook; of those who have left none counts. */
guint tonari_progress_sheet_count (const TonariProgressSheet *self,
                                   TonariOutlook              outlook);

G_END_DECLS
