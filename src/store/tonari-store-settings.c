/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-settings.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-entity-sql.h"
#include "tonari-rows.h"
#include "tonari-setting.h"
#include "tonari-staff.h"

/* The row of a setting; %NULL without @error when it is unset. */
static TonariSetting *
find_setting (TonariDb *db, const char *key, GError **error)
{
  g_autofree char *question = g_strconcat (tonari_entity_sql (db, &tonari_setting_entity)->select,
                                           "WHERE key = ?1 AND deleted_at IS NULL", NULL);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_text (statement, 1, key);
  if (!tonari_statement_step (statement, &has_row, error) || !has_row)
    return NULL;

  return tonari_entity_read (&tonari_setting_entity, statement, 0);
}

char *
tonari_store_setting (TonariDb *db, const char *key, GError **error)
{
  g_autoptr (TonariSetting) setting = NULL;

  g_return_val_if_fail (db != NULL && key != NULL, NULL);

  setting = find_setting (db, key, error);

  return setting != NULL ? g_steal_pointer (&setting->value) : NULL;
}

gboolean
tonari_store_set_setting (TonariDb *db, const char *key, const char *value, GError **error)
{
  g_autoptr (TonariSetting) setting = NULL;
  g_autoptr (GError) find_error = NULL;

  g_return_val_if_fail (db != NULL && key != NULL, FALSE);

  setting = find_setting (db, key, &find_error);
  if (find_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&find_error));
      return FALSE;
    }
  if (value == NULL)
    return setting == NULL || tonari_store_delete (db, &tonari_setting_entity, setting->row.id, error);
  if (setting == NULL)
    {
      setting = tonari_setting_new ();
      setting->key = g_strdup (key);
    }
  else if (g_strcmp0 (setting->value, value) == 0)
    return TRUE;
  g_free (setting->value);
  setting->value = g_strdup (value);

  return tonari_store_save (db, &tonari_setting_entity, setting, error);
}

gint64
tonari_store_staff_find (TonariDb *db, const char *name, gboolean create, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (TonariStaff) staff = NULL;
  g_autofree char *stripped = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL && name != NULL, 0);

  stripped = g_strstrip (g_strdup (name));
  statement = tonari_db_prepare (db, "SELECT id FROM staff WHERE name = ?1 AND deleted_at IS NULL", error);
  if (statement == NULL)
    return 0;
  tonari_statement_bind_text (statement, 1, stripped);
  if (!tonari_statement_step (statement, &has_row, error))
    return 0;
  if (has_row)
    return tonari_statement_int (statement, 0);
  if (!create || *stripped == '\0')
    {
      g_set_error (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
          _ ("No member of staff is called “%s”. Look at the spelling, or add them in the preferences."),
          stripped);
      return 0;
    }

  staff = tonari_staff_new ();
  staff->name = g_steal_pointer (&stripped);
  staff->active = TRUE;

  return tonari_store_save (db, &tonari_staff_entity, staff, error) ? staff->row.id : 0;
}

gboolean
tonari_store_staff_name (TonariDb *db, gint64 id, char **name, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (TonariStaff) staff = NULL;

  g_return_val_if_fail (db != NULL && name != NULL, FALSE);

  *name = NULL;
  if (id == 0)
    return TRUE;
  staff = tonari_store_get (db, &tonari_staff_entity, id, &local_error);
  if (staff == NULL && !g_error_matches (local_error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (staff != NULL)
    *name = g_steal_pointer (&staff->name);

  return TRUE;
}
