/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-note-row.h"

struct _TonariNoteRow
{
  AdwPreferencesRow parent;
};

G_DEFINE_FINAL_TYPE (TonariNoteRow, tonari_note_row, ADW_TYPE_PREFERENCES_ROW)

static gboolean
tonari_note_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;
  GtkWidget *other = widget;

  /* Other notes come along here too and would walk on by themselves: one walk is enough. */
  while ((other = back ? gtk_widget_get_prev_sibling (other) : gtk_widget_get_next_sibling (other)) != NULL)
    if (!TONARI_IS_NOTE_ROW (other) && gtk_widget_child_focus (other, direction))
      return TRUE;

  return FALSE;
}

static void
tonari_note_row_class_init (TonariNoteRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = tonari_note_row_focus;
}

static void
tonari_note_row_init (TonariNoteRow *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
}

GtkWidget *
tonari_note_row_new (GtkWidget *child)
{
  return g_object_new (TONARI_TYPE_NOTE_ROW, "child", child, NULL);
}
