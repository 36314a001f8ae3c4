/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-progress.h"

#include <glib/gi18n-lib.h>

#include "tonari-history-private.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-classes.h"
#include "tonari-store-participants-private.h"

/* Whose mark it is: a walk-in's counts for the person it was joined to. */
#define WHO "coalesce((SELECT t.person FROM enrolments AS t WHERE t.id = e.joined_to), e.person)"

#define PRESENT "('present', 'late', 'left_early', 'online')"

static GArray *
read_ids (TonariDb *db, const char *question, gint64 value, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, value);
  for (gboolean has_row = TRUE; has_row;)
    {
      gint64 id;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      id = tonari_statement_int (statement, 0);
      if (has_row)
        g_array_append_val (ids, id);
    }

  return g_steal_pointer (&ids);
}

static void
add_credits (const TonariProgressSheet *other, int today, GPtrArray *elsewhere)
{
  for (guint i = 0; i < other->sheet->participants->len; i++)
    {
      g_autoptr (TonariProgress) progress =
          tonari_progress_new (other->sheet, other->sheet->participants->pdata[i], NULL, today);

      for (guint j = 0; j < progress->modules->len; j++)
        {
          const TonariModuleCredit *credit = &g_array_index (progress->modules, TonariModuleCredit, j);
          TonariElsewhere *one;

          if (!tonari_credit_is_credited (credit->credit) || credit->module->uid == NULL)
            continue;
          one = tonari_elsewhere_new ();
          one->person = progress->participant->enrolment->person;
          one->module = g_strdup (credit->module->uid);
          one->session = credit->session;
          one->date = credit->date;
          one->class_title = g_strdup (other->sheet->aclass->title);
          g_ptr_array_add (elsewhere, one);
        }
    }
}

/* Classes that began no later than this one ended, with somebody of this one and a theme of this one in them.
 */
static gboolean
read_elsewhere (TonariDb *db, gint64 class_id, int today, GPtrArray *elsewhere, GError **error)
{
  g_autoptr (GArray) classes = read_ids (
      db,
      "SELECT DISTINCT k.id FROM enrolments AS e JOIN enrolments AS o ON o.person = e.person "
      "AND o.deleted_at IS NULL AND o.class_id <> e.class_id "
      "JOIN classes AS k ON k.id = o.class_id AND k.deleted_at IS NULL "
      "WHERE e.class_id = ?1 AND e.deleted_at IS NULL "
      "AND EXISTS (SELECT 1 FROM modules AS m JOIN classes AS mk ON mk.curriculum = m.curriculum AND mk.id = ?1 "
      "JOIN modules AS om ON om.curriculum = k.curriculum AND om.uid = m.uid AND om.deleted_at IS NULL "
      "WHERE m.deleted_at IS NULL) "
      "AND coalesce((SELECT min(s.date) FROM sessions AS s WHERE s.class_id = k.id AND s.deleted_at IS NULL), '') "
      "<= coalesce((SELECT max(s.date) FROM sessions AS s WHERE s.class_id = ?1 AND s.deleted_at IS NULL), '9999') "
      "ORDER BY k.id",
      class_id, error);

  if (classes == NULL)
    return FALSE;
  for (guint i = 0; i < classes->len; i++)
    {
      g_autoptr (TonariProgressSheet) other = tonari_progress_sheet_new ();
      TonariClassSheet *sheet = tonari_store_class_sheet (db, g_array_index (classes, gint64, i), error);

      if (sheet == NULL)
        return FALSE;
      tonari_class_sheet_free (other->sheet);
      other->sheet = sheet;
      add_credits (other, today, elsewhere);
    }

  return TRUE;
}

