/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The window that shows attendance and ease of a class without names: the picture, what is left out and why, the same
 * in words for whoever does not see it, and the way to paper.  With fewer than 5 people it shows why there is
 * nothing to see.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_WITHOUT_NAMES (tonari_without_names_get_type ())
G_DECLARE_FINAL_TYPE (TonariWithoutNames, tonari_without_names, TONARI, WITHOUT_NAMES, AdwWindow)

/**
 * tonari_without_names_present:
 * @model: the class, loaded
 * @parent: where it was asked for
 *
 * Returns: (transfer none) (nullable): the window; %NULL without a class
 */
GtkWindow *tonari_without_names_present (TonariClassModel *model,
                                         GtkWidget        *parent);

G_END_DECLS
