/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tonari_case_switch_add:
 * @group: a group
 * @title: translated
 * @subtitle: (nullable): translated
 *
 * A row for yes or no that belongs to no field: what is to be done along with saving.
 *
 * Returns: (transfer none): the switch in the new row
 */
GtkWidget *tonari_case_switch_add (AdwPreferencesGroup *group,
                                   const char          *title,
                                   const char          *subtitle);

G_END_DECLS
