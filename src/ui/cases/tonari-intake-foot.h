/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The foot of an intake's page: whether what was typed is saved, and the ways out of the form.
 */

#pragma once

#include <adwaita.h>

#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

#define TONARI_TYPE_INTAKE_FOOT (tonari_intake_foot_get_type ())
G_DECLARE_FINAL_TYPE (TonariIntakeFoot, tonari_intake_foot, TONARI, INTAKE_FOOT, AdwBin)

/**
 * TonariIntakeFoot::finish:
 * @foot: the foot
 *
 * The intake is to be finished.
 *
 * TonariIntakeFoot::delete:
 * @foot: the foot
 *
 * The intake is to be taken away, with the case it has begun.
 */

/** tonari_intake_foot_new: (transfer floating): a foot; its menu activates `intake.take-back`. */
GtkWidget *tonari_intake_foot_new (void);

/** tonari_intake_foot_show: offers what can be done with @sheet. */
void tonari_intake_foot_show (TonariIntakeFoot        *self,
                              const TonariIntakeSheet *sheet);

/** tonari_intake_foot_say: says @text; @wrong: something keeps it from being saved. */
void tonari_intake_foot_say (TonariIntakeFoot *self,
                             const char       *text,
                             gboolean          wrong);

/** tonari_intake_foot_say_saved: says that all of @sheet is saved; @but: there is an entry that cannot be read. */
void tonari_intake_foot_say_saved (TonariIntakeFoot        *self,
                                   const TonariIntakeSheet *sheet,
                                   gboolean                 but);

G_END_DECLS
