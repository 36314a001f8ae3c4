/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-part.h"

#include "tonari-case-assessments.h"
#include "tonari-case-intake.h"
#include "tonari-case-plan.h"
#include "tonari-case-trail.h"

#define SHOW(function) (void (*) (GtkWidget *, TonariContext *, const TonariCaseSheet *)) function

static const TonariCasePart parts[] = {
  { "assessment", tonari_case_assessments_new, SHOW (tonari_case_assessments_show) },
  { "support", tonari_case_plan_new, SHOW (tonari_case_plan_show) },
  { "stages", tonari_case_trail_new, SHOW (tonari_case_trail_show) },
  { "intake", tonari_case_intake_new, SHOW (tonari_case_intake_show) },
};

const TonariCasePart *
tonari_case_parts (guint *n_parts)
{
  g_return_val_if_fail (n_parts != NULL, NULL);

  *n_parts = G_N_ELEMENTS (parts);

  return parts;
}
