/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-episode.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariEpisode, case_id, "cases"), TONARI_FIELD (TonariEpisode, title, TEXT),
  TONARI_FIELD (TonariEpisode, start_on, DATE),       TONARI_FIELD (TonariEpisode, end_on, DATE),
  TONARI_FIELD (TonariEpisode, outcome, TEXT),        TONARI_FIELD (TonariEpisode, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariEpisode, tonari_episode, "episodes", fields)
