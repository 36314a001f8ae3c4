/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands twice once two are one: a relative in one household, a line in one class, the crisis card of a
 * case. */

#include "tonari-crisis-card.h"
#include "tonari-enrolment.h"
#include "tonari-field-text.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-merge-private.h"

static gboolean
fold_relative (TonariMergeWork *work, const TonariRelative *kept, const TonariRelative *gone, GError **error)
{
  g_autoptr (TonariRelative) after = tonari_relative_copy (kept);
  g_autoptr (GString) more = g_string_new (NULL);

  tonari_merge_work_fill (&tonari_relative_entity, after, gone, gone->relation != NULL ? gone->relation : "",
                          more);
  if (more->len > 0)
    tonari_merge_work_append (&after->note, "", more);
  if (after->note != NULL)
    g_strstrip (after->note);

  return tonari_merge_work_save (work, &tonari_relative_entity, kept, after, error) &&
         tonari_merge_work_move (work, "relatives", gone->row.id, kept->row.id, error) &&
         tonari_merge_work_remove (work, &tonari_relative_entity, gone->row.id, kept->row.id, error);
}

/* In one household once; who was a relative of none yet becomes the one they are known as. */
gboolean
tonari_merge_work_fold_relatives (TonariMergeWork *work, gint64 person, GError **error)
{
  while (TRUE)
    {
      g_autoptr (GPtrArray) relatives =
          tonari_store_list (work->db, &tonari_relative_entity, "person", person, error);
      const TonariRelative *kept = NULL;
      const TonariRelative *gone = NULL;

      for (guint i = 0; relatives != NULL && gone == NULL && i < relatives->len; i++)
        for (guint j = 0; gone == NULL && j < relatives->len; j++)
          {
            const TonariRelative *a = relatives->pdata[i];
            const TonariRelative *b = relatives->pdata[j];

            if (a->row.id == b->row.id || (b->case_id != 0 && b->case_id != a->case_id) ||
                (a->case_id == b->case_id && a->row.id > b->row.id))
              continue;
            kept = a;
            gone = b;
          }
      if (relatives == NULL)
        return FALSE;
      if (gone == NULL)
        return TRUE;
      if (!fold_relative (work, kept, gone, error))
        return FALSE;
    }
}

static gboolean
was_moved (TonariMergeWork *work, const char *table, const char *column, gint64 row)
{
  g_autofree char *begins = g_strdup_printf ("%s/%s/%" G_GINT64_FORMAT "/", table, column, row);

  for (guint i = 0; i < work->moved->len; i++)
    if (g_str_has_prefix (work->moved->pdata[i], begins))
      return TRUE;

  return FALSE;
}

static gboolean
fold_enrolment (TonariMergeWork *work, const TonariEnrolment *kept, TonariEnrolment *gone, GError **error)
{
  g_autoptr (TonariEnrolment) after = tonari_enrolment_copy (kept);
  const TonariField *joined = tonari_entity_field (&tonari_enrolment_entity, "joined_to");

  /* Walk-ins whose marks counted for the one that goes count for the one that stays. */
  if (!tonari_merge_work_move_column (work, &tonari_enrolment_entity, joined, gone->row.id, kept->row.id,
                                      error))
    return FALSE;
  if ((after->status == TONARI_ENROLMENT_STATUS_APPLIED ||
       after->status == TONARI_ENROLMENT_STATUS_WAITING) &&
      gone->status != TONARI_ENROLMENT_STATUS_LEFT)
    {
      after->status = gone->status;
      after->position = gone->position;
    }
  gone->joined_to = kept->row.id;
  if (!tonari_store_save (work->db, &tonari_enrolment_entity, gone, error))
    return FALSE;
  tonari_merge_work_moved (work, "enrolments", "joined_to", gone->row.id, 0, kept->row.id);

  return tonari_merge_work_save (work, &tonari_enrolment_entity, kept, after, error);
}

/* Of two lines in one class one counts, and the marks of both stand in it. */
gboolean
tonari_merge_work_fold_enrolments (TonariMergeWork *work, gint64 person, GError **error)
{
  g_autoptr (GPtrArray) lines =
      tonari_store_list (work->db, &tonari_enrolment_entity, "person", person, error);

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    for (guint j = 0; j < lines->len; j++)
      {
        TonariEnrolment *kept = lines->pdata[i];
        TonariEnrolment *gone = lines->pdata[j];

        if (kept == gone || kept->class_id != gone->class_id || kept->joined_to != 0 ||
            gone->joined_to != 0 || was_moved (work, "enrolments", "person", kept->row.id) ||
            !was_moved (work, "enrolments", "person", gone->row.id))
          continue;
        if (!fold_enrolment (work, kept, gone, error))
          return FALSE;
      }

  return lines != NULL;
}

/* A case has one crisis card: what the other one says stands below. */
gboolean
tonari_merge_work_fold_crisis_cards (TonariMergeWork *work,
                                     gint64 kept_case,
                                     gint64 gone_case,
                                     GError **error)
{
  g_autoptr (GPtrArray) kept =
      tonari_store_list (work->db, &tonari_crisis_card_entity, "case_id", kept_case, error);
  g_autoptr (GPtrArray) gone = NULL;
  g_autoptr (TonariCrisisCard) after = NULL;

  if (kept == NULL)
    return FALSE;
  gone = tonari_store_list (work->db, &tonari_crisis_card_entity, "case_id", gone_case, error);
  if (gone == NULL || kept->len == 0 || gone->len == 0)
    return gone != NULL;

  after = tonari_crisis_card_copy (kept->pdata[0]);
  for (guint i = 0; i < tonari_crisis_card_entity.n_fields; i++)
    {
      const TonariField *field = &tonari_crisis_card_entity.fields[i];
      const char *theirs;
      char **ours;

      if (field->kind != TONARI_FIELD_TEXT || tonari_field_is_empty (field, gone->pdata[0]) ||
          tonari_field_equal (field, after, gone->pdata[0]))
        continue;
      theirs = *TONARI_FIELD_PTR (field, gone->pdata[0], char *const);
      ours = TONARI_FIELD_PTR (field, after, char *);
      if (*ours == NULL)
        *ours = g_strdup (theirs);
      else
        {
          g_autofree char *mine = *ours;

          *ours = g_strconcat (mine, "\n", theirs, NULL);
        }
    }

  return tonari_merge_work_save (work, &tonari_crisis_card_entity, kept->pdata[0], after, error) &&
         tonari_merge_work_remove (work, &tonari_crisis_card_entity, ((TonariRow *) gone->pdata[0])->id,
                                   ((TonariRow *) kept->pdata[0])->id, error);
}

gboolean
tonari_merge_work_fold_household (TonariMergeWork *work, gint64 case_id, GError **error)
{
  g_autoptr (GPtrArray) relatives =
      tonari_store_list (work->db, &tonari_relative_entity, "case_id", case_id, error);

  for (guint i = 0; relatives != NULL && i < relatives->len; i++)
    if (!tonari_merge_work_fold_relatives (work, ((TonariRelative *) relatives->pdata[i])->person, error))
      return FALSE;

  return relatives != NULL;
}
