/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-handover.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-rows.h"

static gboolean
hand_over_one (TonariDb *db, TonariHandover *handover, GError **error)
{
  g_autoptr (TonariCase) acase = tonari_store_get (db, &tonari_case_entity, handover->case_id, error);

  if (acase == NULL)
    return FALSE;
  if (handover->to_staff == 0 || handover->to_staff == handover->from_staff)
    {
      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                   _ ("Nobody else takes %s over. Choose who comes next."), acase->code);
      return FALSE;
    }
  if (acase->key_worker != handover->from_staff)
    {
      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
                   _ ("%s has another key worker by now. Look at the list again, then hand over."),
                   acase->code);
      return FALSE;
    }

  acase->key_worker = handover->to_staff;

  return tonari_store_save (db, &tonari_case_entity, acase, error) &&
         tonari_store_save (db, &tonari_handover_entity, handover, error);
}

gboolean
tonari_store_hand_over (TonariDb *db, const GPtrArray *handovers, GError **error)
{
  g_return_val_if_fail (db != NULL && handovers != NULL, FALSE);

  if (!tonari_store_action_begin (db, _ ("Hand over"), error))
    return FALSE;
  for (guint i = 0; i < handovers->len; i++)
    if (!hand_over_one (db, g_ptr_array_index (handovers, i), error))
      {
        tonari_store_action_abort (db);
        return FALSE;
      }

  return tonari_store_action_end (db, NULL, error);
}

GPtrArray *
tonari_store_worker_cases (TonariDb *db, gint64 staff, GError **error)
{
  g_autoptr (GPtrArray) cases = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  cases = staff != 0 ? tonari_store_list (db, &tonari_case_entity, "key_worker", staff, error)
                     : tonari_store_list (db, &tonari_case_entity, NULL, 0, error);
  for (guint i = cases != NULL ? cases->len : 0; i > 0; i--)
    {
      const TonariCase *acase = g_ptr_array_index (cases, i - 1);

      if (acase->key_worker != staff || acase->state == TONARI_CASE_STATE_KIND_CLOSED)
        g_ptr_array_remove_index (cases, i - 1);
    }

  return g_steal_pointer (&cases);
}
