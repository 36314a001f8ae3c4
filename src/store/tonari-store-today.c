/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-cases.h"

#include <glib/gi18n-lib.h>

#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-today-item.h"

/* How far the page looks ahead. */
#define DAYS_AHEAD 14

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
  STATE = COUNT,
  INTERVAL,
};

/**
 * Question:
 * @kind: what its rows are
 * @n_days: how many of ?1 (today) and ?2 (the first day past the page) @sql asks for
 * @sql: gives the columns above, up to the last one that the functions below read
 * @is_wanted: (nullable): whether a row belongs on the page, where SQL cannot say so
 * @make_title: (transfer full): the title of a row
 * @make_detail: (transfer full): what else to know of it
 * @compare: (nullable): order of the items, where SQL cannot make it
 */
typedef struct
{
  TonariTodayKind kind;
  int n_days;
  const char *sql;
  gboolean (*is_wanted) (int today, TonariMoment moment, TonariStatement *row);
  char *(*make_title) (TonariStatement *row);
  char *(*make_detail) (TonariStatement *row);
  GCompareFunc compare;
} Question;

/* 連絡の約束 of all relatives of a case, each with the relation before it; before any call they are read. */
static gboolean
read_promise (TonariDb *db, gint64 case_id, char **promise, GError **error)
{
  g_autoptr (GPtrArray) relatives =
      tonari_store_list (db, &tonari_relative_entity, "case_id", case_id, error);
  g_autoptr (GString) all = g_string_new (NULL);

  if (relatives == NULL)
    return FALSE;

  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = relatives->pdata[i];
      g_autofree char *words = tonari_relative_promise (relative);
      g_autoptr (TonariPerson) person = NULL;
      const char *who = relative->relation;

      if (words == NULL)
        continue;
      if (who == NULL)
        {
          person = tonari_store_get (db, &tonari_person_entity, relative->person, error);
          if (person == NULL)
            return FALSE;
          who = person->name;
        }
      if (all->len > 0)
        g_string_append (all, " / ");
      if (who != NULL)
        /* Translators: %s is a relative, such as “mother”; what is agreed with them follows. */
        g_string_append_printf (all, _ ("%s: "), who);
      g_string_append (all, words);
    }
  if (all->len > 0)
    *promise = g_string_free (g_steal_pointer (&all), FALSE);

  return TRUE;
}

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

static gboolean
is_past_interval (int today, TonariMoment moment, TonariStatement *row)
{
  int state = TONARI_CASE_STATE_KIND_CONSULTING;
  gint64 interval;

  if (!tonari_date_is_known (moment.date))
    return FALSE;

  tonari_words_from_token (&tonari_case_state_words, tonari_statement_text (row, STATE), &state);
  interval = tonari_case_interval (state, tonari_statement_is_null (row, INTERVAL)
                                              ? TONARI_INT_UNKNOWN
                                              : tonari_statement_int (row, INTERVAL));

  return interval > 0 && today - tonari_date_last (moment.date) > interval;
}

static int
compare_moments (gconstpointer a, gconstpointer b)
{
  const TonariTodayItem *left = *(TonariTodayItem *const *) a;
  const TonariTodayItem *right = *(TonariTodayItem *const *) b;
  int order = tonari_moment_compare (left->moment, right->moment);

  return order != 0 ? order : g_strcmp0 (left->title, right->title);
}

