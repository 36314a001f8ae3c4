/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From one page to another without knowing it: the window's actions, by name.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_navigator_open_case: shows the page of a case (`win.open-case`). */
void tonari_navigator_open_case (GtkWidget *from,
                                 gint64     case_id);

/** tonari_navigator_open_class: shows the page of a class (`win.open-class`). */
void tonari_navigator_open_class (GtkWidget *from,
                                  gint64     class_id);

/** tonari_navigator_open_session: shows the roll call of a session (`win.open-session`). */
void tonari_navigator_open_session (GtkWidget *from,
                                    gint64     session_id);

/** tonari_navigator_open_organisation: shows an organisation (`win.open-organisation`). */
void tonari_navigator_open_organisation (GtkWidget *from,
                                         gint64     organisation_id);

/** tonari_navigator_open_intake: begins the intake of somebody who takes part in a class without one (`win.open-intake`), by the row of their enrolment. */
void tonari_navigator_open_intake (GtkWidget *from,
                                   gint64     enrolment);

/** tonari_navigator_open_intake_form: goes on with an intake (`win.open-intake-form`), by its row. */
void tonari_navigator_open_intake_form (GtkWidget *from,
                                        gint64     intake);

/** tonari_navigator_open_intake_of_call: makes a case of a single call (`win.open-intake-of-call`), by the row of its record; the record moves to the case at the first save. */
void tonari_navigator_open_intake_of_call (GtkWidget *from,
                                           gint64     record);

/** tonari_navigator_open_intake_of_case: the intake of a case, begun where it lacks one (`win.open-intake-of-case`). */
void tonari_navigator_open_intake_of_case (GtkWidget *from,
                                           gint64     case_id);

/** tonari_navigator_open_session_plan: shows what to prepare for a session, and its look-back (`win.open-session-plan`). */
void tonari_navigator_open_session_plan (GtkWidget *from,
                                         gint64     session_id);

/** tonari_navigator_open_notices: shows whom to tell of what changed in a class (`win.open-notices`). */
void tonari_navigator_open_notices (GtkWidget *from,
                                    gint64     class_id);

/** tonari_navigator_add_record: begins a record of a case (`win.record-case`), with the token of its method or "" for the usual one. */
void tonari_navigator_add_record (GtkWidget  *from,
                                  gint64      case_id,
                                  const char *method);

/** tonari_navigator_open_row: shows row @id of any table of a case, a meeting, the directory or a class (`win.open-row`). */
void tonari_navigator_open_row (GtkWidget  *from,
                                const char *table,
                                gint64      id);

/** tonari_navigator_back: one step back (`win.back`). */
void tonari_navigator_back (GtkWidget *from);

G_END_DECLS
