/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What belongs to a session beside its marks: day and place, themes, run sheet, minutes, review.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SESSION_FACTS (tonari_session_facts_get_type ())
G_DECLARE_FINAL_TYPE (TonariSessionFacts, tonari_session_facts, TONARI, SESSION_FACTS, AdwBin)

/** tonari_session_facts_new: (transfer floating): an empty group; its rows open `roll.edit` and `roll.themes`. */
GtkWidget *tonari_session_facts_new (void);

/** tonari_session_facts_show: shows a session of the model's class. */
void tonari_session_facts_show (TonariSessionFacts  *self,
                                TonariClassModel    *model,
                                const TonariSession *session);

G_END_DECLS
