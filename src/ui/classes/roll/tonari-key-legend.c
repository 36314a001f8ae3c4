/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-key-legend.h"

GtkWidget *
tonari_key_legend_new (const char *name)
{
  GtkWidget *legend = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (legend), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (legend), 11);
  gtk_flow_box_set_min_children_per_line (GTK_FLOW_BOX (legend), 2);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (legend), 6);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (legend), 0);
  gtk_widget_set_halign (legend, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (legend, "tonari-legend");
  gtk_accessible_update_property (GTK_ACCESSIBLE (legend), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return legend;
}

void
tonari_key_legend_add (GtkWidget *legend, const char *key, const char *meaning)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *cap = gtk_label_new (key);
  GtkWidget *label = gtk_label_new (meaning);
  GtkWidget *child;

  g_return_if_fail (GTK_IS_FLOW_BOX (legend));

  gtk_widget_add_css_class (cap, "keycap");
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), cap);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_append (GTK_FLOW_BOX (legend), box);

  child = gtk_widget_get_parent (box);
  gtk_widget_set_focusable (child, FALSE);
}
