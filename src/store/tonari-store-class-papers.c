/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-class-papers.h"

#include "tonari-rows.h"
#include "tonari-shipped-questionnaires.h"
#include "tonari-store-make-ups.h"
#include "tonari-store-progress.h"
#include "tonari-store-questionnaires.h"

/* Appends the rows of which @column is @value. */
static gboolean
add_rows (TonariDb *db,
          GPtrArray *rows,
          const TonariEntity *entity,
          const char *column,
          gint64 value,
          GError **error)
{
  g_autoptr (GPtrArray) found = tonari_store_list (db, entity, column, value, error);

  if (found == NULL)
    return FALSE;
  g_ptr_array_extend_and_steal (rows, g_steal_pointer (&found));

  return TRUE;
}

static gboolean
read_people (TonariDb *db, TonariClassPapers *self, GError **error)
{
  const GPtrArray *participants = self->progress->sheet->participants;

  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);
      TonariPerson *person;

      if (participant->enrolment->person == 0)
        continue;
      person = tonari_store_get (db, &tonari_person_entity, participant->enrolment->person, error);
      if (person == NULL)
        return FALSE;
      g_ptr_array_add (self->persons, person);
      if (!add_rows (db, self->relatives, &tonari_relative_entity, "person", participant->enrolment->person,
                     error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_sessions (TonariDb *db, TonariClassPapers *self, GError **error)
{
  const GPtrArray *sessions = self->progress->sheet->sessions;

  for (guint i = 0; i < sessions->len; i++)
    {
      gint64 id = ((const TonariSession *) g_ptr_array_index (sessions, i))->row.id;
      GPtrArray *coming;

      if (!add_rows (db, self->parts, &tonari_session_part_entity, "session", id, error) ||
          !add_rows (db, self->preparations, &tonari_preparation_entity, "session", id, error) ||
          !add_rows (db, self->guests, &tonari_session_guest_entity, "session", id, error))
        return FALSE;
      coming = tonari_store_make_up_guests (db, id, error);
      if (coming == NULL)
        return FALSE;
      g_ptr_array_add (self->coming, coming);
    }

  return TRUE;
}

static gboolean
is_there (const TonariClassPapers *self, gint64 person)
{
  for (guint i = 0; i < self->persons->len; i++)
    if (((const TonariPerson *) g_ptr_array_index (self->persons, i))->row.id == person)
      return TRUE;

  return FALSE;
}

/* Only the pairs that could meet in this room. */
static gboolean
read_not_together (TonariDb *db, TonariClassPapers *self, GError **error)
{
  g_autoptr (GPtrArray) pairs = tonari_store_list (db, &tonari_not_together_entity, NULL, 0, error);

  if (pairs == NULL)
    return FALSE;
  for (guint i = 0; i < pairs->len; i++)
    {
      const TonariNotTogether *pair = g_ptr_array_index (pairs, i);

      if (is_there (self, pair->person) && is_there (self, pair->other_person))
        g_ptr_array_add (self->not_together, tonari_not_together_copy (pair));
    }

  return TRUE;
}

static gboolean
read_questions (TonariDb *db, TonariClassPapers *self, GError **error)
{
  if (!add_rows (db, self->questionnaires, &tonari_questionnaire_entity, NULL, 0, error))
    return FALSE;
  if (self->questionnaires->len == 0)
    {
      GPtrArray *items = NULL;

      /* Never saved, so questionnaire and questions agree in having no row. */
      g_ptr_array_add (self->questionnaires, tonari_shipped_questionnaire (&items));
      g_ptr_array_extend_and_steal (self->items, items);
      return TRUE;
    }
  for (guint i = 0; i < self->questionnaires->len; i++)
    {
      const TonariQuestionnaire *questionnaire = g_ptr_array_index (self->questionnaires, i);

      if (!add_rows (db, self->items, &tonari_questionnaire_item_entity, "questionnaire",
                     questionnaire->row.id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_results (TonariDb *db, TonariClassPapers *self, GError **error)
{
  GPtrArray *results = tonari_store_questionnaire_results (db, self->progress->sheet->aclass->row.id, error);

  if (results == NULL)
    return FALSE;
  g_ptr_array_unref (self->results);
  self->results = results;

  return TRUE;
}

TonariClassPapers *
tonari_store_class_papers (TonariDb *db, gint64 class_id, int today, GError **error)
{
  g_autoptr (TonariClassPapers) self = NULL;
  TonariProgressSheet *progress;

  g_return_val_if_fail (db != NULL, NULL);

  progress = tonari_store_progress (db, class_id, today, error);
  if (progress == NULL)
    return NULL;
  self = tonari_class_papers_new ();
  tonari_progress_sheet_free (self->progress);
  self->progress = progress;
  if (!read_people (db, self, error) || !read_sessions (db, self, error) ||
      !read_not_together (db, self, error) || !read_questions (db, self, error) ||
      !read_results (db, self, error) || !add_rows (db, self->staff, &tonari_staff_entity, NULL, 0, error))
    return NULL;

  return g_steal_pointer (&self);
}
