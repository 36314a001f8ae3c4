/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-cases.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-state.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-json-strv.h"
#include "tonari-met.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-staff.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-told-to-family.h"
#include "tonari-watching.h"

static gboolean
read_list (TonariDb *db, const TonariEntity *entity, gint64 case_id, GPtrArray **rows, GError **error)
{
  GPtrArray *read = tonari_store_list (db, entity, "case_id", case_id, error);

  if (read == NULL)
    return FALSE;
  g_ptr_array_unref (*rows);
  *rows = read;

  return TRUE;
}

static gboolean
read_lists (TonariDb *db, TonariLife *life, gint64 case_id, GError **error)
{
  return read_list (db, &tonari_observation_entity, case_id, &life->observations, error) &&
         read_list (db, &tonari_problem_entity, case_id, &life->problems, error) &&
         read_list (db, &tonari_episode_entity, case_id, &life->episodes, error) &&
         read_list (db, &tonari_tie_entity, case_id, &life->ties, error) &&
         read_list (db, &tonari_tie_change_entity, case_id, &life->tie_changes, error) &&
         read_list (db, &tonari_stage_move_entity, case_id, &life->stage_moves, error) &&
         read_list (db, &tonari_watching_entity, case_id, &life->watching, error) &&
         read_list (db, &tonari_crisis_entity, case_id, &life->crises, error) &&
         read_list (db, &tonari_small_change_entity, case_id, &life->changes, error) &&
         read_list (db, &tonari_case_state_entity, case_id, &life->states, error) &&
         read_list (db, &tonari_told_to_family_entity, case_id, &life->told, error);
}

static int
compare_contacts (gconstpointer a, gconstpointer b)
{
  const TonariContact *left = a;
  const TonariContact *right = b;

  if (left->day != right->day)
    return left->day < right->day ? -1 : 1;
  if (left->minute != right->minute)
    return left->minute < right->minute ? -1 : 1;

  return left->record < right->record ? -1 : left->record > right->record;
}

/* Who was met, as the chart needs it.  A case of years has thousands of records and a handful of different
 * words. */
typedef struct
{
  TonariMethod method;
  float weight;
  gboolean met_anyone;
  gboolean met_family;
} Meeting;

static const Meeting *
meeting_of (GHashTable *meetings, TonariStatement *row)
{
  gboolean met_person = tonari_statement_int (row, 5) != 0;
  gboolean accompany = tonari_statement_int (row, 6) != 0;
  const char *met = tonari_statement_text (row, 4);
  const char *method = tonari_statement_text (row, 3);
  g_autofree char *key = g_strconcat (method, met_person ? "+" : "-", accompany ? "+" : "-", met, NULL);
  Meeting *meeting = g_hash_table_lookup (meetings, key);
  g_auto (GStrv) who = NULL;
  int value = TONARI_METHOD_OFFICE;

  if (meeting != NULL)
    return meeting;

  who = tonari_json_to_strv (met);
  tonari_words_from_token (&tonari_method_words, method, &value);
  meeting = g_new0 (Meeting, 1);
  meeting->method = value;
  meeting->met_anyone = met_person || who[0] != NULL;
  for (guint i = 0; who[i] != NULL; i++)
    meeting->met_family |= tonari_met_is_family (tonari_met_read (who[i]), value);
  meeting->weight = tonari_contact_weight (value, (const char *const *) who, met_person, accompany);
  g_hash_table_insert (meetings, g_steal_pointer (&key), meeting);

  return meeting;
}

static gboolean
read_contacts (TonariDb *db, TonariLife *life, gint64 case_id, GError **error)
{
  g_autoptr (GHashTable) meetings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  /* Only the columns before the long texts are read, so that the pages of the texts stay on the disk.  A
   * record that another one corrects stays in the book, but it was one contact and not two. */
  statement = tonari_db_prepare (
      db,
      "SELECT id, at, at_precision, method, met, met_person, accompany FROM records "
      "WHERE case_id = ?1 AND deleted_at IS NULL AND at IS NOT NULL "
      "AND id NOT IN (SELECT corrects FROM records WHERE corrects IS NOT NULL AND deleted_at IS NULL) "
      "ORDER BY at",
      error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, case_id);

  while (TRUE)
    {
      TonariContact contact = { 0 };
      const Meeting *meeting;
      TonariMoment at;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      at =
          tonari_moment_from_iso (tonari_statement_text (statement, 1), tonari_statement_text (statement, 2));
      meeting = meeting_of (meetings, statement);
      contact.record = tonari_statement_int (statement, 0);
      contact.day = tonari_date_middle (at.date);
      contact.minute = at.minute;
      contact.method = meeting->method;
      contact.met_person = tonari_statement_int (statement, 5) != 0;
      contact.met_anyone = meeting->met_anyone;
      contact.met_family = meeting->met_family;
      contact.weight = meeting->weight;
      g_array_append_val (life->contacts, contact);
    }
  /* An uncertain day counts at its middle, which may lie behind certain days of the same span. */
  g_array_sort (life->contacts, compare_contacts);

  return TRUE;
}

