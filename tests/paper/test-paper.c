/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pages as files: what a reader's tools find in them, and what happens when the place cannot be written to.
 */

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "fixture-life.h"
#include "tonari-paper.h"

static char *folder;

static const TonariPaperOptions plain = {
  .size = TONARI_PAPER_A4, .wareki = TRUE, .office = "架空家族相談室", .printed_by = "担当 一郎"
};

static TonariPaperOptions
options_of (void)
{
  TonariPaperOptions options = plain;

  options.today = fixture_today ();

  return options;
}

typedef struct
{
  TonariPaperOptions options;
  guint n;
  guint fail_at;
} Batch;

static TonariDocument *
next_cb (gpointer data, GError **error)
{
  Batch *batch = data;
  TonariLife *life;

  if (batch->fail_at > 0 && batch->fail_at == batch->n)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the book is closed");
      return NULL;
    }
  if (batch->n == 0)
    return NULL;

  batch->n--;
  life = fixture_rich ();
  g_free (life->acase->code);
  life->acase->code = g_strdup_printf ("R4-%03u", batch->n);

  return tonari_document_for_life (life, &batch->options);
}

static char *
path_of (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static char *
run (const char *command, const char *path)
{
  g_auto (GStrv) argv = g_strsplit (command, " ", -1);
  g_autofree char *program = g_find_program_in_path (argv[0]);
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  if (program == NULL)
    return NULL;
  for (guint i = 0; argv[i] != NULL; i++)
    if (g_str_equal (argv[i], "FILE"))
      {
        g_free (argv[i]);
        argv[i] = g_strdup (path);
      }
  g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));

  return output;
}

static char *
write_batch (const char *name, guint n, TonariPaperOptions options)
{
  g_autoptr (GError) error = NULL;
  Batch batch = { options, n, 0 };
  char *path = path_of (name);

  tonari_paper_write_pdf (path, next_cb, &batch, "つながりの生涯図", fixture_today (), NULL, &error);
  g_assert_no_error (error);

  return path;
}

static TonariClassSheet *
make_sheet (guint n_people, guint n_sessions)
{
  TonariClassSheet *sheet = tonari_class_sheet_new ();

  sheet->aclass->row.id = 1;
  sheet->aclass->title = g_strdup ("第3期 家族教室");
  sheet->aclass->place = g_strdup ("公民館 2階");
  for (guint i = 0; i < n_sessions; i++)
    {
      TonariSession *session = tonari_session_new ();

      session->row.id = i + 1;
      session->class_id = 1;
      session->number = i + 1;
      session->date = tonari_date_from_day (fixture_day ("2026-04-12") + (int) i * 14);
      session->status = TONARI_SESSION_STATUS_HELD;
      g_ptr_array_add (sheet->sessions, session);
    }
  for (guint i = 0; i < n_people; i++)
    {
      TonariParticipant *participant = tonari_participant_new ();

      if (participant->enrolment == NULL)
        participant->enrolment = tonari_enrolment_new ();
      participant->enrolment->row.id = i + 1;
      participant->name = g_strdup_printf ("架空 花子%u", i + 1);
      if (i == 0)
        participant->enrolment->called_name = g_strdup ("はなさん");
      g_ptr_array_add (sheet->participants, participant);
      for (guint k = 0; k < n_sessions; k++)
        {
          TonariAttendance *mark = tonari_attendance_new ();

          mark->row.id = i * n_sessions + k + 1;
          mark->session = k + 1;
          mark->enrolment = i + 1;
          mark->state = (i + k) % 8;
          g_ptr_array_add (sheet->marks, mark);
        }
    }
  tonari_class_sheet_reindex (sheet);

  return sheet;
}

