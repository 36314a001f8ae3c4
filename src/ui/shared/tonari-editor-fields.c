/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor-part.h"
#include "tonari-editor-private.h"

void
tonari_editor_insert_widget (TonariEditor *self, const char *field, GtkWidget *widget)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  tonari_editor_part_insert (tonari_editor_main_part (self), field, widget);
}

void
tonari_editor_show_field (TonariEditor *self, const char *field, gboolean shown)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  tonari_editor_part_show (tonari_editor_main_part (self), field, shown);
}

void
tonari_editor_focus (TonariEditor *self, const char *field)
{
  TonariFieldRow *row;

  g_return_if_fail (TONARI_IS_EDITOR (self));

  row = tonari_editor_part_find (tonari_editor_main_part (self), field);
  if (row != NULL)
    tonari_field_row_focus (row);
}

static char *
text_of (GtkWidget *widget)
{
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget)));
}

static void
put_text (GtkWidget *widget, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (widget), text != NULL ? text : "");
}

void
tonari_editor_keep (TonariEditor *self, const char *name, GtkEditable *text)
{
  tonari_editor_keep_widget (self, name, GTK_WIDGET (text), text_of, put_text);
}
