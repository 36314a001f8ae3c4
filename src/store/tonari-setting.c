/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-setting.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariSetting, key, TEXT),
  TONARI_FIELD (TonariSetting, value, TEXT),
};

TONARI_DEFINE_ENTITY (TonariSetting, tonari_setting, "settings", fields)
