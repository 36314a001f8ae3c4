/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tonari_case_fact_new:
 * @title: translated
 * @value: what is written there, as typed
 *
 * Something to read: a small heading and what stands under it, which can be selected and copied.
 *
 * Returns: (transfer floating): a box
 */
GtkWidget *tonari_case_fact_new (const char *title,
                                 const char *value);

G_END_DECLS
