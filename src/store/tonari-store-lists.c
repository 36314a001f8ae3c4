/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-lists-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-entity.h"
#include "tonari-reminders.h"
#include "tonari-store-promise.h"
#include "tonari-today-item.h"

/* What stands after the columns of every list, as far as a question has it. */
enum
{
  STATE = TONARI_LIST_MORE,
  INTERVAL,
  LAST,
  LAST_PRECISION,
  NEXT,
  NEXT_PRECISION,
};

/**
 * Source:
 * @kind: the list it adds to
 * @n_days: how many of ?1 (the day after today), ?2 (today) and ?3 (the last day ahead) @sql asks for
 * @sql: gives the columns above, up to the last one that the functions below read
 * @judge: (nullable): says of a row whether it belongs on the list, and on which day, where SQL cannot
 *
 * One of the places from which a list is filled.
 */
typedef struct
{
  TonariListKind kind;
  int n_days;
  const char *sql;
  gboolean (*judge) (int today, TonariStatement *row, TonariListEntry *entry);
} Source;

#define OPEN_CASE "c.deleted_at IS NULL AND c.state <> 'closed' AND p.death IS NULL"

#define LAST_REACHED                                                                                         \
  "LEFT JOIN records AS r ON r.id = (SELECT l.id FROM records AS l WHERE l.case_id = c.id "                  \
  "AND l.deleted_at IS NULL AND (l.met_person = 1 OR l.met <> '[]') AND l.at < ?1 ORDER BY l.at DESC LIMIT 1) "

static gint64
interval_of (TonariStatement *row)
{
  int state = TONARI_CASE_STATE_KIND_CONSULTING;

  tonari_words_from_token (&tonari_case_state_words, tonari_statement_text (row, STATE), &state);

  return tonari_case_interval (state, tonari_statement_is_null (row, INTERVAL)
                                          ? TONARI_INT_UNKNOWN
                                          : tonari_statement_int (row, INTERVAL));
}

static TonariDate
read_date (TonariStatement *row, int column)
{
  return tonari_moment_from_iso (tonari_statement_text (row, column), tonari_statement_text (row, column + 1))
      .date;
}

static gboolean
is_past_interval (int today, TonariStatement *row, TonariListEntry *entry)
{
  gint64 interval = interval_of (row);

  return tonari_date_is_known (entry->date) && interval > 0 &&
         today - tonari_date_last (entry->date) > interval;
}

static gboolean
is_to_be_heard_of (int today, TonariStatement *row, TonariListEntry *entry)
{
  gint64 days = interval_of (row);
  int due;

  /* An interval of no days means never, as for contacts. */
  if (days <= 0)
    return FALSE;
  due = tonari_news_due (entry->date, read_date (row, LAST), read_date (row, NEXT), days);
  entry->date = due > 0 ? tonari_date_from_day (due) : TONARI_DATE_UNKNOWN;

  return TRUE;
}

static gboolean
is_to_be_looked_back_at (int today, TonariStatement *row, TonariListEntry *entry)
{
  TonariDate last = read_date (row, LAST);
  int due = tonari_review_due (last, entry->date);
  g_autofree char *day = tonari_date_format (last, TONARI_DATE_SHORT);

  if (due == 0 || due > today)
    return FALSE;

  entry->date = tonari_date_from_day (due);
  if (tonari_date_is_known (last))
    /* Translators: %s is a date. */
    entry->detail = g_strdup_printf (_ ("looked back on %s"), day);

  return TRUE;
}

static gboolean
has_birthday_soon (int today, TonariStatement *row, TonariListEntry *entry)
{
  int next = tonari_birthday_next (entry->date, today);
  int age;

  if (next == 0 || next > today + TONARI_DAYS_AHEAD)
    return FALSE;

  age = tonari_date_age (entry->date, next);
  entry->detail = g_strdup_printf (ngettext ("%d year old", "%d years old", age), age);
  entry->date = tonari_date_from_day (next);

  return TRUE;
}

