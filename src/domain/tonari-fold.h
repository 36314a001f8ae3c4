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

/** tonari_fold_letter: the folded form of a letter that stands for itself whatever is beside it, apart from width, case and kana; 0 for one that tonari_fold() must see among its neighbours. */
gunichar tonari_fold_letter (gunichar c);

/**
 * tonari_fold_contains:
 * @text: a folded text
 * @words: folded words with white space between them
 *
 * Find-as-you-type: any piece of a word is enough, from one letter up.
 *
 * Returns: whether every one of @words occurs in @text; %TRUE without any word
 */
gboolean tonari_fold_contains (const char *text,
                               const char *words);

/**
 * tonari_unquote:
 * @text: (nullable): text as typed
 *
 * Takes off the one pair of quotation marks (「」, 『』, “” or "") that stands around the whole of @text, so that a
 * sentence which quotes it does not quote it twice.  Marks inside stay, and so does a pair of which another one opens
 * or closes in between (「母」と「父」).
 *
 * Returns: (transfer full): what stands inside the marks, else a copy; "" for %NULL
 */
char *tonari_unquote (const char *text);

/**
 * tonari_shorten:
 * @text: (nullable): text as typed, UTF-8
 * @letters: how many letters to keep at most, from 1
 *
 * Keeps the beginning of a text for where a few lines are shown of it, with an ellipsis as the last letter.
 *
 * Returns: (transfer full) (nullable): @text in at most @letters letters, %NULL for %NULL
 */
char *tonari_shorten (const char *text, guint letters);

G_END_DECLS
