/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Sheets that are in the book already, read and corrected by functions that run on the worker.
 */

#pragma once

#include "tonari-questions-data.h"

G_BEGIN_DECLS

/**
 * TonariSheetsWanted:
 * @class_id: the class (row id)
 * @questionnaire: the questionnaire (row id)
 *
 * Whose sheets are asked for.
 */
typedef struct
{
  gint64 class_id;
  gint64 questionnaire;
} TonariSheetsWanted;

/**
 * tonari_sheets_data_load:
 *
 * A [callback@StoreFunc] over a #TonariSheetsWanted; answers a #GPtrArray of #TonariSheetJob in the order in which they were
 * typed.  Each has one answer for every question, in the order of the questions, with its row where it is in the book.
 */
gpointer tonari_sheets_data_load (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

/** tonari_sheets_data_correct: a [callback@StoreFunc] over a #TonariSheetJob that is in the book: saves it as it is now. */
gpointer tonari_sheets_data_correct (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

G_END_DECLS
