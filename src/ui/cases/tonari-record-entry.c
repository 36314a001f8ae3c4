/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-entry.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-record-texts.h"
#include "tonari-rows.h"
#include "tonari-weak.h"

typedef struct
{
  gint64 case_id;
  TonariRecord *begin;
  TonariCaseSheet *sheet;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  tonari_record_free (self->begin);
  g_free (self);
}

static Entry *
entry_copy (const Entry *other)
{
  Entry *self = g_new0 (Entry, 1);

  self->case_id = other->case_id;
  self->begin = tonari_record_copy (other->begin);

  return self;
}

/* A letter begins with words, since an empty page is hard to begin: the office's own, else ours. */
static gboolean
fill_letter (TonariRecord *record, TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) texts = tonari_store_list (db, &tonari_record_template_entity, NULL, 0, error);

  if (texts == NULL)
    return FALSE;
  for (guint i = 0; i < texts->len && record->letter_text == NULL; i++)
    {
      const TonariRecordTemplate *text = g_ptr_array_index (texts, i);

      if (text->method == TONARI_METHOD_LETTER)
        record->letter_text = g_strdup (text->text);
    }
  if (record->letter_text == NULL)
    record->letter_text = g_strdup (tonari_record_texts_shipped (TONARI_METHOD_LETTER, NULL));

  return TRUE;
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Entry *self = entry_copy (data);

  if (self->begin != NULL && self->begin->method == TONARI_METHOD_LETTER &&
      self->begin->letter_text == NULL && !fill_letter (self->begin, db, error))
    goto failed;
  if (self->case_id != 0)
    {
      self->sheet = tonari_case_sheet_load (db, &self->case_id, cancellable, error);
      if (self->sheet == NULL)
        goto failed;
    }

  return self;

failed:
  entry_free (self);

  return NULL;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (GtkWidget) parent = tonari_weak_take (data);
  const Entry *entry = row;

  if (parent == NULL)
    return;
  if (entry == NULL)
    tonari_context_fail (context, _ ("The case could not be read, so no record can be added."), error);
  else
    tonari_case_editors_open_record (context, entry->sheet, entry->begin, parent);
}

void
tonari_record_entry_open (GtkWidget *parent,
                          TonariContext *context,
                          gint64 case_id,
                          const TonariRecord *begin)
{
  Entry *entry;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (TONARI_IS_CONTEXT (context));

  entry = g_new0 (Entry, 1);
  entry->case_id = case_id;
  entry->begin = begin != NULL ? tonari_record_copy (begin) : NULL;
  tonari_context_load (context, load_func, entry, entry_free, entry_free, NULL, loaded_cb,
                       tonari_weak_new (parent));
}
