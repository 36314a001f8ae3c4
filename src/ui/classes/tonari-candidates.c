/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-candidates.h"

#include "tonari-case.h"
#include "tonari-fold.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-applications.h"
#include "tonari-waiting.h"

void
tonari_candidate_free (TonariCandidate *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self->kana);
  g_free (self->called_name);
  g_free (self->relation);
  g_free (self->case_code);
  g_free (self->folded);
  g_free (self);
}

void
tonari_enrol_job_free (TonariEnrolJob *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->enrolment, tonari_enrolment_free);
  g_free (self->name);
  g_free (self->kana);
  g_free (self);
}

gboolean
tonari_candidate_matches (const TonariCandidate *self, const char *folded_text)
{
  g_auto (GStrv) words = g_regex_split_simple ("[\\s\u3000]+", folded_text, 0, 0);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (self->folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/* Rows of a table by their id, so that many rows are joined without a query each. */
static GHashTable *
index_rows (TonariDb *db, const TonariEntity *entity, GPtrArray **rows, GError **error)
{
  GHashTable *table;

  *rows = tonari_store_list (db, entity, NULL, 0, error);
  if (*rows == NULL)
    return NULL;

  table = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < (*rows)->len; i++)
    {
      TonariRow *row = g_ptr_array_index (*rows, i);

      g_hash_table_insert (table, &row->id, row);
    }

  return table;
}

static TonariCandidate *
candidate_new (const TonariPerson *person,
               const TonariRelative *relative,
               const TonariCase *c,
               const char *called)
{
  TonariCandidate *self = g_new0 (TonariCandidate, 1);
  g_autofree char *all = NULL;

  self->person = person->row.id;
  self->name = g_strdup (person->name != NULL ? person->name : "");
  self->kana = g_strdup (person->kana);
  self->called_name = g_strdup (called);
  if (relative != NULL)
    {
      self->relative = relative->row.id;
      self->relation = g_strdup (relative->relation);
    }
  if (c != NULL)
    self->case_code = g_strdup (c->code);

  all = g_strjoin ("\n", self->name, self->kana != NULL ? self->kana : "", called != NULL ? called : "",
                   self->case_code != NULL ? self->case_code : "", NULL);
  self->folded = tonari_fold (all);

  return self;
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const TonariCandidate *one = *(TonariCandidate *const *) a;
  const TonariCandidate *two = *(TonariCandidate *const *) b;
  int order =
      g_utf8_collate (one->kana != NULL ? one->kana : one->name, two->kana != NULL ? two->kana : two->name);

  return order != 0 ? order : g_utf8_collate (one->name, two->name);
}

gpointer
tonari_candidates_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 class_id = *(gint64 *) data;
  g_autoptr (GPtrArray) candidates = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_candidate_free);
  g_autoptr (GPtrArray) person_rows = NULL;
  g_autoptr (GPtrArray) case_rows = NULL;
  g_autoptr (GPtrArray) relatives = NULL;
  g_autoptr (GPtrArray) enrolments = NULL;
  g_autoptr (GHashTable) persons = NULL;
  g_autoptr (GHashTable) cases = NULL;
  g_autoptr (GHashTable) taken = g_hash_table_new (g_int64_hash, g_int64_equal);

  persons = index_rows (db, &tonari_person_entity, &person_rows, error);
  if (persons == NULL)
    return NULL;
  cases = index_rows (db, &tonari_case_entity, &case_rows, error);
  if (cases == NULL)
    return NULL;
  relatives = tonari_store_list (db, &tonari_relative_entity, NULL, 0, error);
  if (relatives == NULL)
    return NULL;
  enrolments = tonari_store_list (db, &tonari_enrolment_entity, NULL, 0, error);
  if (enrolments == NULL)
    return NULL;

  for (guint i = 0; i < enrolments->len; i++)
    {
      TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);

      if (enrolment->class_id == class_id)
        g_hash_table_add (taken, &enrolment->person);
    }

  for (guint i = 0; i < relatives->len; i++)
    {
      TonariRelative *relative = g_ptr_array_index (relatives, i);
      const TonariPerson *person = g_hash_table_lookup (persons, &relative->person);

      if (person == NULL || g_hash_table_contains (taken, &relative->person))
        continue;
      g_ptr_array_add (candidates,
                       candidate_new (person, relative, g_hash_table_lookup (cases, &relative->case_id),
                                      relative->called_name));
      g_hash_table_add (taken, &relative->person);
    }

  for (guint i = 0; i < enrolments->len; i++)
    {
      TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);
      const TonariPerson *person = g_hash_table_lookup (persons, &enrolment->person);

      if (person == NULL || g_hash_table_contains (taken, &enrolment->person))
        continue;
      g_ptr_array_add (candidates, candidate_new (person, NULL, NULL, enrolment->called_name));
      g_hash_table_add (taken, &enrolment->person);
    }

  g_ptr_array_sort (candidates, compare_candidates);

  return g_steal_pointer (&candidates);
}

gpointer
tonari_candidates_enrol (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariEnrolJob *job = data;
  TonariEnrolmentStatus status = job->enrolment->status;
  g_autoptr (TonariPerson) person = NULL;
  g_autoptr (TonariEnrolmentOutcome) applied = NULL;

  if (job->enrolment->person == 0)
    {
      person = tonari_person_new ();
      person->name = g_strdup (job->name);
      person->kana = g_strdup (job->kana);
    }
  applied = tonari_store_apply (db, person, NULL, job->enrolment, job->today, error);
  if (applied == NULL)
    return NULL;

  switch (status)
    {
    case TONARI_ENROLMENT_STATUS_APPLIED:
      return g_steal_pointer (&applied);
    case TONARI_ENROLMENT_STATUS_COMPLETED:
      return tonari_store_complete (db, &applied->enrolment, 1, job->today, error);
    case TONARI_ENROLMENT_STATUS_ENROLLED:
      if (!job->all_the_same)
        return tonari_store_accept (db, applied->enrolment, job->today, error);
      G_GNUC_FALLTHROUGH;
    case TONARI_ENROLMENT_STATUS_WAITING:
    case TONARI_ENROLMENT_STATUS_OBSERVER:
    case TONARI_ENROLMENT_STATUS_LEFT:
    default:
      return tonari_store_enrolment_set_status (db, applied->enrolment, status, NULL, job->today, error);
    }
}

gpointer
tonari_candidates_is_full (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 class_id = *(gint64 *) data;
  g_autoptr (TonariClass) aclass = tonari_store_get (db, &tonari_class_entity, class_id, error);
  g_autoptr (GPtrArray) enrolments = NULL;
  g_autoptr (GPtrArray) waiting = NULL;
  gboolean full;
  gint64 free_places;

  if (aclass == NULL)
    return NULL;
  enrolments = tonari_store_list (db, &tonari_enrolment_entity, "class_id", class_id, error);
  if (enrolments == NULL)
    return NULL;

  free_places = tonari_waiting_free_places (aclass->capacity, enrolments);
  waiting = tonari_waiting_list (enrolments);
  full = free_places != TONARI_INT_UNKNOWN && free_places <= (gint64) waiting->len;

  return g_memdup2 (&full, sizeof full);
}
