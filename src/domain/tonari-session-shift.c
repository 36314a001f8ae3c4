/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-shift.h"

/* A session that finds no free day within a year of weeks stays where the reckoning put it. */
#define WEEKS_MAX 52

void
tonari_session_shift_free (TonariSessionShift *self)
{
  if (self == NULL)
    return;
  g_strfreev (self->themes);
  g_ptr_array_unref (self->skipped);
  g_free (self);
}

gboolean
tonari_session_shift_is_moved (const TonariSessionShift *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->from.day != self->to.day || self->from.precision != self->to.precision;
}

static TonariSessionShift *
add_shift (GPtrArray *shifts, const TonariSession *session)
{
  TonariSessionShift *self = g_new0 (TonariSessionShift, 1);

  self->session = session->row.id;
  self->number = session->number;
  self->status = session->status;
  self->from = session->date;
  self->to = session->date;
  self->takes_from = session->row.id;
  self->themes = g_strdupv (session->themes);
  self->skipped = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_skipped_day_free);
  g_ptr_array_add (shifts, self);

  return self;
}

static const TonariSession *
find_session (const GPtrArray *sessions, gint64 id)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);

      if (session->row.id == id)
        return session;
    }

  return NULL;
}

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  const TonariSession *left = *(TonariSession *const *) a;
  const TonariSession *right = *(TonariSession *const *) b;
  int order = tonari_date_compare (left->date, right->date);

  return order != 0 ? order : (left->number > right->number) - (left->number < right->number);
}

/* The planned sessions after @session, by day; without a day of its own its number decides. */
static GPtrArray *
later_sessions (const GPtrArray *sessions, const TonariSession *session)
{
  GPtrArray *later = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    {
      TonariSession *other = g_ptr_array_index (sessions, i);
      gboolean after;

      if (other == session || other->status != TONARI_SESSION_STATUS_PLANNED ||
          !tonari_date_is_known (other->date))
        continue;
      after = tonari_date_is_known (session->date) ? compare_sessions (&session, &other) < 0
                                                   : other->number > session->number;
      if (after)
        g_ptr_array_add (later, other);
    }
  g_ptr_array_sort (later, compare_sessions);

  return later;
}

/* The request with a plan in it: its own, or the one that the class goes by, as it was planned first. */
static gboolean
with_plan (const GPtrArray *sessions, const TonariDatesRequest *request, TonariDatesRequest *planned)
{
  g_autoptr (GArray) days = NULL;

  *planned = *request;
  if (request->first > 0)
    return TRUE;

  days = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);
      TonariDate day = tonari_date_is_known (session->moved_from) ? session->moved_from : session->date;

      if (tonari_date_is_known (day) && day.precision == TONARI_PRECISION_DAY)
        g_array_append_val (days, day.day);
    }
  tonari_session_dates_sort (days);
  planned->rhythm = tonari_session_dates_guess (days);
  if (planned->rhythm == TONARI_RHYTHM_LIST)
    return FALSE;
  planned->first = g_array_index (days, int, 0);

  return TRUE;
}

/* From @day on by weeks, until nothing stands in the way and it lies after @before. */
static int
free_day (const TonariDatesRequest *request, int day, int before, GPtrArray *skipped)
{
  for (int weeks = 0; weeks < WEEKS_MAX; weeks++, day += 7)
    {
      TonariSkippedDay *obstacle;

      if (day <= before)
        continue;
      obstacle = tonari_session_dates_obstacle (request, day);
      if (obstacle == NULL)
        break;
      g_ptr_array_add (skipped, obstacle);
    }

  return day;
}

