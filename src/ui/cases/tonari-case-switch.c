/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-switch.h"

GtkWidget *
tonari_case_switch_add (AdwPreferencesGroup *group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *mark = gtk_switch_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), mark);
  /* The row whose switch it is names it; the same name besides would be read twice. */
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), mark);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_group_add (group, row);

  return mark;
}
