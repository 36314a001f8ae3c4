/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The meetings of the example book, what they decided and what was learnt.
 */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/** tonari_demo_meetings_write: a case meeting on the first case, a study meeting on the first two, and what came of them. */
gboolean tonari_demo_meetings_write (TonariDemoWriter *writer,
                                     const gint64     *cases,
                                     guint             n_cases,
                                     GError          **error);

G_END_DECLS
