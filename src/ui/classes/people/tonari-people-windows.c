/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-people-windows.h"

#include <glib/gi18n-lib.h>

#include "tonari-apart-dialog.h"
#include "tonari-applications-data.h"
#include "tonari-class-paper.h"
#include "tonari-people-editors.h"
#include "tonari-print.h"
#include "tonari-store-class-papers.h"

/* Which window was asked for, while the person is read. */
typedef struct
{
  GtkWidget *parent;
  void (*show) (TonariContext *context, const TonariApplicant *applicant, GtkWidget *parent);
} Asked;

static void
asked_free (Asked *asked)
{
  g_object_unref (asked->parent);
  g_free (asked);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asked, asked_free)

static void
show_editor (TonariContext *context, const TonariApplicant *applicant, GtkWidget *parent)
{
  g_autoptr (TonariRelative) relative =
      applicant->relative != NULL ? tonari_relative_copy (applicant->relative) : tonari_relative_new ();

  relative->person = applicant->participant->enrolment->person;
  tonari_editor_present_for (tonari_application_editor_new (context, applicant->participant->enrolment,
                                                            applicant->person, relative),
                             parent);
}

static TonariDocument *
make_consent (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  g_autoptr (TonariClassPapers) papers =
      tonari_store_class_papers (db, *(gint64 *) data, options->today, error);

  return papers != NULL ? tonari_document_for_class (papers, TONARI_CLASS_PAPER_CONSENT, 0, options, error)
                        : NULL;
}

/* The form is blank: nobody's name is on it before they sign. */
static void
print_consent_cb (GtkButton *button, TonariContext *context)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (button));
  const gint64 *class_id = g_object_get_data (G_OBJECT (button), "class-id");
  TonariPrintJob job = {
    .title = _ ("Consent Form"),
    .file_name = _ ("consent-form"),
    .n_documents = 1,
    .make = make_consent,
    .data_free = g_free,
  };

  job.data = g_memdup2 (class_id, sizeof *class_id);
  tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

static GtkWidget *
consent_button_new (TonariContext *context, gint64 class_id)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Print the Consent Form…"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data_full (G_OBJECT (button), "class-id", g_memdup2 (&class_id, sizeof class_id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (print_consent_cb), context, 0);

  return button;
}

static void
show_interview (TonariContext *context, const TonariApplicant *applicant, GtkWidget *parent)
{
  g_autoptr (TonariPriorInterview) interview = NULL;
  TonariEditor *editor;

  if (applicant->interview != NULL)
    interview = tonari_prior_interview_copy (applicant->interview);
  else
    {
      interview = tonari_prior_interview_new ();
      interview->enrolment = applicant->participant->enrolment->row.id;
      interview->staff = tonari_context_staff (context);
    }
  editor =
      tonari_interview_editor_new (context, interview, tonari_applicant_name (applicant), applicant->promise);
  tonari_editor_add_widget (editor,
                            consent_button_new (context, applicant->participant->enrolment->class_id));
  tonari_editor_present_for (editor, parent);
}

static void
show_apart (TonariContext *context, const TonariApplicant *applicant, GtkWidget *parent)
{
  tonari_apart_dialog_present (context, applicant->participant->enrolment->person,
                               tonari_applicant_name (applicant), parent);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Asked) asked = data;

  if (gtk_widget_get_root (asked->parent) == NULL)
    return;
  if (row == NULL)
    tonari_context_fail (context, _ ("The participant could not be read."), error);
  else
    asked->show (context, row, asked->parent);
}

static void
ask (TonariContext *context,
     gint64 enrolment,
     GtkWidget *parent,
     void (*show) (TonariContext *, const TonariApplicant *, GtkWidget *))
{
  Asked *asked = g_new0 (Asked, 1);

  asked->parent = g_object_ref (parent);
  asked->show = show;
  tonari_context_load (context, tonari_applicant_load, g_memdup2 (&enrolment, sizeof enrolment), g_free,
                       (GDestroyNotify) tonari_applicant_free, NULL, loaded_cb, asked);
}

void
tonari_people_edit (TonariContext *context, gint64 enrolment, GtkWidget *parent)
{
  ask (context, enrolment, parent, show_editor);
}

void
tonari_people_interview (TonariContext *context, gint64 enrolment, GtkWidget *parent)
{
  ask (context, enrolment, parent, show_interview);
}

void
tonari_people_apart (TonariContext *context, gint64 enrolment, GtkWidget *parent)
{
  ask (context, enrolment, parent, show_apart);
}
