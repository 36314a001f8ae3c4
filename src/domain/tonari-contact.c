/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life.h"
#include "tonari-met.h"

#define WEIGHT_PERSON 1.0
#define WEIGHT_SOMEBODY 0.7
#define WEIGHT_NOBODY 0.5
#define WEIGHT_LEFT 0.3

double
tonari_contact_weight (TonariMethod method, const char *const *met, gboolean met_person, gboolean accompany)
{
  gboolean met_somebody = FALSE;
  gboolean met_agency = FALSE;

  if (!accompany)
    return 0.0;

  for (guint i = 0; met != NULL && met[i] != NULL; i++)
    {
      TonariMet who = tonari_met_read (met[i]);

      if (who == TONARI_MET_PERSON)
        met_person = TRUE;
      else if (who == TONARI_MET_AGENCY)
        met_agency = TRUE;
      else if (tonari_met_is_family (who, method))
        met_somebody = TRUE;
    }

  if (met_person)
    return WEIGHT_PERSON;
  if (met_somebody)
    return WEIGHT_SOMEBODY;
  if (met_agency || method == TONARI_METHOD_AGENCY)
    return 0.0;
  if (method == TONARI_METHOD_MESSAGE || method == TONARI_METHOD_LETTER)
    return WEIGHT_LEFT;

  return WEIGHT_NOBODY;
}
