/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

typedef struct _TonariHandoverList TonariHandoverList;

/**
 * TonariHandoverList:
 * @from: the worker whose cases they are (row of staff, 0 for nobody)
 * @staff: (element-type TonariStaff): everybody, also those who have left: what they had is still to be handed over
 * @cases: (element-type TonariCase): their open cases, by code, or the one that was asked for
 * @names: (element-type gint64 utf8): names of the persons, by row of persons
 *
 * What the window that hands over chooses from.
 */
struct _TonariHandoverList
{
  gint64 from;
  GPtrArray *staff;
  GPtrArray *cases;
  GHashTable *names;
};

void tonari_handover_list_free (TonariHandoverList *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariHandoverList, tonari_handover_list_free)

/** TONARI_HANDOVER_ANYBODY: whoever comes first and has a case. */
#define TONARI_HANDOVER_ANYBODY (-1)

/** tonari_handover_list_load: (transfer full) (nullable): of one case, or with @case_id 0 of the cases of worker @from (0: those without one, or %TONARI_HANDOVER_ANYBODY). */
TonariHandoverList *tonari_handover_list_load (TonariDb *db,
                                               gint64    case_id,
                                               gint64    from,
                                               GError  **error);

G_END_DECLS
