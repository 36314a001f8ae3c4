/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-editors.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment.h"
#include "tonari-case-extras.h"
#include "tonari-case-state.h"
#include "tonari-case-tables.h"
#include "tonari-case-walk-extras.h"
#include "tonari-crisis-card.h"
#include "tonari-letter-print.h"
#include "tonari-observation.h"
#include "tonari-plan.h"
#include "tonari-record-extras.h"
#include "tonari-referral-letter.h"
#include "tonari-sharing.h"
#include "tonari-stage-move.h"
#include "tonari-visit-step.h"

static void
fill_ref (const TonariEntity *entity, gpointer row, const char *name, gint64 value)
{
  const TonariField *field = tonari_entity_field (entity, name);

  if (field != NULL && field->kind == TONARI_FIELD_REF)
    *TONARI_FIELD_PTR (field, row, gint64) = value;
}

gpointer
tonari_case_editors_prefill (
    const TonariEntity *entity, const TonariCaseSheet *sheet, int today, int minute, gint64 staff)
{
  gpointer row = tonari_entity_new (entity);
  /* What a new row is dated from; an interval's start is asked for, since it rarely is today. */
  const TonariField *date = tonari_entity_field (entity, "date");

  if (sheet != NULL)
    fill_ref (entity, row, "case_id", sheet->case_id);

  /* A new row of these is written by whoever works here now. */
  if (entity == &tonari_assessment_entity || entity == &tonari_plan_entity ||
      entity == &tonari_referral_letter_entity || entity == &tonari_sharing_entity ||
      entity == &tonari_visit_step_entity)
    fill_ref (entity, row, "staff", staff);

  if (date != NULL && date->kind == TONARI_FIELD_DATE)
    *TONARI_FIELD_PTR (date, row, TonariDate) = tonari_date_from_day (today);

  if (sheet != NULL)
    tonari_case_walk_extras_prefill (entity, row, sheet);

  if (entity == &tonari_record_entity)
    {
      TonariRecord *record = row;

      record->at.date = tonari_date_from_day (today);
      record->at.minute = minute;
      record->staff = staff;
      record->accompany = TRUE;
      /* What is written down in between most often; the others are one key away. */
      record->method = TONARI_METHOD_PHONE;
    }
  else if (entity == &tonari_case_entity)
    {
      TonariCase *acase = row;

      acase->intake = tonari_date_from_day (today);
      acase->key_worker = staff;
    }

  return row;
}

static gboolean
person_was_met (const TonariCaseSheet *sheet)
{
  for (guint i = 0; i < sheet->records->len; i++)
    if (((const TonariRecord *) g_ptr_array_index (sheet->records, i))->met_person)
      return TRUE;

  /* Only the newest are read; an older meeting is enough as well. */
  return sheet->n_records > (gint64) sheet->records->len;
}

static TonariEditor *
editor_new (TonariContext *context,
            const TonariCaseSheet *sheet,
            const TonariCaseTable *table,
            gconstpointer row)
{
  gboolean is_new = ((const TonariRow *) row)->id == 0;
  TonariEditor *editor = tonari_editor_new (context, _ (is_new ? table->title_new : table->title_edit),
                                            table->entity, row, table->rows, table->n_rows);

  if (table->entity == &tonari_observation_entity)
    tonari_editor_set_check (editor, table->check, GINT_TO_POINTER (person_was_met (sheet)), NULL);
  else if (sheet != NULL && tonari_case_walk_extras_rests_on_consent (table->entity))
    tonari_editor_set_check (editor, table->check, g_ptr_array_ref (sheet->consent_forms),
                             (GDestroyNotify) g_ptr_array_unref);
  else if (table->check != NULL)
    tonari_editor_set_check (editor, table->check, (gpointer) table->entity, NULL);
  /* A whole case goes by the menu of its page, which then has to leave it. */
  if (table->entity != &tonari_case_entity)
    tonari_editor_set_delete (editor, _ (table->deleted), _ (table->said_deleted));

  return editor;
}

static void
add_person (TonariEditor *editor, const TonariPerson *person, gboolean of_case)
{
  g_autoptr (TonariPerson) nobody = tonari_person_new ();
  guint n_rows;
  const TonariEditorRow *rows = tonari_case_tables_person (of_case, &n_rows);

  /* The last row is the day of death, which nobody is asked for at an intake. */
  if (of_case && person == NULL)
    n_rows--;

  tonari_editor_add_part (editor, of_case ? _ ("The Person") : _ ("The Relative"), &tonari_person_entity,
                          person != NULL ? person : nobody, rows, n_rows, TRUE, "person");
}

int
tonari_case_editors_minute_now (TonariContext *context)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate today;

  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));

  /* Another day was handed in (a test, work done afterwards): then this hour says nothing. */
  if ((int) g_date_get_julian (&today) != tonari_context_today (context))
    return -1;

  return g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now);
}

static gpointer
prefilled (TonariContext *context, const TonariCaseSheet *sheet, const TonariEntity *entity)
{
  return tonari_case_editors_prefill (entity, sheet, tonari_context_today (context),
                                      tonari_case_editors_minute_now (context),
                                      tonari_context_staff (context));
}

