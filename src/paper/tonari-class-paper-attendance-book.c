/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 出席簿: the whole course with its totals, and what each session was about.  For staff. */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#define SESSIONS_A_PAGE 14
#define TOTAL_COLUMN 46.0

enum
{
  SUM_PRESENT,
  SUM_ABSENT,
  SUM_MAKE_UP,
  N_SUMS,
};

static const char *
sum_label (int sum)
{
  static const char *const labels[] = { NC_ ("attendance book", "Present"), NC_ ("attendance book", "Absent"),
                                        NC_ ("attendance book", "Made up") };

  return g_dpgettext2 (GETTEXT_PACKAGE, "attendance book", labels[sum]);
}

static gboolean
counts_as (TonariAttendanceState state, int sum)
{
  switch (sum)
    {
    case SUM_PRESENT:
      return tonari_attendance_state_is_present (state);
    case SUM_ABSENT:
      return state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED ||
             state == TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED;
    default:
      return state == TONARI_ATTENDANCE_STATE_MAKE_UP;
    }
}

/* How often that is so, of one session (nought: of all) and one participant (nought: of all).  Whoever has
 * told beforehand that they cannot come has not been absent yet, and the sums agree both ways. */
static guint
sum_of (const TonariClassSheet *sheet, gint64 of_session, gint64 of_enrolment, int sum)
{
  guint count = 0;

  for (guint s = 0; s < sheet->sessions->len; s++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, s);

      if ((of_session != 0 && session->row.id != of_session) || !tonari_class_sheet_was_held (sheet, session))
        continue;
      for (guint p = 0; p < sheet->participants->len; p++)
        {
          const TonariParticipant *participant = g_ptr_array_index (sheet->participants, p);
          gint64 enrolment = participant->enrolment->row.id;

          if ((of_enrolment == 0 || enrolment == of_enrolment) &&
              counts_as (tonari_class_sheet_state (sheet, session->row.id, enrolment), sum))
            count++;
        }
    }

  return count;
}

typedef struct
{
  const TonariClassPapers *papers;
  const TonariPaperOptions *options;
  guint first;
  guint end;
  gboolean with_totals;
  guint n_columns;
} Chunk;

static const TonariSession *
session_at (const Chunk *chunk, guint index)
{
  return g_ptr_array_index (chunk->papers->progress->sheet->sessions, index);
}

static char *
session_head (const TonariSession *session)
{
  g_autofree char *number = tonari_class_paper_number (session);
  g_autofree char *day = tonari_class_paper_short_day (session->date);

  return g_strdup_printf ("%s\n%s", number,
                          session->status == TONARI_SESSION_STATUS_CANCELLED ? C_ ("chart", "cancelled")
                                                                             : day);
}

static void
begin_table (TonariFlow *flow, const Chunk *chunk)
{
  g_autofree TonariFlowColumn *columns = g_new0 (TonariFlowColumn, chunk->n_columns);
  g_autoptr (GPtrArray) heads = g_ptr_array_new_with_free_func (g_free);
  guint column = 0;

  columns[column++] = (TonariFlowColumn){ C_ ("sign-in", "No."), 24, 0.5, FALSE, FALSE };
  columns[column++] = (TonariFlowColumn){ C_ ("roster", "Name"), 122, 0, FALSE, FALSE };
  columns[column++] = (TonariFlowColumn){ C_ ("roster", "Relation"), 40, 0.5, FALSE, FALSE };
  for (guint i = chunk->first; i < chunk->end; i++)
    {
      g_ptr_array_add (heads, session_head (session_at (chunk, i)));
      columns[column++] =
          (TonariFlowColumn){ g_ptr_array_index (heads, heads->len - 1), 0, 0.5, FALSE, FALSE };
    }
  for (int sum = 0; chunk->with_totals && sum < N_SUMS; sum++)
    columns[column++] = (TonariFlowColumn){ sum_label (sum), TOTAL_COLUMN, 0.5, FALSE, FALSE };
  tonari_flow_table (flow, columns, chunk->n_columns, 19, 9.5);
}

static void
add_person (TonariFlow *flow, const Chunk *chunk, const TonariParticipant *participant, guint number)
{
  const TonariClassSheet *sheet = chunk->papers->progress->sheet;
  g_autofree const char **cells = g_new0 (const char *, chunk->n_columns);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint column = 0;

  g_ptr_array_add (texts, g_strdup_printf ("%u", number));
  cells[column++] = g_ptr_array_index (texts, 0);
  cells[column++] = tonari_class_paper_name (participant, chunk->options);
  cells[column++] = participant->relation;
  for (guint i = chunk->first; i < chunk->end; i++)
    {
      const TonariSession *session = session_at (chunk, i);

      cells[column++] =
          session->status == TONARI_SESSION_STATUS_CANCELLED
              ? "–"
              : tonari_attendance_state_mark (
                    tonari_class_sheet_state (sheet, session->row.id, participant->enrolment->row.id));
    }
  for (int sum = 0; chunk->with_totals && sum < N_SUMS; sum++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("%u", sum_of (sheet, 0, participant->enrolment->row.id, sum)));
      cells[column++] = g_ptr_array_index (texts, texts->len - 1);
    }
  tonari_flow_row (flow, cells);
}

