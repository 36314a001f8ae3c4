/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Which themes of the curriculum the sessions cover, and which not yet.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_THEMES (tonari_class_themes_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassThemes, tonari_class_themes, TONARI, CLASS_THEMES, AdwBin)

/** tonari_class_themes_new: (transfer floating): the part. */
GtkWidget *tonari_class_themes_new (TonariClassModel *model);

G_END_DECLS
