/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the pages of a case share, and the makers behind tonari_document_for_case(). */

#pragma once

#include "tonari-case-paper.h"
#include "tonari-entity-form.h"

G_BEGIN_DECLS

/** TonariCasePaperMake: makes one kind of page; @row as in tonari_document_for_case(). */
typedef TonariDocument *(*TonariCasePaperMake) (const TonariCasePapers   *papers,
                                                gint64                    row,
                                                const TonariPaperOptions *options,
                                                GError                  **error);

TonariDocument *tonari_case_paper_intake (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_case (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_assessment (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_crisis (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_plan (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_letter (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_referral (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_consent (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_handover (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_meeting (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_genogram (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);
TonariDocument *tonari_case_paper_ecomap (const TonariCasePapers *papers, gint64 row, const TonariPaperOptions *options, GError **error);

/**
 * TonariCasePaperReader:
 * @TONARI_CASE_PAPER_FOR_STAFF: names the person under the title unless names are hidden; has the boxes for those who read it
 * @TONARI_CASE_PAPER_FOR_FAMILY: goes into the hands of person or family: the code alone
 */
typedef enum
{
  TONARI_CASE_PAPER_FOR_STAFF,
  TONARI_CASE_PAPER_FOR_FAMILY,
} TonariCasePaperReader;

/** tonari_case_paper_new: (transfer full): an empty A4 document with its titles. */
TonariDocument *tonari_case_paper_new (const TonariCasePapers   *papers,
                                       const TonariPaperOptions *options,
                                       TonariCasePaperKind       kind,
                                       TonariCasePaperReader     reader,
                                       gboolean                  landscape);

/** tonari_case_paper_approval: the 供覧・決裁 boxes, where the office wants them. */
void tonari_case_paper_approval (TonariFlow               *flow,
                                 const TonariPaperOptions *options);

/** tonari_case_paper_row: (transfer none) (nullable): the row that is meant, the latest by @field for 0; %NULL with @error, in @nothing's words, when there is none and this is no blank form. */
gconstpointer tonari_case_paper_row (const TonariCasePapers *papers,
                                     const TonariEntity     *entity,
                                     const char             *field,
                                     gint64                  row,
                                     const char             *nothing,
                                     GError                **error);

/** tonari_case_paper_nothing: sets @error to INVALID_DATA with @words; returns %NULL. */
gpointer tonari_case_paper_nothing (GError    **error,
                                    const char *words);

/** tonari_case_paper_summary: family, crisis card, plan, ties, stages and last records, for the staff. */
void tonari_case_paper_summary (TonariFlow               *flow,
                                const TonariCasePapers   *papers,
                                const TonariPaperOptions *options);

/** tonari_case_paper_sign: a line to sign on, @what before it. */
void tonari_case_paper_sign (TonariFlow *flow,
                             const char *what);

/** tonari_case_paper_has_text: whether there is anything to be read. */
gboolean tonari_case_paper_has_text (const char *text);

G_END_DECLS
