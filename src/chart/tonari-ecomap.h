/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The map of ties (エコマップ): the household in the middle, people and resources of the community around it.
 *
 * Each tie has a place of its own on the rim of a grid, so that no label can lie on another however many there are.
 * A thick line is a tie that is held, a dashed one a tie that has ended; an arrow towards the middle is support received,
 * one outwards a role held.
 * Source: issue C, Household; domain.md, Words: 人々の輪.
 */

#pragma once

#include <pango/pangocairo.h>

#include "tonari-case-papers.h"
#include "tonari-chart-layout.h"

G_BEGIN_DECLS

typedef struct _TonariEcomap TonariEcomap;

/**
 * TonariEcomapNode:
 * @tie: row of the tie
 * @name: with whom
 * @kind: (nullable): kind
 * @received: (nullable): 受けている支え
 * @role: (nullable): 担っている役割
 * @held: goes on today
 * @column: place in the grid, from 0
 * @row: place in the grid, from 0
 */
typedef struct
{
  gint64 tie;
  char *name;
  char *kind;
  char *received;
  char *role;
  gboolean held;
  guint column;
  guint row;
} TonariEcomapNode;

/** tonari_ecomap_new: (transfer full): @with_names names the people; without, a tie shows its kind alone. */
TonariEcomap *tonari_ecomap_new (const TonariCasePapers *papers,
                                 int                     today,
                                 gboolean                with_names);
void tonari_ecomap_free (TonariEcomap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariEcomap, tonari_ecomap_free)

/** tonari_ecomap_nodes: (transfer none) (element-type TonariEcomapNode): those that are held first, then by day of beginning. */
const GPtrArray *tonari_ecomap_nodes (const TonariEcomap *self);

/** tonari_ecomap_grid: columns and rows of the grid, the same; 4 upwards. */
guint tonari_ecomap_grid (const TonariEcomap *self);

/** tonari_ecomap_text: (transfer full): the same in words, one line for each tie. */
char *tonari_ecomap_text (const TonariEcomap *self);

/** tonari_ecomap_paint: draws it into @box. */
void tonari_ecomap_paint (const TonariEcomap *self,
                          cairo_t            *cr,
                          PangoContext       *context,
                          TonariChartBox      box,
                          TonariChartTheme    theme);

G_END_DECLS