static gboolean
is_applicant (int today, TonariStatement *row, TonariListEntry *entry)
{
  const char *called = tonari_statement_text (row, LAST);
  int status = TONARI_ENROLMENT_STATUS_ENROLLED;

  if (entry->name == NULL)
    entry->name = g_strdup (called);
  g_free (entry->title);
  /* Translators: somebody who takes part, and the class. */
  entry->title = g_strdup_printf (_ ("%s (%s)"), entry->name != NULL ? entry->name : _ ("without a name"),
                                  entry->detail);
  tonari_words_from_token (&tonari_enrolment_status_words, tonari_statement_text (row, STATE), &status);
  g_free (entry->detail);
  entry->detail = g_strdup (tonari_words_label (&tonari_enrolment_status_words, status));

  return TRUE;
}

/* What is of no case has the title of the meeting, or who called. */
static gboolean
is_named (int today, TonariStatement *row, TonariListEntry *entry)
{
  const char *title = tonari_statement_text (row, STATE);

  if (entry->title == NULL || *entry->title == '\0')
    {
      g_free (entry->title);
      entry->title =
          g_strdup (title != NULL ? title : tonari_words_label (&tonari_list_kind_words, entry->kind));
    }

  return TRUE;
}

static const Source sources[] = {
  /* Past the interval of the case since the last contact that reached anybody, else since the intake. */
  { TONARI_LIST_KIND_TO_CONTACT, 1,
    "SELECT c.id, c.person, NULL, NULL, NULL, coalesce(r.at, c.intake), "
    "iif(r.id IS NULL, c.intake_precision, r.at_precision), c.code, p.name, c.concern, c.state, c.interval_days "
    "FROM cases AS c JOIN persons AS p ON p.id = c.person " LAST_REACHED "WHERE " OPEN_CASE,
    is_past_interval },
  /* One line a person, with the newest of their classes, as long as that class goes on. */
  { TONARI_LIST_KIND_LACKING_INTAKE, 2,
    "SELECT NULL, e.person, e.relative, k.id, e.id, e.applied_on, e.applied_on_precision, NULL, p.name, k.title, "
    "e.status, NULL, e.called_name FROM enrolments AS e "
    "JOIN persons AS p ON p.id = e.person JOIN classes AS k ON k.id = e.class_id AND k.deleted_at IS NULL "
    "WHERE e.deleted_at IS NULL AND e.joined_to IS NULL AND e.status <> 'left' "
    "AND EXISTS (SELECT 1 FROM sessions AS s WHERE s.class_id = k.id AND s.deleted_at IS NULL "
    "AND s.status = 'planned' AND s.date >= ?2) "
    "AND NOT EXISTS (SELECT 1 FROM enrolments AS n WHERE n.person = e.person AND n.deleted_at IS NULL "
    "AND n.joined_to IS NULL AND n.status <> 'left' AND n.id > e.id) "
    "AND NOT EXISTS (SELECT 1 FROM cases AS c WHERE c.person = e.person AND c.deleted_at IS NULL) "
    "AND NOT EXISTS (SELECT 1 FROM relatives AS r WHERE (r.person = e.person OR r.id = e.relative) "
    "AND r.case_id IS NOT NULL AND r.deleted_at IS NULL)",
    is_applicant },
  /* A day of the intake was written from paper: then there was one. */
  { TONARI_LIST_KIND_LACKING_INTAKE, 1,
    "SELECT c.id, c.person, NULL, NULL, NULL, r.at, r.at_precision, c.code, p.name, c.concern "
    "FROM cases AS c JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN records AS r ON r.id = (SELECT f.id FROM records AS f WHERE f.case_id = c.id "
    "AND f.deleted_at IS NULL AND f.at < ?1 ORDER BY f.at LIMIT 1) "
    "WHERE " OPEN_CASE " AND c.carried_over = 0 AND c.intake IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM intakes AS i WHERE i.case_id = c.id AND i.deleted_at IS NULL)",
    NULL },
  { TONARI_LIST_KIND_WATCHING, 2,
    "SELECT c.id, c.person, NULL, NULL, w.id, w.start_on, w.start_on_precision, c.code, p.name, "
    "coalesce(w.partner, o.name), 'watching', coalesce(w.news_days, c.interval_days), "
    "n.date, n.date_precision, n.next_on, n.next_on_precision "
    "FROM watching_periods AS w JOIN cases AS c ON c.id = w.case_id JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN organisations AS o ON o.id = w.organisation AND o.deleted_at IS NULL "
    "LEFT JOIN watching_news AS n ON n.id = (SELECT l.id FROM watching_news AS l WHERE l.case_id = c.id "
    "AND (l.watching = w.id OR l.watching IS NULL) AND l.deleted_at IS NULL AND l.date < ?1 "
    "ORDER BY l.date DESC, l.id DESC LIMIT 1) "
    "WHERE w.deleted_at IS NULL AND coalesce(w.start_on < ?1, 1) AND (w.end_on IS NULL OR w.end_on > ?2) "
    "AND " OPEN_CASE,
    is_to_be_heard_of },
  /* The state alone says so too; then the last contact of any kind is what was heard. */
  { TONARI_LIST_KIND_WATCHING, 2,
    "SELECT c.id, c.person, NULL, NULL, NULL, coalesce(r.at, s.date, c.intake), "
    "CASE WHEN r.id IS NOT NULL THEN r.at_precision WHEN s.date IS NOT NULL THEN s.date_precision "
    "ELSE c.intake_precision END, c.code, p.name, c.concern, c.state, c.interval_days "
    "FROM cases AS c JOIN persons AS p ON p.id = c.person " LAST_REACHED
    "LEFT JOIN case_states AS s ON s.id = (SELECT l.id FROM case_states AS l WHERE l.case_id = c.id "
    "AND l.deleted_at IS NULL AND l.state = 'watching' ORDER BY l.date DESC, l.id DESC LIMIT 1) "
    "WHERE c.state = 'watching' AND " OPEN_CASE " AND NOT EXISTS (SELECT 1 FROM watching_periods AS w "
    "WHERE w.case_id = c.id AND w.deleted_at IS NULL AND coalesce(w.start_on < ?1, 1) "
    "AND (w.end_on IS NULL OR w.end_on > ?2))",
    is_to_be_heard_of },
  /* It stays until somebody of the case was reached on its day or later. */
  { TONARI_LIST_KIND_CRISIS, 2,
    "SELECT c.id, c.person, NULL, NULL, f.id, coalesce(f.follow_up_on, f.date), "
    "iif(f.follow_up_on IS NULL, f.date_precision, f.follow_up_on_precision), c.code, p.name, "
    "coalesce(f.follow_up, f.kind, f.text) "
    "FROM crises AS f JOIN cases AS c ON c.id = f.case_id AND c.deleted_at IS NULL "
    "JOIN persons AS p ON p.id = c.person "
    "WHERE f.deleted_at IS NULL AND p.death IS NULL AND coalesce(f.date < ?1, 1) "
    "AND (f.follow_up_on IS NOT NULL OR f.date >= date(?2, '-" G_STRINGIFY (
        TONARI_CRISIS_DAYS) " days')) "
                            "AND NOT EXISTS (SELECT 1 FROM records AS r WHERE r.case_id = c.id AND r.deleted_at IS NULL "
                            "AND (r.met_person = 1 OR r.met <> '[]') AND r.at < ?1 "
                            "AND iif(f.follow_up_on IS NULL, substr(r.at, 1, 10) > f.date, r.at >= f.follow_up_on))",
    NULL },
  { TONARI_LIST_KIND_REVIEW, 1,
    "SELECT c.id, c.person, NULL, NULL, o.id, coalesce(c.intake, c.first_contact_before, r.at), "
    "CASE WHEN c.intake IS NOT NULL THEN c.intake_precision WHEN c.first_contact_before IS NOT NULL "
    "THEN c.first_contact_before_precision ELSE r.at_precision END, c.code, p.name, NULL, NULL, NULL, "
    "o.date, o.date_precision "
    "FROM cases AS c JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN observations AS o ON o.id = (SELECT l.id FROM observations AS l WHERE l.case_id = c.id "
    "AND l.deleted_at IS NULL AND l.date < ?1 ORDER BY l.date DESC, l.id DESC LIMIT 1) "
    "LEFT JOIN records AS r ON r.id = (SELECT f.id FROM records AS f WHERE f.case_id = c.id "
    "AND f.deleted_at IS NULL AND f.at < ?1 ORDER BY f.at LIMIT 1) "
    "WHERE " OPEN_CASE,
    is_to_be_looked_back_at },
  /* A newer plan takes the place of an older one. */
  { TONARI_LIST_KIND_PLAN, 3,
    "SELECT c.id, c.person, NULL, NULL, t.id, t.review_on, t.review_on_precision, c.code, p.name, t.person_wishes "
    "FROM plans AS t JOIN cases AS c ON c.id = t.case_id JOIN persons AS p ON p.id = c.person "
    "WHERE t.deleted_at IS NULL AND t.review_on <= ?3 AND (t.reviewed_on IS NULL OR t.reviewed_on > ?2) "
    "AND coalesce(t.date < ?1, 1) AND " OPEN_CASE
    " AND NOT EXISTS (SELECT 1 FROM plans AS n WHERE n.case_id = t.case_id AND n.deleted_at IS NULL "
    "AND n.date < ?1 AND (n.date > t.date OR (n.date = t.date AND n.id > t.id)))",
    NULL },
  { TONARI_LIST_KIND_DECISION, 3,
    "SELECT c.id, c.person, NULL, NULL, d.id, d.due_on, d.due_on_precision, c.code, p.name, "
    "iif(s.name IS NULL, d.text, d.text || ' (' || s.name || ')'), m.title "
    "FROM decisions AS d JOIN meetings AS m ON m.id = d.meeting AND m.deleted_at IS NULL "
    "LEFT JOIN cases AS c ON c.id = m.case_id LEFT JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN staff AS s ON s.id = d.owner "
    "WHERE d.deleted_at IS NULL AND (d.done_on IS NULL OR d.done_on > ?2) AND coalesce(m.at < ?1, 1) "
    "AND (d.due_on IS NULL OR d.due_on <= ?3)",
    is_named },
  { TONARI_LIST_KIND_UNFINISHED_INTAKE, 2,
    "SELECT c.id, coalesce(c.person, i.caller), i.relative, i.class_id, i.id, i.at, i.at_precision, c.code, "
    "coalesce(p.name, q.name), i.concern, coalesce(q.name, i.caller_relation) "
    "FROM intakes AS i LEFT JOIN cases AS c ON c.id = i.case_id LEFT JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN persons AS q ON q.id = i.caller "
    "WHERE i.deleted_at IS NULL AND (i.finished_on IS NULL OR i.finished_on > ?2) AND coalesce(i.at < ?1, 1)",
    is_named },
  /* A later hand-over of the case takes the place of one that was never introduced. */
  { TONARI_LIST_KIND_INTRODUCTION, 1,
    "SELECT c.id, c.person, NULL, NULL, h.id, h.date, h.date_precision, c.code, p.name, "
    "CASE WHEN f.name IS NOT NULL AND s.name IS NOT NULL THEN f.name || ' → ' || s.name ELSE s.name END "
    "FROM case_handovers AS h JOIN cases AS c ON c.id = h.case_id JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN staff AS f ON f.id = h.from_staff LEFT JOIN staff AS s ON s.id = h.to_staff "
    "WHERE h.deleted_at IS NULL AND h.introduced_on IS NULL AND coalesce(h.date < ?1, 1) AND " OPEN_CASE
    " AND NOT EXISTS (SELECT 1 FROM case_handovers AS n WHERE n.case_id = h.case_id AND n.deleted_at IS NULL "
    "AND coalesce(n.date < ?1, 1) AND (coalesce(n.date, '') > coalesce(h.date, '') "
    "OR (coalesce(n.date, '') = coalesce(h.date, '') AND n.id > h.id)))",
    NULL },
  { TONARI_LIST_KIND_BIRTHDAY, 0,
    "SELECT c.id, c.person, NULL, NULL, NULL, p.birth, p.birth_precision, c.code, p.name, NULL "
    "FROM cases AS c JOIN persons AS p ON p.id = c.person WHERE p.birth IS NOT NULL AND " OPEN_CASE,
    has_birthday_soon },
};

