/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-text-area-row.h"

#include "tonari-plain-text.h"

struct _TonariTextAreaRow
{
  AdwPreferencesRow parent;

  GtkWidget *view;
  char *hint;
  gboolean setting;
};

static void tonari_text_area_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariTextAreaRow,
                               tonari_text_area_row,
                               ADW_TYPE_PREFERENCES_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW,
                                                      tonari_text_area_row_field_row_init))

static void
tonari_text_area_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariTextAreaRow *self = TONARI_TEXT_AREA_ROW (row);
  const char *text = *TONARI_FIELD_PTR (field, value, char *);

  self->setting = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), text != NULL ? text : "",
                            -1);
  self->setting = FALSE;
}

static gboolean
tonari_text_area_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  TonariTextAreaRow *self = TONARI_TEXT_AREA_ROW (row);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  char **place = TONARI_FIELD_PTR (field, value, char *);
  GtkTextIter start, end;
  g_autofree char *text = NULL;
  g_autofree char *normal = NULL;
  g_autofree char *blank = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  normal = tonari_plain_text (text);
  blank = tonari_plain_strip (g_strdup (normal != NULL ? normal : ""));

  /* How the first line is set in is the writer's own. */
  g_free (*place);
  *place = *blank != '\0' ? g_strdup (g_strchomp (normal)) : NULL;
  return TRUE;
}

static char *
tonari_text_area_row_get_note (TonariFieldRow *row)
{
  return g_strdup (TONARI_TEXT_AREA_ROW (row)->hint);
}

static GtkWidget *
tonari_text_area_row_get_control (TonariFieldRow *row)
{
  return TONARI_TEXT_AREA_ROW (row)->view;
}

static void
changed_cb (TonariTextAreaRow *self)
{
  if (!self->setting)
    tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static void
tonari_text_area_row_finalize (GObject *object)
{
  g_free (TONARI_TEXT_AREA_ROW (object)->hint);
  G_OBJECT_CLASS (tonari_text_area_row_parent_class)->finalize (object);
}

static void
tonari_text_area_row_class_init (TonariTextAreaRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_text_area_row_finalize;
}

static void
tonari_text_area_row_init (TonariTextAreaRow *self)
{
  self->view = g_object_new (GTK_TYPE_TEXT_VIEW, "accepts-tab", FALSE, "wrap-mode", GTK_WRAP_WORD_CHAR,
                             "height-request", 72, NULL);
  gtk_widget_add_css_class (self->view, "tonari-text-area");
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
tonari_text_area_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_text_area_row_set_value;
  iface->read = tonari_text_area_row_read;
  iface->get_note = tonari_text_area_row_get_note;
  iface->get_control = tonari_text_area_row_get_control;
}

GtkWidget *
tonari_text_area_row_new (const char *label, const char *hint)
{
  TonariTextAreaRow *self = g_object_new (TONARI_TYPE_TEXT_AREA_ROW, "title", label, "activatable", FALSE,
                                          "focusable", FALSE, NULL);
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, "margin-start", 12,
                    "margin-end", 12, "margin-top", 8, "margin-bottom", 8, NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", label, "xalign", 0.0f, "wrap", TRUE, NULL);

  self->hint = g_strdup (hint);
  gtk_widget_add_css_class (title, "subtitle");
  gtk_widget_add_css_class (title, "dim-label");
  gtk_widget_add_css_class (title, "caption");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), self->view);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  tonari_field_row_name (self->view, label, hint);
  return GTK_WIDGET (self);
}
