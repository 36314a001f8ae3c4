/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor-draft.h"

#include "tonari-draft-keeper.h"
#include "tonari-editor-part.h"
#include "tonari-row-text.h"

#define OWN_TEXTS "texts"

typedef struct
{
  char *name;
  GtkWidget *widget;
  TonariEditorKept kept;
  TonariEditorPutBack put_back;
} OwnText;

struct _TonariEditorDraft
{
  TonariDraftKeeper *keeper;
  GPtrArray *parts;
  GPtrArray *texts;
  void (*taken) (gpointer data);
  gpointer data;
};

static void
own_text_free (gpointer data)
{
  OwnText *self = data;

  g_free (self->name);
  g_object_unref (self->widget);
  g_free (self);
}

static char *
group_of (guint part)
{
  return g_strdup_printf ("row-%u", part);
}

static void
write_rows (GKeyFile *file, gpointer data)
{
  TonariEditorDraft *self = data;

  for (guint i = 0; i < self->parts->len; i++)
    {
      TonariEditorPart *part = g_ptr_array_index (self->parts, i);
      g_autofree char *group = group_of (i);

      tonari_editor_part_read (part, FALSE);
      tonari_row_text_write (file, group, tonari_editor_part_entity (part),
                             tonari_editor_part_working (part));
    }
  for (guint i = 0; i < self->texts->len; i++)
    {
      const OwnText *own = g_ptr_array_index (self->texts, i);
      g_autofree char *text = own->kept (own->widget);

      g_key_file_set_string (file, OWN_TEXTS, own->name, text);
    }
}

static void
put_row (TonariEditorPart *part, gconstpointer row)
{
  const TonariEntity *entity = tonari_editor_part_entity (part);

  for (guint i = 0; i < entity->n_fields; i++)
    if (!tonari_field_equal (&entity->fields[i], row, tonari_editor_part_working (part)))
      tonari_editor_part_put (part, entity->fields[i].name, row);
}

/* Everything as it was when the editor opened, then what @file has, if there is one. */
static void
take (GKeyFile *file, gpointer data)
{
  TonariEditorDraft *self = data;

  for (guint i = 0; i < self->parts->len; i++)
    {
      TonariEditorPart *part = g_ptr_array_index (self->parts, i);
      const TonariEntity *entity = tonari_editor_part_entity (part);
      gpointer row = tonari_entity_copy (entity, tonari_editor_part_working (part));
      g_autofree char *group = group_of (i);

      if (file == NULL)
        tonari_editor_part_reset (part);
      else if (tonari_row_text_read (file, group, entity, row))
        put_row (part, row);
      tonari_entity_free (entity, row);
    }
  for (guint i = 0; i < self->texts->len; i++)
    {
      const OwnText *own = g_ptr_array_index (self->texts, i);
      g_autofree char *text = file != NULL ? g_key_file_get_string (file, OWN_TEXTS, own->name, NULL) : NULL;

      own->put_back (own->widget, text);
    }
  self->taken (self->data);
}

static char *
name_of (GPtrArray *parts)
{
  TonariEditorPart *part = g_ptr_array_index (parts, 0);
  const TonariEntity *entity = tonari_editor_part_entity (part);
  const TonariRow *row = tonari_editor_part_working (part);
  const TonariField *owner = tonari_entity_field (entity, "case_id");
  const TonariField *kind = tonari_entity_field (entity, "kind");

  /* What two editors of one table begin is kept apart. */
  if (row->id == 0 && kind != NULL && kind->kind == TONARI_FIELD_ENUM)
    return g_strdup_printf ("%s/%" G_GINT64_FORMAT "/new/%d", entity->table,
                            owner != NULL ? *TONARI_FIELD_PTR (owner, row, gint64) : 0,
                            *TONARI_FIELD_PTR (kind, row, int));
  /* The version is part of it: what was typed before somebody else saved the row must not undo their work. */
  return g_strdup_printf ("%s/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, entity->table,
                          owner != NULL ? *TONARI_FIELD_PTR (owner, row, gint64) : 0, row->id, row->version);
}

TonariEditorDraft *
tonari_editor_draft_new (
    TonariContext *context, AdwWindow *editor, GPtrArray *parts, void (*taken) (gpointer data), gpointer data)
{
  TonariEditorDraft *self = g_new0 (TonariEditorDraft, 1);
  g_autofree char *name = name_of (parts);

  self->parts = g_ptr_array_ref (parts);
  self->texts = g_ptr_array_new_with_free_func (own_text_free);
  self->taken = taken;
  self->data = data;
  self->keeper = tonari_draft_keeper_new (context, editor, name, write_rows, take, self);

  return self;
}

void
tonari_editor_draft_add (TonariEditorDraft *self,
                         const char *name,
                         GtkWidget *widget,
                         TonariEditorKept kept,
                         TonariEditorPutBack put_back)
{
  OwnText *own = g_new0 (OwnText, 1);

  own->name = g_strdup (name);
  own->widget = g_object_ref (widget);
  own->kept = kept;
  own->put_back = put_back;
  g_ptr_array_add (self->texts, own);
}

void
tonari_editor_draft_touch (TonariEditorDraft *self)
{
  tonari_draft_keeper_touch (self->keeper);
}

void
tonari_editor_draft_free (TonariEditorDraft *self, gboolean give_up)
{
  tonari_draft_keeper_free (self->keeper, give_up);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->texts);
  g_free (self);
}
