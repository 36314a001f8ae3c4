/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include <unistd.h>

#include "tonari-cli-life-options.h"
#include "tonari-cli-output.h"
#include "tonari-cli-paper.h"
#include "tonari-cli-readers.h"
#include "tonari-store-cases.h"
#include "tonari-store-classes.h"

typedef struct
{
  TonariCliReaders *readers;
  guint n_cases;
  guint per_page;
  TonariCliPaper paper;
} Batch;

/* Most lives that a page of A3 still shows as lives. */
#define MOST_PER_PAGE 24

/* A long batch says how far it is, to somebody who looks. */
static void
say_progress (const Batch *batch)
{
  if (isatty (STDERR_FILENO))
    {
      /* Translators: how many charts of how many are drawn */
      g_autofree char *words =
          g_strdup_printf (_ ("%u of %u"), tonari_cli_readers_taken (batch->readers), batch->n_cases);

      g_printerr ("\r%s", words);
    }
}

static TonariDocument *
next_document (gpointer data, GError **error)
{
  Batch *batch = data;
  GPtrArray *lives;
  TonariLife *life = NULL;
  GError *failure = NULL;

  say_progress (batch);
  if (batch->per_page == 0)
    {
      life = tonari_cli_readers_next (batch->readers, error);
      return life != NULL ? tonari_document_for_life (life, &batch->paper.options) : NULL;
    }

  lives = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_life_free);
  while (lives->len < batch->per_page && (life = tonari_cli_readers_next (batch->readers, &failure)) != NULL)
    g_ptr_array_add (lives, life);
  if (failure != NULL || lives->len == 0)
    {
      g_ptr_array_unref (lives);
      if (failure != NULL)
        g_propagate_error (error, failure);
      return NULL;
    }

  return tonari_document_for_lives (lives, batch->per_page, &batch->paper.options);
}

/* The cases of a class in the order of the register: by code. */
static GHashTable *
cases_of_class (TonariDb *db, const char *class_name, GError **error)
{
  gint64 class_id = tonari_store_class_find (db, class_name, error);
  g_autoptr (TonariClassSheet) sheet = class_id != 0 ? tonari_store_class_sheet (db, class_id, error) : NULL;
  GHashTable *wanted;

  if (sheet == NULL)
    return NULL;

  wanted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = sheet->participants->pdata[i];

      if (participant->case_id != 0)
        g_hash_table_add (wanted, g_memdup2 (&participant->case_id, sizeof (gint64)));
    }

  return wanted;
}

static GArray *
collect_cases (TonariDb *db, const char *class_name, GError **error)
{
  g_autoptr (GHashTable) wanted = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  GArray *cases;

  if (class_name != NULL)
    {
      wanted = cases_of_class (db, class_name, error);
      if (wanted == NULL)
        return NULL;
    }
  entries = tonari_store_register (db, error);
  if (entries == NULL)
    return NULL;

  cases = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariRegisterEntry *entry = entries->pdata[i];

      if (wanted == NULL || g_hash_table_contains (wanted, &entry->case_id))
        g_array_append_val (cases, entry->case_id);
    }

  return cases;
}

static gboolean
write_all (Batch *batch, int today, const char *path, GError **error)
{
  char *temporary = NULL;
  const char *place = tonari_cli_output_page_path (path, &temporary, error);
  gboolean written;

  if (place == NULL)
    return FALSE;
  written = tonari_paper_write_pdf (place, next_document, batch, _ ("Life charts"), today, NULL, error);
  if (isatty (STDERR_FILENO))
    g_printerr ("\n");

  return tonari_cli_output_page_finish (temporary, written, error);
}

