/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <stdio.h>

#include <glib/gi18n-lib.h>

#include "tonari-book.h"

int
tonari_cli_check (TonariCli *self, int argc, char **argv)
{
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  if (!tonari_cli_parse (self, "BOOK", _ ("Checks whether a book is sound. It changes nothing."), NULL, FALSE,
                         1, &argc, &argv))
    return TONARI_CLI_USAGE;

  if (!tonari_book_check (argv[1], &findings, &error))
    return tonari_cli_fail_with (error);
  for (guint i = 0; i < findings->len; i++)
    tonari_cli_note ("%s: %s", argv[1], (const char *) findings->pdata[i]);
  if (findings->len > 0)
    return tonari_cli_fail (
        _ ("“%s” is damaged; go on with the newest backup that is sound, and keep this file"), argv[1]);

  fprintf (stdout, _ ("%s: sound\n"), argv[1]);
  return TONARI_CLI_DONE;
}
