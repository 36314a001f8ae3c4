/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-handover.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariHandover, case_id, "cases"),
  TONARI_FIELD (TonariHandover, date, DATE),
  TONARI_REF_FIELD (TonariHandover, from_staff, "staff"),
  TONARI_REF_FIELD (TonariHandover, to_staff, "staff"),
  TONARI_FIELD (TonariHandover, sheet, TEXT),
  TONARI_FIELD (TonariHandover, introduced_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariHandover, tonari_handover, "case_handovers", fields)
