/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

typedef struct _TonariMakeUpGuest TonariMakeUpGuest;

/**
 * TonariMakeUpGuest:
 * @participant: who comes, as enrolled in the class of the missed session
 * @mark: the mark of the missed session (row of attendance)
 * @missed: the missed session
 * @class_title: (nullable): the class of the missed session
 *
 * Somebody who makes up another session in this one.
 */
struct _TonariMakeUpGuest
{
  TonariParticipant *participant;
  gint64 mark;
  TonariSession *missed;
  char *class_title;
};

TonariMakeUpGuest *tonari_make_up_guest_new (void);
void tonari_make_up_guest_free (TonariMakeUpGuest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariMakeUpGuest, tonari_make_up_guest_free)

G_END_DECLS
