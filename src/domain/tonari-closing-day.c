/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-closing-day.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariClosingDay, start_on, DATE),
  TONARI_FIELD (TonariClosingDay, end_on, DATE),
  TONARI_FIELD (TonariClosingDay, yearly, BOOL),
  TONARI_FIELD (TonariClosingDay, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariClosingDay, tonari_closing_day, "closing_days", fields)
