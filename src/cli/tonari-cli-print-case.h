/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * tonari-cli print: the pages of a case, of the register and of a meeting.
 */

#pragma once

#include "tonari-cli.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/**
 * TonariCliPrintCase:
 * @case_code: (nullable): code of the case
 * @row: row of the record that is meant (a plan, a letter …), 0 for the latest
 * @meeting: row of a meeting, 0 for the latest of the case
 * @view: (nullable): name of a saved view of the register
 * @blank: a blank form
 * @mono: black and white
 * @hide_names: names left out
 * @path: where to
 *
 * What was asked for.
 */
typedef struct
{
  const char *case_code;
  gint64 row;
  gint64 meeting;
  const char *view;
  gboolean blank;
  gboolean mono;
  gboolean hide_names;
  const char *path;
} TonariCliPrintCase;

/** TONARI_CLI_PRINT_REGISTER: token of the register among the kinds of pages. */
#define TONARI_CLI_PRINT_REGISTER "register"

/** tonari_cli_print_case_misused: whether @wish does not fit the kind with token @kind; says so on stderr. */
gboolean tonari_cli_print_case_misused (TonariCli                *self,
                                        const char               *kind,
                                        const TonariCliPrintCase *wish);

/** tonari_cli_print_case: makes the page; the exit status. */
int tonari_cli_print_case (TonariCli                *self,
                           const char               *kind,
                           const TonariCliPrintCase *wish);

G_END_DECLS
