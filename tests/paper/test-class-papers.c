/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The papers of a class: who may be named on which, how many pages there are, and that the same input gives
 * the same bytes. */

#include <math.h>

#include <string.h>

#include <glib/gstdio.h>

#include "tonari-class-paper.h"

#define OFFICE "架空家族相談室"
#define TITLE "第3期 家族教室"
#define LONG_NAME "架空とてもながいおなまえのかた"
#define ADDRESS "架空県となり市一丁目二番三号"
#define TODAY 739941
#define N_SESSIONS 8

static char *folder;

static const TonariPaperOptions plain = {
  .wareki = TRUE, .fictional = TRUE, .office = OFFICE, .printed_by = "担当 一郎", .today = TODAY
};

/* Everybody is there but every fourth, who is absent from the last session; one in twelve wants no post, one
 * in six has a person who does not know. */
static void
add_person (TonariClassPapers *papers, guint i)
{
  TonariClassSheet *sheet = papers->progress->sheet;
  TonariParticipant *participant = tonari_participant_new ();
  TonariPerson *person = tonari_person_new ();
  TonariRelative *relative = tonari_relative_new ();

  person->row.id = participant->enrolment->person = relative->person = i + 1;
  relative->row.id = participant->enrolment->relative = i + 1;
  participant->enrolment->row.id = i + 1;
  participant->enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
  participant->enrolment->called_name = i == 1 ? g_strdup (LONG_NAME) : g_strdup_printf ("はな%uさん", i + 1);
  participant->name = g_strdup_printf ("見本%u 花子", i + 1);
  person->name = g_strdup (participant->name);
  person->phone = g_strdup ("000-0000-0000");
  person->address = g_strdup (ADDRESS);
  relative->promise_no_post = i % 12 == 8;
  relative->promise_person_unaware = i % 12 == 4;
  g_ptr_array_add (sheet->participants, participant);
  g_ptr_array_add (papers->persons, person);
  g_ptr_array_add (papers->relatives, relative);
  for (guint k = 0; k < N_SESSIONS - 1; k++)
    {
      TonariAttendance *mark = tonari_attendance_new ();

      mark->row.id = i * N_SESSIONS + k + 1;
      mark->session = k + 1;
      mark->enrolment = i + 1;
      mark->state = k == N_SESSIONS - 2 && i % 4 == 0 ? TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED
                                                      : TONARI_ATTENDANCE_STATE_PRESENT;
      mark->ease_before = 3;
      mark->ease_after = 6;
      g_ptr_array_add (sheet->marks, mark);
    }
}

static TonariClassPapers *
make_papers (guint n_people)
{
  TonariClassPapers *papers = tonari_class_papers_new ();
  TonariClassSheet *sheet = papers->progress->sheet;

  sheet->aclass->row.id = 1;
  sheet->aclass->title = g_strdup (TITLE);
  sheet->aclass->place = g_strdup ("公民館 2階");
  for (guint i = 0; i < N_SESSIONS; i++)
    {
      static const char *const themes[] = { "ひきこもりを知る", NULL };
      TonariSession *session = tonari_session_new ();

      session->row.id = i + 1;
      session->class_id = 1;
      session->number = i + 1;
      session->date = tonari_date_from_day (TODAY - 14 * (N_SESSIONS - 2) + (int) i * 14 + 1);
      session->starts = 13 * 60 + 30;
      session->status = i < N_SESSIONS - 1 ? TONARI_SESSION_STATUS_HELD : TONARI_SESSION_STATUS_PLANNED;
      session->run_sheet = g_strdup ("15+20+5+45+5");
      g_strfreev (session->themes);
      session->themes = g_strdupv ((char **) themes);
      g_ptr_array_add (sheet->sessions, session);
      g_ptr_array_add (papers->coming,
                       g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_make_up_guest_free));
    }
  for (guint i = 0; i < n_people; i++)
    add_person (papers, i);
  tonari_class_sheet_reindex (sheet);
  tonari_progress_sheet_reckon (papers->progress, NULL, TODAY);

  return papers;
}

static TonariDocument *
next_cb (gpointer data, GError **error)
{
  TonariDocument **document = data;

  return g_steal_pointer (document);
}

static char *
write_paper (TonariDocument *document, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);
  TonariDocument *next = document;

  tonari_paper_write_pdf (path, next_cb, &next, NULL, TODAY, NULL, &error);
  g_assert_no_error (error);

  return path;
}

/* The words of a PDF without white space, so that a line may break anywhere; %NULL where there is no reader.
 */
