/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-output.h"
#include "tonari-cli-paper.h"
#include "tonari-cli-table.h"
#include "tonari-store-classes.h"

static const char *const formats[] = { "text", "csv", "pdf", NULL };
static const char *const papers[] = { "a4", "a3", NULL };

enum
{
  FORMAT_TEXT,
  FORMAT_CSV,
  FORMAT_PDF,
};

static const TonariCliColumn columns[] = {
  { "class", NC_ ("column", "Class") }, { "session", NC_ ("column", "No.") },
  { "date", NC_ ("column", "Date") },   { "case", NC_ ("column", "Case") },
  { "name", NC_ ("column", "Name") },   { "relation", NC_ ("column", "Relation") },
  { "state", NC_ ("column", "State") },
};

static const char *
participant_name (const TonariParticipant *participant)
{
  return participant->name != NULL ? participant->name : participant->relation;
}

/* One row for each mark, as `import attendance` reads it; how people felt stays in the book. */
static void
print_csv (TonariCliOutput *output, const TonariClassSheet *sheet)
{
  g_autoptr (TonariCliTable) table =
      tonari_cli_table_new (output, TONARI_CLI_FORMAT_CSV, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < sheet->sessions->len; i++)
    for (guint j = 0; j < sheet->participants->len; j++)
      {
        const TonariSession *session = sheet->sessions->pdata[i];
        const TonariParticipant *participant = sheet->participants->pdata[j];
        const TonariAttendance *mark =
            tonari_class_sheet_mark (sheet, session->row.id, participant->enrolment->row.id);

        tonari_cli_table_begin_row (table);
        tonari_cli_table_text (table, sheet->aclass->title);
        tonari_cli_table_int (table, session->number);
        tonari_cli_table_date (table, session->date);
        tonari_cli_table_text (table, participant->case_code);
        tonari_cli_table_text (table, participant_name (participant));
        tonari_cli_table_text (table, participant->relation);
        tonari_cli_table_word (table, &tonari_attendance_state_words,
                               mark != NULL ? mark->state : TONARI_ATTENDANCE_STATE_UNMARKED);
        tonari_cli_table_end_row (table);
      }
  tonari_cli_table_finish (table);
}

#define NAME_WIDTH 24
#define CELL_WIDTH 6

static void
add_cell (GString *out, const char *text)
{
  g_string_append_c (out, ' ');
  tonari_cli_append_padded (out, text, CELL_WIDTH);
}

static void
add_count (GString *out, guint count)
{
  g_autofree char *text = g_strdup_printf ("%u", count);

  add_cell (out, text);
}

static void
end_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

static void
print_heading (GString *out, const TonariClassSheet *sheet)
{
  tonari_cli_append_padded (out, "", NAME_WIDTH);
  for (guint i = 0; i < sheet->sessions->len; i++)
    add_count (out, (guint) ((TonariSession *) sheet->sessions->pdata[i])->number);
  add_cell (out, C_ ("attendance totals", "Present"));
  add_cell (out, C_ ("attendance totals", "Absent"));
  end_line (out);

  tonari_cli_append_padded (out, "", NAME_WIDTH);
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = sheet->sessions->pdata[i];
      g_autofree char *text = NULL;
      int month, day;

      if (tonari_date_is_known (session->date))
        {
          tonari_date_ymd (session->date, NULL, &month, &day);
          text = g_strdup_printf ("%d/%d", month, day);
        }
      add_cell (out, text != NULL ? text : "");
    }
  end_line (out);
}

/* Nobody was counted where nobody came together: a nought would say that nobody came. */
static gboolean
has_taken_place (const TonariSession *session, const TonariTotals *totals, int today)
{
  return session->status == TONARI_SESSION_STATUS_HELD || totals->present + totals->absent > 0 ||
         (session->status == TONARI_SESSION_STATUS_PLANNED && tonari_date_is_known (session->date) &&
          tonari_date_last (session->date) <= today);
}

