/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-print-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-print-pages.h"
#include "tonari-print-writer.h"
#include "tonari-printer.h"
#include "tonari-trouble.h"
#include "tonari-weak.h"

/* More documents than that are not handed to the printer at once. */
#define MOST_PRINTED 200

struct _TonariPrintDialog
{
  AdwWindow parent;

  TonariContext *context;
  TonariPrintWork *work;
  char *file_name;
  guint n_documents;
  guint offers;
  int from;
  int to;
  GSimpleActionGroup *actions;
  TonariPrintPages *pages;
  GCancellable *loading;
  GCancellable *writing;
  gboolean ready;

  GtkAspectFrame *frame;
  GtkWidget *preview;
  AdwComboRow *size;
  AdwComboRow *colour;
  AdwComboRow *range;
  AdwComboRow *audience;
  GtkLabel *left_out;
  GtkWidget *name_row;
  GtkWidget *hide_row;
  GtkSwitch *with_name;
  GtkSwitch *hide_names;
  GtkWidget *print_button;
  GtkWidget *picture_button;
  GtkStack *doing;
  GtkProgressBar *progress;
};

G_DEFINE_FINAL_TYPE (TonariPrintDialog, tonari_print_dialog, ADW_TYPE_WINDOW)

TonariPaperOptions
tonari_print_dialog_options (TonariPrintDialog *self)
{
  TonariPaperOptions options = { 0 };
  TonariDateStyle style;
  gboolean as_shown;

  g_return_val_if_fail (TONARI_IS_PRINT_DIALOG (self), options);

  style = tonari_context_date_style (self->context, FALSE);
  as_shown =
      gtk_widget_get_visible (GTK_WIDGET (self->range)) && adw_combo_row_get_selected (self->range) == 0;

  options.size = adw_combo_row_get_selected (self->size) == 1 ? TONARI_PAPER_A3 : TONARI_PAPER_A4;
  options.mono = adw_combo_row_get_selected (self->colour) == 1;
  options.wareki = style == TONARI_DATE_BOTH || style == TONARI_DATE_WAREKI;
  options.with_name = gtk_switch_get_active (self->with_name);
  options.hide_names = gtk_switch_get_active (self->hide_names);
  options.audience = (TonariAudience) adw_combo_row_get_selected (self->audience);
  options.fictional = tonari_context_fictional (self->context);
  options.today = tonari_context_today (self->context);
  options.from = as_shown ? self->from : 0;
  options.to = as_shown ? self->to : 0;

  return options;
}

static TonariPrintRequest *
request_new (TonariPrintDialog *self)
{
  TonariPaperOptions options = tonari_print_dialog_options (self);

  return tonari_print_request_new (self->work, &options, tonari_context_staff (self->context));
}

/* What is not on the page is said beside it, with the reason: nobody should have to guess what they show. */
static void
show_left_out (TonariPrintDialog *self)
{
  const char *const *sentences = tonari_print_pages_left_out (self->pages);
  g_autoptr (GString) text = g_string_new (_ ("Not on this page:"));
  gboolean any = sentences != NULL && sentences[0] != NULL;

  for (guint i = 0; any && sentences[i] != NULL; i++)
    g_string_append_printf (text, "\n• %s", sentences[i]);
  gtk_label_set_label (self->left_out, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), any);
}

static void
pages_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariPrintDialog) self = tonari_weak_take (data);
  double width, height;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    {
      GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

      /* Nothing to print, and nothing to choose either; what is missing and the way out need more than one
       * line. */
      gtk_window_destroy (GTK_WINDOW (self));
      tonari_trouble_show (GTK_WIDGET (parent), _ ("This Page Is Not Printed"), error->message, NULL);
      return;
    }
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The page could not be made."), error);
      return;
    }

  g_clear_pointer (&self->pages, tonari_print_pages_unref);
  self->pages = tonari_print_pages_ref ((TonariPrintPages *) row);
  tonari_print_pages_size (self->pages, &width, &height);
  if (width > 0 && height > 0)
    gtk_aspect_frame_set_ratio (self->frame, (float) (width / height));
  gtk_widget_queue_draw (self->preview);
  show_left_out (self);
}

static void
load (TonariPrintDialog *self)
{
  if (!self->ready)
    return;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  /* Pages made for other wishes are not printed any more: a name may have been ticked off since. */
  g_clear_pointer (&self->pages, tonari_print_pages_unref);
  gtk_widget_queue_draw (self->preview);
  self->loading = g_cancellable_new ();
  tonari_context_load (self->context, tonari_print_work_pages, request_new (self), tonari_print_request_free,
                       (GDestroyNotify) tonari_print_pages_unref, self->loading, pages_cb,
                       tonari_weak_new (self));
}

