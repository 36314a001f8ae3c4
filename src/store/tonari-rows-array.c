/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entity-sql.h"

#include "tonari-entities.h"
#include "tonari-setting.h"

GPtrArray *
tonari_rows_array_new (const TonariEntity *entity)
{
  return g_ptr_array_new_with_free_func (entity->free_row);
}

const TonariEntity *
tonari_rows_entity (const char *table)
{
  if (g_str_equal (table, tonari_setting_entity.table))
    return &tonari_setting_entity;

  return tonari_entity_for_table (table);
}
