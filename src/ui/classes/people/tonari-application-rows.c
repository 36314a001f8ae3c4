/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-application-rows.h"
#include "tonari-polite-name.h"

#include <glib/gi18n-lib.h>

#include "tonari-row-list.h"

static void
add_part (GString *line, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, "  ·  ");
  g_string_append (line, text);
}

static void
end_line (GString *text, GString *line)
{
  if (line->len > 0)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line->str);
  g_string_free (line, TRUE);
}

static GString *
who_line (const TonariApplicant *applicant)
{
  const TonariParticipant *participant = applicant->participant;
  GString *line = g_string_new (NULL);

  /* Whoever gave no other name stands above by the name they are called by. */
  if (participant->enrolment->called_name != NULL && participant->name != NULL)
    {
      g_autofree char *called = g_strdup_printf (_ ("called %s"), participant->enrolment->called_name);

      add_part (line, called);
    }
  add_part (line, participant->relation);
  add_part (line, participant->case_code != NULL ? participant->case_code : _ ("No intake yet"));
  add_part (line, applicant->person->phone);

  return line;
}

static GString *
applied_line (TonariContext *context, const TonariEnrolment *enrolment)
{
  GString *line = g_string_new (NULL);

  if (tonari_date_is_known (enrolment->applied_on))
    {
      g_autofree char *day = tonari_context_format_date_short (context, enrolment->applied_on);
      g_autofree char *text = g_strdup_printf (_ ("Applied %s"), day);

      add_part (line, text);
    }
  if (enrolment->channel != TONARI_CHANNEL_UNKNOWN)
    add_part (line, tonari_words_label (&tonari_channel_words, (int) enrolment->channel));
  if (enrolment->heard_from != NULL)
    {
      g_autofree char *text = g_strdup_printf (_ ("heard of it: %s"), enrolment->heard_from);

      add_part (line, text);
    }
  if (tonari_date_is_known (enrolment->moved_up_on))
    {
      g_autofree char *day = tonari_context_format_date_short (context, enrolment->moved_up_on);
      g_autofree char *text = g_strdup_printf (_ ("moved up %s"), day);

      add_part (line, text);
    }
  add_part (line, enrolment->left_reason);

  return line;
}

static GString *
interview_line (TonariContext *context, const TonariApplicant *applicant)
{
  const TonariPriorInterview *interview = applicant->interview;
  GString *line = g_string_new (NULL);

  if (interview != NULL && tonari_date_is_known (interview->at.date))
    {
      g_autofree char *when = tonari_moment_format (interview->at, tonari_context_date_style (context, TRUE));
      g_autofree char *text = g_strdup_printf (_ ("prior interview %s"), when);

      add_part (line, text);
    }
  else if (interview != NULL || applicant->participant->enrolment->interview_wanted)
    add_part (line, _ ("prior interview: no date yet"));
  if (interview != NULL && tonari_date_is_known (interview->consent_on))
    {
      g_autofree char *when = tonari_context_format_date_short (context, interview->consent_on);
      g_autofree char *text = g_strdup_printf (_ ("consent signed %s"), when);

      add_part (line, text);
    }

  return line;
}

static char *
subtitle_of (TonariContext *context, const TonariApplicant *applicant)
{
  GString *text = g_string_new (NULL);
  GString *apart = g_string_new (NULL);

  end_line (text, who_line (applicant));
  if (applicant->promise != NULL)
    {
      g_autofree char *promise = g_strdup_printf (_ ("Agreed on contact: %s"), applicant->promise);

      end_line (text, g_string_new (promise));
    }
  end_line (text, applied_line (context, applicant->participant->enrolment));
  end_line (text, interview_line (context, applicant));
  if (applicant->apart != NULL)
    g_string_printf (apart, _ ("not beside: %s"), applicant->apart);
  end_line (text, apart);
  if (applicant->participant->enrolment->note != NULL)
    end_line (text, g_string_new (applicant->participant->enrolment->note));

  return g_string_free (text, FALSE);
}

