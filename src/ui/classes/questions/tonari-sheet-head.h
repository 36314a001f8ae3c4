/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands above the answers of a sheet: after which session it was handed in, and by whom where it has a name.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"
#include "tonari-questionnaire-sheet.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SHEET_HEAD (tonari_sheet_head_get_type ())
G_DECLARE_FINAL_TYPE (TonariSheetHead, tonari_sheet_head, TONARI, SHEET_HEAD, AdwBin)

/** tonari_sheet_head_new: (transfer floating): for a sheet of the class of @model, which is loaded; an @anonymous questionnaire asks for no name. */
GtkWidget *tonari_sheet_head_new (TonariClassModel *model,
                                  gboolean          anonymous);

/** tonari_sheet_head_read: sets session, enrolment and anonymous of @sheet to what is chosen. */
void tonari_sheet_head_read (TonariSheetHead          *self,
                             TonariQuestionnaireSheet *sheet);

/** tonari_sheet_head_show: shows those of @sheet, also where session or participant are no longer in the class. */
void tonari_sheet_head_show (TonariSheetHead                *self,
                             const TonariQuestionnaireSheet *sheet);

/** tonari_sheet_head_next: the next sheet is somebody else's; the session stays. */
void tonari_sheet_head_next (TonariSheetHead *self);

G_END_DECLS
