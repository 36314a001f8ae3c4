/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-print.h"
#include "tonari-save-text.h"
#include "tonari-statistics-data.h"
#include "tonari-statistics-paper.h"

static TonariDocument *
make_document (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  g_autoptr (TonariStatisticsData) read = tonari_statistics_data_read (db, data, error);
  g_autofree char *confirmed = NULL;

  if (read == NULL)
    return NULL;
  /* Figures that have changed since stand on no paper as if they had been confirmed. */
  if (tonari_statistics_data_is_what_was_handed_in (read))
    confirmed = tonari_statistics_data_confirmed (read, options->wareki ? TONARI_DATE_SHORT_WAREKI
                                                                        : TONARI_DATE_SHORT);

  return tonari_document_for_statistics (read->statistics, confirmed, options);
}

GtkWindow *
tonari_statistics_print_open (GtkWidget *from, TonariContext *context, const TonariStatisticsWish *wish)
{
  GtkRoot *root = gtk_widget_get_root (from);
  TonariPrintJob job = { .n_documents = 1, .make = make_document, .data_free = g_free };
  g_autofree char *period = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  period = tonari_statistics_period_label (wish->period);
  job.title = C_ ("paper", "Statistics");
  name = tonari_save_text_name (g_strdup_printf ("%s %s", job.title, period));
  job.file_name = name;
  job.data = g_memdup2 (wish, sizeof *wish);

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}