TonariListEntry *
tonari_list_entry_read (TonariListKind kind, TonariStatement *row)
{
  TonariListEntry *self = tonari_list_entry_new ();

  /* What a question has no column for is NULL, and reads as 0. */
  self->kind = kind;
  self->case_id = tonari_statement_int (row, TONARI_LIST_CASE);
  self->person = tonari_statement_int (row, TONARI_LIST_PERSON);
  self->relative = tonari_statement_int (row, TONARI_LIST_RELATIVE);
  self->class_id = tonari_statement_int (row, TONARI_LIST_CLASS);
  self->row = tonari_statement_int (row, TONARI_LIST_ROW);
  self->date = read_date (row, TONARI_LIST_WHEN);
  self->code = tonari_statement_dup_text (row, TONARI_LIST_CODE);
  self->name = tonari_statement_dup_text (row, TONARI_LIST_NAME);
  self->detail = tonari_statement_dup_text (row, TONARI_LIST_DETAIL);
  if (self->code != NULL && self->name != NULL)
    self->title = g_strdup_printf ("%s %s", self->code, self->name);
  else
    self->title = g_strdup (self->code != NULL ? self->code : self->name);

  return self;
}

static gboolean
ask (TonariDb *db, const Source *source, int today, GPtrArray *entries, GError **error)
{
  const int days[] = { today + 1, today, today + TONARI_DAYS_AHEAD };
  g_autoptr (TonariStatement) row = tonari_db_prepare (db, source->sql, error);

  if (row == NULL)
    return FALSE;
  for (int i = 0; i < source->n_days; i++)
    tonari_statement_bind_date (row, i + 1, tonari_date_from_day (days[i]));

  for (gboolean has_row = TRUE; has_row;)
    {
      g_autoptr (TonariListEntry) entry = NULL;

      if (!tonari_statement_step (row, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      entry = tonari_list_entry_read (source->kind, row);
      if (source->judge == NULL || source->judge (today, row, entry))
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return TRUE;
}

static gboolean
read_promise (TonariDb *db, TonariListEntry *entry, GError **error)
{
  if (entry->case_id != 0)
    return tonari_store_promise (db, "case_id", entry->case_id, &entry->promise, error);

  return entry->person == 0 || tonari_store_promise (db, "person", entry->person, &entry->promise, error);
}

GPtrArray *
tonari_store_work_list (TonariDb *db, TonariListKind kind, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_list_entry_free);
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    if (sources[i].kind == kind && !ask (db, &sources[i], today, entries, error))
      return NULL;
  if ((kind == TONARI_LIST_KIND_FAMILY_ONLY || kind == TONARI_LIST_KIND_MOTHER_ONLY) &&
      !tonari_store_list_meetings (db, kind, today, entries, error))
    return NULL;

  for (guint i = 0; i < entries->len; i++)
    if (!read_promise (db, entries->pdata[i], error))
      return NULL;
  g_ptr_array_sort (entries, tonari_list_entry_compare);

  return g_steal_pointer (&entries);
}
