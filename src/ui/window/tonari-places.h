/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The places of the sidebar, in its order.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/** TONARI_N_PLACES: how many stand in the sidebar. */
#define TONARI_N_PLACES 5

/**
 * TonariPlace:
 * @name: `today`, `classes`, `cases`, `directory`, `statistics`; `office`, which stands behind another
 * @icon: icon name
 * @behind: (nullable): the place of the sidebar behind which it stands, and to which its way back leads
 * @make: makes its page, a floating [iface@Page]
 */
typedef struct
{
  const char *name;
  const char *icon;
  const char *behind;
  GtkWidget *(*make) (TonariContext *context);
} TonariPlace;

/** tonari_places_at: (transfer none): the place at @index, below %TONARI_N_PLACES. */
const TonariPlace *tonari_places_at (guint index);

/** tonari_places_find: (transfer none) (nullable): the place of that name, also one that is not in the sidebar. */
const TonariPlace *tonari_places_find (const char *name);

/** tonari_place_label: (transfer none): how it is called, translated. */
const char *tonari_place_label (const TonariPlace *self);

/** tonari_place_row: (transfer floating): its row of the sidebar. */
GtkWidget *tonari_place_row (const TonariPlace *self);

/** tonari_places_fill: the rows of all places. The arrow keys go from one to the next; Tab leaves the list, for walking through it would turn every page on the way. */
void tonari_places_fill (GtkListBox *list);

G_END_DECLS
