/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One class as the screen knows it: the last that was read, and the marks that are on their way to the disk.
 *
 * A mark shows at once and is written at once.  While a mark is on its way nothing older may paint over it, so what
 * was read before the last mark is thrown away and read again when all marks are down.  A mark that cannot be saved
 * goes back, and the person is told.
 */

#pragma once

#include "tonari-class-data.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_MODEL (tonari_class_model_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassModel, tonari_class_model, TONARI, CLASS_MODEL, GObject)

/**
 * TonariClassModel::loaded:
 * @model: the model
 *
 * All of the class was read again; what was taken from the model before is freed.
 *
 * TonariClassModel::marked:
 * @model: the model
 * @session: row of the session
 * @enrolment: row of the enrolment, 0 for all of the session
 *
 * A mark shows another state.
 *
 * TonariClassModel::conflict:
 * @model: the model
 * @session: row of the session
 * @enrolment: row of the enrolment
 * @state: the mark that was pressed here and has not been written, a [enum@AttendanceState]
 *
 * Somebody else has marked otherwise since the mark was shown; both are for the person to choose from.  Without a
 * handler that says %TRUE the words of the store are told as an error.
 *
 * Returns: whether somebody asks
 *
 * TonariClassModel::gone:
 * @model: the model
 *
 * The class is no longer in the book.
 */

TonariClassModel *tonari_class_model_new (TonariContext *context);

/** tonari_class_model_context: (transfer none): the context. */
TonariContext *tonari_class_model_context (TonariClassModel *self);

/** tonari_class_model_set_class: shows the class of this row; 0 shows none. */
void tonari_class_model_set_class (TonariClassModel *self,
                                   gint64            class_id);

/** tonari_class_model_class: row of the class, 0 for none. */
gint64 tonari_class_model_class (TonariClassModel *self);

/** tonari_class_model_data: (transfer none) (nullable): what was read; %NULL before it was. */
const TonariClassData *tonari_class_model_data (TonariClassModel *self);

/** tonari_class_model_sheet: (transfer none) (nullable): its sheet, with the marks that are on their way. */
TonariClassSheet *tonari_class_model_sheet (TonariClassModel *self);

/** tonari_class_model_session: (transfer none) (nullable): the session of this row. */
const TonariSession *tonari_class_model_session (TonariClassModel *self,
                                                 gint64            session);

/**
 * tonari_class_model_expects:
 * @self: the model
 * @session: row of the session
 * @participant: a participant of the sheet
 *
 * Whether the roll call of the session names the participant: who has left is named only where there is a mark.
 */
gboolean tonari_class_model_expects (TonariClassModel        *self,
                                     gint64                   session,
                                     const TonariParticipant *participant);

/** tonari_class_model_state: the mark that shows. */
TonariAttendanceState tonari_class_model_state (TonariClassModel *self,
                                                gint64            session,
                                                gint64            enrolment);

/** tonari_class_model_mark: shows and writes a mark. */
void tonari_class_model_mark (TonariClassModel     *self,
                              gint64                session,
                              gint64                enrolment,
                              TonariAttendanceState state);

/** tonari_class_model_mark_rest: marks present all that are unmarked, never one that is marked; returns how many show it now. */
guint tonari_class_model_mark_rest (TonariClassModel *self,
                                    gint64            session);

/** tonari_class_model_set_ease: writes ease before and after, 0 to 10, NaN for empty. */
void tonari_class_model_set_ease (TonariClassModel *self,
                                  gint64            session,
                                  gint64            enrolment,
                                  double            before,
                                  double            after);

/** tonari_class_model_reload: reads the class again. */
void tonari_class_model_reload (TonariClassModel *self);

G_END_DECLS
