/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-class-paper.h"
#include "tonari-cli-paper.h"
#include "tonari-cli-print-case.h"
#include "tonari-cli-print-statistics.h"
#include "tonari-store-class-papers.h"
#include "tonari-store-classes.h"

static gboolean
has_token (const GPtrArray *names, const char *token)
{
  for (guint i = 0; i < names->len; i++)
    if (g_str_equal (g_ptr_array_index (names, i), token))
      return TRUE;

  return FALSE;
}

/* Tokens of the kinds as tonari_cli_choice() wants them: those of a class, then those of a case that are not
 * named already. */
static char **
kind_names (void)
{
  const TonariWords *words[] = { &tonari_class_paper_words, &tonari_case_paper_words };
  GPtrArray *names = g_ptr_array_new ();

  for (guint k = 0; k < G_N_ELEMENTS (words); k++)
    for (guint i = 0; i < words[k]->n_list; i++)
      if (!has_token (names, words[k]->list[i].token))
        g_ptr_array_add (names, g_strdup (words[k]->list[i].token));
  g_ptr_array_add (names, g_strdup (TONARI_CLI_PRINT_REGISTER));
  g_ptr_array_add (names, g_strdup (TONARI_STATISTICS_PAPER_TOKEN));
  g_ptr_array_add (names, NULL);

  return (char **) g_ptr_array_free (names, FALSE);
}

/* A session is named by its number in the class, as a person would; 0 when nothing was said. */
static gboolean
find_session (TonariCli *self, const TonariClassPapers *papers, const char *text, gint64 *session)
{
  const GPtrArray *sessions = papers->progress->sheet->sessions;

  *session = 0;
  if (text == NULL)
    return TRUE;
  if (g_str_equal (text, "all"))
    {
      *session = TONARI_CLASS_PAPER_ALL_SESSIONS;
      return TRUE;
    }
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *one = g_ptr_array_index (sessions, i);
      g_autofree char *number = g_strdup_printf ("%d", (int) one->number);

      if (g_str_equal (number, text))
        {
          *session = one->row.id;
          return TRUE;
        }
    }
  tonari_cli_fail (_ ("the class has no session “%s”; “tonari-cli attendance” shows which there are"), text);

  return FALSE;
}

static TonariDocument *
make (TonariCli *self,
      TonariDb *db,
      const TonariClassPapers *papers,
      TonariClassPaperKind kind,
      gint64 session,
      TonariPaperOptions wanted,
      GError **error)
{
  TonariCliPaper paper = { 0 };
  TonariDocument *document = NULL;

  if (tonari_cli_paper_init (&paper, self, db, error))
    {
      paper.options.mono = wanted.mono;
      paper.options.hide_names = wanted.hide_names;
      document = tonari_document_for_class (papers, kind, session, &paper.options, error);
    }
  tonari_cli_paper_clear (&paper);

  return document;
}

static void
say_unposted (const TonariClassPapers *papers, gint64 session)
{
  guint n = tonari_class_paper_unposted (papers, session);

  if (n > 0)
    tonari_cli_note (
        ngettext ("%u family gets no letter because no post was promised; the last page names it",
                  "%u families get no letter because no post was promised; the last page names them", n),
        n);
}

static int
print_class (TonariCli *self,
             TonariClassPaperKind kind,
             const char *class_name,
             const char *session_name,
             const char *path,
             TonariPaperOptions wanted)
{
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariClassPapers) papers = NULL;
  g_autoptr (GError) error = NULL;
  TonariDocument *document;
  gint64 class_id, session;

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  class_id = tonari_store_class_find (db, class_name, &error);
  papers = class_id != 0 ? tonari_store_class_papers (db, class_id, self->today, &error) : NULL;
  if (papers == NULL)
    return tonari_cli_fail_with (error);
  if (!find_session (self, papers, session_name, &session))
    return TONARI_CLI_FAILED;

  document = make (self, db, papers, kind, session, wanted, &error);
  if (document == NULL || !tonari_cli_paper_pdf (document, self->today, path, &error))
    return tonari_cli_fail_with (error);
  if (kind == TONARI_CLASS_PAPER_LETTERS)
    say_unposted (papers, session);

  return TONARI_CLI_DONE;
}

