/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Editors of what belongs to the people of a class, each with the one thing its user came for:
 *
 * - the call: to note where the class was announced, so that next year they know which place reached families;
 * - the application: to put right what was written down when somebody applied;
 * - the prior interview: to keep what somebody hopes for, and what they agreed to;
 * - not together: to note whom not to seat beside each other, before the chairs are set;
 * - the follow-up: to write, three and six months on, how somebody is.
 */

#pragma once

#include "tonari-call.h"
#include "tonari-enrolment.h"
#include "tonari-follow-up.h"
#include "tonari-not-together.h"
#include "tonari-person.h"
#include "tonari-prior-interview.h"
#include "tonari-relative.h"

#include "tonari-editor.h"

G_BEGIN_DECLS

/**
 * TonariPeopleRows:
 * @rows: the rows of an editor, static
 * @n_rows: how many
 */
typedef struct
{
  const TonariEditorRow *rows;
  guint n_rows;
} TonariPeopleRows;

/** tonari_people_rows_person: name, reading, telephone of whoever takes part. */
TonariPeopleRows tonari_people_rows_person (void);

/** tonari_people_rows_relative: relation, and 連絡の約束. */
TonariPeopleRows tonari_people_rows_relative (void);

/** tonari_people_rows_application: 呼び名, how and when they applied, how they heard. */
TonariPeopleRows tonari_people_rows_application (void);

/** tonari_people_rows_not_together: whom not to seat beside them, and why. */
TonariPeopleRows tonari_people_rows_not_together (void);

/** tonari_people_rows_make_up: when and by whom a missed session was gone through, and words. */
TonariPeopleRows tonari_people_rows_make_up (void);

/**
 * tonari_application_editor_new:
 * @context: the context
 * @enrolment: the enrolment
 * @person: whoever takes part
 * @relative: as the relative of a case or of none yet; with id 0 it is made
 *
 * Returns: (transfer none): the editor of an application or a participant, not yet presented
 */
TonariEditor *tonari_application_editor_new (TonariContext         *context,
                                             const TonariEnrolment *enrolment,
                                             const TonariPerson    *person,
                                             const TonariRelative  *relative);

/** tonari_call_editor_new: (transfer none): the editor of a call, not yet presented. */
TonariEditor *tonari_call_editor_new (TonariContext    *context,
                                      const TonariCall *call);

/** tonari_interview_editor_new: (transfer none): the editor of a prior interview of @name, not yet presented; @promise (nullable) stands on top of it. */
TonariEditor *tonari_interview_editor_new (TonariContext              *context,
                                           const TonariPriorInterview *interview,
                                           const char                 *name,
                                           const char                 *promise);

/** tonari_not_together_editor_new: (transfer none): the editor of whom not to seat beside @name, not yet presented. */
TonariEditor *tonari_not_together_editor_new (TonariContext           *context,
                                              const TonariNotTogether *row,
                                              const char              *name);

/** tonari_follow_up_editor_new: (transfer none): the editor of a follow-up of @name, not yet presented; @promise (nullable) stands on top of it. */
TonariEditor *tonari_follow_up_editor_new (TonariContext        *context,
                                           const TonariFollowUp *follow_up,
                                           const char           *name,
                                           const char           *promise);

G_END_DECLS
