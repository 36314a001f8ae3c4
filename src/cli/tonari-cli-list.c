/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-lists.h"
#include "tonari-cli-output.h"
#include "tonari-cli-table.h"

static const TonariCliList lists[] = {
  { "cases", tonari_cli_list_cases },
  { "relatives", tonari_cli_list_relatives },
  { "classes", tonari_cli_list_classes },
  { "sessions", tonari_cli_list_sessions },
  { "records", tonari_cli_list_records },
  { "organisations", tonari_cli_list_organisations },
  { "to-contact", tonari_cli_list_to_contact },
  { "lacking-intake", tonari_cli_list_lacking_intake },
  { "family-only", tonari_cli_list_family_only },
  { "mother-only", tonari_cli_list_mother_only },
  { "watching", tonari_cli_list_watching },
  { "crises", tonari_cli_list_crises },
  { "reviews", tonari_cli_list_reviews },
  { "today", tonari_cli_list_today },
};

static const char *const formats[] = { "text", "csv", "json", NULL };

static const TonariCliList *
find_list (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].name, name))
      return &lists[i];

  return NULL;
}

int
tonari_cli_list (TonariCli *self, int argc, char **argv)
{
  g_autofree char *format_name = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  const TonariCliList *list;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GError) error = NULL;
  int format;

  if (!tonari_cli_parse (
          self,
          "cases|relatives|classes|sessions|organisations|records|to-contact|lacking-intake|family-only|mother-only|watching|crises|reviews|today",
          _ ("Lists what a book holds, and what not to forget."), entries, TRUE, 1, &argc, &argv))
    return TONARI_CLI_USAGE;
  list = find_list (argv[1]);
  if (list == NULL)
    return tonari_cli_misused (self, _ ("there is no list “%s”"), argv[1]);
  format = tonari_cli_choice (self, "--format", format_name, formats);
  if (format < 0)
    return TONARI_CLI_USAGE;

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  output = tonari_cli_output_new (path, &error);
  if (output == NULL || !list->print (db, output, (TonariCliFormat) format, self->today, &error) ||
      !tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}
