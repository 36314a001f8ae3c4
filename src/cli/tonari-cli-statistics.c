/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The yearly statistics: printed as they are, confirmed, printed as they were confirmed, and what became of
 * them. */

#include "tonari-cli.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-cli-period.h"
#include "tonari-cli-table.h"
#include "tonari-rows.h"
#include "tonari-store-settings.h"
#include "tonari-store-statistics.h"

static const char *const formats[] = { "text", "csv", "json", NULL };

/* What stands before the months; people read the label, machines the tokens. */
static const TonariCliColumn machine_columns[] = {
  { "table", NC_ ("column", "Table") },
  { "row", NC_ ("column", "Line") },
  { "kind", NC_ ("column", "Kind") },
  { "unit", NC_ ("column", "Unit") },
};

static const TonariCliColumn hidden_column = { "hidden", NC_ ("column", "Not shown") };

static const TonariCliColumn difference_columns[] = {
  { "table", NC_ ("column", "Table") },      { "row", NC_ ("column", "Line") },
  { "column", NC_ ("column", "Of when") },   { "then", NC_ ("column", "As confirmed") },
  { "now", NC_ ("column", "As it is now") },
};

typedef struct
{
  char *year;
  char *from;
  char *to;
  char *format;
  char *path;
  gboolean outside_too;
  gboolean for_others;
  gboolean confirm;
  gboolean confirmed;
  gboolean differences;
  gboolean take_back;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->year);
  g_free (self->from);
  g_free (self->to);
  g_free (self->format);
  g_free (self->path);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
add_cells (TonariCliTable *table, const TonariStatistics *statistics, const TonariStatisticsRow *row)
{
  for (guint i = 0; i < statistics->n_columns; i++)
    tonari_cli_table_number (table, row->cells[i].hidden ? NAN : row->cells[i].value);
}

static void
print_machine (TonariCliOutput *output, TonariCliFormat format, const TonariStatistics *statistics)
{
  guint n_columns = G_N_ELEMENTS (machine_columns) + statistics->n_columns + 1;
  g_autofree TonariCliColumn *columns = g_new0 (TonariCliColumn, n_columns);
  g_autoptr (TonariCliTable) table = NULL;

  memcpy (columns, machine_columns, sizeof machine_columns);
  for (guint i = 0; i < statistics->n_columns; i++)
    columns[G_N_ELEMENTS (machine_columns) + i].key = statistics->column_tokens[i];
  columns[n_columns - 1] = hidden_column;

  table = tonari_cli_table_new (output, format, columns, n_columns);
  for (guint i = 0; i < statistics->tables->len; i++)
    {
      const TonariStatisticsTable *of = g_ptr_array_index (statistics->tables, i);

      for (guint k = 0; k < of->rows->len; k++)
        {
          const TonariStatisticsRow *row = g_ptr_array_index (of->rows, k);
          g_autoptr (GPtrArray) hidden = g_ptr_array_new ();

          for (guint column = 0; column < statistics->n_columns; column++)
            if (row->cells[column].hidden)
              g_ptr_array_add (hidden, statistics->column_tokens[column]);
          g_ptr_array_add (hidden, NULL);
          tonari_cli_table_begin_row (table);
          tonari_cli_table_text (table, of->token);
          tonari_cli_table_text (table, row->token);
          tonari_cli_table_word (table, &tonari_statistics_row_words, (int) row->kind);
          tonari_cli_table_word (table, &tonari_statistics_unit_words, (int) row->unit);
          add_cells (table, statistics, row);
          tonari_cli_table_strv (table, (const char *const *) hidden->pdata);
          tonari_cli_table_end_row (table);
        }
    }
  tonari_cli_table_finish (table);
}

