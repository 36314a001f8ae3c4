/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-completion-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-dialog.h"
#include "tonari-row-list.h"
#include "tonari-store-applications.h"

struct _TonariCompletionDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  GPtrArray *checks;
  GtkWidget *accept;
  gboolean saving;
};

G_DEFINE_FINAL_TYPE (TonariCompletionDialog, tonari_completion_dialog, ADW_TYPE_WINDOW)

/* Who is to complete, and on which day. */
typedef struct
{
  GArray *enrolments;
  int day;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_array_unref (job->enrolments);
  g_free (job);
}

static gpointer
complete_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;

  return tonari_store_complete (db, (const gint64 *) (gconstpointer) job->enrolments->data,
                                job->enrolments->len, job->day, error);
}

static void
completed_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCompletionDialog) self = data;

  self->saving = FALSE;
  if (self->context == NULL)
    return;
  if (error != NULL)
    {
      gtk_widget_set_sensitive (self->accept, TRUE);
      tonari_context_fail (context, _ ("The completion could not be saved."), error);
      return;
    }

  gtk_window_destroy (GTK_WINDOW (self));
}

static gint64
enrolment_of (GtkWidget *check)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (check), "enrolment");
}

static void
accept_cb (GtkButton *button, TonariCompletionDialog *self)
{
  Job *job;
  g_autofree char *said = NULL;

  if (self->saving)
    return;

  job = g_new0 (Job, 1);
  job->enrolments = g_array_new (FALSE, FALSE, sizeof (gint64));
  job->day = tonari_context_today (self->context);
  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      {
        gint64 enrolment = enrolment_of (g_ptr_array_index (self->checks, i));

        g_array_append_val (job->enrolments, enrolment);
      }
  if (job->enrolments->len == 0)
    {
      job_free (job);
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }

  self->saving = TRUE;
  gtk_widget_set_sensitive (self->accept, FALSE);
  said = g_strdup_printf (ngettext ("%u participant has completed", "%u participants have completed",
                                    job->enrolments->len),
                          job->enrolments->len);
  tonari_context_change (self->context, complete_func, job, job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Complete a course"), said,
                         completed_cb, g_object_ref (self));
}

static void
add_participant (TonariCompletionDialog *self, AdwPreferencesGroup *group, const TonariProgress *progress)
{
  const char *name = tonari_progress_data_name (progress->participant);
  g_autofree char *outlook = tonari_progress_data_outlook (self->context, progress);
  g_autoptr (GPtrArray) lacking = tonari_progress_lacking (progress);
  GString *text = g_string_new (outlook);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row;

  for (guint i = 0; i < lacking->len; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? _ (". Still open: ") : _ (", "),
                            ((const TonariModule *) g_ptr_array_index (lacking, i))->title);
  row = tonari_row_list_row (name, text->str, TRUE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  g_string_free (text, TRUE);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), progress->outlook == TONARI_OUTLOOK_COMPLETED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (check), "enrolment",
                          g_memdup2 (&progress->participant->enrolment->row.id, sizeof (gint64)), g_free);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->checks, check);
}

static void
tonari_completion_dialog_dispose (GObject *object)
{
  TonariCompletionDialog *self = TONARI_COMPLETION_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_completion_dialog_parent_class)->dispose (object);
}

static void
tonari_completion_dialog_class_init (TonariCompletionDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_completion_dialog_dispose;
}

static void
tonari_completion_dialog_init (TonariCompletionDialog *self)
{
  self->checks = g_ptr_array_new ();
  gtk_window_set_default_size (GTK_WINDOW (self), 520, 560);
}

GtkWindow *
tonari_completion_dialog_present (TonariContext *context, const TonariProgressData *data, GtkWidget *parent)
{
  TonariCompletionDialog *self = g_object_new (TONARI_TYPE_COMPLETION_DIALOG, NULL);
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  self->context = g_object_ref (context);
  for (guint i = 0; i < data->progress->rows->len; i++)
    {
      const TonariProgress *progress = g_ptr_array_index (data->progress->rows, i);

      if (progress->participant->enrolment->status == TONARI_ENROLMENT_STATUS_ENROLLED)
        add_participant (self, group, progress);
    }
  adw_preferences_group_set_description (
      group,
      self->checks->len > 0
          ? _ ("Those who have what the class asks for are ticked. You decide about everybody; what is still open stands beside the name. After 3 and 6 months, Today reminds you to ask how they are.")
          : _ ("Nobody is left who has not completed."));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
  self->accept = tonari_dialog_frame (ADW_WINDOW (self), _ ("Completion"),
                                      self->checks->len > 0 ? _ ("C_omplete") : NULL, page);
  if (self->accept != NULL)
    g_signal_connect_object (self->accept, "clicked", G_CALLBACK (accept_cb), self, 0);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
