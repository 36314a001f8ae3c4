/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 申込受付: whoever rings up or comes to the desk is written down before the receiver is put back, and everybody sees
 * who has a place, who waits in which order, and where families heard of the class.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_APPLICATIONS (tonari_class_applications_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassApplications, tonari_class_applications, TONARI, CLASS_APPLICATIONS, AdwBin)

/** tonari_class_applications_new: (transfer floating): the part, with the actions `applications.*`. */
GtkWidget *tonari_class_applications_new (TonariClassModel *model);

/** tonari_class_applications_add: opens the dialog for an application. */
void tonari_class_applications_add (TonariClassApplications *self);

/** tonari_class_applications_edit: opens the editor of an enrolment (row id), with the person and what was agreed on contact. */
void tonari_class_applications_edit (TonariClassApplications *self,
                                     gint64                   enrolment);

G_END_DECLS
