/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Classes with their sessions, as a file brings them.
 */

#include <glib/gi18n-lib.h>

#include "tonari-curriculum.h"
#include "tonari-module.h"
#include "tonari-session-module.h"
#include "tonari-store-import-classes.h"

static void
class_info_free (gpointer data)
{
  ImportClass *info = data;

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

gboolean
tonari_import_load_titles (Import *self, GError **error)
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
      ImportClass *info = g_hash_table_lookup (classes->by_title, aclass->title != NULL ? aclass->title : "");

      if (info != NULL)
        {
          info->ambiguous = TRUE;
          continue;
        }
      info = g_new0 (ImportClass, 1);
      info->aclass = tonari_class_copy (aclass);
      g_hash_table_insert (classes->by_title, g_strdup (aclass->title != NULL ? aclass->title : ""), info);
    }

  return TRUE;
}

gboolean
tonari_import_load_sessions (Import *self, ImportClass *info, GError **error)
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

      g_hash_table_insert (info->sessions, tonari_import_key (session->number),
                           tonari_session_copy (session));
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
find_module (const ImportClass *info, const char *title)
{
  g_autofree char *key = tonari_import_name_key (title);

  return g_hash_table_lookup (info->modules, key);
}

/* The pieces of @text between the signs of @separators, stripped; empty ones fall away. */
static GPtrArray *
pieces_between (const char *text, const char *separators)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (g_free);
  const char *start = text;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      char *piece;

      if (*p != '\0' && g_utf8_strchr (separators, -1, g_utf8_get_char (p)) == NULL)
        continue;
      piece = g_strstrip (g_strndup (start, p - start));
      if (*piece != '\0')
        g_ptr_array_add (pieces, piece);
      else
        g_free (piece);
      if (*p == '\0')
        return pieces;
      start = g_utf8_next_char (p);
    }
}

static gboolean
all_are_modules (const ImportClass *info, GPtrArray *titles)
{
  for (guint i = 0; i < titles->len; i++)
    if (find_module (info, g_ptr_array_index (titles, i)) == NULL)
      return FALSE;

  return TRUE;
}

/* A middle dot or a comma stands inside many a theme (声かけ・誘い方), so it divides only where nothing but
 * titles of modules remains; a semicolon always divides. */
static void
split_themes (const ImportClass *info, const char *text, GStrvBuilder *builder)
{
  g_autoptr (GPtrArray) pieces = pieces_between (text, ";；");

  for (guint i = 0; i < pieces->len; i++)
    {
      const char *piece = g_ptr_array_index (pieces, i);
      g_autoptr (GPtrArray) titles = pieces_between (piece, "、・･");

      if (find_module (info, piece) != NULL || !all_are_modules (info, titles))
        g_strv_builder_add (builder, piece);
      else
        for (guint j = 0; j < titles->len; j++)
          g_strv_builder_add (builder, g_ptr_array_index (titles, j));
    }
}

static void
divide_themes (const ImportClass *info, TonariSession *session)
{
  g_autoptr (GStrvBuilder) builder = NULL;

  if (session->themes[0] == NULL)
    return;

  builder = g_strv_builder_new ();
  split_themes (info, session->themes[0], builder);
  g_strfreev (session->themes);
  session->themes = g_strv_builder_end (builder);
}

static gboolean
save_session_modules (Import *self, const ImportClass *info, const TonariSession *session, GError **error)
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
class_for_row (Import *self, const TonariImportRow *row, ImportClass **info, GError **error)
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

  *info = g_new0 (ImportClass, 1);
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
  ImportClass *info = NULL;
  TonariSession *mine;
  ImportOutcome outcome;

  if (!tonari_import_load_titles (self, error))
    return IMPORT_ERROR;
  outcome = class_for_row (self, row, &info, error);
  if (outcome == IMPORT_PROBLEM || outcome == IMPORT_ERROR)
    return outcome;
  if (!tonari_import_load_sessions (self, info, error))
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