/* A session that has not come to pass has no sum: a nought would say that nobody came. */
static void
add_sum (TonariFlow *flow, const Chunk *chunk, int sum)
{
  const TonariClassSheet *sheet = chunk->papers->progress->sheet;
  g_autofree const char **cells = g_new0 (const char *, chunk->n_columns);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint column = 3;

  for (guint i = chunk->first; i < chunk->end; i++)
    {
      const TonariSession *session = session_at (chunk, i);

      g_ptr_array_add (texts, tonari_class_sheet_was_held (sheet, session)
                                  ? g_strdup_printf ("%u", sum_of (sheet, session->row.id, 0, sum))
                                  : g_strdup (""));
      cells[column++] = g_ptr_array_index (texts, texts->len - 1);
    }
  cells[1] = sum_label (sum);
  if (chunk->with_totals)
    {
      g_ptr_array_add (texts, g_strdup_printf ("%u", sum_of (sheet, 0, 0, sum)));
      cells[column + (guint) sum] = g_ptr_array_index (texts, texts->len - 1);
    }
  tonari_flow_sum (flow, cells);
}

static void
add_legend (TonariFlow *flow)
{
  GString *legend = g_string_new (NULL);

  for (int state = TONARI_ATTENDANCE_STATE_PRESENT; state <= TONARI_ATTENDANCE_STATE_MAKE_UP; state++)
    g_string_append_printf (legend, "%s%s %s", state > TONARI_ATTENDANCE_STATE_PRESENT ? "　" : "",
                            tonari_attendance_state_mark (state),
                            tonari_words_label (&tonari_attendance_state_words, state));
  tonari_flow_space (flow, 3);
  tonari_flow_words (flow, legend->str, 8, TONARI_PAPER_PLAIN, 0);
  g_string_free (legend, TRUE);
}

static void
add_sessions (TonariFlow *flow, const TonariClassPapers *papers, const TonariPaperOptions *options)
{
  const TonariClassSheet *sheet = papers->progress->sheet;
  const TonariFlowColumn columns[] = {
    { C_ ("attendance book", "Session"), 52, 0.5, FALSE, FALSE },
    { C_ ("attendance book", "Day"), 190, 0, FALSE, FALSE },
    { C_ ("attendance book", "Themes"), 0, 0, TRUE, FALSE },
    { C_ ("attendance book", "Status"), 56, 0.5, FALSE, FALSE },
  };

  tonari_flow_heading (flow, C_ ("attendance book", "Sessions"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 19, 9);
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, i);
      g_autofree char *number = tonari_class_paper_number (session);
      g_autofree char *day = tonari_class_paper_day (options, session->date);
      g_autofree char *themes = tonari_class_paper_themes (session);

      tonari_flow_row (flow, (const char *[]){
                                 number, day, themes,
                                 tonari_words_label (&tonari_session_status_words, (int) session->status) });
    }
}

TonariDocument *
tonari_class_paper_attendance_book (const TonariClassPapers *papers,
                                    gint64 session,
                                    const TonariPaperOptions *options,
                                    GError **error)
{
  const TonariClassSheet *sheet = papers->progress->sheet;
  TonariDocument *document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Attendance Book"), NULL, TRUE);
  TonariFlow *flow = tonari_flow_new (document);
  Chunk chunk = { .papers = papers, .options = options };

  do
    {
      if (chunk.first > 0)
        tonari_flow_break (flow);
      chunk.end = MIN (chunk.first + SESSIONS_A_PAGE, sheet->sessions->len);
      chunk.with_totals = chunk.end == sheet->sessions->len;
      chunk.n_columns = 3 + chunk.end - chunk.first + (chunk.with_totals ? N_SUMS : 0);
      begin_table (flow, &chunk);
      for (guint i = 0; i < sheet->participants->len; i++)
        add_person (flow, &chunk, g_ptr_array_index (sheet->participants, i), i + 1);
      for (int sum = 0; sum < N_SUMS; sum++)
        add_sum (flow, &chunk, sum);
      chunk.first = chunk.end;
    }
  while (chunk.first < sheet->sessions->len);
  add_legend (flow);
  if (sheet->sessions->len > 0)
    add_sessions (flow, papers, options);

  return tonari_flow_finish (flow);
}
