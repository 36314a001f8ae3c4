/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-papers.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** tonari_store_class_papers: (transfer full) (nullable): all that the printed pages of a class are made from. */
TonariClassPapers *tonari_store_class_papers (TonariDb *db,
                                              gint64    class_id,
                                              int       today,
                                              GError  **error);

G_END_DECLS
