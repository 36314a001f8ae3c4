/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-jobs.h"

#include <glib/gi18n-lib.h>

#include "tonari-enrolment.h"
#include "tonari-fold.h"
#include "tonari-module.h"
#include "tonari-preparation.h"
#include "tonari-rows.h"
#include "tonari-run-sheet.h"
#include "tonari-session-module.h"
#include "tonari-session-part.h"
#include "tonari-session.h"

static gpointer
answer_new (guint added)
{
  return g_memdup2 (&added, sizeof added);
}

/* Those who will sit in the room; who waits brings nothing to copy for. */
static gboolean
count_participants (TonariDb *db, gint64 class_id, gint64 *count, GError **error)
{
  g_autoptr (GPtrArray) enrolments =
      tonari_store_list (db, &tonari_enrolment_entity, "class_id", class_id, error);

  if (enrolments == NULL)
    return FALSE;

  *count = 0;
  for (guint i = 0; i < enrolments->len; i++)
    {
      const TonariEnrolment *one = g_ptr_array_index (enrolments, i);

      *count += one->joined_to == 0 && (one->status == TONARI_ENROLMENT_STATUS_ENROLLED ||
                                        one->status == TONARI_ENROLMENT_STATUS_OBSERVER ||
                                        one->status == TONARI_ENROLMENT_STATUS_COMPLETED);
    }

  return TRUE;
}

static gboolean
is_for_each (const char *text)
{
  static const char *const words[] = { "人数分", "各自", "配布", "コピー", "for each", "copies", NULL };
  g_autofree char *folded = tonari_fold (text);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *word = tonari_fold (words[i]);

      if (strstr (folded, word) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* A comma inside brackets does not divide: 段階の図（二種、縮小）. */
static GPtrArray *
split_materials (const char *text)
{
  GPtrArray *things = g_ptr_array_new_with_free_func (g_free);
  GString *thing = g_string_new (NULL);
  int depth = 0;

  for (const char *at = text != NULL ? text : "";; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\0' || c == '\n' ||
          (depth == 0 && (c == 0x3001 || c == ',' || c == 0xff0c || c == ';' || c == 0xff1b)))
        {
          g_autofree char *one = g_strdup (g_strstrip (thing->str));

          if (*one != '\0')
            g_ptr_array_add (things, g_steal_pointer (&one));
          g_string_truncate (thing, 0);
          depth = 0;
          if (c == '\0')
            break;
          continue;
        }
      depth += c == '(' || c == 0xff08 || c == 0x300c;
      depth -= depth > 0 && (c == ')' || c == 0xff09 || c == 0x300d);
      g_string_append_unichar (thing, c);
    }
  g_string_free (thing, TRUE);

  return things;
}

static gboolean
is_among (GPtrArray *preparations, const char *text)
{
  g_autofree char *key = tonari_preparation_key (text);

  for (guint i = 0; i < preparations->len; i++)
    {
      const TonariPreparation *one = g_ptr_array_index (preparations, i);
      g_autofree char *there = tonari_preparation_key (one->text);

      if (g_str_equal (there, key))
        return TRUE;
    }

  return FALSE;
}

static gboolean
add_thing (
    TonariDb *db, gint64 session, const char *text, gint64 participants, GPtrArray *there, GError **error)
{
  TonariPreparation *one;

  if (is_among (there, text))
    return TRUE;

  one = tonari_preparation_new ();
  one->session = session;
  one->position = (gint64) there->len + 1;
  one->text = g_strdup (text);
  if (is_for_each (text))
    {
      one->kind = TONARI_PREPARATION_KIND_COPY;
      one->copies = participants > 0 ? participants : TONARI_INT_UNKNOWN;
    }
  g_ptr_array_add (there, one);

  return tonari_store_save (db, &tonari_preparation_entity, one, error);
}

gpointer
tonari_session_job_materials (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id = *(gint64 *) data;
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, id, error);
  g_autoptr (GPtrArray) links = NULL;
  g_autoptr (GPtrArray) there = NULL;
  gint64 participants = 0;
  guint before;

  if (session == NULL || !count_participants (db, session->class_id, &participants, error))
    return NULL;
  links = tonari_store_list (db, &tonari_session_module_entity, "session", id, error);
  if (links == NULL)
    return NULL;
  there = tonari_store_list (db, &tonari_preparation_entity, "session", id, error);
  if (there == NULL)
    return NULL;

  before = there->len;
  for (guint i = 0; i < links->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (links, i);
      g_autoptr (TonariModule) module = tonari_store_get (db, &tonari_module_entity, link->module, error);
      g_autoptr (GPtrArray) things = NULL;

      if (module == NULL)
        return NULL;
      things = split_materials (module->materials);
      for (guint j = 0; j < things->len; j++)
        if (!add_thing (db, id, g_ptr_array_index (things, j), participants, there, error))
          return NULL;
    }

  return answer_new (there->len - before);
}

/* The parts of the nearest session before, as new ones. */
static GPtrArray *
parts_before (TonariDb *db, const TonariSession *session, GError **error)
{
  g_autoptr (GPtrArray) sessions =
      tonari_store_list (db, &tonari_session_entity, "class_id", session->class_id, error);
  g_autoptr (GPtrArray) best = NULL;
  gint64 number = -1;

  if (sessions == NULL)
    return NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *one = g_ptr_array_index (sessions, i);
      g_autoptr (GPtrArray) parts = NULL;

      if (one->row.id == session->row.id || one->number >= session->number || one->number <= number)
        continue;
      parts = tonari_store_list (db, &tonari_session_part_entity, "session", one->row.id, error);
      if (parts == NULL)
        return NULL;
      if (parts->len == 0)
        continue;
      number = one->number;
      g_clear_pointer (&best, g_ptr_array_unref);
      best = g_steal_pointer (&parts);
    }

  if (best == NULL)
    best = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_part_free);
  for (guint i = 0; i < best->len; i++)
    {
      TonariSessionPart *part = g_ptr_array_index (best, i);

      part->row.id = 0;
      part->row.version = 0;
    }

  return g_steal_pointer (&best);
}

gpointer
tonari_session_job_parts (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id = *(gint64 *) data;
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, id, error);
  g_autoptr (GPtrArray) there = NULL;
  g_autoptr (GPtrArray) parts = NULL;

  if (session == NULL)
    return NULL;
  there = tonari_store_list (db, &tonari_session_part_entity, "session", id, error);
  if (there == NULL)
    return NULL;

  parts = tonari_run_sheet_parse (session->run_sheet);
  if (parts->len == 0)
    {
      g_clear_pointer (&parts, g_ptr_array_unref);
      parts = parts_before (db, session, error);
      if (parts == NULL)
        return NULL;
    }

  for (guint i = 0; i < parts->len; i++)
    {
      TonariSessionPart *part = g_ptr_array_index (parts, i);

      part->session = id;
      if (part->title == NULL)
        /* Translators: a part of a run sheet, by its number */
        part->title = g_strdup_printf (_ ("Part %u"), there->len + i + 1);
      part->position = (gint64) (there->len + i + 1);
      if (!tonari_store_save (db, &tonari_session_part_entity, part, error))
        return NULL;
    }

  return answer_new (parts->len);
}
