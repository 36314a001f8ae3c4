/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who was there and with what feeling, as a file brings it.
 */

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-attendance.h"
#include "tonari-store-import-classes.h"

static char *
mark_key (gint64 session, gint64 enrolment)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, session, enrolment);
}

static void
add_enrolment (ImportClass *info, const TonariEnrolment *enrolment, const char *name)
{
  g_autofree char *key = tonari_import_name_key (name);
  gint64 *known = g_hash_table_lookup (info->names, key);

  g_hash_table_insert (info->enrolments, tonari_import_key (enrolment->person),
                       tonari_enrolment_copy (enrolment));
  if (known != NULL)
    *known = *known == enrolment->person ? *known : 0;
  else
    g_hash_table_insert (info->names, g_steal_pointer (&key), tonari_import_key (enrolment->person));
}

static gboolean
load_enrolments (Import *self, ImportClass *info, GError **error)
{
  g_autoptr (GPtrArray) rows = NULL;
  GHashTableIter iter;
  gpointer value;

  if (info->enrolments != NULL)
    return TRUE;

  rows = tonari_store_list (self->db, &tonari_enrolment_entity, "class_id", info->aclass->row.id, error);
  if (rows == NULL)
    return FALSE;
  info->enrolments =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) tonari_enrolment_free);
  info->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  info->marks =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tonari_attendance_free);
  for (guint i = 0; i < rows->len; i++)
    {
      const TonariEnrolment *enrolment = rows->pdata[i];
      g_autoptr (TonariPerson) person =
          tonari_store_get (self->db, &tonari_person_entity, enrolment->person, error);

      if (person == NULL)
        return FALSE;
      add_enrolment (info, enrolment, person->name);
    }

  g_hash_table_iter_init (&iter, info->sessions);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      gint64 session = ((TonariSession *) value)->row.id;
      g_autoptr (GPtrArray) marks =
          tonari_store_list (self->db, &tonari_attendance_entity, "session", session, error);

      if (marks == NULL)
        return FALSE;
      for (guint i = 0; i < marks->len; i++)
        {
          const TonariAttendance *mark = marks->pdata[i];

          g_hash_table_insert (info->marks, mark_key (session, mark->enrolment),
                               tonari_attendance_copy (mark));
        }
    }

  return TRUE;
}

static void
blame_name (Import *self, const TonariImportRow *row, const char *format_reason)
{
  char *quoted = g_strdup_printf ("“%s”: %s", row->name, format_reason);

  tonari_import_batch_blame (self->batch, row->line, "name", quoted);
}

/* Looks by name first and by relation afterwards: a sheet may say 母 where nobody wrote the name down. */
static ImportOutcome
relative_of_case (Import *self,
                  const TonariImportRow *row,
                  const TonariCase *acase,
                  gint64 *person,
                  gint64 *relative,
                  GError **error)
{
  GPtrArray *entries = tonari_import_relatives (self, acase->row.id, error);
  g_autoptr (TonariPerson) themself = NULL;
  g_autofree char *key = tonari_import_name_key (row->name);
  g_autofree char *own_name = NULL;

  if (entries == NULL)
    return IMPORT_ERROR;

  for (guint pass = 0; pass < 2; pass++)
    {
      guint n_found = 0;

      for (guint i = 0; i < entries->len; i++)
        {
          const ImportRelative *entry = entries->pdata[i];
          g_autofree char *its_key =
              tonari_import_name_key (pass == 0 ? entry->person->name : entry->relative->relation);

          if (!g_str_equal (its_key, key))
            continue;
          n_found++;
          *person = entry->person->row.id;
          *relative = entry->relative->row.id;
        }
      if (n_found == 1)
        return IMPORT_UNCHANGED;
      if (n_found > 1)
        {
          blame_name (self, row, _ ("the case has several relatives of this name; write the full name"));
          return IMPORT_PROBLEM;
        }
    }

  themself = tonari_store_get (self->db, &tonari_person_entity, acase->person, error);
  if (themself == NULL)
    return IMPORT_ERROR;
  own_name = tonari_import_name_key (themself->name);
  if (g_str_equal (own_name, key) || g_str_equal (key, "本人"))
    {
      *person = themself->row.id;
      *relative = 0;
      return IMPORT_UNCHANGED;
    }

  blame_name (
      self, row,
      _ ("neither a relative nor the person of this case; correct the name, or import the relative first"));
  return IMPORT_PROBLEM;
}

