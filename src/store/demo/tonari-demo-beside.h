/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands beside the lives of the example book: intakes, assessments, plans, consent, crisis cards,
 * hand-overs, meetings.
 */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/**
 * tonari_demo_beside_write:
 * @writer: the writer
 * @cases: (array length=n_cases): rows of the cases of the stories, in their order
 * @n_cases: how many; with none nothing is written
 * @error: where to put an error
 *
 * Returns: whether it could be written
 */
gboolean tonari_demo_beside_write (TonariDemoWriter *writer,
                                   const gint64     *cases,
                                   guint             n_cases,
                                   GError          **error);

G_END_DECLS