GtkWidget *
tonari_application_row_new (TonariContext *context, const TonariApplicant *applicant, guint place)
{
  const TonariEnrolment *enrolment = applicant->participant->enrolment;
  const char *name = tonari_applicant_name (applicant);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = subtitle_of (context, applicant);
  GtkWidget *row;

  title = applicant->participant->kana != NULL
              ? g_strdup_printf (_ ("%1$s (%2$s)"), name, applicant->participant->kana)
              : g_strdup (name);
  row = tonari_row_list_row (title, subtitle, TRUE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 6);
  if (applicant->promise != NULL)
    gtk_widget_add_css_class (row, "tonari-promise");

  if (place > 0)
    {
      g_autofree char *number = g_strdup_printf ("%u", place);

      adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                                 tonari_row_list_stat (number, C_ ("waiting list", "In line")));
    }
  if (enrolment->status == TONARI_ENROLMENT_STATUS_APPLIED)
    {
      GtkWidget *accept = gtk_button_new_with_label (_ ("Accept"));
      /* Translators: %s is a name */
      g_autofree char *polite = tonari_polite_name (name);
      g_autofree char *label = g_strdup_printf (_ ("Accept %s"), polite);

      gtk_widget_set_valign (accept, GTK_ALIGN_CENTER);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (accept), "applications.accept");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (accept), "x", enrolment->row.id);
      gtk_accessible_update_property (GTK_ACCESSIBLE (accept), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), accept);
    }

  return row;
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

GMenuModel *
tonari_application_menu_new (const TonariApplicant *applicant)
{
  const TonariEnrolment *enrolment = applicant->participant->enrolment;
  TonariEnrolmentStatus status = enrolment->status;
  gboolean takes_part =
      status == TONARI_ENROLMENT_STATUS_ENROLLED || status == TONARI_ENROLMENT_STATUS_COMPLETED;
  gint64 id = enrolment->row.id;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenu) about = g_menu_new ();
  g_autoptr (GMenu) last = g_menu_new ();

  if (!takes_part)
    append (first, _ ("_Accept"), "applications.accept", id);
  if (!takes_part && status != TONARI_ENROLMENT_STATUS_WAITING)
    append (first, _ ("_Waiting List"), "applications.wait", id);
  if (status == TONARI_ENROLMENT_STATUS_WAITING)
    {
      append (first, _ ("Move _Up (Alt+Up)"), "applications.before", id);
      append (first, _ ("Move _Down (Alt+Down)"), "applications.after", id);
    }
  if (!takes_part && status != TONARI_ENROLMENT_STATUS_OBSERVER)
    append (first, _ ("Make an _Observer"), "applications.observe", id);
  if (status == TONARI_ENROLMENT_STATUS_LEFT || status == TONARI_ENROLMENT_STATUS_ENROLLED ||
      status == TONARI_ENROLMENT_STATUS_OBSERVER)
    append (first, _ ("Back to the A_pplications"), "applications.apply-again", id);
  if (status == TONARI_ENROLMENT_STATUS_APPLIED || status == TONARI_ENROLMENT_STATUS_WAITING)
    append (first, _ ("_Withdraws…"), "applications.withdraw", id);
  else if (status != TONARI_ENROLMENT_STATUS_LEFT)
    append (first, _ ("Lea_ves the Class…"), "applications.leave", id);

  append (about, _ ("_Edit…"), "applications.edit", id);
  append (about, _ ("Prior _Interview…"), "applications.interview", id);
  append (about, _ ("_Not to Be Seated Beside…"), "applications.apart", id);
  if (applicant->participant->case_id != 0)
    append (about, _ ("_Open Case"), "applications.open-case", applicant->participant->case_id);
  else
    append (about, _ ("Make an In_take…"), "applications.intake", id);
  append (last, _ ("_Remove from Class"), "applications.remove", id);

  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (about));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
