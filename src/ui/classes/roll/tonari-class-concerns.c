/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-concerns.h"

#include <glib/gi18n-lib.h>

#include "tonari-concern-list.h"
#include "tonari-dialog.h"
#include "tonari-store-progress.h"

struct _TonariClassConcerns
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GPtrArray *concerns;
  GtkButton *button;
  /* The list in the window that is open, if one is. */
  TonariConcernList *list;
};

G_DEFINE_FINAL_TYPE (TonariClassConcerns, tonari_class_concerns, ADW_TYPE_BIN)

typedef struct
{
  gint64 class_id;
  int today;
} Question;

static gpointer
load_concerns (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Question *question = data;
  GPtrArray *concerns = tonari_store_concerns (db, question->today, error);

  if (concerns == NULL)
    return NULL;
  for (guint i = concerns->len; i > 0; i--)
    if (((TonariConcern *) g_ptr_array_index (concerns, i - 1))->class_id != question->class_id)
      g_ptr_array_remove_index (concerns, i - 1);

  return concerns;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassConcerns) self = data;
  g_autofree char *label = NULL;

  if (self->model == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("Whom to keep in mind could not be read."), error);
      return;
    }

  g_clear_pointer (&self->concerns, g_ptr_array_unref);
  self->concerns = g_ptr_array_ref ((GPtrArray *) row);
  label = g_strdup_printf (ngettext ("%u Person to Keep in Mind…", "%u People to Keep in Mind…",
                                     self->concerns->len),
                           self->concerns->len);
  gtk_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self), self->concerns->len > 0);
  if (self->list != NULL)
    tonari_concern_list_show (self->list, self->concerns);
}

static void
load (TonariClassConcerns *self)
{
  TonariContext *context = tonari_class_model_context (self->model);
  Question *question;

  if (tonari_class_model_sheet (self->model) == NULL || tonari_context_queue (context) == NULL)
    return;

  question = g_new (Question, 1);
  question->class_id = tonari_class_model_class (self->model);
  question->today = tonari_context_today (context);
  tonari_context_load (context, load_concerns, question, g_free, (GDestroyNotify) g_ptr_array_unref, NULL,
                       loaded_cb, g_object_ref (self));
}

static void
model_loaded_cb (TonariClassModel *model, TonariClassConcerns *self)
{
  load (self);
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassConcerns *self)
{
  /* The model reads again for all else that these depend on. */
  if (g_str_equal (table, "care_steps") || g_str_equal (table, "records"))
    load (self);
}

void
tonari_class_concerns_open (TonariClassConcerns *self)
{
  AdwWindow *window;
  GtkWidget *scrolled;
  GtkWidget *list;

  g_return_if_fail (TONARI_IS_CLASS_CONCERNS (self));

  if (self->concerns == NULL || self->list != NULL)
    return;

  window = ADW_WINDOW (g_object_new (ADW_TYPE_WINDOW, "default-width", 560, "default-height", 520, NULL));
  scrolled = gtk_scrolled_window_new ();
  list = tonari_concern_list_new (tonari_class_model_context (self->model), FALSE);
  gtk_widget_set_margin_start (list, 18);
  gtk_widget_set_margin_end (list, 18);
  gtk_widget_set_margin_top (list, 12);
  gtk_widget_set_margin_bottom (list, 18);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  tonari_dialog_frame (window, _ ("People to Keep in Mind"), NULL, scrolled);
  tonari_concern_list_show (TONARI_CONCERN_LIST (list), self->concerns);
  self->list = TONARI_CONCERN_LIST (list);
  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &self->list);
  tonari_dialog_present (GTK_WINDOW (window), GTK_WIDGET (self));
}

static void
clicked_cb (GtkButton *button, TonariClassConcerns *self)
{
  tonari_class_concerns_open (self);
}

static void
tonari_class_concerns_dispose (GObject *object)
{
  TonariClassConcerns *self = TONARI_CLASS_CONCERNS (object);

  g_clear_weak_pointer (&self->list);
  g_clear_pointer (&self->concerns, g_ptr_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (tonari_class_concerns_parent_class)->dispose (object);
}

static void
tonari_class_concerns_class_init (TonariClassConcernsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_concerns_dispose;
}

static void
tonari_class_concerns_init (TonariClassConcerns *self)
{
  self->button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_START);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
tonari_class_concerns_new (TonariClassModel *model)
{
  TonariClassConcerns *self = g_object_new (TONARI_TYPE_CLASS_CONCERNS, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (model_loaded_cb), self, 0);
  g_signal_connect_object (tonari_class_model_context (model), "changed", G_CALLBACK (changed_cb), self, 0);

  return GTK_WIDGET (self);
}