static void
test_pdf_words (void)
{
  g_autofree char *path = write_batch ("words.pdf", 2, options_of ());
  g_autofree char *text = run ("pdftotext -layout FILE -", path);
  g_autofree char *info = run ("pdfinfo FILE", path);
  g_autofree char *fonts = run ("pdffonts FILE", path);
  g_autofree char *check = run ("qpdf --check FILE", path);

  if (text == NULL || info == NULL || fonts == NULL)
    {
      g_test_skip ("poppler's tools are not installed");
      return;
    }

  g_assert_nonnull (strstr (text, "R4-001"));
  g_assert_nonnull (strstr (text, "R4-000"));
  g_assert_nonnull (strstr (text, "ふれあい食堂"));
  g_assert_nonnull (strstr (text, "架空家族相談室"));
  /* In reading order: head before the years, the first page before the second. */
  g_assert_true (strstr (text, "R4-001") < strstr (text, "2016"));
  g_assert_true (strstr (text, "R4-001") < strstr (text, "R4-000"));
  /* The name only if asked for; nobody asked. */
  g_assert_null (strstr (text, "架空 太郎"));
  g_assert_null (strstr (info, "太郎"));

  g_assert_nonnull (strstr (info, "つながりの生涯図"));
  g_assert_nonnull (strstr (info, "841.89 x 595.276"));
  g_assert_nonnull (strstr (info, "2026"));
  /* Embedded, as a printer without Japanese needs it. */
  g_assert_nonnull (strstr (fonts, "yes yes yes"));
  g_assert_null (strstr (fonts, "no  no"));
  if (check != NULL)
    g_assert_nonnull (strstr (check, "No syntax or stream encoding errors"));
}

static void
test_name_if_asked (void)
{
  TonariPaperOptions options = options_of ();
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;

  options.with_name = TRUE;
  path = write_batch ("name.pdf", 1, options);
  text = run ("pdftotext -layout FILE -", path);
  info = run ("pdfinfo FILE", path);
  if (text == NULL)
    {
      g_test_skip ("poppler's tools are not installed");
      return;
    }
  g_assert_nonnull (strstr (text, "太郎"));
  /* On the page, never in what a file list shows. */
  g_assert_null (strstr (info, "太郎"));
}

static void
test_fictional (void)
{
  TonariPaperOptions options = options_of ();
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  guint n = 0;

  options.fictional = TRUE;
  path = write_batch ("fictional.pdf", 3, options);
  text = run ("pdftotext FILE -", path);
  if (text == NULL)
    {
      g_test_skip ("poppler's tools are not installed");
      return;
    }
  for (const char *p = text; (p = strstr (p, "fictional")) != NULL; p++)
    n++;
  for (const char *p = text; (p = strstr (p, "架空の例です")) != NULL; p++)
    n++;
  g_assert_cmpuint (n, ==, 3);
}

static void
test_a3 (void)
{
  TonariPaperOptions options = options_of ();
  g_autofree char *path = NULL;
  g_autofree char *info = NULL;
  g_autoptr (TonariDocument) document = NULL;
  double width, height;

  options.size = TONARI_PAPER_A3;
  document = tonari_document_for_life (fixture_rich (), &options);
  tonari_document_page_size (document, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 1190.55, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 841.89, 0.01);

  path = write_batch ("a3.pdf", 1, options);
  info = run ("pdfinfo FILE", path);
  if (info != NULL)
    g_assert_nonnull (strstr (info, "1190.55 x 841.89"));
}

static void
assert_same (const char *one, const char *other)
{
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;
  gsize n_a, n_b;

  g_assert_true (g_file_get_contents (one, &a, &n_a, NULL));
  g_assert_true (g_file_get_contents (other, &b, &n_b, NULL));
  g_assert_cmpmem (a, n_a, b, n_b);
}

