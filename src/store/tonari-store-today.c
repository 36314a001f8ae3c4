/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-cases.h"

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"
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

static void
add_phrase (GString *words, const char *phrase)
{
  if (phrase == NULL || *phrase == '\0')
    return;
  if (words->len > 0)
    /* Translators: between two parts of a list of agreements, such as “evenings only, no post”. */
    g_string_append (words, _ (", "));
  g_string_append (words, phrase);
}

/* 連絡の約束 of all relatives of a case, each with the relation before it; before any call they are read. */
static gboolean
read_promise (TonariDb *db, gint64 case_id, char **promise, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (
      db,
      "SELECT coalesce(r.relation, p.name), r.promise_when, r.promise_name_ourselves, r.promise_no_machine, "
      "r.promise_no_post, r.promise_plain_envelope, r.promise_person_unaware, r.promise_note "
      "FROM relatives AS r JOIN persons AS p ON p.id = r.person "
      "WHERE r.case_id = ?1 AND r.deleted_at IS NULL ORDER BY r.id",
      error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, case_id);

  while (TRUE)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      const char *ourselves;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      add_phrase (words, tonari_statement_text (statement, 1));
      ourselves = tonari_statement_text (statement, 2);
      if (ourselves != NULL)
        {
          g_autofree char *said = tonari_unquote (ourselves);
          /* Translators: how staff name themselves on the telephone. */
          g_autofree char *phrase = g_strdup_printf (_ ("we call ourselves “%s”"), said);

          add_phrase (words, phrase);
        }
      if (tonari_statement_int (statement, 3) != 0)
        add_phrase (words, _ ("nothing on the answering machine"));
      if (tonari_statement_int (statement, 4) != 0)
        add_phrase (words, _ ("no post"));
      if (tonari_statement_int (statement, 5) != 0)
        add_phrase (words, _ ("no office name on the envelope"));
      if (tonari_statement_int (statement, 6) != 0)
        add_phrase (words, _ ("the person does not know"));
      add_phrase (words, tonari_statement_text (statement, 7));
      if (words->len == 0)
        continue;
      if (all->len > 0)
        g_string_append (all, " / ");
      if (tonari_statement_text (statement, 0) != NULL)
        /* Translators: %s is a relative, such as “mother”; what is agreed with them follows. */
        g_string_append_printf (all, _ ("%s: "), tonari_statement_text (statement, 0));
      g_string_append (all, words->str);
    }
  if (all->len > 0)
    *promise = g_string_free (g_steal_pointer (&all), FALSE);

  return TRUE;
}

static char *
case_title (const char *code, const char *name)
{
  return name != NULL && *name != '\0' ? g_strdup_printf ("%s %s", code, name) : g_strdup (code);
}

static TonariTodayItem *
add_item (Today *self, TonariTodayKind kind, TonariMoment moment)
{
  TonariTodayItem *item = tonari_today_item_new ();

  item->kind = kind;
  item->moment = moment;
  g_ptr_array_add (self->items, item);

  return item;
}

static TonariMoment
day_moment (TonariDate date)
{
  return (TonariMoment){ date, -1 };
}

static gboolean
add_appointments (Today *self, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (
      self->db,
      "SELECT r.next_at, r.next_at_precision, c.id, c.code, p.name, r.invitation FROM records AS r "
      "JOIN cases AS c ON c.id = r.case_id AND c.deleted_at IS NULL JOIN persons AS p ON p.id = c.person "
      "WHERE r.deleted_at IS NULL AND r.next_at >= ?1 AND r.next_at < ?2 AND r.next_agreement <> 'declined' "
      "AND NOT EXISTS (SELECT 1 FROM records AS o WHERE o.corrects = r.id AND o.deleted_at IS NULL) "
      "ORDER BY r.next_at, r.id",
      error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, self->from);
  tonari_statement_bind_text (statement, 2, self->until);

  while (TRUE)
    {
      TonariTodayItem *item;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      item = add_item (self, TONARI_TODAY_APPOINTMENT,
                       tonari_moment_from_iso (tonari_statement_text (statement, 0),
                                               tonari_statement_text (statement, 1)));
      item->case_id = tonari_statement_int (statement, 2);
      item->title = case_title (tonari_statement_text (statement, 3), tonari_statement_text (statement, 4));
      item->detail = tonari_statement_dup_text (statement, 5);
      if (!read_promise (self->db, item->case_id, &item->promise, error))
        return FALSE;
    }
}

