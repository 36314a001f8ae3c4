/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-participants-private.h"

#include "tonari-entity-sql.h"
#include "tonari-fold.h"

/* Who was enrolled without saying as whose relative is still the relative of a case if the book knows one. */
#define NAMES                                                                                                \
  "SELECT e.id, p.name, p.kana, r.relation, c.id, c.code FROM enrolments AS e "                              \
  "JOIN persons AS p ON p.id = e.person "                                                                    \
  "LEFT JOIN relatives AS r ON r.id = coalesce(e.relative, (SELECT min(o.id) FROM relatives AS o "           \
  "WHERE o.person = e.person AND o.deleted_at IS NULL)) AND r.deleted_at IS NULL "                           \
  "LEFT JOIN cases AS c ON c.id = coalesce(r.case_id, (SELECT min(o.id) FROM cases AS o "                    \
  "WHERE o.person = e.person AND o.deleted_at IS NULL)) AND c.deleted_at IS NULL WHERE "

static int
compare_participants (gconstpointer a, gconstpointer b)
{
  const TonariParticipant *left = *(TonariParticipant *const *) a;
  const TonariParticipant *right = *(TonariParticipant *const *) b;
  g_autofree char *left_kana = tonari_fold (left->kana != NULL ? left->kana : left->name);
  g_autofree char *right_kana = tonari_fold (right->kana != NULL ? right->kana : right->name);
  int order = g_strcmp0 (left_kana, right_kana);

  if (order == 0)
    order = g_strcmp0 (left->name, right->name);
  if (order == 0 && left->enrolment->row.id != right->enrolment->row.id)
    order = left->enrolment->row.id < right->enrolment->row.id ? -1 : 1;

  return order;
}

void
tonari_store_participants_sort (GPtrArray *participants)
{
  g_return_if_fail (participants != NULL);

  g_ptr_array_sort (participants, compare_participants);
}

static TonariEnrolment *
read_enrolment (TonariDb *db, gint64 id, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db, tonari_entity_sql (db, &tonari_enrolment_entity)->get, error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, id);
  if (!tonari_statement_step (statement, &has_row, error))
    return NULL;

  return has_row ? tonari_entity_read (&tonari_enrolment_entity, statement, 0) : tonari_enrolment_new ();
}

GPtrArray *
tonari_store_participants (TonariDb *db, const char *condition, gint64 value, GError **error)
{
  g_autoptr (GPtrArray) participants =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_participant_free);
  g_autofree char *question = g_strconcat (NAMES, condition, NULL);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  if (strstr (condition, "?1") != NULL)
    tonari_statement_bind_int (statement, 1, value);

  while (TRUE)
    {
      g_autoptr (TonariEnrolment) enrolment = NULL;
      TonariParticipant *participant;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&participants);
      enrolment = read_enrolment (db, tonari_statement_int (statement, 0), error);
      if (enrolment == NULL)
        return NULL;
      participant = tonari_participant_new ();
      g_ptr_array_add (participants, participant);
      tonari_enrolment_free (participant->enrolment);
      participant->enrolment = g_steal_pointer (&enrolment);
      participant->name = tonari_statement_dup_text (statement, 1);
      participant->kana = tonari_statement_dup_text (statement, 2);
      participant->relation = tonari_statement_dup_text (statement, 3);
      participant->case_id = tonari_statement_int (statement, 4);
      participant->case_code = tonari_statement_dup_text (statement, 5);
    }
}
