/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/** tonari_demo_calls_write: single and anonymous calls without a case, one to three a month over the last two and a half years; none where the number of records is asked for. */
gboolean tonari_demo_calls_write (TonariDemoWriter *writer,
                                  GError          **error);

G_END_DECLS
