/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-print.h"

static const TonariPrintProvider *provider;

void
tonari_print_set_provider (const TonariPrintProvider *new_provider)
{
  provider = new_provider;
}

void
tonari_print_document (GtkWindow *parent, TonariContext *context, TonariDocument *document)
{
  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (document != NULL);

  if (provider == NULL)
    {
      tonari_document_free (document);
      return;
    }

  provider->print_document (parent, context, document);
}

GtkWindow *
tonari_print_job (GtkWindow *parent, TonariContext *context, const TonariPrintJob *job)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (job != NULL && job->make != NULL, NULL);

  if (provider == NULL)
    {
      if (job->data_free != NULL)
        job->data_free (job->data);
      return NULL;
    }

  return provider->print_job (parent, context, job);
}
