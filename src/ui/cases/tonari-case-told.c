/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-told.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-sheet.h"
#include "tonari-episode.h"
#include "tonari-small-change.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-told-to-family.h"
#include "tonari-watching.h"

/* Nobody can release what is not theirs: the family's own changes need no mark, and why somebody was not
 * linked is for the staff whatever is marked. */
static gboolean
may_have (const TonariEntity *entity, gconstpointer row)
{
  if (entity == &tonari_small_change_entity)
    return ((const TonariSmallChange *) row)->whose == TONARI_WHOSE_PERSON;
  if (entity == &tonari_tie_change_entity)
    return ((const TonariTieChange *) row)->kind != TONARI_TIE_CHANGE_KIND_NO_LINK;

  return TRUE;
}

static const TonariToldToFamily *
told_of (const TonariEntity *entity, const TonariRow *row, const TonariCaseWords *words)
{
  return words->sheet != NULL ? tonari_told_to_family_find (words->sheet->told, entity->table, row->id,
                                                            tonari_context_today (words->context))
                              : NULL;
}

static int
marked (const TonariEntity *entity, gconstpointer row, gpointer data)
{
  if (!may_have (entity, row))
    return -1;

  return told_of (entity, row, data) != NULL;
}

static void
toggle (const TonariEntity *entity, gconstpointer row, gpointer data)
{
  const TonariCaseWords *words = data;
  const TonariToldToFamily *told = told_of (entity, row, words);
  TonariDate today = tonari_date_from_day (tonari_context_today (words->context));
  g_autoptr (TonariToldToFamily) saved =
      told != NULL ? tonari_told_to_family_copy (told) : tonari_told_to_family_new ();

  if (words->sheet == NULL)
    return;
  if (told != NULL)
    {
      saved->withdrawn_on = today;
    }
  else
    {
      saved->case_id = words->sheet->case_id;
      saved->table_name = g_strdup (entity->table);
      saved->row_id = ((const TonariRow *) row)->id;
      saved->allowed_on = today;
    }
  tonari_context_save (words->context, &tonari_told_to_family_entity, saved,
                       _ ("What may be told to the family"),
                       told != NULL ? _ ("Taken back: not told to the family")
                                    : _ ("Noted: may be told to the family"),
                       NULL, NULL);
}

void
tonari_case_told_offer (TonariRecordList *list, const TonariEntity *entity, TonariCaseWords *words)
{
  const TonariEntity *const entities[] = { &tonari_tie_entity, &tonari_tie_change_entity,
                                           &tonari_small_change_entity, &tonari_episode_entity,
                                           &tonari_watching_entity };
  const TonariRecordMark mark = {
    .label = _ ("The Person Says: _May Be Told to the Family"),
    .take_back = _ ("The Person Takes Back: _Not to the Family"),
    .note = _ ("May be told to the family"),
    .marked = marked,
    .toggle = toggle,
    .data = words,
  };

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (entities[i] == entity)
      tonari_record_list_set_mark (list, &mark);
}
