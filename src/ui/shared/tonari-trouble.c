/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-trouble.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"

static GtkWidget *
details_new (const char *details)
{
  GtkWidget *expander = gtk_expander_new_with_mnemonic (_ ("_Details"));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", details, "selectable", TRUE, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0f, "margin-top", 6, NULL);

  gtk_widget_add_css_class (label, "monospace");
  gtk_widget_add_css_class (label, "caption");
  gtk_expander_set_child (GTK_EXPANDER (expander), label);
  return expander;
}

void
tonari_trouble_show (GtkWidget *parent, const char *heading, const char *text, const char *details)
{
  const TonariCompatResponse responses[] = { { "close", _ ("_Close"), TONARI_COMPAT_PLAIN } };

  tonari_compat_ask (parent, heading, text, details != NULL ? details_new (details) : NULL, responses,
                     G_N_ELEMENTS (responses), "close", NULL, NULL);
}
