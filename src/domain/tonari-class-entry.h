/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class.h"

G_BEGIN_DECLS

typedef struct _TonariClassEntry TonariClassEntry;

/**
 * TonariClassEntry:
 * @aclass: the class
 * @sessions: how many sessions, cancelled ones not counted
 * @held: how many of them are held
 * @participants: how many take part (enrolled, observer, completed, left)
 * @first: day of the first session
 * @last: day of the last session
 * @next: day of the next planned session, unknown without one
 *
 * One line of the list of classes.
 */
struct _TonariClassEntry
{
  TonariClass *aclass;
  gint64 sessions;
  gint64 held;
  gint64 participants;
  TonariDate first;
  TonariDate last;
  TonariDate next;
};

TonariClassEntry *tonari_class_entry_new (void);
void tonari_class_entry_free (TonariClassEntry *self);

/** tonari_class_entry_goes_on: whether the class runs or is still to come: it has a session ahead, one that is not held yet, or none at all. */
gboolean tonari_class_entry_goes_on (const TonariClassEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariClassEntry, tonari_class_entry_free)

G_END_DECLS
