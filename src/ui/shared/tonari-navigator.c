/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-navigator.h"

void
tonari_navigator_open_case (GtkWidget *from, gint64 case_id)
{
  gtk_widget_activate_action (from, "win.open-case", "x", case_id);
}

void
tonari_navigator_open_class (GtkWidget *from, gint64 class_id)
{
  gtk_widget_activate_action (from, "win.open-class", "x", class_id);
}

void
tonari_navigator_open_session (GtkWidget *from, gint64 session_id)
{
  gtk_widget_activate_action (from, "win.open-session", "x", session_id);
}

void
tonari_navigator_open_organisation (GtkWidget *from, gint64 organisation_id)
{
  gtk_widget_activate_action (from, "win.open-organisation", "x", organisation_id);
}

void
tonari_navigator_open_intake (GtkWidget *from, gint64 enrolment)
{
  gtk_widget_activate_action (from, "win.open-intake", "x", enrolment);
}

void
tonari_navigator_open_intake_form (GtkWidget *from, gint64 intake)
{
  gtk_widget_activate_action (from, "win.open-intake-form", "x", intake);
}

void
tonari_navigator_open_intake_of_call (GtkWidget *from, gint64 record)
{
  gtk_widget_activate_action (from, "win.open-intake-of-call", "x", record);
}

void
tonari_navigator_open_intake_of_case (GtkWidget *from, gint64 case_id)
{
  gtk_widget_activate_action (from, "win.open-intake-of-case", "x", case_id);
}

void
tonari_navigator_open_session_plan (GtkWidget *from, gint64 session_id)
{
  gtk_widget_activate_action (from, "win.open-session-plan", "x", session_id);
}

void
tonari_navigator_open_notices (GtkWidget *from, gint64 class_id)
{
  gtk_widget_activate_action (from, "win.open-notices", "x", class_id);
}

void
tonari_navigator_add_record (GtkWidget *from, gint64 case_id, const char *method)
{
  gtk_widget_activate_action (from, "win.record-case", "(xs)", case_id, method);
}

void
tonari_navigator_open_row (GtkWidget *from, const char *table, gint64 id)
{
  gtk_widget_activate_action (from, "win.open-row", "(sx)", table, id);
}

void
tonari_navigator_back (GtkWidget *from)
{
  gtk_widget_activate_action (from, "win.back", NULL);
}
