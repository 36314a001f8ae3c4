/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Attendance and ease of a class without names as a picture that also says itself in words: all of it to a screen
 * reader, one session of one participant under the pointer.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-course-marks.h"

G_BEGIN_DECLS

#define TONARI_TYPE_COURSE_VIEW (tonari_course_view_get_type ())
G_DECLARE_FINAL_TYPE (TonariCourseView, tonari_course_view, TONARI, COURSE_VIEW, GtkWidget)

/**
 * tonari_course_view_new:
 * @marks: (transfer full): what is shown
 * @style: how a day is written
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *tonari_course_view_new (TonariCourseMarks *marks,
                                   TonariDateStyle    style);

/** tonari_course_view_say_at: (transfer full) (nullable): what lies at a point, in words. */
char *tonari_course_view_say_at (TonariCourseView *self,
                                 double            x,
                                 double            y);

G_END_DECLS
