/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entity.h"

#define FIELD_VALUE(field, row, type) (*(type *) G_STRUCT_MEMBER_P ((row), (field)->offset))
#define FIELD_CONST(field, row, type) (*(const type *) ((const char *) (row) + (field)->offset))

static void
field_clear (const TonariField *field, gpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      g_clear_pointer (&FIELD_VALUE (field, row, char *), g_free);
      break;
    case TONARI_FIELD_STRV:
      g_clear_pointer (&FIELD_VALUE (field, row, GStrv), g_strfreev);
      break;
    case TONARI_FIELD_DATE:
    case TONARI_FIELD_MOMENT:
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REAL:
    case TONARI_FIELD_BOOL:
    case TONARI_FIELD_REF:
    case TONARI_FIELD_ENUM:
      break;
    default:
      g_assert_not_reached ();
    }
}

gpointer
tonari_entity_new (const TonariEntity *entity)
{
  gpointer row;

  g_return_val_if_fail (entity != NULL, NULL);

  row = g_malloc0 (entity->size);
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];

      if (field->kind == TONARI_FIELD_MOMENT)
        FIELD_VALUE (field, row, TonariMoment) = TONARI_MOMENT_UNKNOWN;
      else if (field->kind == TONARI_FIELD_INT)
        FIELD_VALUE (field, row, gint64) = TONARI_INT_UNKNOWN;
      else if (field->kind == TONARI_FIELD_REAL)
        FIELD_VALUE (field, row, double) = NAN;
      else if (field->kind == TONARI_FIELD_ENUM)
        FIELD_VALUE (field, row, int) = field->words->list[0].value;
      else if (field->kind == TONARI_FIELD_STRV)
        FIELD_VALUE (field, row, GStrv) = g_new0 (char *, 1);
    }

  return row;
}

void
tonari_field_copy_value (const TonariField *field, gconstpointer from, gpointer to)
{
  g_return_if_fail (field != NULL);
  g_return_if_fail (from != NULL && to != NULL);

  if (from == to)
    return;

  field_clear (field, to);
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      FIELD_VALUE (field, to, char *) = g_strdup (FIELD_CONST (field, from, char *));
      break;
    case TONARI_FIELD_STRV:
      FIELD_VALUE (field, to, GStrv) = g_strdupv (FIELD_CONST (field, from, GStrv));
      break;
    case TONARI_FIELD_DATE:
      FIELD_VALUE (field, to, TonariDate) = FIELD_CONST (field, from, TonariDate);
      break;
    case TONARI_FIELD_MOMENT:
      FIELD_VALUE (field, to, TonariMoment) = FIELD_CONST (field, from, TonariMoment);
      break;
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      FIELD_VALUE (field, to, gint64) = FIELD_CONST (field, from, gint64);
      break;
    case TONARI_FIELD_REAL:
      FIELD_VALUE (field, to, double) = FIELD_CONST (field, from, double);
      break;
    case TONARI_FIELD_BOOL:
      FIELD_VALUE (field, to, gboolean) = FIELD_CONST (field, from, gboolean);
      break;
    case TONARI_FIELD_ENUM:
      FIELD_VALUE (field, to, int) = FIELD_CONST (field, from, int);
      break;
    default:
      g_assert_not_reached ();
    }
}

gpointer
tonari_entity_copy (const TonariEntity *entity, gconstpointer row)
{
  gpointer copy;

  g_return_val_if_fail (entity != NULL, NULL);

  if (row == NULL)
    return NULL;

  copy = g_malloc0 (entity->size);
  *(TonariRow *) copy = *(const TonariRow *) row;
  for (guint i = 0; i < entity->n_fields; i++)
    tonari_field_copy_value (&entity->fields[i], row, copy);

  return copy;
}

void
tonari_entity_free (const TonariEntity *entity, gpointer row)
{
  g_return_if_fail (entity != NULL);

  if (row == NULL)
    return;

  for (guint i = 0; i < entity->n_fields; i++)
    field_clear (&entity->fields[i], row);
  g_free (row);
}

static gboolean
date_equal (TonariDate a, TonariDate b)
{
  return a.day == b.day && (a.day == 0 || a.precision == b.precision);
}

gboolean
tonari_field_equal (const TonariField *field, gconstpointer a, gconstpointer b)
{
  g_return_val_if_fail (field != NULL, FALSE);
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      {
        const char *left = FIELD_CONST (field, a, char *);
        const char *right = FIELD_CONST (field, b, char *);

        /* A field left empty and a field never filled say the same. */
        return g_str_equal (left != NULL ? left : "", right != NULL ? right : "");
      }
    case TONARI_FIELD_STRV:
      return g_strv_equal ((const char *const *) FIELD_CONST (field, a, GStrv),
                           (const char *const *) FIELD_CONST (field, b, GStrv));
    case TONARI_FIELD_DATE:
      return date_equal (FIELD_CONST (field, a, TonariDate), FIELD_CONST (field, b, TonariDate));
    case TONARI_FIELD_MOMENT:
      {
        TonariMoment left = FIELD_CONST (field, a, TonariMoment);
        TonariMoment right = FIELD_CONST (field, b, TonariMoment);

        return date_equal (left.date, right.date) && left.minute == right.minute;
      }
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      return FIELD_CONST (field, a, gint64) == FIELD_CONST (field, b, gint64);
    case TONARI_FIELD_REAL:
      {
        double left = FIELD_CONST (field, a, double);
        double right = FIELD_CONST (field, b, double);

        return (isnan (left) && isnan (right)) || left == right;
      }
    case TONARI_FIELD_BOOL:
      return !FIELD_CONST (field, a, gboolean) == !FIELD_CONST (field, b, gboolean);
    case TONARI_FIELD_ENUM:
      return FIELD_CONST (field, a, int) == FIELD_CONST (field, b, int);
    default:
      g_assert_not_reached ();
    }
}

gboolean
tonari_entity_equal (const TonariEntity *entity, gconstpointer a, gconstpointer b)
{
  g_return_val_if_fail (entity != NULL, FALSE);
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  for (guint i = 0; i < entity->n_fields; i++)
    if (!tonari_field_equal (&entity->fields[i], a, b))
      return FALSE;

  return TRUE;
}

const TonariField *
tonari_entity_field (const TonariEntity *entity, const char *name)
{
  g_return_val_if_fail (entity != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < entity->n_fields; i++)
    if (g_str_equal (entity->fields[i].name, name))
      return &entity->fields[i];

  return NULL;
}
