/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-applications-data.h"

#include <glib/gi18n-lib.h>

#include "tonari-call.h"
#include "tonari-case.h"
#include "tonari-fold.h"
#include "tonari-not-together.h"
#include "tonari-rows.h"
#include "tonari-waiting.h"

void
tonari_applicant_free (TonariApplicant *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->participant, tonari_participant_free);
  g_clear_pointer (&self->person, tonari_person_free);
  g_clear_pointer (&self->relative, tonari_relative_free);
  g_free (self->promise);
  g_clear_pointer (&self->interview, tonari_prior_interview_free);
  g_free (self->apart);
  g_free (self);
}

static void
heard_free (gpointer data)
{
  TonariHeard *heard = data;

  g_free (heard->words);
  g_free (heard);
}

static void
data_clear (gpointer data)
{
  TonariApplicationsData *self = data;

  g_clear_pointer (&self->applicants, g_ptr_array_unref);
  g_clear_pointer (&self->calls, g_ptr_array_unref);
  g_clear_pointer (&self->heard, g_ptr_array_unref);
}

TonariApplicationsData *
tonari_applications_data_ref (const TonariApplicationsData *self)
{
  return g_atomic_rc_box_acquire ((gpointer) self);
}

void
tonari_applications_data_unref (TonariApplicationsData *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, data_clear);
}

const char *
tonari_applicant_name (const TonariApplicant *self)
{
  const char *name = self->participant->name;

  return name != NULL && *name != '\0' ? name : tonari_participant_room_name (self->participant);
}

const TonariApplicant *
tonari_applications_data_find (const TonariApplicationsData *self, gint64 enrolment)
{
  for (guint i = 0; self != NULL && i < self->applicants->len; i++)
    {
      const TonariApplicant *applicant = g_ptr_array_index (self->applicants, i);

      if (applicant->participant->enrolment->row.id == enrolment)
        return applicant;
    }

  return NULL;
}

/* A row that others point at and that was deleted meanwhile is no reason to refuse the whole list. */
static gpointer
get_or_null (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  g_autoptr (GError) local = NULL;
  gpointer row;

  if (id == 0)
    return NULL;

  row = tonari_store_get (db, entity, id, &local);
  if (row == NULL && !g_error_matches (local, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
    g_propagate_error (error, g_steal_pointer (&local));

  return row;
}

static gboolean
load_interview (TonariDb *db, TonariApplicant *applicant, GError **error)
{
  g_autoptr (GPtrArray) interviews = tonari_store_list (db, &tonari_prior_interview_entity, "enrolment",
                                                        applicant->participant->enrolment->row.id, error);

  if (interviews == NULL)
    return FALSE;
  if (interviews->len > 0)
    applicant->interview = tonari_prior_interview_copy (g_ptr_array_index (interviews, interviews->len - 1));

  return TRUE;
}

static gboolean
load_apart (TonariDb *db, TonariApplicant *applicant, GError **error)
{
  static const char *const columns[] = { "person", "other_person" };
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GPtrArray) pairs = tonari_store_list (db, &tonari_not_together_entity, columns[i],
                                                       applicant->participant->enrolment->person, error);

      if (pairs == NULL)
        {
          g_string_free (names, TRUE);
          return FALSE;
        }
      for (guint k = 0; k < pairs->len; k++)
        {
          const TonariNotTogether *pair = g_ptr_array_index (pairs, k);
          g_autoptr (TonariPerson) other = NULL;

          other = get_or_null (db, &tonari_person_entity, i == 0 ? pair->other_person : pair->person, NULL);
          if (other == NULL || other->name == NULL)
            continue;
          /* Translators: stands between names in a line */
          g_string_append_printf (names, "%s%s", names->len > 0 ? _ (", ") : "", other->name);
        }
    }
  applicant->apart = g_string_free (names, names->len == 0);

  return TRUE;
}

