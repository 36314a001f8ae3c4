/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is typed in a window and not saved yet, kept in the book a moment after each change.
 *
 * When the program ends in the middle (a power cut, a crash), the next window of the same name begins with what was
 * typed, says so above everything else, and offers to begin anew.  What is kept is the business of the window; when,
 * where and for how long is here.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

typedef struct _TonariDraftKeeper TonariDraftKeeper;

/** TonariDraftWrite: writes what is typed so far into @file. */
typedef void (*TonariDraftWrite) (GKeyFile *file,
                                  gpointer  data);

/** TonariDraftTake: puts what stands in @file back where it was typed; without a @file everything begins anew. */
typedef void (*TonariDraftTake) (GKeyFile *file,
                                 gpointer  data);

/**
 * tonari_draft_keeper_new:
 * @context: the context
 * @window: the window, whose content is a box that begins with its header bar; the line about what was taken up is put under that
 * @name: what is being typed: table and row, the same for the next window
 * @write: asked for what is typed
 * @take: called with what was kept before, if there is anything
 * @data: for both; lives until tonari_draft_keeper_free()
 *
 * Looks for what was kept under @name and takes it up.  Where somebody has begun to type before it was read, what they
 * type stays, and what was kept is offered above it.
 *
 * Returns: (transfer full): the keeper
 */
TonariDraftKeeper *tonari_draft_keeper_new (TonariContext   *context,
                                            AdwWindow       *window,
                                            const char      *name,
                                            TonariDraftWrite write,
                                            TonariDraftTake  take,
                                            gpointer         data);

/** tonari_draft_keeper_touch: something has been typed; it is kept a moment later. */
void tonari_draft_keeper_touch (TonariDraftKeeper *self);

/** tonari_draft_keeper_free: with @give_up nothing of it is kept, else what was typed last is kept now. */
void tonari_draft_keeper_free (TonariDraftKeeper *self,
                               gboolean           give_up);

G_END_DECLS
