/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-dates.h"

#include "tonari-holidays.h"

/* So many steps are looked at for an open day before the plan gives up: ten years of weeks. */
#define STEPS_MAX 520

static gboolean
day_is_valid (int day)
{
  /* The last day of the year 9999, the last that a date can be. */
  return day > 0 && day <= 3652059;
}

int
tonari_session_dates_place (int day, int *weekday)
{
  GDate date;

  if (!day_is_valid (day))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  if (weekday != NULL)
    *weekday = g_date_get_weekday (&date);

  return (g_date_get_day (&date) - 1) / 7 + 1;
}

/* The day of that place and weekday in the month that lies @months after the one of @first. */
static int
nth_weekday (int first, int months, int place, int weekday)
{
  GDate date;
  int day;
  int days_in_month;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, first);
  g_date_set_day (&date, 1);
  g_date_add_months (&date, months);

  days_in_month = g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date));
  day = 1 + (weekday - (int) g_date_get_weekday (&date) + 7) % 7 + (place - 1) * 7;
  if (day > days_in_month)
    day -= 7;

  return (int) g_date_get_julian (&date) + day - 1;
}

/* The day of the step @step of a rhythm that goes on by itself. */
static int
day_of_step (int first, TonariRhythm rhythm, int step)
{
  int weekday = 0;
  int place;

  if (rhythm != TONARI_RHYTHM_MONTHLY)
    return first + step * 7 * ((int) rhythm + 1);
  place = tonari_session_dates_place (first, &weekday);

  return nth_weekday (first, step, place, weekday);
}

GArray *
tonari_session_dates (int first, TonariRhythm rhythm, guint count)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));

  if (!day_is_valid (first))
    return days;

  count = MIN (count, rhythm == TONARI_RHYTHM_LIST ? 1 : TONARI_SESSION_DATES_MAX);
  for (guint i = 0; i < count; i++)
    {
      int day = day_of_step (first, rhythm, (int) i);

      if (!day_is_valid (day))
        break;
      g_array_append_val (days, day);
    }

  return days;
}

void
tonari_session_plan_free (TonariSessionPlan *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->days);
  g_ptr_array_unref (self->skipped);
  g_free (self);
}