static void
option_cb (TonariPrintDialog *self)
{
  /* The head of a page for others has its audience in the place of the name. */
  gtk_widget_set_visible (self->name_row, (self->offers & TONARI_PRINT_OFFER_NAME) != 0 &&
                                              adw_combo_row_get_selected (self->audience) == 0);
  load (self);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  TonariPrintDialog *self = data;
  double page_width, page_height;

  /* Paper is white, in the dark as well. */
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);

  if (self->pages == NULL)
    return;

  tonari_print_pages_size (self->pages, &page_width, &page_height);
  tonari_print_pages_draw (self->pages, 0, cr, MIN (width, height * page_width / page_height));
}

static void
progress_cb (guint n_done, gpointer data)
{
  TonariPrintDialog *self = data;
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"), n_done, self->n_documents);

  gtk_progress_bar_set_fraction (self->progress, (double) n_done / MAX (1, self->n_documents));
  gtk_progress_bar_set_text (self->progress, text);
}

static void
set_writing (TonariPrintDialog *self, gboolean writing)
{
  gtk_stack_set_visible_child_name (self->doing, writing ? "writing" : "choose");
  gtk_widget_set_sensitive (self->print_button, !writing);
  if (!writing)
    g_clear_object (&self->writing);
}

static void
written_cb (GFile *file, const GError *error, gpointer data)
{
  TonariPrintDialog *self = data;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *said = NULL;

  set_writing (self, FALSE);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL)
    {
      tonari_context_fail (self->context, _ ("The file could not be written."), error);
      return;
    }

  said = g_strdup_printf (_ ("Saved as %s"), name);
  tonari_context_say (self->context, said);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
hand_to_printer (TonariPrintDialog *self, TonariPrintPages *pages)
{
  tonari_printer_run (gtk_window_get_transient_for (GTK_WINDOW (self)), self->context,
                      tonari_print_pages_ref (pages));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
made_cb (TonariPrintPages *pages, const GError *error, gpointer data)
{
  TonariPrintDialog *self = data;

  set_writing (self, FALSE);
  if (pages != NULL)
    hand_to_printer (self, pages);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tonari_context_fail (self->context, _ ("The page could not be made."), error);
}

static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPrintDialog *self = data;
  TonariStoreQueue *queue = tonari_context_queue (self->context);

  if (self->pages == NULL || queue == NULL || self->writing != NULL)
    return;

  if (self->n_documents == 1)
    {
      hand_to_printer (self, self->pages);
      return;
    }

  /* Only the first document stands in the preview. */
  self->writing = g_cancellable_new ();
  set_writing (self, TRUE);
  progress_cb (0, self);
  tonari_print_writer_make (request_new (self), tonari_store_queue_path (queue), self->writing, progress_cb,
                            made_cb, G_OBJECT (self));
}

void
tonari_print_dialog_save (TonariPrintDialog *self, TonariPrintFormat format, GFile *file)
{
  TonariStoreQueue *queue;

  g_return_if_fail (TONARI_IS_PRINT_DIALOG (self));

  queue = tonari_context_queue (self->context);
  if (queue == NULL || self->writing != NULL)
    return;

  self->writing = g_cancellable_new ();
  set_writing (self, TRUE);
  progress_cb (0, self);
  tonari_print_writer_start (request_new (self), tonari_store_queue_path (queue), file, format, self->writing,
                             progress_cb, written_cb, G_OBJECT (self));
}

guint
tonari_print_dialog_n_pages (TonariPrintDialog *self)
{
  g_return_val_if_fail (TONARI_IS_PRINT_DIALOG (self), 0);

  return self->pages != NULL ? tonari_print_pages_count (self->pages) : 0;
}

typedef struct
{
  gpointer dialog;
  TonariPrintFormat format;
} Choosing;

