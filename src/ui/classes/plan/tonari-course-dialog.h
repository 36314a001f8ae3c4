/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The course assistant: a whole class from a curriculum, a first day and a rhythm, seen before it is made.
 *
 * The user came to plan a class of half a year in two minutes, without a calendar of holidays beside them.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_COURSE_DIALOG (tonari_course_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariCourseDialog, tonari_course_dialog, TONARI, COURSE_DIALOG, AdwWindow)

/**
 * TonariCourseDialog::made:
 * @dialog: the dialog
 * @class_id: row of the new class
 *
 * The class is in the book; the dialog closes.
 */

/** tonari_course_dialog_present: (transfer none): reads the curricula and shows the assistant, modal over @parent. */
TonariCourseDialog *tonari_course_dialog_present (TonariContext *context,
                                                  GtkWidget     *parent);

G_END_DECLS
