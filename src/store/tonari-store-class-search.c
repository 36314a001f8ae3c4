/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-class-search.h"

#include <string.h>

#include "tonari-class.h"
#include "tonari-fold.h"
#include "tonari-rows.h"
#include "tonari-session.h"

static gboolean
matches (const char *text, const char *words)
{
  g_autofree char *folded = NULL;

  if (text == NULL)
    return FALSE;
  folded = tonari_fold (text);

  return tonari_fold_contains (folded, words);
}

static void
add_hit (GPtrArray *hits,
         TonariClassHitPlace place,
         const TonariClass *aclass,
         const TonariSession *session,
         const char *text,
         const char *words)
{
  TonariClassHit *hit;

  if (hits->len >= TONARI_CLASS_SEARCH_MOST || !matches (text, words))
    return;

  hit = tonari_class_hit_new ();
  hit->place = place;
  hit->class_id = aclass->row.id;
  hit->title = g_strdup (aclass->title);
  hit->excerpt = tonari_class_hit_excerpt (text, words);
  if (session != NULL)
    {
      hit->session = session->row.id;
      hit->number = session->number;
      hit->date = session->date;
    }
  g_ptr_array_add (hits, hit);
}

static void
search_class (GPtrArray *hits, const TonariClass *aclass, const char *words)
{
  g_autofree char *all =
      g_strjoin ("\n", aclass->title != NULL ? aclass->title : "", aclass->place != NULL ? aclass->place : "",
                 aclass->catchment != NULL ? aclass->catchment : "", aclass->note != NULL ? aclass->note : "",
                 NULL);

  add_hit (hits, TONARI_CLASS_HIT_CLASS, aclass, NULL, all, words);
}

static void
search_session (GPtrArray *hits, const TonariClass *aclass, const TonariSession *session, const char *words)
{
  g_autofree char *themes = g_strjoinv (" ", session->themes);

  add_hit (hits, TONARI_CLASS_HIT_THEMES, aclass, session, themes, words);
  add_hit (hits, TONARI_CLASS_HIT_MINUTES, aclass, session, session->minutes_text, words);
  add_hit (hits, TONARI_CLASS_HIT_HOME_PRACTICE, aclass, session, session->home_practice, words);
  add_hit (hits, TONARI_CLASS_HIT_REVIEW, aclass, session, session->review, words);
}

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  const TonariSession *one = *(TonariSession *const *) a;
  const TonariSession *two = *(TonariSession *const *) b;
  int order = tonari_date_compare (two->date, one->date);

  return order != 0 ? order : (two->row.id > one->row.id) - (two->row.id < one->row.id);
}

static int
compare_classes (gconstpointer a, gconstpointer b)
{
  gint64 one = (*(TonariClass *const *) a)->row.id;
  gint64 two = (*(TonariClass *const *) b)->row.id;

  return (two > one) - (two < one);
}

GPtrArray *
tonari_store_class_search (TonariDb *db, const char *text, GError **error)
{
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_class_hit_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GPtrArray) classes = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (db != NULL && text != NULL, NULL);

  words = tonari_fold (text);
  if (words[strspn (words, " \t\n")] == '\0')
    return g_steal_pointer (&hits);

  classes = tonari_store_list (db, &tonari_class_entity, NULL, 0, error);
  if (classes == NULL)
    return NULL;
  sessions = tonari_store_list (db, &tonari_session_entity, NULL, 0, error);
  if (sessions == NULL)
    return NULL;

  g_ptr_array_sort (classes, compare_classes);
  for (guint i = 0; i < classes->len; i++)
    {
      TonariClass *aclass = g_ptr_array_index (classes, i);

      g_hash_table_insert (by_id, &aclass->row.id, aclass);
      search_class (hits, aclass, words);
    }
  g_ptr_array_sort (sessions, compare_sessions);
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);
      const TonariClass *aclass = g_hash_table_lookup (by_id, &session->class_id);

      if (aclass != NULL)
        search_session (hits, aclass, session, words);
    }

  return g_steal_pointer (&hits);
}
