/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-audience.h"

#include <glib/gi18n-lib.h>

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

static const TonariWord audience_list[] = {
  { TONARI_AUDIENCE_STAFF, "staff", NC_ ("audience", "Staff"), "支援者|職員" },
  { TONARI_AUDIENCE_PERSON, "person", NC_ ("audience", "The person"), "本人" },
  { TONARI_AUDIENCE_FAMILY, "family", NC_ ("audience", "The family"), "家族" },
  { TONARI_AUDIENCE_COMMUNITY, "community", NC_ ("audience", "People of the community"), "地域" },
};

const TonariWords tonari_audience_words = { "audience", "audience", audience_list,
                                            G_N_ELEMENTS (audience_list) };

typedef struct
{
  TonariLife *life;
  TonariAudience audience;
  int today;
  GPtrArray *sentences;
} Sparing;

/* Whether a row stays; what it says besides may be taken out of it. */
typedef gboolean (*Keep) (const Sparing *self, gpointer row);

static void
say (Sparing *self, guint n, const char *sentence)
{
  if (n > 0)
    /* Translators: what a page leaves out and why, and how many of it */
    g_ptr_array_add (self->sentences, g_strdup_printf (C_ ("left out", "%1$s (%2$u)"), sentence, n));
}

static guint
sift (const Sparing *self, GPtrArray *rows, Keep keep)
{
  guint n = 0;

  for (guint i = rows->len; i > 0; i--)
    if (!keep (self, g_ptr_array_index (rows, i - 1)))
      {
        g_ptr_array_remove_index (rows, i - 1);
        n++;
      }

  return n;
}

static gboolean
none (const Sparing *self, gpointer row)
{
  return FALSE;
}

static gboolean
may_be_told (const Sparing *self, const TonariEntity *entity, gint64 id)
{
  return tonari_told_to_family_find (self->life->told, entity->table, id, self->today) != NULL;
}

/* The person's line holds what they said and what was seen, never what others suspect of them. */
static gboolean
keep_observation (const Sparing *self, gpointer row)
{
  TonariObservation *observation = row;

  if (observation->view == TONARI_VIEW_FAMILY)
    return FALSE;
  if (self->audience == TONARI_AUDIENCE_COMMUNITY || observation->view != TONARI_VIEW_PERSON)
    g_clear_pointer (&observation->note, g_free);

  return TRUE;
}

static gboolean
keep_tie (const Sparing *self, gpointer row)
{
  TonariTie *tie = row;

  if (self->audience == TONARI_AUDIENCE_FAMILY)
    return may_be_told (self, &tonari_tie_entity, tie->row.id);
  if (self->audience == TONARI_AUDIENCE_COMMUNITY)
    {
      g_free (tie->name);
      tie->name =
          g_strdup (tie->kind != NULL && *tie->kind != '\0' ? tie->kind : C_ ("kind of tie", "A tie"));
      tie->organisation = 0;
      g_clear_pointer (&tie->received, g_free);
      g_clear_pointer (&tie->role, g_free);
    }

  return TRUE;
}

static const char *
kind_of (const Sparing *self, const char *name)
{
  for (guint i = 0; name != NULL && i < self->life->ties->len; i++)
    {
      const TonariTie *tie = g_ptr_array_index (self->life->ties, i);

      if (g_strcmp0 (tie->name, name) == 0)
        return tie->kind != NULL && *tie->kind != '\0' ? tie->kind : C_ ("kind of tie", "A tie");
    }

  return name != NULL && *name != '\0' ? C_ ("kind of tie", "A tie") : NULL;
}

/* Runs before the ties lose their names: an arrow finds its ring by the name. */
static gboolean
keep_tie_change (const Sparing *self, gpointer row)
{
  TonariTieChange *change = row;

  /* Why somebody was not linked is for those alone who decided it, and without that it says nothing good. */
  if (change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK)
    return FALSE;
  if (self->audience == TONARI_AUDIENCE_FAMILY &&
      !may_be_told (self, &tonari_tie_change_entity, change->row.id))
    return FALSE;

  g_clear_pointer (&change->reason, g_free);
  g_clear_pointer (&change->grounds, g_free);
  if (self->audience != TONARI_AUDIENCE_PERSON)
    g_clear_pointer (&change->receiver, g_free);
  if (self->audience == TONARI_AUDIENCE_COMMUNITY)
    {
      const char *name = kind_of (self, change->name);
      const char *to_name = kind_of (self, change->to_name);

      g_free (change->name);
      change->name = g_strdup (name);
      g_free (change->to_name);
      change->to_name = g_strdup (to_name);
    }

  return TRUE;
}

static gboolean
keep_small_change (const Sparing *self, gpointer row)
{
  const TonariSmallChange *change = row;

  switch (self->audience)
    {
    case TONARI_AUDIENCE_PERSON:
      return change->whose == TONARI_WHOSE_PERSON;
    case TONARI_AUDIENCE_FAMILY:
      return change->whose == TONARI_WHOSE_FAMILY ||
             may_be_told (self, &tonari_small_change_entity, change->row.id);
    case TONARI_AUDIENCE_COMMUNITY:
    case TONARI_AUDIENCE_STAFF:
    default:
      return FALSE;
    }
}

