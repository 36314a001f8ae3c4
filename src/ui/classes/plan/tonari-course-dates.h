/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The sessions of a course before it is made: number, themes, a day that can still be changed, and what was stepped over.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-course.h"
#include "tonari-session-dates.h"

G_BEGIN_DECLS

#define TONARI_TYPE_COURSE_DATES (tonari_course_dates_get_type ())
G_DECLARE_FINAL_TYPE (TonariCourseDates, tonari_course_dates, TONARI, COURSE_DATES, AdwBin)

/**
 * TonariCourseDates::changed:
 * @dates: the widget
 *
 * A day was typed.
 */

/** tonari_course_dates_new: (transfer floating): an empty list. */
GtkWidget *tonari_course_dates_new (TonariContext *context);

/**
 * tonari_course_dates_show:
 * @self: the widget
 * @course: (transfer none): shown, and changed by what is typed; kept by the caller as long as it is shown
 * @skipped: (element-type TonariSkippedDay): what was stepped over
 * @closing_days: (nullable) (element-type TonariClosingDay): for the thought beside a day that is typed
 */
void tonari_course_dates_show (TonariCourseDates *self,
                               TonariCourse      *course,
                               GPtrArray         *skipped,
                               GPtrArray         *closing_days);

/** tonari_course_dates_is_readable: whether every day can be read. */
gboolean tonari_course_dates_is_readable (TonariCourseDates *self);

/** tonari_course_dates_focus: moves the focus to the first day. */
void tonari_course_dates_focus (TonariCourseDates *self);

G_END_DECLS
