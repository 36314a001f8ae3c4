/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-row-text.h"

static char *
precision_key (const TonariField *field)
{
  return g_strconcat (field->name, "_precision", NULL);
}

static void
write_day (GKeyFile *file, const char *group, const TonariField *field, const char *iso, TonariDate date)
{
  g_autofree char *key = precision_key (field);

  if (iso == NULL)
    return;
  g_key_file_set_string (file, group, field->name, iso);
  g_key_file_set_string (file, group, key, tonari_precision_token (date.precision));
}

static void
write_field (GKeyFile *file, const char *group, const TonariField *field, gconstpointer row)
{
  g_autofree char *iso = NULL;

  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      if (*TONARI_FIELD_PTR (field, row, char *) != NULL)
        g_key_file_set_string (file, group, field->name, *TONARI_FIELD_PTR (field, row, char *));
      break;
    case TONARI_FIELD_DATE:
      iso = tonari_date_to_iso (*TONARI_FIELD_PTR (field, row, TonariDate));
      write_day (file, group, field, iso, *TONARI_FIELD_PTR (field, row, TonariDate));
      break;
    case TONARI_FIELD_MOMENT:
      iso = tonari_moment_to_iso (*TONARI_FIELD_PTR (field, row, TonariMoment));
      write_day (file, group, field, iso, TONARI_FIELD_PTR (field, row, TonariMoment)->date);
      break;
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      g_key_file_set_int64 (file, group, field->name, *TONARI_FIELD_PTR (field, row, gint64));
      break;
    case TONARI_FIELD_REAL:
      if (!isnan (*TONARI_FIELD_PTR (field, row, double)))
        g_key_file_set_double (file, group, field->name, *TONARI_FIELD_PTR (field, row, double));
      break;
    case TONARI_FIELD_BOOL:
      g_key_file_set_boolean (file, group, field->name, *TONARI_FIELD_PTR (field, row, gboolean));
      break;
    case TONARI_FIELD_ENUM:
      g_key_file_set_string (file, group, field->name,
                             tonari_words_token (field->words, *TONARI_FIELD_PTR (field, row, int)));
      break;
    case TONARI_FIELD_STRV:
      {
        GStrv list = *TONARI_FIELD_PTR (field, row, GStrv);

        if (list != NULL)
          g_key_file_set_string_list (file, group, field->name, (const char *const *) list,
                                      g_strv_length (list));
        break;
      }
    default:
      g_assert_not_reached ();
    }
}

static void
read_field (GKeyFile *file, const char *group, const TonariField *field, gpointer row)
{
  g_autofree char *text = NULL;
  g_autofree char *precision = NULL;
  g_autofree char *key = precision_key (field);

  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      *TONARI_FIELD_PTR (field, row, char *) = g_key_file_get_string (file, group, field->name, NULL);
      break;
    case TONARI_FIELD_DATE:
      text = g_key_file_get_string (file, group, field->name, NULL);
      precision = g_key_file_get_string (file, group, key, NULL);
      *TONARI_FIELD_PTR (field, row, TonariDate) = tonari_date_from_iso (text, precision);
      break;
    case TONARI_FIELD_MOMENT:
      text = g_key_file_get_string (file, group, field->name, NULL);
      precision = g_key_file_get_string (file, group, key, NULL);
      *TONARI_FIELD_PTR (field, row, TonariMoment) = tonari_moment_from_iso (text, precision);
      break;
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      *TONARI_FIELD_PTR (field, row, gint64) = g_key_file_get_int64 (file, group, field->name, NULL);
      break;
    case TONARI_FIELD_REAL:
      *TONARI_FIELD_PTR (field, row, double) = g_key_file_get_double (file, group, field->name, NULL);
      break;
    case TONARI_FIELD_BOOL:
      *TONARI_FIELD_PTR (field, row, gboolean) = g_key_file_get_boolean (file, group, field->name, NULL);
      break;
    case TONARI_FIELD_ENUM:
      text = g_key_file_get_string (file, group, field->name, NULL);
      tonari_words_from_token (field->words, text, TONARI_FIELD_PTR (field, row, int));
      break;
    case TONARI_FIELD_STRV:
      {
        GStrv list = g_key_file_get_string_list (file, group, field->name, NULL, NULL);

        if (list == NULL)
          break;
        g_strfreev (*TONARI_FIELD_PTR (field, row, GStrv));
        *TONARI_FIELD_PTR (field, row, GStrv) = list;
        break;
      }
    default:
      g_assert_not_reached ();
    }
}

void
tonari_row_text_write (GKeyFile *file, const char *group, const TonariEntity *entity, gconstpointer row)
{
  g_return_if_fail (file != NULL && group != NULL && entity != NULL && row != NULL);

  for (guint i = 0; i < entity->n_fields; i++)
    write_field (file, group, &entity->fields[i], row);
}

gboolean
tonari_row_text_read (GKeyFile *file, const char *group, const TonariEntity *entity, gpointer row)
{
  gpointer fresh;

  g_return_val_if_fail (file != NULL && group != NULL && entity != NULL && row != NULL, FALSE);

  if (!g_key_file_has_group (file, group))
    return FALSE;

  fresh = tonari_entity_new (entity);
  for (guint i = 0; i < entity->n_fields; i++)
    {
      if (g_key_file_has_key (file, group, entity->fields[i].name, NULL))
        read_field (file, group, &entity->fields[i], fresh);
      tonari_field_copy_value (&entity->fields[i], fresh, row);
    }
  tonari_entity_free (entity, fresh);

  return TRUE;
}
