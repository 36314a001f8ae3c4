/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-output.h"
#include "tonari-cli-paper.h"
#include "tonari-store-cases.h"
#include "tonari-store-classes.h"

typedef struct
{
  TonariDb *db;
  GArray *cases;
  guint next;
  TonariCliPaper paper;
} Batch;

static TonariDocument *
next_document (gpointer data, GError **error)
{
  Batch *batch = data;
  TonariLife *life;

  if (batch->next >= batch->cases->len)
    return NULL;

  life = tonari_store_life (batch->db, g_array_index (batch->cases, gint64, batch->next++), error);
  if (life == NULL)
    return NULL;

  return tonari_document_for_life (life, &batch->paper.options);
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
  const GOptionEntry entries[] = {
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_ ("Every case of the book"), NULL },
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The cases of a class, by number or title"),
      N_ ("ID") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &paper_name, N_ ("a4 or a3, landscape"), N_ ("PAPER") },
    { "mono", 0, 0, G_OPTION_ARG_NONE, &mono, N_ ("Black and white"), NULL },
    { "with-name", 0, 0, G_OPTION_ARG_NONE, &with_name, N_ ("The person's name in the header"), NULL },
    { "hide-names", 0, 0, G_OPTION_ARG_NONE, &hide_names, N_ ("Leave out names and free words"), NULL },
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
  if (paper < 0)
    return TONARI_CLI_USAGE;

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

  batch.db = db;
  batch.cases = cases;
  done = tonari_cli_paper_init (&batch.paper, self, db, &error);
  if (done)
    {
      batch.paper.options.size = paper == 1 ? TONARI_PAPER_A3 : TONARI_PAPER_A4;
      batch.paper.options.mono = mono;
      batch.paper.options.with_name = with_name;
      batch.paper.options.hide_names = hide_names;
      done = write_all (&batch, self->today, path, &error);
    }
  tonari_cli_paper_clear (&batch.paper);

  return done ? TONARI_CLI_DONE : tonari_cli_fail_with (error);
}
