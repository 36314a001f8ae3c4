/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-problem.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariProblem, case_id, "cases"), TONARI_FIELD (TonariProblem, kind, TEXT),
  TONARI_FIELD (TonariProblem, text, TEXT),           TONARI_FIELD (TonariProblem, start_on, DATE),
  TONARI_FIELD (TonariProblem, end_on, DATE),         TONARI_FIELD (TonariProblem, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariProblem, tonari_problem, "problems", fields)
