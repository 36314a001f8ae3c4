/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-field-row.h"

#include <glib/gi18n-lib.h>

#include "tonari-date-row.h"
#include "tonari-reference-row.h"
#include "tonari-scale-row.h"
#include "tonari-switch-row.h"
#include "tonari-text-area-row.h"
#include "tonari-text-row.h"
#include "tonari-words-row.h"

enum
{
  FIELD_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (TonariFieldRow, tonari_field_row, ADW_TYPE_PREFERENCES_ROW)

static void
tonari_field_row_default_init (TonariFieldRowInterface *iface)
{
  signals[FIELD_CHANGED] = g_signal_new ("field-changed", G_TYPE_FROM_INTERFACE (iface), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

TonariFieldRow *
tonari_field_row_new (TonariContext *context, const TonariField *field, const TonariEditorRow *description)
{
  const char *label = _ (description->label);
  const char *hint = description->hint != NULL ? _ (description->hint) : NULL;

  switch (field->kind)
    {
    case TONARI_FIELD_DATE:
    case TONARI_FIELD_MOMENT:
      return TONARI_FIELD_ROW (tonari_date_row_new (label, hint, description->flags));
    case TONARI_FIELD_BOOL:
      return TONARI_FIELD_ROW (tonari_switch_row_new (label, hint));
    case TONARI_FIELD_REF:
      return TONARI_FIELD_ROW (tonari_reference_row_new (context, label, hint));
    case TONARI_FIELD_ENUM:
      return TONARI_FIELD_ROW (tonari_words_row_new (field->words, label, hint));
    case TONARI_FIELD_REAL:
      if (description->flags & TONARI_EDITOR_SCALE)
        return TONARI_FIELD_ROW (tonari_scale_row_new (label, hint));
      return TONARI_FIELD_ROW (tonari_text_row_new (label, hint, description->flags));
    case TONARI_FIELD_TEXT:
      if (description->flags & TONARI_EDITOR_LONG)
        return TONARI_FIELD_ROW (tonari_text_area_row_new (label, hint));
      return TONARI_FIELD_ROW (tonari_text_row_new (label, hint, description->flags));
    case TONARI_FIELD_INT:
    case TONARI_FIELD_STRV:
    default:
      return TONARI_FIELD_ROW (tonari_text_row_new (label, hint, description->flags));
    }
}

void
tonari_field_row_set_value (TonariFieldRow *self, const TonariField *field, gconstpointer row)
{
  g_return_if_fail (TONARI_IS_FIELD_ROW (self));

  TONARI_FIELD_ROW_GET_IFACE (self)->set_value (self, field, row);
}

gboolean
tonari_field_row_read (TonariFieldRow *self, const TonariField *field, gpointer row, char **message)
{
  g_return_val_if_fail (TONARI_IS_FIELD_ROW (self), FALSE);

  return TONARI_FIELD_ROW_GET_IFACE (self)->read (self, field, row, message);
}

char *
tonari_field_row_get_note (TonariFieldRow *self)
{
  TonariFieldRowInterface *iface;

  g_return_val_if_fail (TONARI_IS_FIELD_ROW (self), NULL);

  iface = TONARI_FIELD_ROW_GET_IFACE (self);
  return iface->get_note != NULL ? iface->get_note (self) : NULL;
}

void
tonari_field_row_focus (TonariFieldRow *self)
{
  g_return_if_fail (TONARI_IS_FIELD_ROW (self));

  gtk_widget_grab_focus (TONARI_FIELD_ROW_GET_IFACE (self)->get_control (self));
}

void
tonari_field_row_changed (TonariFieldRow *self)
{
  g_return_if_fail (TONARI_IS_FIELD_ROW (self));

  g_signal_emit (self, signals[FIELD_CHANGED], 0);
}

void
tonari_field_row_name (GtkWidget *control, const char *label, const char *hint)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (hint != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
}

void
tonari_field_row_hint (AdwActionRow *row, GtkWidget *control, const char *hint)
{
  if (hint == NULL)
    return;

  adw_action_row_set_subtitle (row, hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
}
