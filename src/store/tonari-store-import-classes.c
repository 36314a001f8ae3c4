/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The part of an import that has to do with classes: classes with their sessions, attendance, and ease.
 */

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-attendance.h"
#include "tonari-class.h"
#include "tonari-class-sheet.h"
#include "tonari-curriculum.h"
#include "tonari-enrolment.h"
#include "tonari-module.h"
#include "tonari-session-module.h"
#include "tonari-store-import-private.h"

typedef struct
{
  TonariClass *aclass;
  gboolean ambiguous;
  guint line;             /* line of the file that made it, 0 when the book had it */
  GHashTable *sessions;   /* number → TonariSession */
  GHashTable *modules;    /* title → TonariModule */
  GHashTable *enrolments; /* row of a person → TonariEnrolment */
  GHashTable *names;      /* name key → row of a person, 0 for several of that name */
  GHashTable *marks;      /* session and enrolment → TonariAttendance */
} ClassInfo;

struct _ImportClasses
{
  GHashTable *by_title; /* NULL before the first class is asked for */
  GPtrArray *curricula;
};

static void
class_info_free (gpointer data)
{
  ClassInfo *info = data;

  tonari_class_free (info->aclass);
  g_clear_pointer (&info->sessions, g_hash_table_unref);
  g_clear_pointer (&info->modules, g_hash_table_unref);
  g_clear_pointer (&info->enrolments, g_hash_table_unref);
  g_clear_pointer (&info->names, g_hash_table_unref);
  g_clear_pointer (&info->marks, g_hash_table_unref);
  g_free (info);
}

ImportClasses *
tonari_import_classes_new (void)
{
  return g_new0 (ImportClasses, 1);
}

void
tonari_import_classes_free (ImportClasses *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->by_title, g_hash_table_unref);
  g_clear_pointer (&self->curricula, g_ptr_array_unref);
  g_free (self);
}

static gint64 *
new_int64 (gint64 value)
{
  return g_memdup2 (&value, sizeof value);
}

static gboolean
load_titles (Import *self, GError **error)
{
  ImportClasses *classes = self->classes;
  g_autoptr (GPtrArray) rows = NULL;

  if (classes->by_title != NULL)
    return TRUE;

  rows = tonari_store_list (self->db, &tonari_class_entity, NULL, 0, error);
  if (rows == NULL)
    return FALSE;
  classes->curricula = tonari_store_list (self->db, &tonari_curriculum_entity, NULL, 0, error);
  if (classes->curricula == NULL)
    return FALSE;

  classes->by_title = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, class_info_free);
  for (guint i = 0; i < rows->len; i++)
    {
      const TonariClass *aclass = rows->pdata[i];
      ClassInfo *info = g_hash_table_lookup (classes->by_title, aclass->title != NULL ? aclass->title : "");

      if (info != NULL)
        {
          info->ambiguous = TRUE;
          continue;
        }
      info = g_new0 (ClassInfo, 1);
      info->aclass = tonari_class_copy (aclass);
      g_hash_table_insert (classes->by_title, g_strdup (aclass->title != NULL ? aclass->title : ""), info);
    }

  return TRUE;
}

static gboolean
load_sessions (Import *self, ClassInfo *info, GError **error)
{
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GPtrArray) modules = NULL;

  if (info->sessions != NULL)
    return TRUE;

  sessions = tonari_store_list (self->db, &tonari_session_entity, "class_id", info->aclass->row.id, error);
  if (sessions == NULL)
    return FALSE;
  modules =
      tonari_store_list (self->db, &tonari_module_entity, "curriculum", info->aclass->curriculum, error);
  if (modules == NULL)
    return FALSE;

  info->sessions =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) tonari_session_free);
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = sessions->pdata[i];

      g_hash_table_insert (info->sessions, new_int64 (session->number), tonari_session_copy (session));
    }
  info->modules =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tonari_module_free);
  for (guint i = 0; i < modules->len; i++)
    {
      const TonariModule *module = modules->pdata[i];

      g_hash_table_insert (info->modules, tonari_import_name_key (module->title),
                           tonari_module_copy (module));
    }

  return TRUE;
}

