/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands beside the fields of a linking: for つなぐ and つなぎ直し the circle of people, for つなげない what the
 * area lacks.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-editor.h"
#include "tonari-tie-change.h"

G_BEGIN_DECLS

/** tonari_case_tie_extras_add: adds it to an editor for @change; only a new one offers rows that are saved along. */
void tonari_case_tie_extras_add (TonariEditor          *editor,
                                 TonariContext         *context,
                                 const TonariCaseSheet *sheet,
                                 const TonariTieChange *change);

G_END_DECLS
