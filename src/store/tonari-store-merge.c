/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-merge.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-history-private.h"
#include "tonari-json-strv.h"
#include "tonari-merge.h"
#include "tonari-not-together.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-merge-private.h"

static gboolean
refuse (const char *words, GError **error)
{
  g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT, words);

  return FALSE;
}

static char *
merged_line (TonariMergeWork *work, const char *kept, const char *gone)
{
  g_autofree char *day = tonari_date_format (tonari_date_from_day (work->today), TONARI_DATE_SHORT);

  /* Translators: a day, who stays, who went into it */
  return g_strdup_printf (_ ("Merged on %s: %s, %s"), day, kept, gone);
}

static gboolean
has_case (TonariDb *db, gint64 person, gint64 *case_id, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_list (db, &tonari_case_entity, "person", person, error);

  *case_id = 0;
  if (cases != NULL && cases->len > 0)
    *case_id = ((TonariRow *) cases->pdata[0])->id;

  return cases != NULL;
}

static gboolean
is_relative_in (TonariDb *db, gint64 person, gint64 case_id, gboolean *found, GError **error)
{
  g_autoptr (GPtrArray) relatives = NULL;

  *found = FALSE;
  if (case_id == 0)
    return TRUE;
  relatives = tonari_store_list (db, &tonari_relative_entity, "person", person, error);
  for (guint i = 0; relatives != NULL && i < relatives->len; i++)
    if (((TonariRelative *) relatives->pdata[i])->case_id == case_id)
      *found = TRUE;

  return relatives != NULL;
}

static gboolean
are_apart (TonariDb *db, gint64 a, gint64 b, gboolean *found, GError **error)
{
  g_autoptr (GPtrArray) rows = tonari_store_list (db, &tonari_not_together_entity, NULL, 0, error);

  *found = FALSE;
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const TonariNotTogether *row = rows->pdata[i];

      if ((row->person == a && row->other_person == b) || (row->person == b && row->other_person == a))
        *found = TRUE;
    }

  return rows != NULL;
}

/* Where the two are in one household as different people, they are different people. */
static gboolean
may_be_one (TonariDb *db, gint64 kept, gint64 gone, GError **error)
{
  gint64 case_kept;
  gint64 case_gone;
  gboolean in_kept;
  gboolean in_gone;
  gboolean apart;

  if (!has_case (db, kept, &case_kept, error) || !has_case (db, gone, &case_gone, error) ||
      !is_relative_in (db, gone, case_kept, &in_kept, error) ||
      !is_relative_in (db, kept, case_gone, &in_gone, error) || !are_apart (db, kept, gone, &apart, error))
    return FALSE;
  if (in_kept || in_gone)
    return refuse (
        _ ("One is the person of a case and the other a relative in it, so they are two people. Correct the "
           "household first if that is wrong."),
        error);
  if (apart)
    return refuse (
        _ ("These two are not to be seated together, so they are two people. Take that note away first if it "
           "is wrong."),
        error);

  return TRUE;
}

/* All but that the row of the one who goes is taken away. */
static gboolean
merge_persons (TonariMergeWork *work,
               gint64 kept_id,
               gint64 gone_id,
               const char *kept_title,
               const char *gone_title,
               GError **error)
{
  g_autoptr (TonariPerson) kept = tonari_store_get (work->db, &tonari_person_entity, kept_id, error);
  g_autoptr (TonariPerson) gone = NULL;
  g_autoptr (TonariPerson) after = NULL;
  g_autoptr (GString) more = g_string_new (NULL);
  g_autofree char *line = NULL;

  if (kept == NULL)
    return FALSE;
  gone = tonari_store_get (work->db, &tonari_person_entity, gone_id, error);
  if (gone == NULL || !may_be_one (work->db, kept_id, gone_id, error))
    return FALSE;

  after = tonari_person_copy (kept);
  tonari_merge_work_fill (&tonari_person_entity, after, gone, gone_title, more);
  line = merged_line (work, kept_title, gone_title);
  tonari_merge_work_append (&after->note, line, more);
  if (!tonari_merge_work_save (work, &tonari_person_entity, kept, after, error) ||
      !tonari_merge_work_move (work, "persons", gone_id, kept_id, error) ||
      !tonari_merge_work_fold_relatives (work, kept_id, error) ||
      !tonari_merge_work_fold_enrolments (work, kept_id, error))
    return FALSE;

  if (work->preview != NULL)
    {
      work->preview->person_kept = g_steal_pointer (&kept);
      work->preview->person_gone = g_steal_pointer (&gone);
      work->preview->person_after = g_steal_pointer (&after);
    }

  return TRUE;
}

