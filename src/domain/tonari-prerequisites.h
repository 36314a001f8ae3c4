/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What comes before a theme.
 *
 * [struct@Module].prerequisites is pieces divided by `;`, `、` or a new line; each is a lineage uid or the
 * title of a theme of the same curriculum, and anything else is words for people.  A lacking one is a
 * thought: it blocks nothing.  Source: issue B, Curricula.
 */

#pragma once

#include "tonari-module.h"

G_BEGIN_DECLS

/** tonari_prerequisites_of: (transfer container) (element-type TonariModule): the themes among @modules that come before @module, each once, in the order written; never @module itself. */
GPtrArray *tonari_prerequisites_of (const GPtrArray    *modules,
                                    const TonariModule *module);

/** tonari_prerequisites_words: (transfer full): the pieces that are no theme of @modules, in the order written. */
GStrv tonari_prerequisites_words (const GPtrArray    *modules,
                                  const TonariModule *module);

G_END_DECLS
