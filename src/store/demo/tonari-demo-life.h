/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-story.h"
#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/**
 * tonari_demo_life_write:
 * @writer: the writer
 * @story: the life
 * @records: (element-type TonariRecord): where its records are added, not yet saved
 * @case_id: (out): the row of its case
 *
 * Writes everything of a life but its records, whose number the caller may have to fit.
 */
gboolean tonari_demo_life_write (TonariDemoWriter      *writer,
                                 const TonariDemoStory *story,
                                 GPtrArray             *records,
                                 gint64                *case_id,
                                 GError               **error);

/** tonari_demo_life_extra: (transfer full): one record more, somewhere in the life. */
gpointer tonari_demo_life_extra (TonariDemoWriter      *writer,
                                 const TonariDemoStory *story,
                                 gint64                 case_id);

G_END_DECLS
