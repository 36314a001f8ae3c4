/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What every test of a screen needs: a book in a folder of its own, a context, waiting without sleeping.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/** tonari_ui_test_init: as gtk_test_init(), with the styles and the languages of the program. */
void tonari_ui_test_init (int    *argc,
                          char ***argv);

/** TonariUiTestUntil: whether what is waited for has happened. */
typedef gboolean (*TonariUiTestUntil) (gpointer data);

/** tonari_ui_test_wait: runs the main loop until @until; fails the test after ten seconds. */
void tonari_ui_test_wait (TonariUiTestUntil until,
                          gpointer          data);

/** tonari_ui_test_settle: runs the main loop until nothing is left to do and the queue of @context (nullable) is empty. */
void tonari_ui_test_settle (TonariContext *context);

/** tonari_ui_test_context: (transfer full): a context with a new, empty book and 2026-11-21 as today. */
TonariContext *tonari_ui_test_context (void);

/** tonari_ui_test_close: closes the book, removes it and gives the context up, which must be the last reference. */
void tonari_ui_test_close (TonariContext *context);

/** tonari_ui_test_run: runs @func on the worker inside an action and waits; %NULL answers are fine, errors fail the test. */
gpointer tonari_ui_test_run (TonariContext  *context,
                             TonariStoreFunc func,
                             gpointer        data);

/** tonari_ui_test_save: saves a row and waits; its id. */
gint64 tonari_ui_test_save (TonariContext      *context,
                            const TonariEntity *entity,
                            gconstpointer       row);

/** tonari_ui_test_present: presents a window and waits until it is drawn. */
void tonari_ui_test_present (GtkWindow *window);

/** tonari_ui_test_find: (transfer none) (nullable): the first descendant of @type under @widget for which @accept (nullable) says yes, in tree order. */
GtkWidget *tonari_ui_test_find (GtkWidget *widget,
                                GType      type,
                                gboolean (*accept) (GtkWidget *widget, gpointer data),
                                gpointer   data);

/** tonari_ui_test_search: (transfer none) (nullable): the search entry under @widget; those that newer rows of choices keep in their popovers do not count. */
GtkWidget *tonari_ui_test_search (GtkWidget *widget);

/** tonari_ui_test_row: (transfer none) (nullable): the AdwPreferencesRow titled @title under @widget. */
GtkWidget *tonari_ui_test_row (GtkWidget  *widget,
                               const char *title);

/** tonari_ui_test_button: (transfer none) (nullable): the button labelled @label (mnemonic or not) under @widget. */
GtkWidget *tonari_ui_test_button (GtkWidget  *widget,
                                  const char *label);

/** tonari_ui_test_window: (transfer none) (nullable): a toplevel of that type. */
GtkWindow *tonari_ui_test_window (GType type);

/**
 * tonari_ui_test_question: (transfer none) (nullable): the question that src/compat has asked and that is open, of
 * whichever kind the libadwaita at hand has: a window of its own before 1.5, a part of the window that asks since.
 */
GtkWidget *tonari_ui_test_question (void);

/** tonari_ui_test_question_says: whether the text of a question holds @text. */
gboolean tonari_ui_test_question_says (GtkWidget  *question,
                                       const char *text);

/** tonari_ui_test_answer: gives @response (nullable: none, it only goes away) to a question. */
void tonari_ui_test_answer (GtkWidget  *question,
                            const char *response);

G_END_DECLS
