/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-part.h"

#include "tonari-case-assessments.h"
#include "tonari-case-diagram.h"
#include "tonari-case-intake.h"
#include "tonari-case-openness.h"
#include "tonari-case-plan.h"
#include "tonari-case-trail.h"

#define SHOW(function) (void (*) (GtkWidget *, TonariContext *, const TonariCaseSheet *)) function

static const TonariCasePart parts[] = {
  { "assessment", tonari_case_assessments_new, SHOW (tonari_case_assessments_show), FALSE },
  { "family", tonari_case_diagram_new_genogram, SHOW (tonari_case_diagram_show), TRUE },
  { "support", tonari_case_plan_new, SHOW (tonari_case_plan_show), FALSE },
  { "ties", tonari_case_diagram_new_ecomap, SHOW (tonari_case_diagram_show), TRUE },
  { "look-back", tonari_case_openness_new, SHOW (tonari_case_openness_show), TRUE },
  { "stages", tonari_case_trail_new, SHOW (tonari_case_trail_show), FALSE },
  { "intake", tonari_case_intake_new, SHOW (tonari_case_intake_show), FALSE },
};

const TonariCasePart *
tonari_case_parts (guint *n_parts)
{
  g_return_val_if_fail (n_parts != NULL, NULL);

  *n_parts = G_N_ELEMENTS (parts);

  return parts;
}

void
tonari_case_parts_add (GtkBox *box, const char *tab, gboolean below, GPtrArray *widgets)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i].below == below && g_str_equal (parts[i].tab, tab))
      {
        GtkWidget *widget = parts[i].make ();

        g_object_set_data (G_OBJECT (widget), "case-part", (gpointer) &parts[i]);
        gtk_box_append (box, widget);
        g_ptr_array_add (widgets, widget);
      }
}

void
tonari_case_parts_show (const GPtrArray *widgets, TonariContext *context, const TonariCaseSheet *sheet)
{
  for (guint i = 0; i < widgets->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (widgets, i);
      const TonariCasePart *part = g_object_get_data (G_OBJECT (widget), "case-part");

      part->show (widget, context, sheet);
    }
}
