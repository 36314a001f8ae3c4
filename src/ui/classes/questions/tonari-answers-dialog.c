/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-answers-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-answers-form.h"
#include "tonari-compat.h"
#include "tonari-dialog.h"
#include "tonari-label-parts.h"
#include "tonari-questions-data.h"
#include "tonari-sheet-head.h"

struct _TonariAnswersDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  gint64 questionnaire;
  gboolean anonymous;
  guint n_before;
  guint n_saving;

  /* The sheets of this window that are on the disk, the newest last, and those that wait behind one that
   * failed. */
  GPtrArray *saved;
  GQueue waiting;
  gboolean closing;

  TonariSheetHead *head;
  TonariAnswersForm *form;
  GtkLabel *count;
  GtkWidget *back;
  GtkWidget *save;
  GtkScrolledWindow *scrolled;
};

G_DEFINE_FINAL_TYPE (TonariAnswersDialog, tonari_answers_dialog, ADW_TYPE_WINDOW)

static void
show_count (TonariAnswersDialog *self)
{
  g_autofree char *text = NULL;
  guint n_saved = self->saved->len;

  /* Translators: sheets typed in now, sheets of the class in all */
  text = g_strdup_printf (_ ("%1$u entered now, %2$u in this class"), n_saved, self->n_before + n_saved);
  gtk_label_set_text (self->count, text);
  gtk_widget_set_sensitive (self->back, n_saved > 0 && self->n_saving == 0);
}

static void
show_sheet (TonariAnswersDialog *self, const TonariSheetJob *job)
{
  tonari_answers_form_set (self->form, job != NULL ? job->answers : NULL);
  if (job != NULL)
    tonari_sheet_head_show (self->head, job->sheet);
  tonari_answers_form_begin (self->form);
}

static TonariSheetJob *
typed_sheet (TonariAnswersDialog *self)
{
  TonariSheetJob *job = tonari_sheet_job_new ();

  job->sheet->questionnaire = self->questionnaire;
  job->sheet->class_id = tonari_class_model_class (self->model);
  tonari_sheet_head_read (self->head, job->sheet);
  if (!job->sheet->anonymous)
    job->sheet->date = tonari_date_from_day (tonari_context_today (tonari_class_model_context (self->model)));
  g_ptr_array_unref (job->answers);
  job->answers = tonari_answers_form_answers (self->form);

  return job;
}

/* One sheet on its way to the disk. */
typedef struct
{
  TonariAnswersDialog *self;
  TonariSheetJob *job;
} Saving;

/* A sheet that failed goes back into the form; what is being typed waits until that is settled. */
static void
bring_back (TonariAnswersDialog *self, const TonariSheetJob *job)
{
  if (!tonari_answers_form_is_empty (self->form))
    g_queue_push_head (&self->waiting, typed_sheet (self));
  show_sheet (self, job);
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autofree Saving *saving = data;
  g_autoptr (TonariAnswersDialog) self = saving->self;
  g_autoptr (TonariSheetJob) job = saving->job;
  const gint64 *id = row;

  if (self->model == NULL)
    return;
  self->n_saving--;
  if (id == NULL)
    {
      self->closing = FALSE;
      tonari_context_fail (context, _ ("The sheet could not be saved. Its answers appear here again."),
                           error);
      bring_back (self, job);
      show_count (self);
      gtk_label_set_text (self->count, _ ("The sheet could not be saved. Its answers appear here again."));
      return;
    }

  job->sheet->row.id = *id;
  g_ptr_array_add (self->saved, g_steal_pointer (&job));
  show_count (self);
  if (self->closing && self->n_saving == 0)
    gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
save_sheet (TonariAnswersDialog *self)
{
  g_autoptr (TonariSheetJob) next = NULL;
  Saving *saving;

  if (tonari_answers_form_is_empty (self->form))
    {
      gtk_label_set_text (self->count, _ ("Nothing is answered on this sheet yet."));
      tonari_answers_form_begin (self->form);
      return FALSE;
    }

  saving = g_new0 (Saving, 1);
  saving->self = g_object_ref (self);
  saving->job = typed_sheet (self);
  self->n_saving++;
  tonari_context_change (tonari_class_model_context (self->model), tonari_questions_data_save,
                         tonari_sheet_job_copy (saving->job), (GDestroyNotify) tonari_sheet_job_free, g_free,
                         _ ("Enter a sheet"), NULL, saved_cb, saving);
  show_count (self);

  next = g_queue_pop_head (&self->waiting);
  tonari_sheet_head_next (self->head);
  show_sheet (self, next);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);

  return TRUE;
}

