/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-write.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-open.h"
#include "tonari-observation.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-watching.h"

typedef struct
{
  gint64 row;
  double before;
  double connection;
} Lift;

/* The next step may come before the page has read what the last one wrote, so the entry is read here. */
static gpointer
lift_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Lift *lift = data;
  g_autoptr (TonariObservation) now = tonari_store_get (db, &tonari_observation_entity, lift->row, error);

  if (now == NULL)
    return NULL;

  if (now->connection != lift->before)
    {
      g_set_error_literal (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
          _ ("The height was changed meanwhile. Look at the chart again before you lift it."));
      return NULL;
    }
  now->connection = lift->connection;
  tonari_store_save (db, &tonari_observation_entity, now, error);

  return NULL;
}

/* A hand slips, so that the way back lies in the toast. */
static void
save_connection (
    TonariContext *context, const TonariCaseSheet *sheet, gint64 row, double before, double connection)
{
  g_autofree char *said = NULL;
  Lift *lift;

  /* Somebody else may have deleted it while it was dragged; the page is about to show that. */
  if (tonari_case_open_row (sheet, &tonari_observation_entity, row) == NULL)
    return;

  lift = g_new0 (Lift, 1);
  lift->row = row;
  lift->before = before;
  lift->connection = connection;
  /* Translators: a toast; both are numbers from 0 to 10 */
  said = g_strdup_printf (_ ("Connection %g is now %g"), before, connection);
  tonari_context_change (context, lift_func, lift, g_free, NULL, _ ("Connection on the chart"), said, NULL,
                         NULL);
}

TonariEditor *
tonari_case_write (GtkWidget *from_widget,
                   TonariContext *context,
                   const TonariCaseSheet *sheet,
                   TonariChartWriting what,
                   gint64 row,
                   int from,
                   int to,
                   double before,
                   double connection)
{
  const TonariEntity *entity = &tonari_observation_entity;
  gint64 staff = tonari_context_staff (context);
  gpointer begun;
  TonariEditor *editor;

  if (what == TONARI_CHART_WRITE_CONNECTION)
    {
      save_connection (context, sheet, row, before, connection);
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