/* In the order of the page. */
static const Question questions[] = {
  { TONARI_TODAY_APPOINTMENT, 2,
    "SELECT r.next_at, r.next_at_precision, NULL, c.id, NULL, NULL, c.code, p.name, r.invitation "
    "FROM records AS r "
    "JOIN cases AS c ON c.id = r.case_id AND c.deleted_at IS NULL JOIN persons AS p ON p.id = c.person "
    "WHERE r.deleted_at IS NULL AND r.next_at >= ?1 AND r.next_at < ?2 AND r.next_agreement <> 'declined' "
    "AND NOT EXISTS (SELECT 1 FROM records AS o WHERE o.corrects = r.id AND o.deleted_at IS NULL) "
    "ORDER BY r.next_at, r.id",
    NULL, make_case_title, make_detail_as_typed, NULL },
  { TONARI_TODAY_SESSION, 2,
    "SELECT s.date, s.date_precision, s.starts, NULL, k.id, s.id, k.title, s.number, "
    "coalesce(s.place, k.place) FROM sessions AS s "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
    "WHERE s.deleted_at IS NULL AND s.status = 'planned' AND s.date >= ?1 AND s.date < ?2 "
    "ORDER BY s.date, s.starts, s.id",
    NULL, make_session_title, make_detail_as_typed, NULL },
  /* そろそろ連絡したい方: past the interval of the case since the last contact that reached anybody, else
   * since the intake; longest ago first.  Source: domain.md, Rules: Not forgotten. */
  { TONARI_TODAY_TO_CONTACT, 0,
    "SELECT coalesce(r.at, c.intake), iif(r.id IS NULL, c.intake_precision, r.at_precision), NULL, c.id, NULL, "
    "NULL, c.code, p.name, c.concern, c.state, c.interval_days "
    "FROM cases AS c JOIN persons AS p ON p.id = c.person "
    "LEFT JOIN records AS r ON r.id = (SELECT l.id FROM records AS l WHERE l.case_id = c.id "
    "AND l.deleted_at IS NULL AND (l.met_person = 1 OR l.met <> '[]') ORDER BY l.at DESC LIMIT 1) "
    "WHERE c.deleted_at IS NULL AND c.state <> 'closed' AND p.death IS NULL",
    is_past_interval, make_case_title, make_detail_as_typed, compare_moments },
  /* A follow-up stays until somebody of the case was reached on its day or later. */
  { TONARI_TODAY_FOLLOW_UP, 2,
    "SELECT f.follow_up_on, f.follow_up_on_precision, NULL, c.id, NULL, NULL, c.code, p.name, "
    "coalesce(f.follow_up, f.kind) "
    "FROM crises AS f JOIN cases AS c ON c.id = f.case_id AND c.deleted_at IS NULL "
    "JOIN persons AS p ON p.id = c.person "
    "WHERE f.deleted_at IS NULL AND f.follow_up_on IS NOT NULL AND f.follow_up_on < ?2 "
    "AND NOT EXISTS (SELECT 1 FROM records AS r WHERE r.case_id = c.id AND r.deleted_at IS NULL "
    "AND (r.met_person = 1 OR r.met <> '[]') AND r.at >= f.follow_up_on) "
    "ORDER BY f.follow_up_on, f.id",
    NULL, make_case_title, make_detail_as_typed, NULL },
  /* A session that was held, or whose day is past, with participants who have no mark yet. */
  { TONARI_TODAY_UNMARKED, 1,
    "SELECT s.date, s.date_precision, NULL, NULL, k.id, s.id, k.title, s.number, NULL, count(*) "
    "FROM sessions AS s "
    "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
    "JOIN enrolments AS e ON e.class_id = k.id AND e.deleted_at IS NULL "
    "AND e.status IN ('enrolled', 'observer', 'completed') "
    "LEFT JOIN attendance AS a ON a.session = s.id AND a.enrolment = e.id AND a.deleted_at IS NULL "
    "WHERE s.deleted_at IS NULL AND (a.id IS NULL OR a.state = 'unmarked') "
    "AND (s.status = 'held' OR (s.status = 'planned' AND s.date < ?1)) "
    "GROUP BY s.id ORDER BY s.date, s.id",
    NULL, make_session_title, make_count_of_unmarked, NULL },
};

static gboolean
add_row (Today *self, const Question *question, TonariStatement *row, GError **error)
{
  TonariMoment moment =
      tonari_moment_from_iso (tonari_statement_text (row, WHEN), tonari_statement_text (row, PRECISION));
  TonariTodayItem *item;

  if (question->is_wanted != NULL && !question->is_wanted (self->today, moment, row))
    return TRUE;

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

  return item->case_id == 0 || read_promise (self->db, item->case_id, &item->promise, error);
}

static gboolean
ask (Today *self, const Question *question, GError **error)
{
  g_autoptr (TonariStatement) row = tonari_db_prepare (self->db, question->sql, error);
  guint first = self->items->len;

  if (row == NULL)
    return FALSE;
  if (question->n_days > 0)
    tonari_statement_bind_text (row, 1, self->from);
  if (question->n_days > 1)
    tonari_statement_bind_text (row, 2, self->until);

  for (gboolean has_row = TRUE; has_row;)
    if (!tonari_statement_step (row, &has_row, error) || (has_row && !add_row (self, question, row, error)))
      return FALSE;

  if (question->compare != NULL && self->items->len > first)
    qsort (self->items->pdata + first, self->items->len - first, sizeof (gpointer), question->compare);

  return TRUE;
}

GPtrArray *
tonari_store_today (TonariDb *db, int today, GError **error)
{
  g_auto (Today) page = { 0 };

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  page.db = db;
  page.today = today;
  page.from = tonari_date_to_iso (tonari_date_from_day (today));
  page.until = tonari_date_to_iso (tonari_date_from_day (today + DAYS_AHEAD + 1));
  page.items = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_today_item_free);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (!ask (&page, &questions[i], error))
      return NULL;

  return g_steal_pointer (&page.items);
}
