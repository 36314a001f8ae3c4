/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A list of the office's work: find-as-you-type over every text of its rows, a place for filters, rows that open, and what
 * to do next while there are none.
 */

#pragma once

#include <adwaita.h>

#include "tonari-record-list.h"

G_BEGIN_DECLS

/**
 * TonariOfficeListLook:
 * @entity: which kind of rows
 * @title: translatable title of the list
 * @find: translatable name of the search entry
 * @icon: icon name of the page without rows
 * @empty_title: translatable
 * @empty_text: translatable, what to do next
 * @empty_button: translatable label of its button
 * @empty_action: the action of that button
 * @deleted: translatable label of a deletion for the history
 * @said_deleted: translatable, what the toast says then
 *
 * What such a list is about; static.
 */
typedef struct
{
  const TonariEntity *entity;
  const char *title;
  const char *find;
  const char *icon;
  const char *empty_title;
  const char *empty_text;
  const char *empty_button;
  const char *empty_action;
  const char *deleted;
  const char *said_deleted;
} TonariOfficeListLook;

#define TONARI_TYPE_OFFICE_LIST (tonari_office_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariOfficeList, tonari_office_list, TONARI, OFFICE_LIST, AdwBin)

/** TonariOfficeListMatch: whether @row passes the filter. */
typedef gboolean (*TonariOfficeListMatch) (gconstpointer row,
                                           gpointer      data);

/** tonari_office_list_new: (transfer floating): an empty list; @describe and @words say its rows. */
GtkWidget *tonari_office_list_new (TonariContext              *context,
                                   const TonariOfficeListLook *look,
                                   TonariRecordDescribe        describe,
                                   gpointer                    words);

/** tonari_office_list_rows: (transfer none): the list of rows, for its editor and its ticks. */
TonariRecordList *tonari_office_list_rows (TonariOfficeList *self);

/** tonari_office_list_set_filter: @widget (transfer floating) stands beside the search; @match is asked of each row. */
void tonari_office_list_set_filter (TonariOfficeList     *self,
                                    GtkWidget            *widget,
                                    TonariOfficeListMatch match,
                                    gpointer              data);

/** tonari_office_list_take: shows these rows (transfer full), as far as they match. */
void tonari_office_list_take (TonariOfficeList *self,
                              GPtrArray        *rows);

/** tonari_office_list_refilter: asks the filter again. */
void tonari_office_list_refilter (TonariOfficeList *self);

/** tonari_office_list_find: moves the focus into the search entry. */
void tonari_office_list_find (TonariOfficeList *self);

/** tonari_office_list_focus: moves the focus onto the first row, or onto what to do next where there is none. */
void tonari_office_list_focus (TonariOfficeList *self);

/** tonari_office_list_reveal: focuses the row with @id, past search and filter when they hide it; (transfer none) (nullable): the row. */
gconstpointer tonari_office_list_reveal (TonariOfficeList *self,
                                         gint64            id);

G_END_DECLS
