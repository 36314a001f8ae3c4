/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-saved-view.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariSavedView, name, TEXT),       TONARI_FIELD (TonariSavedView, columns, STRV),
  TONARI_FIELD (TonariSavedView, filters, STRV),    TONARI_FIELD (TonariSavedView, sort, TEXT),
  TONARI_FIELD (TonariSavedView, descending, BOOL), TONARI_FIELD (TonariSavedView, position, INT),
};

TONARI_DEFINE_ENTITY (TonariSavedView, tonari_saved_view, "saved_views", fields)
