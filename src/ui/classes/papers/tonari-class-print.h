/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The papers of a class from the window: sign-in sheet, roster, name tags, …, certificates.
 *
 * Each opens the dialog that shows the pages first, and then prints them or saves them as PDF.
 */

#pragma once

#include "tonari-class-model.h"
#include "tonari-class-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** TONARI_CLASS_PRINT_ACTION: the action of the menus, with the token of a kind. */
#define TONARI_CLASS_PRINT_ACTION "classes.print-paper"

/** tonari_class_print_menu: (transfer full): an item for each kind; with @of_session only what a session's page offers. */
GMenuModel *tonari_class_print_menu (gboolean of_session);

/**
 * tonari_class_print:
 * @model: the class
 * @token: which page, as #tonari_class_paper_words says
 * @session: row of the session that is meant; 0 for the one that is meant as a rule
 * @parent: where it was asked for
 *
 * Returns: (transfer none) (nullable): the dialog; %NULL without a class or for an unknown token
 */
GtkWindow *tonari_class_print (TonariClassModel *model,
                               const char       *token,
                               gint64            session,
                               GtkWidget        *parent);

G_END_DECLS
