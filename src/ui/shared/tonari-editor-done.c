/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor.h"

typedef struct
{
  TonariContextDone done;
  GWeakRef widget;
} Waiting;

static void
waiting_free (gpointer data)
{
  Waiting *self = data;

  g_weak_ref_clear (&self->widget);
  g_free (self);
}

static void
waiting_done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Waiting *self = data;
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&self->widget);

  /* A page that was taken out of its window has nothing left to show, even while somebody still holds it. */
  if (widget != NULL && gtk_widget_get_root (widget) != NULL)
    self->done (context, row, error, widget);
}

void
tonari_editor_set_done_for (TonariEditor *self, TonariContextDone done, GtkWidget *widget)
{
  Waiting *waiting;

  g_return_if_fail (TONARI_IS_EDITOR (self));
  g_return_if_fail (done != NULL && GTK_IS_WIDGET (widget));

  waiting = g_new0 (Waiting, 1);
  waiting->done = done;
  g_weak_ref_init (&waiting->widget, widget);
  tonari_editor_set_done (self, waiting_done_cb, waiting);
  g_object_set_data_full (G_OBJECT (self), "tonari-editor-waiting", waiting, waiting_free);
}
