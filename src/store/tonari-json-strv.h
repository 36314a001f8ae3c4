/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_json_from_strv: (transfer full): a JSON array of strings, `[]` for %NULL. */
char *tonari_json_from_strv (const char *const *strv);

/**
 * tonari_json_to_strv:
 * @json: (nullable): a JSON array of strings
 *
 * Returns: (transfer full): its strings; what is no such array gives as many as could be read
 */
GStrv tonari_json_to_strv (const char *json);

G_END_DECLS
