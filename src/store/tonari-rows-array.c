/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entity-sql.h"

#include "tonari-entities.h"
#include "tonari-attendance.h"
#include "tonari-case.h"
#include "tonari-case-state.h"
#include "tonari-class.h"
#include "tonari-crisis.h"
#include "tonari-curriculum.h"
#include "tonari-enrolment.h"
#include "tonari-episode.h"
#include "tonari-module.h"
#include "tonari-observation.h"
#include "tonari-organisation.h"
#include "tonari-person.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-session.h"
#include "tonari-session-module.h"
#include "tonari-small-change.h"
#include "tonari-staff.h"
#include "tonari-stage-move.h"
#include "tonari-tie.h"
#include "tonari-tie-change.h"
#include "tonari-watching.h"
#include "tonari-setting.h"

/* An array frees a row knowing nothing but the row, and a row does not know what it is. */
static const struct
{
  const TonariEntity *entity;
  GDestroyNotify free_func;
} row_kinds[] = {
  { &tonari_staff_entity, (GDestroyNotify) tonari_staff_free },
  { &tonari_organisation_entity, (GDestroyNotify) tonari_organisation_free },
  { &tonari_person_entity, (GDestroyNotify) tonari_person_free },
  { &tonari_case_entity, (GDestroyNotify) tonari_case_free },
  { &tonari_case_state_entity, (GDestroyNotify) tonari_case_state_free },
  { &tonari_relative_entity, (GDestroyNotify) tonari_relative_free },
  { &tonari_record_entity, (GDestroyNotify) tonari_record_free },
  { &tonari_observation_entity, (GDestroyNotify) tonari_observation_free },
  { &tonari_problem_entity, (GDestroyNotify) tonari_problem_free },
  { &tonari_episode_entity, (GDestroyNotify) tonari_episode_free },
  { &tonari_tie_entity, (GDestroyNotify) tonari_tie_free },
  { &tonari_tie_change_entity, (GDestroyNotify) tonari_tie_change_free },
  { &tonari_stage_move_entity, (GDestroyNotify) tonari_stage_move_free },
  { &tonari_watching_entity, (GDestroyNotify) tonari_watching_free },
  { &tonari_crisis_entity, (GDestroyNotify) tonari_crisis_free },
  { &tonari_small_change_entity, (GDestroyNotify) tonari_small_change_free },
  { &tonari_curriculum_entity, (GDestroyNotify) tonari_curriculum_free },
  { &tonari_module_entity, (GDestroyNotify) tonari_module_free },
  { &tonari_class_entity, (GDestroyNotify) tonari_class_free },
  { &tonari_session_entity, (GDestroyNotify) tonari_session_free },
  { &tonari_session_module_entity, (GDestroyNotify) tonari_session_module_free },
  { &tonari_enrolment_entity, (GDestroyNotify) tonari_enrolment_free },
  { &tonari_attendance_entity, (GDestroyNotify) tonari_attendance_free },
  { &tonari_setting_entity, (GDestroyNotify) tonari_setting_free },
};

GPtrArray *
tonari_rows_array_new (const TonariEntity *entity)
{
  for (guint i = 0; i < G_N_ELEMENTS (row_kinds); i++)
    if (row_kinds[i].entity == entity)
      return g_ptr_array_new_with_free_func (row_kinds[i].free_func);

  g_return_val_if_reached (NULL);
}

const TonariEntity *
tonari_rows_entity (const char *table)
{
  if (g_str_equal (table, tonari_setting_entity.table))
    return &tonari_setting_entity;

  return tonari_entity_for_table (table);
}
