/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-merge-preview.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-field-text.h"
#include "tonari-person.h"

TonariMergePreview *
tonari_merge_preview_new (void)
{
  TonariMergePreview *self = g_new0 (TonariMergePreview, 1);

  self->tables = g_ptr_array_new_with_free_func (g_free);
  self->counts = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

void
tonari_merge_preview_free (TonariMergePreview *self)
{
  if (self == NULL)
    return;

  tonari_case_free (self->case_kept);
  tonari_case_free (self->case_gone);
  tonari_case_free (self->case_after);
  tonari_person_free (self->person_kept);
  tonari_person_free (self->person_gone);
  tonari_person_free (self->person_after);
  g_ptr_array_unref (self->tables);
  g_array_unref (self->counts);
  g_free (self->title_kept);
  g_free (self->title_gone);
  g_free (self);
}

void
tonari_merge_preview_count (TonariMergePreview *self, const char *table)
{
  guint one = 1;

  for (guint i = 0; i < self->tables->len; i++)
    if (g_str_equal (self->tables->pdata[i], table))
      {
        g_array_index (self->counts, guint, i)++;
        return;
      }
  g_ptr_array_add (self->tables, g_strdup (table));
  g_array_append_val (self->counts, one);
}

const char *
tonari_merge_table_words (const char *table)
{
  static const struct
  {
    const char *table;
    const char *words;
  } all[] = {
    { "cases", NC_ ("rows that move", "Cases") },
    { "case_states", NC_ ("rows that move", "States of the case") },
    { "relatives", NC_ ("rows that move", "Relatives") },
    { "relative_roles", NC_ ("rows that move", "Roles of relatives") },
    { "records", NC_ ("rows that move", "Records") },
    { "observations", NC_ ("rows that move", "Look-backs") },
    { "problems", NC_ ("rows that move", "Problems") },
    { "episodes", NC_ ("rows that move", "Problem-solving support") },
    { "ties", NC_ ("rows that move", "Ties") },
    { "tie_changes", NC_ ("rows that move", "Linkings") },
    { "stage_moves", NC_ ("rows that move", "Stages") },
    { "watching_periods", NC_ ("rows that move", "Watching periods") },
    { "watching_news", NC_ ("rows that move", "News") },
    { "crises", NC_ ("rows that move", "Crises") },
    { "crisis_cards", NC_ ("rows that move", "Crisis cards") },
    { "small_changes", NC_ ("rows that move", "Small changes") },
    { "intakes", NC_ ("rows that move", "Intakes") },
    { "assessments", NC_ ("rows that move", "Assessments") },
    { "trail", NC_ ("rows that move", "Steps of the trail") },
    { "visit_steps", NC_ ("rows that move", "Steps of visits") },
    { "plans", NC_ ("rows that move", "Plans") },
    { "consent_forms", NC_ ("rows that move", "Consent forms") },
    { "referral_letters", NC_ ("rows that move", "Letters of referral") },
    { "sharings", NC_ ("rows that move", "Shared with others") },
    { "told_to_family", NC_ ("rows that move", "What may be told to the family") },
    { "case_handovers", NC_ ("rows that move", "Handing over") },
    { "meetings", NC_ ("rows that move", "Meetings") },
    { "meeting_cases", NC_ ("rows that move", "Study meetings") },
    { "enrolments", NC_ ("rows that move", "Classes") },
    { "not_together", NC_ ("rows that move", "Not to be seated together") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (all[i].table, table))
      return g_dpgettext2 (GETTEXT_PACKAGE, "rows that move", all[i].words);

  return table;
}

const char *
tonari_merge_field_words (const char *column)
{
  static const struct
  {
    const char *column;
    const char *label;
  } all[] = {
    { "name", N_ ("Full Name") },
    { "kana", N_ ("Reading") },
    { "sex", N_ ("Sex") },
    { "birth", N_ ("Born") },
    { "death", N_ ("Died") },
    { "phone", N_ ("Telephone") },
    { "address", N_ ("Address") },
    { "onset", N_ ("Withdrawn Since") },
    { "intake", N_ ("Day of the Intake") },
    { "municipality", N_ ("Municipality") },
    { "heard_from", N_ ("How They Heard of Us") },
    { "referred_by", N_ ("Referred By") },
    { "concern", N_ ("Presenting Concern") },
    { "history", N_ ("Life History") },
    { "situation", N_ ("Situation Now") },
    { "diagnosis_note", N_ ("What a Doctor Said") },
    { "first_contact_before", N_ ("First Contact Then") },
    { "relation", N_ ("Relation to the Person") },
    { "called_name", N_ ("Name to Be Called By") },
    { "promise_when", N_ ("When to Phone") },
    { "promise_name_ourselves", N_ ("How We Name Ourselves") },
    { "promise_note", N_ ("Anything Else Agreed") },
    { "note", N_ ("Notes") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (all[i].column, column))
      return _ (all[i].label);

  return NULL;
}

char *
tonari_merge_value_words (const TonariField *field, gconstpointer row)
{
  if (field->kind == TONARI_FIELD_DATE)
    return tonari_date_format (*TONARI_FIELD_PTR (field, row, const TonariDate), TONARI_DATE_SHORT);
  if (field->kind == TONARI_FIELD_ENUM)
    return g_strdup (tonari_words_label (field->words, *TONARI_FIELD_PTR (field, row, const int)));

  return tonari_field_to_text (field, row);
}
