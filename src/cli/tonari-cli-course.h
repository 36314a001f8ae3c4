/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Attendance and ease of a class without names, which `chart --class` prints. */

#pragma once

#include "tonari-db.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/** tonari_cli_course_document: (transfer full) (nullable): the page of @class_name (id or unique title). */
TonariDocument *tonari_cli_course_document (TonariDb                 *db,
                                            const char               *class_name,
                                            const TonariPaperOptions *options,
                                            GError                  **error);

/** tonari_cli_course_write: the same in words, or as the positions of the picture (@layout), to @path or stdout; refuses what the page refuses. */
gboolean tonari_cli_course_write (TonariDb   *db,
                                  const char *class_name,
                                  const char *path,
                                  gboolean    layout,
                                  GError    **error);

G_END_DECLS
