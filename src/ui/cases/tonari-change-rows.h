/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Small changes told along with a record: typed, or picked among what is often seen and easily overlooked.
 */

#pragma once

#include "tonari-editor.h"

G_BEGIN_DECLS

/** tonari_change_rows_add: one row for the person, one for the family; what stands in them is saved with the record of @editor and belongs to its draft. */
void tonari_change_rows_add (TonariEditor *editor);

G_END_DECLS
