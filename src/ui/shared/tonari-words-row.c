/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-words-row.h"

struct _TonariWordsRow
{
  AdwComboRow parent;

  const TonariWords *words;
  char *hint;
  gboolean setting;
};

static void tonari_words_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariWordsRow,
                               tonari_words_row,
                               ADW_TYPE_COMBO_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW, tonari_words_row_field_row_init))

static void
tonari_words_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariWordsRow *self = TONARI_WORDS_ROW (row);
  int word = *TONARI_FIELD_PTR (field, value, int);

  self->setting = TRUE;
  for (guint i = 0; i < self->words->n_list; i++)
    if (self->words->list[i].value == word)
      adw_combo_row_set_selected (ADW_COMBO_ROW (self), i);
  self->setting = FALSE;
}

static gboolean
tonari_words_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  TonariWordsRow *self = TONARI_WORDS_ROW (row);
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (selected < self->words->n_list)
    *TONARI_FIELD_PTR (field, value, int) = self->words->list[selected].value;
  return TRUE;
}

static char *
tonari_words_row_get_note (TonariFieldRow *row)
{
  return g_strdup (TONARI_WORDS_ROW (row)->hint);
}

static GtkWidget *
tonari_words_row_get_control (TonariFieldRow *row)
{
  return GTK_WIDGET (row);
}

static void
selected_cb (TonariWordsRow *self)
{
  if (!self->setting)
    tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static void
tonari_words_row_finalize (GObject *object)
{
  g_free (TONARI_WORDS_ROW (object)->hint);
  G_OBJECT_CLASS (tonari_words_row_parent_class)->finalize (object);
}

static void
tonari_words_row_class_init (TonariWordsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_words_row_finalize;
}

static void
tonari_words_row_init (TonariWordsRow *self)
{
}

static void
tonari_words_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_words_row_set_value;
  iface->read = tonari_words_row_read;
  iface->get_note = tonari_words_row_get_note;
  iface->get_control = tonari_words_row_get_control;
}

GtkWidget *
tonari_words_row_new (const TonariWords *words, const char *label, const char *hint)
{
  TonariWordsRow *self = g_object_new (TONARI_TYPE_WORDS_ROW, "title", label, NULL);
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  self->words = words;
  self->hint = g_strdup (hint);
  for (guint i = 0; i < words->n_list; i++)
    gtk_string_list_append (list, tonari_words_label (words, words->list[i].value));
  self->setting = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (list));
  self->setting = FALSE;
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
  /* The title names it; the same name besides would be read twice. */
  if (hint != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
  return GTK_WIDGET (self);
}
