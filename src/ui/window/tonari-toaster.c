/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-toaster.h"

#include <glib/gi18n-lib.h>

#include "tonari-trouble.h"

#define PLAIN_SECONDS 5
/* Long enough to read it, to see that it was the wrong row, and to get there by keyboard. */
#define UNDO_SECONDS 8

/* What the Undo button takes back. */
typedef struct
{
  gint64 action;
  char *text;
  gboolean deleted;
} Undoable;

struct _TonariToaster
{
  GObject parent;

  TonariContext *context;
  AdwToastOverlay *overlay;
  TonariStoreQueue *queue; /* weak: the book that the actions belong to */
  AdwToast *toast;         /* the one for good news, while it is there */
  GArray *undoable;
  char *waiting; /* told when nothing is left to take back */
  guint timeout;
  guint n_failed;
};

typedef struct
{
  TonariToaster *toaster;
  char *text;
  char *details;
} News;

G_DEFINE_FINAL_TYPE (TonariToaster, tonari_toaster, G_TYPE_OBJECT)

static void
undoable_clear (gpointer data)
{
  g_free (((Undoable *) data)->text);
}

static void
news_free (gpointer data, GClosure *closure)
{
  News *self = data;

  g_free (self->text);
  g_free (self->details);
  g_free (self);
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

static char *
undo_text (TonariToaster *self)
{
  guint n = self->undoable->len;
  gboolean deleted = TRUE;

  if (n == 1)
    return g_strdup (g_array_index (self->undoable, Undoable, 0).text);
  for (guint i = 0; i < n; i++)
    deleted = deleted && g_array_index (self->undoable, Undoable, i).deleted;
  if (deleted)
    return g_strdup_printf (ngettext ("%u thing deleted", "%u things deleted", n), n);
  return g_strdup_printf (ngettext ("%u change made", "%u changes made", n), n);
}

static void show (TonariToaster *self);

static gboolean
timeout_cb (gpointer data)
{
  TonariToaster *self = data;

  /* A toast that lies under one of what has failed has not been seen yet. */
  if (self->n_failed > 0)
    return G_SOURCE_CONTINUE;

  self->timeout = 0;
  g_array_set_size (self->undoable, 0);
  if (self->waiting != NULL)
    show (self);
  else if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  return G_SOURCE_REMOVE;
}

static void
undo_cb (TonariToaster *self)
{
  g_autoptr (GArray) actions = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->undoable->len; i++)
    g_array_append_val (actions, g_array_index (self->undoable, Undoable, i).action);
  g_array_set_size (self->undoable, 0);
  /* A pressed toast leaves by itself, and what comes back is the news then. */
  g_clear_pointer (&self->waiting, g_free);
  g_clear_object (&self->toast);
  if (actions->len > 0)
    tonari_context_undo_actions (self->context, (const gint64 *) actions->data, actions->len);
}

static void
dismissed_cb (TonariToaster *self, AdwToast *toast)
{
  if (toast != self->toast)
    return;

  g_array_set_size (self->undoable, 0);
  g_clear_object (&self->toast);
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->waiting != NULL)
    show (self);
}

/* One toast whose words change, and not a new one each time: each would wait for the one before it, take the
 * only Undo button of what it told with it when it goes, and libadwaita 1.2 does not bear several that come
 * and go at once. */
