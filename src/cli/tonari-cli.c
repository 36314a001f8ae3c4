/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-book.h"
#include "tonari-config.h"
#include "tonari-locale.h"

typedef struct
{
  const char *name;
  int (*run) (TonariCli *self, int argc, char **argv);
  const char *summary;
} Command;

static const Command commands[] = {
  { "new", tonari_cli_new, N_ ("make a new book") },
  { "demo", tonari_cli_demo, N_ ("make the fictional example book") },
  { "import", tonari_cli_import, N_ ("take a CSV file into a book") },
  { "list", tonari_cli_list, N_ ("list what a book holds") },
  { "search", tonari_cli_search, N_ ("search all that is written in a book") },
  { "chart", tonari_cli_chart, N_ ("print the life chart of a case") },
  { "charts", tonari_cli_charts, N_ ("print the life charts of many cases into one PDF") },
  { "openness", tonari_cli_openness, N_ ("ask whether the ties of a case have stayed open") },
  { "attendance", tonari_cli_attendance, N_ ("print the attendance sheet of a class") },
  { "holidays", tonari_cli_holidays, N_ ("list the national holidays of a year") },
  { "dates", tonari_cli_dates, N_ ("list the dates that a course would get") },
  { "ics", tonari_cli_ics, N_ ("write the calendar of a class or a session") },
  { "progress", tonari_cli_progress, N_ ("print how far the people of a class are with its themes") },
  { "waiting", tonari_cli_waiting, N_ ("print who waits for a place in a class") },
  { "first-timers", tonari_cli_first_timers, N_ ("print who came for the first time, and whether again") },
  { "print", tonari_cli_print, N_ ("print a page of a class, a case or the register") },
  { "questionnaire", tonari_cli_questionnaire, N_ ("print what a class answered") },
  { "statistics", tonari_cli_statistics, N_ ("print the statistics of a year, and confirm them") },
  { "check", tonari_cli_check, N_ ("check whether a book is sound") },
};

static void
tonari_cli_clear (TonariCli *self)
{
  g_free (self->date_text);
  g_free (self->staff);
  g_free (self->book);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TonariCli, tonari_cli_clear)

static void
write_error (const char *text)
{
  fputs (text, stderr);
  fputc ('\n', stderr);
}

static void
say (const char *format, va_list arguments)
{
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  g_autofree char *line = NULL;

  /* One refusal, one line: whatever a file name or a cell holds. */
  g_strdelimit (message, "\r\n", ' ');
  line = g_strconcat ("tonari-cli: ", message, NULL);
  write_error (line);
}

int
tonari_cli_fail (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  say (format, arguments);
  va_end (arguments);

  return TONARI_CLI_FAILED;
}

int
tonari_cli_fail_with (const GError *error)
{
  return tonari_cli_fail ("%s", error->message);
}

void
tonari_cli_note (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  say (format, arguments);
  va_end (arguments);
}

int
tonari_cli_misused (const TonariCli *self, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  if (self != NULL && self->command != NULL)
    tonari_cli_note (_ ("%s; “tonari-cli %s --help” says how"), message, self->command);
  else
    tonari_cli_note (_ ("%s; “tonari-cli --help” says how"), message);

  return TONARI_CLI_USAGE;
}

int
tonari_cli_choice (const TonariCli *self, const char *option, const char *text, const char *const *choices)
{
  g_autofree char *list = NULL;

  if (text == NULL)
    return 0;
  for (int i = 0; choices[i] != NULL; i++)
    if (g_str_equal (choices[i], text))
      return i;

  list = g_strjoinv ("|", (char **) choices);
  tonari_cli_misused (self, _ ("%s knows no “%s”; write one of %s"), option, text, list);
  return -1;
}

gboolean
tonari_cli_date (const TonariCli *self, const char *option, const char *text, gboolean last, int *day)
{
  g_autoptr (GError) error = NULL;
  TonariDate date;

  if (!g_utf8_validate (text, -1, NULL))
    {
      tonari_cli_misused (self, _ ("%s: not UTF-8"), option);
      return FALSE;
    }
  if (!tonari_date_parse (text, &date, &error))
    {
      tonari_cli_misused (self, "%s: %s", option, error->message);
      return FALSE;
    }
  *day = last ? tonari_date_last (date) : tonari_date_first (date);

  return TRUE;
}

