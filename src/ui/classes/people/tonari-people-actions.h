/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a facilitator does with an application: accept it, let somebody wait, look on or leave.
 *
 * Whoever moves up from the waiting list by it is named in the toast, and its button takes all of it back.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-compat.h"
#include "tonari-context.h"
#include "tonari-editor.h"
#include "tonari-enrolment-outcome.h"

G_BEGIN_DECLS

/**
 * tonari_people_accept:
 * @context: the context
 * @enrolment: row of the enrolment
 * @name: whom it is about
 * @full: no place is free, or somebody waits before them: asks whether they are to wait or to come all the same
 * @parent: a widget of the window that asks
 */
void tonari_people_accept (TonariContext *context,
                           gint64         enrolment,
                           const char    *name,
                           gboolean       full,
                           GtkWidget     *parent);

/** tonari_people_ask_place: no place is free for @name: asks what is to be done; @answer (called once) gets "cancel", "enrol" for all the same, or "wait". */
void tonari_people_ask_place (const char        *name,
                              GtkWidget         *parent,
                              TonariCompatAnswer answer,
                              gpointer           data);

/** tonari_people_set_status: applied, waiting, enrolled or observer; for who leaves see tonari_people_leave(). */
void tonari_people_set_status (TonariContext         *context,
                               gint64                 enrolment,
                               const char            *name,
                               TonariEnrolmentStatus  status);

/** tonari_people_leave: asks for the reason, which may stay empty, and notes that they have left; @withdraws: before they took part. */
void tonari_people_leave (TonariContext *context,
                          gint64         enrolment,
                          const char    *name,
                          gboolean       withdraws,
                          GtkWidget     *parent);

/** tonari_people_remove: deletes an enrolment that was written down by mistake. */
void tonari_people_remove (TonariContext *context,
                           gint64         enrolment,
                           const char    *name);

/** tonari_people_move: puts somebody at a place of the waiting list, 1 the first. */
void tonari_people_move (TonariContext *context,
                         gint64         enrolment,
                         gint64         place);

/** tonari_people_fill_places: where the editor of a class saves a larger capacity, those who wait move up in the same action, and it is told who. */
void tonari_people_fill_places (TonariEditor  *editor,
                                TonariContext *context);

/** tonari_people_say_outcome: tells @said and who has moved up by it, with an Undo button. */
void tonari_people_say_outcome (TonariContext                *context,
                                const char                   *said,
                                const TonariEnrolmentOutcome *outcome);

G_END_DECLS
