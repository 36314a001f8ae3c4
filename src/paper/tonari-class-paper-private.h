/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the pages of a class share, and the makers behind tonari_document_for_class(). */

#pragma once

#include "tonari-class-paper.h"
#include "tonari-paper-flow.h"

G_BEGIN_DECLS

/** TonariClassPaperMake: makes one kind of page; @session as in tonari_document_for_class(). */
typedef TonariDocument *(*TonariClassPaperMake) (const TonariClassPapers  *papers,
                                                 gint64                    session,
                                                 const TonariPaperOptions *options,
                                                 GError                  **error);

TonariDocument *tonari_class_paper_sign_in (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_roster (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_name_tags (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_attendance_book (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_run_sheet (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_certificates (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_letters (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_course_report (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_questionnaire (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_attendance_ease (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_class_paper_consent (const TonariClassPapers *papers, gint64 session, const TonariPaperOptions *options, GError **error);

/**
 * tonari_class_paper_new:
 * @papers: the class
 * @options: how it is printed
 * @what: translated: what the page is
 * @session: (nullable): the session it is of
 * @landscape: lying, else upright
 *
 * Returns: (transfer full): an empty A4 document with its titles
 */
TonariDocument *tonari_class_paper_new (const TonariClassPapers  *papers,
                                        const TonariPaperOptions *options,
                                        const char               *what,
                                        const TonariSession      *session,
                                        gboolean                  landscape);

/** tonari_class_paper_title: (transfer none): title of the class. */
const char *tonari_class_paper_title (const TonariClassPapers *papers);

/** tonari_class_paper_number: (transfer full): 第3回. */
char *tonari_class_paper_number (const TonariSession *session);

/** tonari_class_paper_day: (transfer full): the day with its weekday, as the options have dates; "" when unknown. */
char *tonari_class_paper_day (const TonariPaperOptions *options,
                              TonariDate                date);

/** tonari_class_paper_times: (transfer full): 13:30–15:30, "" when unknown. */
char *tonari_class_paper_times (const TonariSession *session);

/** tonari_class_paper_when: (transfer full): number, day and times in a line. */
char *tonari_class_paper_when (const TonariPaperOptions *options,
                               const TonariSession      *session);

/** tonari_class_paper_short_day: (transfer full): month and day for the head of a column. */
char *tonari_class_paper_short_day (TonariDate date);

/** tonari_class_paper_place: (transfer none) (nullable): where the session is. */
const char *tonari_class_paper_place (const TonariClassPapers *papers,
                                      const TonariSession     *session);

/** tonari_class_paper_themes: (transfer full): its themes in a line. */
char *tonari_class_paper_themes (const TonariSession *session);

/** tonari_class_paper_home_practice: (transfer full): the session's home practice, else that of its themes; "" without one. */
char *tonari_class_paper_home_practice (const TonariClassPapers *papers,
                                        const TonariSession     *session);

/** tonari_class_paper_name: (transfer none): the full name, else the 呼び名; the latter alone when names are hidden. */
const char *tonari_class_paper_name (const TonariParticipant  *participant,
                                     const TonariPaperOptions *options);

/** tonari_class_paper_is_expected: whether they come to the sessions: enrolled, observer or completed. */
gboolean tonari_class_paper_is_expected (const TonariParticipant *participant);

/** tonari_class_paper_sessions: (transfer container) (nullable) (element-type TonariSession): the sessions that are meant; %NULL with INVALID_DATA when there is none. */
GPtrArray *tonari_class_paper_sessions (const TonariClassPapers  *papers,
                                        gint64                    session,
                                        const TonariPaperOptions *options,
                                        GError                  **error);

/** tonari_class_paper_nothing: sets INVALID_DATA with @words; returns %NULL. */
gpointer tonari_class_paper_nothing (GError    **error,
                                     const char *words);

/** tonari_class_paper_has_text: whether there is any. */
gboolean tonari_class_paper_has_text (const char *text);

G_END_DECLS
