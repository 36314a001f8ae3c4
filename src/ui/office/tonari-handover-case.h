/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A case in the window that hands over: a tick, and under it the words of its own sheet.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case.h"

G_BEGIN_DECLS

#define TONARI_TYPE_HANDOVER_CASE (tonari_handover_case_get_type ())
G_DECLARE_FINAL_TYPE (TonariHandoverCase, tonari_handover_case, TONARI, HANDOVER_CASE, AdwExpanderRow)

/**
 * TonariHandoverCase::changed:
 * @row: the row
 *
 * It was ticked or not, or something was typed.
 */

/** tonari_handover_case_new: (transfer floating): ticked; @name is the person, nullable. */
GtkWidget *tonari_handover_case_new (const TonariCase *acase,
                                     const char       *name);

gint64 tonari_handover_case_id (TonariHandoverCase *self);
gboolean tonari_handover_case_get_ticked (TonariHandoverCase *self);
void tonari_handover_case_set_ticked (TonariHandoverCase *self,
                                      gboolean            ticked);

/** tonari_handover_case_words: (transfer full) (nullable): what stands on its own sheet after what stands on all. */
char *tonari_handover_case_words (TonariHandoverCase *self);

/** tonari_handover_case_set_words: puts @words there, and opens the row if there are any. */
void tonari_handover_case_set_words (TonariHandoverCase *self,
                                     const char         *words);

G_END_DECLS
