/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-rows.h"

#include <glib/gi18n-lib.h>

#include "tonari-enrolment.h"
#include "tonari-history-private.h"
#include "tonari-store-error-private.h"

/*
 * What goes with a row when it is deleted.  Nothing in the schema cascades: what goes is listed here, leaves
 * its own line in the history, and comes back with the same undo.
 *
 *   case ── states, relatives, records, observations, …      relative ─┐
 *   class ── sessions ── marks, themes covered                case ─────┼── person, when nobody else uses
 * them └─ enrolments ── marks                              enrolment ┘
 */
typedef struct
{
  const char *table;
  const char *child;
  const char *column;
} Belonging;

static const Belonging belongings[] = {
  { "cases", "case_states", "case_id" },
  { "cases", "records", "case_id" },
  { "cases", "observations", "case_id" },
  { "cases", "problems", "case_id" },
  { "cases", "episodes", "case_id" },
  { "cases", "ties", "case_id" },
  { "cases", "tie_changes", "case_id" },
  { "cases", "stage_moves", "case_id" },
  { "cases", "watching_periods", "case_id" },
  { "cases", "crises", "case_id" },
  { "cases", "small_changes", "case_id" },
  { "cases", "relatives", "case_id" },
  { "classes", "sessions", "class_id" },
  { "classes", "enrolments", "class_id" },
  { "sessions", "attendance", "session" },
  { "sessions", "session_modules", "session" },
  { "enrolments", "attendance", "enrolment" },
  { "curricula", "modules", "curriculum" },
  { "modules", "session_modules", "module" },
  { "classes", "calls", "class_id" },
  { "classes", "questionnaire_sheets", "class_id" },
  { "sessions", "session_parts", "session" },
  { "sessions", "session_guests", "session" },
  { "sessions", "preparations", "session" },
  { "sessions", "session_notices", "session" },
  { "enrolments", "prior_interviews", "enrolment" },
  { "enrolments", "session_notices", "enrolment" },
  { "enrolments", "follow_ups", "enrolment" },
  { "enrolments", "care_steps", "enrolment" },
  { "attendance", "make_ups", "attendance" },
  { "persons", "not_together", "person" },
  { "persons", "not_together", "other_person" },
  { "questionnaires", "questionnaire_items", "questionnaire" },
  { "questionnaires", "questionnaire_sheets", "questionnaire" },
  { "questionnaire_sheets", "questionnaire_answers", "sheet" },
  { "cases", "intakes", "case_id" },
  { "cases", "assessments", "case_id" },
  { "cases", "trail", "case_id" },
  { "cases", "visit_steps", "case_id" },
  { "cases", "plans", "case_id" },
  { "cases", "consent_forms", "case_id" },
  { "cases", "referral_letters", "case_id" },
  { "cases", "sharings", "case_id" },
  { "cases", "watching_news", "case_id" },
  { "cases", "told_to_family", "case_id" },
  { "cases", "crisis_cards", "case_id" },
  { "cases", "case_handovers", "case_id" },
  { "cases", "meetings", "case_id" },
  { "cases", "meeting_cases", "case_id" },
  { "relatives", "relative_roles", "relative" },
  { "watching_periods", "watching_news", "watching" },
  { "meetings", "meeting_members", "meeting" },
  { "meetings", "meeting_cases", "meeting" },
  { "meetings", "decisions", "meeting" },
};

/* Rows that may not go while others stand on them, with what to say. */
static const struct
{
  const char *table;
  const char *question;
  const char *words;
} keepers[] = {
  { "curricula", "SELECT count(*) FROM classes WHERE curriculum = ?1 AND deleted_at IS NULL",
    N_ ("A class uses this curriculum, so it stays. Delete the class first, or make a new version instead.") },
  { "persons",
    "SELECT (SELECT count(*) FROM cases WHERE person = ?1 AND deleted_at IS NULL)"
    " + (SELECT count(*) FROM relatives WHERE person = ?1 AND deleted_at IS NULL)"
    " + (SELECT count(*) FROM enrolments WHERE person = ?1 AND deleted_at IS NULL)"
    " + (SELECT count(*) FROM intakes WHERE caller = ?1 AND deleted_at IS NULL)",
    N_ ("This person is part of a case or a class. Delete them there.") },
};

static gboolean
count (TonariDb *db, const char *question, gint64 id, gint64 *n, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, id);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  *n = tonari_statement_int (statement, 0);

  return TRUE;
}

static GArray *
ids_of (TonariDb *db, const char *child, const char *column, gint64 value, GError **error)
{
  g_autofree char *question =
      g_strdup_printf ("SELECT id FROM %s WHERE %s = ?1 AND deleted_at IS NULL ORDER BY id", child, column);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, value);
  do
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        {
          gint64 id = tonari_statement_int (statement, 0);

          g_array_append_val (ids, id);
        }
    }
  while (has_row);

  return g_steal_pointer (&ids);
}

