/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A class to test with: three sessions, four participants, the last of whom has left.
 */

#pragma once

#include "tonari-class-model.h"
#include "tonari-page.h"
#include "tonari-ui-test.h"

G_BEGIN_DECLS

#define CLASSES_FIXTURE_SESSIONS 3
#define CLASSES_FIXTURE_PARTICIPANTS 4

/** ClassesFixture: a book with one class, and the model of it, loaded. */
typedef struct
{
  TonariContext *context;
  TonariClassModel *model;
  gint64 class_id;
  gint64 sessions[CLASSES_FIXTURE_SESSIONS];
  gint64 enrolments[CLASSES_FIXTURE_PARTICIPANTS];
} ClassesFixture;

void classes_fixture_open (ClassesFixture *self);

/** classes_fixture_close: the model must have no other reference by now. */
void classes_fixture_close (ClassesFixture *self);

/** classes_fixture_add_ended_class: one more class, whose only session was held a year before. */
void classes_fixture_add_ended_class (ClassesFixture *self);

/** ClassesPageFixture: such a book with the page of the classes in a window of 800 × 600. */
typedef struct
{
  ClassesFixture classes;
  GtkWindow *window;
  TonariPage *page;
} ClassesPageFixture;

/** classes_page_fixture_set_up: as g_test_add() has it. */
void classes_page_fixture_set_up (ClassesPageFixture *self,
                                  gconstpointer       data);

/** classes_page_fixture_tear_down: closes the window, which nothing may keep alive, and the book. */
void classes_page_fixture_tear_down (ClassesPageFixture *self,
                                     gconstpointer       data);

/** classes_fixture_stored: the mark as it is on disk. */
TonariAttendanceState classes_fixture_stored (ClassesFixture *self,
                                              guint           session,
                                              guint           participant);

/** classes_fixture_marks: (transfer full): the marks of a session on disk, one letter for each participant, "-" for unmarked. */
char *classes_fixture_marks (ClassesFixture *self,
                             guint           session);

G_END_DECLS
