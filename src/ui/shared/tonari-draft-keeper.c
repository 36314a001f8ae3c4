/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-draft-keeper.h"

#include <glib/gi18n-lib.h>

#include "tonari-store-drafts.h"

/* Long enough not to write at each key, short enough to lose nothing that anybody would have to think of
 * again. */
#define PAUSE 600

struct _TonariDraftKeeper
{
  grefcount ref_count;
  TonariContext *context;
  AdwWindow *window; /* only while it lives */
  char *name;
  TonariDraftWrite write;
  TonariDraftTake take;
  gpointer data;
  GtkWidget *bar;
  TonariDraft *late; /* (nullable): came when somebody was typing already */
  guint pause_id;
  gboolean putting;
  gboolean looked;
  gboolean touched;
  gboolean kept;
};

typedef struct
{
  char *name;
  TonariMoment at;
  char *text;
} Keeping;

static void
keeping_free (gpointer data)
{
  Keeping *self = data;

  g_free (self->name);
  g_free (self->text);
  g_free (self);
}

static void
keeper_unref (TonariDraftKeeper *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;
  g_object_unref (self->context);
  g_clear_pointer (&self->late, tonari_draft_free);
  g_free (self->name);
  g_free (self);
}

static gpointer
keep_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Keeping *keeping = data;

  tonari_store_draft_keep (db, keeping->name, keeping->at, keeping->text, error);
  return NULL;
}

static char *
write_text (TonariDraftKeeper *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  self->write (file, self->data);

  return g_key_file_to_data (file, NULL, NULL);
}

/* Takes @text over; without it what was kept goes. */
static void
keep_text (TonariDraftKeeper *self, TonariMoment at, char *text)
{
  Keeping *keeping;

  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (tonari_context_queue (self->context) == NULL)
    {
      g_free (text);
      return;
    }

  keeping = g_new0 (Keeping, 1);
  keeping->name = g_strdup (self->name);
  keeping->at = at;
  keeping->text = text;
  self->kept = text != NULL;
  tonari_context_load (self->context, keep_func, keeping, keeping_free, NULL, NULL, NULL, NULL);
}

static TonariMoment
moment_now (TonariDraftKeeper *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  TonariMoment moment = { tonari_date_from_day (tonari_context_today (self->context)),
                          g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now) };

  return moment;
}

static void
keep_now (TonariDraftKeeper *self, gboolean give_up)
{
  keep_text (self, moment_now (self), give_up ? NULL : write_text (self));
}

static gboolean
pause_cb (gpointer data)
{
  TonariDraftKeeper *self = data;

  self->pause_id = 0;
  keep_now (self, FALSE);

  return G_SOURCE_REMOVE;
}

void
tonari_draft_keeper_touch (TonariDraftKeeper *self)
{
  g_return_if_fail (self != NULL);

  if (self->putting)
    return;
  /* What was kept before is looked at first, so that it is not written over unread. */
  self->touched = TRUE;
  if (!self->looked)
    return;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->pause_id = g_timeout_add (PAUSE, pause_cb, self);
}

static void
put (TonariDraftKeeper *self, GKeyFile *file)
{
  self->putting = TRUE;
  self->take (file, self->data);
  self->putting = FALSE;
}

static void
begin_anew_cb (TonariDraftKeeper *self)
{
  put (self, NULL);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->bar), FALSE);
  keep_now (self, TRUE);
}

static void
hide_bar (TonariDraftKeeper *self)
{
  if (self->bar != NULL)
    gtk_box_remove (GTK_BOX (adw_window_get_content (self->window)), self->bar);
  self->bar = NULL;
}

