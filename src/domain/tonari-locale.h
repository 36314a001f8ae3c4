/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_locale_init:
 *
 * Sets the locale of the surroundings and binds the translations, once, at the start of a program.
 * The environment variable `TONARI_LOCALE_DIR` takes the place of the directory built in, for a run from
 * the build folder.  Numbers keep the C locale: machine formats know no locale.
 */
void tonari_locale_init (void);

G_END_DECLS
