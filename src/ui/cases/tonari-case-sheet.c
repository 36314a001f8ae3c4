/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-sheet.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-news.h"
#include "tonari-organisation.h"
#include "tonari-plan.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-rows.h"
#include "tonari-sharing.h"
#include "tonari-staff.h"
#include "tonari-store-cases.h"
#include "tonari-tie.h"
#include "tonari-trail-step.h"
#include "tonari-visit-step.h"

/* What is read by the case and not drawn in the chart. */
static const struct
{
  const TonariEntity *entity;
  gsize offset;
} lists[] = {
  { &tonari_assessment_entity, G_STRUCT_OFFSET (TonariCaseSheet, assessments) },
  { &tonari_trail_step_entity, G_STRUCT_OFFSET (TonariCaseSheet, trail) },
  { &tonari_visit_step_entity, G_STRUCT_OFFSET (TonariCaseSheet, visit_steps) },
  { &tonari_plan_entity, G_STRUCT_OFFSET (TonariCaseSheet, plans) },
  { &tonari_consent_form_entity, G_STRUCT_OFFSET (TonariCaseSheet, consent_forms) },
  { &tonari_referral_letter_entity, G_STRUCT_OFFSET (TonariCaseSheet, letters) },
  { &tonari_sharing_entity, G_STRUCT_OFFSET (TonariCaseSheet, sharings) },
  { &tonari_news_entity, G_STRUCT_OFFSET (TonariCaseSheet, news) },
  { &tonari_crisis_card_entity, G_STRUCT_OFFSET (TonariCaseSheet, crisis_cards) },
};

TonariCaseSheet *
tonari_case_sheet_ref (TonariCaseSheet *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tonari_case_sheet_unref (TonariCaseSheet *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->life, tonari_life_free);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->acase, tonari_case_free);
  g_clear_pointer (&self->person, tonari_person_free);
  g_clear_pointer (&self->ties, g_ptr_array_unref);
  g_clear_pointer (&self->told, g_ptr_array_unref);
  g_clear_pointer (&self->tie_changes, g_ptr_array_unref);
  g_clear_pointer (&self->observations, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->episodes, g_ptr_array_unref);
  g_clear_pointer (&self->stage_moves, g_ptr_array_unref);
  g_clear_pointer (&self->watching, g_ptr_array_unref);
  g_clear_pointer (&self->crises, g_ptr_array_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->states, g_ptr_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->relatives, g_ptr_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_clear_pointer (&G_STRUCT_MEMBER (GPtrArray *, self, lists[i].offset), g_ptr_array_unref);
  g_clear_pointer (&self->roles, g_ptr_array_unref);
  g_clear_pointer (&self->persons, g_hash_table_unref);
  g_clear_pointer (&self->organisations, g_hash_table_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  g_free (self->key_worker_name);
  g_free (self);
}

static gint64 *
key_new (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

static gboolean
load_persons (TonariCaseSheet *self, TonariDb *db, GError **error)
{
  for (guint i = 0; i < self->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (self->relatives, i);
      TonariPerson *person;

      if (relative->person == 0)
        continue;

      person = tonari_store_get (db, &tonari_person_entity, relative->person, error);
      if (person == NULL)
        return FALSE;
      g_hash_table_insert (self->persons, key_new (relative->person), person);
    }

  return TRUE;
}

static gboolean
load_staff (TonariCaseSheet *self, TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) staff = tonari_store_list (db, &tonari_staff_entity, NULL, 0, error);

  if (staff == NULL)
    return FALSE;

  for (guint i = 0; i < staff->len; i++)
    {
      const TonariStaff *member = g_ptr_array_index (staff, i);

      g_hash_table_insert (self->staff, key_new (member->row.id), g_strdup (member->name));
    }

  return TRUE;
}

static gboolean
load_organisations (TonariCaseSheet *self, TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) all = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);

  if (all == NULL)
    return FALSE;

  for (guint i = 0; i < all->len; i++)
    {
      const TonariOrganisation *organisation = g_ptr_array_index (all, i);

      g_hash_table_insert (self->organisations, key_new (organisation->row.id),
                           g_strdup (organisation->name));
    }

  return TRUE;
}

static gboolean
load_lists (TonariCaseSheet *self, TonariDb *db, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GPtrArray *rows = tonari_store_list (db, lists[i].entity, "case_id", self->case_id, error);

      if (rows == NULL)
        return FALSE;
      G_STRUCT_MEMBER (GPtrArray *, self, lists[i].offset) = rows;
    }

  self->roles = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_relative_role_free);
  for (guint i = 0; i < self->relatives->len; i++)
    {
      const TonariRow *relative = g_ptr_array_index (self->relatives, i);
      g_autoptr (GPtrArray) roles =
          tonari_store_list (db, &tonari_relative_role_entity, "relative", relative->id, error);

      if (roles == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (self->roles, g_steal_pointer (&roles));
    }

  return TRUE;
}

