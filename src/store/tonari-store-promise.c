/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-promise.h"

#include <glib/gi18n-lib.h>

#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"

gboolean
tonari_store_promise (TonariDb *db, const char *column, gint64 value, char **promise, GError **error)
{
  g_autoptr (GPtrArray) relatives = NULL;
  g_autoptr (GString) all = g_string_new (NULL);

  g_return_val_if_fail (db != NULL && promise != NULL, FALSE);

  *promise = NULL;
  relatives = tonari_store_list (db, &tonari_relative_entity, column, value, error);
  if (relatives == NULL)
    return FALSE;

  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = relatives->pdata[i];
      g_autofree char *words = tonari_relative_promise (relative);
      g_autoptr (TonariPerson) person = NULL;
      const char *who = relative->relation;

      if (words == NULL)
        continue;
      if (who == NULL)
        {
          person = tonari_store_get (db, &tonari_person_entity, relative->person, error);
          if (person == NULL)
            return FALSE;
          who = person->name;
        }
      if (all->len > 0)
        g_string_append (all, TONARI_STORE_PROMISE_SEPARATOR);
      if (who != NULL)
        /* Translators: %s is a relative, such as “mother”; what is agreed with them follows. */
        g_string_append_printf (all, _ ("%s: "), who);
      g_string_append (all, words);
    }
  if (all->len > 0)
    *promise = g_string_free (g_steal_pointer (&all), FALSE);

  return TRUE;
}
