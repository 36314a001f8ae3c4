/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-texts-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-record-list.h"
#include "tonari-rows.h"
#include "tonari-weak.h"

struct _TonariRecordTextsDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  TonariRecordList *list;
  GtkWidget *clamp;
};

G_DEFINE_FINAL_TYPE (TonariRecordTextsDialog, tonari_record_texts_dialog, ADW_TYPE_WINDOW)

static const TonariEditorRow rows[] = {
  { "method", N_ ("For Records of the Kind"), NULL, 0 },
  { "title", N_ ("Name in the Menu"), NULL, TONARI_EDITOR_REQUIRED },
  { "text", N_ ("Text"), NULL, TONARI_EDITOR_LONG | TONARI_EDITOR_REQUIRED },
};

TonariEditor *
tonari_record_texts_edit (TonariContext *context, const TonariRecordTemplate *text)
{
  return tonari_editor_new (context, _ ("Text to Begin With"), &tonari_record_template_entity, text, rows,
                            G_N_ELEMENTS (rows));
}

static void
describe (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariRecordTemplate *text = row;

  /* Translators: the kind of a record, and the name of a text to begin it with */
  *title = g_strdup_printf (_ ("%s: %s"), tonari_words_label (&tonari_method_words, (int) text->method),
                            text->title != NULL ? text->title : "");
  *subtitle = g_strdup (text->text);
}

static void
edit_cb (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariRecordTextsDialog *self = data;
  g_autoptr (TonariRecordTemplate) fresh = tonari_record_template_new ();

  fresh->method = TONARI_METHOD_PHONE;
  tonari_editor_present_for (tonari_record_texts_edit (self->context, row != NULL ? row : fresh),
                             GTK_WIDGET (self));
}

static gint
compare (gconstpointer a, gconstpointer b)
{
  const TonariRecordTemplate *left = *(TonariRecordTemplate *const *) a;
  const TonariRecordTemplate *right = *(TonariRecordTemplate *const *) b;

  return left->method != right->method ? (int) left->method - (int) right->method
                                       : g_strcmp0 (left->title, right->title);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_record_template_entity, NULL, 0, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariRecordTextsDialog) self = tonari_weak_take (data);
  const GPtrArray *texts = row;
  GPtrArray *copies;

  if (self == NULL)
    return;
  if (texts == NULL)
    {
      tonari_context_fail (context, _ ("The texts to begin with could not be read."), error);
      return;
    }

  copies = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_record_template_free);
  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (copies, tonari_record_template_copy (g_ptr_array_index (texts, i)));
  g_ptr_array_sort (copies, compare);
  tonari_record_list_set_rows (self->list, copies);
}

static void
load (TonariRecordTextsDialog *self)
{
  tonari_context_load (self->context, load_func, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, NULL,
                       loaded_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariRecordTextsDialog *self, const char *table)
{
  if (*table == '\0' || g_str_equal (table, tonari_record_template_entity.table))
    load (self);
}

static gboolean
close_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static void
tonari_record_texts_dialog_dispose (GObject *object)
{
  g_clear_object (&TONARI_RECORD_TEXTS_DIALOG (object)->context);
  G_OBJECT_CLASS (tonari_record_texts_dialog_parent_class)->dispose (object);
}

static void
tonari_record_texts_dialog_class_init (TonariRecordTextsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_record_texts_dialog_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, close_cb, NULL);
}

static void
tonari_record_texts_dialog_init (TonariRecordTextsDialog *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 600, "margin-start", 18, "margin-end", 18,
                              "margin-top", 18, "margin-bottom", 24, NULL);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child", self->clamp, NULL);
  gtk_box_append (GTK_BOX (content), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Texts to Begin With"));
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 480);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

GtkWindow *
tonari_record_texts_dialog_open (TonariContext *context, GtkWidget *parent)
{
  TonariRecordTextsDialog *self = g_object_new (TONARI_TYPE_RECORD_TEXTS_DIALOG, NULL);
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;

  self->context = g_object_ref (context);
  self->list =
      tonari_record_list_new (context, &tonari_record_template_entity, _ ("Texts to Begin With"),
                              _ ("Add a Text"),
                              _ ("None of your own yet. Until then a few of the program’s are offered."));
  tonari_record_list_set_describe (self->list, describe, NULL);
  tonari_record_list_set_edit (self->list, edit_cb, self);
  tonari_record_list_set_delete (self->list, _ ("Delete the text"), _ ("Text deleted"));
  adw_clamp_set_child (ADW_CLAMP (self->clamp), GTK_WIDGET (self->list));
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  load (self);

  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
