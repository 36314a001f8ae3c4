/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enums.h"

G_BEGIN_DECLS

/** tonari_stages_count: how many stages the model has: 4 (000), 4 (003), 7 (001). */
guint tonari_stages_count (TonariStageModel model);

/** tonari_stages_title: (transfer none) (nullable): translated name of stage @stage (1 upwards); %NULL outside. */
const char *tonari_stages_title (TonariStageModel model,
                                 gint64           stage);

/**
 * tonari_stages_parse:
 * @model: the model
 * @text: `2`, `②`, `第2段階`, `ステップ②`, or the title
 * @stage: (out): 1 upwards
 *
 * Returns: %FALSE when it is no stage of that model
 */
gboolean tonari_stages_parse (TonariStageModel model,
                              const char      *text,
                              gint64          *stage);

/**
 * tonari_stages_model_in_use:
 * @moves: (element-type TonariStageMove): the stage moves of a case, by date
 * @wanted: the model that would be shown
 *
 * The three models are shown apart, one at a time; a case that uses another one only would show none.
 *
 * Returns: @wanted where @moves has one of it or is empty, else the model of the latest move
 */
TonariStageModel tonari_stages_model_in_use (const GPtrArray *moves,
                                             TonariStageModel wanted);

G_END_DECLS
