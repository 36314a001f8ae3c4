/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-table.h"
#include "tonari-holidays.h"
#include "tonari-session-dates.h"

static const TonariCliColumn columns[] = {
  { "number", NC_ ("column", "No.") },
  { "date", NC_ ("column", "Date") },
  { "weekday", NC_ ("column", "Weekday") },
};

static const char *const formats[] = { "text", "csv", "json", NULL };

/* In the order of TonariRhythm. */
static const char *const rhythms[] = { "week", "2weeks", "3weeks", "4weeks", "nth", "list", NULL };

/* As GDateWeekday counts them. */
static const TonariWord weekday_list[] = {
  { 1, "mon", NC_ ("weekday", "Mon"), "月" }, { 2, "tue", NC_ ("weekday", "Tue"), "火" },
  { 3, "wed", NC_ ("weekday", "Wed"), "水" }, { 4, "thu", NC_ ("weekday", "Thu"), "木" },
  { 5, "fri", NC_ ("weekday", "Fri"), "金" }, { 6, "sat", NC_ ("weekday", "Sat"), "土" },
  { 7, "sun", NC_ ("weekday", "Sun"), "日" },
};

static const TonariWords weekday_words = { "weekday", "weekday", weekday_list, G_N_ELEMENTS (weekday_list) };

/* What was written after the options, as it came. */
typedef struct
{
  char *start;
  char *every;
  char *count;
  char *dates;
  char *closed;
  char *format;
  char *path;
  gboolean skip_holidays;
} Written;

static void
written_clear (Written *self)
{
  g_free (self->start);
  g_free (self->every);
  g_free (self->count);
  g_free (self->dates);
  g_free (self->closed);
  g_free (self->format);
  g_free (self->path);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Written, written_clear)

static gboolean
read_day (TonariCli *self, const char *option, const char *text, int *day)
{
  int last = 0;

  if (!tonari_cli_date (self, option, text, FALSE, day) || !tonari_cli_date (self, option, text, TRUE, &last))
    return FALSE;
  if (*day != last)
    {
      tonari_cli_misused (self, _ ("%s: “%s” is no single day; write one like 2026-11-21"), option, text);
      return FALSE;
    }

  return TRUE;
}

/* Days divided by commas of either script; an empty piece is a slip of the hand. */
static gboolean
read_days (TonariCli *self, const char *option, const char *text, GArray *days)
{
  g_auto (GStrv) parts = NULL;

  if (text == NULL)
    return TRUE;
  if (!g_utf8_validate (text, -1, NULL))
    {
      tonari_cli_misused (self, _ ("%s: not UTF-8"), option);
      return FALSE;
    }
  parts = g_regex_split_simple ("[,，、]", text, 0, 0);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      int day = 0;

      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (!read_day (self, option, parts[i], &day))
        return FALSE;
      g_array_append_val (days, day);
    }

  return TRUE;
}

static gboolean
read_count (TonariCli *self, const Written *written, TonariDatesRequest *request)
{
  guint64 count = 0;

  if (written->count == NULL && request->rhythm == TONARI_RHYTHM_LIST)
    {
      request->count = TONARI_SESSION_DATES_MAX;
      return TRUE;
    }
  if (written->count == NULL)
    {
      tonari_cli_misused (self, _ ("it is not said how many sessions; add --count N"));
      return FALSE;
    }
  if (!g_ascii_string_to_unsigned (written->count, 10, 1, TONARI_SESSION_DATES_MAX, &count, NULL))
    {
      tonari_cli_misused (self, _ ("--count: “%s” is no number from 1 to %d"), written->count,
                          TONARI_SESSION_DATES_MAX);
      return FALSE;
    }
  request->count = (guint) count;

  return TRUE;
}

static gboolean
read_request (
    TonariCli *self, const Written *written, GArray *chosen, GArray *closed, TonariDatesRequest *request)
{
  int rhythm = tonari_cli_choice (self, "--every", written->every, rhythms);

  if (rhythm < 0)
    return FALSE;
  request->rhythm = (TonariRhythm) rhythm;
  request->skip_holidays = written->skip_holidays;
  request->chosen = chosen;
  request->closed = closed;

  if (written->start == NULL && request->rhythm != TONARI_RHYTHM_LIST)
    {
      tonari_cli_misused (self, _ ("no first day is named; add --start DATE"));
      return FALSE;
    }
  if ((written->start != NULL && !read_day (self, "--start", written->start, &request->first)) ||
      !read_days (self, "--dates", written->dates, chosen) ||
      !read_days (self, "--closed", written->closed, closed) || !read_count (self, written, request))
    return FALSE;

  if (request->rhythm == TONARI_RHYTHM_LIST && chosen->len == 0)
    {
      tonari_cli_misused (self, _ ("no dates are chosen; add --dates D,D,…"));
      return FALSE;
    }
  if (request->rhythm != TONARI_RHYTHM_LIST && written->dates != NULL)
    {
      tonari_cli_misused (self, _ ("--dates belongs to --every list"));
      return FALSE;
    }

  return TRUE;
}

