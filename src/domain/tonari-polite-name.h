/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_polite_name:
 * @name: (nullable): a name, or what somebody is called in the room (呼び名)
 *
 * The name as it stands in a sentence about the person.  In Japanese that is with さん, unless @name already ends in
 * さん, ちゃん or the like, as a 呼び名 mostly does.  Who has no name yet
 * is "".
 *
 * Returns: (transfer full): for a text of the window; never for the book
 */
char *tonari_polite_name (const char *name);

/**
 * tonari_polite_name_in:
 * @pattern: translated, with `%s` where the name goes: `%s 様`
 * @name: (nullable): a name, or what somebody is called in the room (呼び名)
 *
 * As tonari_polite_name() for an address or a greeting: a name that ends politely already stays as it is, without @pattern.
 *
 * Returns: (transfer full): for a text of the window or a page; never for the book
 */
char *tonari_polite_name_in (const char *pattern,
                             const char *name);

G_END_DECLS
