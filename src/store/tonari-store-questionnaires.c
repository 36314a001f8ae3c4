/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-questionnaires.h"

#include <glib/gi18n-lib.h>

#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-rows.h"
#include "tonari-shipped-questionnaires.h"
#include "tonari-store-classes.h"

static gboolean
count_sheets (TonariDb *db, gint64 class_id, TonariQuestionnaireEntry *entry, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db,
                         "SELECT count(*), coalesce(sum(class_id = ?2), 0) FROM questionnaire_sheets "
                         "WHERE questionnaire = ?1 AND deleted_at IS NULL",
                         error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, entry->questionnaire->row.id);
  tonari_statement_bind_int (statement, 2, class_id);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  entry->n_sheets_anywhere = (guint) tonari_statement_int (statement, 0);
  entry->n_sheets = (guint) tonari_statement_int (statement, 1);

  return TRUE;
}

static TonariQuestionnaireEntry *
read_entry (TonariDb *db, const TonariQuestionnaire *questionnaire, gint64 class_id, GError **error)
{
  g_autoptr (TonariQuestionnaireEntry) entry =
      tonari_questionnaire_entry_new (tonari_questionnaire_copy (questionnaire));
  GPtrArray *items = tonari_store_list (db, &tonari_questionnaire_item_entity, "questionnaire",
                                        questionnaire->row.id, error);

  if (items == NULL)
    return NULL;
  g_ptr_array_unref (entry->items);
  entry->items = items;
  if (!count_sheets (db, class_id, entry, error))
    return NULL;

  return g_steal_pointer (&entry);
}

GPtrArray *
tonari_store_questionnaires (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (GPtrArray) questionnaires = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  questionnaires = tonari_store_list (db, &tonari_questionnaire_entity, NULL, 0, error);
  if (questionnaires == NULL)
    return NULL;
  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_entry_free);
  for (guint i = 0; i < questionnaires->len; i++)
    {
      TonariQuestionnaireEntry *entry =
          read_entry (db, g_ptr_array_index (questionnaires, i), class_id, error);

      if (entry == NULL)
        return NULL;
      g_ptr_array_add (entries, entry);
    }

  return g_steal_pointer (&entries);
}

static gboolean
save_with_items (TonariDb *db, TonariQuestionnaire *questionnaire, GPtrArray *items, GError **error)
{
  if (!tonari_store_save (db, &tonari_questionnaire_entity, questionnaire, error))
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    {
      TonariQuestionnaireItem *item = g_ptr_array_index (items, i);

      item->row = (TonariRow){ 0 };
      item->questionnaire = questionnaire->row.id;
      item->position = i + 1;
      if (!tonari_store_save (db, &tonari_questionnaire_item_entity, item, error))
        return FALSE;
    }

  return TRUE;
}

static gint64
save_in_action (
    TonariDb *db, const char *label, TonariQuestionnaire *questionnaire, GPtrArray *items, GError **error)
{
  if (!tonari_store_action_begin (db, label, error))
    return 0;
  if (!save_with_items (db, questionnaire, items, error))
    {
      tonari_store_action_abort (db);
      return 0;
    }
  if (!tonari_store_action_end (db, NULL, error))
    return 0;

  return questionnaire->row.id;
}

gint64
tonari_store_questionnaire_ship (TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (TonariQuestionnaire) questionnaire = NULL;

  g_return_val_if_fail (db != NULL, 0);

  questionnaire = tonari_shipped_questionnaire (&items);

  return save_in_action (db, _ ("Add questionnaire"), questionnaire, items, error);
}

gint64
tonari_store_questionnaire_copy (TonariDb *db, gint64 questionnaire, const char *title, GError **error)
{
  g_autoptr (TonariQuestionnaire) copy = NULL;
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (db != NULL && title != NULL, 0);

  copy = tonari_store_get (db, &tonari_questionnaire_entity, questionnaire, error);
  if (copy == NULL)
    return 0;
  items = tonari_store_list (db, &tonari_questionnaire_item_entity, "questionnaire", questionnaire, error);
  if (items == NULL)
    return 0;

  /* What an office has made its own is no longer what came with Tonari. */
  copy->row = (TonariRow){ 0 };
  copy->kind = TONARI_QUESTIONNAIRE_KIND_OWN;
  g_free (copy->title);
  copy->title = g_strdup (title);

  return save_in_action (db, _ ("Copy questionnaire"), copy, items, error);
}

static gboolean
is_answered (const TonariQuestionnaireAnswer *answer)
{
  return answer->value != TONARI_INT_UNKNOWN || (answer->words != NULL && *answer->words != '\0');
}

static gboolean
refuse (GError **error, const char *words)
{
  g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT, words);

  return FALSE;
}

static gboolean
check_answer (TonariDb *db, gint64 questionnaire, const TonariQuestionnaireAnswer *answer, GError **error)
{
  g_autoptr (TonariQuestionnaireItem) item =
      tonari_store_get (db, &tonari_questionnaire_item_entity, answer->item, error);

  if (item == NULL)
    return FALSE;
  if (item->questionnaire != questionnaire)
    return refuse (error, _ ("The answer belongs to another questionnaire. Please open the sheet again."));
  if (answer->value != TONARI_INT_UNKNOWN && (item->kind != TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE ||
                                              answer->value < item->least || answer->value > item->most))
    return refuse (error, _ ("An answer lies outside the scale of its question. Please correct it."));

  return TRUE;
}

