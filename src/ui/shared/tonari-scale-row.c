/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-scale-row.h"

#include <glib/gi18n-lib.h>

struct _TonariScaleRow
{
  AdwPreferencesRow parent;

  GtkWidget *scale;
  GtkWidget *number;
  GtkWidget *unknown;
  char *hint;
  gboolean setting;
};

static void tonari_scale_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariScaleRow,
                               tonari_scale_row,
                               ADW_TYPE_PREFERENCES_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW, tonari_scale_row_field_row_init))

static void
show_number (TonariScaleRow *self)
{
  gboolean unknown = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->unknown));
  g_autofree char *text = NULL;

  if (unknown)
    text = g_strdup ("–");
  else
    text = g_strdup_printf ("%g", gtk_range_get_value (GTK_RANGE (self->scale)));
  gtk_label_set_text (GTK_LABEL (self->number), text);
  if (unknown)
    gtk_widget_add_css_class (self->scale, "tonari-unknown");
  else
    gtk_widget_remove_css_class (self->scale, "tonari-unknown");
}

static void
tonari_scale_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariScaleRow *self = TONARI_SCALE_ROW (row);
  double number = *TONARI_FIELD_PTR (field, value, double);

  self->setting = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->unknown), isnan (number));
  if (!isnan (number))
    gtk_range_set_value (GTK_RANGE (self->scale), number);
  self->setting = FALSE;
  show_number (self);
}

static gboolean
tonari_scale_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  TonariScaleRow *self = TONARI_SCALE_ROW (row);
  gboolean unknown = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->unknown));

  *TONARI_FIELD_PTR (field, value, double) = unknown ? NAN : gtk_range_get_value (GTK_RANGE (self->scale));
  return TRUE;
}

static char *
tonari_scale_row_get_note (TonariFieldRow *row)
{
  return g_strdup (TONARI_SCALE_ROW (row)->hint);
}

static GtkWidget *
tonari_scale_row_get_control (TonariFieldRow *row)
{
  return TONARI_SCALE_ROW (row)->scale;
}

static void
value_cb (TonariScaleRow *self)
{
  if (self->setting)
    return;

  /* Whoever moves the slider knows something. */
  self->setting = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->unknown), FALSE);
  self->setting = FALSE;
  show_number (self);
  tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static void
unknown_cb (TonariScaleRow *self)
{
  if (self->setting)
    return;

  show_number (self);
  tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static gboolean
change_value_cb (TonariScaleRow *self, GtkScrollType scroll, double value)
{
  /* A pointer lands on whole numbers; what was imported as 5.5 stays until somebody moves it. */
  gtk_range_set_value (GTK_RANGE (self->scale), CLAMP (round (value), 0, 10));
  return TRUE;
}

static void
tonari_scale_row_finalize (GObject *object)
{
  g_free (TONARI_SCALE_ROW (object)->hint);
  G_OBJECT_CLASS (tonari_scale_row_parent_class)->finalize (object);
}

static void
tonari_scale_row_class_init (TonariScaleRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_scale_row_finalize;
}

static void
tonari_scale_row_init (TonariScaleRow *self)
{
  self->scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 10, 1);
  gtk_range_set_round_digits (GTK_RANGE (self->scale), -1);
  gtk_widget_set_hexpand (self->scale, TRUE);
  for (int i = 0; i <= 10; i += 5)
    {
      g_autofree char *mark = g_strdup_printf ("%d", i);

      gtk_scale_add_mark (GTK_SCALE (self->scale), i, GTK_POS_BOTTOM, mark);
    }
  self->number = g_object_new (GTK_TYPE_LABEL, "width-chars", 3, "xalign", 1.0f, NULL);
  gtk_widget_add_css_class (self->number, "numeric");
  self->unknown = gtk_check_button_new_with_label (_ ("I do not know"));

  g_signal_connect_object (self->scale, "value-changed", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scale, "change-value", G_CALLBACK (change_value_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->unknown, "toggled", G_CALLBACK (unknown_cb), self, G_CONNECT_SWAPPED);
}

static void
tonari_scale_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_scale_row_set_value;
  iface->read = tonari_scale_row_read;
  iface->get_note = tonari_scale_row_get_note;
  iface->get_control = tonari_scale_row_get_control;
}

GtkWidget *
tonari_scale_row_new (const char *label, const char *hint)
{
  TonariScaleRow *self =
      g_object_new (TONARI_TYPE_SCALE_ROW, "title", label, "activatable", FALSE, "focusable", FALSE, NULL);
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 2, "margin-start", 12,
                    "margin-end", 12, "margin-top", 8, "margin-bottom", 8, NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title =
      g_object_new (GTK_TYPE_LABEL, "label", label, "xalign", 0.0f, "hexpand", TRUE, "wrap", TRUE, NULL);
  g_autofree char *unknown = NULL;

  self->hint = g_strdup (hint);
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), self->number);
  gtk_box_append (GTK_BOX (line), self->unknown);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), self->scale);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  tonari_field_row_name (self->scale, label, hint);
  /* Translators: %s is the label of a scale, for those who hear the screen. */
  unknown = g_strdup_printf (_ ("%s: I do not know"), label);
  tonari_field_row_name (self->unknown, unknown, NULL);
  return GTK_WIDGET (self);
}
