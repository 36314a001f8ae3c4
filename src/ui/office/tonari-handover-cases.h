/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The cases of a worker in the window that hands over: which of them are ticked, and the words of each one's own sheet.
 *
 * Another worker may be looked at in between: ticks and words of those looked at before are remembered, so that coming
 * back shows what was left there, also where words were erased again.
 */

#pragma once

#include <adwaita.h>

#include "tonari-handover-list.h"
#include "tonari-handover.h"

G_BEGIN_DECLS

#define TONARI_TYPE_HANDOVER_CASES (tonari_handover_cases_get_type ())
G_DECLARE_FINAL_TYPE (TonariHandoverCases, tonari_handover_cases, TONARI, HANDOVER_CASES, AdwPreferencesGroup)

/**
 * TonariHandoverCases::changed:
 * @cases: the widget
 *
 * A case was ticked or not, or something was typed for it; not while it is filled.
 */

/** tonari_handover_cases_new: (transfer floating): without a case. */
GtkWidget *tonari_handover_cases_new (void);

/** tonari_handover_cases_show: shows the cases of @list, with the ticks and words that they had before. */
void tonari_handover_cases_show (TonariHandoverCases      *self,
                                 const TonariHandoverList *list);

/** tonari_handover_cases_n_ticked: how many of those shown are ticked. */
guint tonari_handover_cases_n_ticked (TonariHandoverCases *self);

/** tonari_handover_cases_read: (transfer full) (element-type TonariHandover): @begun for each ticked case that is shown, with its own words after the common ones. */
GPtrArray *tonari_handover_cases_read (TonariHandoverCases  *self,
                                       const TonariHandover *begun);

/** tonari_handover_cases_write: writes ticks and words into @file, of those shown and of those looked at before. */
void tonari_handover_cases_write (TonariHandoverCases *self,
                                  GKeyFile            *file);

/** tonari_handover_cases_take: puts back what tonari_handover_cases_write() wrote; without a @file every case is ticked and without words. */
void tonari_handover_cases_take (TonariHandoverCases *self,
                                 GKeyFile            *file);

G_END_DECLS
