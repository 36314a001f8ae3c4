/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The form of the course assistant: curriculum, days, place, staff; and the course that follows from it.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-course-data.h"
#include "tonari-course.h"

G_BEGIN_DECLS

#define TONARI_TYPE_COURSE_FORM (tonari_course_form_get_type ())
G_DECLARE_FINAL_TYPE (TonariCourseForm, tonari_course_form, TONARI, COURSE_FORM, AdwBin)

/**
 * TonariCourseForm::changed:
 * @form: the form
 *
 * The person has typed or chosen something.
 */

/** tonari_course_form_new: (transfer floating): an empty form; it waits for tonari_course_form_set_data(). */
GtkWidget *tonari_course_form_new (TonariContext *context);

/** tonari_course_form_set_data: what a class can be made of; copied. */
void tonari_course_form_set_data (TonariCourseForm       *self,
                                  const TonariCourseData *data);

/** tonari_course_form_closing_days: (transfer none) (nullable) (element-type TonariClosingDay): the office's closing days. */
GPtrArray *tonari_course_form_closing_days (TonariCourseForm *self);

/** tonari_course_form_is_changed: whether something is typed that would be lost. */
gboolean tonari_course_form_is_changed (TonariCourseForm *self);

/** tonari_course_form_focus: moves the focus to the title. */
void tonari_course_form_focus (TonariCourseForm *self);

/**
 * tonari_course_form_make:
 * @self: the form
 * @skipped: (out) (transfer full) (element-type TonariSkippedDay): days that were stepped over
 * @message: (out) (transfer full) (nullable): what is wrong; the row that it is about gets the focus
 *
 * Returns: (transfer full) (nullable): the course as the form has it, not yet in the book
 */
TonariCourse *tonari_course_form_make (TonariCourseForm *self,
                                       GPtrArray       **skipped,
                                       char            **message);

G_END_DECLS
