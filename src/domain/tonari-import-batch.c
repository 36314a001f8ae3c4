/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-batch.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance.h"
#include "tonari-case.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-organisation.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-session.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

static const TonariWord kind_list[] = {
  { TONARI_IMPORT_DIRECTORY, "directory", NC_ ("import kind", "Organisations"), "関係機関" },
  { TONARI_IMPORT_CASES, "cases", NC_ ("import kind", "Cases"), "ケース" },
  { TONARI_IMPORT_RELATIVES, "relatives", NC_ ("import kind", "Relatives"), "家族" },
  { TONARI_IMPORT_RECORDS, "records", NC_ ("import kind", "Records"), "記録" },
  { TONARI_IMPORT_OBSERVATIONS, "observations", NC_ ("import kind", "Observations"), "見直し" },
  { TONARI_IMPORT_PROBLEMS, "problems", NC_ ("import kind", "Problems"), "課題" },
  { TONARI_IMPORT_EPISODES, "episodes", NC_ ("import kind", "Episodes of problem solving"),
    "問題解決型支援" },
  { TONARI_IMPORT_TIES, "ties", NC_ ("import kind", "Ties"), "人々の輪" },
  { TONARI_IMPORT_CLASSES, "classes", NC_ ("import kind", "Classes and sessions"), "教室" },
  { TONARI_IMPORT_ATTENDANCE, "attendance", NC_ ("import kind", "Attendance"), "出欠" },
  { TONARI_IMPORT_STAGES, "stages", NC_ ("import kind", "Moves between stages"), "段階" },
  { TONARI_IMPORT_CRISES, "crises", NC_ ("import kind", "Crises"), "危機" },
  { TONARI_IMPORT_CHANGES, "changes", NC_ ("import kind", "Small changes"), "小さな変化" },
  { TONARI_IMPORT_WATCHING, "watching", NC_ ("import kind", "Periods of watching"), "緩やかな見守り" },
  { TONARI_IMPORT_TIE_CHANGES, "tie-changes", NC_ ("import kind", "Changes of ties"), "つなぎの記録" },
  { TONARI_IMPORT_CHECKINS, "checkins", NC_ ("import kind", "Ease before and after"), "気持ち" },
};

const TonariWords tonari_import_kind_words = { "import_kind", "import kind", kind_list,
                                               G_N_ELEMENTS (kind_list) };

const TonariEntity *
tonari_import_kind_entity (TonariImportKind kind)
{
  switch (kind)
    {
    case TONARI_IMPORT_DIRECTORY:
      return &tonari_organisation_entity;
    case TONARI_IMPORT_CASES:
      return &tonari_case_entity;
    case TONARI_IMPORT_RELATIVES:
      return &tonari_relative_entity;
    case TONARI_IMPORT_RECORDS:
      return &tonari_record_entity;
    case TONARI_IMPORT_OBSERVATIONS:
      return &tonari_observation_entity;
    case TONARI_IMPORT_PROBLEMS:
      return &tonari_problem_entity;
    case TONARI_IMPORT_EPISODES:
      return &tonari_episode_entity;
    case TONARI_IMPORT_TIES:
      return &tonari_tie_entity;
    case TONARI_IMPORT_CLASSES:
      return &tonari_session_entity;
    case TONARI_IMPORT_ATTENDANCE:
    case TONARI_IMPORT_CHECKINS:
      return &tonari_attendance_entity;
    case TONARI_IMPORT_STAGES:
      return &tonari_stage_move_entity;
    case TONARI_IMPORT_CRISES:
      return &tonari_crisis_entity;
    case TONARI_IMPORT_CHANGES:
      return &tonari_small_change_entity;
    case TONARI_IMPORT_WATCHING:
      return &tonari_watching_entity;
    case TONARI_IMPORT_TIE_CHANGES:
      return &tonari_tie_change_entity;
    default:
      g_assert_not_reached ();
    }
}

static void
column_free (gpointer data)
{
  TonariImportColumn *column = data;

  g_free (column->header);
  g_free (column->label);
  g_free (column);
}

TonariImportProblem *
tonari_import_problem_new (guint line, const char *header, char *reason)
{
  TonariImportProblem *problem = g_new0 (TonariImportProblem, 1);

  problem->line = line;
  problem->header = g_strdup (header);
  problem->reason = reason;
  return problem;
}

