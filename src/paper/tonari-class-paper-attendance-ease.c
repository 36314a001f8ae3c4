/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Attendance and ease of the course without names: the picture, and below it what it does not show and why.
 */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-course-picture.h"

/* Small words are nine tenths of it; none may fall below 6.5 pt. */
#define FONT 8.5
#define NOTE 8.0

typedef struct
{
  TonariCourseMarks *marks;
  TonariCoursePictureOptions options;
} Block;

static void
block_free (gpointer data)
{
  Block *block = data;

  tonari_course_marks_free (block->marks);
  g_free (block);
}

static void
draw_block (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const Block *block = data;
  g_autoptr (TonariCoursePicture) picture = tonari_course_picture_new (block->marks, &block->options);

  cairo_save (cr);
  cairo_translate (cr, box.x, box.y);
  tonari_course_picture_paint (picture, cr, self->context);
  cairo_restore (cr);
}

static void
add_block (TonariFlow *flow, const TonariClassSheet *sheet, const TonariCoursePictureOptions *options)
{
  Block *block = g_new0 (Block, 1);
  g_autoptr (TonariCoursePicture) picture = NULL;

  /* Each has its own: a flow outlives what it was made from. */
  block->marks = tonari_course_marks_new (sheet);
  block->options = *options;
  picture = tonari_course_picture_new (block->marks, options);
  tonari_flow_custom (flow, tonari_course_picture_height (picture), draw_block, block, block_free);
}

static void
add_notes (TonariFlow *flow, const char *const *left_out)
{
  g_autoptr (GString) text = g_string_new (_ ("Not on this page:"));

  for (guint i = 0; left_out[i] != NULL; i++)
    g_string_append_printf (text, "\n• %s", left_out[i]);
  tonari_flow_space (flow, 6);
  tonari_flow_words (flow, text->str, NOTE, TONARI_PAPER_PLAIN, 0);
}

TonariDocument *
tonari_class_paper_attendance_ease (const TonariClassPapers *papers,
                                    gint64 session,
                                    const TonariPaperOptions *options,
                                    GError **error)
{
  const TonariClassSheet *sheet = papers->progress->sheet;
  g_autoptr (TonariCourseMarks) marks = tonari_course_marks_new (sheet);
  const char *refusal = tonari_course_marks_refusal (marks);
  TonariCoursePictureOptions picture = { .font_size = FONT, .legend = TRUE };
  TonariDocument *document;
  TonariFlow *flow;
  char *subheading;
  guint n_pages;

  if (refusal != NULL)
    return tonari_class_paper_nothing (error, refusal);

  document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Attendance and Ease Without Names"),
                              NULL, TRUE);
  /* Translators: below the title of a page: the class; for whom the page is */
  subheading = g_strdup_printf (_ ("%s　For staff to look back, not for the class"), document->subheading);
  g_free (document->subheading);
  document->subheading = subheading;
  document->left_out = tonari_course_marks_left_out (marks);

  flow = tonari_flow_new (document);
  picture.width = tonari_flow_width (flow);
  picture.theme = options->mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_PRINT;
  picture.n_rows = tonari_course_picture_rows (FONT, tonari_flow_height (flow));
  /* No page with a row or two behind a full one. */
  n_pages = (marks->rows->len + picture.n_rows - 1) / picture.n_rows;
  picture.n_rows = (marks->rows->len + n_pages - 1) / n_pages;
  for (; picture.first < marks->rows->len; picture.first += picture.n_rows)
    {
      if (picture.first > 0)
        tonari_flow_break (flow);
      add_block (flow, sheet, &picture);
    }
  add_notes (flow, (const char *const *) document->left_out);

  return tonari_flow_finish (flow);
}
