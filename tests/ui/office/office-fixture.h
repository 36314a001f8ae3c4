/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two workers, two cases of the first of them, a meeting of each kind, and the page of the office's work in a window. */

#pragma once

#include "tonari-ui-test.h"

G_BEGIN_DECLS

#define T(text) g_dgettext ("tonari", text)

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GtkWidget *page;
  gint64 staff[2];
  gint64 cases[2];
  gint64 case_meeting;
  gint64 study_meeting;
  gint64 decision;
  gint64 knowledge;
  gint64 gap;
} OfficeFixture;

/** office_fixture_set_up: with @data the book stays empty. */
void office_fixture_set_up (OfficeFixture *fixture,
                            gconstpointer  data);

/** office_fixture_tear_down: nothing may hold the window or the page then. */
void office_fixture_tear_down (OfficeFixture *fixture,
                               gconstpointer  data);

/** office_fixture_settle: until what a save has set going is shown as well. */
void office_fixture_settle (OfficeFixture *fixture);

/** office_fixture_close: destroys a window, which nothing may hold then. */
void office_fixture_close (OfficeFixture *fixture,
                           GtkWindow     *window);

/** office_fixture_press: clicks the button with the source text @label. */
void office_fixture_press (OfficeFixture *fixture,
                           GtkWindow     *window,
                           const char    *label);

/** office_fixture_type_into: types into the row with the source text @title. */
void office_fixture_type_into (GtkWindow  *window,
                               const char *title,
                               const char *text);

/** office_fixture_rows: (transfer full): all rows of a kind. */
GPtrArray *office_fixture_rows (OfficeFixture      *fixture,
                                const TonariEntity *entity);

/** office_fixture_show: shows a row or a list, as from a search. */
gboolean office_fixture_show (OfficeFixture *fixture,
                              const char    *table,
                              gint64         id);

G_END_DECLS
