/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-waiting.h"

gboolean
tonari_waiting_takes_place (const TonariEnrolment *enrolment)
{
  g_return_val_if_fail (enrolment != NULL, FALSE);

  return enrolment->joined_to == 0 && (enrolment->status == TONARI_ENROLMENT_STATUS_ENROLLED ||
                                       enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED);
}

int
tonari_waiting_compare (gconstpointer a, gconstpointer b)
{
  const TonariEnrolment *left = *(TonariEnrolment *const *) a;
  const TonariEnrolment *right = *(TonariEnrolment *const *) b;
  gint64 left_place = left->position == TONARI_INT_UNKNOWN ? G_MAXINT64 : left->position;
  gint64 right_place = right->position == TONARI_INT_UNKNOWN ? G_MAXINT64 : right->position;
  int order = left_place < right_place ? -1 : left_place > right_place;

  if (order == 0)
    order = tonari_date_compare (left->applied_on, right->applied_on);
  if (order == 0)
    order = left->row.id < right->row.id ? -1 : left->row.id > right->row.id;

  return order;
}

gint64
tonari_waiting_free_places (gint64 capacity, const GPtrArray *enrolments)
{
  gint64 taken = 0;

  g_return_val_if_fail (enrolments != NULL, 0);

  if (capacity == TONARI_INT_UNKNOWN)
    return TONARI_INT_UNKNOWN;
  for (guint i = 0; i < enrolments->len; i++)
    taken += tonari_waiting_takes_place (g_ptr_array_index (enrolments, i)) ? 1 : 0;

  return MAX (capacity - taken, 0);
}

GPtrArray *
tonari_waiting_list (const GPtrArray *enrolments)
{
  GPtrArray *waiting = g_ptr_array_new ();

  g_return_val_if_fail (enrolments != NULL, waiting);

  for (guint i = 0; i < enrolments->len; i++)
    {
      TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);

      if (enrolment->status == TONARI_ENROLMENT_STATUS_WAITING)
        g_ptr_array_add (waiting, enrolment);
    }
  g_ptr_array_sort (waiting, tonari_waiting_compare);

  return waiting;
}

GPtrArray *
tonari_waiting_moves_up (gint64 capacity, const GPtrArray *enrolments)
{
  GPtrArray *waiting = tonari_waiting_list (enrolments);
  gint64 places = tonari_waiting_free_places (capacity, enrolments);

  if (places != TONARI_INT_UNKNOWN && places < waiting->len)
    g_ptr_array_set_size (waiting, (int) places);

  return waiting;
}

gint64
tonari_waiting_next_position (const GPtrArray *enrolments)
{
  gint64 last = 0;

  g_return_val_if_fail (enrolments != NULL, 1);

  for (guint i = 0; i < enrolments->len; i++)
    {
      const TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);

      if (enrolment->status == TONARI_ENROLMENT_STATUS_WAITING)
        last = MAX (last, enrolment->position);
    }

  return last + 1;
}
