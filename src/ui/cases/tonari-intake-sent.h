/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

typedef struct _TonariIntakeSent TonariIntakeSent;

/**
 * TonariIntakeSent:
 * @page: (element-type GObject): who asked, if they are still there
 * @generation: which form the page showed
 * @sent: (nullable): the sheet as it was sent
 *
 * What an answer of the worker belongs to: the page may be gone, or show another form, when it comes.
 */
struct _TonariIntakeSent
{
  GWeakRef page;
  guint generation;
  TonariIntakeSheet *sent;
};

/** tonari_intake_sent_new: (transfer full): copies @sheet, which may be %NULL. */
TonariIntakeSent *tonari_intake_sent_new (gpointer                 page,
                                          guint                    generation,
                                          const TonariIntakeSheet *sheet);

void tonari_intake_sent_free (TonariIntakeSent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariIntakeSent, tonari_intake_sent_free)

G_END_DECLS