/* The first time that somebody of this class was seen in another one. */
static GArray *
read_seen_elsewhere (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (GArray) seen = g_array_new (FALSE, FALSE, sizeof (TonariSeen));
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT " WHO " AS who, s.id, s.date, s.date_precision FROM enrolments AS e "
      "JOIN attendance AS a ON a.enrolment = e.id AND a.deleted_at IS NULL AND a.state IN " PRESENT " "
      "JOIN sessions AS s ON s.id = a.session AND s.deleted_at IS NULL AND s.status <> 'cancelled' "
      "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
      "WHERE e.deleted_at IS NULL AND e.class_id <> ?1 AND s.date IS NOT NULL "
      "AND " WHO " IN (SELECT person FROM enrolments WHERE class_id = ?1 AND deleted_at IS NULL) "
      "ORDER BY who, s.date, s.id",
      error);

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, class_id);
  for (gboolean has_row = TRUE; has_row;)
    {
      TonariSeen one = { 0 };

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      one.person = tonari_statement_int (statement, 0);
      if (seen->len > 0 && g_array_index (seen, TonariSeen, seen->len - 1).person == one.person)
        continue;
      one.session = tonari_statement_int (statement, 1);
      one.date =
          tonari_date_from_iso (tonari_statement_text (statement, 2), tonari_statement_text (statement, 3));
      g_array_append_val (seen, one);
    }

  return g_steal_pointer (&seen);
}

static TonariProgressSheet *
load (TonariDb *db, gint64 class_id, gboolean with_elsewhere, int today, GError **error)
{
  g_autoptr (TonariProgressSheet) self = tonari_progress_sheet_new ();
  g_autoptr (GArray) seen = NULL;
  TonariClassSheet *sheet = tonari_store_class_sheet (db, class_id, error);

  if (sheet == NULL)
    return NULL;
  tonari_class_sheet_free (self->sheet);
  self->sheet = sheet;
  seen = read_seen_elsewhere (db, class_id, error);
  if (seen == NULL || (with_elsewhere && !read_elsewhere (db, class_id, today, self->elsewhere, error)))
    return NULL;
  tonari_progress_sheet_reckon (self, seen, today);

  return g_steal_pointer (&self);
}

TonariProgressSheet *
tonari_store_progress (TonariDb *db, gint64 class_id, int today, GError **error)
{
  g_return_val_if_fail (db != NULL && today > 0, NULL);

  return load (db, class_id, TRUE, today, error);
}

/* Steps, and records of the case that reached this relative; a record names whom it met as typed. */
static GArray *
read_answers (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (TonariCareAnswer));
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      db,
      "SELECT c.enrolment, c.date, c.date_precision FROM care_steps AS c "
      "JOIN enrolments AS e ON e.id = c.enrolment "
      "WHERE e.class_id = ?1 AND c.deleted_at IS NULL AND c.date IS NOT NULL "
      "UNION ALL "
      "SELECT e.id, substr(r.at, 1, 10), r.at_precision FROM enrolments AS e "
      "JOIN relatives AS v ON v.person = e.person AND v.deleted_at IS NULL AND v.case_id IS NOT NULL "
      "JOIN persons AS p ON p.id = e.person "
      "JOIN records AS r ON r.case_id = v.case_id AND r.deleted_at IS NULL AND r.at IS NOT NULL "
      "AND r.met <> '[]' "
      "AND EXISTS (SELECT 1 FROM json_each(r.met) AS m WHERE m.value IN (v.relation, p.name, v.called_name) "
      "OR (m.value = '両親' AND v.relation IN ('父', '母'))) "
      "WHERE e.class_id = ?1 AND e.deleted_at IS NULL "
      "AND r.at >= coalesce((SELECT min(s.date) FROM sessions AS s WHERE s.class_id = ?1), '')",
      error);

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, class_id);
  for (gboolean has_row = TRUE; has_row;)
    {
      TonariCareAnswer answer = { 0 };

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      answer.enrolment = tonari_statement_int (statement, 0);
      answer.date =
          tonari_date_from_iso (tonari_statement_text (statement, 1), tonari_statement_text (statement, 2));
      g_array_append_val (answers, answer);
    }

  return g_steal_pointer (&answers);
}

static gboolean
add_concerns (TonariDb *db, gint64 class_id, int today, GPtrArray *concerns, GError **error)
{
  g_autoptr (TonariProgressSheet) sheet = load (db, class_id, FALSE, today, error);
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GArray) answers = NULL;

  if (sheet == NULL)
    return FALSE;
  answers = read_answers (db, class_id, error);
  if (answers == NULL)
    return FALSE;
  found = tonari_concerns (sheet->sheet, sheet->first_timers, answers, today);
  while (found->len > 0)
    g_ptr_array_add (concerns, g_ptr_array_steal_index (found, 0));

  return TRUE;
}

