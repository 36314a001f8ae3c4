/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MET_GROUP (tonari_met_group_get_type ())
G_DECLARE_FINAL_TYPE (TonariMetGroup, tonari_met_group, TONARI, MET_GROUP, AdwPreferencesGroup)

/**
 * TonariMetGroup::changed:
 * @group: the group
 *
 * Somebody else was met.
 */

/**
 * tonari_met_group_new:
 * @sheet: (nullable): the case, for its relatives
 * @met: (nullable): who was met so far
 * @met_person: whether the person was
 *
 * Who was met, as toggles: the person, each relative by relation, an agency, and free words for others.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *tonari_met_group_new (const TonariCaseSheet *sheet,
                                 const char *const     *met,
                                 gboolean               met_person);

/** tonari_met_group_met: (transfer full): who was met, each as it is stored; empty when nobody was. */
GStrv tonari_met_group_met (TonariMetGroup *self);

/** tonari_met_group_met_person: whether the person themself was met. */
gboolean tonari_met_group_met_person (TonariMetGroup *self);

/** tonari_met_group_toggle: turns the choice at @index, from 0, as if it were pressed; %FALSE when there are fewer. */
gboolean tonari_met_group_toggle (TonariMetGroup *self,
                                  guint           index);

/** tonari_met_group_set: shows these people as met; @met (nullable) as it is stored. */
void tonari_met_group_set (TonariMetGroup    *self,
                           const char *const *met,
                           gboolean           met_person);

/** tonari_met_group_word: (transfer none): one of those met as a person reads it: a token in the language of the window, anything else as it was written. */
const char *tonari_met_group_word (const char *stored);

G_END_DECLS
