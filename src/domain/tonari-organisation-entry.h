/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"

G_BEGIN_DECLS

typedef struct _TonariOrganisationEntry TonariOrganisationEntry;

/**
 * TonariOrganisationLine:
 * @TONARI_ORGANISATION_LINE_TIE: a tie that lives: somebody whom the organisation holds
 * @TONARI_ORGANISATION_LINE_WATCHING: a period of loose watching with it that goes on
 * @TONARI_ORGANISATION_LINE_NEWS: the last news of a case that went either way
 * @TONARI_ORGANISATION_LINE_SHARING: the last thing of a case that it was told
 * @TONARI_ORGANISATION_LINE_LETTER: a letter of referral that it has not answered
 * @TONARI_ORGANISATION_LINE_EARLIER: a tie or a period of watching that has ended
 *
 * What a line of an organisation's page tells.
 */
typedef enum
{
  TONARI_ORGANISATION_LINE_TIE,
  TONARI_ORGANISATION_LINE_WATCHING,
  TONARI_ORGANISATION_LINE_NEWS,
  TONARI_ORGANISATION_LINE_SHARING,
  TONARI_ORGANISATION_LINE_LETTER,
  TONARI_ORGANISATION_LINE_EARLIER,
} TonariOrganisationLine;

/**
 * TonariOrganisationEntry:
 * @line: what it tells
 * @case_id: row of the case
 * @date: since when, or on which day
 * @until: until when; unknown while it lives
 * @code: code of the case
 * @name: (nullable): name of the person
 * @kana: (nullable): how the name is read
 * @first: (nullable): as typed: support received; news; what was told; to whom the letter went
 * @second: (nullable): as typed: role held; with whom there
 *
 * One case on the page of an organisation.
 *
 * Source: issue C, Ties: an organisation's page shows whom it holds and what was heard last.
 */
struct _TonariOrganisationEntry
{
  TonariOrganisationLine line;
  gint64 case_id;
  TonariDate date;
  TonariDate until;
  char *code;
  char *name;
  char *kana;
  char *first;
  char *second;
};

TonariOrganisationEntry *tonari_organisation_entry_new (void);
void tonari_organisation_entry_free (TonariOrganisationEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariOrganisationEntry, tonari_organisation_entry_free)

/** tonari_organisation_entry_compare_date: #GCompareFunc of an array of entries: the newest first, those without a day last, then by code. */
int tonari_organisation_entry_compare_date (gconstpointer a,
                                            gconstpointer b);

/** tonari_organisation_entry_compare_name: #GCompareFunc of an array of entries: by how the name is read, those without a name last, by code. */
int tonari_organisation_entry_compare_name (gconstpointer a,
                                            gconstpointer b);

G_END_DECLS
