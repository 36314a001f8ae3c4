/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entities.h"

/* Puts something into a field that differs from what an empty row holds there. */
static void
fill (const TonariField *field, gpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      *TONARI_FIELD_PTR (field, row, char *) = g_strdup ("ことば");
      break;
    case TONARI_FIELD_DATE:
      *TONARI_FIELD_PTR (field, row, TonariDate) = tonari_date_new (2026, 11, 21);
      break;
    case TONARI_FIELD_MOMENT:
      *TONARI_FIELD_PTR (field, row, TonariMoment) = (TonariMoment){ tonari_date_new (2026, 11, 21), 630 };
      break;
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      *TONARI_FIELD_PTR (field, row, gint64) = 42;
      break;
    case TONARI_FIELD_REAL:
      *TONARI_FIELD_PTR (field, row, double) = 4.5;
      break;
    case TONARI_FIELD_BOOL:
      *TONARI_FIELD_PTR (field, row, gboolean) = TRUE;
      break;
    case TONARI_FIELD_ENUM:
      *TONARI_FIELD_PTR (field, row, int) = field->words->list[field->words->n_list - 1].value;
      break;
    case TONARI_FIELD_STRV:
      g_strfreev (*TONARI_FIELD_PTR (field, row, GStrv));
      *TONARI_FIELD_PTR (field, row, GStrv) = g_strsplit ("本人;母", ";", -1);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
test_entity (gconstpointer data)
{
  const TonariEntity *entity = data;
  gpointer empty = tonari_entity_new (entity);
  gpointer other = tonari_entity_new (entity);
  gpointer copy;

  g_assert_true (tonari_entity_for_table (entity->table) == entity);
  g_assert_true (tonari_entity_equal (entity, empty, other));
  g_assert_cmpint (((TonariRow *) empty)->id, ==, 0);

  /* Each field alone makes a difference, and no two of them share their place. */
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];
      gpointer changed = tonari_entity_new (entity);

      g_test_message ("%s.%s", entity->table, field->name);
      g_assert_true (tonari_entity_field (entity, field->name) == field);
      fill (field, changed);
      g_assert_false (tonari_field_equal (field, empty, changed));
      g_assert_false (tonari_entity_equal (entity, empty, changed));
      for (guint k = 0; k < entity->n_fields; k++)
        if (k != i)
          g_assert_true (tonari_field_equal (&entity->fields[k], empty, changed));

      tonari_field_copy_value (field, changed, other);
      g_assert_true (tonari_field_equal (field, changed, other));
      tonari_entity_free (entity, changed);
    }

  /* By now every field of the other row is filled. */
  ((TonariRow *) other)->id = 7;
  ((TonariRow *) other)->version = 3;
  copy = tonari_entity_copy (entity, other);
  g_assert_true (tonari_entity_equal (entity, copy, other));
  g_assert_cmpint (((TonariRow *) copy)->id, ==, 7);
  g_assert_cmpint (((TonariRow *) copy)->version, ==, 3);
  for (guint i = 0; i < entity->n_fields; i++)
    if (entity->fields[i].kind == TONARI_FIELD_TEXT)
      g_assert_true (*TONARI_FIELD_PTR (&entity->fields[i], copy, char *) !=
                     *TONARI_FIELD_PTR (&entity->fields[i], other, char *));

  tonari_entity_free (entity, empty);
  tonari_entity_free (entity, other);
  tonari_entity_free (entity, copy);
  tonari_entity_free (entity, NULL);
  g_assert_null (tonari_entity_copy (entity, NULL));
}

/* A reference points at a table that came before, so that rows can be written in this order. */
static void
test_order (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n;
  const TonariEntity *const *entities = tonari_entities (&n);

  g_assert_cmpuint (n, ==, 61);
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (g_hash_table_add (seen, (gpointer) entities[i]->table));
      for (guint k = 0; k < entities[i]->n_fields; k++)
        if (entities[i]->fields[k].kind == TONARI_FIELD_REF)
          g_assert_true (g_hash_table_contains (seen, entities[i]->fields[k].table));
    }
  g_assert_null (tonari_entity_for_table ("nothing"));
}

int
main (int argc, char **argv)
{
  const TonariEntity *const *entities;
  guint n;

  g_test_init (&argc, &argv, NULL);

  entities = tonari_entities (&n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/entities/%s", entities[i]->table);

      g_test_add_data_func (path, entities[i], test_entity);
    }
  g_test_add_func ("/entities/order", test_order);

  return g_test_run ();
}
