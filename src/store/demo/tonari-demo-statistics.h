/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/** tonari_demo_statistics_write: the statistics of the fiscal year before today's as they were reported in the April after it; one telephone call was written down later. */
gboolean tonari_demo_statistics_write (TonariDemoWriter *writer,
                                       GError          **error);

G_END_DECLS