static void
show (TonariToaster *self)
{
  guint n = self->undoable->len;
  g_autofree char *text = n > 0 ? undo_text (self) : g_steal_pointer (&self->waiting);
  AdwToast *fresh = self->toast == NULL ? toast_new (text) : NULL;

  if (fresh != NULL)
    {
      self->toast = g_object_ref (fresh);
      adw_toast_set_timeout (fresh, 0);
      g_signal_connect_object (fresh, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (fresh, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
    }
  else
    {
      g_autofree char *escaped = g_markup_escape_text (text, -1);

      adw_toast_set_title (self->toast, escaped);
    }
  adw_toast_set_button_label (self->toast, n > 1 ? _ ("_Undo All") : n == 1 ? _ ("_Undo") : NULL);
  if (fresh != NULL)
    adw_toast_overlay_add_toast (self->overlay, fresh);

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_seconds (n > 0 ? UNDO_SECONDS : PLAIN_SECONDS, timeout_cb, self);
}

/* Only what is gone from the screen must be reachable here; a change is still seen, and Ctrl+Z takes it back.
 */
static void
forget_changes (TonariToaster *self)
{
  for (guint i = self->undoable->len; i > 0; i--)
    if (!g_array_index (self->undoable, Undoable, i - 1).deleted)
      g_array_remove_index (self->undoable, i - 1);
}

static void
said_cb (TonariToaster *self, const char *text, gint64 action)
{
  const GSignalInvocationHint *hint = g_signal_get_invocation_hint (self->context);
  Undoable undoable = { action, NULL,
                        hint != NULL && hint->detail == g_quark_from_static_string ("deleted") };

  if (self->overlay == NULL)
    return;

  g_free (self->waiting);
  self->waiting = action == 0 ? g_strdup (text) : NULL;
  if (action != 0)
    {
      forget_changes (self);
      undoable.text = g_strdup (text);
      g_array_append_val (self->undoable, undoable);
    }
  /* It waits for what can still be taken back; that has its own time. */
  if (action != 0 || self->undoable->len == 0)
    show (self);
}

static void
taken_back_cb (TonariToaster *self, gint64 action)
{
  guint before = self->undoable->len;

  for (guint i = before; i > 0; i--)
    if (g_array_index (self->undoable, Undoable, i - 1).action == action)
      g_array_remove_index (self->undoable, i - 1);
  if (self->undoable->len == before || self->toast == NULL)
    return;
  if (self->undoable->len > 0)
    show (self);
  else
    /* Its words give way to what is said of the taking back, in a moment. */
    adw_toast_set_button_label (self->toast, NULL);
}

/* In another book the same number is another action. */
static void
changed_cb (TonariToaster *self)
{
  if (tonari_context_queue (self->context) == self->queue)
    return;

  g_set_weak_pointer (&self->queue, tonari_context_queue (self->context));
  g_clear_pointer (&self->waiting, g_free);
  g_array_set_size (self->undoable, 0);
  if (self->toast != NULL)
    adw_toast_set_button_label (self->toast, NULL);
}

static void
failure_dismissed_cb (TonariToaster *self)
{
  self->n_failed--;
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
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (failure_dismissed_cb), self, G_CONNECT_SWAPPED);
  self->n_failed++;
  adw_toast_overlay_add_toast (self->overlay, toast);
}

static void
tonari_toaster_dispose (GObject *object)
{
  TonariToaster *self = TONARI_TOASTER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->toast);
  g_clear_object (&self->context);
  g_clear_weak_pointer (&self->overlay);
  g_clear_weak_pointer (&self->queue);
  G_OBJECT_CLASS (tonari_toaster_parent_class)->dispose (object);
}

static void
tonari_toaster_finalize (GObject *object)
{
  TonariToaster *self = TONARI_TOASTER (object);

  g_array_unref (self->undoable);
  g_free (self->waiting);
  G_OBJECT_CLASS (tonari_toaster_parent_class)->finalize (object);
}

static void
tonari_toaster_class_init (TonariToasterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_toaster_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_toaster_finalize;
}

static void
tonari_toaster_init (TonariToaster *self)
{
  self->undoable = g_array_new (FALSE, FALSE, sizeof (Undoable));
  g_array_set_clear_func (self->undoable, undoable_clear);
}

TonariToaster *
tonari_toaster_new (TonariContext *context, AdwToastOverlay *overlay)
{
  TonariToaster *self = g_object_new (TONARI_TYPE_TOASTER, NULL);

  self->context = g_object_ref (context);
  g_set_weak_pointer (&self->overlay, overlay);
  g_set_weak_pointer (&self->queue, tonari_context_queue (context));
  g_signal_connect_object (context, "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "taken-back", G_CALLBACK (taken_back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