static char *
words_of (const char *path, guint page)
{
  g_autofree char *number = g_strdup_printf ("%u", page);
  const char *all[] = { "pdftotext", path, "-", NULL };
  const char *one[] = { "pdftotext", "-f", number, "-l", number, path, "-", NULL };
  g_autofree char *program = g_find_program_in_path ("pdftotext");
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  GString *words;

  if (program == NULL)
    return NULL;
  g_spawn_sync (NULL, (char **) (page > 0 ? one : all), NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL,
                NULL, &error);
  g_assert_no_error (error);
  words = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (words, g_utf8_get_char (p));

  return g_string_free (words, FALSE);
}

static void
assert_word (const char *words, const char *word, gboolean there)
{
  if ((strstr (words, word) != NULL) != there)
    g_error ("“%s” is %s in: %s", word, there ? "not" : "", words);
}

/* How many pages for how many people, 0 where there is nothing to print. */
static const struct
{
  TonariClassPaperKind kind;
  guint people[5];
  guint pages[5];
  gboolean names;
} kinds[] = {
  { TONARI_CLASS_PAPER_SIGN_IN, { 0, 1, 12, 40, 100 }, { 1, 1, 1, 2, 5 }, FALSE },
  { TONARI_CLASS_PAPER_ROSTER, { 0, 1, 12, 40, 100 }, { 0, 1, 1, 3, 7 }, TRUE },
  { TONARI_CLASS_PAPER_NAME_TAGS, { 0, 1, 12, 40, 100 }, { 1, 1, 2, 5, 11 }, FALSE },
  { TONARI_CLASS_PAPER_ATTENDANCE_BOOK, { 0, 1, 12, 40, 100 }, { 1, 1, 2, 3, 5 }, TRUE },
  { TONARI_CLASS_PAPER_RUN_SHEET, { 0, 1, 12, 40, 100 }, { 1, 1, 1, 1, 1 }, FALSE },
  { TONARI_CLASS_PAPER_CERTIFICATES, { 0, 1, 12, 40, 100 }, { 0, 1, 12, 40, 100 }, TRUE },
  { TONARI_CLASS_PAPER_LETTERS, { 0, 1, 12, 40, 100 }, { 0, 2, 3, 8, 18 }, TRUE },
  { TONARI_CLASS_PAPER_COURSE_REPORT, { 0, 1, 12, 40, 100 }, { 1, 1, 1, 1, 1 }, FALSE },
  { TONARI_CLASS_PAPER_QUESTIONNAIRE, { 0, 1, 12, 40, 100 }, { 1, 1, 1, 1, 1 }, FALSE },
  { TONARI_CLASS_PAPER_CONSENT, { 0, 1, 12, 40, 100 }, { 2, 2, 2, 2, 2 }, FALSE },
  { TONARI_CLASS_PAPER_ATTENDANCE_EASE, { 0, 4, 5, 12, 40 }, { 0, 0, 1, 2, 5 }, FALSE },
};

static void
test_pages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds[i].people); k++)
      {
        g_autoptr (TonariClassPapers) papers = make_papers (kinds[i].people[k]);
        g_autoptr (GError) error = NULL;
        g_autoptr (TonariDocument) document =
            tonari_document_for_class (papers, kinds[i].kind, 0, &plain, &error);
        const char *token = tonari_words_token (&tonari_class_paper_words, (int) kinds[i].kind);

        if (kinds[i].pages[k] == 0)
          {
            g_assert_null (document);
            g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
            continue;
          }
        g_assert_no_error (error);
        if (tonari_document_n_pages (document) != kinds[i].pages[k])
          g_error ("%s of %u: %u pages", token, kinds[i].people[k], tonari_document_n_pages (document));
        g_assert_nonnull (strstr (tonari_document_title (document), TITLE));
        g_assert_null (strstr (tonari_document_title (document), "花子"));
      }
}

static void
test_names (void)
{
  g_autoptr (TonariClassPapers) papers = make_papers (12);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = NULL;
      TonariDocument *document = tonari_document_for_class (papers, kinds[i].kind, 0, &plain, &error);
      guint n_pages = tonari_document_n_pages (document);
      g_autofree char *path = write_paper (document, "names.pdf");
      g_autofree char *words = words_of (path, 0);

      if (words == NULL)
        {
          g_test_skip ("no pdftotext");
          return;
        }
      assert_word (words, "見本1花子", kinds[i].names);
      /* Every page says that the book is an example. */
      for (guint page = 1; page <= n_pages; page++)
        {
          g_autofree char *one = words_of (path, page);

          g_assert_true (strstr (one, "fictional") != NULL || strstr (one, "架空の見本") != NULL);
        }
    }
}

/* A class without names: nobody's name, code, relation or note, in words or in the file; what is left out is
 * told. */