static gboolean
merge_cases (TonariMergeWork *work,
             gint64 kept_id,
             gint64 gone_id,
             const char *kept_title,
             const char *gone_title,
             GError **error)
{
  g_autoptr (TonariCase) kept = tonari_store_get (work->db, &tonari_case_entity, kept_id, error);
  g_autoptr (TonariCase) gone = NULL;
  g_autoptr (TonariCase) after = NULL;
  g_autoptr (GString) more = g_string_new (NULL);
  g_autofree char *line = NULL;
  gint64 person;

  if (kept == NULL)
    return FALSE;
  gone = tonari_store_get (work->db, &tonari_case_entity, gone_id, error);
  if (gone == NULL)
    return FALSE;
  person = gone->person;
  if (kept->person != gone->person &&
      !merge_persons (work, kept->person, gone->person, kept_title, gone_title, error))
    return FALSE;
  g_clear_pointer (&gone, tonari_case_free);
  gone = tonari_store_get (work->db, &tonari_case_entity, gone_id, error);
  if (gone == NULL)
    return FALSE;

  after = tonari_case_copy (kept);
  tonari_merge_work_fill (&tonari_case_entity, after, gone, gone->code, more);
  /* Nobody who is walked beside goes out of sight by it. */
  if (kept->state == TONARI_CASE_STATE_KIND_CLOSED)
    after->state = gone->state;
  line = merged_line (work, kept->code, gone->code);
  tonari_merge_work_append (&after->note, line, more);
  if (!tonari_merge_work_save (work, &tonari_case_entity, kept, after, error) ||
      !tonari_merge_work_fold_crisis_cards (work, kept_id, gone_id, error) ||
      !tonari_merge_work_move (work, "cases", gone_id, kept_id, error) ||
      !tonari_merge_work_fold_household (work, kept_id, error) ||
      !tonari_merge_work_remove (work, &tonari_case_entity, gone_id, kept_id, error))
    return FALSE;
  /* The case first, so that undo, which goes backwards, brings its person back before it. */
  if (kept->person != person &&
      !tonari_merge_work_remove (work, &tonari_person_entity, person, kept->person, error))
    return FALSE;

  if (work->preview != NULL)
    {
      work->preview->case_kept = g_steal_pointer (&kept);
      work->preview->case_gone = g_steal_pointer (&gone);
      work->preview->case_after = g_steal_pointer (&after);
    }

  return TRUE;
}

static gboolean
write_down (TonariMergeWork *work, TonariMergeKind kind, gint64 kept, gint64 gone, gint64 *id, GError **error)
{
  g_autoptr (TonariMerge) merge = tonari_merge_new ();

  g_ptr_array_add (work->moved, NULL);
  g_ptr_array_add (work->before, NULL);
  merge->kind = kind;
  merge->kept = kept;
  merge->gone = gone;
  merge->date = tonari_date_from_day (work->today);
  merge->moved = tonari_json_from_strv ((const char *const *) work->moved->pdata);
  merge->before = tonari_json_from_strv ((const char *const *) work->before->pdata);
  merge->staff = tonari_history_staff (work->db);
  if (!tonari_store_save (work->db, &tonari_merge_entity, merge, error))
    return FALSE;
  *id = merge->row.id;

  return TRUE;
}

static gboolean
merge (TonariMergeWork *work, TonariMergeKind kind, gint64 kept, gint64 gone, gint64 *id, GError **error)
{
  g_autofree char *kept_title = NULL;
  g_autofree char *gone_title = NULL;
  gint64 case_kept;
  gint64 case_gone;

  if (kept == gone)
    return refuse (kind == TONARI_MERGE_KIND_CASE
                       ? _ ("A case cannot be merged with itself. Choose another case.")
                       : _ ("Somebody cannot be merged with themselves. Choose somebody else."),
                   error);
  kept_title = tonari_store_merge_title (work->db, kind, kept, error);
  if (kept_title == NULL)
    return FALSE;
  gone_title = tonari_store_merge_title (work->db, kind, gone, error);
  if (gone_title == NULL)
    return FALSE;
  if (work->preview != NULL)
    {
      work->preview->kind = kind;
      work->preview->title_kept = g_strdup (kept_title);
      work->preview->title_gone = g_strdup (gone_title);
    }

  if (kind == TONARI_MERGE_KIND_CASE)
    return merge_cases (work, kept, gone, kept_title, gone_title, error) &&
           write_down (work, kind, kept, gone, id, error);

  if (!has_case (work->db, kept, &case_kept, error) || !has_case (work->db, gone, &case_gone, error))
    return FALSE;
  if (case_kept != 0 && case_gone != 0)
    return refuse (
        _ ("Both have a case of their own. Merge the two cases; their persons become one with them."), error);

  return merge_persons (work, kept, gone, kept_title, gone_title, error) &&
         tonari_merge_work_remove (work, &tonari_person_entity, gone, kept, error) &&
         write_down (work, kind, kept, gone, id, error);
}

static gint64
run (TonariDb *db,
     TonariMergeKind kind,
     gint64 kept,
     gint64 gone,
     int today,
     TonariMergePreview *preview,
     GError **error)
{
  g_autoptr (GPtrArray) moved = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_free);
  TonariMergeWork work = { db, moved, before, preview, today };
  gboolean done;
  gint64 id = 0;

  if (!tonari_store_action_begin (
          db, kind == TONARI_MERGE_KIND_CASE ? _ ("Merge two cases") : _ ("Merge two people"), error))
    return 0;
  done = merge (&work, kind, kept, gone, &id, error);
  if (!done || preview != NULL)
    tonari_store_action_abort (db);
  else
    done = tonari_store_action_end (db, NULL, error);

  return done ? id : 0;
}

gint64
tonari_store_merge (TonariDb *db, TonariMergeKind kind, gint64 kept, gint64 gone, int today, GError **error)
{
  g_return_val_if_fail (db != NULL && today > 0, 0);

  return run (db, kind, kept, gone, today, NULL, error);
}

TonariMergePreview *
tonari_store_merge_preview (TonariDb *db, TonariMergeKind kind, gint64 kept, gint64 gone, GError **error)
{
  g_autoptr (TonariMergePreview) preview = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  /* Tried out whole and taken back: no count of its own could fall behind the merge. */
  preview = tonari_merge_preview_new ();
  if (run (db, kind, kept, gone, 1, preview, error) == 0)
    return NULL;

  return g_steal_pointer (&preview);
}
