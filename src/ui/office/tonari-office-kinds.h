/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The lists of the office's work, as a table: meetings, what was learnt, what the area lacks, handing over.
 */

#pragma once

#include "tonari-office-list.h"

G_BEGIN_DECLS

/** TONARI_OFFICE_CHOICES: how many choices a switch has at most. */
#define TONARI_OFFICE_CHOICES 3

/**
 * TonariOfficeKind:
 * @title: translatable, with the context “office”: what the list is called above the page
 * @look: the list
 * @describe: how its rows are said
 * @choices: translatable labels of the switch above the list, %NULL from the first that is none
 * @match: (nullable): whether a row belongs to a choice
 * @tick: (nullable): the date that a tick before a row writes
 * @tick_label: translatable, what such a tick means
 * @ticked: translatable label of it for the history
 * @unticked: translatable label of taking it away
 *
 * One list.
 */
typedef struct
{
  const char *title;
  TonariOfficeListLook look;
  TonariRecordDescribe describe;
  const char *choices[TONARI_OFFICE_CHOICES];
  gboolean (*match) (gconstpointer row,
                     guint         choice);
  const char *tick;
  const char *tick_label;
  const char *ticked;
  const char *unticked;
} TonariOfficeKind;

/** tonari_office_kinds: (transfer none): all of them, in their order. */
const TonariOfficeKind *tonari_office_kinds (guint *n_kinds);

/** tonari_office_kinds_find: the place of the list in which a row of @table stands, or belongs to what stands there; -1 for none. */
int tonari_office_kinds_find (const char *table);

G_END_DECLS