int
tonari_cli_print (TonariCli *self, int argc, char **argv)
{
  g_autofree char *class_name = NULL;
  g_autofree char *session_name = NULL;
  g_autofree char *case_code = NULL;
  g_autofree char *view = NULL;
  g_autofree char *path = NULL;
  TonariPaperOptions wanted = { 0 };
  TonariCliPrintCase wish = { 0 };
  TonariCliPrintStatistics figures = { 0 };
  g_autofree char *year = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  const GOptionEntry entries[] = {
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The class, by number or title"), N_ ("ID") },
    { "session", 0, 0, G_OPTION_ARG_FILENAME, &session_name,
      N_ ("The session, by its number in the class, or “all”; the next one, for letters the last held"),
      N_ ("N") },
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &case_code, N_ ("The case, by its code"), N_ ("CODE") },
    { "blank", 0, 0, G_OPTION_ARG_NONE, &wish.blank, N_ ("A blank form to write on"), NULL },
    { "row", 0, 0, G_OPTION_ARG_INT64, &wish.row, N_ ("The plan, letter … of that number; the latest"),
      N_ ("ID") },
    { "meeting", 0, 0, G_OPTION_ARG_INT64, &wish.meeting,
      N_ ("The meeting of that number; the latest of the case"), N_ ("ID") },
    { "view", 0, 0, G_OPTION_ARG_FILENAME, &view, N_ ("A saved view of the register, by name"), N_ ("NAME") },
    { "year", 0, 0, G_OPTION_ARG_FILENAME, &year,
      N_ ("The fiscal year, April to March; without it the one of today"), N_ ("YEAR") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &from, N_ ("Or from this day"), N_ ("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to, N_ ("to this day"), N_ ("DATE") },
    { "outside-too", 0, 0, G_OPTION_ARG_NONE, &figures.outside_too,
      N_ ("Count visits that met nobody, letters and contacts with agencies in"), NULL },
    { "for-others", 0, 0, G_OPTION_ARG_NONE, &figures.for_others,
      N_ ("For people outside: numbers under 5 are not shown, nor what would tell them"), NULL },
    { "confirmed", 0, 0, G_OPTION_ARG_NONE, &figures.as_confirmed, N_ ("Print them as they were confirmed"),
      NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    { "mono", 0, 0, G_OPTION_ARG_NONE, &wanted.mono, N_ ("Black and white"), NULL },
    { "hide-names", 0, 0, G_OPTION_ARG_NONE, &wanted.hide_names, N_ ("Names to be called by alone"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) kinds = kind_names ();
  g_autofree char *list = g_strjoinv ("|", kinds);
  const char *token;
  int choice, kind = 0;

  if (!tonari_cli_parse (self, list,
                         _ ("Prints a page of a class, a case, the register or the statistics as PDF."),
                         entries, TRUE, 1, &argc, &argv))
    return TONARI_CLI_USAGE;
  choice = tonari_cli_choice (self, "print", argv[1], (const char *const *) kinds);
  if (choice < 0)
    return TONARI_CLI_USAGE;
  token = kinds[choice];
  if (path == NULL)
    return tonari_cli_misused (self, _ ("a PDF needs a place; add -o OUT, or -o - for standard output"));

  figures.year = year;
  figures.from = from;
  figures.to = to;
  figures.mono = wanted.mono;
  figures.path = path;
  if (g_str_equal (token, TONARI_STATISTICS_PAPER_TOKEN))
    return class_name != NULL || case_code != NULL || wish.blank
               ? tonari_cli_misused (
                     self, _ ("the statistics are of the whole book; leave --class, --case and --blank away"))
               : tonari_cli_print_statistics (self, &figures);
  if (year != NULL || from != NULL || to != NULL || figures.outside_too || figures.for_others ||
      figures.as_confirmed)
    return tonari_cli_misused (self, _ ("a time and a way of counting belong to the statistics alone"));

  wish.case_code = case_code;
  wish.view = view;
  wish.mono = wanted.mono;
  wish.hide_names = wanted.hide_names;
  wish.path = path;
  if (class_name == NULL)
    return tonari_cli_print_case_misused (self, token, &wish) ? TONARI_CLI_USAGE
                                                              : tonari_cli_print_case (self, token, &wish);
  if (case_code != NULL)
    return tonari_cli_misused (self, _ ("a page is of a class or of a case; leave --class or --case away"));
  if (!tonari_words_from_token (&tonari_class_paper_words, token, &kind))
    return tonari_cli_misused (self, _ ("%s is a page of a case; write --case CODE"), token);
  if (session_name != NULL && !tonari_class_paper_is_of_session ((TonariClassPaperKind) kind))
    return tonari_cli_misused (self, _ ("%s is of the whole class; leave --session away"), token);
  if (g_strcmp0 (session_name, "all") == 0 && kind == TONARI_CLASS_PAPER_LETTERS)
    return tonari_cli_misused (self, _ ("letters are of one session; write --session N"));

  return print_class (self, (TonariClassPaperKind) kind, class_name, session_name, path, wanted);
}