static gboolean
add_sessions (Today *self, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (self->db,
                                 "SELECT s.date, s.date_precision, s.starts, k.id, s.id, k.title, s.number, "
                                 "coalesce(s.place, k.place) FROM sessions AS s "
                                 "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
                                 "WHERE s.deleted_at IS NULL AND s.status = 'planned' "
                                 "AND s.date >= ?1 AND s.date < ?2 ORDER BY s.date, s.starts, s.id",
                                 error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, self->from);
  tonari_statement_bind_text (statement, 2, self->until);

  while (TRUE)
    {
      TonariTodayItem *item;
      TonariMoment moment;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      moment = day_moment (
          tonari_date_from_iso (tonari_statement_text (statement, 0), tonari_statement_text (statement, 1)));
      if (!tonari_statement_is_null (statement, 2))
        moment.minute = tonari_statement_int (statement, 2);
      item = add_item (self, TONARI_TODAY_SESSION, moment);
      item->class_id = tonari_statement_int (statement, 3);
      item->session = tonari_statement_int (statement, 4);
      item->title = g_strdup_printf (_ ("%s, session %d"), tonari_statement_text (statement, 5),
                                     (int) tonari_statement_int (statement, 6));
      item->detail = tonari_statement_dup_text (statement, 7);
    }
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const TonariTodayItem *left = *(TonariTodayItem *const *) a;
  const TonariTodayItem *right = *(TonariTodayItem *const *) b;
  int order = tonari_moment_compare (left->moment, right->moment);

  return order != 0 ? order : g_strcmp0 (left->title, right->title);
}

/* そろそろ連絡したい方: past the interval of the case since the last contact that reached anybody, else since
 * the intake; longest ago first.  Source: domain.md, Rules: Not forgotten. */
static gboolean
add_to_contact (Today *self, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (
      self->db,
      "SELECT c.id, c.code, p.name, c.state, c.interval_days, coalesce((SELECT r.at_precision || ' ' || r.at "
      "FROM records AS r WHERE r.case_id = c.id AND r.deleted_at IS NULL AND (r.met_person = 1 OR r.met <> '[]') "
      "ORDER BY r.at DESC LIMIT 1), c.intake_precision || ' ' || c.intake), c.concern "
      "FROM cases AS c JOIN persons AS p ON p.id = c.person "
      "WHERE c.deleted_at IS NULL AND c.state <> 'closed' AND p.death IS NULL",
      error);
  if (statement == NULL)
    return FALSE;

  while (TRUE)
    {
      g_auto (GStrv) last = NULL;
      TonariMoment moment;
      gint64 interval;
      int state = TONARI_CASE_STATE_KIND_CONSULTING;
      TonariTodayItem *item;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      if (tonari_statement_is_null (statement, 5))
        continue;
      last = g_strsplit (tonari_statement_text (statement, 5), " ", 2);
      moment = tonari_moment_from_iso (last[1], last[0]);
      tonari_words_from_token (&tonari_case_state_words, tonari_statement_text (statement, 3), &state);
      interval = tonari_case_interval (state, tonari_statement_is_null (statement, 4)
                                                  ? TONARI_INT_UNKNOWN
                                                  : tonari_statement_int (statement, 4));
      if (interval == 0 || self->today - tonari_date_last (moment.date) <= interval)
        continue;
      item = add_item (self, TONARI_TODAY_TO_CONTACT, moment);
      item->case_id = tonari_statement_int (statement, 0);
      item->title = case_title (tonari_statement_text (statement, 1), tonari_statement_text (statement, 2));
      item->detail = tonari_statement_dup_text (statement, 6);
      g_ptr_array_add (found, item);
      if (!read_promise (self->db, item->case_id, &item->promise, error))
        return FALSE;
    }
  g_ptr_array_sort (found, compare_days);
  for (guint i = 0; i < found->len; i++)
    self->items->pdata[self->items->len - found->len + i] = found->pdata[i];

  return TRUE;
}