TonariEditor *
tonari_case_editors_open (TonariContext *context,
                          const TonariCaseSheet *sheet,
                          const TonariEntity *entity,
                          gconstpointer row,
                          GtkWidget *parent)
{
  const TonariCaseTable *table = tonari_case_tables_find (entity->table);
  gpointer copy;
  TonariEditor *editor;

  g_return_val_if_fail (table != NULL, NULL);
  g_return_val_if_fail (sheet != NULL, NULL);

  /* There is one card for each case: whoever asks for a new one gets it. */
  if (row == NULL && entity == &tonari_crisis_card_entity && sheet->crisis_cards->len > 0)
    row = g_ptr_array_index (sheet->crisis_cards, 0);
  if (entity == &tonari_record_entity)
    return tonari_case_editors_open_record (context, sheet, row, parent);

  copy = row != NULL ? tonari_entity_copy (entity, row) : prefilled (context, sheet, entity);
  editor = editor_new (context, sheet, table, copy);

  if (entity == &tonari_case_entity)
    add_person (editor, sheet->person, TRUE);
  else if (entity == &tonari_relative_entity)
    add_person (editor, tonari_case_sheet_person (sheet, copy), FALSE);
  else if (entity == &tonari_observation_entity)
    tonari_case_extras_add_suggestion (editor, sheet, tonari_context_today (context));
  else if (entity == &tonari_stage_move_entity)
    tonari_case_extras_add_stages (editor, copy);
  tonari_case_walk_extras_add (editor, context, sheet, entity, copy);
  /* The choice of the stages does not follow what is put into the row. */
  if (entity != &tonari_stage_move_entity)
    tonari_editor_set_draft (editor);

  tonari_entity_free (entity, copy);
  tonari_editor_present_for (editor, parent);

  return editor;
}

/* Where a letter that is saved goes on from: to the printer, if they want. */
typedef struct
{
  GWeakRef parent;
  char *code;
} LetterWay;

static void
letter_way_free (gpointer data)
{
  LetterWay *self = data;

  g_weak_ref_clear (&self->parent);
  g_free (self->code);
  g_free (self);
}

static void
record_saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  LetterWay *way = data;
  const TonariRecord *record = row;
  g_autoptr (GtkWidget) parent = g_weak_ref_get (&way->parent);

  if (parent != NULL && record != NULL && record->letter_text != NULL)
    tonari_letter_print (parent, context, record, way->code);
}

static void
print_letters (TonariEditor *editor, const TonariCaseSheet *sheet, GtkWidget *parent)
{
  LetterWay *way = g_new0 (LetterWay, 1);

  g_weak_ref_init (&way->parent, parent);
  way->code = g_strdup (sheet->acase->code);
  g_object_set_data_full (G_OBJECT (editor), "letter-way", way, letter_way_free);
  tonari_editor_set_done (editor, record_saved_cb, way);
}

TonariEditor *
tonari_case_editors_open_record (TonariContext *context,
                                 const TonariCaseSheet *sheet,
                                 const TonariRecord *begin,
                                 GtkWidget *parent)
{
  g_autoptr (TonariRecord) record =
      begin != NULL ? tonari_record_copy (begin) : prefilled (context, sheet, &tonari_record_entity);
  const TonariCaseTable *table = tonari_case_tables_find (tonari_record_entity.table);
  TonariEditor *editor;

  if (record->row.id == 0)
    {
      g_autoptr (TonariRecord) usual = prefilled (context, sheet, &tonari_record_entity);

      record->case_id = usual->case_id;
      if (!tonari_date_is_known (record->at.date))
        record->at = usual->at;
      if (record->staff == 0)
        record->staff = usual->staff;
    }
  editor = editor_new (context, sheet, table, record);
  if (record->case_id == 0 && record->row.id == 0)
    gtk_window_set_title (GTK_WINDOW (editor), _ ("New Single Contact"));
  tonari_editor_set_draft (editor);
  tonari_record_extras_add (editor, context, sheet, record);
  if (sheet != NULL && record->row.id == 0)
    print_letters (editor, sheet, parent);
  tonari_editor_present_for (editor, parent);

  return editor;
}

static gint64
stage_now (const GPtrArray *moves, TonariStageModel model)
{
  gint64 stage = TONARI_INT_UNKNOWN;

  for (guint i = 0; moves != NULL && i < moves->len; i++)
    {
      const TonariStageMove *move = g_ptr_array_index (moves, i);

      if (move->model == model)
        stage = move->to_stage;
    }

  return stage;
}

TonariEditor *
tonari_case_editors_open_stage (TonariContext *context,
                                const TonariCaseSheet *sheet,
                                TonariStageModel model,
                                GtkWidget *parent)
{
  g_autoptr (TonariStageMove) move = prefilled (context, sheet, &tonari_stage_move_entity);
  TonariEditor *editor;

  move->model = model;
  move->from_stage = stage_now (sheet->stage_moves, model);
  move->to_stage = move->from_stage == TONARI_INT_UNKNOWN ? 1 : move->from_stage;

  editor = editor_new (context, sheet, tonari_case_tables_find (tonari_stage_move_entity.table), move);
  tonari_case_extras_add_stages (editor, move);
  tonari_editor_present_for (editor, parent);

  return editor;
}

TonariEditor *
tonari_case_editors_open_state (TonariContext *context,
                                const TonariCaseSheet *sheet,
                                TonariCaseStateKind state,
                                GtkWidget *parent)
{
  g_autoptr (TonariCaseState) row = prefilled (context, sheet, &tonari_case_state_entity);
  g_autoptr (TonariCase) acase = tonari_case_copy (sheet->acase);
  TonariEditor *editor;

  row->state = state;
  acase->state = state;

  editor = editor_new (context, sheet, tonari_case_tables_find (tonari_case_state_entity.table), row);
  gtk_window_set_title (GTK_WINDOW (editor), tonari_words_label (&tonari_case_state_words, (int) state));
  /* The state of the case changes in the same action as its history. */
  tonari_editor_add_part (editor, NULL, &tonari_case_entity, acase, NULL, 0, FALSE, NULL);
  tonari_case_walk_extras_add (editor, context, sheet, &tonari_case_state_entity, row);
  tonari_editor_present_for (editor, parent);

  return editor;
}