GPtrArray *
tonari_session_shift_move (
    const GPtrArray *sessions, gint64 session, int to, TonariShift shift, const TonariDatesRequest *request)
{
  g_autoptr (GPtrArray) shifts = NULL;
  g_autoptr (GPtrArray) later = NULL;
  const TonariSession *moved;
  TonariSessionShift *first;
  TonariDatesRequest planned;
  int before = to;

  g_return_val_if_fail (sessions != NULL && request != NULL, NULL);
  moved = find_session (sessions, session);
  g_return_val_if_fail (moved != NULL, NULL);

  shifts = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_shift_free);
  first = add_shift (shifts, moved);
  first->to = tonari_date_from_day (to);
  if (moved->status == TONARI_SESSION_STATUS_CANCELLED)
    first->status = TONARI_SESSION_STATUS_PLANNED;

  if (shift == TONARI_SHIFT_PLAN && !with_plan (sessions, request, &planned))
    shift = TONARI_SHIFT_DAYS;
  if (shift == TONARI_SHIFT_DAYS && !tonari_date_is_known (moved->date))
    shift = TONARI_SHIFT_NONE;

  later = later_sessions (sessions, moved);
  for (guint i = 0; i < later->len; i++)
    {
      const TonariSession *other = g_ptr_array_index (later, i);
      TonariSessionShift *next = add_shift (shifts, other);
      int day = other->date.day;

      if (shift == TONARI_SHIFT_DAYS && to != moved->date.day)
        day = free_day (request, other->date.day + to - moved->date.day, before, next->skipped);
      else if (shift == TONARI_SHIFT_PLAN)
        day = tonari_session_dates_next (&planned, before, next->skipped);
      if (day > 0 && day != other->date.day)
        next->to = tonari_date_from_day (day);
      else
        g_ptr_array_set_size (next->skipped, 0);
      before = next->to.day;
    }

  return g_steal_pointer (&shifts);
}

static gboolean
has_themes (const TonariSession *session)
{
  return session->themes != NULL && session->themes[0] != NULL;
}

static gint64
highest_number (const GPtrArray *sessions)
{
  gint64 highest = 0;

  for (guint i = 0; i < sessions->len; i++)
    highest = MAX (highest, ((const TonariSession *) g_ptr_array_index (sessions, i))->number);

  return highest;
}

/* The day of a session that is added after all others: the next one of the plan; without a plan a week later.
 */
static int
day_of_added (const GPtrArray *sessions, const TonariDatesRequest *request, GPtrArray *skipped)
{
  TonariDatesRequest planned;
  int last = 0;
  int day;

  for (guint i = 0; i < sessions->len; i++)
    last = MAX (last, tonari_date_last (((const TonariSession *) g_ptr_array_index (sessions, i))->date));
  if (last == 0)
    return 0;
  if (!with_plan (sessions, request, &planned))
    return free_day (request, last + 7, last, skipped);

  day = tonari_session_dates_next (&planned, last, skipped);

  return day > 0 ? day : free_day (request, last + 7, last, skipped);
}

static void
take_themes (TonariSessionShift *self, const TonariSession *from)
{
  g_strfreev (self->themes);
  self->themes = from != NULL ? g_strdupv (from->themes) : g_new0 (char *, 1);
  self->takes_from = from != NULL ? from->row.id : 0;
}

GPtrArray *
tonari_session_shift_cancel (const GPtrArray *sessions,
                             gint64 session,
                             TonariShift shift,
                             const TonariDatesRequest *request)
{
  g_autoptr (GPtrArray) shifts = NULL;
  g_autoptr (GPtrArray) later = NULL;
  const TonariSession *cancelled;
  const TonariSession *carried;
  TonariSessionShift *first;
  TonariSession added = { 0 };

  g_return_val_if_fail (sessions != NULL && request != NULL, NULL);
  cancelled = find_session (sessions, session);
  g_return_val_if_fail (cancelled != NULL, NULL);

  shifts = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_shift_free);
  first = add_shift (shifts, cancelled);
  first->status = TONARI_SESSION_STATUS_CANCELLED;
  later = later_sessions (sessions, cancelled);

  carried = cancelled;
  if (shift != TONARI_SHIFT_NONE)
    take_themes (first, NULL);
  for (guint i = 0; i < later->len; i++)
    {
      const TonariSession *other = g_ptr_array_index (later, i);
      TonariSessionShift *next = add_shift (shifts, other);

      if (shift == TONARI_SHIFT_NONE || carried == NULL)
        continue;
      take_themes (next, carried);
      /* A class whose themes are not known still gets its full count; a spare day takes what comes. */
      carried = has_themes (other) || !has_themes (cancelled) ? other : NULL;
    }

  if (shift != TONARI_SHIFT_NONE && carried != NULL)
    {
      TonariSessionShift *last;

      added.number = highest_number (sessions) + 1;
      added.status = TONARI_SESSION_STATUS_PLANNED;
      last = add_shift (shifts, &added);
      take_themes (last, carried);
      last->to = tonari_date_from_day (day_of_added (sessions, request, last->skipped));
    }

  return g_steal_pointer (&shifts);
}
