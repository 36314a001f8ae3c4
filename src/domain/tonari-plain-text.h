/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_plain_text:
 * @text: (nullable): text as typed
 *
 * Text as it is kept: lines end in a line feed alone, and the control characters that come along with a paste from
 * a terminal or a table (all but line feed and tab) fall away; no screen shows them and no paper prints them.
 *
 * Composes what was typed or pasted in pieces (が as か and ゛, as file names of some systems have it), so that the
 * same word is the same text.  Compatibility ideographs (神, 福 in the form a family writes) stay as they are: full
 * NFC would replace them by their common forms, and a name is written as its bearer writes it.
 * Source: architecture.md, Decisions: Free text is stored as typed (NFC).
 *
 * Returns: (transfer full) (nullable): the text; bytes that are no UTF-8 are replaced; %NULL for %NULL and
 *   where nothing is left
 */
char *tonari_plain_text (const char *text);

/**
 * tonari_plain_strip:
 * @text: UTF-8, changed in place
 *
 * Takes away white space around a line, the wide one of Japanese too: it says nothing, and alone it is nothing.
 *
 * Returns: (transfer none): @text
 */
char *tonari_plain_strip (char *text);

G_END_DECLS
