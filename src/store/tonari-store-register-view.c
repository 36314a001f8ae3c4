/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-register-view.h"

#include "tonari-register-order.h"
#include "tonari-store-cases.h"
#include "tonari-store-lists.h"

static const struct
{
  TonariListKind kind;
  gsize offset;
} marks[] = {
  { TONARI_LIST_KIND_LACKING_INTAKE, G_STRUCT_OFFSET (TonariRegisterEntry, lacking_intake) },
  { TONARI_LIST_KIND_FAMILY_ONLY, G_STRUCT_OFFSET (TonariRegisterEntry, family_only) },
  { TONARI_LIST_KIND_MOTHER_ONLY, G_STRUCT_OFFSET (TonariRegisterEntry, mother_only) },
};

GPtrArray *
tonari_store_register_today (TonariDb *db, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_register (db, error);
  g_autoptr (GHashTable) by_case = g_hash_table_new (g_int64_hash, g_int64_equal);

  if (entries == NULL)
    return NULL;
  for (guint i = 0; i < entries->len; i++)
    {
      TonariRegisterEntry *entry = entries->pdata[i];

      g_hash_table_insert (by_case, &entry->case_id, entry);
    }

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GPtrArray) list = tonari_store_work_list (db, marks[i].kind, today, error);

      if (list == NULL)
        return NULL;
      for (guint j = 0; j < list->len; j++)
        {
          const TonariListEntry *line = list->pdata[j];
          TonariRegisterEntry *entry = g_hash_table_lookup (by_case, &line->case_id);

          if (entry != NULL)
            G_STRUCT_MEMBER (gboolean, entry, marks[i].offset) = TRUE;
        }
    }

  return g_steal_pointer (&entries);
}

typedef struct
{
  TonariRegisterOrder order;
  gboolean descending;
} Order;

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;
  int by = order->order (*(TonariRegisterEntry *const *) a, *(TonariRegisterEntry *const *) b);

  return order->descending ? -by : by;
}

GPtrArray *
tonari_store_register_view (TonariDb *db, const TonariSavedView *view, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (TonariRegisterFilter) filter = NULL;
  Order order = { NULL, FALSE };

  g_return_val_if_fail (db != NULL && view != NULL, NULL);

  entries = tonari_store_register_today (db, today, error);
  if (entries == NULL)
    return NULL;
  filter = tonari_register_filter_new ((const char *const *) view->filters);
  for (guint i = entries->len; i > 0; i--)
    if (!tonari_register_filter_matches (filter, entries->pdata[i - 1], today))
      g_ptr_array_remove_index (entries, i - 1);

  order.descending = view->descending;
  order.order = tonari_register_order (view->sort);
  if (order.order == NULL)
    order.order = tonari_register_order ("code");
  /* They come by code; the sort keeps that among equals. */
  g_ptr_array_sort_with_data (entries, compare_entries, &order);

  return g_steal_pointer (&entries);
}
