/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Those of one class whom we want to keep in mind: whoever prepares the next session came to see who was missed and to
 * take the next step from here.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_CONCERNS (tonari_class_concerns_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassConcerns, tonari_class_concerns, TONARI, CLASS_CONCERNS, AdwBin)

/** tonari_class_concerns_new: (transfer floating): a button that opens the list; not visible while there is nobody. */
GtkWidget *tonari_class_concerns_new (TonariClassModel *model);

/** tonari_class_concerns_open: opens the list. */
void tonari_class_concerns_open (TonariClassConcerns *self);

G_END_DECLS