static void
chosen_cb (GFile *file, gpointer data)
{
  g_autofree Choosing *choosing = data;
  g_autoptr (TonariPrintDialog) self = tonari_weak_take (choosing->dialog);

  if (self != NULL && file != NULL)
    tonari_print_dialog_save (self, choosing->format, file);
}

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPrintDialog *self = data;
  TonariPrintFormat format = (TonariPrintFormat) g_variant_get_int32 (parameter);
  const char *suffix = tonari_print_format_suffix (format);
  g_autofree char *pattern = g_strdup_printf ("*.%s", suffix);
  g_autofree char *upper = g_ascii_strup (suffix, -1);
  g_autofree char *name = g_strdup_printf ("%s.%s", self->file_name, suffix);
  const TonariCompatFilter filter = { upper, pattern };
  Choosing *choosing;

  if (self->writing != NULL)
    return;

  choosing = g_new0 (Choosing, 1);
  choosing->dialog = tonari_weak_new (self);
  choosing->format = format;
  tonari_compat_save_file (GTK_WIDGET (self), gtk_window_get_title (GTK_WINDOW (self)), name, &filter, 1,
                           NULL, chosen_cb, choosing);
}

static void
cancel_cb (TonariPrintDialog *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static gboolean
tonari_print_dialog_close_request (GtkWindow *window)
{
  TonariPrintDialog *self = TONARI_PRINT_DIALOG (window);

  /* While writing, the way out stops the writing first; what is half done is thrown away. */
  if (self->writing != NULL)
    {
      g_cancellable_cancel (self->writing);
      return TRUE;
    }

  return FALSE;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static const GActionEntry actions[] = {
  { "print", print_cb, NULL, NULL, NULL, { 0 } },
  { "save", save_cb, "i", NULL, NULL, { 0 } },
};

static void
tonari_print_dialog_dispose (GObject *object)
{
  TonariPrintDialog *self = TONARI_PRINT_DIALOG (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_cancellable_cancel (self->writing);
  g_clear_object (&self->writing);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->pages, tonari_print_pages_unref);
  g_clear_pointer (&self->work, tonari_print_work_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_print_dialog_parent_class)->dispose (object);
}

static void
tonari_print_dialog_finalize (GObject *object)
{
  TonariPrintDialog *self = TONARI_PRINT_DIALOG (object);

  g_free (self->file_name);

  G_OBJECT_CLASS (tonari_print_dialog_parent_class)->finalize (object);
}

static void
tonari_print_dialog_class_init (TonariPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_print_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_print_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = tonari_print_dialog_close_request;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/tonari_app/Tonari/printing/tonari-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, frame);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, size);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, colour);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, range);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, audience);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, left_out);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, hide_row);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, with_name);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, hide_names);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, print_button);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, picture_button);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, doing);
  gtk_widget_class_bind_template_child (widget_class, TonariPrintDialog, progress);
  gtk_widget_class_bind_template_callback (widget_class, option_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
tonari_print_dialog_init (TonariPrintDialog *self)
{
  g_autoptr (GtkStringList) audiences = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < tonari_audience_words.n_list; i++)
    gtk_string_list_append (audiences, tonari_words_label (&tonari_audience_words, (int) i));
  adw_combo_row_set_model (self->audience, G_LIST_MODEL (audiences));

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "print", G_ACTION_GROUP (self->actions));
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->preview), draw_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Preview"), -1);
}

TonariPrintDialog *
tonari_print_dialog_new (TonariContext *context, const TonariPrintJob *job)
{
  TonariPrintDialog *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_PRINT_DIALOG, "title", job->title, NULL);
  self->context = g_object_ref (context);
  self->work = tonari_print_work_new (job);
  self->file_name = g_strdup (job->file_name);
  self->n_documents = job->n_documents;
  self->offers = job->offers;
  self->from = job->from;
  self->to = job->to;

  gtk_widget_set_visible (GTK_WIDGET (self->size), (job->offers & TONARI_PRINT_OFFER_SIZE) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->range),
                          (job->offers & TONARI_PRINT_OFFER_RANGE) != 0 && (job->from != 0 || job->to != 0));
  gtk_widget_set_visible (GTK_WIDGET (self->audience), (job->offers & TONARI_PRINT_OFFER_AUDIENCE) != 0);
  gtk_widget_set_visible (self->name_row, (job->offers & TONARI_PRINT_OFFER_NAME) != 0);
  gtk_widget_set_visible (self->hide_row,
                          (job->offers & (TONARI_PRINT_OFFER_NAME | TONARI_PRINT_OFFER_HIDE)) != 0);
  gtk_widget_set_visible (self->picture_button, (job->offers & TONARI_PRINT_OFFER_PICTURE) != 0);
  /* A whole office goes into a PDF: its pages would not all stand in memory. */
  gtk_widget_set_visible (self->print_button, job->n_documents <= MOST_PRINTED);
  gtk_switch_set_active (self->hide_names, job->hide_names);

  self->ready = TRUE;
  load (self);

  return self;
}
