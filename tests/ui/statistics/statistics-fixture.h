/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A worker, two cases with a few contacts in the year of today, a single call, and the page of the statistics in a window. */

#pragma once

#include "tonari-enums.h"
#include "tonari-figure-table.h"
#include "tonari-statistics-head.h"
#include "tonari-ui-test.h"

G_BEGIN_DECLS

#define T(text) g_dgettext ("tonari", text)

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GtkWidget *page;
  gint64 staff;
  gint64 cases[2];
  gint64 opened;
} StatisticsFixture;

/** statistics_fixture_set_up: with @data the book stays empty. */
void statistics_fixture_set_up (StatisticsFixture *fixture,
                                gconstpointer      data);

/** statistics_fixture_tear_down: nothing may hold the window or the page then. */
void statistics_fixture_tear_down (StatisticsFixture *fixture,
                                   gconstpointer      data);

/** statistics_fixture_settle: until what a save has set going is shown as well. */
void statistics_fixture_settle (StatisticsFixture *fixture);

/** statistics_fixture_close: closes a window, which nothing may hold then. */
void statistics_fixture_close (StatisticsFixture *fixture,
                               GtkWindow         *window);

/** statistics_fixture_add_record_on: a contact, 0 without a case; its row. */
gint64 statistics_fixture_add_record_on (StatisticsFixture *fixture,
                                         gint64             case_id,
                                         TonariMethod       method,
                                         TonariDate         day);

/** statistics_fixture_add_record: the same in 2026. */
gint64 statistics_fixture_add_record (StatisticsFixture *fixture,
                                      gint64             case_id,
                                      TonariMethod       method,
                                      int                month,
                                      int                day);

/** statistics_fixture_execute: runs SQL in the book, and settles. */
void statistics_fixture_execute (StatisticsFixture *fixture,
                                 const char        *question);

/** statistics_fixture_head: (transfer none): what stands above the tables. */
TonariStatisticsHead *statistics_fixture_head (StatisticsFixture *fixture);

/** statistics_fixture_table: (transfer none): a table on the page. */
TonariFigureTable *statistics_fixture_table (StatisticsFixture *fixture,
                                             const char        *token);

/** statistics_fixture_assert_figure: what stands in a table, in a row (the heads are 0) and a column (the names are 0; -1 is the last). */
void statistics_fixture_assert_figure (StatisticsFixture *fixture,
                                       const char        *token,
                                       guint              row,
                                       int                column,
                                       const char        *expected);

/** statistics_fixture_turn: turns the switch of the row with the source text @title. */
void statistics_fixture_turn (StatisticsFixture *fixture,
                              const char        *title);

/** statistics_fixture_button: (transfer none) (nullable): the button with the source text @label. */
GtkWidget *statistics_fixture_button (StatisticsFixture *fixture,
                                      const char        *label);

/** statistics_fixture_answer: clicks that button and gives @response to what it asks. */
void statistics_fixture_answer (StatisticsFixture *fixture,
                                const char        *label,
                                const char        *response);

G_END_DECLS
