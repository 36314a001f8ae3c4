/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_fold:
 * @text: (nullable): text as typed
 *
 * Folds what a search must not trip over: width (ＡＢ１ and ｶﾅ), case, and kana
 * (katakana becomes hiragana).  The long vowel mark and voiced marks stay.
 * Source: architecture.md, Store: Kana, width and case are folded.
 *
 * Returns: (transfer full): the folded text, "" for %NULL or what is not UTF-8
 */
char *tonari_fold (const char *text);

G_END_DECLS
