/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row as a text and back: for what is typed and not yet saved.
 *
 * The text is a key file, one key for each field that is not empty.  A field that a later version of the program
 * has renamed or dropped is left out when it is read; nothing of the rest is lost with it.
 */

#pragma once

#include "tonari-entity.h"

G_BEGIN_DECLS

/**
 * tonari_row_text_write:
 * @file: the key file
 * @group: group of the row in it
 * @entity: which kind of row
 * @row: the row; its id and version are not written
 */
void tonari_row_text_write (GKeyFile           *file,
                            const char         *group,
                            const TonariEntity *entity,
                            gconstpointer       row);

/**
 * tonari_row_text_read:
 * @file: the key file
 * @group: group of the row in it
 * @entity: which kind of row
 * @row: filled with what was written; a field that the text does not have becomes empty
 *
 * Returns: whether there was such a group
 */
gboolean tonari_row_text_read (GKeyFile           *file,
                               const char         *group,
                               const TonariEntity *entity,
                               gpointer            row);

G_END_DECLS
