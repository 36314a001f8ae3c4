/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case-papers.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** TONARI_CASE_PAPERS_RECORDS: how many of the newest records are read; of the older ones those with words of a letter. */
#define TONARI_CASE_PAPERS_RECORDS 30

/** tonari_store_case_papers: (transfer full) (nullable): all that the pages of a case are made from; 0: of none, for blank forms. */
TonariCasePapers *tonari_store_case_papers (TonariDb *db,
                                            gint64    case_id,
                                            GError  **error);

/** tonari_store_meeting_papers: (transfer full) (nullable): a meeting (row id) with its members and decisions, or a study meeting with its cases and what was learnt. */
TonariCasePapers *tonari_store_meeting_papers (TonariDb *db,
                                               gint64    meeting,
                                               GError  **error);

/** tonari_store_study_papers: (transfer full) (nullable) (element-type TonariCasePapers): what is known of each case of a study meeting, in the order of the pack. */
GPtrArray *tonari_store_study_papers (TonariDb               *db,
                                      const TonariCasePapers *meeting,
                                      GError                **error);

G_END_DECLS
