/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The household inside of the intake: who belongs to it, each opened with a press, and one more added.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_INTAKE_FAMILY (tonari_intake_family_get_type ())
G_DECLARE_FINAL_TYPE (TonariIntakeFamily, tonari_intake_family, TONARI, INTAKE_FAMILY, AdwBin)

/** tonari_intake_family_new: (transfer floating): an empty list. */
GtkWidget *tonari_intake_family_new (TonariContext *context);

/** tonari_intake_family_show: shows the household of a case; with 0, before the first word, it says that it can be written down once something stands in the form. */
void tonari_intake_family_show (TonariIntakeFamily *self,
                                gint64              case_id);

G_END_DECLS