static const TonariModule *
find_module (const ClassInfo *info, const char *title)
{
  g_autofree char *key = tonari_import_name_key (title);

  return g_hash_table_lookup (info->modules, key);
}

/* Divides at one kind of sign after the other, as long as a piece is no title of a module as it stands. */
static void
split_themes (const ClassInfo *info, const char *text, guint level, GStrvBuilder *builder)
{
  static const char *const separators[] = { ";；", "、", "・･" };
  g_autofree char *piece = g_strstrip (g_strdup (text));
  const char *start = piece;

  if (*piece == '\0')
    return;
  if (level == G_N_ELEMENTS (separators) || find_module (info, piece) != NULL)
    {
      g_strv_builder_add (builder, piece);
      return;
    }

  for (const char *p = piece;; p = g_utf8_next_char (p))
    {
      g_autofree char *part = NULL;

      if (*p != '\0' && g_utf8_strchr (separators[level], -1, g_utf8_get_char (p)) == NULL)
        continue;
      part = g_strndup (start, p - start);
      split_themes (info, part, level + 1, builder);
      if (*p == '\0')
        break;
      start = g_utf8_next_char (p);
    }
}

static void
divide_themes (const ClassInfo *info, TonariSession *session)
{
  g_autoptr (GStrvBuilder) builder = NULL;

  if (session->themes[0] == NULL)
    return;

  builder = g_strv_builder_new ();
  split_themes (info, session->themes[0], 0, builder);
  g_strfreev (session->themes);
  session->themes = g_strv_builder_end (builder);
}

static gboolean
save_session_modules (Import *self, const ClassInfo *info, const TonariSession *session, GError **error)
{
  g_autoptr (GPtrArray) old = NULL;
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);

  old = tonari_store_list (self->db, &tonari_session_module_entity, "session", session->row.id, error);
  if (old == NULL)
    return FALSE;
  for (guint i = 0; i < old->len; i++)
    if (!tonari_store_delete (self->db, &tonari_session_module_entity, ((TonariRow *) old->pdata[i])->id,
                              error))
      return FALSE;

  for (guint i = 0; session->themes[i] != NULL; i++)
    {
      const TonariModule *module = find_module (info, session->themes[i]);
      g_autoptr (TonariSessionModule) link = NULL;

      if (module == NULL || !g_hash_table_add (done, (gpointer) module))
        continue;
      link = tonari_session_module_new ();
      link->session = session->row.id;
      link->module = module->row.id;
      if (!tonari_store_save (self->db, &tonari_session_module_entity, link, error))
        return FALSE;
    }

  return TRUE;
}

static const TonariCurriculum *
newest_curriculum (const ImportClasses *classes, TonariEdition edition)
{
  const TonariCurriculum *newest = NULL;

  for (guint i = 0; i < classes->curricula->len; i++)
    {
      const TonariCurriculum *curriculum = classes->curricula->pdata[i];

      if (curriculum->edition == edition && (newest == NULL || curriculum->number > newest->number))
        newest = curriculum;
    }

  return newest;
}

/* The class of a row of classes, made when the book has none of that title. */
static ImportOutcome
class_for_row (Import *self, const TonariImportRow *row, ClassInfo **info, GError **error)
{
  const TonariCurriculum *curriculum;

  *info = g_hash_table_lookup (self->classes->by_title, row->class_title);
  if (*info != NULL && (*info)->ambiguous)
    {
      tonari_import_batch_blame (self->batch, row->line, "class",
                                 g_strdup_printf (_ ("the book has several classes “%s”; give one of them "
                                                     "another title first"),
                                                  row->class_title));
      return IMPORT_PROBLEM;
    }
  if (*info != NULL)
    {
      if ((*info)->aclass->edition == row->edition)
        return IMPORT_UNCHANGED;
      if ((*info)->line > 0)
        tonari_import_batch_blame (
            self->batch, row->line, "edition",
            g_strdup_printf (_ ("line %u of this file says otherwise of the same; keep "
                                "one of the two lines"),
                             (*info)->line));
      else
        tonari_import_blame_changed (self, row, "edition",
                                     tonari_words_label (&tonari_edition_words, (*info)->aclass->edition));
      return IMPORT_PROBLEM;
    }

  curriculum = newest_curriculum (self->classes, row->edition);
  if (curriculum == NULL)
    {
      tonari_import_batch_blame (self->batch, row->line, "edition",
                                 g_strdup (_ ("the book has no curriculum of this edition; add one first")));
      return IMPORT_PROBLEM;
    }

  *info = g_new0 (ClassInfo, 1);
  (*info)->line = row->line;
  (*info)->aclass = tonari_class_new ();
  (*info)->aclass->title = g_strdup (row->class_title);
  (*info)->aclass->edition = row->edition;
  (*info)->aclass->curriculum = curriculum->row.id;
  g_hash_table_insert (self->classes->by_title, g_strdup (row->class_title), *info);

  return tonari_store_save (self->db, &tonari_class_entity, (*info)->aclass, error) ? IMPORT_ADDED
                                                                                    : IMPORT_ERROR;
}