static void
print_dates (TonariCliOutput *output, TonariCliFormat format, const TonariSessionPlan *plan)
{
  g_autoptr (TonariCliTable) table = tonari_cli_table_new (output, format, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < plan->days->len; i++)
    {
      int day = g_array_index (plan->days, int, i);
      int weekday = 0;

      tonari_session_dates_place (day, &weekday);
      tonari_cli_table_begin_row (table);
      tonari_cli_table_int (table, i + 1);
      tonari_cli_table_date (table, tonari_date_from_day (day));
      tonari_cli_table_word (table, &weekday_words, weekday);
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);
}

/* Where the law's calendar is not known, nothing was stepped over, and that must not pass for an open day. */
static void
note_unknown_years (const TonariSessionPlan *plan)
{
  for (guint i = 0; i < plan->days->len; i++)
    {
      int year = 0;

      tonari_date_ymd (tonari_date_from_day (g_array_index (plan->days, int, i)), &year, NULL, NULL);
      if (year >= TONARI_HOLIDAYS_FIRST_YEAR && year <= TONARI_HOLIDAYS_LAST_YEAR)
        continue;
      tonari_cli_note (_ ("The holidays of %d are not known here, only those from %d to %d."), year,
                       TONARI_HOLIDAYS_FIRST_YEAR, TONARI_HOLIDAYS_LAST_YEAR);
      return;
    }
}

static void
note_what_is_missing (const Written *written,
                      const TonariDatesRequest *request,
                      TonariCliFormat format,
                      const TonariSessionPlan *plan)
{
  for (guint i = 0; format == TONARI_CLI_FORMAT_TEXT && i < plan->skipped->len; i++)
    {
      const TonariSkippedDay *skipped = g_ptr_array_index (plan->skipped, i);
      g_autofree char *day = tonari_date_format (tonari_date_from_day (skipped->day), TONARI_DATE_SHORT);
      g_autofree char *words = tonari_skipped_day_words (skipped);

      /* Translators: a day that a course does not take, and why */
      tonari_cli_note (_ ("%s is left out: %s"), day, words);
    }

  if (request->skip_holidays)
    note_unknown_years (plan);
  if (written->count != NULL && plan->days->len < request->count)
    tonari_cli_note (ngettext ("only %u of %u dates was found", "only %u of %u dates were found",
                               plan->days->len),
                     plan->days->len, request->count);
}

int
tonari_cli_dates (TonariCli *self, int argc, char **argv)
{
  g_auto (Written) written = { 0 };
  const GOptionEntry entries[] = {
    { "start", 0, 0, G_OPTION_ARG_FILENAME, &written.start, N_ ("The first day"), N_ ("DATE") },
    { "every", 0, 0, G_OPTION_ARG_FILENAME, &written.every,
      N_ ("week, 2weeks, 3weeks, 4weeks, nth (the same nth weekday of each month) or list"), N_ ("RHYTHM") },
    { "count", 0, 0, G_OPTION_ARG_FILENAME, &written.count, N_ ("How many sessions"), N_ ("N") },
    { "dates", 0, 0, G_OPTION_ARG_FILENAME, &written.dates, N_ ("The dates of --every list"), N_ ("D,D,…") },
    { "skip-holidays", 0, 0, G_OPTION_ARG_NONE, &written.skip_holidays, N_ ("Skip national holidays"), NULL },
    { "closed", 0, 0, G_OPTION_ARG_FILENAME, &written.closed, N_ ("Skip these days too"), N_ ("D,D,…") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &written.format, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &written.path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GArray) closed = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (TonariSessionPlan) plan = NULL;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (GError) error = NULL;
  TonariDatesRequest request = { 0 };
  int format;

  if (!tonari_cli_parse (self, "", _ ("Lists the dates that a course would get."), entries, FALSE, 0, &argc,
                         &argv) ||
      !read_request (self, &written, chosen, closed, &request))
    return TONARI_CLI_USAGE;
  format = tonari_cli_choice (self, "--format", written.format, formats);
  if (format < 0)
    return TONARI_CLI_USAGE;

  if (!tonari_cli_spares_books (written.path))
    return TONARI_CLI_FAILED;
  plan = tonari_session_plan_new (&request);
  output = tonari_cli_output_new (written.path, &error);
  if (output == NULL)
    return tonari_cli_fail_with (error);
  print_dates (output, (TonariCliFormat) format, plan);
  if (!tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);
  note_what_is_missing (&written, &request, (TonariCliFormat) format, plan);

  return TONARI_CLI_DONE;
}
