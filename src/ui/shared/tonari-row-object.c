/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-row-object.h"

struct _TonariRowObject
{
  GObject parent;

  gpointer row;
  GDestroyNotify free_row;
};

G_DEFINE_FINAL_TYPE (TonariRowObject, tonari_row_object, G_TYPE_OBJECT)

static void
tonari_row_object_finalize (GObject *object)
{
  TonariRowObject *self = TONARI_ROW_OBJECT (object);

  if (self->free_row != NULL)
    self->free_row (self->row);
  G_OBJECT_CLASS (tonari_row_object_parent_class)->finalize (object);
}

static void
tonari_row_object_class_init (TonariRowObjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_row_object_finalize;
}

static void
tonari_row_object_init (TonariRowObject *self)
{
}

TonariRowObject *
tonari_row_object_new (gpointer row, GDestroyNotify free_row)
{
  TonariRowObject *self = g_object_new (TONARI_TYPE_ROW_OBJECT, NULL);

  self->row = row;
  self->free_row = free_row;
  return self;
}

gpointer
tonari_row_object_peek (gpointer self)
{
  g_return_val_if_fail (TONARI_IS_ROW_OBJECT (self), NULL);

  return ((TonariRowObject *) self)->row;
}

void
tonari_row_object_fill (GListStore *store, GPtrArray *rows, GDestroyNotify free_row)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);
  gsize n_rows;
  g_autofree gpointer *list = NULL;

  /* Each object takes its row over, so the array must not free them as well. */
  g_ptr_array_set_free_func (rows, NULL);
  list = g_ptr_array_steal (rows, &n_rows);
  g_ptr_array_unref (rows);

  for (gsize i = 0; i < n_rows; i++)
    g_ptr_array_add (objects, tonari_row_object_new (list[i], free_row));
  /* One splice, one signal: five thousand rows are one change, not five thousand. */
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), objects->pdata,
                       objects->len);
}