/* A walk-in has no intake yet: whoever is in this class under that name, else in no household, else new. */
static ImportOutcome
walk_in (Import *self,
         const ImportClass *info,
         const TonariImportRow *row,
         gint64 *person,
         gint64 *relative,
         GError **error)
{
  g_autofree char *key = tonari_import_name_key (row->name);
  const gint64 *known = g_hash_table_lookup (info->names, key);
  GPtrArray *entries;
  const ImportRelative *found = NULL;
  ImportRelative *made;

  if (known != NULL && *known == 0)
    {
      blame_name (self, row, _ ("several participants have this name; write the number of the case as well"));
      return IMPORT_PROBLEM;
    }
  if (known != NULL)
    {
      *person = *known;
      *relative = ((TonariEnrolment *) g_hash_table_lookup (info->enrolments, known))->relative;
      return IMPORT_UNCHANGED;
    }

  entries = tonari_import_relatives (self, 0, error);
  if (entries == NULL)
    return IMPORT_ERROR;
  for (guint i = 0; i < entries->len; i++)
    {
      const ImportRelative *entry = entries->pdata[i];
      g_autofree char *its_key = tonari_import_name_key (entry->person->name);

      if (!g_str_equal (its_key, key))
        continue;
      if (found != NULL)
        {
          blame_name (self, row,
                      _ ("several people without a case have this name; write the number of the case"));
          return IMPORT_PROBLEM;
        }
      found = entry;
    }

  if (found == NULL)
    {
      made = g_new0 (ImportRelative, 1);
      made->person = tonari_person_new ();
      made->relative = tonari_relative_new ();
      g_ptr_array_add (entries, made);
      made->person->name = g_strdup (row->name);
      if (!tonari_store_save (self->db, &tonari_person_entity, made->person, error))
        return IMPORT_ERROR;
      made->relative->person = made->person->row.id;
      if (!tonari_store_save (self->db, &tonari_relative_entity, made->relative, error))
        return IMPORT_ERROR;
      found = made;
    }
  *person = found->person->row.id;
  *relative = found->relative->row.id;

  return IMPORT_UNCHANGED;
}

static TonariEnrolment *
enrolment_for (Import *self,
               ImportClass *info,
               const TonariImportRow *row,
               gint64 person,
               gint64 relative,
               GError **error)
{
  TonariEnrolment *enrolment = g_hash_table_lookup (info->enrolments, &person);
  g_autoptr (TonariEnrolment) made = NULL;

  if (enrolment != NULL)
    {
      /* Whoever came is no longer waiting. */
      if (enrolment->status == TONARI_ENROLMENT_STATUS_APPLIED ||
          enrolment->status == TONARI_ENROLMENT_STATUS_WAITING)
        {
          enrolment->status = TONARI_ENROLMENT_STATUS_ENROLLED;
          if (!tonari_store_save (self->db, &tonari_enrolment_entity, enrolment, error))
            return NULL;
        }
      return enrolment;
    }

  made = tonari_enrolment_new ();
  made->class_id = info->aclass->row.id;
  made->person = person;
  made->relative = relative;
  made->status = TONARI_ENROLMENT_STATUS_ENROLLED;
  if (!tonari_store_save (self->db, &tonari_enrolment_entity, made, error))
    return NULL;
  add_enrolment (info, made, row->name);

  return g_hash_table_lookup (info->enrolments, &person);
}

/* Fills what is still open in the book's mark; what is not open is compared. */
static ImportOutcome
merge_mark (Import *self, TonariImportRow *row, TonariAttendance *mine)
{
  TonariAttendance *incoming = row->main;
  gboolean filled = FALSE;
  ImportOutcome outcome;

  if (self->batch->kind == TONARI_IMPORT_ATTENDANCE)
    {
      if (mine->state == TONARI_ATTENDANCE_STATE_UNMARKED && incoming->state != mine->state)
        {
          mine->state = incoming->state;
          filled = TRUE;
        }
    }
  else
    {
      if (isnan (mine->ease_before) && !isnan (incoming->ease_before))
        {
          mine->ease_before = incoming->ease_before;
          filled = TRUE;
        }
      if (isnan (mine->ease_after) && !isnan (incoming->ease_after))
        {
          mine->ease_after = incoming->ease_after;
          filled = TRUE;
        }
    }

  outcome = tonari_import_merge (self, row, mine, NULL);
  if (outcome == IMPORT_UNCHANGED && filled)
    return IMPORT_ADDED;

  return outcome;
}

