/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-row.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-tables.h"
#include "tonari-entities.h"
#include "tonari-navigator.h"
#include "tonari-rows.h"
#include "tonari-weak.h"

typedef struct
{
  const TonariEntity *entity;
  gint64 id;
  gint64 case_id;
  gpointer row;
  TonariCaseSheet *sheet;
} Found;

static void
found_free (gpointer data)
{
  Found *self = data;

  tonari_entity_free (self->entity, self->row);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  g_free (self);
}

static gboolean
find_case_of_person (Found *self, TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_list (db, &tonari_case_entity, "person", self->id, error);
  g_autoptr (GPtrArray) relatives = NULL;

  if (cases == NULL)
    return FALSE;
  if (cases->len > 0)
    {
      self->case_id = ((const TonariRow *) g_ptr_array_index (cases, 0))->id;
      return TRUE;
    }

  relatives = tonari_store_list (db, &tonari_relative_entity, "person", self->id, error);
  for (guint i = 0; relatives != NULL && i < relatives->len && self->case_id == 0; i++)
    self->case_id = ((const TonariRelative *) g_ptr_array_index (relatives, i))->case_id;

  return relatives != NULL;
}

static gpointer
find_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Found *asked = data;
  Found *self = g_new0 (Found, 1);
  const TonariField *owner;

  self->entity = asked->entity;
  self->id = asked->id;
  self->row = tonari_store_get (db, self->entity, self->id, error);
  if (self->row == NULL)
    goto failed;

  owner = tonari_entity_field (self->entity, "case_id");
  if (self->entity == &tonari_person_entity)
    {
      if (!find_case_of_person (self, db, error))
        goto failed;
    }
  else if (owner != NULL)
    {
      self->case_id = *TONARI_FIELD_PTR (owner, self->row, gint64);
    }
  if (self->case_id != 0)
    {
      self->sheet = tonari_case_sheet_load (db, &self->case_id, cancellable, error);
      if (self->sheet == NULL)
        goto failed;
    }

  return self;

failed:
  found_free (self);

  return NULL;
}

static void
found_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (GtkWidget) from = tonari_weak_take (data);
  const Found *found = row;

  if (from == NULL)
    return;
  if (found == NULL)
    {
      tonari_context_fail (context, _ ("This could not be opened. It may have been deleted."), error);
      return;
    }

  if (found->case_id != 0)
    tonari_navigator_open_case (from, found->case_id);
  if (found->entity == &tonari_record_entity)
    tonari_case_editors_open_record (context, found->sheet, found->row, from);
  else if (found->sheet != NULL && tonari_case_tables_find (found->entity->table) != NULL)
    tonari_case_editors_open (context, found->sheet, found->entity, found->row, from);
  else if (found->case_id == 0)
    tonari_context_say (context, _ ("This belongs to no case."));
}

gboolean
tonari_case_row_open (const char *table, gint64 id, GtkWidget *from, TonariContext *context)
{
  const TonariEntity *entity = tonari_entity_for_table (table);
  Found *asked;

  g_return_val_if_fail (GTK_IS_WIDGET (from), FALSE);

  if (entity == NULL || (entity != &tonari_person_entity && tonari_entity_field (entity, "case_id") == NULL))
    return FALSE;

  asked = g_new0 (Found, 1);
  asked->entity = entity;
  asked->id = id;
  tonari_context_load (context, find_func, asked, found_free, found_free, NULL, found_cb,
                       tonari_weak_new (from));

  return TRUE;
}

static gpointer
sheet_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Found *asked = data;
  Found *self = g_new0 (Found, 1);

  self->entity = asked->entity;
  self->case_id = asked->case_id;
  self->sheet = tonari_case_sheet_load (db, &self->case_id, cancellable, error);
  if (self->sheet == NULL)
    g_clear_pointer (&self, found_free);

  return self;
}

static void
sheet_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (GtkWidget) from = tonari_weak_take (data);
  const Found *found = row;

  if (from == NULL)
    return;
  if (found == NULL)
    tonari_context_fail (context, _ ("The case could not be read."), error);
  else
    tonari_case_editors_open (context, found->sheet, found->entity, NULL, from);
}

void
tonari_case_row_add (const char *table, gint64 case_id, GtkWidget *from, TonariContext *context)
{
  const TonariCaseTable *known = tonari_case_tables_find (table);
  Found *asked;

  g_return_if_fail (GTK_IS_WIDGET (from));

  if (known == NULL)
    {
      tonari_navigator_open_case (from, case_id);
      return;
    }

  asked = g_new0 (Found, 1);
  asked->entity = known->entity;
  asked->case_id = case_id;
  tonari_context_load (context, sheet_func, asked, found_free, found_free, NULL, sheet_cb,
                       tonari_weak_new (from));
}
