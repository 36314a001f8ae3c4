/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The line in which somebody who just came in is looked for by a few letters.
 *
 * It says what is typed while it is still being composed, so that さ finds 佐藤 before the input method has made
 * kanji of it; digits never stay in it, they write about who was found.
 */

#pragma once

#include <adwaita.h>

#include "tonari-roll-keys.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ROLL_SEARCH (tonari_roll_search_get_type ())
G_DECLARE_FINAL_TYPE (TonariRollSearch, tonari_roll_search, TONARI, ROLL_SEARCH, AdwBin)

/**
 * TonariRollSearch::searched:
 * @search: the line
 * @text: what is looked for, "" for nothing
 *
 * TonariRollSearch::entered:
 * @search: the line
 *
 * Enter was pressed.
 *
 * TonariRollSearch::key:
 * @search: the line
 * @keyval: the key
 *
 * A digit was pressed while nothing was being composed.
 *
 * Returns: whether it did something
 *
 * TonariRollSearch::left:
 * @search: the line
 *
 * The person wants to go to the list (arrow down), or is done with looking (Esc).
 */

/** tonari_roll_search_new: (transfer floating): an empty line. */
GtkWidget *tonari_roll_search_new (void);

/** tonari_roll_search_text: (transfer none): what is looked for. */
const char *tonari_roll_search_text (TonariRollSearch *self);

/** tonari_roll_search_set_text: puts a text there, the cursor behind it. */
void tonari_roll_search_set_text (TonariRollSearch *self,
                                  const char       *text);

/** tonari_roll_search_focus: gives it the focus, the cursor behind the text. */
void tonari_roll_search_focus (TonariRollSearch *self);

/** tonari_roll_search_forward: takes a key that was pressed elsewhere, with the focus; %FALSE when it is none for a text. */
gboolean tonari_roll_search_forward (TonariRollSearch      *self,
                                     GtkEventControllerKey *controller);

G_END_DECLS
