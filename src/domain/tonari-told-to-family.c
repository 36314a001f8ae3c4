/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-told-to-family.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariToldToFamily, case_id, "cases"),
  TONARI_FIELD (TonariToldToFamily, table_name, TEXT),
  TONARI_FIELD (TonariToldToFamily, row_id, INT),
  TONARI_FIELD (TonariToldToFamily, allowed_on, DATE),
  TONARI_FIELD (TonariToldToFamily, withdrawn_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariToldToFamily, tonari_told_to_family, "told_to_family", fields)

const TonariToldToFamily *
tonari_told_to_family_find (const GPtrArray *rows, const char *table, gint64 id, int today)
{
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const TonariToldToFamily *told = g_ptr_array_index (rows, i);
      gboolean taken_back =
          tonari_date_is_known (told->withdrawn_on) && tonari_date_first (told->withdrawn_on) <= today;

      if (told->row_id == id && g_strcmp0 (told->table_name, table) == 0 && !taken_back)
        return told;
    }

  return NULL;
}
