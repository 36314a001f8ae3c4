/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-papers.h"

static GPtrArray *
rows_of (const TonariEntity *entity)
{
  return g_ptr_array_new_with_free_func (entity->free_row);
}

TonariClassPapers *
tonari_class_papers_new (void)
{
  TonariClassPapers *self = g_new0 (TonariClassPapers, 1);

  self->progress = tonari_progress_sheet_new ();
  self->persons = rows_of (&tonari_person_entity);
  self->relatives = rows_of (&tonari_relative_entity);
  self->staff = rows_of (&tonari_staff_entity);
  self->parts = rows_of (&tonari_session_part_entity);
  self->preparations = rows_of (&tonari_preparation_entity);
  self->guests = rows_of (&tonari_session_guest_entity);
  self->coming = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->not_together = rows_of (&tonari_not_together_entity);
  self->questionnaires = rows_of (&tonari_questionnaire_entity);
  self->items = rows_of (&tonari_questionnaire_item_entity);
  self->results = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_result_free);

  return self;
}

void
tonari_class_papers_free (TonariClassPapers *self)
{
  if (self == NULL)
    return;

  tonari_progress_sheet_free (self->progress);
  g_ptr_array_unref (self->persons);
  g_ptr_array_unref (self->relatives);
  g_ptr_array_unref (self->staff);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->preparations);
  g_ptr_array_unref (self->guests);
  g_ptr_array_unref (self->coming);
  g_ptr_array_unref (self->not_together);
  g_ptr_array_unref (self->questionnaires);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->results);
  g_free (self);
}

/* Every entity begins with its row. */
static gconstpointer
find (const GPtrArray *rows, gint64 id)
{
  if (id == 0)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    if (((const TonariRow *) g_ptr_array_index (rows, i))->id == id)
      return g_ptr_array_index (rows, i);

  return NULL;
}

const TonariPerson *
tonari_class_papers_person (const TonariClassPapers *self, const TonariParticipant *participant)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (participant != NULL, NULL);

  return find (self->persons, participant->enrolment->person);
}

const TonariRelative *
tonari_class_papers_relative (const TonariClassPapers *self, const TonariParticipant *participant)
{
  const TonariRelative *relative;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (participant != NULL, NULL);

  relative = find (self->relatives, participant->enrolment->relative);
  for (guint i = 0; relative == NULL && i < self->relatives->len; i++)
    {
      const TonariRelative *other = g_ptr_array_index (self->relatives, i);

      if (other->person != 0 && other->person == participant->enrolment->person)
        relative = other;
    }

  return relative;
}

gboolean
tonari_class_papers_is_plain (const TonariClassPapers *self, const TonariParticipant *participant)
{
  const TonariRelative *relative = tonari_class_papers_relative (self, participant);

  return relative != NULL && (relative->promise_plain_envelope || relative->promise_person_unaware);
}

const char *
tonari_class_papers_staff_name (const TonariClassPapers *self, gint64 staff)
{
  const TonariStaff *found;

  g_return_val_if_fail (self != NULL, NULL);

  found = find (self->staff, staff);

  return found != NULL ? found->name : NULL;
}

/* The rows of a session are told by one rule, because all three have the session next to their row. */
G_STATIC_ASSERT (G_STRUCT_OFFSET (TonariSessionPart, session) == sizeof (TonariRow));
G_STATIC_ASSERT (G_STRUCT_OFFSET (TonariPreparation, session) == sizeof (TonariRow));
G_STATIC_ASSERT (G_STRUCT_OFFSET (TonariSessionGuest, session) == sizeof (TonariRow));

GPtrArray *
tonari_class_papers_of_session (const GPtrArray *rows, gint64 session)
{
  GPtrArray *found = g_ptr_array_new ();

  g_return_val_if_fail (rows != NULL, found);

  for (guint i = 0; i < rows->len; i++)
    if (((const TonariSessionPart *) g_ptr_array_index (rows, i))->session == session)
      g_ptr_array_add (found, g_ptr_array_index (rows, i));

  return found;
}

GPtrArray *
tonari_class_papers_coming (const TonariClassPapers *self, gint64 session)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->coming->len && i < self->progress->sheet->sessions->len; i++)
    if (((const TonariSession *) g_ptr_array_index (self->progress->sheet->sessions, i))->row.id == session)
      return g_ptr_array_index (self->coming, i);

  return NULL;
}

const TonariSession *
tonari_class_papers_next (const TonariClassPapers *self, int today)
{
  const TonariSession *next = NULL, *last = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->progress->sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (self->progress->sheet->sessions, i);

      if (last == NULL || last->status == TONARI_SESSION_STATUS_CANCELLED ||
          session->status != TONARI_SESSION_STATUS_CANCELLED)
        last = session;
      if (session->status == TONARI_SESSION_STATUS_PLANNED && tonari_date_is_known (session->date) &&
          tonari_date_last (session->date) >= today &&
          (next == NULL || tonari_date_compare (session->date, next->date) < 0))
        next = session;
    }

  return next != NULL ? next : last;
}

const TonariSession *
tonari_class_papers_last_held (const TonariClassPapers *self)
{
  g_autoptr (GPtrArray) held = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  held = tonari_class_sheet_held (self->progress->sheet);

  return held->len > 0 ? g_ptr_array_index (held, held->len - 1) : NULL;
}

const TonariSession *
tonari_class_papers_after (const TonariClassPapers *self, const TonariSession *session)
{
  const TonariSession *next = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (session != NULL, NULL);

  for (guint i = 0; i < self->progress->sheet->sessions->len; i++)
    {
      const TonariSession *other = g_ptr_array_index (self->progress->sheet->sessions, i);

      if (other->status == TONARI_SESSION_STATUS_PLANNED && tonari_date_is_known (other->date) &&
          tonari_date_compare (other->date, session->date) > 0 &&
          (next == NULL || tonari_date_compare (other->date, next->date) < 0))
        next = other;
    }

  return next;
}
