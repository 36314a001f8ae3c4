/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-chips.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-register-filter.h"
#include "tonari-stages.h"

char *
tonari_register_chip_text (const char *line)
{
  const char *const lines[] = { line, NULL };
  g_autoptr (TonariRegisterFilter) filter = tonari_register_filter_new (lines);

  if (filter->state >= 0)
    return g_strdup (tonari_words_label (&tonari_case_state_words, filter->state));
  if (filter->stage > 0)
    /* Translators: a model of stages, the number of a stage, its title. */
    return g_strdup_printf (_ ("%s %d: %s"),
                            tonari_words_label (&tonari_stage_model_words, (int) filter->stage_model),
                            (int) filter->stage, tonari_stages_title (filter->stage_model, filter->stage));
  if (filter->coordinator != NULL)
    return g_strdup_printf (_ ("Coordinator %s"), filter->coordinator);
  if (filter->age_from >= 0)
    return g_strdup_printf (ngettext ("from %d year of age", "from %d years of age", filter->age_from),
                            filter->age_from);
  if (filter->age_to >= 0)
    return g_strdup_printf (ngettext ("up to %d year of age", "up to %d years of age", filter->age_to),
                            filter->age_to);
  if (filter->withdrawn_years >= 0)
    return g_strdup_printf (ngettext ("withdrawn for %d year", "withdrawn for %d years",
                                      filter->withdrawn_years),
                            filter->withdrawn_years);
  if (filter->quiet_days >= 0)
    return g_strdup_printf (ngettext ("nobody reached for %d day", "nobody reached for %d days",
                                      filter->quiet_days),
                            filter->quiet_days);
  if (filter->lacking_intake)
    return g_strdup (_ ("Without an intake"));
  if (filter->family_only)
    return g_strdup (_ ("The person not met for a year"));
  if (filter->mother_only)
    return g_strdup (_ ("Only the mother has come"));

  return g_strdup (line);
}

GtkWidget *
tonari_register_chips_new (void)
{
  GtkWidget *chips = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (chips), GTK_SELECTION_NONE);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (chips), 6);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (chips), 8);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chips), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Filters That Are On"), -1);

  return chips;
}

void
tonari_register_chips_show (GtkWidget *chips, const char *const *lines, GCallback clicked)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (chips)) != NULL)
    gtk_flow_box_remove (GTK_FLOW_BOX (chips), child);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *text = tonari_register_chip_text (lines[i]);
      g_autofree char *spoken = g_strdup_printf (_ ("Take off the filter “%s”"), text);
      GtkWidget *chip = gtk_button_new ();
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

      gtk_box_append (GTK_BOX (box), gtk_label_new (text));
      gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
      gtk_button_set_child (GTK_BUTTON (chip), box);
      gtk_widget_set_tooltip_text (chip, spoken);
      gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
      g_object_set_data_full (G_OBJECT (chip), "line", g_strdup (lines[i]), g_free);
      g_signal_connect (chip, "clicked", clicked, NULL);
      gtk_flow_box_insert (GTK_FLOW_BOX (chips), chip, -1);
      gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
    }
}
