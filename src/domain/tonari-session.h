/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSession TonariSession;

/**
 * TonariSession:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @class_id: the class (row of classes, 0 for none)
 * @number: number within the class, 1 upwards
 * @date: day
 * @starts: start, minutes after midnight
 * @ends: end, minutes after midnight
 * @status: planned, held or cancelled
 * @place: place, if another than the class's
 * @themes: themes in their order, by title; those that are modules stand in
 *   session_modules as well
 * @run_sheet: run sheet (進行表), say 15+20+5+45+5
 * @minutes_text: minutes of the session
 * @review: staff review afterwards (ふりかえり)
 * @review_owner: who sees to what the review found (row of staff, 0 for none)
 * @review_on: by when
 * @online_entry: online entry, if another than the class's
 * @home_practice: home practice given
 * @moved_from: the day on which it was to be, if it was moved
 * @sequence: how often it was moved or cancelled, for calendars; unknown for never
 *
 * One session (第n回) of a class.
 *
 * Source: domain.md, Records: Class.
 */
struct _TonariSession
{
  TonariRow row;
  char *uid;
  gint64 class_id;
  gint64 number;
  TonariDate date;
  gint64 starts;
  gint64 ends;
  TonariSessionStatus status;
  char *place;
  GStrv themes;
  char *run_sheet;
  char *minutes_text;
  char *review;
  gint64 review_owner;
  TonariDate review_on;
  char *online_entry;
  char *home_practice;
  TonariDate moved_from;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariSession, tonari_session)

G_END_DECLS
