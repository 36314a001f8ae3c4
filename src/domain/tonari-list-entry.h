/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariListEntry TonariListEntry;

/**
 * TonariListEntry:
 * @kind: on which list
 * @case_id: row of the case, or 0
 * @person: row of the person whom it is about, or 0
 * @relative: row of the relative, or 0
 * @class_id: row of the class, or 0
 * @row: row of what is behind it, of the table that belongs to @kind: crises, watching_periods, plans, decisions, intakes,
 *   observations, or enrolments for a participant; 0 for the case itself
 * @date: the day that it goes by: last contact, day of the crisis or of looking again, day from which to ask
 * @code: (nullable): code of the case
 * @name: (nullable): name of the person
 * @title: code and name, or name and class
 * @detail: (nullable): what else to know, in words
 * @promise: (nullable): the 連絡の約束 in words, to be read before any call
 *
 * One line of a work list.  Offered as a thought, never as an alarm.
 */
struct _TonariListEntry
{
  TonariListKind kind;
  gint64 case_id;
  gint64 person;
  gint64 relative;
  gint64 class_id;
  gint64 row;
  TonariDate date;
  char *code;
  char *name;
  char *title;
  char *detail;
  char *promise;
};

TonariListEntry *tonari_list_entry_new (void);
void tonari_list_entry_free (TonariListEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariListEntry, tonari_list_entry_free)

/** tonari_list_entry_compare: #GCompareFunc of an array of entries: by date, those without one last, then by title. */
int tonari_list_entry_compare (gconstpointer a,
                               gconstpointer b);

G_END_DECLS
