/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-history-private.h"
#include "tonari-organisation.h"
#include "tonari-store-import-private.h"

static ImportOutcome
apply_row (Import *self, TonariImportRow *row, GError **error)
{
  switch (self->batch->kind)
    {
    case TONARI_IMPORT_DIRECTORY:
      return tonari_import_organisation_row (self, row, error);
    case TONARI_IMPORT_CASES:
      return tonari_import_case_row (self, row, error);
    case TONARI_IMPORT_RELATIVES:
      return tonari_import_relative_row (self, row, error);
    case TONARI_IMPORT_CLASSES:
      return tonari_import_class_row (self, row, error);
    case TONARI_IMPORT_ATTENDANCE:
    case TONARI_IMPORT_CHECKINS:
      return tonari_import_attendance_row (self, row, error);
    case TONARI_IMPORT_RECORDS:
    case TONARI_IMPORT_OBSERVATIONS:
    case TONARI_IMPORT_PROBLEMS:
    case TONARI_IMPORT_EPISODES:
    case TONARI_IMPORT_TIES:
    case TONARI_IMPORT_STAGES:
    case TONARI_IMPORT_CRISES:
    case TONARI_IMPORT_CHANGES:
    case TONARI_IMPORT_WATCHING:
    case TONARI_IMPORT_TIE_CHANGES:
      return tonari_import_dated_row (self, row, error);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
apply_rows (Import *self, TonariImportCounts *counts, GError **error)
{
  for (guint i = 0; i < self->batch->rows->len; i++)
    {
      switch (apply_row (self, self->batch->rows->pdata[i], error))
        {
        case IMPORT_ADDED:
          counts->added++;
          break;
        case IMPORT_UNCHANGED:
          counts->unchanged++;
          break;
        case IMPORT_UPDATED:
          counts->updated++;
          break;
        case IMPORT_PROBLEM:
          break;
        case IMPORT_ERROR:
        default:
          return FALSE;
        }
    }

  return tonari_import_classes_finish (self, error);
}

static gboolean
load (Import *self, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_list (self->db, &tonari_case_entity, NULL, 0, error);
  g_autoptr (GPtrArray) organisations = NULL;

  if (cases == NULL)
    return FALSE;
  for (guint i = 0; i < cases->len; i++)
    {
      const TonariCase *acase = cases->pdata[i];

      g_hash_table_insert (self->cases, tonari_import_name_key (acase->code), tonari_case_copy (acase));
    }

  organisations = tonari_store_list (self->db, &tonari_organisation_entity, NULL, 0, error);
  if (organisations == NULL)
    return FALSE;
  for (guint i = 0; i < organisations->len; i++)
    {
      const TonariOrganisation *organisation = organisations->pdata[i];

      g_hash_table_insert (self->organisations, g_strdup (organisation->name),
                           tonari_organisation_copy (organisation));
    }

  if (!tonari_import_find_staff (self, self->options->staff, &self->staff, error))
    return FALSE;
  if (self->options->staff == NULL)
    {
      self->staff = tonari_history_staff (self->db);
      return TRUE;
    }

  /* Making them may have been the first change of the action, and then it is not signed yet. */
  tonari_store_set_staff (self->db, self->staff);
  return tonari_history_sign (self->db, error);
}

static void
import_init (Import *self)
{
  self->cases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tonari_case_free);
  self->staff_by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->organisations =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tonari_organisation_free);
  self->relatives =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->loaded_cases = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->existing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->classes = tonari_import_classes_new ();
}

static void
import_clear (Import *self)
{
  g_hash_table_unref (self->cases);
  g_hash_table_unref (self->staff_by_name);
  g_hash_table_unref (self->organisations);
  g_hash_table_unref (self->relatives);
  g_hash_table_unref (self->seen);
  g_hash_table_unref (self->loaded_cases);
  g_hash_table_unref (self->existing);
  g_hash_table_unref (self->used);
  tonari_import_classes_free (self->classes);
}

/* How many lines of the file have problems; a line may have several. */
static guint
count_bad_lines (const TonariImportBatch *batch)
{
  guint n_lines = 0;
  guint last = 0;

  for (guint i = 0; i < batch->problems->len; i++)
    {
      const TonariImportProblem *problem = batch->problems->pdata[i];

      if (problem->line != last)
        n_lines++;
      last = problem->line;
    }

  return n_lines;
}

gboolean
tonari_store_import (TonariDb *db,
                     TonariImportBatch *batch,
                     const TonariImportOptions *options,
                     TonariImportCounts *counts,
                     GError **error)
{
  Import self = { 0 };
  g_autofree char *label = NULL;
  gint64 staff_before;
  gboolean done;

  g_return_val_if_fail (db != NULL, FALSE);
  g_return_val_if_fail (batch != NULL, FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  memset (counts, 0, sizeof *counts);
  label = g_strdup_printf (_ ("Import: %s"), tonari_words_label (&tonari_import_kind_words, batch->kind));
  if (!tonari_store_action_begin (db, label, error))
    return FALSE;

  staff_before = tonari_history_staff (db);
  self.db = db;
  self.batch = batch;
  self.options = options;
  import_init (&self);
  done = load (&self, error) && apply_rows (&self, counts, error);
  import_clear (&self);
  counts->changed = self.n_changed;
  tonari_import_batch_sort_problems (batch);

  if (done && batch->problems->len > 0)
    {
      guint n_lines = count_bad_lines (batch);

      g_set_error (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
          g_dngettext (GETTEXT_PACKAGE,
                       "%u line could not be taken, so nothing was; correct the file and import it again",
                       "%u lines could not be taken, so nothing was; correct the file and import it again",
                       n_lines),
          n_lines);
      done = FALSE;
    }
  if (!done || options->dry_run)
    {
      tonari_store_action_abort (db);
      /* Whoever was made for this import went with it. */
      tonari_store_set_staff (db, staff_before);
      return done;
    }

  return tonari_store_action_end (db, &counts->action, error);
}