static gboolean delete_row (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error);

static gboolean
delete_belongings (TonariDb *db, const char *table, gint64 id, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (belongings); i++)
    {
      g_autoptr (GArray) ids = NULL;

      if (!g_str_equal (belongings[i].table, table))
        continue;
      ids = ids_of (db, belongings[i].child, belongings[i].column, id, error);
      if (ids == NULL)
        return FALSE;
      for (guint j = 0; j < ids->len; j++)
        if (!delete_row (db, tonari_rows_entity (belongings[i].child), g_array_index (ids, gint64, j), error))
          return FALSE;
    }

  return TRUE;
}

/* The person behind a row that has just gone; 0 when the table has none. */
static gboolean
person_of (TonariDb *db, const TonariEntity *entity, gint64 id, gint64 *person, GError **error)
{
  g_autofree char *question = NULL;

  *person = 0;
  if (tonari_entity_field (entity, "person") == NULL)
    return TRUE;
  question = g_strdup_printf ("SELECT person FROM %s WHERE id = ?1", entity->table);

  return count (db, question, id, person, error);
}

static gboolean
mark_deleted (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  const TonariEntitySql *sql = tonari_entity_sql (db, entity);
  g_autoptr (TonariStatement) statement = NULL;
  gint64 line = 0;

  if (!tonari_history_before (db, sql, id, 0, &line, error))
    return FALSE;
  statement = tonari_db_prepare (db, sql->remove, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, tonari_history_stamp (db));
  tonari_statement_bind_int (statement, 2, id);

  return tonari_statement_step (statement, NULL, error) && tonari_history_after (db, sql, line, error);
}

/* A walk-in joined to a line that goes stands for themself again: their marks are their own. */
static gboolean
let_go_of_joined (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = NULL;

  if (entity != &tonari_enrolment_entity)
    return TRUE;

  ids = ids_of (db, "enrolments", "joined_to", id, error);
  for (guint i = 0; ids != NULL && i < ids->len; i++)
    {
      g_autoptr (TonariEnrolment) walk_in =
          tonari_store_get (db, entity, g_array_index (ids, gint64, i), error);

      if (walk_in == NULL)
        return FALSE;
      walk_in->joined_to = 0;
      if (!tonari_store_save (db, entity, walk_in, error))
        return FALSE;
    }

  return ids != NULL;
}

static gboolean
delete_row (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  gint64 person = 0;
  gint64 users = 0;

  if (!let_go_of_joined (db, entity, id, error) || !delete_belongings (db, entity->table, id, error) ||
      !mark_deleted (db, entity, id, error) || !person_of (db, entity, id, &person, error))
    return FALSE;
  if (person == 0)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (keepers); i++)
    if (g_str_equal (keepers[i].table, "persons") && !count (db, keepers[i].question, person, &users, error))
      return FALSE;
  if (users > 0)
    return TRUE;
  if (!count (db, "SELECT count(*) FROM persons WHERE id = ?1 AND deleted_at IS NULL", person, &users, error))
    return FALSE;

  return users == 0 || mark_deleted (db, tonari_rows_entity ("persons"), person, error);
}

static gboolean
may_go (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (keepers); i++)
    {
      gint64 users = 0;

      if (!g_str_equal (keepers[i].table, entity->table))
        continue;
      if (!count (db, keepers[i].question, id, &users, error))
        return FALSE;
      if (users > 0)
        {
          g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                               _ (keepers[i].words));
          return FALSE;
        }
    }

  return TRUE;
}

gboolean
tonari_rows_check_unused (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  g_autofree char *question =
      g_strdup_printf ("SELECT deleted_at IS NULL FROM %s WHERE id = ?1", entity->table);
  gint64 n = 0;

  if (!count (db, question, id, &n, error))
    return FALSE;
  if (n > 0)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (belongings); i++)
    {
      g_autofree char *children = NULL;

      if (!g_str_equal (belongings[i].table, entity->table))
        continue;
      children = g_strdup_printf ("SELECT count(*) FROM %s WHERE %s = ?1 AND deleted_at IS NULL",
                                  belongings[i].child, belongings[i].column);
      if (!count (db, children, id, &n, error))
        return FALSE;
      if (n > 0)
        {
          g_set_error_literal (
              error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
              _ ("It cannot be taken back: something has been added to it since. Delete it by hand if "
                 "it is to go with all that belongs to it."));
          return FALSE;
        }
    }

  return may_go (db, entity, id, error);
}

gboolean
tonari_store_delete (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  gpointer row;

  g_return_val_if_fail (db != NULL && entity != NULL, FALSE);

  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  row = tonari_store_get (db, entity, id, error);
  if (row == NULL || !may_go (db, entity, id, error) || !delete_row (db, entity, id, error))
    {
      tonari_entity_free (entity, row);
      tonari_store_action_abort (db);
      return FALSE;
    }
  tonari_entity_free (entity, row);

  return tonari_store_action_end (db, NULL, error);
}
