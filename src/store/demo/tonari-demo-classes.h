/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/** tonari_demo_classes_write: a finished 基礎編 and a 実践編 under way, with the relatives written before. */
gboolean tonari_demo_classes_write (TonariDemoWriter *writer,
                                    GError          **error);

G_END_DECLS