static void
test_same_bytes (void)
{
  g_autofree char *one = write_batch ("one.pdf", 3, options_of ());
  g_autofree char *other = write_batch ("other.pdf", 3, options_of ());
  TonariPaperOptions options = options_of ();

  assert_same (one, other);
  for (int mono = 0; mono < 2; mono++)
    {
      char *svg[2] = { path_of ("1.svg"), path_of ("2.svg") };
      char *png[2] = { path_of ("1.png"), path_of ("2.png") };

      options.mono = mono;
      for (guint i = 0; i < 2; i++)
        {
          g_autoptr (TonariDocument) document = tonari_document_for_life (fixture_rich (), &options);
          g_autoptr (GError) error = NULL;

          tonari_paper_write_svg (svg[i], document, &error);
          g_assert_no_error (error);
          tonari_paper_write_png (png[i], document, 96, &error);
          g_assert_no_error (error);
        }
      assert_same (svg[0], svg[1]);
      assert_same (png[0], png[1]);
      for (guint i = 0; i < 2; i++)
        {
          g_free (svg[i]);
          g_free (png[i]);
        }
    }
}

/* What stood there before stays when the new file cannot be finished. */
static void
test_failure_keeps_old (void)
{
  g_autofree char *path = path_of ("kept.pdf");
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GDir) dir = NULL;
  Batch batch = { options_of (), 3, 2 };
  const char *name;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_false (tonari_paper_write_pdf (path, next_cb, &batch, "t", fixture_today (), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);

  batch = (Batch){ options_of (), 3, 0 };
  g_cancellable_cancel (cancellable);
  g_assert_false (tonari_paper_write_pdf (path, next_cb, &batch, "t", fixture_today (), cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);

  batch = (Batch){ options_of (), 0, 0 };
  g_assert_false (tonari_paper_write_pdf (path, next_cb, &batch, "t", fixture_today (), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");
  /* Nothing half-written is left beside it. */
  dir = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_assert_false (g_str_has_prefix (name, ".tonari-"));
}

static void
test_full_disk (void)
{
  g_autoptr (TonariDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  TonariPaperOptions options = options_of ();
  Batch batch = { options, 1, 0 };

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  g_assert_false (tonari_paper_write_pdf ("/dev/full", next_cb, &batch, "t", fixture_today (), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_nonnull (strstr (error->message, "/dev/full"));
  g_clear_error (&error);

  document = tonari_document_for_life (fixture_rich (), &options);
  g_assert_false (tonari_paper_write_svg ("/dev/full", document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_clear_error (&error);
  g_assert_false (tonari_paper_write_png ("/dev/full", document, 72, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

static void
test_bad_places (void)
{
  g_autofree char *missing = g_build_filename (folder, "no-such-folder", "a.pdf", NULL);
  g_autofree char *locked = path_of ("locked");
  g_autofree char *inside = g_build_filename (locked, "a.pdf", NULL);
  g_autoptr (GError) error = NULL;
  Batch batch = { options_of (), 1, 0 };

  g_assert_false (tonari_paper_write_pdf (missing, next_cb, &batch, "t", fixture_today (), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_false (tonari_paper_write_pdf (folder, next_cb, &batch, "t", fixture_today (), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);

  /* Root may write anywhere. */
  if (geteuid () == 0)
    return;
  g_assert_cmpint (g_mkdir (locked, 0500), ==, 0);
  g_assert_false (tonari_paper_write_pdf (inside, next_cb, &batch, "t", fixture_today (), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
}

static TonariDocument *
next_sheet_cb (gpointer data, GError **error)
{
  TonariDocument **document = data;

  return g_steal_pointer (document);
}

static void
test_attendance (void)
{
  TonariPaperOptions options = options_of ();
  TonariDocument *document = tonari_document_for_attendance (make_sheet (6, 8), &options);
  g_autofree char *path = path_of ("sheet.pdf");
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (tonari_document_n_pages (document), ==, 1);
  g_assert_nonnull (strstr (tonari_document_title (document), "第3期 家族教室"));
  tonari_paper_write_pdf (path, next_sheet_cb, &document, NULL, fixture_today (), NULL, &error);
  g_assert_no_error (error);
  text = run ("pdftotext -layout FILE -", path);
  info = run ("pdfinfo FILE", path);
  if (text == NULL)
    {
      g_test_skip ("poppler's tools are not installed");
      return;
    }
  /* The name to be called by goes before the name. */
  g_assert_nonnull (strstr (text, "はなさん"));
  g_assert_null (strstr (text, "花子1 "));
  g_assert_nonnull (strstr (text, "花子2"));
  g_assert_nonnull (strstr (text, "4/12"));
  g_assert_nonnull (strstr (text, "公民館"));
  g_assert_null (strstr (info, "花子"));
}

static void
test_attendance_pages (void)
{
  static const struct
  {
    guint people;
    guint sessions;
    TonariPaperSize size;
    guint pages;
  } cases[] = {
    { 0, 0, TONARI_PAPER_A4, 1 },   { 1, 1, TONARI_PAPER_A4, 1 },   { 12, 12, TONARI_PAPER_A4, 1 },
    { 40, 12, TONARI_PAPER_A4, 2 }, { 10, 40, TONARI_PAPER_A4, 3 }, { 40, 40, TONARI_PAPER_A4, 6 },
    { 0, 0, TONARI_PAPER_A3, 1 },   { 12, 12, TONARI_PAPER_A3, 1 }, { 36, 12, TONARI_PAPER_A3, 1 },
    { 10, 40, TONARI_PAPER_A3, 2 }, { 40, 40, TONARI_PAPER_A3, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariPaperOptions options = options_of ();
      g_autoptr (TonariDocument) document = NULL;
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 842, 596);
      cairo_t *cr = cairo_create (surface);

      options.size = cases[i].size;
      document = tonari_document_for_attendance (make_sheet (cases[i].people, cases[i].sessions), &options);
      g_assert_cmpuint (tonari_document_n_pages (document), ==, cases[i].pages);
      for (guint page = 0; page < cases[i].pages; page++)
        tonari_document_draw (document, page, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static void
test_bookmarks (void)
{
  g_autofree char *path = write_batch ("bookmarks.pdf", 3, options_of ());
  g_autofree char *json = run ("qpdf --json --json-key=outlines FILE", path);
  g_autofree char *info = run ("pdfinfo FILE", path);

  if (json == NULL || info == NULL)
    {
      g_test_skip ("qpdf is not installed");
      return;
    }
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *code = g_strdup_printf ("R4-%03u", i);

      g_assert_nonnull (strstr (json, code));
    }
}

/* No line below 0.4 pt and no letter below 6.5 pt: a photocopier keeps them. */
static void
test_sizes (void)
{
  TonariPaperOptions options = options_of ();
  g_autofree char *path = path_of ("sizes.svg");
  g_autofree char *svg = NULL;
  g_autoptr (TonariDocument) document = tonari_document_for_life (fixture_rich (), &options);
  g_autoptr (GError) error = NULL;
  g_autoptr (GRegex) regex = g_regex_new ("stroke-width(?::|=\")([0-9.]+)", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  tonari_paper_write_svg (path, document, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
  for (g_regex_match (regex, svg, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *width = g_match_info_fetch (match, 1);

      g_assert_cmpfloat (g_ascii_strtod (width, NULL), >=, 0.399);
      n++;
    }
  g_assert_cmpuint (n, >, 20);
}

static void
remove_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = path_of (name);

      g_remove (path);
    }
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("tonari-paper-XXXXXX", NULL);
  g_test_add_func ("/paper/pdf-words", test_pdf_words);
  g_test_add_func ("/paper/name-if-asked", test_name_if_asked);
  g_test_add_func ("/paper/fictional", test_fictional);
  g_test_add_func ("/paper/a3", test_a3);
  g_test_add_func ("/paper/same-bytes", test_same_bytes);
  g_test_add_func ("/paper/failure-keeps-old", test_failure_keeps_old);
  g_test_add_func ("/paper/full-disk", test_full_disk);
  g_test_add_func ("/paper/bad-places", test_bad_places);
  g_test_add_func ("/paper/attendance", test_attendance);
  g_test_add_func ("/paper/attendance-pages", test_attendance_pages);
  g_test_add_func ("/paper/bookmarks", test_bookmarks);
  g_test_add_func ("/paper/sizes", test_sizes);
  result = g_test_run ();
  remove_folder ();
  g_free (folder);

  return result;
}
