/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The rows of the intake on the screen: what is typed, what differs from the book, what is said beside it.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

#define TONARI_TYPE_INTAKE_FORM (tonari_intake_form_get_type ())
G_DECLARE_FINAL_TYPE (TonariIntakeForm, tonari_intake_form, TONARI, INTAKE_FORM, AdwBin)

/**
 * TonariIntakeForm::changed:
 * @form: the form
 *
 * The person has typed or chosen something.
 */

/** tonari_intake_form_new: (transfer floating): the form with what @sheet holds. */
GtkWidget *tonari_intake_form_new (TonariContext           *context,
                                   const TonariIntakeSheet *sheet);

/**
 * tonari_intake_form_read:
 * @self: the form
 * @wrong: (out) (optional): a row whose text cannot be taken as it is; the sheet has what it held before
 *
 * Returns: (transfer full): the sheet as typed
 */
TonariIntakeSheet *tonari_intake_form_read (TonariIntakeForm *self,
                                            GtkWidget       **wrong);

/** tonari_intake_form_check: reads every row and says under each what is wrong. Returns: whether all can be taken; else the first one gets the focus. */
gboolean tonari_intake_form_check (TonariIntakeForm *self);

/**
 * tonari_intake_form_adopt:
 * @self: the form
 * @from: what the form was when it was read or saved
 * @to: what the book has now
 *
 * Takes over what the book has, wherever nothing else was typed since @from.
 */
void tonari_intake_form_adopt (TonariIntakeForm        *self,
                               const TonariIntakeSheet *from,
                               const TonariIntakeSheet *to);

/** tonari_intake_form_take_focus: into the first row after who asked and how. */
void tonari_intake_form_take_focus (TonariIntakeForm *self);

G_END_DECLS
