/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How the rows of walking beside are said in a list: assessments, plans, consents, letters, news and the rest.
 */

#pragma once

#include "tonari-case-words.h"

G_BEGIN_DECLS

/** tonari_case_walk_words_describe: (nullable): as tonari_case_words_describe(), for these kinds. */
TonariCaseDescribe tonari_case_walk_words_describe (const char *table);

/** tonari_case_walk_words_form: (transfer full) (nullable): a consent form of the case in a few words: day, to whom, how it stands today. */
char *tonari_case_walk_words_form (const TonariCaseWords *self,
                                   gint64                 form);

G_END_DECLS
