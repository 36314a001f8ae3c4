/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-reading.h"

struct _TonariReading
{
  GObject parent_instance;

  GtkWidget *widget;
  TonariContext *context;
  const char *const *tables;
  TonariReadingFunc read;
  GCancellable *cancellable;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (TonariReading, tonari_reading, G_TYPE_OBJECT)

static void
cancel (TonariReading *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
changed_cb (TonariReading *self, const char *table, gint64 id)
{
  if (*table == '\0' || self->tables == NULL || g_strv_contains (self->tables, table))
    tonari_reading_later (self);
}

static void
map_cb (TonariReading *self)
{
  if (self->stale)
    tonari_reading_now (self);
}

static void
tonari_reading_dispose (GObject *object)
{
  TonariReading *self = TONARI_READING (object);

  cancel (self);
  g_clear_weak_pointer (&self->widget);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_reading_parent_class)->dispose (object);
}

static void
tonari_reading_class_init (TonariReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_reading_dispose;
}

static void
tonari_reading_init (TonariReading *self)
{
  self->stale = TRUE;
}

TonariReading *
tonari_reading_new (GtkWidget *widget,
                    TonariContext *context,
                    const char *const *tables,
                    TonariReadingFunc read)
{
  TonariReading *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (read != NULL, NULL);

  self = g_object_new (TONARI_TYPE_READING, NULL);
  g_set_weak_pointer (&self->widget, widget);
  self->context = g_object_ref (context);
  self->tables = tables;
  self->read = read;
  g_signal_connect_object (widget, "map", G_CALLBACK (map_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
tonari_reading_now (TonariReading *self)
{
  g_return_if_fail (TONARI_IS_READING (self));

  tonari_reading_stop (self);
  if (self->widget == NULL)
    return;
  if (tonari_context_queue (self->context) != NULL)
    self->cancellable = g_cancellable_new ();
  self->read (self->widget, self->cancellable);
}

void
tonari_reading_later (TonariReading *self)
{
  g_return_if_fail (TONARI_IS_READING (self));

  if (self->widget != NULL && gtk_widget_get_mapped (self->widget))
    tonari_reading_now (self);
  else
    self->stale = TRUE;
}

void
tonari_reading_stop (TonariReading *self)
{
  g_return_if_fail (TONARI_IS_READING (self));

  cancel (self);
  self->stale = FALSE;
}

gboolean
tonari_reading_is_stale (TonariReading *self)
{
  g_return_val_if_fail (TONARI_IS_READING (self), TRUE);

  return self->stale;
}