static void
test_without_names (void)
{
  static const char *const never[] = { "花子", "はな", "見本", "000-0000", "R8-", "母", "一丁目" };
  g_autoptr (TonariClassPapers) papers = make_papers (12);
  g_autoptr (GError) error = NULL;
  TonariDocument *document;
  g_auto (GStrv) left_out = NULL;
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;
  g_autofree char *bytes = NULL;
  gsize length;

  for (guint i = 0; i < 12; i++)
    {
      TonariParticipant *participant = g_ptr_array_index (papers->progress->sheet->participants, i);

      participant->case_code = g_strdup_printf ("R8-%03u", i);
      participant->relation = g_strdup ("母");
      /* Four of them say nothing at the third session, and eight do: nothing is hidden; at the fourth four
       * do. */
      tonari_class_sheet_mark (papers->progress->sheet, 4, participant->enrolment->row.id)->ease_before =
          i < 4 ? 3 : NAN;
    }
  document = tonari_document_for_class (papers, TONARI_CLASS_PAPER_ATTENDANCE_EASE, 0, &plain, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (strstr (tonari_document_title (document), "花子"), ==, NULL);
  left_out = g_strdupv ((GStrv) tonari_document_left_out (document));
  g_assert_cmpuint (g_strv_length (left_out), ==, 4);

  path = write_paper (document, "without-names.pdf");
  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  words = words_of (path, 0);
  if (words == NULL)
    {
      g_test_skip ("no pdftotext");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    {
      /* The book itself is called a sample. */
      if (!g_str_equal (never[i], "見本"))
        assert_word (words, never[i], FALSE);
      g_assert_null (g_strstr_len (bytes, (gssize) length, never[i]));
    }
}

static void
test_long_names (void)
{
  static const TonariClassPaperKind room[] = { TONARI_CLASS_PAPER_SIGN_IN, TONARI_CLASS_PAPER_NAME_TAGS,
                                               TONARI_CLASS_PAPER_ROSTER };
  g_autoptr (TonariClassPapers) papers = make_papers (12);

  for (guint i = 0; i < G_N_ELEMENTS (room); i++)
    {
      g_autofree char *path =
          write_paper (tonari_document_for_class (papers, room[i], 0, &plain, NULL), "long.pdf");
      g_autofree char *words = words_of (path, 0);

      if (words == NULL)
        {
          g_test_skip ("no pdftotext");
          return;
        }
      assert_word (words, LONG_NAME, TRUE);
      assert_word (words, "…", FALSE);
    }
}

static void
test_hidden_names (void)
{
  g_autoptr (TonariClassPapers) papers = make_papers (12);
  TonariPaperOptions options = plain;
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  options.hide_names = TRUE;
  path = write_paper (tonari_document_for_class (papers, TONARI_CLASS_PAPER_ROSTER, 0, &options, NULL),
                      "hidden.pdf");
  words = words_of (path, 0);
  if (words == NULL)
    {
      g_test_skip ("no pdftotext");
      return;
    }
  assert_word (words, "はな1さん", TRUE);
  assert_word (words, "花子", FALSE);
  assert_word (words, "000-0000", FALSE);
}

/* Tags never name the office, nor the class where the person does not know; letters keep what was promised.
 */
static void
test_promises (void)
{
  g_autoptr (TonariClassPapers) papers = make_papers (12);
  g_autofree char *tags =
      write_paper (tonari_document_for_class (papers, TONARI_CLASS_PAPER_NAME_TAGS, 0, &plain, NULL),
                   "tags.pdf");
  g_autofree char *letters =
      write_paper (tonari_document_for_class (papers, TONARI_CLASS_PAPER_LETTERS, 0, &plain, NULL),
                   "letters.pdf");
  g_autofree char *tag_words = words_of (tags, 0);
  g_autofree char *first = words_of (letters, 1);
  g_autofree char *second = words_of (letters, 2);
  g_autofree char *last = words_of (letters, 3);

  g_assert_cmpuint (tonari_class_paper_unposted (papers, 0), ==, 1);
  if (tag_words == NULL)
    {
      g_test_skip ("no pdftotext");
      return;
    }
  assert_word (tag_words, OFFICE, FALSE);
  assert_word (first, "見本1花子", TRUE);
  assert_word (first, ADDRESS, TRUE);
  assert_word (first, OFFICE, TRUE);
  assert_word (first, "見本5花子", FALSE);
  assert_word (second, "見本5花子", TRUE);
  assert_word (second, OFFICE, FALSE);
  assert_word (second, "家族教室", FALSE);
  assert_word (second, "ひきこもり", FALSE);
  /* The staff's sheet names those who get none. */
  assert_word (last, "見本9花子", TRUE);
}

static void
test_small_numbers (void)
{
  g_autoptr (TonariClassPapers) few = make_papers (4);
  g_autofree char *path =
      write_paper (tonari_document_for_class (few, TONARI_CLASS_PAPER_COURSE_REPORT, 0, &plain, NULL),
                   "few.pdf");
  g_autofree char *words = words_of (path, 0);

  if (words == NULL)
    {
      g_test_skip ("no pdftotext");
      return;
    }
  assert_word (words, "3.0", FALSE);
  assert_word (words, "6.0", FALSE);
}

static void
test_same_bytes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      char *bytes[2] = { NULL, NULL };
      gsize lengths[2];

      for (guint k = 0; k < 2; k++)
        {
          g_autoptr (TonariClassPapers) papers = make_papers (12);
          g_autofree char *path =
              write_paper (tonari_document_for_class (papers, kinds[i].kind, 0, &plain, NULL), "same.pdf");

          g_assert_true (g_file_get_contents (path, &bytes[k], &lengths[k], NULL));
        }
      g_assert_cmpmem (bytes[0], lengths[0], bytes[1], lengths[1]);
      g_free (bytes[0]);
      g_free (bytes[1]);
    }
}

