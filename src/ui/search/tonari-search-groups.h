/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The kinds under which hits are shown, several tables each, in the order of the window.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_search_groups_of: index of the kind to which rows of @table belong, from 0; the last one takes all that has none. */
guint tonari_search_groups_of (const char *table);

/** tonari_search_groups_title: (transfer none): the translated title of a kind. */
const char *tonari_search_groups_title (guint group);

G_END_DECLS