static void
print_text_table (TonariCliOutput *output,
                  const TonariStatistics *statistics,
                  const TonariStatisticsTable *of)
{
  g_autofree TonariCliColumn *columns = g_new0 (TonariCliColumn, statistics->n_columns + 1);
  g_autoptr (TonariCliTable) table = NULL;

  columns[0].label = of->title;
  for (guint i = 0; i < statistics->n_columns; i++)
    columns[i + 1].label = statistics->column_labels[i];
  table = tonari_cli_table_new (output, TONARI_CLI_FORMAT_TEXT, columns, statistics->n_columns + 1);
  for (guint i = 0; i < of->rows->len; i++)
    {
      const TonariStatisticsRow *row = g_ptr_array_index (of->rows, i);

      tonari_cli_table_begin_row (table);
      tonari_cli_table_text (table, row->label);
      for (guint k = 0; k < statistics->n_columns; k++)
        {
          g_autofree char *text = tonari_statistics_cell_text (row, k);

          tonari_cli_table_text (table, text);
        }
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);
}

static void
print_text (TonariCliOutput *output, const TonariStatistics *statistics, const char *heading)
{
  GString *buffer = tonari_cli_output_buffer (output);

  g_string_append_printf (buffer, "%s\n", heading);
  if (statistics->undated > 0)
    g_string_append_printf (buffer,
                            ngettext ("%u record has no date and is counted nowhere.",
                                      "%u records have no date and are counted nowhere.",
                                      statistics->undated),
                            statistics->undated);
  if (statistics->undated > 0)
    g_string_append_c (buffer, '\n');
  for (guint i = 0; i < statistics->tables->len; i++)
    {
      const TonariStatisticsTable *table = g_ptr_array_index (statistics->tables, i);

      g_string_append_c (buffer, '\n');
      print_text_table (output, statistics, table);
      if (table->note != NULL)
        g_string_append_printf (buffer, "%s\n", table->note);
    }
}

static void
print_differences (TonariCliOutput *output, TonariCliFormat format, const GPtrArray *differences)
{
  g_autoptr (TonariCliTable) table =
      tonari_cli_table_new (output, format, difference_columns, G_N_ELEMENTS (difference_columns));
  gboolean is_text = format == TONARI_CLI_FORMAT_TEXT;

  for (guint i = 0; i < differences->len; i++)
    {
      const TonariStatisticsDifference *difference = g_ptr_array_index (differences, i);

      tonari_cli_table_begin_row (table);
      tonari_cli_table_text (table, is_text ? difference->title : difference->table);
      tonari_cli_table_text (table, is_text ? difference->label : difference->row);
      tonari_cli_table_text (table, is_text ? difference->heading : difference->column);
      tonari_cli_table_number (table, difference->then);
      tonari_cli_table_number (table, difference->now);
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);
}

/* What is to be done instead of printing. */
static int
change (const TonariCli *self,
        TonariDb *db,
        const Options *options,
        TonariStatisticsPeriod period,
        gboolean outside_too)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatistics) statistics = NULL;
  g_autofree char *label = tonari_statistics_period_label (period);

  if (self->staff != NULL)
    {
      gint64 staff = tonari_store_staff_find (db, self->staff, TRUE, &error);

      if (staff == 0)
        return tonari_cli_fail_with (error);
      tonari_store_set_staff (db, staff);
    }
  if (options->take_back)
    {
      if (!tonari_store_statistics_take_back (db, period, NULL, &error))
        return tonari_cli_fail_with (error);
      tonari_cli_note (_ ("%s is not confirmed any more"), label);
      return TONARI_CLI_DONE;
    }
  statistics = tonari_store_statistics (db, period, outside_too, self->today, &error);
  if (statistics == NULL ||
      !tonari_store_statistics_confirm (db, statistics, self->today, NULL, NULL, &error))
    return tonari_cli_fail_with (error);
  tonari_cli_note (_ ("%s is confirmed"), label);

  return TONARI_CLI_DONE;
}

/* How these are counted, for the first line: as they are, or as they were reported. */
static char *
heading_of (TonariStatisticsPeriod period, const TonariConfirmedStatistics *confirmed, gboolean shown)
{
  g_autofree char *label = tonari_statistics_period_label (period);
  g_autofree char *day =
      confirmed != NULL ? tonari_date_format (confirmed->confirmed_on, TONARI_DATE_BOTH) : NULL;

  if (confirmed == NULL)
    return g_steal_pointer (&label);
  if (shown)
    /* Translators: a period, and the day on which its statistics were confirmed. */
    return g_strdup_printf (_ ("%s, as confirmed on %s"), label, day);

  return g_strdup_printf (_ ("%s, as it is now; confirmed on %s"), label, day);
}

