/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_romaji:
 * @text: (nullable): kana, latin letters or both, as typed
 *
 * Spells @text in latin letters so that all ways of writing the same sound come out alike: さとう, サトウ, satou and Satou
 * give `satou`; しょうじ, shouji and syouzi give `syouzi`; a doubled consonant (っ, ん before な) is written once.
 * What is neither kana nor a letter stays.  It is made for comparing, not for showing.
 *
 * The source of the spelling is the Cabinet notice of 1954 (訓令式); Hepburn's is brought to it.
 *
 * Returns: (transfer full): the spelling, "" for %NULL
 */
char *tonari_romaji (const char *text);

G_END_DECLS