static void
save_cb (GtkButton *button, TonariAnswersDialog *self)
{
  save_sheet (self);
}

static void
finished_cb (TonariAnswersForm *form, TonariAnswersDialog *self)
{
  gtk_widget_grab_focus (self->save);
}

static void
taken_back_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autofree Saving *saving = data;
  g_autoptr (TonariAnswersDialog) self = saving->self;
  g_autoptr (TonariSheetJob) job = saving->job;

  if (self->model == NULL)
    return;
  self->n_saving--;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The sheet could not be opened again."), error);
      g_ptr_array_add (self->saved, g_steal_pointer (&job));
    }
  else
    bring_back (self, job);
  show_count (self);
}

/* The sheet leaves the book and stands in the form again, so that it is saved once however it is corrected.
 */
static void
back_cb (GtkButton *button, TonariAnswersDialog *self)
{
  Saving *saving;
  gint64 id;

  if (self->saved->len == 0 || self->n_saving > 0)
    return;

  saving = g_new0 (Saving, 1);
  saving->self = g_object_ref (self);
  saving->job = g_ptr_array_steal_index (self->saved, self->saved->len - 1);
  id = saving->job->sheet->row.id;
  self->n_saving++;
  tonari_context_change (tonari_class_model_context (self->model), tonari_questions_data_take_back,
                         g_memdup2 (&id, sizeof id), g_free, NULL, _ ("Open a sheet again"), NULL,
                         taken_back_cb, saving);
  show_count (self);
}

static void
close_answer_cb (const char *response, gpointer data)
{
  g_autoptr (TonariAnswersDialog) self = data;

  if (self->model == NULL)
    return;
  if (g_strcmp0 (response, "save") == 0)
    self->closing = save_sheet (self) && tonari_answers_form_is_empty (self->form);
  else if (g_strcmp0 (response, "discard") == 0)
    gtk_window_destroy (GTK_WINDOW (self));
  else
    tonari_answers_form_begin (self->form);
}

static gboolean
close_request_cb (GtkWindow *window, gpointer data)
{
  TonariAnswersDialog *self = TONARI_ANSWERS_DIALOG (window);
  const TonariCompatResponse responses[] = {
    { "stay", _ ("_Go On Typing"), TONARI_COMPAT_PLAIN },
    { "discard", _ ("_Discard"), TONARI_COMPAT_DESTRUCTIVE },
    { "save", _ ("_Save"), TONARI_COMPAT_SUGGESTED },
  };

  if (self->closing)
    return TRUE;
  if (tonari_answers_form_is_empty (self->form) && g_queue_is_empty (&self->waiting))
    {
      /* What is on its way may still come back with an error, and then has to find its form. */
      self->closing = self->n_saving > 0;
      return self->closing;
    }

  tonari_compat_ask (GTK_WIDGET (self), _ ("Save this sheet?"),
                     _ ("Its answers are typed, but not saved yet."), NULL, responses,
                     G_N_ELEMENTS (responses), "save", close_answer_cb, g_object_ref (self));

  return TRUE;
}

static GtkWidget *
foot_new (TonariAnswersDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_widget_add_css_class (box, "toolbar");
  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->count, 0);
  gtk_label_set_wrap (self->count, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), TRUE);
  gtk_widget_set_margin_start (GTK_WIDGET (self->count), 6);
  self->back = gtk_button_new_with_mnemonic (_ ("_Open the Last Sheet Again"));
  g_signal_connect_object (self->back, "clicked", G_CALLBACK (back_cb), self, 0);
  self->save = gtk_button_new_with_mnemonic (_ ("_Save, Next Sheet"));
  gtk_widget_add_css_class (self->save, "suggested-action");
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save_cb), self, 0);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (box), self->back);
  gtk_box_append (GTK_BOX (box), self->save);

  return box;
}

