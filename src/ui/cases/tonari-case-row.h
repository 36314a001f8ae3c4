/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From any row of a case to the screen: its case first, and over it what was asked for.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * tonari_case_row_open:
 * @table: a table
 * @id: a row of it
 * @from: a widget of the page
 * @context: the context
 *
 * Shows the case to which the row belongs, by the window's action, and opens the editor of the row; a record without a
 * case opens by itself, a person the case that is theirs or that they are a relative of.
 *
 * Returns: %FALSE when rows of @table belong to no case
 */
gboolean tonari_case_row_open (const char    *table,
                               gint64         id,
                               GtkWidget     *from,
                               TonariContext *context);

/** tonari_case_row_add: opens the editor of a new row of @table for a case. */
void tonari_case_row_add (const char    *table,
                          gint64         case_id,
                          GtkWidget     *from,
                          TonariContext *context);

G_END_DECLS