static TonariApplicant *
applicant_new (TonariDb *db, const TonariEnrolment *enrolment, GError **error)
{
  g_autoptr (TonariApplicant) self = g_new0 (TonariApplicant, 1);
  g_autoptr (GError) local = NULL;
  g_autoptr (TonariCase) c = NULL;

  self->participant = tonari_participant_new ();
  g_clear_pointer (&self->participant->enrolment, tonari_enrolment_free);
  self->participant->enrolment = tonari_enrolment_copy (enrolment);

  self->person = get_or_null (db, &tonari_person_entity, enrolment->person, &local);
  if (local == NULL)
    self->relative = get_or_null (db, &tonari_relative_entity, enrolment->relative, &local);
  if (local == NULL && self->relative != NULL)
    c = get_or_null (db, &tonari_case_entity, self->relative->case_id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  if (self->person == NULL)
    self->person = tonari_person_new ();
  self->participant->name = g_strdup (self->person->name);
  self->participant->kana = g_strdup (self->person->kana);
  if (self->relative != NULL)
    {
      self->participant->relation = g_strdup (self->relative->relation);
      self->promise = tonari_relative_promise (self->relative);
    }
  if (c != NULL)
    {
      self->participant->case_id = c->row.id;
      self->participant->case_code = g_strdup (c->code);
    }
  if (!load_interview (db, self, error) || !load_apart (db, self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static int
order_of (const TonariEnrolment *enrolment)
{
  switch (enrolment->status)
    {
    case TONARI_ENROLMENT_STATUS_WAITING:
      return 0;
    case TONARI_ENROLMENT_STATUS_APPLIED:
      return 1;
    case TONARI_ENROLMENT_STATUS_ENROLLED:
    case TONARI_ENROLMENT_STATUS_OBSERVER:
    case TONARI_ENROLMENT_STATUS_COMPLETED:
    case TONARI_ENROLMENT_STATUS_LEFT:
    default:
      return 2;
    }
}

static int
compare_applicants (gconstpointer a, gconstpointer b)
{
  const TonariApplicant *one = *(TonariApplicant *const *) a;
  const TonariApplicant *two = *(TonariApplicant *const *) b;
  const TonariEnrolment *first = one->participant->enrolment;
  const TonariEnrolment *second = two->participant->enrolment;
  const char *one_key = one->participant->kana != NULL ? one->participant->kana : one->participant->name;
  const char *two_key = two->participant->kana != NULL ? two->participant->kana : two->participant->name;
  int order = order_of (first) - order_of (second);

  if (order != 0)
    return order;
  if (order_of (first) == 0)
    return tonari_waiting_compare (&first, &second);
  if (order_of (first) == 1)
    order = tonari_date_compare (first->applied_on, second->applied_on);
  if (order == 0)
    order = g_utf8_collate (one_key != NULL ? one_key : "", two_key != NULL ? two_key : "");
  if (order == 0)
    order = first->row.id < second->row.id ? -1 : 1;

  return order;
}

static int
compare_heard (gconstpointer a, gconstpointer b)
{
  const TonariHeard *one = *(TonariHeard *const *) a;
  const TonariHeard *two = *(TonariHeard *const *) b;

  if (one->words == NULL || two->words == NULL)
    return (one->words == NULL) - (two->words == NULL);

  return one->count != two->count ? (int) two->count - (int) one->count
                                  : g_utf8_collate (one->words, two->words);
}

/* 広報 and 広報 with a space behind it are one way of hearing of it. */
static GPtrArray *
count_heard (const GPtrArray *enrolments)
{
  GPtrArray *heard = g_ptr_array_new_with_free_func (heard_free);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < enrolments->len; i++)
    {
      const TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);
      const char *words = enrolment->heard_from != NULL ? enrolment->heard_from : "";
      g_autofree char *key = g_strstrip (tonari_fold (words));
      TonariHeard *one;

      if (enrolment->joined_to != 0)
        continue;
      one = g_hash_table_lookup (known, key);
      if (one == NULL)
        {
          one = g_new0 (TonariHeard, 1);
          one->words = *key != '\0' ? g_strstrip (g_strdup (words)) : NULL;
          g_ptr_array_add (heard, one);
          g_hash_table_insert (known, g_steal_pointer (&key), one);
        }
      one->count++;
    }
  g_ptr_array_sort (heard, compare_heard);

  return heard;
}

gpointer
tonari_applications_data_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 class_id = *(gint64 *) data;
  g_autoptr (TonariApplicationsData) self = g_atomic_rc_box_new0 (TonariApplicationsData);
  g_autoptr (TonariClass) aclass = NULL;
  g_autoptr (GPtrArray) enrolments = NULL;

  aclass = tonari_store_get (db, &tonari_class_entity, class_id, error);
  if (aclass == NULL)
    return NULL;
  enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", class_id, error);
  if (enrolments == NULL)
    return NULL;
  self->calls = tonari_store_list (db, &tonari_call_entity, "class_id", class_id, error);
  if (self->calls == NULL)
    return NULL;

  self->class_id = class_id;
  self->capacity = aclass->capacity;
  self->free_places = tonari_waiting_free_places (aclass->capacity, enrolments);
  self->applicants = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_applicant_free);
  for (guint i = 0; i < enrolments->len; i++)
    {
      const TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);
      TonariApplicant *applicant;

      self->taken += tonari_waiting_takes_place (enrolment) ? 1 : 0;
      /* A walk-in who turned out to be somebody known stands in their line. */
      if (enrolment->joined_to != 0)
        continue;
      applicant = applicant_new (db, enrolment, error);
      if (applicant == NULL)
        return NULL;
      g_ptr_array_add (self->applicants, applicant);
    }
  g_ptr_array_sort (self->applicants, compare_applicants);
  self->heard = count_heard (enrolments);

  return g_steal_pointer (&self);
}

gpointer
tonari_applicant_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment =
      tonari_store_get (db, &tonari_enrolment_entity, *(gint64 *) data, error);

  return enrolment != NULL ? applicant_new (db, enrolment, error) : NULL;
}
