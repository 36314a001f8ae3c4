/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-switch-row.h"

struct _TonariSwitchRow
{
  AdwActionRow parent;

  GtkWidget *toggle;
  gboolean setting;
};

static void tonari_switch_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariSwitchRow,
                               tonari_switch_row,
                               ADW_TYPE_ACTION_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW,
                                                      tonari_switch_row_field_row_init))

static void
tonari_switch_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariSwitchRow *self = TONARI_SWITCH_ROW (row);

  self->setting = TRUE;
  gtk_switch_set_active (GTK_SWITCH (self->toggle), *TONARI_FIELD_PTR (field, value, gboolean));
  self->setting = FALSE;
}

static gboolean
tonari_switch_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  *TONARI_FIELD_PTR (field, value, gboolean) =
      gtk_switch_get_active (GTK_SWITCH (TONARI_SWITCH_ROW (row)->toggle));
  return TRUE;
}

static GtkWidget *
tonari_switch_row_get_control (TonariFieldRow *row)
{
  return TONARI_SWITCH_ROW (row)->toggle;
}

static void
active_cb (TonariSwitchRow *self)
{
  if (!self->setting)
    tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static void
tonari_switch_row_class_init (TonariSwitchRowClass *klass)
{
}

static void
tonari_switch_row_init (TonariSwitchRow *self)
{
  self->toggle = g_object_new (GTK_TYPE_SWITCH, "valign", GTK_ALIGN_CENTER, NULL);
  g_signal_connect_object (self->toggle, "notify::active", G_CALLBACK (active_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->toggle);
  /* The switch takes the keys; the row would be a second stop for the same thing. */
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static void
tonari_switch_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_switch_row_set_value;
  iface->read = tonari_switch_row_read;
  iface->get_control = tonari_switch_row_get_control;
}

GtkWidget *
tonari_switch_row_new (const char *label, const char *hint)
{
  TonariSwitchRow *self = g_object_new (TONARI_TYPE_SWITCH_ROW, "title", label, NULL);

  tonari_field_row_hint (ADW_ACTION_ROW (self), self->toggle, hint);
  return GTK_WIDGET (self);
}
