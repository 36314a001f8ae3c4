/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-cases.h"

#include <glib/gi18n-lib.h>

#include "tonari-reminders.h"
#include "tonari-store-lists.h"
#include "tonari-store-progress.h"
#include "tonari-store-promise.h"
#include "tonari-store-unmet.h"
#include "tonari-today-item.h"

typedef struct
{
  TonariDb *db;
  int today;
  char *from;
  char *until;
  GPtrArray *items;
} Today;

static void
today_clear (Today *self)
{
  g_free (self->from);
  g_free (self->until);
  g_clear_pointer (&self->items, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Today, today_clear)

/* What each question answers, column by column, so that one reader serves them all.  WHEN may hold a day or a
 * moment; MINUTE the time that stands beside a day.  FIRST and SECOND make the title. */
enum
{
  WHEN,
  PRECISION,
  MINUTE,
  CASE,
  CLASS,
  SESSION,
  FIRST,
  SECOND,
  DETAIL,
  COUNT,
  UNUSED,
  ENROLMENT,
  WHOSE,
  ROW,
};

/**
 * Question:
 * @kind: what its rows are
 * @n_days: how many of ?1 (today) and ?2 (the first day past the page) @sql asks for
 * @sql: gives the columns above, up to the last one that the functions below read
 * @make_title: (transfer full): the title of a row
 * @make_detail: (transfer full): what else to know of it
 * @of_enrolment: @sql gives ENROLMENT, WHOSE (the person) and ROW as well
 */
typedef struct
{
  TonariTodayKind kind;
  int n_days;
  const char *sql;
  char *(*make_title) (TonariStatement *row);
  char *(*make_detail) (TonariStatement *row);
  gboolean of_enrolment;
} Question;

static char *
make_case_title (TonariStatement *row)
{
  const char *code = tonari_statement_text (row, FIRST);
  const char *name = tonari_statement_text (row, SECOND);

  return name != NULL && *name != '\0' ? g_strdup_printf ("%s %s", code, name) : g_strdup (code);
}

static char *
make_session_title (TonariStatement *row)
{
  return g_strdup_printf (_ ("%s, session %d"), tonari_statement_text (row, FIRST),
                          (int) tonari_statement_int (row, SECOND));
}

static char *
make_detail_as_typed (TonariStatement *row)
{
  return tonari_statement_dup_text (row, DETAIL);
}

static char *
make_count_of_unmarked (TonariStatement *row)
{
  int unmarked = tonari_statement_int (row, COUNT);

  return g_strdup_printf (ngettext ("%d participant without a mark", "%d participants without a mark",
                                    unmarked),
                          unmarked);
}

/* Before a visit it is asked how safe it is: COUNT says whether one is planned, UNUSED when that was looked
 * at last, and ENROLMENT what was written then. */
static char *
make_appointment_detail (TonariStatement *row)
{
  const char *typed = tonari_statement_text (row, DETAIL);
  const char *checked = tonari_statement_text (row, ENROLMENT);
  g_autofree char *day = NULL;
  g_autofree char *safety = NULL;

  if (tonari_statement_int (row, COUNT) == 0)
    return g_strdup (typed);

  day = tonari_date_format (tonari_moment_from_iso (tonari_statement_text (row, UNUSED), NULL).date,
                            TONARI_DATE_SHORT);
  /* Translators: a day, and what was written as safety check before the visit of that day */
  safety = checked != NULL ? g_strdup_printf (_ ("Safety check before the visit of %s: %s"), day, checked)
                           : g_strdup (_ ("Safety check: nothing noted yet. Worth asking before you go."));

  return typed != NULL && *typed != '\0' ? g_strjoin ("\n", typed, safety, NULL) : g_steal_pointer (&safety);
}

/* Somebody and the class they are in. */
static char *
make_person_title (TonariStatement *row)
{
  const char *name = tonari_statement_text (row, FIRST);

  /* Translators: somebody who takes part, and the class. */
  return g_strdup_printf (_ ("%s (%s)"), name != NULL ? name : _ ("without a name"),
                          tonari_statement_text (row, SECOND));
}

static char *
make_notice_detail (TonariStatement *row)
{
  int reason = TONARI_NOTICE_REASON_MOVED;

  tonari_words_from_token (&tonari_notice_reason_words, tonari_statement_text (row, DETAIL), &reason);

  return g_strdup_printf (_ ("%s, session %d"), tonari_words_label (&tonari_notice_reason_words, reason),
                          (int) tonari_statement_int (row, COUNT));
}

static char *
make_follow_up_detail (TonariStatement *row)
{
  int months = tonari_statement_int (row, COUNT);

  return g_strdup_printf (ngettext ("%d month after completion", "%d months after completion", months),
                          months);
}

static char *
make_preparation_detail (TonariStatement *row)
{
  int things = tonari_statement_int (row, COUNT);
  g_autofree char *count =
      g_strdup_printf (ngettext ("%d thing to prepare", "%d things to prepare", things), things);
  const char *what = tonari_statement_text (row, DETAIL);

  return what != NULL ? g_strdup_printf (_ ("%s: %s"), count, what) : g_steal_pointer (&count);
}

/* In the order of the page. */
static const Question questions[] = {
  { TONARI_TODAY_APPOINTMENT, 2,
    "SELECT r.next_at, r.next_at_precision, NULL, c.id, NULL, NULL, c.code, p.name, r.invitation, "
    "r.method IN ('visit', 'visit_unmet', 'escort'), s.at, s.safety_check FROM records AS r "
    "JOIN cases AS c ON c.id = r.case_id AND c.deleted_at IS NULL JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN records AS s ON s.id = (SELECT k.id FROM records AS k WHERE k.case_id = c.id "
    "AND k.deleted_at IS NULL AND coalesce(k.safety_check, '') <> '' ORDER BY k.at DESC, k.id DESC LIMIT 1) "
    "WHERE r.deleted_at IS NULL AND r.next_at >= ?1 AND r.next_at < ?2 AND r.next_agreement <> 'declined' "
    "AND NOT EXISTS (SELECT 1 FROM records AS o WHERE o.corrects = r.id AND o.deleted_at IS NULL) "
    "ORDER BY r.next_at, r.id",
    make_case_title, make_appointment_detail, FALSE },
  { TONARI_TODAY_SESSION, 2,
    "SELECT s.date, s.date_precision, s.starts, NULL, k.id, s.id, k.title, s.number, "
    "coalesce(s.place, k.place) FROM sessions AS s "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
    "WHERE s.deleted_at IS NULL AND s.status = 'planned' AND s.date >= ?1 AND s.date < ?2 "
    "ORDER BY s.date, s.starts, s.id",
    make_session_title, make_detail_as_typed, FALSE },
  /* A session that was held, or whose day is past, with participants who have no mark yet. */
  { TONARI_TODAY_UNMARKED, 1,
    "SELECT s.date, s.date_precision, NULL, NULL, k.id, s.id, k.title, s.number, NULL, count(*) "
    "FROM sessions AS s "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
    "JOIN enrolments AS e ON e.class_id = k.id AND e.deleted_at IS NULL "
    "AND e.status IN ('enrolled', 'observer', 'completed') AND e.joined_to IS NULL "
    "LEFT JOIN attendance AS a ON a.session = s.id AND a.enrolment = e.id AND a.deleted_at IS NULL "
    "WHERE s.deleted_at IS NULL AND (a.id IS NULL OR a.state = 'unmarked') "
    "AND NOT EXISTS (SELECT 1 FROM enrolments AS j JOIN attendance AS ja ON ja.enrolment = j.id "
    "AND ja.session = s.id AND ja.deleted_at IS NULL AND ja.state <> 'unmarked' "
    "WHERE j.joined_to = e.id AND j.deleted_at IS NULL) "
    "AND (s.status = 'held' OR (s.status = 'planned' AND s.date < ?1)) "
    "GROUP BY s.id ORDER BY s.date, s.id",
    make_session_title, make_count_of_unmarked, FALSE },
  /* Whoever was not told, until the day itself is past. */
  { TONARI_TODAY_NOTICE, 1,
    "SELECT s.date, s.date_precision, s.starts, NULL, k.id, s.id, coalesce(p.name, e.called_name), k.title, "
    "n.reason, s.number, NULL, e.id, e.person, n.id FROM session_notices AS n "
    "JOIN sessions AS s ON s.id = n.session AND s.deleted_at IS NULL "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
    "JOIN enrolments AS e ON e.id = n.enrolment AND e.deleted_at IS NULL JOIN persons AS p ON p.id = e.person "
    "WHERE n.deleted_at IS NULL AND n.told_on IS NULL "
    "AND (s.date IS NULL OR s.date >= ?1 OR s.moved_from >= ?1) "
    "ORDER BY s.date IS NULL, s.date, p.kana IS NULL, p.kana, n.id",
    make_person_title, make_notice_detail, TRUE },
  { TONARI_TODAY_REVIEW, 1,
    "SELECT coalesce(s.review_on, s.date), iif(s.review_on IS NULL, s.date_precision, s.review_on_precision), "
    "NULL, NULL, k.id, s.id, k.title, s.number, w.name FROM sessions AS s "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL LEFT JOIN staff AS w ON w.id = s.review_owner "
    "WHERE s.deleted_at IS NULL AND coalesce(s.review, '') = '' "
    "AND (s.status = 'held' OR (s.status = 'planned' AND s.date < ?1)) "
    "AND (s.review_on <= ?1 OR (s.review_on IS NULL AND s.review_owner IS NOT NULL)) "
    "ORDER BY coalesce(s.review_on, s.date), s.id",
    make_session_title, make_detail_as_typed, FALSE },
  { TONARI_TODAY_CLASS_FOLLOW_UP, 1,
    "SELECT f.due_on, f.due_on_precision, NULL, NULL, k.id, NULL, coalesce(p.name, e.called_name), k.title, "
    "NULL, f.months_after, NULL, e.id, e.person, f.id FROM follow_ups AS f "
    "JOIN enrolments AS e ON e.id = f.enrolment AND e.deleted_at IS NULL JOIN persons AS p ON p.id = e.person "
    "JOIN classes AS k ON k.id = e.class_id AND k.deleted_at IS NULL "
    "WHERE f.deleted_at IS NULL AND f.done_on IS NULL AND f.due_on <= ?1 ORDER BY f.due_on, p.kana, f.id",
    make_person_title, make_follow_up_detail, TRUE },
  { TONARI_TODAY_PREPARATION, 1,
    "SELECT s.date, s.date_precision, s.starts, NULL, k.id, s.id, k.title, s.number, "
    "group_concat(nullif(q.text, ''), '・'), count(*) FROM preparations AS q "
    "JOIN sessions AS s ON s.id = q.session AND s.deleted_at IS NULL AND s.status = 'planned' "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
    "WHERE q.deleted_at IS NULL AND q.done = 0 AND s.date >= ?1 AND s.date <= date(?1, '+7 days') "
    "GROUP BY s.id ORDER BY s.date, s.starts, s.id",
    make_session_title, make_preparation_detail, FALSE },
};

static gboolean
add_row (Today *self, const Question *question, TonariStatement *row, GError **error)
{
  TonariMoment moment =
      tonari_moment_from_iso (tonari_statement_text (row, WHEN), tonari_statement_text (row, PRECISION));
  TonariTodayItem *item;

  item = tonari_today_item_new ();
  g_ptr_array_add (self->items, item);
  item->kind = question->kind;
  item->moment = moment;
  if (!tonari_statement_is_null (row, MINUTE))
    item->moment.minute = tonari_statement_int (row, MINUTE);
  /* What a question has no column for is NULL, and reads as 0. */
  item->case_id = tonari_statement_int (row, CASE);
  item->class_id = tonari_statement_int (row, CLASS);
  item->session = tonari_statement_int (row, SESSION);
  item->title = question->make_title (row);
  item->detail = question->make_detail (row);

  if (question->of_enrolment)
    {
      item->enrolment = tonari_statement_int (row, ENROLMENT);
      item->row = tonari_statement_int (row, ROW);
      return tonari_store_promise (self->db, "person", tonari_statement_int (row, WHOSE), &item->promise,
                                   error);
    }

  return item->case_id == 0 ||
         tonari_store_promise (self->db, "case_id", item->case_id, &item->promise, error);
}

/* 気にかけたい方: what SQL cannot say.  The rule stands with the domain. */
static gboolean
add_concerns (Today *self, GError **error)
{
  g_autoptr (GPtrArray) concerns = tonari_store_concerns (self->db, self->today, error);

  if (concerns == NULL)
    return FALSE;
  for (guint i = 0; i < concerns->len; i++)
    {
      const TonariConcern *concern = concerns->pdata[i];
      TonariTodayItem *item = tonari_today_item_new ();

      g_ptr_array_add (self->items, item);
      item->kind = TONARI_TODAY_CONCERN;
      item->moment.date = concern->date;
      item->class_id = concern->class_id;
      item->session = concern->session;
      item->enrolment = concern->enrolment;
      item->case_id = concern->case_id;
      item->title =
          g_strdup_printf (_ ("%s (%s)"), concern->name != NULL ? concern->name : concern->called_name,
                           concern->class_title);
      item->detail = g_strdup_printf (_ ("%s, session %d"),
                                      tonari_words_label (&tonari_concern_words, (int) concern->kind),
                                      (int) concern->number);
      if (!tonari_store_promise (self->db, "person", concern->person, &item->promise, error))
        return FALSE;
    }

  return TRUE;
}

/* Which work lists stand on the page. What is due on a later day is not shown before; what was agreed for the
 * next days is. A list is kept whole elsewhere. */
static const struct
{
  TonariListKind list;
  TonariTodayKind kind;
  int days_ahead;
} lists[] = {
  { TONARI_LIST_KIND_TO_CONTACT, TONARI_TODAY_TO_CONTACT, 0 },
  { TONARI_LIST_KIND_CRISIS, TONARI_TODAY_FOLLOW_UP, TONARI_DAYS_AHEAD },
  { TONARI_LIST_KIND_LACKING_INTAKE, TONARI_TODAY_WITHOUT_INTAKE, 0 },
  { TONARI_LIST_KIND_DECISION, TONARI_TODAY_DECISION, TONARI_DAYS_AHEAD },
  { TONARI_LIST_KIND_INTRODUCTION, TONARI_TODAY_INTRODUCTION, 0 },
  { TONARI_LIST_KIND_UNFINISHED_INTAKE, TONARI_TODAY_UNFINISHED_INTAKE, 0 },
  { TONARI_LIST_KIND_WATCHING, TONARI_TODAY_NEWS, 0 },
  { TONARI_LIST_KIND_REVIEW, TONARI_TODAY_LOOK_BACK, 0 },
  { TONARI_LIST_KIND_PLAN, TONARI_TODAY_PLAN, TONARI_DAYS_AHEAD },
  { TONARI_LIST_KIND_FAMILY_ONLY, TONARI_TODAY_FAMILY_ONLY, 0 },
  { TONARI_LIST_KIND_MOTHER_ONLY, TONARI_TODAY_MOTHER_ONLY, 0 },
  { TONARI_LIST_KIND_BIRTHDAY, TONARI_TODAY_BIRTHDAY, TONARI_DAYS_AHEAD },
};

/* Takes over the entries of a list that are due by the day @until. */
static void
add_entries (Today *self, TonariTodayKind kind, GPtrArray *entries, int until)
{
  for (guint i = 0; i < entries->len; i++)
    {
      TonariListEntry *entry = entries->pdata[i];
      TonariTodayItem *item;

      if (tonari_date_is_known (entry->date) && tonari_date_first (entry->date) > until)
        continue;
      item = tonari_today_item_new ();
      g_ptr_array_add (self->items, item);
      item->kind = kind;
      item->moment.date = entry->date;
      item->case_id = entry->case_id;
      item->class_id = entry->class_id;
      item->row = entry->row;
      /* Somebody of a class, who has no case yet. */
      if (kind == TONARI_TODAY_WITHOUT_INTAKE && entry->case_id == 0)
        item->enrolment = entry->row;
      item->title = g_steal_pointer (&entry->title);
      item->detail = g_steal_pointer (&entry->detail);
      item->promise = g_steal_pointer (&entry->promise);
    }
}

static gboolean
add_list (Today *self, guint list, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_work_list (self->db, lists[list].list, self->today, error);

  if (entries == NULL)
    return FALSE;
  add_entries (self, lists[list].kind, entries, self->today + lists[list].days_ahead);

  return TRUE;
}

static gboolean
add_unmet (Today *self, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_unmet_visits (self->db, self->today, error);

  if (entries == NULL)
    return FALSE;
  add_entries (self, TONARI_TODAY_UNMET, entries, self->today);

  return TRUE;
}

static gboolean
ask (Today *self, const Question *question, GError **error)
{
  g_autoptr (TonariStatement) row = tonari_db_prepare (self->db, question->sql, error);

  if (row == NULL)
    return FALSE;
  if (question->n_days > 0)
    tonari_statement_bind_text (row, 1, self->from);
  if (question->n_days > 1)
    tonari_statement_bind_text (row, 2, self->until);

  for (gboolean has_row = TRUE; has_row;)
    if (!tonari_statement_step (row, &has_row, error) || (has_row && !add_row (self, question, row, error)))
      return FALSE;

  return TRUE;
}

static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  return (int) (*(TonariTodayItem *const *) a)->kind - (int) (*(TonariTodayItem *const *) b)->kind;
}

GPtrArray *
tonari_store_today (TonariDb *db, int today, GError **error)
{
  g_auto (Today) page = { 0 };

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  page.db = db;
  page.today = today;
  page.from = tonari_date_to_iso (tonari_date_from_day (today));
  page.until = tonari_date_to_iso (tonari_date_from_day (today + TONARI_DAYS_AHEAD + 1));
  page.items = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_today_item_free);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (!ask (&page, &questions[i], error))
      return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (!add_list (&page, i, error))
      return NULL;
  if (!add_unmet (&page, error) || !add_concerns (&page, error))
    return NULL;
  /* Stable, so that the dates stay in their order. */
  g_ptr_array_sort (page.items, compare_kinds);

  return g_steal_pointer (&page.items);
}
