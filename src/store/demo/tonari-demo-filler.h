/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/**
 * tonari_demo_filler_write:
 * @writer: the writer
 * @n_records: how many records the case gets, or -1 for as many as such a life has
 *
 * Writes one generated case, for a book as large as an office's after many years.
 */
gboolean tonari_demo_filler_write (TonariDemoWriter *writer,
                                   gint64            n_records,
                                   GError          **error);

G_END_DECLS
