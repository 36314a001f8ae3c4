/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-module.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariModule, curriculum, "curricula"),
  TONARI_FIELD (TonariModule, uid, TEXT),
  TONARI_FIELD (TonariModule, position, INT),
  TONARI_FIELD (TonariModule, title, TEXT),
  TONARI_FIELD (TonariModule, aims, TEXT),
  TONARI_FIELD (TonariModule, minutes, INT),
  TONARI_FIELD (TonariModule, materials, TEXT),
  TONARI_FIELD (TonariModule, links, TEXT),
  TONARI_FIELD (TonariModule, home_practice, TEXT),
  TONARI_FIELD (TonariModule, prerequisites, TEXT),
};

TONARI_DEFINE_ENTITY (TonariModule, tonari_module, "modules", fields)
