/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The attendance sheet of a class: participants down, sessions across, as many pages as both need. */

#include "tonari-paper-private.h"

#include <glib/gi18n-lib.h>

#define TALLEST_ROW 19.0
#define LOWEST_ROW 15.5
#define TITLE_ROW 30.0
#define NUMBER_COLUMN 20.0
#define NAME_COLUMN 122.0
#define TOTAL_COLUMN 38.0
#define NARROWEST_SESSION 32.5
#define WIDEST_SESSION 80.0
#define LEGEND 19.0
/* A3 has twice the room of A4: letters as much larger as the sheet is, or less where that saves a page. */
static const double scales[] = { 1.4142, 1.3, 1.2, 1.1, 1.0 };

/* Lines left empty for people who walk in. */
#define WALK_INS 4

typedef struct
{
  TonariClassSheet *sheet;
  guint sessions_a_page;
  guint rows_a_page;
  double row;
  guint n_across;
  /* How much larger than on A4 everything is. */
  double scale;
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *sheet = data;

  tonari_class_sheet_free (sheet->sheet);
  g_free (sheet);
}

static void
set_grey (cairo_t *cr, double grey)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
}

static const char *
row_name (const TonariDocument *self, const TonariParticipant *participant)
{
  const char *called = participant->enrolment->called_name;

  if (called != NULL && *called != '\0')
    return called;
  if (!self->options.hide_names && participant->name != NULL && *participant->name != '\0')
    return participant->name;

  return tonari_participant_room_name (participant);
}

static void
line (cairo_t *cr, double x0, double y0, double x1, double y1, double width, double grey)
{
  set_grey (cr, grey);
  cairo_set_line_width (cr, width);
  cairo_move_to (cr, x0, y0);
  cairo_line_to (cr, x1, y1);
  cairo_stroke (cr);
}

static void
draw_session_title (
    TonariDocument *self, cairo_t *cr, const TonariSession *session, double x, double y, double width)
{
  g_autofree char *number = g_strdup_printf (C_ ("session", "No. %d"), (int) session->number);
  g_autofree char *date = NULL;
  int month = 0, day = 0;

  set_grey (cr, 0.08);
  tonari_paper_text (self, cr, number, x + width / 2, y + 3, 0.5, 8.5, TRUE, width - 2);
  if (!tonari_date_is_known (session->date))
    return;

  tonari_date_ymd (session->date, NULL, &month, &day);
  /* Translators: month and day over a column: 4/12 */
  date = g_strdup_printf (C_ ("month and day", "%1$d/%2$d"), month, day);
  set_grey (cr, 0.25);
  tonari_paper_text (self, cr,
                     session->status == TONARI_SESSION_STATUS_CANCELLED ? C_ ("chart", "cancelled") : date,
                     x + width / 2, y + 15, 0.5, 8, FALSE, width - 2);
}

/* How much higher words stand in a row that is lower than the tallest. */
static double
middle (const TonariDocument *self)
{
  const Sheet *data = self->data;

  return (data->row - TALLEST_ROW) / 2;
}

static void
draw_totals (TonariDocument *self, cairo_t *cr, const TonariTotals *totals, double x, double y, double width)
{
  g_autofree char *present = g_strdup_printf ("%u", totals->present);
  g_autofree char *absent = g_strdup_printf ("%u", totals->absent);

  y += middle (self);
  set_grey (cr, 0.08);
  tonari_paper_text (self, cr, present, x + width / 2, y + 3.2, 0.5, 9, FALSE, 0);
  tonari_paper_text (self, cr, absent, x + width * 1.5, y + 3.2, 0.5, 9, FALSE, 0);
}

static void
draw_person (TonariDocument *self,
             cairo_t *cr,
             guint row,
             guint first,
             guint end,
             double left,
             double y,
             double column,
             gboolean with_totals)
{
  const Sheet *data = self->data;
  const TonariParticipant *participant = NULL;
  g_autofree char *number = g_strdup_printf ("%u", row + 1);
  double x = left + NUMBER_COLUMN + NAME_COLUMN;
  double totals_y;

  if (row >= data->sheet->participants->len)
    return;

  participant = g_ptr_array_index (data->sheet->participants, row);
  totals_y = y;
  y += middle (self);
  set_grey (cr, 0.35);
  tonari_paper_text (self, cr, number, left + NUMBER_COLUMN - 5, y + 4.5, 1, 8, FALSE, 0);
  set_grey (cr, 0.08);
  tonari_paper_text (self, cr, row_name (self, participant), left + NUMBER_COLUMN + 5, y + 3, 0, 9.5, FALSE,
                     NAME_COLUMN - 8);
  for (guint i = first; i < end; i++)
    {
      const TonariSession *session = g_ptr_array_index (data->sheet->sessions, i);
      const char *mark = tonari_attendance_state_mark (
          tonari_class_sheet_state (data->sheet, session->row.id, participant->enrolment->row.id));

      if (*mark != '\0')
        tonari_paper_text (self, cr, mark, x + column / 2, y + 2.5, 0.5, 10, FALSE, 0);
      x += column;
    }
  if (with_totals)
    {
      TonariTotals totals;

      tonari_class_sheet_participant_totals (data->sheet, participant->enrolment->row.id, &totals);
      draw_totals (self, cr, &totals, x, totals_y, TOTAL_COLUMN);
    }
}

