/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-confirmed-statistics.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariConfirmedStatistics, start_on, DATE),
  TONARI_FIELD (TonariConfirmedStatistics, end_on, DATE),
  TONARI_FIELD (TonariConfirmedStatistics, outside_too, BOOL),
  TONARI_FIELD (TonariConfirmedStatistics, confirmed_on, DATE),
  TONARI_REF_FIELD (TonariConfirmedStatistics, staff, "staff"),
  TONARI_FIELD (TonariConfirmedStatistics, figures, STRV),
  TONARI_FIELD (TonariConfirmedStatistics, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariConfirmedStatistics, tonari_confirmed_statistics, "confirmed_statistics", fields)
