/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who may stand in the book twice, and who was made one: with titles that say where each stands. */

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-history-private.h"
#include "tonari-merge.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-merge.h"

/* One line of text, or NULL without @error where there is no row. */
static char *
ask (TonariDb *db, const char *question, gint64 id, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, id);
  if (!tonari_statement_step (statement, &has_row, error) || !has_row)
    return NULL;

  return tonari_statement_dup_text (statement, 0);
}

char *
tonari_store_merge_title (TonariDb *db, TonariMergeKind kind, gint64 id, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *name = NULL;
  g_autofree char *where = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  if (kind == TONARI_MERGE_KIND_CASE)
    {
      where = ask (db, "SELECT code FROM cases WHERE id = ?1", id, &local);
      name = local == NULL
                 ? ask (db, "SELECT name FROM persons WHERE id = (SELECT person FROM cases WHERE id = ?1)",
                        id, &local)
                 : NULL;
      if (where == NULL && local == NULL)
        g_set_error_literal (
            &local, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
            _ ("This entry is no longer in the book. Somebody may have deleted it; load the page again."));
    }
  else
    {
      where = ask (db,
                   "SELECT cases.code FROM cases WHERE cases.person = ?1 AND cases.deleted_at IS NULL "
                   "UNION ALL "
                   "SELECT cases.code || coalesce(' ' || relatives.relation, '') FROM relatives "
                   "JOIN cases ON cases.id = relatives.case_id "
                   "WHERE relatives.person = ?1 AND relatives.deleted_at IS NULL "
                   "UNION ALL "
                   "SELECT classes.title FROM enrolments JOIN classes ON classes.id = enrolments.class_id "
                   "WHERE enrolments.person = ?1 AND enrolments.deleted_at IS NULL LIMIT 1",
                   id, &local);
      if (local == NULL)
        name =
            ask (db,
                 "SELECT coalesce(name, kana, (SELECT called_name FROM enrolments WHERE person = persons.id "
                 "AND called_name IS NOT NULL LIMIT 1)) FROM persons WHERE id = ?1",
                 id, &local);
    }
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  if (where == NULL)
    return g_strdup (name != NULL ? name : _ ("Not named"));
  if (kind == TONARI_MERGE_KIND_CASE)
    return name != NULL ? g_strdup_printf ("%s %s", where, name) : g_steal_pointer (&where);

  /* Translators: a name, and where that one stands: a case and a relation, or a class */
  return g_strdup_printf (_ ("%s (%s)"), name != NULL ? name : _ ("Not named"), where);
}

