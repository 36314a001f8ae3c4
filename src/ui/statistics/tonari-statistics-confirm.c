/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-confirm.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-store-statistics.h"

typedef struct
{
  TonariContext *context;
  TonariStatisticsWish wish;
} Question;

static void
question_free (gpointer data)
{
  Question *self = data;

  g_clear_object (&self->context);
  g_free (self);
}

/* What is confirmed is counted when it is saved: nothing that came in between is lost. */
static gpointer
confirm_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariStatisticsWish *wish = data;
  g_autoptr (TonariStatistics) statistics = NULL;
  gboolean outside_too;

  if (!tonari_store_statistics_outside (db, &outside_too, error))
    return NULL;
  statistics = tonari_store_statistics (db, wish->period, outside_too, wish->today, error);
  if (statistics != NULL)
    tonari_store_statistics_confirm (db, statistics, wish->today, NULL, NULL, error);

  return NULL;
}

static gpointer
take_back_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_statistics_take_back (db, ((const TonariStatisticsWish *) data)->period, NULL, error);

  return NULL;
}

static void
answered_cb (const char *response, gpointer data)
{
  Question *self = data;
  gboolean takes_back = g_strcmp0 (response, "take-back") == 0;

  if (takes_back || g_strcmp0 (response, "confirm") == 0)
    tonari_context_change (self->context, takes_back ? take_back_func : confirm_func,
                           g_memdup2 (&self->wish, sizeof self->wish), g_free, NULL,
                           takes_back ? _ ("Withdraw a confirmation") : _ ("Confirm statistics"),
                           takes_back ? _ ("The confirmation is withdrawn") : _ ("The figures are confirmed"),
                           NULL, NULL);
  question_free (self);
}

void
tonari_statistics_confirm_ask (GtkWidget *from, TonariContext *context, const TonariStatisticsData *data)
{
  const gboolean is_confirmed = data->confirmed != NULL;
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    is_confirmed
        ? (TonariCompatResponse){ "take-back", C_ ("confirmation", "_Withdraw"), TONARI_COMPAT_PLAIN }
        : (TonariCompatResponse){ "confirm", _ ("_Confirm"), TONARI_COMPAT_SUGGESTED },
  };
  Question *question = g_new0 (Question, 1);
  g_autofree char *period = tonari_statistics_period_label (data->statistics->period);
  /* A heading does not wrap well everywhere, and a period may be long. */
  g_autofree char *text = g_strdup_printf (
      "%s\n\n%s", period,
      is_confirmed ? _ ("The figures that were handed in are then no longer kept. Undo brings them back.")
                   : _ ("The figures are kept as they are now, with the day and your name. What changes "
                        "afterwards is named beside them."));

  question->context = g_object_ref (context);
  question->wish = data->wish;
  tonari_compat_ask (from, is_confirmed ? _ ("Withdraw the Confirmation?") : _ ("Confirm the Figures?"), text,
                     NULL, responses, G_N_ELEMENTS (responses), is_confirmed ? "cancel" : "confirm",
                     answered_cb, question);
}
