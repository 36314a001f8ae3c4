/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of a list of records: two lines of what it is, a few of what it says.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tonari_record_row_new:
 * @id: id of the record
 * @note: (nullable): a line above what it says
 * @title: (nullable): what it is
 * @subtitle: (nullable): what it says
 *
 * Shows the beginning of long texts; what people have typed is text, not markup.
 *
 * Returns: (transfer none): the row
 */
AdwActionRow *tonari_record_row_new (gint64      id,
                                     const char *note,
                                     const char *title,
                                     const char *subtitle);

/** tonari_record_row_new_quiet: (transfer none): a row that stands for no record: that there is none, or that there are more. */
GtkWidget *tonari_record_row_new_quiet (const char *text,
                                        gboolean    activatable);

/** tonari_record_row_id: the record that @row (nullable) stands for, 0 for none. */
gint64 tonari_record_row_id (GtkWidget *row);

G_END_DECLS