static void
problem_free (gpointer data)
{
  TonariImportProblem *problem = data;

  g_free (problem->header);
  g_free (problem->reason);
  g_free (problem);
}

static void
change_free (gpointer data)
{
  TonariImportChange *change = data;

  g_free (change->header);
  g_free (change->before);
  g_free (change->after);
  g_free (change);
}

char *
tonari_import_problem_format (const TonariImportProblem *self, const char *file)
{
  char *line;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);

  line = g_strdup_printf ("%s:%u:%s: %s", file, self->line, self->header, self->reason);
  /* One problem, one line, whatever the cells held. */
  return g_strdelimit (line, "\r\n", ' ');
}

TonariImportRow *
tonari_import_row_new (TonariImportKind kind, guint line)
{
  TonariImportRow *row = g_new0 (TonariImportRow, 1);

  row->line = line;
  row->number = TONARI_INT_UNKNOWN;
  row->main = tonari_entity_new (tonari_import_kind_entity (kind));
  if (kind == TONARI_IMPORT_CASES || kind == TONARI_IMPORT_RELATIVES)
    row->person = tonari_person_new ();

  return row;
}

void
tonari_import_row_free (TonariImportKind kind, TonariImportRow *self)
{
  if (self == NULL)
    return;

  g_free (self->case_code);
  g_free (self->class_title);
  g_free (self->name);
  g_free (self->staff);
  g_free (self->second_staff);
  g_free (self->coordinator);
  g_free (self->key_worker);
  tonari_entity_free (tonari_import_kind_entity (kind), self->main);
  g_clear_pointer (&self->person, tonari_person_free);
  g_free (self);
}

TonariImportBatch *
tonari_import_batch_new (TonariImportKind kind)
{
  TonariImportBatch *self = g_new0 (TonariImportBatch, 1);

  self->kind = kind;
  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->rows = g_ptr_array_new ();
  self->problems = g_ptr_array_new_with_free_func (problem_free);
  self->skipped = g_ptr_array_new_with_free_func (g_free);
  self->changes = g_ptr_array_new_with_free_func (change_free);
  return self;
}

void
tonari_import_batch_free (TonariImportBatch *self)
{
  if (self == NULL)
    return;

  /* Freeing a row needs its kind, which a plain free function would not know. */
  for (guint i = 0; i < self->rows->len; i++)
    tonari_import_row_free (self->kind, self->rows->pdata[i]);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->skipped);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

const TonariImportColumn *
tonari_import_batch_column (const TonariImportBatch *self, const char *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const TonariImportColumn *column = self->columns->pdata[i];

      if (g_str_equal (column->name, name))
        return column;
    }

  return NULL;
}

gboolean
tonari_import_batch_has (const TonariImportBatch *self, const char *name)
{
  const TonariImportColumn *column = tonari_import_batch_column (self, name);

  return column != NULL && column->header != NULL;
}

void
tonari_import_batch_blame (TonariImportBatch *self, guint line, const char *name, char *reason)
{
  const TonariImportColumn *column;

  g_return_if_fail (self != NULL);
  g_return_if_fail (reason != NULL);

  column = name != NULL ? tonari_import_batch_column (self, name) : NULL;
  g_ptr_array_add (self->problems,
                   tonari_import_problem_new (line, column != NULL ? column->label : "-", reason));
}

void
tonari_import_batch_note_change (
    TonariImportBatch *self, guint line, const char *name, char *before, char *after)
{
  const TonariImportColumn *column;
  TonariImportChange *change;

  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  column = tonari_import_batch_column (self, name);
  change = g_new0 (TonariImportChange, 1);
  change->line = line;
  change->header = g_strdup (column != NULL ? column->label : name);
  change->before = before;
  change->after = after;
  g_ptr_array_add (self->changes, change);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  const TonariImportProblem *left = *(TonariImportProblem *const *) a;
  const TonariImportProblem *right = *(TonariImportProblem *const *) b;

  return (left->line > right->line) - (left->line < right->line);
}

void
tonari_import_batch_sort_problems (TonariImportBatch *self)
{
  g_return_if_fail (self != NULL);

  /* This sort is stable, so that several problems of one line stay in the order of its columns. */
  g_ptr_array_sort (self->problems, compare_lines);
}