ImportOutcome
tonari_import_class_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariSession *incoming = row->main;
  ClassInfo *info = NULL;
  TonariSession *mine;
  ImportOutcome outcome;

  if (!load_titles (self, error))
    return IMPORT_ERROR;
  outcome = class_for_row (self, row, &info, error);
  if (outcome == IMPORT_PROBLEM || outcome == IMPORT_ERROR)
    return outcome;
  if (!load_sessions (self, info, error))
    return IMPORT_ERROR;

  divide_themes (info, incoming);
  if (!tonari_import_first_of_file (self, row,
                                    g_strdup_printf ("%" G_GINT64_FORMAT "\x1f%s", incoming->number,
                                                     row->class_title),
                                    &outcome))
    return outcome;

  mine = g_hash_table_lookup (info->sessions, &incoming->number);
  if (mine == NULL)
    {
      incoming->class_id = info->aclass->row.id;
      return tonari_store_save (self->db, &tonari_session_entity, incoming, error) &&
                     save_session_modules (self, info, incoming, error)
                 ? IMPORT_ADDED
                 : IMPORT_ERROR;
    }

  outcome = tonari_import_merge (self, row, mine, NULL);
  if (outcome == IMPORT_UPDATED &&
      (!tonari_store_save (self->db, &tonari_session_entity, mine, error) ||
       (tonari_import_batch_has (self->batch, "themes") && !save_session_modules (self, info, mine, error))))
    return IMPORT_ERROR;

  return outcome;
}

static char *
mark_key (gint64 session, gint64 enrolment)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, session, enrolment);
}

static void
add_enrolment (ClassInfo *info, const TonariEnrolment *enrolment, const char *name)
{
  g_autofree char *key = tonari_import_name_key (name);
  gint64 *known = g_hash_table_lookup (info->names, key);

  g_hash_table_insert (info->enrolments, new_int64 (enrolment->person), tonari_enrolment_copy (enrolment));
  if (known != NULL)
    *known = *known == enrolment->person ? *known : 0;
  else
    g_hash_table_insert (info->names, g_steal_pointer (&key), new_int64 (enrolment->person));
}

static gboolean
load_enrolments (Import *self, ClassInfo *info, GError **error)
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
         const ClassInfo *info,
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
enrolment_for (
    Import *self, ClassInfo *info, const TonariImportRow *row, gint64 person, gint64 relative, GError **error)
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
    Import *self, ClassInfo *info, TonariImportRow *row, gint64 session, gint64 enrolment, GError **error)
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
    Import *self, const TonariImportRow *row, ClassInfo **info, TonariSession **session, GError **error)
{
  if (!load_titles (self, error))
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
  if (!load_sessions (self, *info, error) || !load_enrolments (self, *info, error))
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
  ClassInfo *info = NULL;
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
hold_sessions (Import *self, const ClassInfo *info, GError **error)
{
  g_autoptr (GHashTable) marked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, info->marks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const TonariAttendance *mark = value;

      if (mark->state != TONARI_ATTENDANCE_STATE_UNMARKED)
        g_hash_table_add (marked, new_int64 (mark->session));
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
      const ClassInfo *info = value;

      if (info->marks != NULL && !hold_sessions (self, info, error))
        return FALSE;
    }

  return TRUE;
}
