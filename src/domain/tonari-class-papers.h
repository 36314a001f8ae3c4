/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All that the printed pages of a class are made from, read once: the class with its marks and progress, and what
 * belongs to its people and sessions.  The paper room reads no book.
 */

#pragma once

#include "tonari-make-up-guest.h"
#include "tonari-not-together.h"
#include "tonari-person.h"
#include "tonari-preparation.h"
#include "tonari-progress-sheet.h"
#include "tonari-questionnaire-item.h"
#include "tonari-questionnaire-result.h"
#include "tonari-questionnaire.h"
#include "tonari-relative.h"
#include "tonari-session-guest.h"
#include "tonari-session-part.h"
#include "tonari-staff.h"

G_BEGIN_DECLS

typedef struct _TonariClassPapers TonariClassPapers;

/**
 * TonariClassPapers:
 * @progress: the class, its people, marks and progress, reckoned
 * @persons: (element-type TonariPerson): who takes part, in no order
 * @relatives: (element-type TonariRelative): as whom, with the 連絡の約束, in no order
 * @staff: (element-type TonariStaff): the office's people
 * @parts: (element-type TonariSessionPart): run sheets of all sessions, by session, then position
 * @preparations: (element-type TonariPreparation): the same of what is to be prepared
 * @guests: (element-type TonariSessionGuest): the same of guest speakers
 * @coming: (element-type GPtrArray): for each session of the sheet, the #TonariMakeUpGuest who come to it
 * @not_together: (element-type TonariNotTogether): of its people, whom not to seat together
 * @questionnaires: (element-type TonariQuestionnaire): those of the book; where it has none, the one that comes with Tonari
 * @items: (element-type TonariQuestionnaireItem): their questions, by questionnaire, then position
 * @results: (element-type TonariQuestionnaireResult): what the class answered, whole numbers: ease first, then questionnaires
 */
struct _TonariClassPapers
{
  TonariProgressSheet *progress;
  GPtrArray *persons;
  GPtrArray *relatives;
  GPtrArray *staff;
  GPtrArray *parts;
  GPtrArray *preparations;
  GPtrArray *guests;
  GPtrArray *coming;
  GPtrArray *not_together;
  GPtrArray *questionnaires;
  GPtrArray *items;
  GPtrArray *results;
};

TonariClassPapers *tonari_class_papers_new (void);
void tonari_class_papers_free (TonariClassPapers *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariClassPapers, tonari_class_papers_free)

/** tonari_class_papers_person: (transfer none) (nullable): who that participant is. */
const TonariPerson *tonari_class_papers_person (const TonariClassPapers *self,
                                                const TonariParticipant *participant);

/** tonari_class_papers_relative: (transfer none) (nullable): as whom they take part: the relative of the enrolment, else the first of that person. */
const TonariRelative *tonari_class_papers_relative (const TonariClassPapers *self,
                                                    const TonariParticipant *participant);

/** tonari_class_papers_is_plain: whether nothing they carry or find in the post may show where it comes from: a plain envelope was promised, or the person does not know. */
gboolean tonari_class_papers_is_plain (const TonariClassPapers *self,
                                       const TonariParticipant *participant);

/** tonari_class_papers_staff_name: (transfer none) (nullable): name of the staff member of that row. */
const char *tonari_class_papers_staff_name (const TonariClassPapers *self,
                                            gint64                   staff);

/** tonari_class_papers_of_session: (transfer container): those of @rows (parts, preparations or guests) that belong to @session (row id). */
GPtrArray *tonari_class_papers_of_session (const GPtrArray *rows,
                                           gint64           session);

/** tonari_class_papers_coming: (transfer none) (nullable) (element-type TonariMakeUpGuest): who makes up another session in @session (row id). */
GPtrArray *tonari_class_papers_coming (const TonariClassPapers *self,
                                       gint64                   session);

/** tonari_class_papers_next: (transfer none) (nullable): the next session on or after @today that is planned, else the last that is not cancelled, else the last. */
const TonariSession *tonari_class_papers_next (const TonariClassPapers *self,
                                               int                      today);

/** tonari_class_papers_last_held: (transfer none) (nullable): the last session that was held, by day. */
const TonariSession *tonari_class_papers_last_held (const TonariClassPapers *self);

/** tonari_class_papers_after: (transfer none) (nullable): the first planned session after the day of @session. */
const TonariSession *tonari_class_papers_after (const TonariClassPapers *self,
                                                const TonariSession     *session);

G_END_DECLS