static gboolean
check_sheet (TonariDb *db, TonariQuestionnaireSheet *sheet, GPtrArray *answers, GError **error)
{
  g_autoptr (TonariQuestionnaire) questionnaire =
      tonari_store_get (db, &tonari_questionnaire_entity, sheet->questionnaire, error);
  guint n_answers = 0;

  if (questionnaire == NULL)
    return FALSE;
  if (questionnaire->anonymous && !sheet->anonymous)
    return refuse (error, _ ("This questionnaire is anonymous: its sheets are linked to nobody."));
  for (guint i = 0; i < answers->len; i++)
    {
      const TonariQuestionnaireAnswer *answer = g_ptr_array_index (answers, i);

      if (!is_answered (answer))
        continue;
      n_answers++;
      if (!check_answer (db, sheet->questionnaire, answer, error))
        return FALSE;
    }
  if (n_answers == 0)
    return refuse (error, _ ("Nothing is answered on this sheet, so it was not saved."));

  return TRUE;
}

static gboolean
save_sheet (TonariDb *db, TonariQuestionnaireSheet *sheet, GPtrArray *answers, GError **error)
{
  if (sheet->anonymous)
    {
      sheet->enrolment = 0;
      sheet->date = TONARI_DATE_UNKNOWN;
    }
  if (!check_sheet (db, sheet, answers, error) ||
      !tonari_store_save (db, &tonari_questionnaire_sheet_entity, sheet, error))
    return FALSE;
  for (guint i = 0; i < answers->len; i++)
    {
      TonariQuestionnaireAnswer *answer = g_ptr_array_index (answers, i);

      if (!is_answered (answer))
        {
          if (answer->row.id != 0 &&
              !tonari_store_delete (db, &tonari_questionnaire_answer_entity, answer->row.id, error))
            return FALSE;
          continue;
        }
      answer->sheet = sheet->row.id;
      if (!tonari_store_save (db, &tonari_questionnaire_answer_entity, answer, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
save_sheet_in_action (
    TonariDb *db, const char *label, TonariQuestionnaireSheet *sheet, GPtrArray *answers, GError **error)
{
  if (!tonari_store_action_begin (db, label, error))
    return FALSE;
  if (!save_sheet (db, sheet, answers, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

gboolean
tonari_store_questionnaire_sheet (TonariDb *db,
                                  TonariQuestionnaireSheet *sheet,
                                  GPtrArray *answers,
                                  GError **error)
{
  g_return_val_if_fail (db != NULL && sheet != NULL && answers != NULL, FALSE);

  return save_sheet_in_action (db, _ ("Enter a sheet"), sheet, answers, error);
}

gboolean
tonari_store_questionnaire_sheet_correct (TonariDb *db,
                                          TonariQuestionnaireSheet *sheet,
                                          GPtrArray *answers,
                                          GError **error)
{
  g_return_val_if_fail (db != NULL && sheet != NULL && answers != NULL, FALSE);
  g_return_val_if_fail (sheet->row.id != 0, FALSE);

  return save_sheet_in_action (db, _ ("Correct a sheet"), sheet, answers, error);
}

static GPtrArray *
read_answers (TonariDb *db, gint64 class_id, gint64 questionnaire, GError **error)
{
  g_autoptr (GPtrArray) answers =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT a.item, a.value, a.words FROM questionnaire_answers AS a "
      "JOIN questionnaire_sheets AS s ON s.id = a.sheet "
      "WHERE s.questionnaire = ?1 AND s.class_id = ?2 AND s.deleted_at IS NULL AND a.deleted_at IS NULL",
      error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, questionnaire);
  tonari_statement_bind_int (statement, 2, class_id);
  for (;;)
    {
      TonariQuestionnaireAnswer *answer;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      answer = tonari_questionnaire_answer_new ();
      answer->item = tonari_statement_int (statement, 0);
      if (!tonari_statement_is_null (statement, 1))
        answer->value = tonari_statement_int (statement, 1);
      answer->words = tonari_statement_dup_text (statement, 2);
      g_ptr_array_add (answers, answer);
    }

  return g_steal_pointer (&answers);
}

GPtrArray *
tonari_store_questionnaire_results (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (GPtrArray) results = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (TonariClassSheet) sheet = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  sheet = tonari_store_class_sheet (db, class_id, error);
  if (sheet == NULL)
    return NULL;
  entries = tonari_store_questionnaires (db, class_id, error);
  if (entries == NULL)
    return NULL;

  results = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_result_free);
  g_ptr_array_add (results, tonari_questionnaire_result_for_ease (sheet));
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariQuestionnaireEntry *entry = g_ptr_array_index (entries, i);
      g_autoptr (GPtrArray) answers = NULL;

      if (entry->n_sheets == 0)
        continue;
      answers = read_answers (db, class_id, entry->questionnaire->row.id, error);
      if (answers == NULL)
        return NULL;
      g_ptr_array_add (results, tonari_questionnaire_result_new (entry->questionnaire, entry->items,
                                                                 entry->n_sheets, answers));
    }

  return g_steal_pointer (&results);
}