GPtrArray *
tonari_store_concerns (TonariDb *db, int today, GError **error)
{
  g_autoptr (GPtrArray) concerns = NULL;
  g_autoptr (GArray) classes = NULL;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  /* Only where a session lies within the days that are looked back at; the rest of the book is not read. */
  classes = read_ids (db,
                      "SELECT DISTINCT s.class_id FROM sessions AS s "
                      "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
                      "WHERE s.deleted_at IS NULL AND s.status <> 'cancelled' "
                      "AND julianday(s.date) - 1721424.5 BETWEEN ?1 - " G_STRINGIFY (
                          TONARI_CONCERN_DAYS) " AND ?1 "
                                               "ORDER BY s.class_id",
                      today, error);
  if (classes == NULL)
    return NULL;

  concerns = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_concern_free);
  for (guint i = 0; i < classes->len; i++)
    if (!add_concerns (db, g_array_index (classes, gint64, i), today, concerns, error))
      return NULL;
  g_ptr_array_sort (concerns, tonari_concern_compare);

  return g_steal_pointer (&concerns);
}

static TonariMethod
method_of (TonariCareWay way, gboolean reached)
{
  switch (way)
    {
    case TONARI_CARE_WAY_PHONE:
      return TONARI_METHOD_PHONE;
    case TONARI_CARE_WAY_VISIT:
      return reached ? TONARI_METHOD_VISIT : TONARI_METHOD_VISIT_UNMET;
    case TONARI_CARE_WAY_LETTER:
    case TONARI_CARE_WAY_MATERIALS:
    case TONARI_CARE_WAY_WAIT:
    default:
      return TONARI_METHOD_LETTER;
    }
}

static char *
make_record_text (TonariDb *db, const TonariCareStep *step, gint64 class_id, GError **error)
{
  g_autoptr (TonariClass) aclass = tonari_store_get (db, &tonari_class_entity, class_id, error);
  const char *way = tonari_words_label (&tonari_care_way_words, step->way);

  if (aclass == NULL)
    return NULL;
  if (step->text != NULL && *step->text != '\0')
    /* Translators: a class, a way such as “Telephone”, and what was said. */
    return g_strdup_printf (_ ("After a class (%s), %s: %s"), aclass->title, way, step->text);

  /* Translators: a class, and a way such as “Telephone”. */
  return g_strdup_printf (_ ("After a class (%s), %s"), aclass->title, way);
}

static gboolean
make_record (
    TonariDb *db, TonariCareStep *step, const TonariParticipant *who, gboolean reached, GError **error)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();
  const char *name = who->relation != NULL ? who->relation : who->name;

  record->case_id = who->case_id;
  record->at.date = step->date;
  record->at.minute = -1;
  record->method = method_of (step->way, reached);
  record->accompany = TRUE;
  record->staff = step->staff;
  record->text = make_record_text (db, step, who->enrolment->class_id, error);
  if (record->text == NULL)
    return FALSE;
  if (reached && record->method != TONARI_METHOD_LETTER && name != NULL)
    {
      const char *const met[] = { name, NULL };

      g_strfreev (record->met);
      record->met = g_strdupv ((GStrv) met);
    }
  if (!tonari_store_save (db, &tonari_record_entity, record, error))
    return FALSE;
  step->record = record->row.id;

  return TRUE;
}

static gboolean
save_step (TonariDb *db, TonariCareStep *step, gboolean reached, GError **error)
{
  g_autoptr (GPtrArray) who =
      tonari_store_participants (db, "e.id = ?1 AND e.deleted_at IS NULL", step->enrolment, error);

  if (who == NULL)
    return FALSE;
  if (step->staff == 0)
    step->staff = tonari_history_staff (db);
  if (who->len > 0 && step->way != TONARI_CARE_WAY_WAIT && step->record == 0)
    {
      const TonariParticipant *participant = who->pdata[0];

      if (participant->case_id != 0 && !make_record (db, step, participant, reached, error))
        return FALSE;
    }

  return tonari_store_save (db, &tonari_care_step_entity, step, error);
}

gboolean
tonari_store_care_step (TonariDb *db, TonariCareStep *step, gboolean reached, GError **error)
{
  TonariRow row;
  gint64 record;

  g_return_val_if_fail (db != NULL && step != NULL, FALSE);

  row = step->row;
  record = step->record;
  if (!tonari_store_action_begin (db, _ ("Note a step towards somebody"), error))
    return FALSE;
  if (!save_step (db, step, reached, error))
    {
      step->row = row;
      step->record = record;
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}
