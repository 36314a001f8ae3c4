/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"

G_BEGIN_DECLS

/**
 * tonari_entities:
 * @n_entities: (out): how many there are
 *
 * Every kind of row that the book keeps by the entity mechanism, parents before children.
 *
 * Returns: (transfer none) (array length=n_entities): the descriptions, static
 */
const TonariEntity *const *tonari_entities (guint *n_entities);

/**
 * tonari_entity_for_table:
 * @table: a table's name
 *
 * Returns: (transfer none) (nullable): its description, or %NULL when no entity is kept there
 */
const TonariEntity *tonari_entity_for_table (const char *table);

G_END_DECLS
