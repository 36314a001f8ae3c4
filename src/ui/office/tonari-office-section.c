/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-section.h"

#include <glib/gi18n-lib.h>

#include "tonari-knowledge.h"
#include "tonari-office-tags.h"
#include "tonari-office-words.h"

struct _TonariOfficeSection
{
  AdwBin parent_instance;

  const TonariOfficeKind *kind;
  TonariOfficeWords words;
  TonariOfficeList *list;
  GtkWidget *tags;
  GPtrArray *buttons;
  guint choice;
};

G_DEFINE_FINAL_TYPE (TonariOfficeSection, tonari_office_section, ADW_TYPE_BIN)

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
match (gconstpointer row, gpointer data)
{
  TonariOfficeSection *self = data;

  return self->kind->match (row, self->choice);
}

static void
choice_cb (TonariOfficeSection *self, GtkToggleButton *button)
{
  guint index;

  if (!gtk_toggle_button_get_active (button) || !g_ptr_array_find (self->buttons, button, &index))
    return;
  self->choice = index;
  tonari_office_list_refilter (self->list);
}

static GtkWidget *
switch_new (TonariOfficeSection *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What Is Listed"),
                                  -1);
  for (guint i = 0; i < TONARI_OFFICE_CHOICES && self->kind->choices[i] != NULL; i++)
    {
      GtkWidget *button =
          gtk_toggle_button_new_with_label (g_dpgettext2 (GETTEXT_PACKAGE, "office", self->kind->choices[i]));

      g_ptr_array_add (self->buttons, button);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), g_ptr_array_index (self->buttons, 0));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), i == 0);
      g_signal_connect_object (button, "toggled", G_CALLBACK (choice_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), button);
    }

  return box;
}

static void
edit_cb (TonariRecordList *list, gconstpointer row, gpointer data)
{
  g_signal_emit (data, signals[OPENED], 0, row != NULL ? ((const TonariRow *) row)->id : 0);
}

static const TonariDate *
ticked_on (TonariOfficeSection *self, gconstpointer row)
{
  return TONARI_FIELD_PTR (tonari_entity_field (self->kind->look.entity, self->kind->tick), row,
                           const TonariDate);
}

static gboolean
is_ticked (gconstpointer row, gpointer data)
{
  return tonari_date_is_known (*ticked_on (data, row));
}

static void
tick_cb (TonariRecordList *list, gconstpointer row, gboolean ticked, gpointer data)
{
  TonariOfficeSection *self = data;
  const TonariEntity *entity = self->kind->look.entity;
  gpointer changed = tonari_entity_copy (entity, row);
  int today = tonari_context_today (self->words.context);

  *(TonariDate *) ticked_on (self, changed) = ticked ? tonari_date_from_day (today) : TONARI_DATE_UNKNOWN;
  tonari_context_save (self->words.context, entity, changed,
                       ticked ? _ (self->kind->ticked) : _ (self->kind->unticked), NULL, NULL, NULL);
  tonari_entity_free (entity, changed);
}

static void
tonari_office_section_dispose (GObject *object)
{
  TonariOfficeSection *self = TONARI_OFFICE_SECTION (object);

  g_clear_object (&self->words.context);
  G_OBJECT_CLASS (tonari_office_section_parent_class)->dispose (object);
}

static void
tonari_office_section_finalize (GObject *object)
{
  TonariOfficeSection *self = TONARI_OFFICE_SECTION (object);

  g_clear_pointer (&self->words.data, tonari_office_data_unref);
  g_ptr_array_unref (self->buttons);
  G_OBJECT_CLASS (tonari_office_section_parent_class)->finalize (object);
}

static void
tonari_office_section_class_init (TonariOfficeSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_office_section_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_office_section_finalize;
  signals[OPENED] = g_signal_new ("opened", TONARI_TYPE_OFFICE_SECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
tonari_office_section_init (TonariOfficeSection *self)
{
  self->buttons = g_ptr_array_new ();
}

GtkWidget *
tonari_office_section_new (TonariContext *context, const TonariOfficeKind *kind)
{
  TonariOfficeSection *self;
  TonariRecordList *rows;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context) && kind != NULL, NULL);

  self = g_object_new (TONARI_TYPE_OFFICE_SECTION, NULL);
  self->kind = kind;
  self->words.context = g_object_ref (context);
  self->list =
      TONARI_OFFICE_LIST (tonari_office_list_new (context, &kind->look, kind->describe, &self->words));
  rows = tonari_office_list_rows (self->list);
  tonari_record_list_set_edit (rows, edit_cb, self);
  if (kind->tick != NULL)
    tonari_record_list_set_tick (rows, _ (kind->tick_label), is_ticked, tick_cb, self);
  if (kind->match != NULL)
    tonari_office_list_set_filter (self->list, switch_new (self), match, self);
  if (kind->look.entity == &tonari_knowledge_entity)
    {
      self->tags = tonari_office_tags_new ();
      g_signal_connect_object (self->tags, "changed", G_CALLBACK (tonari_office_list_refilter), self->list,
                               G_CONNECT_SWAPPED);
      tonari_office_list_set_filter (self->list, self->tags, tonari_office_tags_match, self->tags);
    }
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));

  return GTK_WIDGET (self);
}

void
tonari_office_section_show (TonariOfficeSection *self, TonariOfficeData *data)
{
  TonariOfficeData *before;

  g_return_if_fail (TONARI_IS_OFFICE_SECTION (self) && data != NULL);

  before = self->words.data;
  self->words.data = tonari_office_data_ref (data);
  g_clear_pointer (&before, tonari_office_data_unref);
  if (self->tags != NULL)
    tonari_office_tags_show (TONARI_OFFICE_TAGS (self->tags), data);
  tonari_office_list_take (self->list, tonari_office_data_rows (data, self->kind->look.entity, 0, FALSE));
}

guint
tonari_office_section_choice (TonariOfficeSection *self)
{
  g_return_val_if_fail (TONARI_IS_OFFICE_SECTION (self), 0);

  return self->choice;
}

void
tonari_office_section_choose (TonariOfficeSection *self, guint choice)
{
  g_return_if_fail (TONARI_IS_OFFICE_SECTION (self) && choice < self->buttons->len);

  gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, choice), TRUE);
}

gconstpointer
tonari_office_section_reveal (TonariOfficeSection *self, gint64 id)
{
  g_return_val_if_fail (TONARI_IS_OFFICE_SECTION (self), NULL);

  if (self->buttons->len > 0)
    tonari_office_section_choose (self, 0);
  if (self->tags != NULL)
    tonari_office_tags_clear (TONARI_OFFICE_TAGS (self->tags));

  return tonari_office_list_reveal (self->list, id);
}

void
tonari_office_section_find (TonariOfficeSection *self)
{
  g_return_if_fail (TONARI_IS_OFFICE_SECTION (self));

  tonari_office_list_find (self->list);
}

void
tonari_office_section_focus (TonariOfficeSection *self)
{
  g_return_if_fail (TONARI_IS_OFFICE_SECTION (self));

  tonari_office_list_focus (self->list);
}

const GPtrArray *
tonari_office_section_shown (TonariOfficeSection *self)
{
  g_return_val_if_fail (TONARI_IS_OFFICE_SECTION (self), NULL);

  return tonari_record_list_rows (tonari_office_list_rows (self->list));
}
