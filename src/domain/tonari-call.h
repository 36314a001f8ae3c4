/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCall TonariCall;

/**
 * TonariCall:
 * @row: identity inside the book
 * @class_id: the class (row of classes, 0 for none)
 * @start_on: applications are taken from this day
 * @end_on: applications are taken up to this day
 * @where_told: where it was announced: the city's paper, a leaflet at the clinic
 * @text: what the announcement said
 *
 * A call for applications (募集) of a class: where it was told, from when to when.
 *
 * Source: seed 004; issue B: applications.
 */
struct _TonariCall
{
  TonariRow row;
  gint64 class_id;
  TonariDate start_on;
  TonariDate end_on;
  char *where_told;
  char *text;
};

TONARI_DECLARE_ENTITY (TonariCall, tonari_call)

G_END_DECLS