static gboolean
keep_episode (const Sparing *self, gpointer row)
{
  TonariEpisode *episode = row;

  g_clear_pointer (&episode->outcome, g_free);

  return self->audience == TONARI_AUDIENCE_FAMILY &&
         may_be_told (self, &tonari_episode_entity, episode->row.id);
}

static gboolean
keep_stage_move (const Sparing *self, gpointer row)
{
  TonariStageMove *move = row;

  g_clear_pointer (&move->reason, g_free);

  return self->audience == TONARI_AUDIENCE_FAMILY && move->model == TONARI_STAGE_MODEL_FAMILY;
}

static gboolean
keep_watching (const Sparing *self, gpointer row)
{
  TonariWatching *watching = row;

  g_clear_pointer (&watching->note, g_free);
  if (self->audience == TONARI_AUDIENCE_COMMUNITY)
    {
      g_clear_pointer (&watching->partner, g_free);
      watching->organisation = 0;
    }

  return self->audience != TONARI_AUDIENCE_FAMILY ||
         may_be_told (self, &tonari_watching_entity, watching->row.id);
}

static guint
spare_contacts (Sparing *self)
{
  guint n = 0;

  if (self->audience == TONARI_AUDIENCE_COMMUNITY)
    return 0;
  for (guint i = self->life->contacts->len; i > 0; i--)
    {
      const TonariContact *contact = &g_array_index (self->life->contacts, TonariContact, i - 1);
      /* With an agency we spoke about them, not with them. */
      gboolean theirs = self->audience == TONARI_AUDIENCE_FAMILY
                            ? contact->met_family && !contact->met_person
                            : contact->met_person || !contact->met_anyone;

      if (!theirs)
        {
          g_array_remove_index (self->life->contacts, i - 1);
          n++;
        }
    }

  return n;
}

static guint
spare_family (Sparing *self)
{
  guint n = self->life->family->len;

  if (self->audience == TONARI_AUDIENCE_FAMILY)
    return 0;
  g_array_set_size (self->life->family, 0);

  return n;
}

/* Of whose life it is, the community learns the code, and the year for the ages on the axis. */
static void
spare_person (Sparing *self)
{
  TonariPerson *person = self->life->person;

  if (self->audience != TONARI_AUDIENCE_COMMUNITY)
    return;
  g_clear_pointer (&person->name, g_free);
  g_clear_pointer (&person->kana, g_free);
  if (tonari_date_is_known (person->birth))
    person->birth.precision = TONARI_PRECISION_YEAR;
  g_clear_pointer (&self->life->key_worker_name, g_free);
}

GStrv
tonari_audience_spare (TonariLife *self, TonariAudience audience, int today)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  Sparing sparing = { self, audience, today, sentences };
  gboolean is_family = audience == TONARI_AUDIENCE_FAMILY;
  guint n;

  g_return_val_if_fail (self != NULL, NULL);

  if (audience != TONARI_AUDIENCE_STAFF)
    {
      spare_person (&sparing);
      n = sift (&sparing, self->observations, is_family ? none : keep_observation);
      say (&sparing, n,
           is_family ? _ ("Connection and motivation: numbers are for staff and the person")
                     : _ ("Observations as the family sees it: words of relatives"));
      n = spare_contacts (&sparing);
      say (&sparing, n,
           is_family ? _ ("Contacts with the person or an agency: between them and us")
                     : _ ("Contacts with the family or an agency only: between them and us"));
      say (&sparing, sift (&sparing, self->tie_changes, keep_tie_change),
           is_family ? _ ("Steps of linking: the person has not said that they may be told")
                     : _ ("What was not linked: the reasons are for staff"));
      n = sift (&sparing, self->ties, keep_tie);
      say (&sparing, n, _ ("Ties: the person has not said that they may be told"));
      n = sift (&sparing, self->changes, keep_small_change);
      say (&sparing, n,
           is_family ? _ ("Small changes of the person: they have not said that these may be told")
           : audience == TONARI_AUDIENCE_PERSON ? _ ("Small changes of the family: words of relatives")
                                                : _ ("Small changes: words"));
      say (&sparing, sift (&sparing, self->watching, keep_watching),
           _ ("Loose watching: the person has not said that it may be told"));
      say (&sparing, sift (&sparing, self->episodes, keep_episode),
           _ ("Problem solving: notes of the staff"));
      say (&sparing, sift (&sparing, self->problems, none), _ ("Problems: notes of the staff"));
      say (&sparing, sift (&sparing, self->crises, none), _ ("Crises: for staff alone"));
      say (&sparing, sift (&sparing, self->stage_moves, keep_stage_move),
           _ ("Stages: assessment of the staff"));
      sift (&sparing, self->states, none);
      say (&sparing, spare_family (&sparing), _ ("The lane of the family: their own"));
    }
  g_ptr_array_add (sentences, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&sentences), FALSE);
}
