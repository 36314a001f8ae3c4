/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_answers_csv:
 * @out: gets the file
 * @results: (element-type TonariQuestionnaireResult): what a class answered
 *
 * Writes the scales as CSV, a line for each place, for people outside: numbers under 5 are left empty, and what would tell
 * them; free words stay in the office, because they could tell who wrote them.  @results are not changed.
 */
void tonari_answers_csv (GString         *out,
                         const GPtrArray *results);

G_END_DECLS
