/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Finding somebody by the first letters of a name, however they are typed: 佐, さと, サト, sato.
 *
 * In a roll call people come in any order, and who writes must not think about the input method.  So each name has a
 * key with its words, and all of them together, folded and spelled; what is typed is looked for at the beginning of words, and anywhere only
 * when it begins none.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_name_key:
 * @names: (array zero-terminated=1): all that somebody is called: 呼び名, name, reading
 *
 * Returns: (transfer full): what tonari_name_key_match() compares
 */
char *tonari_name_key (const char *const *names);

/**
 * TonariNameMatch:
 * @TONARI_NAME_MATCH_NONE: not this one
 * @TONARI_NAME_MATCH_INSIDE: it occurs in a word
 * @TONARI_NAME_MATCH_BEGINS: a word begins with it
 * @TONARI_NAME_MATCH_WHOLE: it is a whole word
 */
typedef enum
{
  TONARI_NAME_MATCH_NONE,
  TONARI_NAME_MATCH_INSIDE,
  TONARI_NAME_MATCH_BEGINS,
  TONARI_NAME_MATCH_WHOLE,
} TonariNameMatch;

/** tonari_name_key_match: how well @text, as typed, fits the key; latin letters fit at the beginning of words only, spaces do not matter. "" fits nobody. */
TonariNameMatch tonari_name_key_match (const char *key,
                                       const char *text);

G_END_DECLS
