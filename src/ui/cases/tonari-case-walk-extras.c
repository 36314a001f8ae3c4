/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-walk-extras.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment-parts.h"
#include "tonari-case-closing.h"
#include "tonari-case-state.h"
#include "tonari-case-tie-extras.h"
#include "tonari-case-walk-words.h"
#include "tonari-choices.h"
#include "tonari-consent-form.h"
#include "tonari-news.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-sharing.h"
#include "tonari-tie-change.h"
#include "tonari-visit-guide.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

gboolean
tonari_case_walk_extras_rests_on_consent (const TonariEntity *entity)
{
  return entity == &tonari_tie_change_entity || entity == &tonari_referral_letter_entity ||
         entity == &tonari_sharing_entity;
}

/* The newest first: that is the one which is meant most often. */
static void
offer_forms (TonariEditor *editor, TonariContext *context, const TonariCaseSheet *sheet)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_choice_free);
  const TonariCaseWords words = { context, sheet };

  for (guint i = sheet->consent_forms->len; i > 0; i--)
    {
      const TonariRow *form = g_ptr_array_index (sheet->consent_forms, i - 1);

      tonari_choices_add (choices, form->id, tonari_case_walk_words_form (&words, form->id));
    }

  tonari_editor_set_choices (editor, "consent_form", choices);
}

/* Only people of this case: who else is in the book is nobody's business here. */
static void
offer_people (TonariEditor *editor, const TonariCaseSheet *sheet)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_choice_free);

  tonari_choices_add (choices, sheet->acase->person,
                      tonari_case_sheet_person_name (sheet, sheet->acase->person));
  for (guint i = 0; i < sheet->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (sheet->relatives, i);

      if (relative->person != 0)
        tonari_choices_add (choices, relative->person, tonari_case_sheet_relative_name (sheet, relative));
    }

  tonari_editor_set_choices (editor, "given_by", choices);
}

static void
offer_relatives (TonariEditor *editor, const TonariCaseSheet *sheet)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_choice_free);

  for (guint i = 0; i < sheet->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (sheet->relatives, i);

      tonari_choices_add (choices, relative->row.id, tonari_case_sheet_relative_name (sheet, relative));
    }

  tonari_editor_set_choices (editor, "relative", choices);
}

static void
offer_periods (TonariEditor *editor, TonariContext *context, const TonariCaseSheet *sheet)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_choice_free);

  for (guint i = sheet->watching->len; i > 0; i--)
    {
      const TonariWatching *period = g_ptr_array_index (sheet->watching, i - 1);
      GString *text = g_string_new (NULL);
      g_autofree char *span = tonari_case_words_span (context, period->start_on, period->end_on);

      tonari_case_words_append (text, " · ", period->partner);
      tonari_case_words_append (text, " · ", tonari_case_sheet_organisation (sheet, period->organisation));
      tonari_case_words_append (text, " · ", span);
      tonari_choices_add (choices, period->row.id, tonari_case_words_finish (text));
    }

  tonari_editor_set_choices (editor, "watching", choices);
}

static void
take_over_cb (TonariEditor *editor, GtkButton *button)
{
  const TonariAssessment *earlier = g_object_get_data (G_OBJECT (button), "earlier");
  g_autoptr (TonariAssessment) typed = tonari_assessment_copy (tonari_editor_peek (editor));
  guint n_parts;
  const TonariAssessmentPart *parts = tonari_assessment_parts (&n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      /* What was typed already stays. */
      if (tonari_assessment_part_text (&parts[i], typed) != NULL)
        continue;
      tonari_field_copy_value (tonari_entity_field (&tonari_assessment_entity, parts[i].field), earlier,
                               typed);
      tonari_editor_put (editor, parts[i].field, typed);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (button), FALSE);
}

static void
add_earlier (TonariEditor *editor, TonariContext *context, const TonariCaseSheet *sheet)
{
  const TonariAssessment *earlier;
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  GtkWidget *group;
  GtkWidget *row;
  GtkWidget *button;

  if (sheet->assessments->len == 0)
    return;

  earlier = g_ptr_array_index (sheet->assessments, sheet->assessments->len - 1);
  date = tonari_context_format_date (context, earlier->date);
  title = g_strdup_printf (_ ("Begin with the words of %s"), date);

  group = adw_preferences_group_new ();
  row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (
      ADW_ACTION_ROW (row),
      _ ("Into the headings that are still empty here. The earlier one stays as it is."));
  button = gtk_button_new_with_mnemonic (_ ("_Take Over"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "earlier", tonari_assessment_copy (earlier),
                          (GDestroyNotify) tonari_assessment_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_over_cb), editor, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  tonari_editor_insert_widget (editor, "date", group);
}

void
tonari_case_walk_extras_prefill (const TonariEntity *entity, gpointer row, const TonariCaseSheet *sheet)
{
  const TonariWatching *period;
  TonariNews *news = row;

  if (entity != &tonari_news_entity || sheet->watching->len == 0)
    return;

  /* News is mostly exchanged with those it is exchanged with now. */
  period = g_ptr_array_index (sheet->watching, sheet->watching->len - 1);
  if (tonari_date_is_known (period->end_on))
    return;

  news->watching = period->row.id;
  news->organisation = period->organisation;
  news->partner = g_strdup (period->partner);
  if (period->news_days != TONARI_INT_UNKNOWN && tonari_date_is_known (news->date))
    news->next_on = tonari_date_from_day (tonari_date_last (news->date) + (int) period->news_days);
}

void
tonari_case_walk_extras_add (TonariEditor *editor,
                             TonariContext *context,
                             const TonariCaseSheet *sheet,
                             const TonariEntity *entity,
                             gconstpointer row)
{
  gboolean is_new = ((const TonariRow *) row)->id == 0;

  if (tonari_case_walk_extras_rests_on_consent (entity))
    offer_forms (editor, context, sheet);

  if (entity == &tonari_consent_form_entity)
    {
      offer_people (editor, sheet);
    }
  else if (entity == &tonari_relative_role_entity)
    {
      offer_relatives (editor, sheet);
    }
  else if (entity == &tonari_news_entity)
    {
      offer_periods (editor, context, sheet);
    }
  else if (entity == &tonari_assessment_entity && is_new)
    {
      add_earlier (editor, context, sheet);
    }
  else if (entity == &tonari_visit_step_entity)
    {
      const TonariVisitTechnique *technique =
          tonari_visit_guide_find (((const TonariVisitStep *) row)->technique);

      if (technique != NULL)
        gtk_window_set_title (GTK_WINDOW (editor), tonari_visit_guide_title (technique));
    }
  else if (entity == &tonari_tie_change_entity)
    {
      tonari_case_tie_extras_add (editor, context, sheet, row);
    }
  else if (entity == &tonari_case_state_entity)
    {
      tonari_case_closing_add (editor, row);
    }
}
