/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-progress-data.h"

#include <glib/gi18n-lib.h>

#include "tonari-follow-up.h"
#include "tonari-rows.h"
#include "tonari-store-progress.h"

typedef struct
{
  gint64 class_id;
  int today;
} Key;

static void
data_clear (gpointer data)
{
  TonariProgressData *self = data;

  g_clear_pointer (&self->progress, tonari_progress_sheet_free);
  g_clear_pointer (&self->follow_ups, g_ptr_array_unref);
  g_clear_pointer (&self->relatives, g_hash_table_unref);
}

TonariProgressData *
tonari_progress_data_ref (const TonariProgressData *self)
{
  return g_atomic_rc_box_acquire ((gpointer) self);
}

void
tonari_progress_data_unref (TonariProgressData *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, data_clear);
}

static int
compare_due (gconstpointer a, gconstpointer b)
{
  const TonariFollowUp *one = *(TonariFollowUp *const *) a;
  const TonariFollowUp *two = *(TonariFollowUp *const *) b;
  int order = tonari_date_compare (one->due_on, two->due_on);

  return order != 0 ? order : (one->row.id > two->row.id) - (one->row.id < two->row.id);
}

/* What belongs to one participant beside the themes. */
static gboolean
read_participant (TonariDb *db, TonariProgressData *self, const TonariEnrolment *enrolment, GError **error)
{
  g_autoptr (GPtrArray) follow_ups =
      tonari_store_list (db, &tonari_follow_up_entity, "enrolment", enrolment->row.id, error);

  if (follow_ups == NULL)
    return FALSE;
  for (guint i = 0; i < follow_ups->len; i++)
    g_ptr_array_add (self->follow_ups, tonari_follow_up_copy (g_ptr_array_index (follow_ups, i)));

  if (enrolment->relative != 0)
    {
      /* A relative who was deleted is shown as somebody without an intake. */
      TonariRelative *relative = tonari_store_get (db, &tonari_relative_entity, enrolment->relative, NULL);

      if (relative != NULL)
        g_hash_table_insert (self->relatives, g_memdup2 (&enrolment->row.id, sizeof (gint64)), relative);
    }

  return TRUE;
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Key *key = data;
  g_autoptr (TonariProgressData) self = g_atomic_rc_box_new0 (TonariProgressData);

  self->class_id = key->class_id;
  self->follow_ups = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_follow_up_free);
  self->relatives =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) tonari_relative_free);
  self->progress = tonari_store_progress (db, key->class_id, key->today, error);
  if (self->progress == NULL)
    return NULL;

  for (guint i = 0; i < self->progress->rows->len; i++)
    {
      const TonariProgress *progress = g_ptr_array_index (self->progress->rows, i);

      if (!read_participant (db, self, progress->participant->enrolment, error))
        return NULL;
    }
  g_ptr_array_sort (self->follow_ups, compare_due);

  return g_steal_pointer (&self);
}

void
tonari_progress_data_load (TonariContext *context, gint64 class_id, TonariContextDone done, gpointer data)
{
  Key *key = g_new0 (Key, 1);

  key->class_id = class_id;
  key->today = tonari_context_today (context);
  tonari_context_load (context, load_func, key, g_free, (GDestroyNotify) tonari_progress_data_unref, NULL,
                       done, data);
}

gboolean
tonari_progress_data_concerns (const char *table)
{
  static const char *const tables[] = { "",           "classes",   "sessions",   "enrolments",
                                        "attendance", "make_ups",  "modules",    "session_modules",
                                        "persons",    "relatives", "follow_ups", NULL };

  return g_strv_contains (tables, table);
}

const char *
tonari_progress_data_name (const TonariParticipant *participant)
{
  return participant->name != NULL && *participant->name != '\0' ? participant->name
                                                                 : tonari_participant_room_name (participant);
}

char *
tonari_progress_data_credit (TonariContext *context, const TonariModuleCredit *credit)
{
  const char *word = tonari_words_label (&tonari_credit_words, (int) credit->credit);
  GString *where = g_string_new (NULL);
  char *text;

  if (credit->class_title != NULL)
    g_string_append (where, credit->class_title);
  if (credit->number != TONARI_INT_UNKNOWN && credit->session != 0)
    {
      g_string_append (where, where->len > 0 ? " " : "");
      g_string_append_printf (where, _ ("Session %d"), (int) credit->number);
    }
  if (tonari_date_is_known (credit->date))
    {
      g_autofree char *day = tonari_context_format_date_short (context, credit->date);

      g_string_append_printf (where, "%s%s", where->len > 0 ? " " : "", day);
    }
  text = where->len > 0 ? g_strdup_printf (_ ("%1$s (%2$s)"), word, where->str) : g_strdup (word);
  g_string_free (where, TRUE);

  return text;
}

char *
tonari_progress_data_outlook (TonariContext *context, const TonariProgress *progress)
{
  const TonariEnrolment *enrolment = progress->participant->enrolment;

  if (enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED)
    {
      g_autofree char *day = NULL;

      if (!tonari_date_is_known (enrolment->completed_on))
        return g_strdup (tonari_words_label (&tonari_enrolment_status_words, (int) enrolment->status));
      day = tonari_context_format_date_short (context, enrolment->completed_on);
      /* Translators: %s is a day */
      return g_strdup_printf (_ ("Completed %s"), day);
    }
  if (enrolment->status == TONARI_ENROLMENT_STATUS_LEFT)
    return g_strdup (tonari_words_label (&tonari_enrolment_status_words, (int) enrolment->status));
  if (enrolment->continues)
    return g_strdup (_ ("Will go on in the next course"));

  return g_strdup (tonari_words_label (&tonari_outlook_words, (int) progress->outlook));
}

const char *
tonari_progress_data_mark (TonariCredit credit)
{
  switch (credit)
    {
    case TONARI_CREDIT_PLANNED:
      return C_ ("credit mark", "·");
    case TONARI_CREDIT_PARTLY:
      return C_ ("credit mark", "△");
    case TONARI_CREDIT_ATTENDED:
      return C_ ("credit mark", "○");
    case TONARI_CREDIT_MADE_UP:
      return C_ ("credit mark", "M");
    case TONARI_CREDIT_ELSEWHERE:
      return C_ ("credit mark", "E");
    case TONARI_CREDIT_NONE:
    default:
      return C_ ("credit mark", "–");
    }
}
