/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-course.h"

#include <gio/gio.h>

#include "tonari-class-paper.h"
#include "tonari-cli-output.h"
#include "tonari-cli-series.h"
#include "tonari-course-picture.h"
#include "tonari-json.h"
#include "tonari-store-class-papers.h"
#include "tonari-store-classes.h"

/* The size that a layout is measured at, as that of the life chart is. */
#define WIDTH 1000
#define FONT 10

TonariDocument *
tonari_cli_course_document (TonariDb *db,
                            const char *class_name,
                            const TonariPaperOptions *options,
                            GError **error)
{
  gint64 class_id = tonari_store_class_find (db, class_name, error);
  g_autoptr (TonariClassPapers) papers =
      class_id != 0 ? tonari_store_class_papers (db, class_id, options->today, error) : NULL;

  return papers != NULL
             ? tonari_document_for_class (papers, TONARI_CLASS_PAPER_ATTENDANCE_EASE, 0, options, error)
             : NULL;
}

static TonariCourseMarks *
read_marks (TonariDb *db, const char *class_name, GError **error)
{
  gint64 class_id = tonari_store_class_find (db, class_name, error);
  g_autoptr (TonariClassSheet) sheet = class_id != 0 ? tonari_store_class_sheet (db, class_id, error) : NULL;
  g_autoptr (TonariCourseMarks) marks = sheet != NULL ? tonari_course_marks_new (sheet) : NULL;
  const char *refusal = marks != NULL ? tonari_course_marks_refusal (marks) : NULL;

  if (refusal != NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, refusal);
      return NULL;
    }

  return g_steal_pointer (&marks);
}

static void
print_sign (TonariJson *json, const TonariCourseMarks *marks, const TonariCourseSign *sign)
{
  const TonariCourseDay *day = &g_array_index (marks->days, TonariCourseDay, sign->day);
  const TonariCourseCell *cell = tonari_course_marks_cell (marks, sign->row, sign->day);
  g_autofree char *id = g_strdup_printf ("course-%u-%d", sign->row + 1, (int) day->number);
  g_autofree char *text = tonari_course_cell_text (cell);

  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "id", id);
  tonari_json_string (json, "kind", "course_mark");
  tonari_json_int (json, "line", sign->row + 1);
  tonari_json_int (json, "session", day->number);
  tonari_json_date (json, "date", day->date);
  tonari_json_string (json, "state", tonari_course_cell_token (cell));
  tonari_json_number (json, "ease_before", cell->before);
  tonari_json_number (json, "ease_after", cell->after);
  tonari_cli_box_print (json, "box", &sign->box);
  tonari_cli_box_print (json, "sign_box", &sign->sign);
  tonari_json_number (json, "before_y", sign->before_y);
  tonari_json_number (json, "after_y", sign->after_y);
  tonari_json_string (json, "text", text);
  tonari_json_end_object (json);
}

static void
print_layout (GString *out, const TonariCourseMarks *marks)
{
  const TonariCoursePictureOptions options = { WIDTH, FONT, 0, marks->rows->len, TONARI_CHART_THEME_LIGHT,
                                               FALSE };
  g_autoptr (TonariCoursePicture) picture = tonari_course_picture_new (marks, &options);
  const GArray *signs = tonari_course_picture_signs (picture);
  g_auto (GStrv) left_out = tonari_course_marks_left_out (marks);
  TonariJson json;

  tonari_json_init (&json, out);
  tonari_json_begin_object (&json, NULL);
  tonari_json_string (&json, "class", marks->title);
  tonari_json_string (&json, "view", "class");
  tonari_json_number (&json, "width", WIDTH);
  tonari_json_number (&json, "height", tonari_course_picture_height (picture));
  tonari_json_int (&json, "lines", marks->rows->len);
  tonari_json_begin_array (&json, "items");
  for (guint i = 0; i < signs->len; i++)
    print_sign (&json, marks, &g_array_index (signs, TonariCourseSign, i));
  tonari_json_end_array (&json);
  tonari_json_strv (&json, "left_out", (const char *const *) left_out);
  tonari_json_end_object (&json);
}

gboolean
tonari_cli_course_write (
    TonariDb *db, const char *class_name, const char *path, gboolean layout, GError **error)
{
  g_autoptr (TonariCourseMarks) marks = read_marks (db, class_name, error);
  TonariCliOutput *output = marks != NULL ? tonari_cli_output_new (path, error) : NULL;

  if (output == NULL)
    return FALSE;
  if (layout)
    print_layout (tonari_cli_output_buffer (output), marks);
  else
    {
      g_autofree char *text = tonari_course_marks_text (marks, TONARI_DATE_BOTH);

      g_string_append (tonari_cli_output_buffer (output), text);
    }

  return tonari_cli_output_close (output, error);
}
