/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-figure.h"

struct _TonariFigure
{
  GtkWidget parent_instance;

  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (TonariFigure, tonari_figure, GTK_TYPE_WIDGET)

static void
tonari_figure_dispose (GObject *object)
{
  g_clear_pointer (&TONARI_FIGURE (object)->label, gtk_widget_unparent);

  G_OBJECT_CLASS (tonari_figure_parent_class)->dispose (object);
}

static void
tonari_figure_class_init (TonariFigureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_figure_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
tonari_figure_init (TonariFigure *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
tonari_figure_new (GtkWidget *label)
{
  TonariFigure *self = g_object_new (TONARI_TYPE_FIGURE, NULL);

  g_return_val_if_fail (GTK_IS_WIDGET (label), GTK_WIDGET (self));

  self->label = label;
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
