/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSavedView TonariSavedView;

/**
 * TonariSavedView:
 * @row: identity inside the book
 * @name: name
 * @columns: tokens of the columns, in order
 * @filters: filters, each KEY=VALUE
 * @sort: token of the column it is sorted by
 * @descending: sorted downwards
 * @position: place in the list
 *
 * A saved view of the register (台帳): columns, filters, order.
 *
 * Source: issue C, Register.
 */
struct _TonariSavedView
{
  TonariRow row;
  char *name;
  GStrv columns;
  GStrv filters;
  char *sort;
  gboolean descending;
  gint64 position;
};

TONARI_DECLARE_ENTITY (TonariSavedView, tonari_saved_view)

G_END_DECLS
