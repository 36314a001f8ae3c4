/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the person says may be told to the family: a mark on rows of their own line.
 *
 * Source: domain.md, What a paper may show.
 */

#pragma once

#include "tonari-case-words.h"
#include "tonari-record-list.h"

G_BEGIN_DECLS

/** tonari_case_told_offer: puts the mark into the menus of @list where rows of @entity may have it; @words must outlive the list. */
void tonari_case_told_offer (TonariRecordList   *list,
                             const TonariEntity *entity,
                             TonariCaseWords    *words);

G_END_DECLS
