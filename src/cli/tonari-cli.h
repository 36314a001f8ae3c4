/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * tonari-cli: the same work without a display.
 *
 * Each command stands in a file of its own and shares what stands here: global options, the open book, and the
 * one way in which a refusal is said.  All text goes out as UTF-8 whatever the locale, because a case or a class
 * is named by what is printed here.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-db.h"

G_BEGIN_DECLS

/** Exit status: done; failed, with one line on stderr; used wrongly. */
enum
{
  TONARI_CLI_DONE = 0,
  TONARI_CLI_FAILED = 1,
  TONARI_CLI_USAGE = 2,
};

/**
 * TonariCli:
 * @command: name of the command
 * @today: day number of today: `--date`, else the clock
 * @date_given: whether `--date` was given
 * @staff: (nullable): `--staff`
 * @date_text: (nullable): `--date` as written
 * @book: (nullable): `--book`
 *
 * What all commands share.
 */
typedef struct
{
  const char *command;
  int today;
  gboolean date_given;
  char *staff;
  char *date_text;
  char *book;
} TonariCli;

/** tonari_cli_main: (array length=argc): runs the program and returns the exit status. */
int tonari_cli_main (int    argc,
                     char **argv);

/**
 * tonari_cli_parse:
 * @self: takes the global options
 * @arguments: what stands after the options in the usage line
 * @summary: translated; what the command does
 * @entries: (nullable): the command's own options
 * @with_book: whether `--book` belongs to it
 * @n_arguments: how many arguments must be left
 * @argc: (inout): number of arguments, the command's name included
 * @argv: (inout): arguments
 *
 * Returns: %FALSE after it has said what is wrong; the command then returns %TONARI_CLI_USAGE
 */
gboolean tonari_cli_parse (TonariCli          *self,
                           const char         *arguments,
                           const char         *summary,
                           const GOptionEntry *entries,
                           gboolean            with_book,
                           int                 n_arguments,
                           int                *argc,
                           char             ***argv);

/** tonari_cli_open: (transfer full) (nullable): opens `--book`, or says why not. */
TonariDb *tonari_cli_open (TonariCli *self);

/** tonari_cli_fail: one line on stderr; returns %TONARI_CLI_FAILED. */
int tonari_cli_fail (const char *format,
                     ...) G_GNUC_PRINTF (1, 2);

/** tonari_cli_fail_with: the same with the words of @error. */
int tonari_cli_fail_with (const GError *error);

/** tonari_cli_misused: one line on stderr that also names the help; returns %TONARI_CLI_USAGE. */
int tonari_cli_misused (const TonariCli *self,
                        const char      *format,
                        ...) G_GNUC_PRINTF (2, 3);

/** tonari_cli_note: one line on stderr. */
void tonari_cli_note (const char *format,
                      ...) G_GNUC_PRINTF (1, 2);

/**
 * tonari_cli_choice:
 * @self: the program
 * @option: name of the option, for the message
 * @text: (nullable): what was written; %NULL takes the first choice
 * @choices: (array zero-terminated=1): what may be written
 *
 * Returns: index of the choice, or -1 after it has said what may be written
 */
int tonari_cli_choice (const TonariCli   *self,
                       const char        *option,
                       const char        *text,
                       const char *const *choices);

/** tonari_cli_date: reads a DATE of an option; @last takes the last day of its span; %FALSE after it has said what is wrong. */
gboolean tonari_cli_date (const TonariCli *self,
                          const char      *option,
                          const char      *text,
                          gboolean         last,
                          int             *day);

/**
 * tonari_cli_spares_books:
 * @path: (nullable): OUT as written
 *
 * A slip of the hand must not put a page where a book lies: whatever OUT names, a file that is a database is left alone.
 *
 * Returns: %FALSE after it has said so; the command then returns %TONARI_CLI_FAILED
 */
gboolean tonari_cli_spares_books (const char *path);

/* The commands. */
int tonari_cli_new (TonariCli *self, int argc, char **argv);
int tonari_cli_demo (TonariCli *self, int argc, char **argv);
int tonari_cli_import (TonariCli *self, int argc, char **argv);
int tonari_cli_list (TonariCli *self, int argc, char **argv);
int tonari_cli_search (TonariCli *self, int argc, char **argv);
int tonari_cli_chart (TonariCli *self, int argc, char **argv);
int tonari_cli_charts (TonariCli *self, int argc, char **argv);
int tonari_cli_openness (TonariCli *self, int argc, char **argv);
int tonari_cli_attendance (TonariCli *self, int argc, char **argv);
int tonari_cli_holidays (TonariCli *self, int argc, char **argv);
int tonari_cli_dates (TonariCli *self, int argc, char **argv);
int tonari_cli_ics (TonariCli *self, int argc, char **argv);
int tonari_cli_progress (TonariCli *self, int argc, char **argv);
int tonari_cli_waiting (TonariCli *self, int argc, char **argv);
int tonari_cli_first_timers (TonariCli *self, int argc, char **argv);
int tonari_cli_print (TonariCli *self, int argc, char **argv);
int tonari_cli_questionnaire (TonariCli *self, int argc, char **argv);
int tonari_cli_statistics (TonariCli *self, int argc, char **argv);
int tonari_cli_check (TonariCli *self, int argc, char **argv);

G_END_DECLS
