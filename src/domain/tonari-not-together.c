/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-not-together.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariNotTogether, person, "persons"),
  TONARI_REF_FIELD (TonariNotTogether, other_person, "persons"),
  TONARI_FIELD (TonariNotTogether, reason, TEXT),
};

TONARI_DEFINE_ENTITY (TonariNotTogether, tonari_not_together, "not_together", fields)
