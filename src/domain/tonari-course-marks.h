/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Attendance and ease of a class over its course without names: a row for each participant, and nothing in it that
 * says whose it is.
 *
 * The rows hold no name, no code, no relation and no row of the book, so that nothing that draws or prints them
 * can let one slip.  What stands in them could still tell who it is to somebody who was there.  Therefore:
 *
 *   – With fewer than 5 people who took part no row is made at all.  A cell under 5 is hidden from people outside
 *     (domain.md, Rules: Statistics), and here a row is a cell of one: it is the number of the others that covers it.
 *   – Where fewer than 5 said at a session how they felt on coming, none of that is told; the same on leaving.  Who
 *     remembers that only two were there would else read how each of them felt.
 *   – Only what was held counts, and who was there at least once.  A row of nothing but absences would name itself.
 *   – An observer (見学) has no row and covers nobody: one day among eight would name them.
 *   – Late, left early and online are "there", told and not told are "missed".  Such differences tell one person from
 *     another, and say nothing of how the course went.
 *   – The order is that of the first day somebody was there.  Within a day it is that of a keyed hash which is shown
 *     nowhere: the same each time, and neither that of the names nor of the applications nor of any value.  Whoever
 *     could reckon it again holds the book, and with it the names.
 *   – Nothing is summed or averaged.
 *
 * Who sat in the room may still know a row by the days that are missing in it.  So these rows are for the office's
 * own looking back and learning, not for the class, its families or the community (domain.md, What a paper may show:
 * to none of these another family's words or feelings).
 *
 * The road not taken: the person's own ribbon beside each row.  Two numbers of a life over the weeks of a course say
 * next to nothing, and beside ease they would read as its effect; chart.md calls neither the cause of the other.  For one
 * family both stand on its own life chart.
 * Source: chart.md; domain.md.
 */

#pragma once

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

/** TONARI_COURSE_MARKS_LEAST: with fewer people nothing of this is shown; the same as #TONARI_SUPPRESS_LEAST. */
#define TONARI_COURSE_MARKS_LEAST 5

typedef struct _TonariCourseMarks TonariCourseMarks;

/**
 * TonariCourseDay:
 * @number: number of the session in the class
 * @date: its day
 * @hides_before: too few said how they felt on coming
 * @hides_after: too few said how they felt on leaving
 *
 * A session that was held: a column.
 */
typedef struct
{
  gint64 number;
  TonariDate date;
  gboolean hides_before;
  gboolean hides_after;
} TonariCourseDay;

/**
 * TonariCourseCell:
 * @state: present, absent_notified (missed, told or not), make_up, or unmarked
 * @before: 来たときの気持ち, 0 to 10; NaN when empty or hidden
 * @after: 帰るときの気持ち, 0 to 10; NaN when empty or hidden
 *
 * One participant at one session.
 */
typedef struct
{
  TonariAttendanceState state;
  double before;
  double after;
} TonariCourseCell;

/**
 * TonariCourseMarks:
 * @title: (nullable): title of the class
 * @too_few: fewer than #TONARI_COURSE_MARKS_LEAST people took part: there are no rows
 * @days: (element-type TonariCourseDay): sessions held, by day, then number
 * @rows: (element-type GArray): a #GArray of #TonariCourseCell for each participant, as many as @days
 *
 * A class without names.
 */
struct _TonariCourseMarks
{
  char *title;
  gboolean too_few;
  GArray *days;
  GPtrArray *rows;
};

/** tonari_course_marks_new: (transfer full): what may be seen of @sheet; nothing of it is kept. */
TonariCourseMarks *tonari_course_marks_new (const TonariClassSheet *sheet);
void tonari_course_marks_free (TonariCourseMarks *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCourseMarks, tonari_course_marks_free)

/** tonari_course_marks_cell: (transfer none): the cell of that row and day, both from 0. */
const TonariCourseCell *tonari_course_marks_cell (const TonariCourseMarks *self,
                                                  guint                    row,
                                                  guint                    day);

/** tonari_course_marks_refusal: (transfer none) (nullable): why there is nothing to show, and what to do; %NULL where there is something. */
const char *tonari_course_marks_refusal (const TonariCourseMarks *self);

/** tonari_course_marks_left_out: (transfer full): what is not shown and why, a sentence each. */
GStrv tonari_course_marks_left_out (const TonariCourseMarks *self);

/** tonari_course_cell_token: (transfer none) (nullable): there, missed or made_up; %NULL when nothing is written. */
const char *tonari_course_cell_token (const TonariCourseCell *self);

/** tonari_course_cell_text: (transfer full): a cell in words: there, ease 3, on leaving 5; "" when nothing is written. */
char *tonari_course_cell_text (const TonariCourseCell *self);

/** tonari_course_marks_row_text: (transfer full): a row in words, session after session, as a screen reader speaks it. */
char *tonari_course_marks_row_text (const TonariCourseMarks *self,
                                    guint                    row);

/** tonari_course_marks_text: (transfer full): all of it in words, a line for each row, then what is not shown and why. */
char *tonari_course_marks_text (const TonariCourseMarks *self,
                                TonariDateStyle          style);

G_END_DECLS
