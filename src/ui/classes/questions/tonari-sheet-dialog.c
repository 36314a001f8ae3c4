/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-sheet-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-answers-form.h"
#include "tonari-dialog.h"
#include "tonari-questionnaire-answer.h"
#include "tonari-sheet-head.h"
#include "tonari-sheets-data.h"
#include "tonari-unsaved.h"

struct _TonariSheetDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  TonariSheetJob *before;
  gboolean saving;

  TonariSheetHead *head;
  TonariAnswersForm *form;
  GtkRevealer *trouble;
  GtkLabel *trouble_label;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (TonariSheetDialog, tonari_sheet_dialog, ADW_TYPE_WINDOW)

static void
say_trouble (TonariSheetDialog *self, const char *text)
{
  if (text != NULL)
    gtk_label_set_text (self->trouble_label, text);
  gtk_revealer_set_reveal_child (self->trouble, text != NULL);
}

static TonariSheetJob *
typed_sheet (TonariSheetDialog *self)
{
  TonariSheetJob *job = tonari_sheet_job_copy (self->before);
  g_autoptr (GPtrArray) typed = tonari_answers_form_answers (self->form);

  tonari_sheet_head_read (self->head, job->sheet);
  if (!job->sheet->anonymous && !tonari_date_is_known (job->sheet->date))
    job->sheet->date = tonari_date_from_day (tonari_context_today (tonari_class_model_context (self->model)));
  for (guint i = 0; i < job->answers->len && i < typed->len; i++)
    {
      TonariQuestionnaireAnswer *answer = g_ptr_array_index (job->answers, i);
      const TonariQuestionnaireAnswer *now = g_ptr_array_index (typed, i);

      answer->value = now->value;
      g_free (answer->words);
      answer->words = g_strdup (now->words);
    }

  return job;
}

static gboolean
is_changed (TonariSheetDialog *self)
{
  g_autoptr (TonariSheetJob) now = typed_sheet (self);

  if (now->sheet->session != self->before->sheet->session ||
      now->sheet->enrolment != self->before->sheet->enrolment)
    return TRUE;
  for (guint i = 0; i < now->answers->len; i++)
    {
      const TonariQuestionnaireAnswer *one = g_ptr_array_index (now->answers, i);
      const TonariQuestionnaireAnswer *other = g_ptr_array_index (self->before->answers, i);

      if (one->value != other->value || g_strcmp0 (one->words, other->words) != 0)
        return TRUE;
    }

  return FALSE;
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariSheetDialog) self = data;

  self->saving = FALSE;
  if (self->model == NULL)
    return;

  gtk_widget_set_sensitive (self->save, TRUE);
  if (error != NULL)
    say_trouble (self, error->message);
  else
    gtk_window_destroy (GTK_WINDOW (self));
}

static void
save (TonariSheetDialog *self)
{
  if (self->saving)
    return;

  say_trouble (self, NULL);
  if (tonari_answers_form_is_empty (self->form))
    {
      say_trouble (self, _ ("Nothing is answered on this sheet now. If it is to go, delete it in the list."));
      return;
    }
  if (!is_changed (self))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }

  self->saving = TRUE;
  gtk_widget_set_sensitive (self->save, FALSE);
  tonari_context_change (tonari_class_model_context (self->model), tonari_sheets_data_correct,
                         typed_sheet (self), (GDestroyNotify) tonari_sheet_job_free, NULL,
                         _ ("Correct a sheet"), _ ("Sheet corrected"), saved_cb, g_object_ref (self));
}

static void
save_window (GtkWindow *window)
{
  save (TONARI_SHEET_DIALOG (window));
}

static void
save_cb (GtkButton *button, TonariSheetDialog *self)
{
  save (self);
}

static void
finished_cb (TonariAnswersForm *form, TonariSheetDialog *self)
{
  gtk_widget_grab_focus (self->save);
}

static gboolean
tonari_sheet_dialog_close_request (GtkWindow *window)
{
  TonariSheetDialog *self = TONARI_SHEET_DIALOG (window);

  return tonari_unsaved_close (window, self->saving, is_changed (self), save_window);
}

static void
tonari_sheet_dialog_dispose (GObject *object)
{
  TonariSheetDialog *self = TONARI_SHEET_DIALOG (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->before, tonari_sheet_job_free);

  G_OBJECT_CLASS (tonari_sheet_dialog_parent_class)->dispose (object);
}

static void
tonari_sheet_dialog_class_init (TonariSheetDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_sheet_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = tonari_sheet_dialog_close_request;
}

static void
tonari_sheet_dialog_init (TonariSheetDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 620, 640);
}

static void
fill (TonariSheetDialog *self, const TonariQuestionnaireEntry *entry, const char *title)
{
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autofree char *heading = NULL;

  self->trouble_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->trouble_label, TRUE);
  gtk_label_set_xalign (self->trouble_label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->trouble_label), "tonari-trouble");
  self->trouble = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_child (self->trouble, GTK_WIDGET (self->trouble_label));

  self->head = TONARI_SHEET_HEAD (tonari_sheet_head_new (self->model, entry->questionnaire->anonymous));
  self->form = TONARI_ANSWERS_FORM (tonari_answers_form_new (entry->items));
  g_signal_connect_object (self->form, "finished", G_CALLBACK (finished_cb), self, 0);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->head));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->form));
  g_object_set (box, "margin-top", 12, "margin-bottom", 24, "margin-start", 12, "margin-end", 12, NULL);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (outer), GTK_WIDGET (self->trouble));
  gtk_box_append (GTK_BOX (outer), scrolled);

  /* Translators: %s is which sheet: a number or a name */
  heading = g_strdup_printf (_ ("Correct a Sheet: %s"), title);
  self->save = tonari_dialog_frame (ADW_WINDOW (self), heading, _ ("_Save"), outer);
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save_cb), self, 0);
}

GtkWindow *
tonari_sheet_dialog_present (TonariClassModel *model,
                             const TonariQuestionnaireEntry *entry,
                             const TonariSheetJob *job,
                             const char *title,
                             GtkWidget *parent)
{
  TonariSheetDialog *self;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model) && tonari_class_model_sheet (model) != NULL, NULL);
  g_return_val_if_fail (entry != NULL && job != NULL, NULL);

  self = g_object_new (TONARI_TYPE_SHEET_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->before = tonari_sheet_job_copy (job);
  fill (self, entry, title);
  tonari_sheet_head_show (self->head, job->sheet);
  tonari_answers_form_set (self->form, job->answers);
  tonari_dialog_present (GTK_WINDOW (self), parent);
  tonari_answers_form_begin (self->form);

  return GTK_WINDOW (self);
}
