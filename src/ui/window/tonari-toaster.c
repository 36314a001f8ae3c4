/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-toaster.h"

#include <glib/gi18n-lib.h>

#include "tonari-trouble.h"

struct _TonariToaster
{
  GObject parent;

  TonariContext *context;
  AdwToastOverlay *overlay;
  AdwToast *last; /* weak: the last good news */
};

typedef struct
{
  TonariToaster *toaster;
  gint64 action;
  char *text;
  char *details;
} News;

G_DEFINE_FINAL_TYPE (TonariToaster, tonari_toaster, G_TYPE_OBJECT)

static void
news_free (gpointer data, GClosure *closure)
{
  News *self = data;

  g_free (self->text);
  g_free (self->details);
  g_free (self);
}

static void
undo_cb (AdwToast *toast, News *news)
{
  /* A clicked toast leaves by itself. */
  g_clear_weak_pointer (&news->toaster->last);
  tonari_context_undo_action (news->toaster->context, news->action);
}

static void
details_cb (AdwToast *toast, News *news)
{
  if (news->toaster->overlay != NULL)
    tonari_trouble_show (GTK_WIDGET (news->toaster->overlay), _ ("What Happened"), news->text, news->details);
}

/* The title of a toast is markup, and names of people are not. */
static AdwToast *
toast_new (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  return adw_toast_new (escaped);
}

static void
said_cb (TonariToaster *self, const char *text, gint64 action)
{
  AdwToast *toast;

  if (self->overlay == NULL)
    return;

  toast = toast_new (text);
  if (action != 0)
    {
      News *news = g_new0 (News, 1);

      news->toaster = self;
      news->action = action;
      adw_toast_set_button_label (toast, _ ("_Undo"));
      g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), news, news_free, 0);
    }
  /* Each toast would wait for the one before it, and tell late of what was done long ago. */
  if (self->last != NULL)
    adw_toast_dismiss (self->last);
  g_set_weak_pointer (&self->last, toast);
  adw_toast_overlay_add_toast (self->overlay, toast);
}

static void
failed_cb (TonariToaster *self, const char *text, const char *details)
{
  AdwToast *toast;
  News *news;

  if (self->overlay == NULL)
    return;

  toast = toast_new (text);
  news = g_new0 (News, 1);
  news->toaster = self;
  news->text = g_strdup (text);
  news->details = g_strdup (details);
  adw_toast_set_button_label (toast, _ ("_Details"));
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_set_timeout (toast, 0);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (details_cb), news, news_free, 0);
  adw_toast_overlay_add_toast (self->overlay, toast);
}

static void
tonari_toaster_dispose (GObject *object)
{
  TonariToaster *self = TONARI_TOASTER (object);

  g_clear_object (&self->context);
  g_clear_weak_pointer (&self->overlay);
  g_clear_weak_pointer (&self->last);
  G_OBJECT_CLASS (tonari_toaster_parent_class)->dispose (object);
}

static void
tonari_toaster_class_init (TonariToasterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_toaster_dispose;
}

static void
tonari_toaster_init (TonariToaster *self)
{
}

TonariToaster *
tonari_toaster_new (TonariContext *context, AdwToastOverlay *overlay)
{
  TonariToaster *self = g_object_new (TONARI_TYPE_TOASTER, NULL);

  self->context = g_object_ref (context);
  g_set_weak_pointer (&self->overlay, overlay);
  g_signal_connect_object (context, "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
