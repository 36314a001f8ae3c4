/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-told-to-family.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariToldToFamily, case_id, "cases"),
  TONARI_FIELD (TonariToldToFamily, table_name, TEXT),
  TONARI_FIELD (TonariToldToFamily, row_id, INT),
  TONARI_FIELD (TonariToldToFamily, allowed_on, DATE),
  TONARI_FIELD (TonariToldToFamily, withdrawn_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariToldToFamily, tonari_told_to_family, "told_to_family", fields)
