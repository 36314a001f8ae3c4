/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The figures of a year on paper: on its side with months and upright without, the sign for what is hidden
 * and what it means, and the same bytes for the same figures. */

#include <string.h>

#include <glib/gstdio.h>

#include "tonari-statistics-paper.h"

#define TODAY 739941
#define YEAR 2026

static char *folder;

static const TonariPaperOptions plain = { .wareki = TRUE, .office = "架空家族相談室", .today = TODAY };

static TonariStatistics *
make_statistics (TonariStatisticsPeriod period, gboolean for_others)
{
  g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
  TonariStatistics *statistics;

  for (gint64 id = 1; id <= 12; id++)
    {
      TonariStatisticsCase *acase = tonari_statistics_input_add_case (input, id);
      TonariStatisticsContact *contact = tonari_statistics_input_add_contact (input);

      acase->person = id;
      acase->sex = id <= 3 ? TONARI_SEX_MALE : TONARI_SEX_FEMALE;
      acase->birth = tonari_date_new (1990, 1, 1);
      contact->case_id = id;
      contact->method = id <= 3 ? TONARI_METHOD_VISIT : TONARI_METHOD_PHONE;
      contact->day = tonari_date_new (YEAR, 4, (int) id).day;
      contact->met_person = TRUE;
    }
  input->undated = 2;
  statistics = tonari_statistics_new (input, period, FALSE);
  if (for_others)
    tonari_statistics_hide_small (statistics);

  return statistics;
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

/* The words of a PDF; %NULL where there is no reader. */
static char *
words_of (const char *path)
{
  const char *all[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autofree char *program = g_find_program_in_path ("pdftotext");
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  if (program == NULL)
    return NULL;
  g_spawn_sync (NULL, (char **) all, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static void
test_shape (void)
{
  g_autoptr (TonariStatistics) year = make_statistics (tonari_statistics_period_fiscal (YEAR), FALSE);
  g_autoptr (TonariStatistics) month =
      make_statistics (tonari_statistics_period_month (tonari_statistics_period_fiscal (YEAR), 0), FALSE);
  g_autoptr (TonariDocument) wide = tonari_document_for_statistics (year, NULL, &plain);
  g_autoptr (TonariDocument) high = tonari_document_for_statistics (month, "R9.4.10", &plain);
  double width, height;

  tonari_document_page_size (wide, &width, &height);
  g_assert_cmpfloat (width, >, height);
  g_assert_cmpuint (tonari_document_n_pages (wide), >, 1);
  tonari_document_page_size (high, &width, &height);
  g_assert_cmpfloat (width, <, height);
}

static void
test_words (void)
{
  for (int others = 0; others < 2; others++)
    {
      g_autoptr (TonariStatistics) year = make_statistics (tonari_statistics_period_fiscal (YEAR), others);
      g_autofree char *path = write_paper (tonari_document_for_statistics (year, NULL, &plain),
                                           others ? "others.pdf" : "staff.pdf");
      g_autofree char *words = words_of (path);

      if (words == NULL)
        {
          g_test_skip ("no pdftotext");
          return;
        }
      g_assert_nonnull (strstr (words, "12"));
      g_assert_true ((strstr (words, "×") != NULL) == others);
      for (guint i = 0; i < year->tables->len; i++)
        {
          const TonariStatisticsTable *table = g_ptr_array_index (year->tables, i);

          g_test_message ("%s", table->title);
          g_assert_nonnull (strstr (words, table->title));
        }
    }
}

static void
test_same_bytes (void)
{
  char *contents[2] = { NULL };
  gsize lengths[2];

  for (guint i = 0; i < 2; i++)
    {
      TonariPaperOptions mono = plain;
      g_autoptr (TonariStatistics) year = make_statistics (tonari_statistics_period_fiscal (YEAR), TRUE);
      g_autofree char *path = NULL;
      g_autoptr (GError) error = NULL;

      mono.mono = TRUE;
      path = write_paper (tonari_document_for_statistics (year, NULL, &mono), "mono.pdf");
      g_file_get_contents (path, &contents[i], &lengths[i], &error);
      g_assert_no_error (error);
    }
  g_assert_cmpmem (contents[0], lengths[0], contents[1], lengths[1]);
  for (guint i = 0; i < 2; i++)
    g_free (contents[i]);
}

int
main (int argc, char **argv)
{
  static const char *const files[] = { "staff.pdf", "others.pdf", "mono.pdf" };
  int failures;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("tonari-statistics-XXXXXX", NULL);
  g_test_add_func ("/statistics-paper/shape", test_shape);
  g_test_add_func ("/statistics-paper/words", test_words);
  g_test_add_func ("/statistics-paper/same-bytes", test_same_bytes);
  failures = g_test_run ();
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);

      g_remove (path);
    }
  g_rmdir (folder);
  g_free (folder);

  return failures;
}
