/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-book.h"
#include "tonari-store-settings.h"

int
tonari_cli_new (TonariCli *self, int argc, char **argv)
{
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GError) error = NULL;

  if (!tonari_cli_parse (self, "BOOK",
                         _ ("Makes a new, empty book. A file that is there already is left alone."), NULL,
                         FALSE, 1, &argc, &argv))
    return TONARI_CLI_USAGE;

  db = tonari_book_create (argv[1], &error);
  if (db == NULL)
    return tonari_cli_fail_with (error);
  if (self->staff != NULL && tonari_store_staff_find (db, self->staff, TRUE, &error) == 0)
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}
