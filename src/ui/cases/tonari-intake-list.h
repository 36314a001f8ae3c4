/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_INTAKE_LIST (tonari_intake_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariIntakeList, tonari_intake_list, TONARI, INTAKE_LIST, AdwBin)

/**
 * TonariIntakeList::opened:
 * @list: the list
 * @intake: row of the intake
 *
 * The person goes on with this one.
 */

/** tonari_intake_list_new: (transfer floating): the intakes that are not finished, oldest first; takes no room without one. */
GtkWidget *tonari_intake_list_new (TonariContext *context);

G_END_DECLS
