/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor-draft.h"

#include <glib/gi18n-lib.h>

#include "tonari-editor-part.h"
#include "tonari-label-parts.h"
#include "tonari-row-text.h"
#include "tonari-store-drafts.h"

/* Long enough not to write at each key, short enough to lose nothing that anybody would have to think of
 * again. */
#define PAUSE 600

#define OWN_TEXTS "texts"

typedef struct
{
  char *name;
  GtkEditable *text;
} OwnText;

struct _TonariEditorDraft
{
  grefcount ref_count;
  TonariContext *context;
  AdwWindow *editor; /* only while it lives */
  GPtrArray *parts;
  GPtrArray *texts;
  char *name;
  void (*taken) (gpointer data);
  gpointer data;
  GtkWidget *bar;
  guint pause_id;
  gboolean putting;
  gboolean looked;
  gboolean kept;
};

typedef struct
{
  char *name;
  TonariMoment at;
  char *text;
} Keeping;

static void
own_text_free (gpointer data)
{
  OwnText *self = data;

  g_free (self->name);
  g_object_unref (self->text);
  g_free (self);
}

static void
keeping_free (gpointer data)
{
  Keeping *self = data;

  g_free (self->name);
  g_free (self->text);
  g_free (self);
}

static void
draft_unref (TonariEditorDraft *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_ptr_array_unref (self->texts);
  g_object_unref (self->context);
  g_free (self->name);
  g_free (self);
}

static char *
group_of (guint part)
{
  return g_strdup_printf ("row-%u", part);
}

static char *
write_text (TonariEditorDraft *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

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

      g_key_file_set_string (file, OWN_TEXTS, own->name, gtk_editable_get_text (own->text));
    }

  return g_key_file_to_data (file, NULL, NULL);
}

static gpointer
keep_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Keeping *keeping = data;

  tonari_store_draft_keep (db, keeping->name, keeping->at, keeping->text, error);
  return NULL;
}

static void
keep_now (TonariEditorDraft *self, gboolean give_up)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  Keeping *keeping;

  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (tonari_context_queue (self->context) == NULL)
    return;

  keeping = g_new0 (Keeping, 1);
  keeping->name = g_strdup (self->name);
  keeping->at.date = tonari_date_from_day (tonari_context_today (self->context));
  keeping->at.minute = g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now);
  keeping->text = give_up ? NULL : write_text (self);
  self->kept = !give_up;
  tonari_context_load (self->context, keep_func, keeping, keeping_free, NULL, NULL, NULL, NULL);
}

static gboolean
pause_cb (gpointer data)
{
  TonariEditorDraft *self = data;

  self->pause_id = 0;
  keep_now (self, FALSE);

  return G_SOURCE_REMOVE;
}

void
tonari_editor_draft_touch (TonariEditorDraft *self)
{
  /* What was kept before is looked at first, so that it is not written over unread. */
  if (self->putting || !self->looked)
    return;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->pause_id = g_timeout_add (PAUSE, pause_cb, self);
}

static void
put_row (TonariEditorPart *part, gconstpointer row)
{
  const TonariEntity *entity = tonari_editor_part_entity (part);

  for (guint i = 0; i < entity->n_fields; i++)
    if (!tonari_field_equal (&entity->fields[i], row, tonari_editor_part_working (part)))
      tonari_editor_part_put (part, entity->fields[i].name, row);
}

static void
put_texts (TonariEditorDraft *self, GKeyFile *file)
{
  for (guint i = 0; i < self->texts->len; i++)
    {
      const OwnText *own = g_ptr_array_index (self->texts, i);
      g_autofree char *text = file != NULL ? g_key_file_get_string (file, OWN_TEXTS, own->name, NULL) : NULL;

      gtk_editable_set_text (own->text, text != NULL ? text : "");
    }
}

static void
begin_anew_cb (TonariEditorDraft *self)
{
  self->putting = TRUE;
  for (guint i = 0; i < self->parts->len; i++)
    tonari_editor_part_reset (g_ptr_array_index (self->parts, i));
  put_texts (self, NULL);
  self->taken (self->data);
  self->putting = FALSE;
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->bar), FALSE);
  keep_now (self, TRUE);
}

static void
show_bar (TonariEditorDraft *self, TonariMoment at)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign",
                                   0.0f, "hexpand", TRUE, NULL);
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Begin Anew"));
  GtkWidget *content = adw_window_get_content (self->editor);
  g_autofree char *when = tonari_moment_format (at, tonari_context_date_style (self->context, TRUE));
  /* Translators: %s is a day and a time */
  g_autofree char *text = g_strdup_printf (_ ("What you typed on %s and had not saved is here again."), when);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (begin_anew_cb), self);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("document-edit-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_add_css_class (box, "tonari-notice");
  self->bar = g_object_new (GTK_TYPE_REVEALER, "child", box, "reveal-child", TRUE, NULL);
  gtk_box_insert_child_after (GTK_BOX (content), self->bar, gtk_widget_get_first_child (content));
}

static void
take (TonariEditorDraft *self, const TonariDraft *draft)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  if (!g_key_file_load_from_data (file, draft->text, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return;

  self->putting = TRUE;
  for (guint i = 0; i < self->parts->len; i++)
    {
      TonariEditorPart *part = g_ptr_array_index (self->parts, i);
      const TonariEntity *entity = tonari_editor_part_entity (part);
      gpointer row = tonari_entity_copy (entity, tonari_editor_part_working (part));
      g_autofree char *group = group_of (i);

      if (tonari_row_text_read (file, group, entity, row))
        put_row (part, row);
      tonari_entity_free (entity, row);
    }
  put_texts (self, file);
  self->taken (self->data);
  self->putting = FALSE;
  self->kept = TRUE;
  show_bar (self, draft->at);
}

static gpointer
look_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_draft (db, data, error);
}

static void
looked_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  TonariEditorDraft *self = data;

  self->looked = TRUE;
  if (self->editor != NULL && error != NULL)
    tonari_context_fail (context, _ ("What was typed before could not be read."), error);
  else if (self->editor != NULL && row != NULL)
    take (self, row);
  draft_unref (self);
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

  g_ref_count_init (&self->ref_count);
  self->context = g_object_ref (context);
  self->editor = editor;
  self->parts = g_ptr_array_ref (parts);
  self->texts = g_ptr_array_new_with_free_func (own_text_free);
  self->name = name_of (parts);
  self->taken = taken;
  self->data = data;

  g_ref_count_inc (&self->ref_count);
  tonari_context_load (context, look_func, g_strdup (self->name), g_free, (GDestroyNotify) tonari_draft_free,
                       NULL, looked_cb, self);

  return self;
}

void
tonari_editor_draft_add (TonariEditorDraft *self, const char *name, GtkEditable *text)
{
  OwnText *own = g_new0 (OwnText, 1);

  own->name = g_strdup (name);
  own->text = g_object_ref (text);
  g_ptr_array_add (self->texts, own);
}

void
tonari_editor_draft_free (TonariEditorDraft *self, gboolean give_up)
{
  gboolean pending = self->pause_id != 0;

  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (give_up ? self->kept : pending)
    keep_now (self, give_up);
  self->editor = NULL;
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_ptr_array_set_size (self->texts, 0);
  draft_unref (self);
}