int
tonari_cli_charts (TonariCli *self, int argc, char **argv)
{
  static const char *const papers[] = { "a4", "a3", NULL };
  g_autofree char *class_name = NULL;
  g_autofree char *paper_name = NULL;
  g_autofree char *path = NULL;
  gboolean all = FALSE;
  gboolean mono = FALSE;
  gboolean with_name = FALSE;
  gboolean hide_names = FALSE;
  g_autofree char *layers_text = NULL;
  g_autofree char *align_name = NULL;
  TonariChartLayers layers;
  TonariLifeEvent align;
  int jobs = 1;
  int per_page = 0;
  const GOptionEntry entries[] = {
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_ ("Every case of the book"), NULL },
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The cases of a class, by number or title"),
      N_ ("ID") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &paper_name, N_ ("a4 or a3, landscape"), N_ ("PAPER") },
    { "mono", 0, 0, G_OPTION_ARG_NONE, &mono, N_ ("Black and white"), NULL },
    { "with-name", 0, 0, G_OPTION_ARG_NONE, &with_name, N_ ("The person's name in the header"), NULL },
    { "hide-names", 0, 0, G_OPTION_ARG_NONE, &hide_names, N_ ("Leave out names and free words"), NULL },
    { "layers", 0, 0, G_OPTION_ARG_FILENAME, &layers_text,
      N_ ("Only these layers of the legend, divided by commas"), N_ ("LAYERS") },
    { "align", 0, 0, G_OPTION_ARG_FILENAME, &align_name,
      N_ ("Count from first-contact, first-class or first-meeting"), N_ ("EVENT") },
    { "per-page", 0, 0, G_OPTION_ARG_INT, &per_page,
      N_ ("So many small charts on a page, by the codes of the cases, for staff"), N_ ("N") },
    { "jobs", 0, 0, G_OPTION_ARG_INT, &jobs, N_ ("So many threads read at once"), N_ ("N") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("The PDF to write"), N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GArray) cases = NULL;
  g_autoptr (GError) error = NULL;
  Batch batch = { 0 };
  gboolean done;
  int paper;

  if (!tonari_cli_parse (self, "", _ ("Prints the life charts of many cases into one PDF."), entries, TRUE, 0,
                         &argc, &argv))
    return TONARI_CLI_USAGE;
  if (all == (class_name != NULL))
    return tonari_cli_misused (self, _ ("say whose charts: either --all or --class ID"));
  if (path == NULL)
    return tonari_cli_misused (self, _ ("a PDF needs a place; add -o OUT, or -o - for standard output"));
  paper = tonari_cli_choice (self, "--paper", paper_name, papers);
  if (paper < 0 || !tonari_cli_layers (self, layers_text, &layers) ||
      !tonari_cli_align (self, align_name, &align))
    return TONARI_CLI_USAGE;
  if (jobs < 1 || jobs > TONARI_CLI_MOST_JOBS)
    return tonari_cli_misused (self, _ ("%s takes a number from %d to %d"), "--jobs", 1,
                               TONARI_CLI_MOST_JOBS);
  if (per_page < 0 || per_page > MOST_PER_PAGE)
    return tonari_cli_misused (self, _ ("%s takes a number from %d to %d"), "--per-page", 1, MOST_PER_PAGE);
  if (per_page > 0 && with_name)
    return tonari_cli_misused (self, _ ("many lives on a page stand by their codes; leave --with-name out"));

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  cases = collect_cases (db, class_name, &error);
  if (cases == NULL)
    return tonari_cli_fail_with (error);
  if (cases->len == 0)
    return tonari_cli_fail (_ ("There is no case to print. Add one first, or name another class."));

  batch.n_cases = cases->len;
  batch.per_page = (guint) per_page;
  done = tonari_cli_paper_init (&batch.paper, self, db, &error);
  if (done)
    {
      batch.paper.options.size = paper == 1 ? TONARI_PAPER_A3 : TONARI_PAPER_A4;
      batch.paper.options.mono = mono;
      batch.paper.options.with_name = with_name;
      batch.paper.options.hide_names = hide_names;
      batch.paper.options.layers = layers;
      batch.paper.options.align = align;
      batch.readers = tonari_cli_readers_new (db, self->book, cases, (guint) jobs);
      done = write_all (&batch, self->today, path, &error);
      tonari_cli_readers_free (batch.readers);
    }
  tonari_cli_paper_clear (&batch.paper);

  return done ? TONARI_CLI_DONE : tonari_cli_fail_with (error);
}
