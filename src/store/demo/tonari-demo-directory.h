/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/** tonari_demo_directory_write: settings, staff and organisations of the made-up office; fills the writer's staff. */
gboolean tonari_demo_directory_write (TonariDemoWriter *writer,
                                      GError          **error);

/** tonari_demo_directory_organisation: row of the organisation of that name, 0 when there is none. */
gint64 tonari_demo_directory_organisation (const TonariDemoWriter *writer,
                                           const char             *name);

G_END_DECLS
