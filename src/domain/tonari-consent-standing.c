/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-consent-standing.h"

#include <glib/gi18n-lib.h>

TonariConsentStanding
tonari_consent_standing (const TonariConsentForm *form, int day)
{
  g_return_val_if_fail (form != NULL, TONARI_CONSENT_STANDING_HOLDS);

  if (tonari_date_is_known (form->withdrawn_on) && day >= tonari_date_last (form->withdrawn_on))
    return TONARI_CONSENT_STANDING_WITHDRAWN;

  if (tonari_date_is_known (form->until_on) && day > tonari_date_last (form->until_on))
    return TONARI_CONSENT_STANDING_ENDED;

  if (tonari_date_is_known (form->date) && day < tonari_date_first (form->date))
    return TONARI_CONSENT_STANDING_NOT_YET;

  return TONARI_CONSENT_STANDING_HOLDS;
}

const char *
tonari_consent_standing_label (TonariConsentStanding standing)
{
  switch (standing)
    {
    case TONARI_CONSENT_STANDING_NOT_YET:
      return _ ("not given yet");
    case TONARI_CONSENT_STANDING_ENDED:
      return _ ("its term is over");
    case TONARI_CONSENT_STANDING_WITHDRAWN:
      return _ ("withdrawn");
    case TONARI_CONSENT_STANDING_HOLDS:
    default:
      return NULL;
    }
}
