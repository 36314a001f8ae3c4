/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _TonariWord TonariWord;
typedef struct _TonariWords TonariWords;

/**
 * TonariWord:
 * @value: the value of the enumeration
 * @token: what is stored and what machine formats say, short ASCII, never translated
 * @label: English, translated in the context of the table
 * @aliases: Japanese words that an imported file may write for it, separated by `|`
 *
 * One word of a [struct@Words] table.
 */
struct _TonariWord
{
  int value;
  const char *token;
  const char *label;
  const char *aliases;
};

/**
 * TonariWords:
 * @name: the enumeration's name, for messages to programmers
 * @context: the context under which the labels are translated
 * @list: (array length=n_list): the words, in the order in which a menu shows them
 * @n_list: how many
 *
 * What can be said of one enumeration: token, label and the words of files.
 * Source: contracts.md, Words of the columns.
 */
struct _TonariWords
{
  const char *name;
  const char *context;
  const TonariWord *list;
  guint n_list;
};

/**
 * tonari_words_token:
 * @words: the table
 * @value: a value of the enumeration
 *
 * Returns: (transfer none): the token; for a value outside the table, the first word's
 */
const char *tonari_words_token (const TonariWords *words,
                                int                value);

/**
 * tonari_words_label:
 * @words: the table
 * @value: a value of the enumeration
 *
 * Returns: (transfer none): the translated label; for a value outside the table, the first word's
 */
const char *tonari_words_label (const TonariWords *words,
                                int                value);

/**
 * tonari_words_from_token:
 * @words: the table
 * @token: (nullable): a token
 * @value: (out): the value
 *
 * Returns: %FALSE when no word has that token; @value is then untouched
 */
gboolean tonari_words_from_token (const TonariWords *words,
                                  const char        *token,
                                  int               *value);

/**
 * tonari_words_parse:
 * @words: the table
 * @text: (nullable): what a file or a person wrote; white space around it, width and case do not matter
 * @value: (out): the value
 *
 * Takes a token, the Japanese words, and the English label.
 *
 * Returns: %FALSE when the text is none of the words; @value is then untouched
 */
gboolean tonari_words_parse (const TonariWords *words,
                             const char        *text,
                             int               *value);

/**
 * tonari_words_choices:
 * @words: the table
 *
 * Returns: (transfer full): the words that may be written, for a message: `出席 / present, …`
 */
char *tonari_words_choices (const TonariWords *words);

G_END_DECLS