static void
add_guest (TonariClassPapers *papers, gint64 person, const char *name)
{
  TonariMakeUpGuest *guest = tonari_make_up_guest_new ();

  guest->participant->name = g_strdup (name);
  guest->participant->enrolment->called_name = g_strdup (name);
  guest->participant->enrolment->person = person;
  g_ptr_array_add (g_ptr_array_index (papers->coming, N_SESSIONS - 1), guest);
}

static guint
count_of (const char *text, const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + strlen (word), word))
    n++;

  return n;
}

/* Who makes up here and takes part here anyway, and who makes up two sessions here, signs once. */
static void
test_sign_in_once (void)
{
  g_autoptr (TonariClassPapers) papers = make_papers (2);
  const TonariParticipant *first = g_ptr_array_index (papers->progress->sheet->participants, 0);
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  add_guest (papers, first->enrolment->person, first->name);
  add_guest (papers, 901, "客人 一郎");
  add_guest (papers, 901, "客人 一郎");
  path = write_paper (tonari_document_for_class (papers, TONARI_CLASS_PAPER_SIGN_IN, 0, &plain, NULL),
                      "once.pdf");
  words = words_of (path, 0);
  if (words == NULL)
    {
      g_test_skip ("no pdftotext");
      return;
    }
  g_assert_cmpuint (count_of (words, "客人一郎"), ==, 1);
  g_assert_cmpuint (count_of (words, "はな1さん"), ==, 1);
  g_assert_cmpuint (count_of (words, "見本1花子"), ==, 0);
  g_assert_cmpuint (count_of (words, "Make-up"), ==, 2);
}

/* All sessions in one table, and on a page each. */
static void
test_all_sessions (void)
{
  g_autoptr (TonariClassPapers) papers = make_papers (12);
  g_autoptr (TonariDocument) sign_in =
      tonari_document_for_class (papers, TONARI_CLASS_PAPER_SIGN_IN, TONARI_CLASS_PAPER_ALL_SESSIONS, &plain,
                                 NULL);
  g_autoptr (TonariDocument) run_sheet =
      tonari_document_for_class (papers, TONARI_CLASS_PAPER_RUN_SHEET, TONARI_CLASS_PAPER_ALL_SESSIONS,
                                 &plain, NULL);

  g_assert_cmpuint (tonari_document_n_pages (sign_in), ==, 1);
  g_assert_cmpuint (tonari_document_n_pages (run_sheet), ==, N_SESSIONS);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("tonari-class-papers-XXXXXX", NULL);

  g_test_add_func ("/class-papers/pages", test_pages);
  g_test_add_func ("/class-papers/names", test_names);
  g_test_add_func ("/class-papers/without-names", test_without_names);
  g_test_add_func ("/class-papers/long-names", test_long_names);
  g_test_add_func ("/class-papers/hidden-names", test_hidden_names);
  g_test_add_func ("/class-papers/promises", test_promises);
  g_test_add_func ("/class-papers/small-numbers", test_small_numbers);
  g_test_add_func ("/class-papers/same-bytes", test_same_bytes);
  g_test_add_func ("/class-papers/sign-in-once", test_sign_in_once);
  g_test_add_func ("/class-papers/all-sessions", test_all_sessions);

  status = g_test_run ();
  {
    g_autoptr (GDir) open = g_dir_open (folder, 0, NULL);
    const char *name;

    while (open != NULL && (name = g_dir_read_name (open)) != NULL)
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_unlink (path);
      }
  }
  g_rmdir (folder);
  g_free (folder);

  return status;
}
