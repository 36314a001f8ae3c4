/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The trail of a case, which `chart --view trail` prints. */

#pragma once

#include "tonari-db.h"
#include "tonari-life.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/** tonari_cli_trail_document: (transfer full) (nullable): the page of the trail of the case that @life is of. */
TonariDocument *tonari_cli_trail_document (TonariDb                 *db,
                                           const TonariLife         *life,
                                           const TonariPaperOptions *options,
                                           GError                  **error);

/** tonari_cli_trail_write: the trail in words, or as the positions of the picture that a page shows (@layout), to @path or stdout. */
gboolean tonari_cli_trail_write (TonariDb         *db,
                                 const TonariLife *life,
                                 const char       *path,
                                 gboolean          layout,
                                 GError          **error);

G_END_DECLS