gboolean
tonari_cli_spares_books (const char *path)
{
  char start[16] = { 0 };
  gboolean book;
  FILE *file;

  if (path == NULL || g_str_equal (path, "-") || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  file = fopen (path, "rbe");
  if (file == NULL)
    return TRUE;
  book = fread (start, 1, sizeof start, file) == sizeof start &&
         memcmp (start, "SQLite format 3", sizeof start) == 0;
  fclose (file);
  if (book)
    tonari_cli_fail (_ ("“%s” is a book and is left as it is. Name another file for the output."), path);

  return !book;
}

static gboolean
resolve_today (TonariCli *self)
{
  g_autoptr (GDateTime) now = NULL;
  int year, month, day;

  if (self->date_text != NULL)
    {
      self->date_given = TRUE;
      return tonari_cli_date (self, "--date", self->date_text, FALSE, &self->today);
    }

  now = g_date_time_new_now_local ();
  g_date_time_get_ymd (now, &year, &month, &day);
  self->today = tonari_date_first (tonari_date_new (year, month, day));

  return TRUE;
}

static void
clear_option (char **text)
{
  if (*text != NULL && **text == '\0')
    g_clear_pointer (text, g_free);
}

gboolean
tonari_cli_parse (TonariCli *self,
                  const char *arguments,
                  const char *summary,
                  const GOptionEntry *entries,
                  gboolean with_book,
                  int n_arguments,
                  int *argc,
                  char ***argv)
{
  /* File names, because these come as bytes: a string would be read in the charset of the locale. */
  const GOptionEntry global[] = {
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &self->date_text, N_ ("Day that counts as today"), N_ ("DATE") },
    { "staff", 0, 0, G_OPTION_ARG_FILENAME, &self->staff, N_ ("Who does it"), N_ ("NAME") },
    G_OPTION_ENTRY_NULL,
  };
  const GOptionEntry book[] = {
    { "book", 0, 0, G_OPTION_ARG_FILENAME, &self->book, N_ ("The book"), N_ ("BOOK") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *usage = g_strconcat (self->command, " ", arguments, NULL);

  context = g_option_context_new (usage);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  if (with_book)
    g_option_context_add_main_entries (context, book, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, global, GETTEXT_PACKAGE);

  if (!g_option_context_parse (context, argc, argv, &error))
    {
      tonari_cli_misused (self, "%s", error->message);
      return FALSE;
    }
  clear_option (&self->staff);
  if (self->staff != NULL && !g_utf8_validate (self->staff, -1, NULL))
    {
      tonari_cli_misused (self, _ ("%s: not UTF-8"), "--staff");
      return FALSE;
    }
  if (*argc - 1 != n_arguments)
    {
      if (*argc - 1 < n_arguments)
        tonari_cli_misused (self, _ ("too few arguments, it takes: %s"), arguments);
      else
        tonari_cli_misused (self, _ ("one argument too many: “%s”"), (*argv)[n_arguments + 1]);
      return FALSE;
    }
  if (with_book && self->book == NULL)
    {
      tonari_cli_misused (self, _ ("no book is named; add --book BOOK"));
      return FALSE;
    }

  return resolve_today (self);
}

TonariDb *
tonari_cli_open (TonariCli *self)
{
  g_autoptr (GError) error = NULL;
  TonariDb *db = tonari_book_open (self->book, &error);

  if (db == NULL)
    tonari_cli_fail_with (error);

  return db;
}

static void
print_help (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n  tonari-cli %s\n\n%s\n", _ ("Usage:"), _ ("COMMAND [OPTION…]"),
                          _ ("Family classes, cases and life charts, without a display."));
  g_string_append_printf (text, "\n%s\n", _ ("Commands:"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "  %-12s %s\n", commands[i].name, _ (commands[i].summary));
  g_string_append_printf (text, "\n%s\n", _ ("Options:"));
  g_string_append_printf (text, "  %-14s %s\n", "--date DATE", _ ("Day that counts as today"));
  g_string_append_printf (text, "  %-14s %s\n", "--staff NAME", _ ("Who does it"));
  g_string_append_printf (text, "  %-14s %s\n", "--help", _ ("Show this help, or that of a command"));
  g_string_append_printf (text, "  %-14s %s\n", "--version", _ ("Show the version"));
  g_string_append_printf (text, "\n%s\n", _ ("Exit status: 0 done, 1 failed, 2 used wrongly."));
  fputs (text->str, stdout);
}

static int
finish_stdout (int status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;

  return tonari_cli_fail (_ ("The output could not be written: %s. Free some space, or name another place."),
                          g_strerror (errno));
}

static int
run_command (TonariCli *self, int argc, char **argv)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, argv[0]))
      {
        self->command = commands[i].name;
        return commands[i].run (self, argc, argv);
      }

  return tonari_cli_misused (self, _ ("there is no command “%s”"), argv[0]);
}

/*
 * Where standard output is closed, the book would be opened under its number, and the next line printed would
 * be written into the book.  Reading from nothing takes its place, so that printing fails and is told.
 */
static void
occupy_standard_files (void)
{
  for (int descriptor = 0; descriptor <= 2; descriptor++)
    if (fcntl (descriptor, F_GETFD) < 0)
      open ("/dev/null", O_RDONLY);
}

int
tonari_cli_main (int argc, char **argv)
{
  g_auto (TonariCli) self = { 0 };
  gboolean help = FALSE;
  gboolean version = FALSE;
  const GOptionEntry global[] = {
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &self.date_text, NULL, NULL },
    { "staff", 0, 0, G_OPTION_ARG_FILENAME, &self.staff, NULL, NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, NULL, NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  /* GOption moves pointers about in what it is given. */
  g_autofree char **arguments = g_memdup2 (argv, sizeof (char *) * (argc + 1));
  char **rest = arguments;

  occupy_standard_files ();
  tonari_locale_init ();
  /* A closed pipe is a failed write like any other, and is said. */
  signal (SIGPIPE, SIG_IGN);
  g_set_prgname ("tonari-cli");

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_add_main_entries (context, global, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &rest, &error))
    return tonari_cli_misused (&self, "%s", error->message);

  if (version)
    {
      fputs ("tonari-cli " TONARI_VERSION "\n", stdout);
      return finish_stdout (TONARI_CLI_DONE);
    }
  if (help || (argc > 1 && g_str_equal (rest[1], "help")))
    {
      print_help ();
      return finish_stdout (TONARI_CLI_DONE);
    }
  if (argc < 2)
    return tonari_cli_misused (&self, _ ("no command is named"));

  return finish_stdout (run_command (&self, argc - 1, rest + 1));
}
