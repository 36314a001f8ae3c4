/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The door to paper for every page: what is to be printed is handed over here, and the printing room,
 * which no page includes, stands behind it.
 *
 * The printing room announces itself with tonari_print_set_provider() when the program starts.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/**
 * TonariPrintOffers:
 * @TONARI_PRINT_OFFER_SIZE: A4 or A3
 * @TONARI_PRINT_OFFER_NAME: with or without the name of the person
 * @TONARI_PRINT_OFFER_RANGE: the whole life or the part shown
 * @TONARI_PRINT_OFFER_PICTURE: SVG and PNG beside PDF
 * @TONARI_PRINT_OFFER_HIDE: without names and free words, where no heading bears a name
 * @TONARI_PRINT_OFFER_AUDIENCE: for staff, the person, the family or the community
 *
 * What the dialog lets the person choose.
 */
typedef enum
{
  TONARI_PRINT_OFFER_SIZE = 1 << 0,
  TONARI_PRINT_OFFER_NAME = 1 << 1,
  TONARI_PRINT_OFFER_RANGE = 1 << 2,
  TONARI_PRINT_OFFER_PICTURE = 1 << 3,
  TONARI_PRINT_OFFER_HIDE = 1 << 4,
  TONARI_PRINT_OFFER_AUDIENCE = 1 << 5,
} TonariPrintOffers;

/**
 * TonariPrintMake:
 * @db: the open book
 * @index: which document of the job, from 0
 * @options: paper, colour, names, office and day, as chosen
 * @data: what was handed over
 * @error: where to put an error
 *
 * Makes one document.  Runs on a worker and touches nothing but its arguments.
 *
 * Returns: (transfer full) (nullable): the document
 */
typedef TonariDocument *(*TonariPrintMake) (TonariDb                 *db,
                                            guint                     index,
                                            const TonariPaperOptions *options,
                                            gpointer                  data,
                                            GError                  **error);

/**
 * TonariPrintJob:
 * @title: translated title of the dialog
 * @file_name: proposed name of the file without its suffix; never the name of a person
 * @n_documents: how many documents; more than one go into one PDF with a bookmark each
 * @offers: what can be chosen
 * @from: first day shown on the screen, 0 for the whole life
 * @to: last day shown on the screen, 0 for the whole life
 * @hide_names: the screen hides names just now, so the paper begins so too
 * @make: makes the documents
 * @data: for @make; read by a worker while the dialog stands
 * @data_free: (nullable): frees @data
 */
typedef struct
{
  const char *title;
  const char *file_name;
  guint n_documents;
  TonariPrintOffers offers;
  int from;
  int to;
  gboolean hide_names;
  TonariPrintMake make;
  gpointer data;
  GDestroyNotify data_free;
} TonariPrintJob;

/**
 * TonariPrintProvider:
 * @print_document: see tonari_print_document()
 * @print_job: see tonari_print_job()
 */
typedef struct
{
  void (*print_document) (GtkWindow      *parent,
                          TonariContext  *context,
                          TonariDocument *document);
  GtkWindow *(*print_job) (GtkWindow            *parent,
                           TonariContext        *context,
                           const TonariPrintJob *job);
} TonariPrintProvider;

/** tonari_print_set_provider: @provider is static; called by the printing room. */
void tonari_print_set_provider (const TonariPrintProvider *provider);

/**
 * tonari_print_document:
 * @parent: (nullable): the window that asks
 * @context: the context; errors are told there
 * @document: (transfer full): the document
 *
 * Opens the system's print dialog, with preview, for a document that is made already.
 */
void tonari_print_document (GtkWindow      *parent,
                            TonariContext  *context,
                            TonariDocument *document);

/**
 * tonari_print_job:
 * @parent: (nullable): the window that asks
 * @context: the context
 * @job: copied; its data is taken over
 *
 * Opens the dialog in which paper, colour and names are chosen, and which then prints or saves as PDF, SVG or PNG.
 *
 * Returns: (transfer none) (nullable): the dialog, presented; %NULL without a printing room
 */
GtkWindow *tonari_print_job (GtkWindow            *parent,
                             TonariContext        *context,
                             const TonariPrintJob *job);

G_END_DECLS
