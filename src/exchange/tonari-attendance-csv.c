/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-csv.h"

#include <glib/gi18n-lib.h>

#include "tonari-csv-writer.h"

static const char *
written_name (const TonariParticipant *participant)
{
  if (participant->name != NULL)
    return participant->name;

  return participant->relation != NULL ? participant->relation : "";
}

static void
write_row (GString *out,
           const TonariClassSheet *sheet,
           const TonariSession *session,
           const TonariParticipant *participant)
{
  TonariAttendanceState state =
      tonari_class_sheet_state (sheet, session->row.id, participant->enrolment->row.id);
  g_autofree char *number = g_strdup_printf ("%d", (int) session->number);
  g_autofree char *date = tonari_date_to_iso (session->date);
  const char *cells[] = {
    sheet->aclass->title != NULL ? sheet->aclass->title : "",
    number,
    date != NULL ? date : "",
    participant->case_code != NULL ? participant->case_code : "",
    written_name (participant),
    participant->relation != NULL ? participant->relation : "",
    tonari_words_label (&tonari_attendance_state_words, (int) state),
    NULL,
  };

  tonari_csv_row (out, cells);
}

void
tonari_attendance_csv (GString *out, const TonariClassSheet *sheet)
{
  /* Translators: heads of columns in a CSV file; they must be words that the import of attendance reads */
  const char *heads[] = {
    C_ ("attendance file", "class"), C_ ("attendance file", "session"),
    C_ ("attendance file", "date"),  C_ ("attendance file", "case"),
    C_ ("attendance file", "name"),  C_ ("attendance file", "relation"),
    C_ ("attendance file", "state"), NULL,
  };

  g_return_if_fail (out != NULL);
  g_return_if_fail (sheet != NULL);

  tonari_csv_begin (out);
  tonari_csv_row (out, heads);
  for (guint i = 0; i < sheet->sessions->len; i++)
    for (guint j = 0; j < sheet->participants->len; j++)
      write_row (out, sheet, g_ptr_array_index (sheet->sessions, i),
                 g_ptr_array_index (sheet->participants, j));
}
