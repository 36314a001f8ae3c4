/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-people-windows.h"

#include <glib/gi18n-lib.h>

#include "tonari-apart-dialog.h"
#include "tonari-applications-data.h"
#include "tonari-people-editors.h"

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

static void
show_interview (TonariContext *context, const TonariApplicant *applicant, GtkWidget *parent)
{
  g_autoptr (TonariPriorInterview) interview = NULL;

  if (applicant->interview != NULL)
    interview = tonari_prior_interview_copy (applicant->interview);
  else
    {
      interview = tonari_prior_interview_new ();
      interview->enrolment = applicant->participant->enrolment->row.id;
      interview->staff = tonari_context_staff (context);
    }
  tonari_editor_present_for (tonari_interview_editor_new (context, interview,
                                                          tonari_applicant_name (applicant),
                                                          applicant->promise),
                             parent);
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