static void
draw_sums (TonariDocument *self, cairo_t *cr, guint first, guint end, double left, double y, double column)
{
  const Sheet *data = self->data;
  double x = left + NUMBER_COLUMN + NAME_COLUMN;

  y += middle (self);
  set_grey (cr, 0.08);
  tonari_paper_text (self, cr, C_ ("chart", "Took part"), left + NUMBER_COLUMN + 5, y + 3.5, 0, 9, TRUE,
                     NAME_COLUMN - 8);
  for (guint i = first; i < end; i++)
    {
      const TonariSession *session = g_ptr_array_index (data->sheet->sessions, i);
      g_autofree char *sum = NULL;
      TonariTotals totals;

      tonari_class_sheet_session_totals (data->sheet, session->row.id, &totals);
      if (session->status != TONARI_SESSION_STATUS_CANCELLED && totals.present + totals.absent > 0)
        {
          sum = g_strdup_printf ("%u", totals.present);
          tonari_paper_text (self, cr, sum, x + column / 2, y + 3.5, 0.5, 9, TRUE, 0);
        }
      x += column;
    }
}

static TonariChartBox
inside (const TonariDocument *self, double scale)
{
  TonariChartBox box = tonari_paper_inside (self);

  box.width /= scale;
  box.height /= scale;

  return box;
}

static void
draw_legend (TonariDocument *self, cairo_t *cr, double x, double y)
{
  GString *legend = g_string_new (NULL);

  for (int state = TONARI_ATTENDANCE_STATE_PRESENT; state <= TONARI_ATTENDANCE_STATE_MAKE_UP; state++)
    g_string_append_printf (legend, "%s%s %s", state > TONARI_ATTENDANCE_STATE_PRESENT ? "　" : "",
                            tonari_attendance_state_mark (state),
                            tonari_words_label (&tonari_attendance_state_words, state));
  set_grey (cr, 0.25);
  tonari_paper_text (self, cr, legend->str, x, y, 0, 8, FALSE,
                     inside (self, ((const Sheet *) self->data)->scale).width);
  g_string_free (legend, TRUE);
}

static void
draw_grid (cairo_t *cr,
           double left,
           double top,
           double right,
           double bottom,
           guint n_columns,
           double column,
           double row,
           guint n_rows,
           gboolean with_totals)
{
  double x = left + NUMBER_COLUMN;

  for (guint i = 0; i <= n_rows; i++)
    line (cr, left, top + TITLE_ROW + i * row, right, top + TITLE_ROW + i * row, 0.4, 0.72);
  line (cr, x, top, x, bottom, 0.4, 0.72);
  x += NAME_COLUMN;
  for (guint i = 0; i <= n_columns; i++)
    line (cr, x + i * column, top, x + i * column, bottom, i == 0 ? 0.8 : 0.4, i == 0 ? 0.35 : 0.72);
  if (with_totals)
    {
      x += n_columns * column;
      line (cr, x, top, x, bottom, 0.8, 0.35);
      line (cr, x + TOTAL_COLUMN, top, x + TOTAL_COLUMN, bottom, 0.4, 0.72);
    }
  line (cr, left, top + TITLE_ROW, right, top + TITLE_ROW, 0.8, 0.35);
  set_grey (cr, 0.35);
  cairo_set_line_width (cr, 0.8);
  cairo_rectangle (cr, left, top, right - left, bottom - top);
  cairo_stroke (cr);
}