TonariSkippedDay *
tonari_session_dates_obstacle (const TonariDatesRequest *request, int day)
{
  g_return_val_if_fail (request != NULL, NULL);

  if (request->skip_holidays && tonari_holiday_name (day) != NULL)
    return tonari_skipped_day_new (day, TONARI_SKIP_HOLIDAY, tonari_holiday_name (day));

  for (guint i = 0; request->closing_days != NULL && i < request->closing_days->len; i++)
    {
      const TonariClosingDay *closing = g_ptr_array_index (request->closing_days, i);

      if (tonari_closing_day_covers (closing, day))
        return tonari_skipped_day_new (day, TONARI_SKIP_CLOSED, closing->text);
    }

  for (guint i = 0; request->closed != NULL && i < request->closed->len; i++)
    if (g_array_index (request->closed, int, i) == day)
      return tonari_skipped_day_new (day, TONARI_SKIP_CLOSED, NULL);

  return NULL;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

void
tonari_session_dates_sort (GArray *days)
{
  g_return_if_fail (days != NULL);

  g_array_sort (days, compare_days);
}

/* The candidates of a request, one at a time: the next one after the last; 0 at the end. */
typedef struct
{
  const TonariDatesRequest *request;
  GArray *sorted;
  int step;
  int last;
} Walk;

static void
walk_clear (Walk *self)
{
  g_clear_pointer (&self->sorted, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Walk, walk_clear)

static void
walk_init (Walk *self, const TonariDatesRequest *request)
{
  self->request = request;
  self->sorted = g_array_new (FALSE, FALSE, sizeof (int));
  if (request->rhythm != TONARI_RHYTHM_LIST || request->chosen == NULL)
    return;
  g_array_append_vals (self->sorted, request->chosen->data, request->chosen->len);
  tonari_session_dates_sort (self->sorted);
}

static int
walk_next (Walk *self)
{
  const TonariDatesRequest *request = self->request;
  int day;

  if (request->rhythm != TONARI_RHYTHM_LIST)
    {
      if (!day_is_valid (request->first))
        return 0;
      day = day_of_step (request->first, request->rhythm, self->step++);
      return day_is_valid (day) ? day : 0;
    }

  while (self->step < (int) self->sorted->len)
    {
      day = g_array_index (self->sorted, int, self->step++);
      if (day == self->last || !day_is_valid (day))
        continue;
      self->last = day;
      return day;
    }

  return 0;
}

TonariSessionPlan *
tonari_session_plan_new (const TonariDatesRequest *request)
{
  TonariSessionPlan *plan;
  g_auto (Walk) walk = { 0 };
  guint count;
  int day;

  g_return_val_if_fail (request != NULL, NULL);

  plan = g_new0 (TonariSessionPlan, 1);
  plan->days = g_array_new (FALSE, FALSE, sizeof (int));
  plan->skipped = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_skipped_day_free);
  count = MIN (request->count, TONARI_SESSION_DATES_MAX);

  walk_init (&walk, request);
  while (plan->days->len < count && plan->skipped->len < STEPS_MAX && (day = walk_next (&walk)) != 0)
    {
      TonariSkippedDay *obstacle = day < request->first
                                       ? tonari_skipped_day_new (day, TONARI_SKIP_EARLY, NULL)
                                       : tonari_session_dates_obstacle (request, day);

      if (obstacle != NULL)
        g_ptr_array_add (plan->skipped, obstacle);
      else
        g_array_append_val (plan->days, day);
    }

  return plan;
}

int
tonari_session_dates_next (const TonariDatesRequest *request, int after, GPtrArray *skipped)
{
  g_auto (Walk) walk = { 0 };
  int looked_at = 0;
  int day;

  g_return_val_if_fail (request != NULL, 0);

  walk_init (&walk, request);
  while (looked_at < STEPS_MAX && (day = walk_next (&walk)) != 0)
    {
      g_autoptr (TonariSkippedDay) obstacle = NULL;

      if (day <= after || day < request->first)
        continue;
      obstacle = tonari_session_dates_obstacle (request, day);
      if (obstacle == NULL)
        return day;
      if (skipped != NULL)
        g_ptr_array_add (skipped, g_steal_pointer (&obstacle));
      looked_at++;
    }

  return 0;
}

static gboolean
is_monthly (const GArray *days)
{
  int first = g_array_index (days, int, 0);
  int weekday = 0;
  int place = tonari_session_dates_place (first, &weekday);
  gboolean always_four_weeks = TRUE;

  for (guint i = 1; i < days->len; i++)
    {
      int day = g_array_index (days, int, i);
      int year, month, first_year, first_month;

      tonari_date_ymd (tonari_date_from_day (first), &first_year, &first_month, NULL);
      tonari_date_ymd (tonari_date_from_day (day), &year, &month, NULL);
      if (nth_weekday (first, (year - first_year) * 12 + month - first_month, place, weekday) != day)
        return FALSE;
      always_four_weeks &= day - g_array_index (days, int, i - 1) == 28;
    }

  return !always_four_weeks;
}

TonariRhythm
tonari_session_dates_guess (const GArray *days)
{
  int nearest = G_MAXINT;

  g_return_val_if_fail (days != NULL, TONARI_RHYTHM_LIST);

  for (guint i = 0; i < days->len; i++)
    if (!day_is_valid (g_array_index (days, int, i)))
      return TONARI_RHYTHM_LIST;
  for (guint i = 1; i < days->len; i++)
    {
      int weeks = g_array_index (days, int, i) - g_array_index (days, int, i - 1);

      if (weeks > 0 && weeks % 7 == 0)
        nearest = MIN (nearest, weeks / 7);
    }
  if (days->len >= 2 && is_monthly (days))
    return TONARI_RHYTHM_MONTHLY;

  return nearest <= 4 ? (TonariRhythm) (nearest - 1) : TONARI_RHYTHM_LIST;
}
