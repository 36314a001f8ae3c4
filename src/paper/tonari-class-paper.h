/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The pages of a class: from the sign-in sheet to the certificates.
 *
 * What each shows is settled by who reads it: the room and the families see names to be called by (呼び名) and nothing
 * of each other, the report shows no small numbers, only the sheets marked as the staff's show everything.
 * Source: issue B, Paper; domain.md, What a paper may show.
 */

#pragma once

#include "tonari-class-papers.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/**
 * TonariClassPaperKind:
 * @TONARI_CLASS_PAPER_SIGN_IN: 参加受付簿, for a session or for all in one table
 * @TONARI_CLASS_PAPER_ROSTER: 参加者名簿, for staff alone
 * @TONARI_CLASS_PAPER_NAME_TAGS: 名札, ten a page
 * @TONARI_CLASS_PAPER_ATTENDANCE_BOOK: 出席簿 of the whole course, for staff
 * @TONARI_CLASS_PAPER_RUN_SHEET: 進行表 of a session, for staff
 * @TONARI_CLASS_PAPER_CERTIFICATES: 修了証 for those who completed, 参加証 for all others who took part
 * @TONARI_CLASS_PAPER_LETTERS: お便り to those who were absent from a session
 * @TONARI_CLASS_PAPER_COURSE_REPORT: 実施報告書, without small numbers
 * @TONARI_CLASS_PAPER_QUESTIONNAIRE: the blank form
 * @TONARI_CLASS_PAPER_CONSENT: 同意書 of the prior interview, blank
 * @TONARI_CLASS_PAPER_ATTENDANCE_EASE: 出席と安心 of the course without names, for staff; not made for fewer than 5
 */
typedef enum
{
  TONARI_CLASS_PAPER_SIGN_IN,
  TONARI_CLASS_PAPER_ROSTER,
  TONARI_CLASS_PAPER_NAME_TAGS,
  TONARI_CLASS_PAPER_ATTENDANCE_BOOK,
  TONARI_CLASS_PAPER_RUN_SHEET,
  TONARI_CLASS_PAPER_CERTIFICATES,
  TONARI_CLASS_PAPER_LETTERS,
  TONARI_CLASS_PAPER_COURSE_REPORT,
  TONARI_CLASS_PAPER_QUESTIONNAIRE,
  TONARI_CLASS_PAPER_CONSENT,
  TONARI_CLASS_PAPER_ATTENDANCE_EASE,
} TonariClassPaperKind;

/** tonari_class_paper_words: the kinds as a command line and a menu name them. */
extern const TonariWords tonari_class_paper_words;

/** TONARI_CLASS_PAPER_ALL_SESSIONS: instead of the row of one session. */
#define TONARI_CLASS_PAPER_ALL_SESSIONS G_GINT64_CONSTANT (-1)

/** tonari_class_paper_is_of_session: whether the page is about a session: sign-in, run sheet, letters. */
gboolean tonari_class_paper_is_of_session (TonariClassPaperKind kind);

/**
 * tonari_document_for_class:
 * @papers: what it is made from; not kept
 * @kind: which page
 * @session: row of a session, %TONARI_CLASS_PAPER_ALL_SESSIONS, or 0 for the one that is meant as a rule: the next one, for
 *   letters the last held
 * @options: how it is printed; names are hidden on the staff's sheets if it says so
 * @error: where to put a #GIOErrorEnum, INVALID_DATA when there is nobody or nothing to print
 *
 * Returns: (transfer full) (nullable): the document; its title holds no person's name
 */
TonariDocument *tonari_document_for_class (const TonariClassPapers  *papers,
                                           TonariClassPaperKind      kind,
                                           gint64                    session,
                                           const TonariPaperOptions *options,
                                           GError                  **error);

/** tonari_document_for_questionnaire: (transfer full) (nullable): the blank form of one questionnaire of @papers (row id), alone; INVALID_DATA when it is not there. */
TonariDocument *tonari_document_for_questionnaire (const TonariClassPapers  *papers,
                                                   gint64                    questionnaire,
                                                   const TonariPaperOptions *options,
                                                   GError                  **error);

/** tonari_class_paper_unposted: how many of those absent from @session (as for tonari_document_for_class()) get no letter because of their 連絡の約束. */
guint tonari_class_paper_unposted (const TonariClassPapers *papers,
                                   gint64                   session);

G_END_DECLS
