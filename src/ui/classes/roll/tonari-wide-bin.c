/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-wide-bin.h"

struct _TonariWideBin
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int width;
  gboolean wide;
  guint idle;
};

enum
{
  TURNED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariWideBin, tonari_wide_bin, GTK_TYPE_WIDGET)

static gboolean
turned_cb (gpointer data)
{
  TonariWideBin *self = TONARI_WIDE_BIN (data);

  self->idle = 0;
  g_signal_emit (self, signals[TURNED], 0, self->wide);

  return G_SOURCE_REMOVE;
}

static void
tonari_wide_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TonariWideBin *self = TONARI_WIDE_BIN (widget);

  gtk_widget_allocate (self->child, width, height, baseline, NULL);

  /* Told afterwards: nothing may be laid out anew while it goes on. */
  if (self->wide != (width >= self->width))
    {
      self->wide = width >= self->width;
      if (self->idle == 0)
        self->idle = g_idle_add (turned_cb, self);
    }
}

static void
tonari_wide_bin_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  gtk_widget_measure (TONARI_WIDE_BIN (widget)->child, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
tonari_wide_bin_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (TONARI_WIDE_BIN (widget)->child);
}

static void
tonari_wide_bin_dispose (GObject *object)
{
  TonariWideBin *self = TONARI_WIDE_BIN (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (tonari_wide_bin_parent_class)->dispose (object);
}

static void
tonari_wide_bin_class_init (TonariWideBinClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_wide_bin_dispose;
  widget_class->size_allocate = tonari_wide_bin_size_allocate;
  widget_class->measure = tonari_wide_bin_measure;
  widget_class->get_request_mode = tonari_wide_bin_get_request_mode;

  signals[TURNED] = g_signal_new ("turned", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
tonari_wide_bin_init (TonariWideBin *self)
{
}

GtkWidget *
tonari_wide_bin_new (GtkWidget *child, int width)
{
  TonariWideBin *self = g_object_new (TONARI_TYPE_WIDE_BIN, NULL);

  self->width = width;
  self->child = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