/* A follow-up stays until somebody of the case was reached on its day or later. */
static gboolean
add_follow_ups (Today *self, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (
      self->db,
      "SELECT f.follow_up_on, f.follow_up_on_precision, c.id, c.code, p.name, coalesce(f.follow_up, f.kind) "
      "FROM crises AS f JOIN cases AS c ON c.id = f.case_id AND c.deleted_at IS NULL "
      "JOIN persons AS p ON p.id = c.person "
      "WHERE f.deleted_at IS NULL AND f.follow_up_on IS NOT NULL AND f.follow_up_on < ?1 "
      "AND NOT EXISTS (SELECT 1 FROM records AS r WHERE r.case_id = c.id AND r.deleted_at IS NULL "
      "AND (r.met_person = 1 OR r.met <> '[]') AND r.at >= f.follow_up_on) "
      "ORDER BY f.follow_up_on, f.id",
      error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, self->until);

  while (TRUE)
    {
      TonariTodayItem *item;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      item = add_item (self, TONARI_TODAY_FOLLOW_UP,
                       day_moment (tonari_date_from_iso (tonari_statement_text (statement, 0),
                                                         tonari_statement_text (statement, 1))));
      item->case_id = tonari_statement_int (statement, 2);
      item->title = case_title (tonari_statement_text (statement, 3), tonari_statement_text (statement, 4));
      item->detail = tonari_statement_dup_text (statement, 5);
      if (!read_promise (self->db, item->case_id, &item->promise, error))
        return FALSE;
    }
}

/* A session that was held, or whose day is past, with participants who have no mark yet. */
static gboolean
add_unmarked (Today *self, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (
      self->db,
      "SELECT s.date, s.date_precision, k.id, s.id, k.title, s.number, count(*) FROM sessions AS s "
      "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
      "JOIN enrolments AS e ON e.class_id = k.id AND e.deleted_at IS NULL "
      "AND e.status IN ('enrolled', 'observer', 'completed') "
      "LEFT JOIN attendance AS a ON a.session = s.id AND a.enrolment = e.id AND a.deleted_at IS NULL "
      "WHERE s.deleted_at IS NULL AND (a.id IS NULL OR a.state = 'unmarked') "
      "AND (s.status = 'held' OR (s.status = 'planned' AND s.date < ?1)) "
      "GROUP BY s.id ORDER BY s.date, s.id",
      error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, self->from);

  while (TRUE)
    {
      TonariTodayItem *item;
      int unmarked;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      item = add_item (self, TONARI_TODAY_UNMARKED,
                       day_moment (tonari_date_from_iso (tonari_statement_text (statement, 0),
                                                         tonari_statement_text (statement, 1))));
      item->class_id = tonari_statement_int (statement, 2);
      item->session = tonari_statement_int (statement, 3);
      item->title = g_strdup_printf (_ ("%s, session %d"), tonari_statement_text (statement, 4),
                                     (int) tonari_statement_int (statement, 5));
      unmarked = tonari_statement_int (statement, 6);
      item->detail = g_strdup_printf (ngettext ("%d participant without a mark",
                                                "%d participants without a mark", unmarked),
                                      unmarked);
    }
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
  if (!add_appointments (&page, error) || !add_sessions (&page, error) || !add_to_contact (&page, error) ||
      !add_follow_ups (&page, error) || !add_unmarked (&page, error))
    return NULL;

  return g_steal_pointer (&page.items);
}
