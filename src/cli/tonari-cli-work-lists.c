/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The work lists, and the page of today: by date, and nobody ranked. */

#include "tonari-cli-lists.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"
#include "tonari-store-lists.h"
#include "tonari-today-item.h"

static const TonariCliColumn list_columns[] = {
  { "id", NC_ ("column", "Row") },      { "case", NC_ ("column", "Case") },
  { "name", NC_ ("column", "Name") },   { "kind", NC_ ("column", "What") },
  { "date", NC_ ("column", "Date") },   { "title", NC_ ("column", "Of whom") },
  { "detail", NC_ ("column", "More") }, { "promise", NC_ ("column", "Agreed on contact") },
};

static const TonariCliColumn today_columns[] = {
  { "id", NC_ ("column", "Row") },
  { "case", NC_ ("column", "Case") },
  { "kind", NC_ ("column", "What") },
  { "when", NC_ ("column", "When") },
  { "title", NC_ ("column", "Of whom") },
  { "detail", NC_ ("column", "More") },
  { "promise", NC_ ("column", "Agreed on contact") },
};

static void
print_case_id (TonariCliTable *table, gint64 case_id)
{
  tonari_cli_table_int (table, case_id != 0 ? case_id : TONARI_INT_UNKNOWN);
}

static void
print_entry (TonariCliTable *table, const TonariListEntry *entry)
{
  tonari_cli_table_begin_row (table);
  print_case_id (table, entry->case_id);
  tonari_cli_table_text (table, entry->code);
  tonari_cli_table_text (table, entry->name);
  tonari_cli_table_word (table, &tonari_list_kind_words, (int) entry->kind);
  tonari_cli_table_date (table, entry->date);
  tonari_cli_table_text (table, entry->title);
  tonari_cli_table_text (table, entry->detail);
  tonari_cli_table_text (table, entry->promise);
  tonari_cli_table_end_row (table);
}

static gboolean
print_lists (TonariDb *db,
             TonariCliOutput *output,
             TonariCliFormat format,
             int today,
             const TonariListKind *kinds,
             guint n_kinds,
             GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_list_entry_free);
  g_autoptr (TonariCliTable) table = NULL;

  for (guint i = 0; i < n_kinds; i++)
    {
      GPtrArray *entries = tonari_store_work_list (db, kinds[i], today, error);

      if (entries == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (all, entries);
    }
  g_ptr_array_sort (all, tonari_list_entry_compare);

  table = tonari_cli_table_new (output, format, list_columns, G_N_ELEMENTS (list_columns));
  for (guint i = 0; i < all->len; i++)
    print_entry (table, all->pdata[i]);
  tonari_cli_table_finish (table);

  return TRUE;
}

#define DEFINE_LIST(name, ...)                                                                               \
  gboolean tonari_cli_list_##name (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, \
                                   GError **error)                                                           \
  {                                                                                                          \
    static const TonariListKind kinds[] = { __VA_ARGS__ };                                                   \
                                                                                                             \
    return print_lists (db, output, format, today, kinds, G_N_ELEMENTS (kinds), error);                      \
  }

DEFINE_LIST (to_contact, TONARI_LIST_KIND_TO_CONTACT)
DEFINE_LIST (lacking_intake, TONARI_LIST_KIND_LACKING_INTAKE)
DEFINE_LIST (family_only, TONARI_LIST_KIND_FAMILY_ONLY)
DEFINE_LIST (mother_only, TONARI_LIST_KIND_MOTHER_ONLY)
DEFINE_LIST (watching, TONARI_LIST_KIND_WATCHING)
DEFINE_LIST (crises, TONARI_LIST_KIND_CRISIS)
DEFINE_LIST (reviews,
             TONARI_LIST_KIND_REVIEW,
             TONARI_LIST_KIND_PLAN,
             TONARI_LIST_KIND_DECISION,
             TONARI_LIST_KIND_UNFINISHED_INTAKE,
             TONARI_LIST_KIND_INTRODUCTION)

static gboolean
print_item (TonariDb *db, TonariCliTable *table, const TonariTodayItem *item, GError **error)
{
  g_autoptr (TonariCase) acase = NULL;

  if (item->case_id != 0)
    {
      acase = tonari_store_get (db, &tonari_case_entity, item->case_id, error);
      if (acase == NULL)
        return FALSE;
    }
  tonari_cli_table_begin_row (table);
  print_case_id (table, item->case_id);
  tonari_cli_table_text (table, acase != NULL ? acase->code : NULL);
  tonari_cli_table_word (table, &tonari_today_kind_words, (int) item->kind);
  tonari_cli_table_moment (table, item->moment);
  tonari_cli_table_text (table, item->title);
  tonari_cli_table_text (table, item->detail);
  tonari_cli_table_text (table, item->promise);
  tonari_cli_table_end_row (table);

  return TRUE;
}

gboolean
tonari_cli_list_today (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) items = tonari_store_today (db, today, error);
  g_autoptr (TonariCliTable) table = NULL;

  if (items == NULL)
    return FALSE;

  table = tonari_cli_table_new (output, format, today_columns, G_N_ELEMENTS (today_columns));
  for (guint i = 0; i < items->len; i++)
    if (!print_item (db, table, items->pdata[i], error))
      return FALSE;
  tonari_cli_table_finish (table);

  return TRUE;
}