static void
show_bar (TonariDraftKeeper *self, const char *text, const char *word, GCallback pressed)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign",
                                   0.0f, "hexpand", TRUE, NULL);
  GtkWidget *button = gtk_button_new_with_mnemonic (word);
  GtkWidget *content = adw_window_get_content (self->window);

  hide_bar (self);
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", pressed, self);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("document-edit-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_add_css_class (box, "tonari-notice");
  self->bar = g_object_new (GTK_TYPE_REVEALER, "child", box, "reveal-child", TRUE, NULL);
  gtk_box_insert_child_after (GTK_BOX (content), self->bar, gtk_widget_get_first_child (content));
}

static char *
when_text (TonariDraftKeeper *self, TonariMoment at)
{
  return tonari_moment_format (at, tonari_context_date_style (self->context, TRUE));
}

static void
take_up (TonariDraftKeeper *self, const TonariDraft *draft)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *when = when_text (self, draft->at);
  /* Translators: %s is a day and a time */
  g_autofree char *text = g_strdup_printf (_ ("What you typed on %s and had not saved is here again."), when);

  if (!g_key_file_load_from_data (file, draft->text, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return;

  put (self, file);
  self->kept = TRUE;
  show_bar (self, text, _ ("_Begin Anew"), G_CALLBACK (begin_anew_cb));
}

static void
put_in_place_cb (TonariDraftKeeper *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *late = g_steal_pointer (&self->late->text);

  /* The two change places, so that pressing twice loses neither. */
  self->late->text = write_text (self);
  self->late->at = moment_now (self);
  if (g_key_file_load_from_data (file, late, (gsize) -1, G_KEY_FILE_NONE, NULL))
    put (self, file);
  keep_now (self, FALSE);
}

/* Who has begun to type keeps what they typed; what was there before waits to be asked for. */
static void
offer (TonariDraftKeeper *self, const TonariDraft *draft)
{
  g_autofree char *when = when_text (self, draft->at);
  /* Translators: %s is a day and a time */
  g_autofree char *text =
      g_strdup_printf (_ ("Something you typed on %s and had not saved was kept as well."), when);

  self->late = g_new0 (TonariDraft, 1);
  self->late->at = draft->at;
  self->late->text = g_strdup (draft->text);
  show_bar (self, text, _ ("Change _Places"), G_CALLBACK (put_in_place_cb));
  tonari_draft_keeper_touch (self);
}

static gpointer
look_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_draft (db, data, error);
}

static void
looked_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  TonariDraftKeeper *self = data;

  self->looked = TRUE;
  if (self->window != NULL && error != NULL)
    tonari_context_fail (context, _ ("What was typed before could not be read."), error);
  else if (self->window != NULL && row != NULL && self->touched)
    offer (self, row);
  else if (self->window != NULL && row != NULL)
    take_up (self, row);
  else if (self->window != NULL && self->touched)
    tonari_draft_keeper_touch (self);
  keeper_unref (self);
}

TonariDraftKeeper *
tonari_draft_keeper_new (TonariContext *context,
                         AdwWindow *window,
                         const char *name,
                         TonariDraftWrite write,
                         TonariDraftTake take,
                         gpointer data)
{
  TonariDraftKeeper *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context) && ADW_IS_WINDOW (window) && name != NULL, NULL);

  self = g_new0 (TonariDraftKeeper, 1);
  g_ref_count_init (&self->ref_count);
  self->context = g_object_ref (context);
  self->window = window;
  self->name = g_strdup (name);
  self->write = write;
  self->take = take;
  self->data = data;

  g_ref_count_inc (&self->ref_count);
  tonari_context_load (context, look_func, g_strdup (name), g_free, (GDestroyNotify) tonari_draft_free, NULL,
                       looked_cb, self);

  return self;
}

void
tonari_draft_keeper_free (TonariDraftKeeper *self, gboolean give_up)
{
  gboolean pending = self->pause_id != 0;

  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (give_up && self->late != NULL)
    keep_text (self, self->late->at, g_steal_pointer (&self->late->text));
  else if (give_up ? self->kept : pending)
    keep_now (self, give_up);
  self->window = NULL;
  keeper_unref (self);
}
