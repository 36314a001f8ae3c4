/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-handover-case.h"

#include <glib/gi18n-lib.h>

#include "tonari-handover.h"
#include "tonari-text-area-row.h"

struct _TonariHandoverCase
{
  AdwExpanderRow parent_instance;

  gint64 case_id;
  GtkCheckButton *tick;
  TonariFieldRow *words;
};

G_DEFINE_FINAL_TYPE (TonariHandoverCase, tonari_handover_case, ADW_TYPE_EXPANDER_ROW)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed_cb (TonariHandoverCase *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
tonari_handover_case_class_init (TonariHandoverCaseClass *klass)
{
  signals[CHANGED] = g_signal_new ("changed", TONARI_TYPE_HANDOVER_CASE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_handover_case_init (TonariHandoverCase *self)
{
  self->tick = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_check_button_set_active (self->tick, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->tick), GTK_ALIGN_CENTER);
  self->words = TONARI_FIELD_ROW (tonari_text_area_row_new (_ ("Only on this sheet"), NULL));
  g_signal_connect_object (self->tick, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->words, "field-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->tick));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->words));
}

GtkWidget *
tonari_handover_case_new (const TonariCase *acase, const char *name)
{
  TonariHandoverCase *self = g_object_new (TONARI_TYPE_HANDOVER_CASE, NULL);
  g_autofree char *title =
      name != NULL ? g_strdup_printf ("%s %s", acase->code, name) : g_strdup (acase->code);

  self->case_id = acase->row.id;
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 tonari_words_label (&tonari_case_state_words, (int) acase->state));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tick), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}

gint64
tonari_handover_case_id (TonariHandoverCase *self)
{
  g_return_val_if_fail (TONARI_IS_HANDOVER_CASE (self), 0);

  return self->case_id;
}

gboolean
tonari_handover_case_get_ticked (TonariHandoverCase *self)
{
  g_return_val_if_fail (TONARI_IS_HANDOVER_CASE (self), FALSE);

  return gtk_check_button_get_active (self->tick);
}

void
tonari_handover_case_set_ticked (TonariHandoverCase *self, gboolean ticked)
{
  g_return_if_fail (TONARI_IS_HANDOVER_CASE (self));

  gtk_check_button_set_active (self->tick, ticked);
}

char *
tonari_handover_case_words (TonariHandoverCase *self)
{
  g_autoptr (TonariHandover) row = tonari_handover_new ();
  g_autofree char *message = NULL;

  g_return_val_if_fail (TONARI_IS_HANDOVER_CASE (self), NULL);

  tonari_field_row_read (self->words, tonari_entity_field (&tonari_handover_entity, "sheet"), row, &message);

  return g_steal_pointer (&row->sheet);
}

void
tonari_handover_case_set_words (TonariHandoverCase *self, const char *words)
{
  g_autoptr (TonariHandover) row = tonari_handover_new ();

  g_return_if_fail (TONARI_IS_HANDOVER_CASE (self));

  row->sheet = g_strdup (words);
  tonari_field_row_set_value (self->words, tonari_entity_field (&tonari_handover_entity, "sheet"), row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), words != NULL);
}
