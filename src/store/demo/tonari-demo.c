/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo.h"

#include "tonari-demo-beside.h"
#include "tonari-demo-calls.h"
#include "tonari-demo-classes.h"
#include "tonari-demo-directory.h"
#include "tonari-demo-filler.h"
#include "tonari-demo-life.h"
#include "tonari-demo-meetings.h"
#include "tonari-demo-statistics.h"
#include "tonari-record.h"
#include "tonari-store-search.h"

static const TonariDemoStory *const stories[TONARI_DEMO_N_STORIES] = {
  &tonari_demo_story_timetable,    &tonari_demo_story_window,    &tonari_demo_story_bakery,
  &tonari_demo_story_eighty_fifty, &tonari_demo_story_postcards, &tonari_demo_story_silence,
  &tonari_demo_story_online,       &tonari_demo_story_garden,    &tonari_demo_story_sparse,
  &tonari_demo_story_papers,       &tonari_demo_story_not_asked, &tonari_demo_story_code_only,
};

const TonariDemoStory *
tonari_demo_story (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (stories), NULL);

  return stories[index];
}

/* Fewer than there are: spread evenly over all lives; more, where no other case can take them: drawn anew. */
static gboolean
write_story_records (TonariDemoWriter *writer,
                     GPtrArray *records,
                     const gint64 *cases,
                     guint n_stories,
                     guint wanted,
                     GError **error)
{
  guint kept = MIN (wanted, records->len);

  for (guint i = 0; i < records->len; i++)
    {
      TonariRecord *record = g_ptr_array_index (records, i);

      if ((guint64) (i + 1) * kept / records->len == (guint64) i * kept / records->len)
        continue;
      if (!tonari_demo_writer_insert (writer, &tonari_record_entity, record, error))
        return FALSE;
    }

  for (guint i = kept; i < wanted; i++)
    {
      guint story = i % n_stories;
      g_autoptr (TonariRecord) record = tonari_demo_life_extra (writer, stories[story], cases[story]);

      if (!tonari_demo_writer_insert (writer, &tonari_record_entity, record, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_stories (TonariDemoWriter *writer,
               guint n_stories,
               gboolean alone,
               gint64 *cases,
               guint *n_records,
               GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_record_free);
  guint wanted = writer->options->records;

  for (guint i = 0; i < n_stories; i++)
    if (!tonari_demo_life_write (writer, stories[i], records, &cases[i], error))
      return FALSE;

  if (wanted == 0 || (!alone && wanted > records->len) || n_stories == 0)
    wanted = records->len;
  *n_records = wanted;
  return write_story_records (writer, records, cases, n_stories, wanted, error);
}

static gboolean
write_filler (TonariDemoWriter *writer, guint n_cases, guint written, GError **error)
{
  guint wanted = writer->options->records;
  gint64 rest = (gint64) wanted - written;

  for (guint i = 0; i < n_cases; i++)
    {
      gint64 share = wanted == 0 ? -1 : rest * (i + 1) / n_cases - rest * i / n_cases;

      if (!tonari_demo_filler_write (writer, share, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_demo_fill (TonariDb *db, const TonariDemoOptions *options, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariDemoWriter) writer = NULL;
  gint64 cases[TONARI_DEMO_N_STORIES] = { 0 };
  guint n_stories, n_filler, written = 0;

  g_return_val_if_fail (db != NULL && options != NULL, FALSE);
  g_return_val_if_fail (options->today > 0 && options->years > 0, FALSE);

  n_stories = MIN (options->cases, TONARI_DEMO_N_STORIES);
  n_filler = options->cases - n_stories;
  writer = tonari_demo_writer_new (db, options, cancellable);

  if (!tonari_demo_writer_begin (writer, error))
    return FALSE;
  if (!tonari_demo_directory_write (writer, error) ||
      !write_stories (writer, n_stories, n_filler == 0, cases, &written, error) ||
      !tonari_demo_classes_write (writer, error) || !write_filler (writer, n_filler, written, error) ||
      !tonari_demo_beside_write (writer, cases, n_stories, error) ||
      !tonari_demo_meetings_write (writer, cases, n_stories, error) ||
      !tonari_demo_calls_write (writer, error) || !tonari_demo_statistics_write (writer, error))
    {
      tonari_demo_writer_abort (writer);
      return FALSE;
    }

  /* The writer goes past the history, and so past the index. */
  return tonari_demo_writer_end (writer, error) && tonari_store_search_rebuild (db, error);
}
