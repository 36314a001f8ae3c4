/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who takes part in a class, and below them who applied or waits.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_PARTICIPANTS (tonari_class_participants_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassParticipants, tonari_class_participants, TONARI, CLASS_PARTICIPANTS, AdwBin)

/** tonari_class_participants_new: (transfer floating): the part. */
GtkWidget *tonari_class_participants_new (TonariClassModel *model);

/** tonari_class_participants_add: opens the dialog in which somebody joins. */
void tonari_class_participants_add (TonariClassParticipants *self);

/** tonari_class_participants_edit: opens the editor of an enrolment. */
void tonari_class_participants_edit (TonariClassParticipants *self,
                                     gint64                   enrolment);

G_END_DECLS
