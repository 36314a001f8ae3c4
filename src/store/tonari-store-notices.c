/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-notices.h"

#include <glib/gi18n-lib.h>

#include "tonari-enrolment.h"
#include "tonari-history-private.h"
#include "tonari-relative.h"
#include "tonari-rows.h"

/* The columns of the question below. */
enum
{
  NOTICE,
  CLASS,
  TITLE,
  NUMBER,
  DATE,
  DATE_PRECISION,
  MOVED_FROM,
  MOVED_FROM_PRECISION,
  STARTS,
  NAME,
  KANA,
  CALLED_NAME,
  RELATION,
  PHONE,
  CASE,
  RELATIVE,
};

static TonariNoticeEntry *
read_entry (TonariDb *db, TonariStatement *row, GError **error)
{
  g_autoptr (TonariNoticeEntry) entry = tonari_notice_entry_new ();
  TonariNotice *notice =
      tonari_store_get (db, &tonari_notice_entity, tonari_statement_int (row, NOTICE), error);

  if (notice == NULL)
    return NULL;
  tonari_notice_free (entry->notice);
  entry->notice = notice;

  entry->class_id = tonari_statement_int (row, CLASS);
  entry->class_title = tonari_statement_dup_text (row, TITLE);
  entry->number = tonari_statement_int (row, NUMBER);
  entry->date =
      tonari_date_from_iso (tonari_statement_text (row, DATE), tonari_statement_text (row, DATE_PRECISION));
  entry->moved_from = tonari_date_from_iso (tonari_statement_text (row, MOVED_FROM),
                                            tonari_statement_text (row, MOVED_FROM_PRECISION));
  if (!tonari_statement_is_null (row, STARTS))
    entry->starts = tonari_statement_int (row, STARTS);
  entry->name = tonari_statement_dup_text (row, NAME);
  entry->kana = tonari_statement_dup_text (row, KANA);
  entry->called_name = tonari_statement_dup_text (row, CALLED_NAME);
  entry->relation = tonari_statement_dup_text (row, RELATION);
  entry->phone = tonari_statement_dup_text (row, PHONE);
  entry->case_id = tonari_statement_int (row, CASE);
  entry->relative = tonari_statement_int (row, RELATIVE);
  if (entry->relative != 0)
    {
      g_autoptr (TonariRelative) relative =
          tonari_store_get (db, &tonari_relative_entity, entry->relative, error);

      if (relative == NULL)
        return NULL;
      entry->promise = tonari_relative_promise (relative);
    }

  return g_steal_pointer (&entry);
}

GPtrArray *
tonari_store_notices (TonariDb *db, gint64 class_id, gint64 session, gboolean untold_only, GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL, NULL);

  /* Who was enrolled without saying as whose relative still has the promises of the relative they are. */
  statement = tonari_db_prepare (
      db,
      "SELECT n.id, k.id, k.title, s.number, s.date, s.date_precision, s.moved_from, s.moved_from_precision, s.starts, "
      "p.name, p.kana, coalesce(e.called_name, r.called_name), r.relation, p.phone, r.case_id, r.id "
      "FROM session_notices AS n "
      "JOIN sessions AS s ON s.id = n.session AND s.deleted_at IS NULL "
      "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
      "JOIN enrolments AS e ON e.id = n.enrolment AND e.deleted_at IS NULL "
      "AND e.status IN ('enrolled', 'observer') AND e.joined_to IS NULL "
      "JOIN persons AS p ON p.id = e.person "
      "LEFT JOIN relatives AS r ON r.id = coalesce(e.relative, (SELECT min(o.id) FROM relatives AS o "
      "WHERE o.person = e.person AND o.deleted_at IS NULL)) AND r.deleted_at IS NULL "
      "WHERE n.deleted_at IS NULL AND (?1 = 0 OR k.id = ?1) AND (?2 = 0 OR s.id = ?2) "
      "AND (?3 = 0 OR n.told_on IS NULL) "
      "ORDER BY s.date IS NULL, s.date, s.number, p.kana IS NULL, p.kana, p.name, n.id",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, class_id);
  tonari_statement_bind_int (statement, 2, session);
  tonari_statement_bind_int (statement, 3, untold_only);

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_notice_entry_free);
  while (TRUE)
    {
      TonariNoticeEntry *entry;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&entries);
      entry = read_entry (db, statement, error);
      if (entry == NULL)
        return NULL;
      g_ptr_array_add (entries, entry);
    }
}

gboolean
tonari_store_notice_tell (TonariDb *db, gint64 notice, int told_on, GError **error)
{
  g_autoptr (TonariNotice) row = NULL;
  gboolean done;

  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_store_action_begin (db,
                                  told_on > 0 ? _ ("Note who was told") : _ ("Note who is still to be told"),
                                  error))
    return FALSE;
  row = tonari_store_get (db, &tonari_notice_entity, notice, error);
  done = row != NULL;
  if (done)
    {
      row->told_on = tonari_date_from_day (told_on);
      row->staff = told_on > 0 ? tonari_history_staff (db) : 0;
      done = tonari_store_save (db, &tonari_notice_entity, row, error);
    }
  if (!done)
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

static TonariNotice *
notice_of (GPtrArray *notices, gint64 enrolment)
{
  for (guint i = 0; i < notices->len; i++)
    {
      TonariNotice *notice = g_ptr_array_index (notices, i);

      if (notice->enrolment == enrolment)
        return notice;
    }

  return NULL;
}

static gboolean
make_notice (TonariDb *db,
             const TonariSession *session,
             TonariNotice *known,
             gint64 enrolment,
             TonariNoticeReason reason,
             gboolean is_home,
             GError **error)
{
  g_autoptr (TonariNotice) added = NULL;
  TonariNotice *notice = known;

  if (is_home && (known == NULL || !tonari_date_is_known (known->told_on)))
    return known == NULL || tonari_store_delete (db, &tonari_notice_entity, known->row.id, error);

  if (notice == NULL)
    {
      added = tonari_notice_new ();
      added->session = session->row.id;
      added->enrolment = enrolment;
      notice = added;
    }
  /* Who was told of the last change does not know of this one. */
  notice->reason = reason;
  notice->told_on = TONARI_DATE_UNKNOWN;
  notice->staff = 0;

  return tonari_store_save (db, &tonari_notice_entity, notice, error);
}

gboolean
tonari_store_notices_make (
    TonariDb *db, const TonariSession *session, TonariNoticeReason reason, gboolean is_home, GError **error)
{
  g_autoptr (GPtrArray) enrolments = NULL;
  g_autoptr (GPtrArray) notices = NULL;

  g_return_val_if_fail (db != NULL && session != NULL, FALSE);

  enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", session->class_id, error);
  if (enrolments == NULL)
    return FALSE;
  notices = tonari_store_list (db, &tonari_notice_entity, "session", session->row.id, error);
  if (notices == NULL)
    return FALSE;

  for (guint i = 0; i < enrolments->len; i++)
    {
      const TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);

      if ((enrolment->status != TONARI_ENROLMENT_STATUS_ENROLLED &&
           enrolment->status != TONARI_ENROLMENT_STATUS_OBSERVER) ||
          enrolment->joined_to != 0)
        continue;
      if (!make_notice (db, session, notice_of (notices, enrolment->row.id), enrolment->row.id, reason,
                        is_home, error))
        return FALSE;
    }

  return TRUE;
}
