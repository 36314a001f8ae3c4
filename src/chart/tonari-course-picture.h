/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Attendance and ease of a class as a picture without names: a column for each session that was held, a row for each
 * participant, in the signs of the family's lane of the life chart.
 *
 *            No. 1   No. 2   No. 3
 *             4/12    4/26    5/10
 *   ───────────────────────────────
 *              ●       ●       ○      there, there, missed
 *              ╷ ______.              a dot is the ease on leaving; the thin stem begins at the ease on coming;
 *              •                      0 stands at the foot of the row, 10 at its top
 *   ───────────────────────────────
 *
 * A row has no head and no foot: there is no name for it, and no sum.  See tonari-course-marks.h for what the rows
 * may hold and why.
 */

#pragma once

#include "tonari-chart-layout.h"
#include "tonari-course-marks.h"

G_BEGIN_DECLS

typedef struct _TonariCoursePicture TonariCoursePicture;

/**
 * TonariCoursePictureOptions:
 * @width: width in units of the caller
 * @font_size: size of a word in the same units, more than 0; all heights follow from it
 * @first: first row shown, from 0
 * @n_rows: how many rows are shown at most
 * @theme: palette
 * @legend: whether the signs are explained below
 *
 * How it is laid out.
 */
typedef struct
{
  double width;
  double font_size;
  guint first;
  guint n_rows;
  TonariChartTheme theme;
  gboolean legend;
} TonariCoursePictureOptions;

/**
 * TonariCourseSign:
 * @row: row of the marks, from 0
 * @day: day of the marks, from 0
 * @box: all of that participant's place at that session
 * @sign: the sign of attendance
 * @before_y: y of the ease on coming, NaN without one
 * @after_y: y of the ease on leaving, NaN without one
 *
 * One participant at one session, where something is written.
 */
typedef struct
{
  guint row;
  guint day;
  TonariChartBox box;
  TonariChartBox sign;
  double before_y;
  double after_y;
} TonariCourseSign;

/** tonari_course_picture_new: (transfer full): lays it out; @marks must outlive it.  The same input gives the same picture. */
TonariCoursePicture *tonari_course_picture_new (const TonariCourseMarks          *marks,
                                                const TonariCoursePictureOptions *options);
void tonari_course_picture_free (TonariCoursePicture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCoursePicture, tonari_course_picture_free)

/** tonari_course_picture_height: how high it is. */
double tonari_course_picture_height (const TonariCoursePicture *self);

/** tonari_course_picture_rows: how many rows a picture with a legend has that is at most @height high; 1 at least. */
guint tonari_course_picture_rows (double font_size,
                                  double height);

/** tonari_course_picture_signs: (transfer none) (element-type TonariCourseSign): row by row, day by day. */
const GArray *tonari_course_picture_signs (const TonariCoursePicture *self);

/** tonari_course_picture_hit: (transfer none) (nullable): what lies at a point. */
const TonariCourseSign *tonari_course_picture_hit (const TonariCoursePicture *self,
                                                   double                     x,
                                                   double                     y);

/** tonari_course_picture_say: (transfer full): a sign in words: No. 3 (2026-05-10): there, ease on coming 3. */
char *tonari_course_picture_say (const TonariCoursePicture *self,
                                 const TonariCourseSign    *sign,
                                 TonariDateStyle            style);

/** tonari_course_picture_paint: draws it at the origin; text is real text. */
void tonari_course_picture_paint (const TonariCoursePicture *self,
                                  cairo_t                   *cr,
                                  PangoContext              *context);

/** tonari_course_picture_describe: (transfer full): every positioned shape as a line of text, the form that golden tests compare. */
char *tonari_course_picture_describe (const TonariCoursePicture *self);

G_END_DECLS
