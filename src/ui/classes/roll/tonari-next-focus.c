/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-next-focus.h"

struct _TonariNextFocus
{
  GtkWidget *within;
  GtkWidget *from; /* (nullable) weak: what had the focus when it was sent on its way */
  GtkWidget *to;   /* (nullable) weak: where it is going */
  guint tick;
};

static GtkWidget *
focus_now (TonariNextFocus *self)
{
  GtkRoot *root = gtk_widget_get_root (self->within);

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_going (TonariNextFocus *self)
{
  return self->to != NULL && focus_now (self) == self->from;
}

static void
forget (TonariNextFocus *self)
{
  g_clear_weak_pointer (&self->from);
  g_clear_weak_pointer (&self->to);
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->within, self->tick);
  self->tick = 0;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  tonari_next_focus_arrive (data);

  return G_SOURCE_REMOVE;
}

void
tonari_next_focus_go (TonariNextFocus *self, GtkWidget *to)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (to));

  if (!gtk_widget_get_mapped (self->within))
    {
      forget (self);
      gtk_widget_grab_focus (to);
      return;
    }

  g_set_weak_pointer (&self->from, focus_now (self));
  g_set_weak_pointer (&self->to, to);
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (self->within, tick_cb, self, NULL);
}

void
tonari_next_focus_set (TonariNextFocus *self, GtkWidget *to)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (to));

  if (is_going (self) && self->to == to)
    return;
  forget (self);
  gtk_widget_grab_focus (to);
}

GtkWidget *
tonari_next_focus_at (TonariNextFocus *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return is_going (self) ? self->to : focus_now (self);
}

void
tonari_next_focus_arrive (TonariNextFocus *self)
{
  GtkWidget *to;

  g_return_if_fail (self != NULL);

  to = is_going (self) ? self->to : NULL;
  forget (self);
  if (to != NULL)
    gtk_widget_grab_focus (to);
}

TonariNextFocus *
tonari_next_focus_new (GtkWidget *within)
{
  TonariNextFocus *self = g_new0 (TonariNextFocus, 1);

  self->within = within;

  return self;
}

void
tonari_next_focus_free (TonariNextFocus *self)
{
  if (self == NULL)
    return;

  forget (self);
  g_free (self);
}