static void
fill (TonariAnswersDialog *self, const TonariQuestionnaireEntry *entry)
{
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *hint = gtk_label_new (NULL);
  g_autofree char *title = g_strdup_printf (_ ("Enter Answers: %s"), entry->questionnaire->title);

  tonari_label_phrases_show (
      GTK_LABEL (hint),
      _ ("One key per answer: the digit on the scale, “-” for 10. Enter goes on, Backspace clears."));
  gtk_label_set_wrap (GTK_LABEL (hint), TRUE);
  gtk_label_set_xalign (GTK_LABEL (hint), 0);
  gtk_widget_add_css_class (hint, "dim-label");
  self->head = TONARI_SHEET_HEAD (tonari_sheet_head_new (self->model, self->anonymous));
  self->form = TONARI_ANSWERS_FORM (tonari_answers_form_new (entry->items));
  g_signal_connect_object (self->form, "finished", G_CALLBACK (finished_cb), self, 0);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->head));
  gtk_box_append (GTK_BOX (box), hint);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->form));
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  self->scrolled = GTK_SCROLLED_WINDOW (scrolled);
  gtk_box_append (GTK_BOX (outer), scrolled);
  gtk_box_append (GTK_BOX (outer), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (outer), foot_new (self));

  /* What was saved stays saved, so there is nothing to cancel. */
  tonari_dialog_frame (ADW_WINDOW (self), title, NULL, outer);
}

static void
tonari_answers_dialog_dispose (GObject *object)
{
  TonariAnswersDialog *self = TONARI_ANSWERS_DIALOG (object);

  g_clear_object (&self->model);
  g_queue_clear_full (&self->waiting, (GDestroyNotify) tonari_sheet_job_free);

  G_OBJECT_CLASS (tonari_answers_dialog_parent_class)->dispose (object);
}

static void
tonari_answers_dialog_finalize (GObject *object)
{
  TonariAnswersDialog *self = TONARI_ANSWERS_DIALOG (object);

  g_ptr_array_unref (self->saved);

  G_OBJECT_CLASS (tonari_answers_dialog_parent_class)->finalize (object);
}

static gboolean
save_shortcut_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  save_sheet (TONARI_ANSWERS_DIALOG (widget));

  return TRUE;
}

static void
tonari_answers_dialog_class_init (TonariAnswersDialogClass *klass)
{
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Return, GDK_CONTROL_MASK, save_shortcut_cb,
                                NULL);
  G_OBJECT_CLASS (klass)->dispose = tonari_answers_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_answers_dialog_finalize;
}

static void
tonari_answers_dialog_init (TonariAnswersDialog *self)
{
  self->saved = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_sheet_job_free);
  g_queue_init (&self->waiting);
  gtk_window_set_default_size (GTK_WINDOW (self), 620, 640);
  g_signal_connect (self, "close-request", G_CALLBACK (close_request_cb), NULL);
}

guint
tonari_answers_dialog_saved (TonariAnswersDialog *self)
{
  g_return_val_if_fail (TONARI_IS_ANSWERS_DIALOG (self), 0);

  return self->saved->len;
}

GtkWindow *
tonari_answers_dialog_present (TonariClassModel *model,
                               const TonariQuestionnaireEntry *entry,
                               GtkWidget *parent)
{
  TonariAnswersDialog *self;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model) && tonari_class_model_sheet (model) != NULL, NULL);

  self = g_object_new (TONARI_TYPE_ANSWERS_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->questionnaire = entry->questionnaire->row.id;
  self->anonymous = entry->questionnaire->anonymous;
  self->n_before = entry->n_sheets;
  fill (self, entry);
  show_count (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);
  tonari_answers_form_begin (self->form);

  return GTK_WINDOW (self);
}