static gboolean
read_family (TonariDb *db, TonariLife *life, gint64 case_id, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  /* What was planned and not yet marked is no part of the life so far. */
  statement = tonari_db_prepare (
      db,
      "SELECT a.id, s.id, k.id, s.date, s.date_precision, a.state, a.ease_before, a.ease_after, "
      "coalesce(p.name, r.called_name, r.relation), k.title, s.number "
      "FROM relatives AS r JOIN persons AS p ON p.id = r.person "
      "JOIN enrolments AS e ON e.person = r.person AND e.deleted_at IS NULL "
      "AND e.status NOT IN ('applied', 'waiting') AND e.joined_to IS NULL "
      "JOIN classes AS k ON k.id = e.class_id AND k.deleted_at IS NULL "
      "JOIN sessions AS s ON s.class_id = k.id AND s.deleted_at IS NULL AND s.date IS NOT NULL "
      "LEFT JOIN attendance AS a ON a.id = coalesce((SELECT o.id FROM attendance AS o WHERE o.session = s.id "
      "AND o.enrolment = e.id AND o.deleted_at IS NULL AND o.state <> 'unmarked'), "
      "(SELECT j.id FROM enrolments AS w JOIN attendance AS j ON j.enrolment = w.id AND j.session = s.id "
      "AND j.deleted_at IS NULL WHERE w.joined_to = e.id AND w.deleted_at IS NULL LIMIT 1), "
      "(SELECT o.id FROM attendance AS o WHERE o.session = s.id AND o.enrolment = e.id AND o.deleted_at IS NULL)) "
      "WHERE r.case_id = ?1 AND r.deleted_at IS NULL "
      "AND (s.status = 'held' OR (s.status = 'planned' AND a.state <> 'unmarked')) "
      "ORDER BY s.date, s.number, r.id",
      error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, case_id);

  while (TRUE)
    {
      TonariFamilyMark mark = { 0 };
      int state = TONARI_ATTENDANCE_STATE_UNMARKED;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      mark.attendance = tonari_statement_int (statement, 0);
      mark.session = tonari_statement_int (statement, 1);
      mark.class_id = tonari_statement_int (statement, 2);
      mark.day = tonari_date_middle (
          tonari_date_from_iso (tonari_statement_text (statement, 3), tonari_statement_text (statement, 4)));
      tonari_words_from_token (&tonari_attendance_state_words, tonari_statement_text (statement, 5), &state);
      mark.state = state;
      mark.ease_before = tonari_statement_is_null (statement, 6) ? NAN : tonari_statement_real (statement, 6);
      mark.ease_after = tonari_statement_is_null (statement, 7) ? NAN : tonari_statement_real (statement, 7);
      mark.who = tonari_statement_dup_text (statement, 8);
      /* Translators: a class and the number of its session: 「基礎編 第3回」. */
      mark.title = g_strdup_printf (_ ("%s, session %d"), tonari_statement_text (statement, 9),
                                    (int) tonari_statement_int (statement, 10));
      g_array_append_val (life->family, mark);
    }
}

static gboolean
read_key_worker (TonariDb *db, TonariLife *life, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  if (life->acase->key_worker == 0)
    return TRUE;
  /* Who has left keeps their name on what they did. */
  statement = tonari_db_prepare (db, "SELECT name FROM staff WHERE id = ?1", error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, life->acase->key_worker);
  if (!tonari_statement_step (statement, &has_row, error))
    return FALSE;
  if (has_row)
    life->key_worker_name = tonari_statement_dup_text (statement, 0);

  return TRUE;
}

TonariLife *
tonari_store_life (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (TonariLife) life = NULL;
  g_autoptr (TonariCase) acase = NULL;
  g_autoptr (TonariPerson) person = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  acase = tonari_store_get (db, &tonari_case_entity, case_id, error);
  if (acase == NULL)
    return NULL;
  person = tonari_store_get (db, &tonari_person_entity, acase->person, error);
  if (person == NULL)
    return NULL;

  life = tonari_life_new ();
  tonari_case_free (life->acase);
  life->acase = g_steal_pointer (&acase);
  tonari_person_free (life->person);
  life->person = g_steal_pointer (&person);
  if (!read_key_worker (db, life, error) || !read_contacts (db, life, case_id, error) ||
      !read_lists (db, life, case_id, error) || !read_family (db, life, case_id, error))
    return NULL;

  return g_steal_pointer (&life);
}
