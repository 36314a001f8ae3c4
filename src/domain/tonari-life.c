/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life.h"

#include "tonari-case-state.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-told-to-family.h"
#include "tonari-watching.h"

static void
family_mark_clear (gpointer data)
{
  TonariFamilyMark *mark = data;

  g_free (mark->who);
  g_free (mark->title);
}

TonariLife *
tonari_life_new (void)
{
  TonariLife *self = g_new0 (TonariLife, 1);

  self->acase = tonari_case_new ();
  self->person = tonari_person_new ();
  self->contacts = g_array_new (FALSE, TRUE, sizeof (TonariContact));
  self->observations = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_observation_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_problem_free);
  self->episodes = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_episode_free);
  self->ties = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_tie_free);
  self->tie_changes = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_tie_change_free);
  self->stage_moves = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_stage_move_free);
  self->watching = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_watching_free);
  self->crises = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_crisis_free);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_small_change_free);
  self->states = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_case_state_free);
  self->told = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_told_to_family_free);
  self->family = g_array_new (FALSE, TRUE, sizeof (TonariFamilyMark));
  g_array_set_clear_func (self->family, family_mark_clear);

  return self;
}

void
tonari_life_free (TonariLife *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->acase, tonari_case_free);
  g_clear_pointer (&self->person, tonari_person_free);
  g_clear_pointer (&self->key_worker_name, g_free);
  g_clear_pointer (&self->contacts, g_array_unref);
  g_clear_pointer (&self->observations, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->episodes, g_ptr_array_unref);
  g_clear_pointer (&self->ties, g_ptr_array_unref);
  g_clear_pointer (&self->tie_changes, g_ptr_array_unref);
  g_clear_pointer (&self->stage_moves, g_ptr_array_unref);
  g_clear_pointer (&self->watching, g_ptr_array_unref);
  g_clear_pointer (&self->crises, g_ptr_array_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->states, g_ptr_array_unref);
  g_clear_pointer (&self->family, g_array_unref);
  g_clear_pointer (&self->told, g_ptr_array_unref);
  g_free (self);
}

static void
reach_back (int *earliest, int day)
{
  if (day > 0 && day < *earliest)
    *earliest = day;
}

/* The arrays differ in type alone, so that each says where its date lies. */
static void
reach_back_rows (int *earliest, GPtrArray *rows, gsize date_offset)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const TonariDate *date = G_STRUCT_MEMBER_P (g_ptr_array_index (rows, i), date_offset);

      reach_back (earliest, tonari_date_middle (*date));
    }
}

int
tonari_life_earliest (const TonariLife *self, int today)
{
  int earliest = today;
  int birth;

  g_return_val_if_fail (self != NULL, today);

  birth = tonari_date_middle (self->person->birth);
  if (birth > 0)
    return MIN (birth, today);

  reach_back (&earliest, tonari_date_middle (self->acase->onset));
  reach_back (&earliest, tonari_date_middle (self->acase->intake));
  reach_back (&earliest, tonari_date_middle (self->acase->first_contact_before));
  for (guint i = 0; i < self->contacts->len; i++)
    reach_back (&earliest, g_array_index (self->contacts, TonariContact, i).day);
  for (guint i = 0; i < self->family->len; i++)
    reach_back (&earliest, g_array_index (self->family, TonariFamilyMark, i).day);
  reach_back_rows (&earliest, self->observations, G_STRUCT_OFFSET (TonariObservation, date));
  reach_back_rows (&earliest, self->problems, G_STRUCT_OFFSET (TonariProblem, start_on));
  reach_back_rows (&earliest, self->episodes, G_STRUCT_OFFSET (TonariEpisode, start_on));
  reach_back_rows (&earliest, self->ties, G_STRUCT_OFFSET (TonariTie, start_on));
  reach_back_rows (&earliest, self->tie_changes, G_STRUCT_OFFSET (TonariTieChange, date));
  reach_back_rows (&earliest, self->stage_moves, G_STRUCT_OFFSET (TonariStageMove, date));
  reach_back_rows (&earliest, self->watching, G_STRUCT_OFFSET (TonariWatching, start_on));
  reach_back_rows (&earliest, self->crises, G_STRUCT_OFFSET (TonariCrisis, date));
  reach_back_rows (&earliest, self->changes, G_STRUCT_OFFSET (TonariSmallChange, date));
  reach_back_rows (&earliest, self->states, G_STRUCT_OFFSET (TonariCaseState, date));

  return earliest;
}