static void
draw_sheet (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  const Sheet *data = self->data;
  guint across = page % data->n_across;
  guint down = page / data->n_across;
  guint first = across * data->sessions_a_page;
  guint end = MIN (first + data->sessions_a_page, data->sheet->sessions->len);
  guint first_row = down * data->rows_a_page;
  guint wanted = data->sheet->participants->len + WALK_INS;
  guint n_rows = MIN (data->rows_a_page, wanted - MIN (first_row, wanted));
  gboolean with_totals = end == data->sheet->sessions->len;
  gboolean with_sums = first_row + n_rows >= wanted;
  double room = box.width - NUMBER_COLUMN - NAME_COLUMN - TOTAL_COLUMN * 2;
  double column = end > first ? MIN (room / (end - first), WIDEST_SESSION) : WIDEST_SESSION;
  double x = box.x + NUMBER_COLUMN + NAME_COLUMN;
  double right = x + (end - first) * column + (with_totals ? TOTAL_COLUMN * 2 : 0);
  double top = box.y + 6;
  double bottom = top + TITLE_ROW + (n_rows + (with_sums ? 1 : 0)) * data->row;

  set_grey (cr, 0.96);
  cairo_rectangle (cr, box.x, top, right - box.x, TITLE_ROW);
  cairo_fill (cr);
  if (with_sums)
    {
      cairo_rectangle (cr, box.x, bottom - data->row, right - box.x, data->row);
      set_grey (cr, 0.96);
      cairo_fill (cr);
    }
  draw_grid (cr, box.x, top, right, bottom, end - first, column, data->row, n_rows + (with_sums ? 1 : 0),
             with_totals);

  set_grey (cr, 0.08);
  tonari_paper_text (self, cr, C_ ("chart", "Name"), box.x + NUMBER_COLUMN + 5, top + 9, 0, 9, TRUE,
                     NAME_COLUMN - 8);
  for (guint i = first; i < end; i++)
    draw_session_title (self, cr, g_ptr_array_index (data->sheet->sessions, i), x + (i - first) * column, top,
                        column);
  if (with_totals)
    {
      set_grey (cr, 0.08);
      tonari_paper_text (self, cr, C_ ("sheet", "Present"), right - TOTAL_COLUMN * 1.5, top + 9, 0.5, 8.5,
                         TRUE, TOTAL_COLUMN - 2);
      tonari_paper_text (self, cr, C_ ("sheet", "Absent"), right - TOTAL_COLUMN * 0.5, top + 9, 0.5, 8.5,
                         TRUE, TOTAL_COLUMN - 2);
    }

  for (guint row = 0; row < n_rows; row++)
    draw_person (self, cr, first_row + row, first, end, box.x, top + TITLE_ROW + row * data->row, column,
                 with_totals);
  if (with_sums)
    draw_sums (self, cr, first, end, box.x, bottom - data->row, column);
  draw_legend (self, cr, box.x, bottom + 5);
}

static void
draw_attendance (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  const Sheet *data = self->data;

  cairo_save (cr);
  cairo_translate (cr, box.x, box.y);
  cairo_scale (cr, data->scale, data->scale);
  draw_sheet (self, page, cr, (TonariChartBox){ 0, 0, box.width / data->scale, box.height / data->scale });
  cairo_restore (cr);
}

/* Finds how many columns and rows go onto a page at this scale. */
static guint
divide (TonariDocument *self, Sheet *data, double scale)
{
  TonariChartBox box = inside (self, scale);
  guint wanted = data->sheet->participants->len + WALK_INS;
  double room = box.width - NUMBER_COLUMN - NAME_COLUMN - TOTAL_COLUMN * 2;
  double height = box.height - 6 - TITLE_ROW - LEGEND;

  data->scale = scale;
  data->sessions_a_page = MAX (1, (guint) (room / NARROWEST_SESSION));
  data->n_across = MAX (1, (data->sheet->sessions->len + data->sessions_a_page - 1) / data->sessions_a_page);
  /* A class that nearly fits goes onto one page, the sums with it. */
  data->row = CLAMP (height / (wanted + 1), LOWEST_ROW, TALLEST_ROW);
  data->rows_a_page = MAX (1, (guint) (height / data->row + 1e-6) - 1);

  return data->n_across * ((wanted + data->rows_a_page - 1) / data->rows_a_page);
}

TonariDocument *
tonari_document_for_attendance (TonariClassSheet *sheet, const TonariPaperOptions *options)
{
  TonariDocument *self;
  Sheet *data;
  const char *title, *edition;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = tonari_document_new (options, FALSE);
  data = g_new0 (Sheet, 1);
  data->sheet = sheet;
  self->data = data;
  self->data_free = sheet_free;
  self->draw = draw_attendance;

  self->n_pages = divide (self, data, 1);
  for (guint i = 0; options->size == TONARI_PAPER_A3 && i < G_N_ELEMENTS (scales); i++)
    if (divide (self, data, scales[i]) == self->n_pages)
      break;

  title = sheet->aclass->title != NULL ? sheet->aclass->title : C_ ("chart", "Family class");
  edition = tonari_words_label (&tonari_edition_words, sheet->aclass->edition);
  /* Translators: %s is the title of a class */
  self->title = g_strdup_printf (_ ("Attendance sheet %s"), title);
  self->heading = g_strdup (self->title);
  if (sheet->aclass->place != NULL && *sheet->aclass->place != '\0')
    self->subheading = g_strdup_printf ("%s　%s", edition, sheet->aclass->place);
  else
    self->subheading = g_strdup (edition);

  return self;
}
