/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-row.h"

#include "tonari-fold.h"

/* A row shows a few lines; measuring a whole book that was pasted into a record would hold up the window for
 * good. */
#define MOST_LETTERS 400

static GQuark
id_quark (void)
{
  return g_quark_from_static_string ("tonari-record-list-id");
}

gint64
tonari_record_row_id (GtkWidget *row)
{
  const gint64 *id = row != NULL ? g_object_get_qdata (G_OBJECT (row), id_quark ()) : NULL;

  return id != NULL ? *id : 0;
}

AdwActionRow *
tonari_record_row_new (gint64 id, const char *note, const char *title, const char *subtitle)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());
  g_autofree char *short_title = tonari_shorten (title, MOST_LETTERS);
  g_autofree char *short_subtitle = tonari_shorten (subtitle, MOST_LETTERS);
  gboolean both = note != NULL && short_subtitle != NULL && *short_subtitle != '\0';
  g_autofree char *said =
      both ? g_strconcat (note, "\n", short_subtitle, NULL) : g_strdup (note != NULL ? note : short_subtitle);

  g_object_set_qdata_full (G_OBJECT (row), id_quark (), g_memdup2 (&id, sizeof id), g_free);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), short_title != NULL ? short_title : "");
  adw_action_row_set_title_lines (row, 2);
  adw_action_row_set_subtitle_lines (row, both ? 5 : 4);
  if (said != NULL)
    {
      adw_action_row_set_subtitle (row, said);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, said, -1);
    }

  return row;
}

GtkWidget *
tonari_record_row_new_quiet (const char *text, gboolean activatable)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), activatable);
  gtk_widget_add_css_class (row, "dim-label");

  return row;
}
