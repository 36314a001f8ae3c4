/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-stage-move.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariStageMove, case_id, "cases"),
  TONARI_FIELD (TonariStageMove, date, DATE),
  TONARI_WORDS_FIELD (TonariStageMove, model, tonari_stage_model_words),
  TONARI_FIELD (TonariStageMove, from_stage, INT),
  TONARI_FIELD (TonariStageMove, to_stage, INT),
  TONARI_FIELD (TonariStageMove, reason, TEXT),
  TONARI_FIELD (TonariStageMove, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariStageMove, tonari_stage_move, "stage_moves", fields)
