/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What chart and charts are told about how a life is drawn. */

#pragma once

#include "tonari-chart-layout.h"
#include "tonari-cli.h"

G_BEGIN_DECLS

/** tonari_cli_layers: reads `--layers`; %NULL is all of them; %FALSE after it has said which word is none. */
gboolean tonari_cli_layers (const TonariCli   *self,
                            const char        *text,
                            TonariChartLayers *layers);

/** tonari_cli_align: reads `--align`; %NULL is no event; %FALSE after it has said what may be written. */
gboolean tonari_cli_align (const TonariCli *self,
                           const char      *text,
                           TonariLifeEvent *event);

/** tonari_cli_align_known: whether @event has happened in this life, else an error that says so and what to do. */
gboolean tonari_cli_align_known (const TonariSeries *series,
                                 TonariLifeEvent     event,
                                 GError            **error);

/** tonari_cli_align_say: appends the event and its day as a line of text; nothing without an event. */
void tonari_cli_align_say (GString            *out,
                           const TonariSeries *series,
                           TonariLifeEvent     event);

G_END_DECLS
