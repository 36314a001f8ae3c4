/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 進み具合: towards the end of a course the facilitator wants to see who has which theme, who can complete and who goes
 * on in the next course, and gives out the 修了 without counting on paper.
 *
 * A table of people by kana and themes in their order; a mark says how far, and its word stands in the legend, in the
 * tooltip and for whoever listens.  No percentages, no order by value.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_PROGRESS (tonari_class_progress_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassProgress, tonari_class_progress, TONARI, CLASS_PROGRESS, AdwBin)

/** tonari_class_progress_new: (transfer floating): the part, with the actions `progress.*`. */
GtkWidget *tonari_class_progress_new (TonariClassModel *model);

G_END_DECLS
