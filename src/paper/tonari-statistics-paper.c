/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-paper.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper-private.h"
#include "tonari-paper-flow.h"

#define SIZE 8.5
#define ROW 17.0
#define NAME 190.0
#define WHOLE 52.0
#define LONE 110.0

/* The first column that is printed: the months, or of a longer time nothing but the whole. */
static guint
first_column (const TonariStatistics *self)
{
  gboolean has_months = self->n_columns > 2 && self->n_columns <= TONARI_STATISTICS_PAPER_MOST_MONTHS + 1;

  return has_months ? 0 : self->n_columns - 1;
}

static void
begin_table (TonariFlow *flow, const TonariStatistics *self, const char *title)
{
  guint first = first_column (self);
  guint n = self->n_columns - first;
  g_autofree TonariFlowColumn *columns = g_new0 (TonariFlowColumn, n + 1);

  /* One figure beside its name is read together; the months share what the names leave. */
  columns[0] = (TonariFlowColumn){ title, n > 1 ? NAME : 0, 0, TRUE, FALSE };
  for (guint i = 0; i < n; i++)
    {
      gboolean is_whole = i + 1 == n;

      columns[i + 1] = (TonariFlowColumn){ self->column_labels[first + i],
                                           is_whole ? (n > 1 ? WHOLE : LONE) : 0, 1, FALSE, is_whole };
    }
  tonari_flow_table (flow, columns, n + 1, ROW, SIZE);
}

static void
add_row (TonariFlow *flow, const TonariStatistics *self, const TonariStatisticsRow *row)
{
  guint first = first_column (self);
  guint n = self->n_columns - first;
  g_auto (GStrv) cells = g_new0 (char *, n + 2);

  cells[0] =
      row->kind == TONARI_STATISTICS_ROW_AGAIN ? g_strconcat ("　", row->label, NULL) : g_strdup (row->label);
  for (guint i = 0; i < n; i++)
    cells[i + 1] = tonari_statistics_cell_text (row, first + i);
  if (row->kind == TONARI_STATISTICS_ROW_TOTAL)
    tonari_flow_sum (flow, (const char *const *) cells);
  else
    tonari_flow_row (flow, (const char *const *) cells);
}

static void
add_table (TonariFlow *flow, const TonariStatistics *self, const TonariStatisticsTable *table)
{
  tonari_flow_heading (flow, table->title);
  begin_table (flow, self, NULL);
  for (guint i = 0; i < table->rows->len; i++)
    add_row (flow, self, g_ptr_array_index (table->rows, i));
  tonari_flow_keep (flow, table->note != NULL);
  tonari_flow_space (flow, 3);
  tonari_flow_words (flow, table->note, 7.5, TONARI_PAPER_PLAIN, 0);
}

static void
add_notes (TonariFlow *flow, const TonariStatistics *self)
{
  g_autofree char *undated = NULL;

  tonari_flow_space (flow, 8);
  if (self->for_others)
    tonari_flow_words (
        flow,
        _ ("×: not published. Numbers under 5 are left out, and others from which they could be "
           "reckoned."),
        8, TONARI_PAPER_PLAIN, 0);
  tonari_flow_words (
      flow,
      self->outside_too
          ? _ ("Visits that met nobody, letters and memos, and contacts with other agencies are "
               "counted in.")
          : _ ("Visits that met nobody, letters and memos, and contacts with other agencies stand "
               "on lines of their own and are not counted in."),
      8, TONARI_PAPER_PLAIN, 0);
  if (self->undated == 0)
    return;
  undated = g_strdup_printf (ngettext ("%u record has no date and stands in no column.",
                                       "%u records have no date and stand in no column.", self->undated),
                             self->undated);
  tonari_flow_words (flow, undated, 8, TONARI_PAPER_PLAIN, 0);
}

char *
tonari_statistics_paper_confirmed (TonariDate day, const char *by, TonariDateStyle style)
{
  g_autofree char *text = tonari_date_format (day, style);

  if (by == NULL)
    return g_strdup_printf (_ ("Confirmed on %s"), text);

  /* Translators: the day, and the name of a worker */
  return g_strdup_printf (_ ("Confirmed on %1$s by %2$s"), text, by);
}

TonariDocument *
tonari_document_for_statistics (const TonariStatistics *statistics,
                                const char *confirmed,
                                const TonariPaperOptions *options)
{
  TonariDocument *document;
  TonariFlow *flow;
  g_autofree char *period = NULL;

  g_return_val_if_fail (statistics != NULL && options != NULL, NULL);

  document = tonari_document_new (options, TRUE);
  if (first_column (statistics) > 0)
    tonari_paper_portrait (document);
  period = tonari_statistics_period_label (statistics->period);
  document->title = g_strdup (C_ ("paper", "Statistics"));
  document->heading = g_strdup (document->title);
  document->subheading =
      confirmed != NULL ? g_strdup_printf ("%s　%s", period, confirmed) : g_strdup (period);
  flow = tonari_flow_new (document);
  /* What goes out has been decided on the office's own copy. */
  if (!statistics->for_others)
    tonari_case_paper_approval (flow, options);
  for (guint i = 0; i < statistics->tables->len; i++)
    add_table (flow, statistics, g_ptr_array_index (statistics->tables, i));
  add_notes (flow, statistics);

  return tonari_flow_finish (flow);
}
