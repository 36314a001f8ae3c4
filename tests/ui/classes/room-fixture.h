/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A room to call the roll in: a book with one class of as many people as are wanted, and its window.
 */

#pragma once

#include "tonari-roll-call.h"
#include "tonari-ui-test.h"

G_BEGIN_DECLS

/**
 * RoomFixture:
 * @path: the book
 * @context: its context
 * @model: the model of its class
 * @window: the window
 * @roll: the roll call in it
 * @class_id: row of the class
 * @session: row of its first session
 */
typedef struct
{
  char *path;
  TonariContext *context;
  TonariClassModel *model;
  GtkWindow *window;
  TonariRollCall *roll;
  gint64 class_id;
  gint64 session;
} RoomFixture;

/** room_fixture_make: (transfer full): a new book in a folder of its own, with a class of @people who are called P01, P02, …; its path. */
char *room_fixture_make (guint people);

/** room_fixture_open: opens the window over a book that was made so. */
void room_fixture_open (RoomFixture *self,
                        const char  *path);

/** room_fixture_close: closes it all again and asserts that nothing is left; the book stays. */
void room_fixture_close (RoomFixture *self);

/** room_fixture_remove: removes a book with its folder. */
void room_fixture_remove (const char *path);

/** room_fixture_enrolment: the enrolment of the @n-th, from 0. */
gint64 room_fixture_enrolment (RoomFixture *self,
                               guint        n);

G_END_DECLS
