/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-relative-role.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariRelativeRole, relative, "relatives"),
  TONARI_FIELD (TonariRelativeRole, role, TEXT),
  TONARI_FIELD (TonariRelativeRole, start_on, DATE),
  TONARI_FIELD (TonariRelativeRole, end_on, DATE),
  TONARI_FIELD (TonariRelativeRole, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariRelativeRole, tonari_relative_role, "relative_roles", fields)
