/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands in the editor of a state when a case is closed or watched from now on: the signs of 001 beside the
 * person's own view, and watching afterwards.
 */

#pragma once

#include "tonari-case-state.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/** tonari_case_closing_add: adds it to an editor for @state; nothing where the state is another. */
void tonari_case_closing_add (TonariEditor          *editor,
                              const TonariCaseState *state);

G_END_DECLS