gpointer
tonari_case_sheet_load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariCaseSheet) self = g_new0 (TonariCaseSheet, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->case_id = *(gint64 *) data;
  self->persons =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) tonari_person_free);
  self->staff = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->organisations = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  self->life = tonari_store_life (db, self->case_id, error);
  if (self->life == NULL)
    return NULL;

  self->acase = tonari_case_copy (self->life->acase);
  self->person = tonari_person_copy (self->life->person);
  self->key_worker_name = g_strdup (self->life->key_worker_name);
  self->ties = g_ptr_array_ref (self->life->ties);
  self->tie_changes = g_ptr_array_ref (self->life->tie_changes);
  self->observations = g_ptr_array_ref (self->life->observations);
  self->problems = g_ptr_array_ref (self->life->problems);
  self->episodes = g_ptr_array_ref (self->life->episodes);
  self->stage_moves = g_ptr_array_ref (self->life->stage_moves);
  self->watching = g_ptr_array_ref (self->life->watching);
  self->crises = g_ptr_array_ref (self->life->crises);
  self->changes = g_ptr_array_ref (self->life->changes);
  self->states = g_ptr_array_ref (self->life->states);
  self->told = g_ptr_array_ref (self->life->told);

  /* From the contacts, which are all there, not from the records, of which only the newest are read. */
  for (guint i = self->life->contacts->len; i > 0; i--)
    {
      const TonariContact *contact = &g_array_index (self->life->contacts, TonariContact, i - 1);

      if (contact->met_anyone)
        {
          self->last_contact = tonari_date_from_day (contact->day);
          break;
        }
    }

  self->records = tonari_store_records (db, self->case_id, 0, TONARI_CASE_SHEET_RECORDS, error);
  if (self->records == NULL)
    return NULL;

  self->n_records = tonari_store_record_count (db, self->case_id, error);
  if (self->n_records < 0)
    return NULL;

  self->relatives = tonari_store_list (db, &tonari_relative_entity, "case_id", self->case_id, error);
  if (self->relatives == NULL || !load_persons (self, db, error) || !load_staff (self, db, error) ||
      !load_organisations (self, db, error) || !load_lists (self, db, error))
    return NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

const TonariPerson *
tonari_case_sheet_person (const TonariCaseSheet *self, const TonariRelative *relative)
{
  return g_hash_table_lookup (self->persons, &relative->person);
}

const char *
tonari_case_sheet_staff (const TonariCaseSheet *self, gint64 staff)
{
  return g_hash_table_lookup (self->staff, &staff);
}

const char *
tonari_case_sheet_organisation (const TonariCaseSheet *self, gint64 organisation)
{
  return g_hash_table_lookup (self->organisations, &organisation);
}

char *
tonari_case_sheet_relative_name (const TonariCaseSheet *self, const TonariRelative *relative)
{
  const TonariPerson *person = tonari_case_sheet_person (self, relative);
  const char *relation = relative->relation != NULL ? relative->relation : _ ("a relative");

  if (person == NULL || person->name == NULL)
    return g_strdup (relation);

  /* Translators: relation, name */
  return g_strdup_printf (C_ ("relative", "%s %s"), relation, person->name);
}

char *
tonari_case_sheet_person_name (const TonariCaseSheet *self, gint64 person)
{
  if (person == 0)
    return NULL;

  if (person == self->acase->person)
    return g_strdup (_ ("The person"));

  for (guint i = 0; i < self->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (self->relatives, i);

      if (relative->person == person)
        return tonari_case_sheet_relative_name (self, relative);
    }

  return NULL;
}

guint
tonari_case_sheet_live_ties (const GPtrArray *ties, int day)
{
  guint n = 0;

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      const TonariTie *tie = g_ptr_array_index (ties, i);

      if (tonari_date_is_known (tie->start_on) && tonari_date_middle (tie->start_on) <= day &&
          (!tonari_date_is_known (tie->end_on) || day < tonari_date_middle (tie->end_on)))
        n++;
    }

  return n;
}

char *
tonari_case_sheet_promises (const TonariCaseSheet *self)
{
  GString *text = g_string_new (NULL);
  gboolean empty;
  char *answer;

  for (guint i = 0; i < self->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (self->relatives, i);
      g_autofree char *promise = tonari_relative_promise (relative);

      if (promise == NULL)
        continue;
      if (text->len > 0)
        g_string_append (text, "\n");
      /* Translators: whom it was agreed with, what was agreed */
      g_string_append_printf (text, _ ("Agreed with %s: %s"),
                              relative->relation != NULL ? relative->relation : _ ("a relative"), promise);
    }

  empty = text->len == 0;
  answer = g_string_free (text, empty);

  return empty ? NULL : answer;
}
