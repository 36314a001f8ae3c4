/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-story.h"
#include "tonari-demo-writer.h"

G_BEGIN_DECLS

/** tonari_demo_events_write: observations, problems, episodes, ties and all else that the chart draws beside the records. */
gboolean tonari_demo_events_write (TonariDemoWriter      *writer,
                                   const TonariDemoStory *story,
                                   gint64                 case_id,
                                   GError               **error);

G_END_DECLS
