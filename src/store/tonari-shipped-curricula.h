/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

/** tonari_shipped_curricula_add: puts 基礎編, 実践編 and 支援者研修 into a new book; an office can edit them. */
gboolean tonari_shipped_curricula_add (TonariDb *db,
                                       GError  **error);

G_END_DECLS