static int
print (const TonariCli *self,
       TonariDb *db,
       const Options *options,
       TonariStatisticsPeriod period,
       TonariCliFormat format,
       gboolean outside_too)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariConfirmedStatistics) confirmed = tonari_store_statistics_confirmed (db, period, &error);
  g_autoptr (TonariStatistics) statistics = NULL;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autofree char *heading = NULL;

  if (error != NULL)
    return tonari_cli_fail_with (error);
  heading = heading_of (period, confirmed, options->confirmed);
  if (confirmed == NULL && (options->confirmed || options->differences))
    return tonari_cli_fail (_ ("%s has not been confirmed; --confirm does it"), heading);
  if (options->confirmed || options->differences)
    outside_too = confirmed->outside_too;
  statistics = tonari_store_statistics (db, period, outside_too, self->today, &error);
  output = statistics != NULL ? tonari_cli_output_new (options->path, &error) : NULL;
  if (output == NULL)
    return tonari_cli_fail_with (error);

  if (options->differences)
    {
      g_autoptr (GPtrArray) differences =
          tonari_statistics_differences (statistics, (const char *const *) confirmed->figures);

      print_differences (output, format, differences);
    }
  else
    {
      if (options->confirmed)
        tonari_statistics_restore (statistics, (const char *const *) confirmed->figures);
      if (options->for_others)
        tonari_statistics_hide_small (statistics);
      if (format == TONARI_CLI_FORMAT_TEXT)
        print_text (output, statistics, heading);
      else
        print_machine (output, format, statistics);
    }
  if (!tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}

int
tonari_cli_statistics (TonariCli *self, int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "year", 0, 0, G_OPTION_ARG_FILENAME, &options.year,
      N_ ("The fiscal year, April to March; without it the one of today"), N_ ("YEAR") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from, N_ ("Or from this day"), N_ ("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &options.to, N_ ("to this day"), N_ ("DATE") },
    { "outside-too", 0, 0, G_OPTION_ARG_NONE, &options.outside_too,
      N_ ("Count visits that met nobody, letters and contacts with agencies in"), NULL },
    { "for-others", 0, 0, G_OPTION_ARG_NONE, &options.for_others,
      N_ ("For people outside: numbers under 5 are not shown, nor what would tell them"), NULL },
    { "confirm", 0, 0, G_OPTION_ARG_NONE, &options.confirm, N_ ("Keep the figures as they are reported now"),
      NULL },
    { "confirmed", 0, 0, G_OPTION_ARG_NONE, &options.confirmed, N_ ("Print them as they were confirmed"),
      NULL },
    { "differences", 0, 0, G_OPTION_ARG_NONE, &options.differences,
      N_ ("List what is another number than when it was confirmed"), NULL },
    { "take-back", 0, 0, G_OPTION_ARG_NONE, &options.take_back, N_ ("Take the confirmation back"), NULL },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &options.format, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  TonariStatisticsPeriod period;
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GError) error = NULL;
  gboolean outside_too = FALSE;
  int format;

  if (!tonari_cli_parse (self, "", _ ("Prints the statistics of a fiscal year or of any time, by month."),
                         entries, TRUE, 0, &argc, &argv))
    return TONARI_CLI_USAGE;
  if (options.confirm + options.confirmed + options.differences + options.take_back > 1)
    return tonari_cli_misused (self, _ ("only one of --confirm, --confirmed, --differences and --take-back"));
  if (options.for_others && options.differences)
    return tonari_cli_misused (self, _ ("differences are for the office's own eyes; leave --for-others out"));
  format = tonari_cli_choice (self, "--format", options.format, formats);
  if (format < 0 || !tonari_cli_period (self, options.year, options.from, options.to, &period))
    return TONARI_CLI_USAGE;
  if (!tonari_cli_spares_books (options.path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  if (!tonari_store_statistics_outside (db, &outside_too, &error))
    return tonari_cli_fail_with (error);
  outside_too = outside_too || options.outside_too;

  if (options.confirm || options.take_back)
    return change (self, db, &options, period, outside_too);

  return print (self, db, &options, period, (TonariCliFormat) format, outside_too);
}