static ImportOutcome
save_mark (
    Import *self, ImportClass *info, TonariImportRow *row, gint64 session, gint64 enrolment, GError **error)
{
  g_autofree char *key = mark_key (session, enrolment);
  TonariAttendance *mine = g_hash_table_lookup (info->marks, key);
  ImportOutcome outcome;

  if (mine == NULL)
    {
      mine = tonari_attendance_copy (row->main);
      mine->session = session;
      mine->enrolment = enrolment;
      g_hash_table_insert (info->marks, g_steal_pointer (&key), mine);
      outcome = IMPORT_ADDED;
    }
  else
    {
      outcome = merge_mark (self, row, mine);
    }
  if (outcome != IMPORT_ADDED && outcome != IMPORT_UPDATED)
    return outcome;

  if (self->batch->kind == TONARI_IMPORT_ATTENDANCE && mine->state != TONARI_ATTENDANCE_STATE_UNMARKED)
    {
      mine->marked_by = self->staff;
      g_free (mine->marked_at);
      mine->marked_at = g_strdup (self->options->now_utc);
    }

  return tonari_store_save (self->db, &tonari_attendance_entity, mine, error) ? outcome : IMPORT_ERROR;
}

static ImportOutcome
find_class_and_session (
    Import *self, const TonariImportRow *row, ImportClass **info, TonariSession **session, GError **error)
{
  if (!tonari_import_load_titles (self, error))
    return IMPORT_ERROR;

  *info = g_hash_table_lookup (self->classes->by_title, row->class_title);
  if (*info == NULL || (*info)->ambiguous)
    {
      char *reason;

      if (*info == NULL)
        reason =
            g_strdup_printf (_ ("no class “%s” in the book; correct the title, or import the class first"),
                             row->class_title);
      else
        reason =
            g_strdup_printf (_ ("the book has several classes “%s”; give one of them another title first"),
                             row->class_title);
      tonari_import_batch_blame (self->batch, row->line, "class", reason);
      return IMPORT_PROBLEM;
    }
  if (!tonari_import_load_sessions (self, *info, error) || !load_enrolments (self, *info, error))
    return IMPORT_ERROR;

  *session = g_hash_table_lookup ((*info)->sessions, &row->number);
  if (*session != NULL)
    return IMPORT_UNCHANGED;

  tonari_import_batch_blame (self->batch, row->line, "session",
                             g_strdup_printf (_ ("the class “%s” has no session %d; correct the number, or "
                                                 "import the session first"),
                                              row->class_title, (int) row->number));
  return IMPORT_PROBLEM;
}

ImportOutcome
tonari_import_attendance_row (Import *self, TonariImportRow *row, GError **error)
{
  ImportClass *info = NULL;
  TonariSession *session = NULL;
  TonariEnrolment *enrolment;
  gint64 person = 0;
  gint64 relative = 0;
  ImportOutcome outcome = find_class_and_session (self, row, &info, &session, error);

  if (outcome != IMPORT_UNCHANGED)
    return outcome;

  if (row->case_code != NULL)
    {
      const TonariCase *acase = tonari_import_find_case (self, row);

      if (acase == NULL)
        return IMPORT_PROBLEM;
      outcome = relative_of_case (self, row, acase, &person, &relative, error);
    }
  else
    {
      outcome = walk_in (self, info, row, &person, &relative, error);
    }
  if (outcome != IMPORT_UNCHANGED)
    return outcome;

  if (!tonari_import_first_of_file (self, row,
                                    g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
                                                     session->row.id, person),
                                    &outcome))
    return outcome;

  enrolment = enrolment_for (self, info, row, person, relative, error);
  if (enrolment == NULL)
    return IMPORT_ERROR;

  return save_mark (self, info, row, session->row.id, enrolment->row.id, error);
}

/* A session whose roll was called has taken place, unless its day is still to come. */
static gboolean
hold_sessions (Import *self, const ImportClass *info, GError **error)
{
  g_autoptr (GHashTable) marked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, info->marks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const TonariAttendance *mark = value;

      if (mark->state != TONARI_ATTENDANCE_STATE_UNMARKED)
        g_hash_table_add (marked, tonari_import_key (mark->session));
    }

  g_hash_table_iter_init (&iter, info->sessions);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      TonariSession *session = value;

      if (session->status != TONARI_SESSION_STATUS_PLANNED || !tonari_date_is_known (session->date) ||
          tonari_date_first (session->date) > self->options->today ||
          !g_hash_table_contains (marked, &session->row.id))
        continue;
      session->status = TONARI_SESSION_STATUS_HELD;
      if (!tonari_store_save (self->db, &tonari_session_entity, session, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_import_classes_finish (Import *self, GError **error)
{
  GHashTableIter iter;
  gpointer value;

  if (self->classes->by_title == NULL || self->batch->kind != TONARI_IMPORT_ATTENDANCE)
    return TRUE;

  g_hash_table_iter_init (&iter, self->classes->by_title);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const ImportClass *info = value;

      if (info->marks != NULL && !hold_sessions (self, info, error))
        return FALSE;
    }

  return TRUE;
}
