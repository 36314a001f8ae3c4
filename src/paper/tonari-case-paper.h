/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The pages of a case: from the intake to the hand-over.
 *
 * Those for the staff show everything of that case; the plan, the crisis card, the consent form and letters also go into
 * the hands of the person or the family and show nothing but what belongs on them.  Titles name a case by its code alone.
 * Source: issue C; domain.md, What a paper may show.
 */

#pragma once

#include "tonari-case-papers.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/**
 * TonariCasePaperKind:
 * @TONARI_CASE_PAPER_INTAKE: 受付票, filled or blank
 * @TONARI_CASE_PAPER_CASE: ケース票 for the staff
 * @TONARI_CASE_PAPER_ASSESSMENT: 見立て, filled or blank
 * @TONARI_CASE_PAPER_CRISIS: 危機カード on one page, filled or blank
 * @TONARI_CASE_PAPER_PLAN: 支援計画 in two columns, to be signed, filled or blank
 * @TONARI_CASE_PAPER_LETTER: the last letter or memo to the person; blank a memo for a visit that met nobody
 * @TONARI_CASE_PAPER_REFERRAL: 紹介状, the last letter to another agency
 * @TONARI_CASE_PAPER_CONSENT: 情報提供同意書, filled or blank
 * @TONARI_CASE_PAPER_HANDOVER: 引継書
 * @TONARI_CASE_PAPER_MEETING: minutes of the last ケース会議
 * @TONARI_CASE_PAPER_GENOGRAM: ジェノグラム
 * @TONARI_CASE_PAPER_ECOMAP: エコマップ
 */
typedef enum
{
  TONARI_CASE_PAPER_INTAKE,
  TONARI_CASE_PAPER_CASE,
  TONARI_CASE_PAPER_ASSESSMENT,
  TONARI_CASE_PAPER_CRISIS,
  TONARI_CASE_PAPER_PLAN,
  TONARI_CASE_PAPER_LETTER,
  TONARI_CASE_PAPER_REFERRAL,
  TONARI_CASE_PAPER_CONSENT,
  TONARI_CASE_PAPER_HANDOVER,
  TONARI_CASE_PAPER_MEETING,
  TONARI_CASE_PAPER_GENOGRAM,
  TONARI_CASE_PAPER_ECOMAP,
} TonariCasePaperKind;

/** tonari_case_paper_words: the kinds as a command line and a menu name them. */
extern const TonariWords tonari_case_paper_words;

/** tonari_case_paper_has_blank: whether there is a blank form of it, to be written on by hand. */
gboolean tonari_case_paper_has_blank (TonariCasePaperKind kind);

/**
 * tonari_document_for_case:
 * @papers: what it is made from; not kept; of no case for a blank form
 * @kind: which page
 * @row: row of the record that is meant (of the plan, the letter …); 0 for the latest
 * @options: how it is printed
 * @error: where to put a #GIOErrorEnum, INVALID_DATA when there is nothing to print
 *
 * Returns: (transfer full) (nullable): the document; its title holds no person's name
 */
TonariDocument *tonari_document_for_case (const TonariCasePapers   *papers,
                                          TonariCasePaperKind       kind,
                                          gint64                    row,
                                          const TonariPaperOptions *options,
                                          GError                  **error);

/**
 * tonari_document_for_register:
 * @entries: (element-type TonariRegisterEntry): a row each, in this order
 * @view: (nullable): name of the view that chose them
 * @options: how it is printed; names are left out if it says so
 *
 * Returns: (transfer full): the register (ケース台帳), A4 lying, one row a case
 */
TonariDocument *tonari_document_for_register (const GPtrArray          *entries,
                                              const char               *view,
                                              const TonariPaperOptions *options);

/**
 * tonari_document_for_register_columns:
 * @entries: (element-type TonariRegisterEntry): a row each, in this order
 * @view: (nullable): name of the view that chose them
 * @columns: (nullable): tokens of the columns to show beside the code, as a saved view has them; %NULL: those of the usual sheet
 * @options: how it is printed; names are left out if it says so
 *
 * Returns: (transfer full): the register as somebody has arranged it
 */
TonariDocument *tonari_document_for_register_columns (const GPtrArray          *entries,
                                                      const char               *view,
                                                      const char *const        *columns,
                                                      const TonariPaperOptions *options);

/**
 * tonari_document_for_study:
 * @meeting: a study meeting (事例検討会) with its cases
 * @cases: (element-type TonariCasePapers): what is to be learnt from, in the order of the pack
 * @options: how it is printed
 * @error: INVALID_DATA when no case was chosen
 *
 * A page for each case with neither name nor code, nor any free words of its records: they may name somebody.
 *
 * Returns: (transfer full) (nullable): the pack
 */
TonariDocument *tonari_document_for_study (const TonariCasePapers   *meeting,
                                           const GPtrArray          *cases,
                                           const TonariPaperOptions *options,
                                           GError                  **error);

G_END_DECLS
