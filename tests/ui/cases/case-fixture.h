/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One case, R8-001 with the row 1, its page of facts, and a window over which its editors open. */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-ui-test.h"

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  TonariCaseSheet *sheet;
} CaseFixture;

/** case_fixture_add_relative: a relative of the case, with a person of that name. */
void case_fixture_add_relative (CaseFixture *self,
                                const char  *relation,
                                const char  *name);

/** case_fixture_read: reads the sheet again, with all that was saved since. */
void case_fixture_read (CaseFixture *self);

/** case_fixture_set_up: a new book with the case and its mother (母, 見本 良子), and the window; the sheet is read. */
void case_fixture_set_up (CaseFixture   *self,
                          gconstpointer  data);

void case_fixture_tear_down (CaseFixture   *self,
                             gconstpointer  data);

/** case_fixture_close: closes a window, which nothing may hold then. */
void case_fixture_close (CaseFixture *self,
                         gpointer     window);
