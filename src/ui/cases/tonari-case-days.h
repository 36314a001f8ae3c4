/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_DAYS (tonari_case_days_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseDays, tonari_case_days, TONARI, CASE_DAYS, AdwWindow)

/**
 * TonariCaseDay:
 * @entity: kind of the row
 * @row: (transfer none): the row, in the sheet
 * @day: the day at which it stands
 */
typedef struct
{
  const TonariEntity *entity;
  gconstpointer row;
  int day;
} TonariCaseDay;

/** tonari_case_days_list: (transfer full) (element-type TonariCaseDay): what begins or happens from @from to @to, by day. */
GArray *tonari_case_days_list (const TonariCaseSheet *sheet,
                               int                    from,
                               int                    to);

/** tonari_case_days_open: (transfer none): a small list of what lies in these days; a row opens its editor. Keeps @sheet. */
GtkWindow *tonari_case_days_open (GtkWidget             *from_widget,
                                  TonariContext         *context,
                                  const TonariCaseSheet *sheet,
                                  int                    from,
                                  int                    to);

G_END_DECLS
