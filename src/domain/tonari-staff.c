/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-staff.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariStaff, name, TEXT),
  TONARI_FIELD (TonariStaff, kana, TEXT),
  TONARI_FIELD (TonariStaff, duty, TEXT),
  TONARI_FIELD (TonariStaff, active, BOOL),
};

TONARI_DEFINE_ENTITY (TonariStaff, tonari_staff, "staff", fields)
