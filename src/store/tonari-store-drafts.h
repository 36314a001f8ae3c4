/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Drafts: what somebody is typing and has not saved yet, kept in the book so that a crash loses nothing.
 *
 * A draft is no record: it is not in the history, not found by a search and never counted.  It is kept in the book
 * and not beside it, so that what was told in confidence stands in one place only.
 */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

/**
 * TonariDraft:
 * @name: what is being typed: table and row
 * @at: when it was kept
 * @text: what was typed, as its editor writes it
 */
typedef struct
{
  char *name;
  TonariMoment at;
  char *text;
} TonariDraft;

void tonari_draft_free (TonariDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDraft, tonari_draft_free)

/** tonari_store_draft: (transfer full) (nullable): the draft of @name; %NULL without @error when there is none. */
TonariDraft *tonari_store_draft (TonariDb   *db,
                                 const char *name,
                                 GError    **error);

/** tonari_store_draft_keep: keeps @text under @name at the moment @at, in the place of what was kept before; %NULL @text gives it up. */
gboolean tonari_store_draft_keep (TonariDb    *db,
                                  const char  *name,
                                  TonariMoment at,
                                  const char  *text,
                                  GError     **error);

G_END_DECLS
