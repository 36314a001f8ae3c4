/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-check.h"

#include <glib/gi18n-lib.h>

#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-fold.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-session.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

/* Neither yes nor no was written: whether the person was met follows from who was. */
#define NOT_SAID (-1)

static gboolean
is_person (const char *word)
{
  g_autofree char *folded = tonari_fold (word);

  return g_str_equal (folded, "本人") || g_str_equal (folded, "person") || g_str_equal (folded, "self");
}

static gboolean
check_span (TonariImportBatch *batch, const TonariImportRow *row, TonariDate from, TonariDate to)
{
  g_autofree char *text = NULL;

  if (!tonari_date_is_known (to) || tonari_date_last (to) >= tonari_date_first (from))
    return TRUE;

  text = tonari_date_format (from, TONARI_DATE_ISO);
  tonari_import_batch_blame (batch, row->line, "to",
                             g_strdup_printf (_ ("ends before it starts (%s); check both dates"), text));
  return FALSE;
}

static gboolean
check_one_of (
    TonariImportBatch *batch, const TonariImportRow *row, const char *a, const char *b, const char *name)
{
  if (a != NULL || b != NULL)
    return TRUE;

  tonari_import_batch_blame (batch, row->line, name,
                             g_strdup (_ ("this cell is empty; it has to be filled in")));
  return FALSE;
}

static gboolean
check_record (TonariImportBatch *batch, const TonariImportRow *row)
{
  TonariRecord *record = row->main;

  if (record->met_person == NOT_SAID)
    {
      record->met_person = FALSE;
      for (guint i = 0; record->met[i] != NULL; i++)
        if (is_person (record->met[i]))
          record->met_person = TRUE;
    }

  if (record->method == TONARI_METHOD_VISIT && record->met[0] == NULL && !record->met_person)
    record->method = TONARI_METHOD_VISIT_UNMET;

  return TRUE;
}

static gboolean
check_session (TonariImportBatch *batch, const TonariImportRow *row)
{
  const TonariSession *session = row->main;

  if (session->starts < 0 || session->ends < 0 || session->ends >= session->starts)
    return TRUE;

  tonari_import_batch_blame (batch, row->line, "to",
                             g_strdup (_ ("the session ends before it starts; check both times")));
  return FALSE;
}

static gboolean
refuse (TonariImportBatch *batch, const TonariImportRow *row, const char *name, const char *reason)
{
  tonari_import_batch_blame (batch, row->line, name, g_strdup (reason));
  return FALSE;
}

/* A hand-over to nobody (投げ渡し) cannot be entered, and nobody is linked unasked: domain.md, Rules. */
static gboolean
check_tie_change (TonariImportBatch *batch, const TonariImportRow *row)
{
  TonariTieChange *change = row->main;
  gboolean relink = change->kind == TONARI_TIE_CHANGE_KIND_RELINK;

  if (change->kind != TONARI_TIE_CHANGE_KIND_LINK && !relink)
    return TRUE;

  if (relink && change->to_name == NULL)
    return refuse (
        batch, row, "to_name",
        _ ("linking anew needs a receiver; name who takes it up, a hand-over to nobody is not taken"));
  if (!relink && change->name == NULL)
    return refuse (batch, row, "name",
                   _ ("linking needs a receiver; name who takes it up, a hand-over to nobody is not taken"));
  if (change->consent == TONARI_CONSENT_NONE)
    return refuse (
        batch, row, "consent",
        _ ("linking needs the consent of whoever is linked; ask, and write はい when it is given"));
  if (change->consent == TONARI_CONSENT_EMERGENCY && change->grounds == NULL && change->reason == NULL)
    return refuse (batch, row, "grounds",
                   _ ("sharing in an emergency is recorded with its grounds; add them in this column"));

  g_free (change->receiver);
  change->receiver = g_strdup (relink ? change->to_name : change->name);
  return TRUE;
}

void
tonari_import_check_begin (const TonariImportBatch *batch, TonariImportRow *row)
{
  g_return_if_fail (batch != NULL);
  g_return_if_fail (row != NULL);

  if (batch->kind == TONARI_IMPORT_RECORDS)
    ((TonariRecord *) row->main)->met_person = NOT_SAID;
}

gboolean
tonari_import_check_row (TonariImportBatch *batch, TonariImportRow *row)
{
  g_return_val_if_fail (batch != NULL, FALSE);
  g_return_val_if_fail (row != NULL, FALSE);

  switch (batch->kind)
    {
    case TONARI_IMPORT_RELATIVES:
      return check_one_of (batch, row, row->person->name, ((TonariRelative *) row->main)->relation, "name");
    case TONARI_IMPORT_RECORDS:
      return check_record (batch, row);
    case TONARI_IMPORT_PROBLEMS:
      {
        const TonariProblem *problem = row->main;

        return check_one_of (batch, row, problem->kind, problem->text, "text") &&
               check_span (batch, row, problem->start_on, problem->end_on);
      }
    case TONARI_IMPORT_EPISODES:
      {
        const TonariEpisode *episode = row->main;

        return check_span (batch, row, episode->start_on, episode->end_on);
      }
    case TONARI_IMPORT_TIES:
      {
        const TonariTie *tie = row->main;

        return check_span (batch, row, tie->start_on, tie->end_on);
      }
    case TONARI_IMPORT_WATCHING:
      {
        const TonariWatching *watching = row->main;

        return check_span (batch, row, watching->start_on, watching->end_on);
      }
    case TONARI_IMPORT_CRISES:
      {
        const TonariCrisis *crisis = row->main;

        return check_one_of (batch, row, crisis->kind, crisis->text, "kind");
      }
    case TONARI_IMPORT_CLASSES:
      return check_session (batch, row);
    case TONARI_IMPORT_TIE_CHANGES:
      return check_tie_change (batch, row);
    case TONARI_IMPORT_DIRECTORY:
    case TONARI_IMPORT_CASES:
    case TONARI_IMPORT_OBSERVATIONS:
    case TONARI_IMPORT_ATTENDANCE:
    case TONARI_IMPORT_STAGES:
    case TONARI_IMPORT_CHANGES:
    case TONARI_IMPORT_CHECKINS:
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}