static GArray *
cases_of (TonariDb *db, gint64 person, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_list (db, &tonari_case_entity, "person", person, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (cases == NULL)
    return NULL;
  for (guint i = 0; i < cases->len; i++)
    g_array_append_val (ids, ((TonariRow *) cases->pdata[i])->id);

  return g_steal_pointer (&ids);
}

/* Where both are the person of a case it is the cases that may be one. */
static gboolean
settle_kind (TonariDb *db, TonariDuplicate *pair, GError **error)
{
  g_autoptr (GArray) cases_a = cases_of (db, pair->person_a, error);
  g_autoptr (GArray) cases_b = cases_a != NULL ? cases_of (db, pair->person_b, error) : NULL;

  if (cases_b == NULL)
    return FALSE;
  if (cases_a->len > 0 && cases_b->len > 0)
    {
      pair->kind = TONARI_MERGE_KIND_CASE;
      pair->a = MIN (g_array_index (cases_a, gint64, 0), g_array_index (cases_b, gint64, 0));
      pair->b = MAX (g_array_index (cases_a, gint64, 0), g_array_index (cases_b, gint64, 0));
    }
  pair->title_a = tonari_store_merge_title (db, pair->kind, pair->a, error);
  if (pair->title_a != NULL)
    pair->title_b = tonari_store_merge_title (db, pair->kind, pair->b, error);

  return pair->title_b != NULL;
}

/* Looked at by somebody, whether or not they were one for a time. */
static gboolean
is_settled (const GPtrArray *merges, const TonariDuplicate *pair)
{
  for (guint i = 0; i < merges->len; i++)
    {
      const TonariMerge *merge = merges->pdata[i];

      if (merge->kind == pair->kind && ((merge->kept == pair->a && merge->gone == pair->b) ||
                                        (merge->kept == pair->b && merge->gone == pair->a)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_in_case (TonariDb *db, gint64 person, gint64 case_id, gboolean *found, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT (SELECT count(*) FROM cases WHERE id = ?2 AND person = ?1) + "
      "(SELECT count(*) FROM relatives WHERE case_id = ?2 AND person = ?1 AND deleted_at IS NULL)",
      error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, person);
  tonari_statement_bind_int (statement, 2, case_id);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  *found = tonari_statement_int (statement, 0) > 0;

  return TRUE;
}

static int
by_title (gconstpointer a, gconstpointer b)
{
  const TonariDuplicate *one = *(TonariDuplicate *const *) a;
  const TonariDuplicate *other = *(TonariDuplicate *const *) b;

  return g_utf8_collate (one->title_a, other->title_a);
}

GPtrArray *
tonari_store_duplicates (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (GPtrArray) persons = NULL;
  g_autoptr (GPtrArray) merges = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_duplicate_free);

  g_return_val_if_fail (db != NULL, NULL);

  persons = tonari_store_list (db, &tonari_person_entity, NULL, 0, error);
  if (persons == NULL)
    return NULL;
  merges = tonari_store_list (db, &tonari_merge_entity, NULL, 0, error);
  if (merges == NULL)
    return NULL;
  found = tonari_duplicates_find (persons);
  for (guint i = 0; i < found->len; i++)
    {
      g_autoptr (TonariDuplicate) pair = found->pdata[i];
      gboolean in_a = case_id == 0;
      gboolean in_b = FALSE;

      found->pdata[i] = NULL;
      if (case_id != 0 && (!is_in_case (db, pair->person_a, case_id, &in_a, error) ||
                           !is_in_case (db, pair->person_b, case_id, &in_b, error)))
        return NULL;
      if (!in_a && !in_b)
        continue;
      if (!settle_kind (db, pair, error))
        return NULL;
      if (pair->a != pair->b && !is_settled (merges, pair))
        g_ptr_array_add (kept, g_steal_pointer (&pair));
    }
  g_ptr_array_sort (kept, by_title);

  return g_steal_pointer (&kept);
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  const TonariDuplicate *one = *(TonariDuplicate *const *) a;
  const TonariDuplicate *other = *(TonariDuplicate *const *) b;

  return one->merge > other->merge ? -1 : one->merge < other->merge;
}

GPtrArray *
tonari_store_merged (TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) merges = NULL;
  g_autoptr (GPtrArray) merged = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_duplicate_free);

  g_return_val_if_fail (db != NULL, NULL);

  merges = tonari_store_list (db, &tonari_merge_entity, NULL, 0, error);
  if (merges == NULL)
    return NULL;
  for (guint i = 0; i < merges->len; i++)
    {
      const TonariMerge *merge = merges->pdata[i];
      TonariDuplicate *pair;

      if (tonari_date_is_known (merge->parted_on))
        continue;
      pair = g_new0 (TonariDuplicate, 1);
      g_ptr_array_add (merged, pair);
      pair->kind = merge->kind;
      pair->a = merge->kept;
      pair->b = merge->gone;
      pair->merge = merge->row.id;
      pair->date = merge->date;
      pair->title_a = tonari_store_merge_title (db, merge->kind, merge->kept, error);
      if (pair->title_a != NULL)
        pair->title_b = tonari_store_merge_title (db, merge->kind, merge->gone, error);
      if (pair->title_b == NULL)
        return NULL;
    }
  g_ptr_array_sort (merged, newest_first);

  return g_steal_pointer (&merged);
}

gboolean
tonari_store_merge_not_same (
    TonariDb *db, TonariMergeKind kind, gint64 a, gint64 b, int today, GError **error)
{
  g_autoptr (TonariMerge) merge = NULL;
  gboolean done;

  g_return_val_if_fail (db != NULL && today > 0, FALSE);

  if (!tonari_store_action_begin (db, _ ("Not the same"), error))
    return FALSE;
  merge = tonari_merge_new ();
  merge->kind = kind;
  merge->kept = a;
  merge->gone = b;
  merge->date = tonari_date_from_day (today);
  merge->parted_on = merge->date;
  merge->staff = tonari_history_staff (db);
  done = tonari_store_save (db, &tonari_merge_entity, merge, error);
  if (!done)
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}
