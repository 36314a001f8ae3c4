/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page of the cases to test with: three cases in the register, one of them without a name.
 */

#pragma once

#include "tonari-context.h"
#include "tonari-page.h"

G_BEGIN_DECLS

/**
 * CasesFixture:
 * @context: the context
 * @window: the window
 * @page: the page of the cases in it
 * @actions: the last action that was told with an Undo button
 *
 * A book with the cases, and the page that shows them.
 */
typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  TonariPage *page;
  gint64 actions;
} CasesFixture;

/** cases_fixture_set_up: opens it; with @data there are no cases. */
void cases_fixture_set_up (CasesFixture *fixture,
                           gconstpointer data);

/** cases_fixture_tear_down: closes it, and sees that nothing of it is left. */
void cases_fixture_tear_down (CasesFixture *fixture,
                              gconstpointer data);

/** cases_fixture_add_case: row of a new case; @birth is a year, 0 when unknown. */
gint64 cases_fixture_add_case (TonariContext *context,
                               const char    *code,
                               const char    *name,
                               const char    *kana,
                               int            birth,
                               const char    *concern);

/** cases_fixture_child: (transfer none) (nullable): the first of that type in the page. */
gpointer cases_fixture_child (CasesFixture *fixture,
                              GType         type);

/** cases_fixture_assert_shown: the register shows the cases with these codes (%NULL-terminated), in this order. */
void cases_fixture_assert_shown (CasesFixture      *fixture,
                                 const char *const *codes);

G_END_DECLS
