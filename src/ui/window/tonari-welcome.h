/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The first page: a new book, an existing one, or the example.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_WELCOME (tonari_welcome_get_type ())
G_DECLARE_FINAL_TYPE (TonariWelcome, tonari_welcome, TONARI, WELCOME, AdwBin)

/** tonari_welcome_set_recent: the full names of the books that were open lately; each opens by `win.open-path`. */
void tonari_welcome_set_recent (TonariWelcome     *self,
                                const char *const *paths);

G_END_DECLS
