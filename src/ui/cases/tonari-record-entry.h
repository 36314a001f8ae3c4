/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Writing a record down from anywhere: the case is read first, then the editor opens.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-record.h"

G_BEGIN_DECLS

/**
 * tonari_record_entry_open:
 * @parent: where it is asked from
 * @context: the context
 * @case_id: the case, 0 for a single or anonymous call
 * @begin: (nullable): what the record begins with; with an id, the record to be edited
 *
 * Opens the editor of a record as soon as what it needs of the case has been read.
 */
void tonari_record_entry_open (GtkWidget          *parent,
                               TonariContext      *context,
                               gint64              case_id,
                               const TonariRecord *begin);

G_END_DECLS
