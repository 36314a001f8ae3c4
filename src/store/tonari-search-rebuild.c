/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The index as a whole: made anew, and compared with the rows. */

#include "tonari-search-index-private.h"

#include <string.h>

#include "tonari-db-private.h"
#include "tonari-store-search.h"

#define VERSION G_STRINGIFY (TONARI_SEARCH_INDEX_VERSION)

static gboolean
make_all (TonariDb *db, GError **error)
{
  if (!tonari_db_execute (db, "INSERT INTO search (search) VALUES ('delete-all')", error))
    return FALSE;
  for (int kind = 0; kind < TONARI_N_SEARCH_KINDS; kind++)
    if (!tonari_search_index_each (db, kind, tonari_search_index_add, NULL, error))
      return FALSE;

  return tonari_db_execute (db, "INSERT OR REPLACE INTO search_index (id, made) VALUES (1, " VERSION ")",
                            error);
}

gboolean
tonari_store_search_rebuild (TonariDb *db, GError **error)
{
  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_db_begin (db, error))
    return FALSE;
  if (!make_all (db, error))
    {
      tonari_db_rollback (db);
      return FALSE;
    }

  return tonari_db_commit (db, error);
}

gboolean
tonari_search_index_ensure (TonariDb *db, GError **error)
{
  gint64 made;

  return tonari_db_pragma_int (db, "SELECT coalesce (max (made), 0) FROM search_index", &made, error) &&
         (made == TONARI_SEARCH_INDEX_VERSION || tonari_store_search_rebuild (db, error));
}

/* How often a word stands in the book, and in how many rows. */
typedef struct
{
  gint64 rows;
  gint64 times;
  gint64 last_line;
} Count;

static gboolean
count_words (TonariDb *db, gint64 line, const char *words, gpointer data, GError **error)
{
  GHashTable *counts = data;

  for (const char *p = words, *end; (end = strchr (p, ' ')) != NULL; p = end + 1)
    {
      char word[8];
      /* As long as one letter; to ask for the length of all that follows would take the square of a long
       * text. */
      gsize length = MIN (sizeof word - 1, (gsize) (end - p));
      Count *count;

      memcpy (word, p, length);
      word[length] = '\0';
      count = g_hash_table_lookup (counts, word);
      if (count == NULL)
        {
          count = g_new0 (Count, 1);
          g_hash_table_insert (counts, g_strdup (word), count);
        }
      count->times++;
      if (count->last_line != line)
        count->rows++;
      count->last_line = line;
    }

  return TRUE;
}

static gboolean
compare_counts (TonariDb *db, GHashTable *counts, gboolean *agrees, GError **error)
{
  g_autoptr (TonariStatement) word =
      tonari_db_prepare (db, "SELECT term, doc, cnt FROM temp.search_words", error);
  guint found = 0;

  if (word == NULL)
    return FALSE;
  for (gboolean has_row = TRUE; has_row && *agrees;)
    {
      const Count *count;

      if (!tonari_statement_step (word, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      found++;
      count = g_hash_table_lookup (counts, tonari_statement_text (word, 0));
      *agrees = count != NULL && count->rows == tonari_statement_int (word, 1) &&
                count->times == tonari_statement_int (word, 2);
    }
  *agrees = *agrees && found == g_hash_table_size (counts);

  return TRUE;
}

gboolean
tonari_search_index_check (TonariDb *db, gboolean *agrees, GError **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gint64 made;

  *agrees = TRUE;
  if (!tonari_db_pragma_int (db, "SELECT coalesce (max (made), 0) FROM search_index", &made, error))
    return FALSE;
  /* Opening the book makes it anew. */
  if (made != TONARI_SEARCH_INDEX_VERSION)
    return TRUE;

  for (int kind = 0; kind < TONARI_N_SEARCH_KINDS; kind++)
    if (!tonari_search_index_each (db, kind, count_words, counts, error))
      return FALSE;

  return tonari_db_execute (
             db, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab (main, search, row)",
             error) &&
         compare_counts (db, counts, agrees, error);
}