static void
print_text (TonariCliOutput *output, const TonariClassSheet *sheet, int today)
{
  GString *out = tonari_cli_output_buffer (output);
  TonariTotals totals;

  g_string_append_printf (out, "%s (%s)\n\n", sheet->aclass->title != NULL ? sheet->aclass->title : "",
                          tonari_words_label (&tonari_edition_words, sheet->aclass->edition));
  print_heading (out, sheet);

  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = sheet->participants->pdata[i];
      const char *name = participant_name (participant);
      gint64 enrolment = participant->enrolment->row.id;

      tonari_cli_append_padded (out, name != NULL ? name : "", NAME_WIDTH);
      for (guint j = 0; j < sheet->sessions->len; j++)
        add_cell (out, tonari_attendance_state_mark (
                           tonari_class_sheet_state (sheet, ((TonariRow *) sheet->sessions->pdata[j])->id,
                                                     enrolment)));
      tonari_class_sheet_participant_totals (sheet, enrolment, &totals);
      add_count (out, totals.present);
      add_count (out, totals.absent);
      end_line (out);
      tonari_cli_output_flush (output);
    }

  tonari_cli_append_padded (out, C_ ("attendance totals", "Present in all"), NAME_WIDTH);
  for (guint j = 0; j < sheet->sessions->len; j++)
    {
      const TonariSession *session = sheet->sessions->pdata[j];

      tonari_class_sheet_session_totals (sheet, session->row.id, &totals);
      if (has_taken_place (session, &totals, today))
        add_count (out, totals.present);
      else
        add_cell (out, "–");
    }
  end_line (out);
}

static gboolean
write_text (const TonariClassSheet *sheet, int format, int today, const char *path, GError **error)
{
  TonariCliOutput *output = tonari_cli_output_new (path, error);

  if (output == NULL)
    return FALSE;
  if (format == FORMAT_CSV)
    print_csv (output, sheet);
  else
    print_text (output, sheet, today);

  return tonari_cli_output_close (output, error);
}

int
tonari_cli_attendance (TonariCli *self, int argc, char **argv)
{
  g_autofree char *class_name = NULL;
  g_autofree char *format_name = NULL;
  g_autofree char *path = NULL;
  g_autofree char *paper_name = NULL;
  gboolean mono = FALSE;
  const GOptionEntry entries[] = {
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The class, by number or title"), N_ ("ID") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text, csv or pdf"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &paper_name, N_ ("a4 or a3, landscape"), N_ ("PAPER") },
    { "mono", 0, 0, G_OPTION_ARG_NONE, &mono, N_ ("Black and white"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariClassSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  gint64 class_id;
  gboolean done;
  int format, paper;

  if (!tonari_cli_parse (self, "", _ ("Prints the attendance sheet of a class."), entries, TRUE, 0, &argc,
                         &argv))
    return TONARI_CLI_USAGE;
  if (class_name == NULL)
    return tonari_cli_misused (self, _ ("no class is named; add --class ID"));
  format = tonari_cli_choice (self, "--format", format_name, formats);
  paper = tonari_cli_choice (self, "--paper", paper_name, papers);
  if (format < 0 || paper < 0)
    return TONARI_CLI_USAGE;
  if (format == FORMAT_PDF && path == NULL)
    return tonari_cli_misused (self, _ ("a PDF needs a place; add -o OUT, or -o - for standard output"));

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  class_id = tonari_store_class_find (db, class_name, &error);
  sheet = class_id != 0 ? tonari_store_class_sheet (db, class_id, &error) : NULL;
  if (sheet == NULL)
    return tonari_cli_fail_with (error);

  if (format == FORMAT_PDF)
    done = tonari_cli_paper_attendance (self, db, g_steal_pointer (&sheet),
                                        paper == 1 ? TONARI_PAPER_A3 : TONARI_PAPER_A4, mono, path, &error);
  else
    done = write_text (sheet, format, self->today, path, &error);

  return done ? TONARI_CLI_DONE : tonari_cli_fail_with (error);
}
