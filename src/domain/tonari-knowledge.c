/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-knowledge.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariKnowledge, title, TEXT), TONARI_FIELD (TonariKnowledge, text, TEXT),
  TONARI_FIELD (TonariKnowledge, tags, STRV),  TONARI_REF_FIELD (TonariKnowledge, meeting, "meetings"),
  TONARI_FIELD (TonariKnowledge, date, DATE),
};

TONARI_DEFINE_ENTITY (TonariKnowledge, tonari_knowledge, "knowledge", fields)
