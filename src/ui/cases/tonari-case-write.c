/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-write.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-open.h"
#include "tonari-observation.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-watching.h"

static gpointer
save_observation (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_save (db, &tonari_observation_entity, data, error);

  return NULL;
}

/* A hand slips, so that the way back lies in the toast. */
static void
save_connection (TonariContext *context, const TonariCaseSheet *sheet, gint64 row, double connection)
{
  const TonariObservation *before = tonari_case_open_row (sheet, &tonari_observation_entity, row);
  TonariObservation *after;
  g_autofree char *said = NULL;

  /* Somebody else may have deleted it while it was dragged; the page is about to show that. */
  if (before == NULL)
    return;

  after = tonari_observation_copy (before);
  after->connection = connection;
  /* Translators: a toast; both are numbers from 0 to 10 */
  said = g_strdup_printf (_ ("Connection %g is now %g"), before->connection, connection);
  tonari_context_change (context, save_observation, after, (GDestroyNotify) tonari_observation_free, NULL,
                         _ ("Connection on the chart"), said, NULL, NULL);
}

TonariEditor *
tonari_case_write (GtkWidget *from_widget,
                   TonariContext *context,
                   const TonariCaseSheet *sheet,
                   TonariChartWriting what,
                   gint64 row,
                   int from,
                   int to,
                   double connection)
{
  const TonariEntity *entity = &tonari_observation_entity;
  gint64 staff = tonari_context_staff (context);
  gpointer begun;
  TonariEditor *editor;

  if (what == TONARI_CHART_WRITE_CONNECTION)
    {
      save_connection (context, sheet, row, connection);
      return NULL;
    }

  if (what == TONARI_CHART_WRITE_CHANGE)
    entity = &tonari_small_change_entity;
  else if (what == TONARI_CHART_WRITE_WATCHING)
    entity = &tonari_watching_entity;

  begun = tonari_case_editors_prefill (entity, sheet, from, -1, staff);
  if (what == TONARI_CHART_WRITE_OBSERVATION)
    {
      ((TonariObservation *) begun)->connection = connection;
    }
  else if (what == TONARI_CHART_WRITE_WATCHING)
    {
      TonariWatching *watching = begun;

      watching->start_on = tonari_date_from_day (from);
      if (to != 0)
        watching->end_on = tonari_date_from_day (to);
    }
  editor = tonari_case_editors_open (context, sheet, entity, begun, from_widget);
  tonari_entity_free (entity, begun);

  return editor;
}
