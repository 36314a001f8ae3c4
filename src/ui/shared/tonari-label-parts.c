/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-label-parts.h"

#include <string.h>

/* What is longer would make the window wider. */
#define LONGEST 24

void
tonari_label_parts_show (GtkLabel *label, const char *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  const char *part = text;

  g_return_if_fail (GTK_IS_LABEL (label));

  while (part != NULL)
    {
      const char *end = strstr (part, TONARI_LABEL_PARTS_SEPARATOR);
      gsize length = end != NULL ? (gsize) (end - part) : strlen (part);

      if (g_utf8_strlen (part, (gssize) length) <= LONGEST)
        {
          PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

          whole->start_index = (guint) (part - text);
          /* The dot stays with what it follows. */
          whole->end_index = whole->start_index + (guint) length + (end != NULL ? strlen (" ·") : 0);
          pango_attr_list_insert (attributes, whole);
        }
      part = end != NULL ? end + strlen (TONARI_LABEL_PARTS_SEPARATOR) : NULL;
    }

  gtk_label_set_text (label, text);
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}
