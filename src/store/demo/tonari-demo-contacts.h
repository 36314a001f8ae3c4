/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-story.h"
#include "tonari-demo-writer.h"
#include "tonari-record.h"

G_BEGIN_DECLS

/**
 * tonari_demo_contact:
 * @writer: the writer
 * @kind: what the stretch is like
 * @day: day number
 * @relation: (nullable): the relative who usually comes
 * @interest: (nullable): what the person likes
 * @worker: index of the key worker
 *
 * Returns: (transfer full): a record as such a stretch brings it, not yet saved
 */
TonariRecord *tonari_demo_contact (TonariDemoWriter    *writer,
                                   TonariDemoPhaseKind  kind,
                                   int                  day,
                                   const char          *relation,
                                   const char          *interest,
                                   guint                worker);

G_END_DECLS
