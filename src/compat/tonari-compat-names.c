/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-compat.h"

static gboolean
mapped_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  gpointer widget = g_value_get_object (values);

  /* The label says it; GTK 4.8 adds what the button was given as its text, underline and all. */
  if (GTK_IS_BUTTON (widget) && gtk_button_get_label (widget) != NULL &&
      gtk_button_get_use_underline (widget))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);

  return TRUE;
}

void
tonari_compat_name_once (void)
{
  static gboolean done;
  gpointer klass;

  if (done)
    return;

  done = TRUE;
  klass = g_type_class_ref (GTK_TYPE_WIDGET);
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, mapped_cb, NULL, NULL);
  g_type_class_unref (klass);
}
