/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-csv.h"
#include "tonari-import-parse.h"
#include "tonari-locale.h"

/* One session with every mark there is, one participant for each; titles and names that CSV has to quote. */
static TonariClassSheet *
sheet_new (void)
{
  TonariClassSheet *sheet = tonari_class_sheet_new ();
  TonariSession *session = tonari_session_new ();

  if (sheet->aclass == NULL)
    sheet->aclass = tonari_class_new ();
  g_free (sheet->aclass->title);
  sheet->aclass->title = g_strdup ("基礎編, \"春\"");
  session->row.id = 7;
  session->number = 3;
  session->date = tonari_date_new (2026, 6, 13);
  g_ptr_array_add (sheet->sessions, session);

  for (int i = 0; i <= TONARI_ATTENDANCE_STATE_MAKE_UP; i++)
    {
      TonariParticipant *participant = tonari_participant_new ();
      TonariAttendance *mark = tonari_attendance_new ();

      if (participant->enrolment == NULL)
        participant->enrolment = tonari_enrolment_new ();
      participant->enrolment->row.id = 100 + i;
      participant->name = g_strdup_printf ("参加者, %d", i);
      participant->case_code = i == 0 ? NULL : g_strdup_printf ("R8-00%d", i);
      g_ptr_array_add (sheet->participants, participant);

      mark->session = 7;
      mark->enrolment = 100 + i;
      mark->state = (TonariAttendanceState) i;
      mark->ease_before = 3;
      g_ptr_array_add (sheet->marks, mark);
    }
  tonari_class_sheet_reindex (sheet);

  return sheet;
}

/* What is written is read again: every mark comes back as itself. */
static void
test_comes_back (void)
{
  g_autoptr (TonariClassSheet) sheet = sheet_new ();
  g_autoptr (GString) csv = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (TonariImportBatch) batch = NULL;

  tonari_attendance_csv (csv, sheet);
  g_assert_true (g_str_has_prefix (csv->str, "\xef\xbb\xbf"));
  g_assert_nonnull (strstr (csv->str, "\r\n"));

  bytes = g_bytes_new (csv->str, csv->len);
  batch = tonari_import_parse (TONARI_IMPORT_ATTENDANCE, bytes, TONARI_ENCODING_AUTO);
  g_assert_cmpuint (batch->problems->len, ==, 0);
  g_assert_cmpuint (batch->rows->len, ==, TONARI_ATTENDANCE_STATE_MAKE_UP + 1);

  for (guint i = 0; i < batch->rows->len; i++)
    {
      const TonariImportRow *row = g_ptr_array_index (batch->rows, i);
      const TonariAttendance *mark = row->main;
      g_autofree char *name = g_strdup_printf ("参加者, %u", i);

      g_assert_cmpstr (row->class_title, ==, "基礎編, \"春\"");
      g_assert_cmpint (row->number, ==, 3);
      g_assert_cmpstr (row->name, ==, name);
      g_assert_cmpint ((int) mark->state, ==, (int) i);
      /* How people felt does not leave the house. */
      g_assert_true (isnan (mark->ease_before));
    }
}

/* A class without sessions is a table of heads alone. */
static void
test_empty (void)
{
  g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
  g_autoptr (GString) csv = g_string_new (NULL);

  if (sheet->aclass == NULL)
    sheet->aclass = tonari_class_new ();
  tonari_attendance_csv (csv, sheet);
  g_assert_true (g_str_has_suffix (csv->str, "\r\n"));
  g_assert_true (strchr (csv->str, '\n') == csv->str + csv->len - 1);
}

int
main (int argc, char *argv[])
{
  tonari_locale_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/attendance-csv/comes-back", test_comes_back);
  g_test_add_func ("/attendance-csv/empty", test_empty);

  return g_test_run ();
}
