/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-events.h"

#include "tonari-crisis.h"
#include "tonari-demo-directory.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

static gboolean
write_observations (TonariDemoWriter *writer,
                    const TonariDemoObservation *told,
                    gint64 case_id,
                    GError **error)
{
  for (; told != NULL && told->at != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariObservation) row = tonari_observation_new ();

      row->case_id = case_id;
      row->date = tonari_demo_writer_date (writer, told->at);
      row->connection = told->connection;
      row->motivation = told->motivation;
      row->view = told->view;
      row->told = told->told;
      row->note = g_strdup (told->note);
      /* What lies so far back is remembered as a year. */
      if (told->told && told->at > 150)
        {
          row->date.precision = TONARI_PRECISION_YEAR;
          row->date.day = tonari_date_first (row->date);
        }
      if (!tonari_demo_writer_insert (writer, &tonari_observation_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_problems (TonariDemoWriter *writer, const TonariDemoProblem *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->from != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariProblem) row = tonari_problem_new ();

      row->case_id = case_id;
      row->kind = g_strdup (told->kind);
      row->text = g_strdup (told->text);
      row->start_on = tonari_demo_writer_date (writer, told->from);
      row->end_on = tonari_demo_writer_date (writer, told->to);
      if (!tonari_demo_writer_insert (writer, &tonari_problem_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_episodes (TonariDemoWriter *writer, const TonariDemoEpisode *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->from != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariEpisode) row = tonari_episode_new ();

      row->case_id = case_id;
      row->title = g_strdup (told->title);
      row->start_on = tonari_demo_writer_date (writer, told->from);
      row->end_on = tonari_demo_writer_date (writer, told->to);
      row->outcome = g_strdup (told->outcome);
      if (!tonari_demo_writer_insert (writer, &tonari_episode_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_ties (TonariDemoWriter *writer, const TonariDemoTie *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->from != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariTie) row = tonari_tie_new ();

      row->case_id = case_id;
      row->organisation = tonari_demo_directory_organisation (writer, told->name);
      row->name = g_strdup (told->name);
      row->kind = g_strdup (told->kind);
      row->start_on = tonari_demo_writer_date (writer, told->from);
      row->end_on = tonari_demo_writer_date (writer, told->to);
      row->received = g_strdup (told->received);
      row->role = g_strdup (told->role);
      row->made_by = told->made_by;
      if (!tonari_demo_writer_insert (writer, &tonari_tie_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_tie_changes (TonariDemoWriter *writer, const TonariDemoTieChange *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->at != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariTieChange) row = tonari_tie_change_new ();

      row->case_id = case_id;
      row->date = tonari_demo_writer_date (writer, told->at);
      row->kind = told->kind;
      row->name = g_strdup (told->name);
      row->to_name = g_strdup (told->to_name);
      row->receiver = g_strdup (told->receiver);
      row->consent = told->consent;
      if (told->consent == TONARI_CONSENT_EMERGENCY)
        row->grounds = g_strdup (told->reason);
      else
        row->reason = g_strdup (told->reason);
      if (!tonari_demo_writer_insert (writer, &tonari_tie_change_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_stages (TonariDemoWriter *writer, const TonariDemoStage *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->at != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariStageMove) row = tonari_stage_move_new ();

      row->case_id = case_id;
      row->date = tonari_demo_writer_date (writer, told->at);
      row->model = told->model;
      if (told->from > 0)
        row->from_stage = told->from;
      row->to_stage = told->to;
      row->reason = g_strdup (told->reason);
      if (!tonari_demo_writer_insert (writer, &tonari_stage_move_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_watching (TonariDemoWriter *writer, const TonariDemoWatching *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->from != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariWatching) row = tonari_watching_new ();

      row->case_id = case_id;
      row->start_on = tonari_demo_writer_date (writer, told->from);
      row->end_on = tonari_demo_writer_date (writer, told->to);
      row->partner = g_strdup (told->partner);
      row->note = g_strdup (told->note);
      if (!tonari_demo_writer_insert (writer, &tonari_watching_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_crises (TonariDemoWriter *writer, const TonariDemoCrisis *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->at != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariCrisis) row = tonari_crisis_new ();

      row->case_id = case_id;
      row->date = tonari_demo_writer_date (writer, told->at);
      row->kind = g_strdup (told->kind);
      row->text = g_strdup (told->text);
      row->agreed = g_strdup (told->agreed);
      row->to_call = g_strdup (told->to_call);
      row->follow_up = g_strdup (told->follow_up);
      if (told->follow_up_in_days > 0)
        row->follow_up_on = tonari_date_from_day (writer->options->today + told->follow_up_in_days);
      if (!tonari_demo_writer_insert (writer, &tonari_crisis_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_changes (TonariDemoWriter *writer, const TonariDemoChange *told, gint64 case_id, GError **error)
{
  for (; told != NULL && told->at != TONARI_DEMO_STOP; told++)
    {
      g_autoptr (TonariSmallChange) row = tonari_small_change_new ();

      row->case_id = case_id;
      row->date = tonari_demo_writer_date (writer, told->at);
      row->whose = told->whose;
      row->text = g_strdup (told->text);
      if (!tonari_demo_writer_insert (writer, &tonari_small_change_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_demo_events_write (TonariDemoWriter *writer,
                          const TonariDemoStory *story,
                          gint64 case_id,
                          GError **error)
{
  return write_observations (writer, story->observations, case_id, error) &&
         write_problems (writer, story->problems, case_id, error) &&
         write_episodes (writer, story->episodes, case_id, error) &&
         write_ties (writer, story->ties, case_id, error) &&
         write_tie_changes (writer, story->tie_changes, case_id, error) &&
         write_stages (writer, story->stages, case_id, error) &&
         write_watching (writer, story->watching, case_id, error) &&
         write_crises (writer, story->crises, case_id, error) &&
         write_changes (writer, story->changes, case_id, error);
}
